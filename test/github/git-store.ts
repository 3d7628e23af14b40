// The bare repository behind the API: git plumbing in processes of their own, with argument lists.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

export interface GitAnswer {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
}

interface Person {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

export interface ChangedFile {
  readonly filename: string;
  readonly previous?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
}

export interface Ref {
  readonly name: string;
  readonly sha: string;
  readonly type: string;
}

const FIELDS = ['%H', '%T', '%P', '%an', '%ae', '%at', '%cn', '%ce', '%ct', '%B'];
const ID = /^[0-9a-f]{40}$/;

export class GitStore {
  readonly path: string;
  readonly #env: NodeJS.ProcessEnv;
  /** By their whole ids: what such a one names never changes. */
  readonly #commits = new Map<string, Commit>();
  readonly #types = new Map<string, string>();

  /** @param objects a folder for new objects, beside those of the repository, which stays as it is */
  constructor(path: string, objects?: string) {
    this.path = path;
    const beside = { GIT_OBJECT_DIRECTORY: objects, GIT_ALTERNATE_OBJECT_DIRECTORIES: join(path, 'objects') };
    this.#env = { ...process.env, GIT_NO_LAZY_FETCH: '1', ...(objects === undefined ? {} : beside) };
  }

  run(args: readonly string[], input?: string | Buffer): Promise<GitAnswer> {
    return new Promise((resolve) => {
      const child = execFile(
        'git',
        ['--git-dir', this.path, ...args],
        { encoding: 'utf8', maxBuffer: 1 << 28, env: this.#env },
        (error, out, complaint) => {
          const status = error === null ? 0 : typeof error.code === 'number' ? error.code : 128;
          resolve({ status, out, error: complaint });
        },
      );
      // Most commands read nothing, and may be gone before this.
      child.stdin?.on('error', () => {});
      child.stdin?.end(input ?? '');
    });
  }

  /** A blob's bytes, whatever they are. */
  blob(sha: string): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      execFile(
        'git',
        ['--git-dir', this.path, 'cat-file', 'blob', sha],
        { encoding: 'buffer', maxBuffer: 1 << 28 },
        (error, out) => (error === null ? resolve(out) : reject(error)),
      );
    });
  }

  /** @throws Error where git fails */
  async ask(args: readonly string[], input?: string | Buffer): Promise<string> {
    const { status, out, error } = await this.run(args, input);
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${error}`);
    return out;
  }

  /** The object of the first name that is one, and its type. */
  async object(...names: readonly string[]): Promise<{ sha: string; type: string } | null> {
    const safe = names.filter((name) => name !== '' && !/[\n\0]/.test(name));
    const [first = ''] = safe;
    const known = this.#types.get(first);
    if (known !== undefined) return { sha: first, type: known };
    const lines = (await this.ask(['cat-file', '--batch-check'], `${safe.join('\n')}\n`))
      .trimEnd()
      .split('\n');
    for (const line of lines) {
      const [, sha, type] = /^([0-9a-f]{40,64}) (commit|tag|tree|blob) \d+$/.exec(line) ?? [];
      if (sha === undefined || type === undefined) continue;
      this.#types.set(sha, type);
      return { sha, type };
    }
    return null;
  }

  /** The commit that GitHub means by a branch, a tag, a ref or an id. @param suffix `^1` for its first parent */
  async commitOf(name: string, suffix = '^{commit}'): Promise<string | null> {
    const found = await this.object(
      ...(ID.test(name) ? [`${name}${suffix}`] : []),
      `refs/heads/${name}${suffix}`,
      `refs/tags/${name}${suffix}`,
      ...(/^(?:heads|tags|pull)\//.test(name) ? [`refs/${name}${suffix}`] : []),
      ...(name.startsWith('refs/') ? [`${name}${suffix}`] : []),
      ...(/^[0-9a-f]{7,39}$/.test(name) ? [`${name}${suffix}`] : []),
      ...(name === 'HEAD' ? [`HEAD${suffix}`] : []),
    );
    return found?.sha ?? null;
  }

  /** Commits as `git log` gives them. */
  async commits(args: readonly string[]): Promise<Commit[]> {
    const out = await this.ask(['log', '-z', `--format=tformat:${FIELDS.join('%x00')}`, ...args]);
    const parts = out.split('\0');
    const commits: Commit[] = [];
    for (let at = 0; at + FIELDS.length <= parts.length; at += FIELDS.length) {
      const [
        sha = '',
        tree = '',
        parents = '',
        an = '',
        ae = '',
        at_ = '',
        cn = '',
        ce = '',
        ct = '',
        message = '',
      ] = parts.slice(at, at + FIELDS.length);
      commits.push({
        sha,
        tree,
        parents: parents.split(' ').filter(Boolean),
        author: { name: an, email: ae, date: dateOf(Number(at_)) },
        committer: { name: cn, email: ce, date: dateOf(Number(ct)) },
        message: message.replace(/\n+$/, ''),
      });
    }
    return commits;
  }

  async commit(name: string): Promise<Commit> {
    const known = this.#commits.get(name);
    if (known !== undefined) return known;
    const [commit] = await this.commits(['-1', name]);
    if (commit === undefined) throw new Error(`no commit ${name}`);
    this.#commits.set(commit.sha, commit);
    return commit;
  }

  async count(range: readonly string[]): Promise<number> {
    return Number(await this.ask(['rev-list', '--count', ...range]));
  }

  /** Refs whose full names begin so. */
  async refs(prefix: string): Promise<Ref[]> {
    const all = await this.#refsIn(prefix.slice(0, prefix.lastIndexOf('/') + 1));
    return all.filter(({ name }) => name.startsWith(prefix));
  }

  async ref(name: string): Promise<Ref | null> {
    return (await this.#refsIn(name)).find((each) => each.name === name) ?? null;
  }

  /** @param place a ref's whole name, or a folder of refs */
  async #refsIn(place: string): Promise<Ref[]> {
    const format = '--format=%(refname)%00%(objectname)%00%(objecttype)';
    const out = await this.ask(['for-each-ref', format, '--', place]);
    return out
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [name = '', sha = '', type = ''] = line.split('\0');
        return { name, sha, type };
      });
  }

  /** The files that differ between two trees, with renames, by name. */
  async changes(from: string, to: string): Promise<ChangedFile[]> {
    const args = ['diff-tree', '-r', '-z', '-M', '--no-ext-diff'];
    const [raw, counts] = await Promise.all([
      this.ask([...args, '--raw', '--no-abbrev', from, to]),
      this.ask([...args, '--numstat', from, to]),
    ]);
    const lines = linesOf(counts);
    const parts = raw.split('\0');
    const files: ChangedFile[] = [];
    for (let at = 0; at < parts.length - 1; ) {
      const [, , , sha = '', letter = ''] = (parts[at] ?? '').split(' ');
      const renamed = letter.startsWith('R');
      const [first = '', second = ''] = [parts[at + 1], parts[at + 2]];
      const filename = renamed ? second : first;
      const status = ({ A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'changed' } as const)[
        letter[0] as 'A'
      ];
      files.push({
        filename,
        ...(renamed ? { previous: first } : {}),
        status: status ?? 'modified',
        sha,
        ...(lines.get(filename) ?? { additions: 0, deletions: 0 }),
      });
      at += renamed ? 3 : 2;
    }
    return files;
  }
}

/** `--numstat -z`: `added TAB removed TAB name NUL`, or for renames `added TAB removed TAB NUL old NUL new NUL`. */
function linesOf(numstat: string): Map<string, { additions: number; deletions: number }> {
  const lines = new Map<string, { additions: number; deletions: number }>();
  const parts = numstat.split('\0');
  for (let at = 0; at < parts.length - 1; ) {
    const [added = '', removed = '', name = ''] = (parts[at] ?? '').split('\t');
    const value = { additions: Number(added) || 0, deletions: Number(removed) || 0 };
    lines.set(name === '' ? (parts[at + 2] ?? '') : name, value);
    at += name === '' ? 3 : 1;
  }
  return lines;
}

/** The empty tree, against which a first commit is compared. */
export const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** As GitHub writes times: UTC, whole seconds. */
export function dateOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
