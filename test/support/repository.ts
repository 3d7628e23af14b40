// Real git repositories from a short script of steps with fixed dates. The steps are gathered and handed to one
// `git fast-import`, so that a history of any length costs three processes; object ids are the same on every machine.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freshPath } from './environment.ts';

export interface RepositoryOptions {
  readonly sha256?: boolean;
  readonly bare?: boolean;
  /** The first branch. */
  readonly main?: string;
}

export interface CommitOptions {
  /** Files to write, by path; null removes one. */
  readonly files?: Readonly<Record<string, string | null>>;
}

export interface TagOptions {
  /** The text of an annotated tag; lightweight without it. */
  readonly annotated?: string;
  /** The day of an annotated tag, if not that of its commit. */
  readonly day?: string;
  /** Another revision than the current commit. */
  readonly at?: string;
}

const PERSON = 'Test <test@example.org>';
const DAY = 86_400;

/** Runs git in a folder and returns what it printed. @throws Error with what git complained of */
export function git(directory: string, ...args: string[]): string {
  return gitWith(directory, {}, ...args);
}

/** The same with more variables or an input. */
export function gitWith(
  directory: string,
  { input, env = {} }: { input?: string; env?: Record<string, string> },
  ...args: string[]
): string {
  const done = spawnSync('git', args, {
    cwd: directory,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
    ...(input === undefined ? {} : { input }),
  });
  if (done.status !== 0)
    throw new Error(`git ${args.join(' ')} in ${directory}: ${done.stderr ?? done.error}`);
  return done.stdout.trimEnd();
}

/**
 * A repository under construction. Each commit is a day after the one before it, at noon UTC, from 2024-01-01 on;
 * `on` sets the day. Nothing happens on disk until something is asked (`path`, `git`, `id`).
 */
export class Repository {
  readonly #options: RepositoryOptions;
  readonly #path: string;
  #script: string[] = [];
  #branch: string;
  /** The latest mark or revision of each branch. */
  readonly #tips = new Map<string, string>();
  #marks = 0;
  #time = Date.parse('2023-12-31T12:00:00Z') / 1000;
  #made = false;
  #dirty = false;
  #files = false;

  constructor(options: RepositoryOptions = {}) {
    this.#options = options;
    this.#branch = options.main ?? 'main';
    this.#path = freshPath('repo');
  }

  /** The day of the next commit; further ones follow day by day. */
  on(day: string): this {
    this.#time = Date.parse(`${day}T12:00:00Z`) / 1000 - DAY;
    return this;
  }

  commit(message: string, { files = {} }: CommitOptions = {}): this {
    return this.#record(message, files, []);
  }

  /** Several commits, one a message. */
  commits(...messages: string[]): this {
    for (const message of messages) this.commit(message);
    return this;
  }

  /** Merges branches into the current one: one, or several as an octopus. */
  merge(from: string | readonly string[], message?: string): this {
    const names = typeof from === 'string' ? [from] : from;
    return this.#record(message ?? `Merge branch '${names.join("', '")}'`, {}, names);
  }

  tag(name: string, { annotated, day, at }: TagOptions = {}): this {
    const on = at ?? (this.#tips.get(this.#branch) as string);
    const time = day === undefined ? this.#time : Date.parse(`${day}T12:00:00Z`) / 1000;
    this.#dirty = true;
    this.#script.push(
      annotated === undefined
        ? `reset refs/tags/${name}\nfrom ${on}\n`
        : `tag ${name}\nfrom ${on}\ntagger ${PERSON} ${time} +0000\n${data(annotated)}`,
    );
    return this;
  }

