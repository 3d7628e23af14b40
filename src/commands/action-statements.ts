import { isMapping } from '../base/mapping.ts';
import type { RunnerEvent } from '../hosts/runner.ts';
import type { Statements } from './statements.ts';
import { overridesOf } from './statements.ts';

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
  const labels = lines(inputs.text('labels'));
  const teams = lines(inputs.text('approved-by'));
  const borne = event.name === 'pull_request' ? labelsOf(event.payload) : null;
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
    teams: teams ?? (asked ? [] : null),
  };
}

/** The labels of the pull request; null where the payload does not say them. */
function labelsOf(payload: RunnerEvent['payload']): string[] | null {
  const { pull_request: pull } = payload;
  if (!isMapping(pull) || !Array.isArray(pull.labels)) return null;
  return pull.labels.flatMap((label: unknown) =>
    isMapping(label) && typeof label.name === 'string' ? [label.name] : [],
  );
}

function lines(text: string | null): string[] | null {
  const found = (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return found.length === 0 ? null : found;
}
