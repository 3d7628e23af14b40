import type { RuleId } from '../../policy/rule-ids.ts';
import type { Context, RawFinding } from '../context.ts';
/** What a rule says of each Release-As that it refused. */
export declare function refusedReleaseAs({ releaseAs }: Context, rule: RuleId): RawFinding[];
