import type { RuleId } from '../policy/rule-ids.ts';

const DOCS = 'https://github.com/semverdict/semverdict/blob/main/docs';

/** Where a rule's page is. */
export function rulePage(rule: RuleId): string {
  return `${DOCS}/rules/${rule}.md`;
}
