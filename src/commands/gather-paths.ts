import { undecided } from '../base/problem.ts';
import { readChangedPaths } from '../hosts/changed-paths.ts';
import { MEND, unshallow } from '../hosts/deepen.ts';
import { isShallow, mergeBase, readRemote } from '../hosts/repository.ts';
import type { Release } from '../lines/releases.ts';
import type { Policy } from '../policy/policy.ts';
import type { ChangedPaths } from '../verdict/facts.ts';
import type { CommonOptions } from './options.ts';

/** Whether a policy speaks of paths, so that the changed ones are worth asking for. */
function speaksOfPaths({ compatibility, approvals }: Policy): boolean {
  return compatibility.paths.length > 0 || Object.values(approvals).some(({ files }) => files.length > 0);
}

/**
 * The paths that changed since the last release, where the policy asks for them.
 *
 * @param base the commit that a pull request would change; null without one
 */
export async function changedPaths(
  options: CommonOptions,
  policy: Policy,
  last: Release | null,
  base: string | null,
  head: string,
): Promise<{ paths?: ChangedPaths }> {
  if (!speaksOfPaths(policy)) return {};
  options.progress('reading which paths changed');
  const pull = base === null ? null : { fork: await forkOf(options, base, head), base };
  return { paths: await readChangedPaths(options.git, last?.commit ?? null, pull, head) };
}

/** Where a pull request left its base. It may have done so before the last release, where a shallow clone ends. */
async function forkOf({ git, progress }: CommonOptions, base: string, head: string): Promise<string> {
  const visible = await mergeBase(git, base, head);
  if (visible !== null) return visible;
  // Two histories without a common commit: all that differs is the pull request's.
  if (!(await isShallow(git))) return base;
  const remote = await readRemote(git);
  if (remote !== null) {
    progress(`fetching the whole history from ${remote}`);
    await unshallow(git, remote);
    if (!(await isShallow(git))) return (await mergeBase(git, base, head)) ?? base;
  }
  throw undecided(
    'history-too-shallow',
    'this clone is shallow, and where the pull request left its base is not there, so which paths it changes cannot be told',
    MEND,
  );
}
