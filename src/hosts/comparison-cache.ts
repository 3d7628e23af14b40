import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Comparison } from '../surfaces/difference.ts';
import { cacheFolder } from './cache-folder.ts';

/** More than a machine looks at again. */
const MOST_KEPT = 500;

/** All on which a comparison depends, as plain data. Null stands for what nobody can tell. */
export interface ComparisonKey {
  readonly checker: string;
  readonly options: unknown;
  readonly entry: string | null;
  readonly old: string | null;
  readonly next: string | null;
}

/**
 * What was compared before, in the user's own cache folder. It holds no more than a report does. What cannot be read, or
 * is not what was written, is not there.
 */
export class ComparisonCache {
  readonly #folder: string | null;
  readonly #program: string | null;

  /**
   * @param program what tells this program from every other version; null where nothing does, and nothing is kept then
   */
  constructor(home: string | null = cacheFolder(process.env), program: string | null = programIdentity()) {
    this.#folder = home === null ? null : path.join(home, 'comparisons');
    this.#program = program;
  }

  /** What was found before; null where nothing was, or where the same would not have to come out again. */
  async kept(key: ComparisonKey): Promise<Comparison | null> {
    const file = this.#fileOf(key);
    if (file === null) return null;
    try {
      const { digest, comparison } = JSON.parse(await readFile(file, 'utf8')) as {
        readonly digest: unknown;
        readonly comparison: Comparison;
      };
      return digest === this.#digestOf(key, comparison) ? comparison : null;
    } catch {
      return null;
    }
  }

  /** What was not compared may be the next time. */
  async keep(key: ComparisonKey, comparison: Comparison): Promise<void> {
    const file = this.#fileOf(key);
    if (file === null || comparison.inconclusive.length > 0) return;
    const making = `${file}.${randomUUID()}`;
    try {
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(making, JSON.stringify({ digest: this.#digestOf(key, comparison), comparison }), {
        mode: 0o600,
      });
      await rename(making, file);
      await this.#tidy(path.dirname(file));
    } catch {
      // Without a folder that can be written the next run compares again.
      await rm(making, { force: true }).catch(() => {});
    }
  }

  async #tidy(folder: string): Promise<void> {
    const names = await readdir(folder);
    if (names.length <= MOST_KEPT) return;
    const dated = await Promise.all(
      names.map(async (name) => ({ name, at: (await stat(path.join(folder, name))).mtimeMs })),
    );
    const old = dated.sort((a, b) => a.at - b.at).slice(0, names.length - MOST_KEPT / 2);
    await Promise.all(old.map(({ name }) => rm(path.join(folder, name), { force: true })));
  }

  /** Of the answer with its question: one that was moved to another's name is none. */
  #digestOf(key: ComparisonKey, comparison: Comparison): string {
    return digestOf([this.#program, key, comparison]);
  }

  #fileOf(key: ComparisonKey): string | null {
    if (this.#folder === null || this.#program === null || key.old === null || key.next === null) return null;
    return path.join(this.#folder, `${digestOf([this.#program, key])}.json`);
  }
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/**
 * A digest of the bundle that runs and of those beside it, which checkers start: two builds of one version may find
 * different things. Null where the sources run as they are.
 */
function programIdentity(): string | null {
  const here = fileURLToPath(import.meta.url);
  if (here.endsWith('.ts')) return null;
  const digest = createHash('sha256');
  try {
    const beside = path.resolve(path.dirname(here), '..');
    for (const folder of readdirSync(beside, { withFileTypes: true }))
      if (folder.isDirectory()) update(digest, path.join(beside, folder.name));
    return digest.digest('hex');
  } catch {
    return null;
  }
}

function update(digest: ReturnType<typeof createHash>, folder: string): void {
  for (const name of readdirSync(folder).sort())
    if (/\.[cm]?js$/.test(name)) digest.update(`${name}\0`).update(readFileSync(path.join(folder, name)));
}
