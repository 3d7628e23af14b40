import type { Facts } from './facts.ts';
import { judgeBy } from './judge-by.ts';
import { ALL_RULES } from './rules/all.ts';
import type { Judgement } from './verdict.ts';

/**
 * The verdict on these facts, by every rule there is. Pure: no clock, no disk, no network; the same facts give the same
 * bytes.
 *
 * @throws Error where the facts hold a policy that does not compile: loading refuses those
 */
export function judge(facts: Facts): Judgement {
  return judgeBy(facts, ALL_RULES);
}
