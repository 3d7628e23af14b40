import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../base/nearest.ts';
import type { PackageSpec } from '../base/package-spec.ts';
import { packageSpec } from '../base/package-spec.ts';
import type { Problem } from '../base/problem.ts';
import { mistake, undecided } from '../base/problem.ts';
import { cacheFolder } from './cache-folder.ts';
import { withTemporaryDirectory } from './files.ts';
import { FolderSnapshot } from './folder-snapshot.ts';
import { speaksOfNode } from './node-types.ts';
import { npmProgram, thisMachine } from './npm-program.ts';
import { PackageCache } from './package-cache.ts';
import { runCommand } from './run-command.ts';

export interface NpmSetting {
  /** Says what takes long. */
  readonly progress: (what: string) => void;
  /** For each call of npm, in ms. */
  readonly deadline?: number;
  /** The environment of npm; by default this process's. */
  readonly env?: NodeJS.ProcessEnv;
  /** How npm is started; by default the npm of this machine. */
  readonly npm?: readonly string[] | null;
}

const DEADLINE = 120_000;
/** The answer to `npm view` lists all versions of a package; of an installation it is a count. In bytes. */
const MOST_OUTPUT = 16 * 1024 * 1024;

/**
 * A released package with its dependencies and its peers that are not optional, as npm installs them on this machine, and
 * with the types of Node where its declarations speak of them: from the registry of its configuration, through its cache, without running a script of theirs. The repository's own
 * .npmrc has no say: a pull request that changes it would choose what it is compared with.
 *
 * @param text `name`, `name@1.2.3` or `name@tag`
 * @throws Problem where that is none, or npm cannot bring it
 */
export async function npmPackage(text: string, setting: NpmSetting): Promise<FolderSnapshot> {
  const read = packageSpec(text);
  if (!read.ok) throw mistake(read.fault.code, read.fault.message, read.fault.remedy);
  const spec = read.value;
  const registry = new Registry(setting);
  const version = spec.is === 'version' ? spec.version : await registry.versionOf(spec);
  const key = `${spec.name}@${version}`;
  const home = cacheFolder(setting.env ?? process.env);
  const cache = new PackageCache(home === null ? null : join(home, 'packages'));
  const folder =
    (await cache.kept(key)) ??
    (await cache.keep(key, (into) => registry.install({ ...spec, version, is: 'version' }, into)));
  const label = spec.is === 'version' ? `npm:${key}` : `npm:${key} (${spec.version})`;
  return new FolderSnapshot(join(folder, 'node_modules', spec.name), label);
}

/** What npm answered: the JSON of its standard output, or the code of its error. */
type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: string };

/** The registry as npm reaches it. Its address and what npm says of it stay here: they may hold a token. */
class Registry {
  readonly #setting: NpmSetting;

  constructor(setting: NpmSetting) {
    this.#setting = setting;
  }

  /** The version that a dist-tag names today. */
  async versionOf({ name, version: tag }: PackageSpec): Promise<string> {
    this.#setting.progress(`asking npm for ${name}@${tag}`);
    const answer = await this.#view(name, 'dist-tags');
    if (!answer.ok) throw this.#problem(name, answer.code);
    const tags = new Map(Object.entries(answer.value ?? {}));
    const version: unknown = tags.get(tag);
    if (typeof version === 'string') return version;
    throw mistake(
      'no-package-version',
      `${name} has no dist-tag "${tag}"${didYouMean(tag, tags.keys())}`,
      `it has ${[...tags.keys()].slice(0, 20).join(', ') || 'none'}; or name a version`,
    );
  }

  async install(spec: PackageSpec, folder: string): Promise<void> {
    const { name, version } = spec;
    this.#setting.progress(`installing ${name}@${version}`);
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    let answer = await this.#npm(folder, ['install', `${name}@${version}`, ...INSTALL]);
    // Peers that do not fit together, and another operating system, are no reason not to read declarations.
    if (!answer.ok && (answer.code === 'ERESOLVE' || answer.code === 'EBADPLATFORM'))
      answer = await this.#npm(folder, ['install', `${name}@${version}`, ...INSTALL, '--force']);
    if (!answer.ok) throw await this.#whyNotInstalled(spec, answer.code);
    const modules = join(folder, 'node_modules');
    if (!existsSync(join(modules, name, 'package.json')))
      throw this.#problem(`${name}@${version}`, 'nothing was installed');
    // Who uses such a package has them, and nothing that it depends on says so. Without them its types are `any`.
    if (!existsSync(join(modules, NODE_TYPES)) && (await speaksOfNode(join(modules, name))))
      await this.#npm(folder, ['install', NODE_TYPES, ...INSTALL]);
  }

