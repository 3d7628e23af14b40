import type { RuleId } from '../policy/rule-ids.ts';

const DOCS = 'https://github.com/semverdict/semverdict/blob/main/docs';

/** Where a rule's page is. */
export function rulePage(rule: RuleId): string {
  return `${DOCS}/rules/${rule}.md`;
}

/** Where all rules are listed. */
export function rulesPage(): string {
  return `${DOCS}/rules/README.md`;
}

/** Where it says how a fork's pull request gets a comment. */
export function forksPage(): string {
  return `${DOCS}/workflows/forks.md`;
}
