import { isMapping } from '../../base/mapping.ts';
import type { RunnerEvent } from '../../hosts/runner.ts';
import type { StatedPull, Statements } from '../statements.ts';
import { overridesOf } from '../statements.ts';
import { lines } from './action-inputs.ts';

/** How the action reads its inputs. */
export interface Inputs {
  text(name: string): string | null;
  flag(name: string): boolean;
}

/**
 * What the workflow says in its inputs, and a pull request by its labels.
 *
 * @param releasing a release needs an answer: what nobody says is not there. Elsewhere it is not known: a push and a
 *   merge queue do not name the labels of the pull requests they came from
 */
export function actionStatements(inputs: Inputs, event: RunnerEvent, releasing: boolean): Statements {
  const labels = listOrNull(inputs.text('labels'));
  const teams = listOrNull(inputs.text('approved-by'));
  const borne = isOfPull(event.name) ? labelsOf(event.payload) : null;
  const asked = releasing || borne !== null;
  return {
    overrides: overridesOf({
      allowEnded: inputs.text('allow-ended') ?? undefined,
      allowEarly: inputs.flag('allow-early'),
      allowFrozen: inputs.flag('allow-frozen'),
      allowUnapproved: inputs.text('allow-unapproved') ?? undefined,
      reason: inputs.text('reason') ?? undefined,
    }),
    labels: borne === null && labels === null && !asked ? null : [...(borne ?? []), ...(labels ?? [])],
    labelsGiven: labels ?? [],
    teams: teams ?? (asked ? [] : null),
    pull: pullOf(event),
  };
}

/**
 * The pull request of the event. A merge queue names it in the branch of the group, `gh-readonly-queue/main/pr-7-<commit>`;
 * only where that commit is the group's base are the group's commits those of this pull request alone.
 */
function pullOf({ name, payload }: RunnerEvent): StatedPull | null {
  const { pull_request: pull, merge_group: group, repository } = payload;
  if (!isMapping(repository) || typeof repository.full_name !== 'string') return null;
  const of = { repository: repository.full_name };
  if (isOfPull(name) && isMapping(pull) && typeof pull.number === 'number')
    return { ...of, number: pull.number, queued: false };
  if (name !== 'merge_group' || !isMapping(group) || typeof group.head_ref !== 'string') return null;
  const [, number, base] = /\/pr-(\d+)-([0-9a-f]{40,64})$/.exec(group.head_ref) ?? [];
  if (number === undefined || base !== group.base_sha) return null;
  return { ...of, number: Number(number), queued: true };
}

/** A review is an event too: the approval that was missing may have come with it. */
function isOfPull(name: string): boolean {
  return name === 'pull_request' || name === 'pull_request_review';
}

/** The labels of the pull request; null where the payload does not say them. */
function labelsOf(payload: RunnerEvent['payload']): string[] | null {
  const { pull_request: pull } = payload;
  if (!isMapping(pull) || !Array.isArray(pull.labels)) return null;
  return pull.labels.flatMap((label: unknown) =>
    isMapping(label) && typeof label.name === 'string' ? [label.name] : [],
  );
}

/** Null where nothing is listed. */
function listOrNull(text: string | null): string[] | null {
  const found = lines(text);
  return found.length === 0 ? null : found;
}
