import type { RuleId } from '../../policy/rule-ids.ts';
import type { Rule } from '../context.ts';
import { docsDrift } from './docs-drift.ts';
import { RULES } from './index.ts';

/**
 * Every rule by its id. `docs-drift` knows how pages are written in every language and format, as much code as all other
 * rules together, and is silent where the policy names no pages: a command loads it only where facts hold some.
 */
export const ALL_RULES: Readonly<Record<RuleId, Rule>> = { ...RULES, 'docs-drift': docsDrift };
