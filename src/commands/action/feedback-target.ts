import { isMapping } from '../../base/mapping.ts';
import type { RunnerEvent } from '../../hosts/runner.ts';

/** What feedback is given on, as the event says it. */
export interface Target {
  /** The number of the pull request; null in a merge queue, where there is none to comment on. */
  readonly pull: number | null;
  /** The commit that is judged. */
  readonly head: string;
  /** Why the token may have no right to write, whatever the workflow says. */
  readonly readOnly: 'fork' | 'dependabot' | null;
}

/** The events of a pull request: their payload holds it whole. */
export const PULL_EVENTS: readonly string[] = ['pull_request', 'pull_request_review'];

/** Null where nobody waits for feedback but the run itself. @param actor who started the run: GITHUB_ACTOR */
export function targetOf({ name, payload }: RunnerEvent, actor: string | undefined): Target | null {
  if (name === 'merge_group') {
    const group = payload.merge_group;
    const head = isMapping(group) ? commitOf(group.head_sha) : null;
    return head === null ? null : { pull: null, head, readOnly: null };
  }
  if (!PULL_EVENTS.includes(name)) return null;
  const pull = payload.pull_request;
  if (!isMapping(pull) || !isMapping(pull.head) || !Number.isSafeInteger(pull.number)) return null;
  const head = commitOf(pull.head.sha);
  if (head === null) return null;
  const fork = repositoryOf(pull.head) !== repositoryOf(pull.base);
  const readOnly = actor === 'dependabot[bot]' ? 'dependabot' : fork ? 'fork' : null;
  return { pull: pull.number as number, head, readOnly };
}

function commitOf(sha: unknown): string | null {
  return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null;
}

/** The id of the repository that a branch is in; null where it is gone. */
function repositoryOf(branch: unknown): unknown {
  return isMapping(branch) && isMapping(branch.repo) ? branch.repo.id : null;
}
