import { mistake, undecided } from '../../base/problem.ts';
import type { History } from '../../hosts/history.ts';
import type { RepositoryInfo } from '../../hosts/repository.ts';
import { carriedBy } from '../../lines/branch.ts';
import type { Policy } from '../../policy/policy.ts';
import { semverScheme } from '../../versions/semver.ts';
import type { CommonOptions } from '../options.ts';

/** What `check` judges: a branch's head, or with `base` a pull request. */
export interface CheckTarget {
  readonly base: string | null;
  readonly head: string | null;
}

/** The branch whose line is judged, and the commit. */
export async function branchAndHead(
  options: CommonOptions,
  info: RepositoryInfo,
  target: CheckTarget,
): Promise<{ branch: string; head: string }> {
  const named = options.branch;
  if (named !== null && named.trim() === '')
    throw mistake(
      'bad-branch',
      '--branch is empty',
      'name the branch whose line is judged, for instance --branch release/6.x',
    );
  const head = await headCommit(options, info, target);
  const branch =
    named ??
    (target.base === null ? (info.branch ?? options.ciBranch) : await branchOfBase(options, target.base));
  if (branch === null) {
    throw undecided(
      'no-branch',
      target.base === null
        ? 'HEAD is detached, so nothing says which branch this is'
        : 'nothing says which branch the pull request would change',
      'name it: --branch main',
    );
  }
  return { branch, head };
}

async function headCommit(
  options: CommonOptions,
  info: RepositoryInfo,
  target: CheckTarget,
): Promise<string> {
  const { history, branch } = options;
  if (target.head !== null) return await commitNamed(history, target.head, '--head');
  // A branch that exists is judged where it stands; in a detached HEAD the name only says what HEAD is.
  if (branch !== null && info.branch !== null && info.branch !== branch && target.base === null) {
    const tip = await history.tipOf(branch);
    if (tip === null) throw await unknownBranch(history, branch);
    return tip;
  }
  if (info.head !== null) return info.head;
  const others = [...new Set((await history.branches()).map(({ name }) => name))].sort(
    (a, b) => Number(isUsual(b)) - Number(isUsual(a)),
  );
  if (others.length === 0)
    throw undecided(
      'no-commits',
      'this repository has no commit yet, so there is nothing to judge',
      'commit something first',
    );
  throw undecided(
    'no-head',
    `HEAD names ${info.branch ?? 'a commit'}, which does not exist here`,
    `name a branch that does: --branch ${others.slice(0, 5).join(', --branch ')}`,
  );
}

/** @throws Problem where a revision that the call names is no commit */
export async function commitNamed(history: History, revision: string, what: string): Promise<string> {
  const found = await history.commitOf(revision);
  if (found !== null) return found;
  throw undecided(
    'unknown-revision',
    `${what} ${JSON.stringify(revision)} is no commit in ${history.name}`,
    'check its spelling, or fetch it first: git fetch origin',
  );
}

async function unknownBranch(history: History, branch: string): Promise<Error> {
  const remote = await history.remote();
  const where = remote === null ? '' : `, and ${remote} did not give one`;
  return undecided(
    'unknown-branch',
    `there is no branch ${JSON.stringify(branch)} in ${history.name}${where}`,
    'check its spelling and the right to read the remote; what is checked out is judged as that branch with --head HEAD',
  );
}

/** Whether a branch carries a line by its name alone: the likelier one to be meant. */
function isUsual(branch: string): boolean {
  return carriedBy(branch, null, semverScheme, null) !== null;
}

/**
 * The branch that a pull request would change: the one that `--base main` or `--base origin/main` names, the one that
 * CI names, or the only one that stands on that commit. Never the branch that brings the changes.
 */
async function branchOfBase({ history, ciTarget }: CommonOptions, base: string): Promise<string | null> {
  const named = await history.branchNamed(base);
  if (named !== null) return named;
  if (ciTarget !== null) return ciTarget;
  const standing = await history.branchesAt(await commitNamed(history, base, '--base'));
  return standing.length === 1 ? (standing[0] as string) : null;
}

export function noLine(branch: string, policy: Policy, pullRequest: boolean): Error {
  const configured = policy.branches?.map(({ pattern }) => pattern.source);
  const expected =
    configured === undefined
      ? 'main, master, trunk, develop, or names such as release/6.x, 6.x, v6 and support/6.1'
      : configured.join(', ');
  return undecided(
    'no-line',
    `the branch ${JSON.stringify(branch)} carries no release line: expected ${expected}`,
    pullRequest
      ? 'name the branch that the pull request would change: --branch main'
      : 'add it to branches in the policy, or name a branch that carries one: --branch; check can judge it as a pull request, too: --base main',
  );
}
