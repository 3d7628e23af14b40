// A pair, and the strongest that was found in it.
import type { Difference } from '../../src/surfaces/difference.ts';
import type { LabelledPair } from './pairs.ts';
import type { Compared } from './run.ts';

/** The strongest that was found in a pair, or why nothing could be. */
export type Outcome = 'proven' | 'likely' | 'nothing' | 'inconclusive' | 'failed';

export interface Judged {
  readonly pair: LabelledPair;
  readonly outcome: Outcome;
  readonly compared: Compared;
}

export function judged(compared: Compared): Judged {
  return { pair: compared.pair, outcome: outcomeOf(compared), compared };
}

function outcomeOf({ answer }: Compared): Outcome {
  if (answer === null) return 'failed';
  const { changes, inconclusive } = answer.comparison;
  const has = (grade: Difference['grade']): boolean => changes.some((change) => change.grade === grade);
  if (has('proven')) return 'proven';
  if (has('likely')) return 'likely';
  return inconclusive.length > 0 ? 'inconclusive' : 'nothing';
}
