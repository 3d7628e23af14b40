import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { devNull } from 'node:os';
import type { Problem } from '../base/problem.ts';
import { mistake, undecided } from '../base/problem.ts';
import type { Patience } from './git-patience.ts';
import { haltedSsh, haltedTransfers, PATIENCE } from './git-patience.ts';
import { tokenOfHeader, withoutTokens, withoutUser } from './secrets.ts';

/** The oldest git that has all that is asked of it here: `GIT_CONFIG_COUNT`, `fetch --stdin`, SHA-256 repositories. */
const LEAST_GIT = '2.31';

export interface GitResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The same as it was printed. */
interface GitOutput {
  readonly status: number;
  readonly out: Buffer;
  readonly stderr: string;
}

export interface GitOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Is given the output as it comes, in place of the answer's. */
  readonly sink?: (chunk: Buffer) => void;
}

/** Runs git in one directory: never a shell, never a prompt, and with an environment that makes its answers stable. */
export class Git {
  readonly directory: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #tokens: readonly string[];
  readonly #patience: Patience;
  #ssh: Promise<Record<string, string>> | null = null;

  /**
   * @param extra variables for every call, such as a token by GIT_CONFIG_COUNT
   * @param alone whether the directory alone says which repository is meant: hooks and scripts export GIT_DIR, which
   *   would lead elsewhere
   */
  constructor(
    directory: string,
    extra: Readonly<Record<string, string>> = {},
    alone = false,
    patience: Patience = PATIENCE,
  ) {
    this.directory = directory;
    const inherited = { ...process.env };
    if (alone) for (const name of REPOSITORY_VARIABLES) delete inherited[name];
    this.#env = { ...inherited, ...haltedTransfers(inherited), ...STABLE, ...extra };
    this.#patience = patience;
    this.#tokens = Object.values(extra).flatMap((value) => tokenOfHeader(value) ?? []);
  }

