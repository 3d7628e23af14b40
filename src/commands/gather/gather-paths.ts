import type { History } from '../../hosts/history.ts';
import type { Release } from '../../lines/releases.ts';
import type { Policy } from '../../policy/policy.ts';
import type { ChangedPaths } from '../../verdict/facts.ts';
import type { CommonOptions } from '../options.ts';

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
  { history, progress }: CommonOptions,
  policy: Policy,
  last: Release | null,
  base: string | null,
  head: string,
): Promise<{ paths?: ChangedPaths }> {
  if (!speaksOfPaths(policy)) return {};
  progress('reading which paths changed');
  const pull = base === null ? null : { fork: await history.fork(base, head), base };
  return { paths: await pathsSince(history, last?.commit ?? null, pull, head) };
}

/**
 * What a verdict looks at: all that differs from the last release, and of it what a pull request brings.
 *
 * @param pull where the pull request left its base, and the base; null without one
 */
async function pathsSince(
  history: History,
  last: string | null,
  pull: { readonly fork: string; readonly base: string } | null,
  head: string,
): Promise<ChangedPaths> {
  const since = (commit: string): Promise<string[]> =>
    last === null ? history.pathsAt(commit) : history.pathsBetween(last, commit);
  if (pull === null) {
    const all = await since(head);
    return { all, own: all };
  }
  const [brought, atHead, atBase] = await Promise.all([
    history.pathsBetween(pull.fork, head),
    since(head),
    since(pull.base),
  ]);
  const differing = new Set(atHead);
  // What the pull request changes back is no difference any more.
  const own = brought.filter((path) => differing.has(path));
  const touched = new Set(brought);
  // A head that is behind its base lacks what the base got since: the base says what is unreleased there.
  return { own, all: [...own, ...atBase.filter((path) => !touched.has(path))] };
}