  /** Starts a branch at a revision, or where we are, and goes on there. */
  branch(name: string, from?: string): this {
    const start =
      from === undefined ? (this.#tips.get(this.#branch) as string) : (this.#tips.get(from) ?? from);
    this.#tips.set(name, start);
    this.#script.push(`reset refs/heads/${name}\nfrom ${start}\n`);
    this.#dirty = true;
    this.#branch = name;
    return this;
  }

  /** Goes on at a branch that is there. */
  checkout(name: string): this {
    if (!this.#tips.has(name)) throw new Error(`no branch ${name} in this script`);
    this.#branch = name;
    this.#dirty = true;
    return this;
  }

  /** A branch without a common history. */
  orphan(name: string): this {
    this.#branch = name;
    return this;
  }

  /** Writes a file into the work tree without committing it. */
  write(path: string, text: string): this {
    const file = join(this.path, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return this;
  }

  /** Writes the policy into the work tree. */
  policy(text: string): this {
    return this.write('release-policy.yml', text);
  }

  /** Where it is; everything so far is on disk. */
  get path(): string {
    this.#flush();
    return this.#path;
  }

  get url(): string {
    return `file://${this.path}`;
  }

  git(...args: string[]): string {
    return git(this.path, ...args);
  }

  id(revision: string): string {
    return this.git('rev-parse', '--verify', '--end-of-options', revision);
  }

  /** A clone of it by the real protocol. */
  clone(...args: string[]): string {
    const to = freshPath('clone');
    git(dirname(to), 'clone', '--quiet', ...args, this.url, to);
    return to;
  }

  #record(message: string, files: Readonly<Record<string, string | null>>, merged: readonly string[]): this {
    this.#time += DAY;
    this.#marks += 1;
    const parent = this.#tips.get(this.#branch);
    this.#script.push(
      `commit refs/heads/${this.#branch}\nmark :${this.#marks}\ncommitter ${PERSON} ${this.#time} +0000\n${data(message)}`,
      parent === undefined ? '' : `from ${parent}\n`,
      ...merged.map((name) => `merge ${this.#tips.get(name) ?? name}\n`),
      ...Object.entries(files).map(([path, text]) =>
        text === null ? `D ${path}\n` : `M 100644 inline ${path}\n${data(text)}`,
      ),
    );
    this.#tips.set(this.#branch, `:${this.#marks}`);
    if (Object.keys(files).length > 0) this.#files = true;
    this.#dirty = true;
    return this;
  }

  #flush(): void {
    const { sha256 = false, bare = false } = this.#options;
    if (!this.#made) {
      const how = [...(bare ? ['--bare'] : []), ...(sha256 ? ['--object-format=sha256'] : [])];
      git('/', 'init', '--quiet', '--template=', `--initial-branch=${this.#branch}`, ...how, this.#path);
      this.#made = true;
    }
    if (!this.#dirty) return;
    this.#dirty = false;
    const marks = join(this.#path, bare ? 'marks' : '.git/marks');
    const input = this.#script.join('');
    this.#script = [];
    gitWith(
      this.#path,
      { input },
      'fast-import',
      '--quiet',
      '--force',
      `--import-marks-if-exists=${marks}`,
      `--export-marks=${marks}`,
    );
    git(this.#path, 'symbolic-ref', 'HEAD', `refs/heads/${this.#branch}`);
    if (this.#files && !bare) git(this.#path, 'reset', '--quiet', '--hard');
  }
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

/** Releases 6.0.0, 6.1.0, 7.0.0 and 7.1.0, one fix on release/6.x and one on main: the table of peers.md. */
export function twoLines(options: RepositoryOptions = {}): Repository {
  return new Repository(options)
    .commit('feat: the first version')
    .tag('v6.0.0')
    .commit('feat: exports')
    .tag('v6.1.0')
    .branch('release/6.x')
    .checkout(options.main ?? 'main')
    .commit('feat!: a new core')
    .tag('v7.0.0')
    .commit('feat: imports')
    .tag('v7.1.0')
    .checkout('release/6.x')
    .commit('fix: a leak')
    .checkout(options.main ?? 'main')
    .commit('fix: a crash');
}