  /**
   * Runs git and hands back whatever it said. A remote that does not answer for too long is a failed call.
   *
   * @throws Problem where git itself cannot be run
   */
  async run(args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
    const { status, out, stderr } = await this.#output(args, options);
    const stdout = out.toString('utf8');
    // A push puts the remote's reasons there.
    return { status, stdout: args[0] === 'push' ? withoutTokens(stdout, this.#tokens) : stdout, stderr };
  }

  async #output(args: readonly string[], options: GitOptions): Promise<GitOutput> {
    const limit = this.#patience[args[0] ?? ''];
    if (limit === undefined) return await this.#finish(args, options, null);
    this.#ssh ??= haltedSsh(this.#env, () => this.#isSet('core.sshCommand'));
    const env = { ...(await this.#ssh), ...options.env };
    return await this.#finish(args, { ...options, env }, limit);
  }

  async #isSet(key: string): Promise<boolean> {
    return (await this.run(['config', '--get', key])).status === 0;
  }

  /** @param limit milliseconds after which git is stopped; null for none */
  #finish(args: readonly string[], options: GitOptions, limit: number | null): Promise<GitOutput> {
    return new Promise((resolve, reject) => {
      const child = this.#spawn(args, options);
      const stop = (): void => {
        child.kill();
        // What git has started may hold them open for longer.
        child.stdout?.destroy();
        child.stderr?.destroy();
        const seconds = Math.ceil((limit ?? 0) / 1000);
        const stderr = `fatal: git ${args[0]} was stopped: the remote had not answered after ${seconds} seconds\n`;
        resolve({ status: 128, out: Buffer.alloc(0), stderr });
      };
      const timer = limit === null ? undefined : setTimeout(stop, limit);
      const out: Buffer[] = [];
      const err: Buffer[] = [];
      child.stdout?.on('data', options.sink ?? ((chunk: Buffer) => out.push(chunk)));
      child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
      child.on('error', (error: NodeJS.ErrnoException) => {
        clearTimeout(timer);
        reject(spawnProblem(error, this.directory));
      });
      child.on('close', (status) => {
        clearTimeout(timer);
        resolve({
          status: status ?? 128,
          out: Buffer.concat(out),
          // git shows what a remote says, and a remote may say what it was sent.
          stderr: withoutTokens(Buffer.concat(err).toString('utf8'), this.#tokens),
        });
      });
      if (options.input !== undefined) {
        // git may stop reading early; its exit status says what happened.
        child.stdin?.on('error', () => {});
        child.stdin?.end(options.input);
      }
    });
  }

  #spawn(args: readonly string[], { input, env }: GitOptions): ChildProcess {
    try {
      return spawn('git', args, {
        cwd: this.directory,
        env: env === undefined ? this.#env : { ...this.#env, ...env },
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        windowsHide: true,
      });
    } catch (error) {
      // Some faults are thrown at once instead of told by an event: a file in place of the directory.
      throw spawnProblem(error as NodeJS.ErrnoException, this.directory);
    }
  }

  /** The standard output of a call that must succeed. @throws Problem with what git said and the way out */
  async ask(args: readonly string[], options: GitOptions = {}): Promise<string> {
    const result = await this.run(args, options);
    if (result.status !== 0) throw await this.explain(result);
    return result.stdout;
  }

  /** The same as {@link ask}, for what is no text as a whole. */
  async askBytes(args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
    const { status, out, stderr } = await this.#output(args, options);
    if (status !== 0) throw await this.explain({ stderr });
    return out;
  }

  /** Hands on what a call that must succeed prints, as it comes. @throws Problem with what git said and the way out */
  async stream(args: readonly string[], sink: (chunk: Buffer) => void): Promise<void> {
    const { status, stderr } = await this.#output(args, { sink });
    if (status !== 0) throw await this.explain({ stderr });
  }

  /** A process that goes on to be asked, by what is written to it. @throws Problem where git itself cannot be run */
  converse(args: readonly string[]): ChildProcess {
    return this.#spawn(args, { input: '' });
  }

  /** What a failed call means for the user. */
  async explain({ stderr }: Pick<GitResult, 'stderr'>): Promise<Problem> {
    const said = clean(stderr);
    const dubious = /dubious ownership in repository at '(.*)'$|unsafe repository \('(.*)' is owned/m.exec(
      stderr,
    );
    if (dubious !== null) {
      const path = dubious[1] ?? dubious[2] ?? this.directory;
      return undecided(
        'dubious-ownership',
        `git refuses to read ${path}, because it belongs to another user (as in a job container)`,
        `run: git config --global --add safe.directory ${quoted(path)}`,
      );
    }
    if (/not a git repository/i.test(stderr)) {
      return mistake(
        'no-repository',
        `${this.directory} is not in a git repository`,
        'run this inside a repository, or name one with -C DIR',
      );
    }
    if (
      /missing|bad object|could not (read|fetch)|unable to read/i.test(stderr) &&
      !/--end-of-options/.test(stderr)
    ) {
      return undecided(
        'missing-objects',
        `the repository lacks objects that the answer depends on: ${said}`,
        'complete the clone: git fetch --refetch, or clone again',
      );
    }
    const version = await this.version();
    if (version !== null && isOlder(version, LEAST_GIT)) {
      return undecided('git-too-old', `git ${version} is too old`, `install git ${LEAST_GIT} or newer`);
    }
    return undecided(
      'git-failed',
      `git failed: ${said || 'it gave no reason'}`,
      'try the same with git alone; if that works, report it to semverdict',
    );
  }

  async version(): Promise<string | null> {
    const { stdout } = await this.run(['version']);
    return /\d+\.\d+(?:\.\d+)?/.exec(stdout)?.[0] ?? null;
  }
}

/** What names a repository or a part of it (`git rev-parse --local-env-vars`), settings apart. */
const REPOSITORY_VARIABLES = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_SHALLOW_FILE',
];

const STABLE = {
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  // git log would hand on every commit by itself, for somebody who watches.
  GIT_FLUSH: '0',
  // What the commits record is judged, not what this clone makes of it: other clones have neither.
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: devNull,
};

function spawnProblem(error: NodeJS.ErrnoException, directory: string): Problem {
  if (error.code === 'ENOENT' && !existsSync(directory))
    return mistake('no-directory', `there is no directory ${directory}`, 'name an existing one with -C DIR');
  if (error.code === 'ENOTDIR')
    return mistake('no-directory', `${directory} is no directory`, 'name a directory with -C DIR');
  if (error.code === 'ENOENT')
    return undecided(
      'git-missing',
      'git is not installed, or not on the PATH',
      `install git ${LEAST_GIT} or newer`,
    );
  return undecided(
    'git-failed',
    `git could not be started: ${error.message}`,
    `check that git ${LEAST_GIT} or newer runs here`,
  );
}

/** The last thing that git complained of, without credentials. */
function clean(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => /^(fatal|error|remote): /.test(line));
  return withoutUser(lines[0] ?? stderr.trim().split('\n')[0] ?? '').slice(0, 500);
}

function isOlder(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = than.split('.').map(Number);
  return major < leastMajor || (major === leastMajor && minor < leastMinor);
}

function quoted(path: string): string {
  return /^[\w./~:\\-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
