import { mistake } from '../base/problem.ts';
import { isLink, pathWithin, readIfThere, readNamed } from '../hosts/files.ts';
import type { Git } from '../hosts/git.ts';
import type { RepositoryInfo } from '../hosts/repository.ts';
import { linked, readFilesAt } from '../hosts/repository.ts';
import { compilePolicy } from '../policy/compile.ts';
import type { LoadedPolicy } from '../policy/load.ts';
import { SEMVER } from '../policy/presets.ts';
import type { CommonOptions } from './options.ts';

/** Where a policy may be, from the root of the repository. */
const POLICY_PATHS: readonly string[] = ['release-policy.yml', '.github/release-policy.yml'];

/** A policy, and the name of the file it came from: null for the preset that holds without one. */
export interface FoundPolicy extends LoadedPolicy {
  readonly file: string | null;
  readonly source: string | null;
}

/** The file that the user named. */
export async function policyFromFile(path: string): Promise<FoundPolicy> {
  return await load(readNamed(path, 'policy file'), path);
}

/** "The work tree's file; in a bare repository HEAD's" (policy.md, *Decisions*). */
export async function policyOfRepository(git: Git, info: RepositoryInfo): Promise<FoundPolicy> {
  if (info.top === null) return info.head === null ? preset() : await policyAt(git, info.head);
  const found = new Map<string, string>();
  for (const path of POLICY_PATHS) {
    const source = readIfThere(info.top, path);
    if (source !== null && isLink(info.top, path)) throw linked(path);
    if (source !== null) found.set(path, source);
  }
  return await only(found);
}

/** The policy that holds for the work tree: the one named, or the repository's own. */
export async function findPolicy({ git, opened, policy }: CommonOptions): Promise<FoundPolicy> {
  if (policy !== null) return await policyFromFile(policy);
  return await policyOfRepository(git, await opened.info);
}

/** For what needs no repository: a policy of the one that is there is still the one meant. */
export async function policyOrPreset({ git, opened, policy }: CommonOptions): Promise<FoundPolicy> {
  if (policy !== null) return await policyFromFile(policy);
  const info = await opened.info.catch(() => null);
  return info === null ? preset() : await policyOfRepository(git, info);
}

/** The policy as a commit holds it. */
export async function policyAt(
  git: Git,
  commit: string,
  paths: readonly string[] = POLICY_PATHS,
): Promise<FoundPolicy> {
  return only(await readFilesAt(git, commit, paths));
}

/**
 * Where in the repository the policy of a pull request is, at its base and at its head; null where the user chose a
 * file that goes before both.
 */
export function policyPaths(
  { policy, policyTrusted }: CommonOptions,
  { top }: RepositoryInfo,
): readonly string[] | null {
  if (policy === null) return POLICY_PATHS;
  const inside = policyTrusted || top === null ? null : pathWithin(top, policy);
  return inside === null ? null : [inside];
}

async function only(found: ReadonlyMap<string, string>): Promise<FoundPolicy> {
  const [first, second] = [...found];
  if (first === undefined) return preset();
  if (second !== undefined)
    throw mistake(
      'two-policies',
      `there are two policy files: ${[...found.keys()].join(' and ')}`,
      'keep one of them',
    );
  return await load(first[1], first[0]);
}

async function load(source: string, file: string): Promise<FoundPolicy> {
  // YAML and schema are loaded only where there is something to read.
  const { loadPolicy } = await import('../policy/load.ts');
  return { ...loadPolicy(source, file), file, source };
}

/** No file at all is a valid policy. */
export function preset(): FoundPolicy {
  const { policy } = compilePolicy(SEMVER);
  if (policy === null) throw new Error('the preset semver does not compile');
  return { document: SEMVER, policy, file: null, source: null };
}
