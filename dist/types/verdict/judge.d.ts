import type { Facts } from './facts.ts';
import type { Judgement } from './verdict.ts';
/**
 * The verdict on these facts, by every rule there is. Pure: no clock, no disk, no network; the same facts give the same
 * bytes.
 *
 * @throws Error where the facts hold a policy that does not compile: loading refuses those
 */
export declare function judge(facts: Facts): Judgement;
