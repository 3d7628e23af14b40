import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What lies beside an installed package, so that it can be told from half of one. */
interface Marker {
  readonly digest: string;
  /** When it was installed, in ms since 1970. */
  readonly at: number;
  /** Nothing is installed beside it. */
  readonly alone: boolean;
}

const MARKER = 'installed.json';
/** What is installed beside a package is what the registry had on that day: both sides of a comparison need the same. */
const LASTS = 24 * 60 * 60 * 1000;

/** Installed packages that are kept between runs, each under its name and version. */
export class PackageCache {
  readonly #root: string;

  /** @param root null, or a folder that cannot be written: they are kept until this process ends */
  constructor(root: string | null) {
    this.#root = writable(root) ?? passing();
  }

  /** The folder of an installed package; null where it is not there, is not whole, or is too old. */
  async kept(key: string): Promise<string | null> {
    const folder = this.#folder(key);
    const marker = await markerOf(folder);
    if (marker === null || (!marker.alone && Date.now() - marker.at > LASTS)) return null;
    return marker.digest === (await digestOf(folder)) ? folder : null;
  }

  /** Keeps what `install` puts into an empty folder. Other processes see it whole or not at all. */
  async keep(key: string, install: (folder: string) => Promise<void>): Promise<string> {
    const making = join(this.#root, `making-${randomUUID()}`);
    await mkdir(making, { recursive: true });
    try {
      await install(making);
      const marker: Marker = {
        digest: await digestOf(making),
        at: Date.now(),
        alone: await isAlone(join(making, 'node_modules')),
      };
      await writeFile(join(making, MARKER), JSON.stringify(marker));
      return await this.#moveTo(key, making);
    } finally {
      await rm(making, { recursive: true, force: true });
    }
  }

  async #moveTo(key: string, making: string): Promise<string> {
    const folder = this.#folder(key);
    // Another process may have been faster.
    const there = await this.kept(key);
    if (there !== null) return there;
    const old = join(this.#root, `making-${randomUUID()}`);
    await rename(folder, old).catch(() => null);
    try {
      await rename(making, folder);
    } catch (error) {
      const faster = await this.kept(key);
      if (faster === null) throw error;
      return faster;
    } finally {
      await rm(old, { recursive: true, force: true });
    }
    return folder;
  }

  #folder(key: string): string {
    return join(this.#root, key.replaceAll('/', '+'));
  }
}

function writable(root: string | null): string | null {
  if (root === null) return null;
  try {
    mkdirSync(root, { recursive: true });
    rmSync(mkdtempSync(join(root, 'making-')), { recursive: true });
    return root;
  } catch {
    return null;
  }
}

function passing(): string {
  const folder = mkdtempSync(join(tmpdir(), 'semverdict-packages-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function markerOf(folder: string): Promise<Marker | null> {
  try {
    const { digest, at, alone } = JSON.parse(await readFile(join(folder, MARKER), 'utf8')) as Marker;
    return { digest, at: Number(at), alone: alone === true };
  } catch {
    return null;
  }
}

/** Of the names and the sizes of all files: a run that was ended half-way, and a cleaned folder, leave others. */
async function digestOf(folder: string): Promise<string> {
  const found: string[] = [];
  const open = [''];
  for (let below = open.pop(); below !== undefined; below = open.pop()) {
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      const name = `${below}/${entry.name}`;
      if (entry.isDirectory()) open.push(name);
      else if (name !== `/${MARKER}`) found.push(`${name} ${(await lstat(join(folder, name))).size}`);
    }
  }
  return createHash('sha256').update(found.sort().join('\n')).digest('hex');
}

/** Whether a node_modules holds one package and no other. */
async function isAlone(modules: string): Promise<boolean> {
  const names = (await readdir(modules)).filter((name) => !name.startsWith('.'));
  if (names.length !== 1) return false;
  const [only] = names as [string];
  return !only.startsWith('@') || (await readdir(join(modules, only))).length === 1;
}
