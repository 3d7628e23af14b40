import { mistake } from '../../base/problem.ts';
import { isLink, isLinkBelow, pathWithin, readIfThere, readNamed } from '../../hosts/files.ts';
import type { History } from '../../hosts/history.ts';
import type { RepositoryInfo } from '../../hosts/repository.ts';
import { compilePolicy } from '../../policy/compile.ts';
import type { ExtendedFile } from '../../policy/extended-files.ts';
import type { LoadedPolicy } from '../../policy/load.ts';
import { SEMVER } from '../../policy/presets/semver.ts';
import type { CommonOptions } from '../options.ts';

/** Where a policy may be, from the root of the repository. */
export const POLICY_PATHS: readonly string[] = ['release-policy.yml', '.github/release-policy.yml'];

/** A policy, and the name of the file it came from: null for the preset that holds without one. */
export interface FoundPolicy extends LoadedPolicy {
  readonly file: string | null;
  /** The text of the file, and of those that it extends. */
  readonly source: string | null;
}

/** The file that the user named. One inside a work tree extends nothing outside of it. */
export async function policyFromFile(
  path: string,
  { history }: Pick<CommonOptions, 'history'>,
): Promise<FoundPolicy> {
  return await load(readNamed(path, 'policy file'), path, async (other) => {
    const top = (await history.info.catch(() => null))?.top ?? null;
    const inside = top !== null && pathWithin(top, path) !== null;
    if (inside && pathWithin(top, other) === null) return OUTSIDE;
    const source = readIfThere(other);
    return source === null ? missing(other) : { source };
  });
}

/** "The work tree's file; in a bare repository HEAD's" (policy.md, *Decisions*). */
async function policyOfRepository(history: History, info: RepositoryInfo): Promise<FoundPolicy> {
  if (info.top === null) return info.head === null ? preset() : await policyAt(history, info.head);
  return await policyIn(info.top);
}

async function policyIn(top: string): Promise<FoundPolicy> {
  const found = new Map<string, string>();
  for (const path of POLICY_PATHS) {
    if (isLink(top, path)) throw linked(path);
    const source = readIfThere(top, path);
    if (source !== null) found.set(path, source);
  }
  return await only(found, (path) => {
    if (isOutside(path)) return OUTSIDE;
    if (isLinkBelow(top, path)) throw linked(path);
    const source = readIfThere(top, path);
    return source === null ? missing(path) : { source };
  });
}

/** The policy that holds for the work tree: the one named, or the repository's own. */
export async function findPolicy(options: CommonOptions): Promise<FoundPolicy> {
  const { git, history, policy } = options;
  if (policy === null) return await policyOfRepository(history, await history.info);
  const inside = history.onDisk ? null : pathWithin(git.directory, policy);
  if (inside === null) return await policyFromFile(policy, options);
  const info = await history.info;
  // Without a checkout the file is where the rest of the repository is.
  const found = info.head === null ? null : await policyAt(history, info.head, [inside]);
  if (found === null || found.file === null)
    throw mistake(
      'no-file',
      `there is no policy file ${policy} in ${history.name}`,
      'check the path; it counts from the root of the repository',
    );
  return found;
}

/** Where the paths of the repository begin on this machine, be they there or not. */
function rootOf({ git, history }: CommonOptions, { top }: RepositoryInfo): string | null {
  return history.onDisk ? top : git.directory;
}

/**
 * For what needs no repository: a policy of the one that is there is still the one meant, and without a repository that
 * of the directory.
 */
export async function policyOrPreset({ git, history, policy }: CommonOptions): Promise<FoundPolicy> {
  if (policy !== null) return await policyFromFile(policy, { history });
  const info = await history.infoIfAny;
  return info === null ? await policyIn(git.directory) : await policyOfRepository(history, info);
}

/** The policy as a commit holds it. */
export async function policyAt(
  history: History,
  commit: string,
  paths: readonly string[] = POLICY_PATHS,
): Promise<FoundPolicy> {
  return only(await textsAt(history, commit, paths), async (path) => {
    if (isOutside(path)) return OUTSIDE;
    const source = (await textsAt(history, commit, [path])).get(path);
    return source === undefined ? missing(path) : { source };
  });
}

/**
 * The texts of files at a commit, by path; what is no file there is left out.
 *
 * @throws Problem `policy-link` where one is a symbolic link: a work tree follows it, and a commit does not
 */
export async function textsAt(
  history: History,
  commit: string,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const found = await history.entriesAt(commit, paths);
  const link = found.find(({ mode }) => mode === '120000');
  if (link !== undefined) throw linked(link.path);
  const files = await history.read(
    found.filter(({ type }) => type === 'blob'),
    null,
  );
  return new Map(files.flatMap(({ path, text }) => (text === null ? [] : [[path, text]])));
}

function linked(path: string): Error {
  return mistake('policy-link', `${path} is a symbolic link`, 'commit the policy itself under this name');
}

/**
 * Where in the repository the policy of a pull request is, at its base and at its head; null where the user chose a
 * file that goes before both.
 */
export function policyPaths(options: CommonOptions, info: RepositoryInfo): readonly string[] | null {
  const { policy, policyTrusted } = options;
  if (policy === null) return POLICY_PATHS;
  const root = rootOf(options, info);
  const inside = policyTrusted || root === null ? null : pathWithin(root, policy);
  return inside === null ? null : [inside];
}

type Read = (path: string) => Promise<ExtendedFile> | ExtendedFile;

const OUTSIDE: ExtendedFile = {
  problem: 'it lies outside of the repository; name a file inside it, relative to the policy file',
};

function missing(path: string): ExtendedFile {
  return { problem: `there is no file ${path}; check the path, which counts from the policy file` };
}

function isOutside(path: string): boolean {
  return path === '..' || path.startsWith('../') || /^(?:[/\\]|[A-Za-z]:)/.test(path);
}

async function only(found: ReadonlyMap<string, string>, read: Read): Promise<FoundPolicy> {
  const [first, second] = [...found];
  if (first === undefined) return preset();
  if (second !== undefined)
    throw mistake(
      'two-policies',
      `there are two policy files: ${[...found.keys()].join(' and ')}`,
      'keep one of them',
    );
  return await load(first[1], first[0], read);
}

async function load(source: string, file: string, read: Read): Promise<FoundPolicy> {
  // YAML and schema are loaded only where there is something to read.
  const { loadPolicy, readExtended } = await import('../../policy/load.ts');
  const extended = await readExtended(source, file, read);
  const texts = [...extended.values()].map((each) => ('source' in each ? each.source : ''));
  return { ...loadPolicy(source, file, extended), file, source: [source, ...texts].join('\0') };
}

/** No file at all is a valid policy. */
export function preset(): FoundPolicy {
  const { policy } = compilePolicy(SEMVER);
  if (policy === null) throw new Error('the preset semver does not compile');
  const place = () => ({ file: '', line: 1, column: 1 });
  return { document: SEMVER, policy, place, has: () => false, file: null, source: null };
}