  async #whyNotInstalled({ name, version }: PackageSpec, code: string): Promise<Problem> {
    if (code !== 'ETARGET' && code !== 'E404') return this.#problem(`${name}@${version}`, code);
    const answer = await this.#view(name, 'versions');
    if (!answer.ok) return this.#problem(name, answer.code);
    const versions = [answer.value].flat().map(String);
    if (versions.includes(version)) return this.#problem(`${name}@${version}`, code);
    return mistake(
      'no-package-version',
      `${name} has no version ${version} in the registry${didYouMean(version, versions.toReversed())}`,
      `its last ones are ${versions.slice(-5).join(', ')}`,
    );
  }

  #view(name: string, field: string): Promise<Answer> {
    return withTemporaryDirectory('semverdict-npm-', (folder) => {
      writeFileSync(join(folder, 'package.json'), '{"private":true}');
      return this.#npm(folder, ['view', name, field]);
    });
  }

  async #npm(directory: string, args: readonly string[]): Promise<Answer> {
    const { env = process.env, deadline = DEADLINE, npm = npmProgram(thisMachine()) } = this.#setting;
    if (npm === null) throw noNpm();
    const ran = await runCommand([...npm, ...args, '--json', '--loglevel=silent'], {
      directory,
      input: '',
      deadline,
      most: MOST_OUTPUT,
      env: Object.fromEntries(Object.entries(env).filter(([variable]) => !ELSEWHERE.test(variable))),
    });
    if (ran.stopped === 'missing' || ran.stopped === 'not-started') throw noNpm();
    if (ran.stopped !== null) return { ok: false, code: ran.stopped };
    const value = jsonOf(ran.out);
    if (ran.status === 0) return { ok: true, value };
    const code = (value as { error?: { code?: unknown } } | null)?.error?.code;
    // A code is a word: anything else could hold an address.
    return { ok: false, code: typeof code === 'string' && /^\w{2,40}$/.test(code) ? code : 'failed' };
  }

  #problem(what: string, code: string): Problem {
    if (code === 'E404')
      return mistake(
        'no-package',
        `npm finds no package ${what}, or not what it depends on`,
        'check its name; where it is private, see that npm view shows it outside the repository, whose .npmrc is not read',
      );
    if (/^E(?:401|403|NEEDAUTH|OTP)$/.test(code))
      return undecided(
        'registry-refused',
        `the registry does not give ${what} to who asks (${code})`,
        "give npm a token in the user's configuration: actions/setup-node does with registry-url and NODE_AUTH_TOKEN",
      );
    if (UNREACHABLE.test(code))
      return undecided(
        'registry-unreachable',
        code === 'deadline'
          ? `npm did not bring ${what} within ${(this.#setting.deadline ?? DEADLINE) / 1000} seconds`
          : `npm could not reach its registry for ${what} (${code})`,
        'see that npm ping succeeds on this machine, and run again',
      );
    return undecided(
      'package-not-installed',
      `npm could not install ${what} (${code})`,
      'run npm install of it in an empty folder: it says why',
    );
  }
}

const NODE_TYPES = '@types/node';

const INSTALL = [
  ...['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--no-bin-links'],
  ...['--omit=optional', '--include=peer', '--legacy-peer-deps=false', '--strict-peer-deps=false'],
  ...['--engine-strict=false', '--install-strategy=hoisted', '--dry-run=false', '--no-update-notifier'],
];

/** What `npm run` and `npx` tell those whom they start of where they run: it would lead npm elsewhere than to its folder. */
const ELSEWHERE =
  /^npm_config_(?:workspaces?|include_workspace_root|global|location|(?:local_)?prefix|package_lock_only)$/i;

const UNREACHABLE =
  /^(?:deadline|E5\d\d|E429|EAI_\w+|E(?:NOTFOUND|CONN\w+|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE|PROTO)|ERR_SOCKET_TIMEOUT|FETCH_ERROR|\w*CERT\w*)$/;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function noNpm(): Problem {
  return undecided(
    'no-npm',
    'there is no npm on this machine, which brings released packages',
    'install npm, or name a folder that holds the package',
  );
}
