import type { RuleId } from '../../policy/rule-ids.ts';
import type { Rule } from '../context.ts';
/** Every rule by its id: an id without its rule does not compile. */
export declare const RULES: Readonly<Record<RuleId, Rule>>;
