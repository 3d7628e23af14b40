import type { Failing, Passing } from '../facts.ts';

const RULE = 'rules: {security-mixed: warning}';

export const passing: readonly Passing[] = [
  { name: 'a policy that does not ask', commits: ['security: x', 'feat: y'] },
  { name: 'security changes alone', policy: RULE, commits: ['security: x', 'fix(security): y', 'docs: z'] },
  { name: 'no security change', policy: RULE, commits: ['feat: x', 'fix: y'] },
  {
    name: 'a pull request with a fix is not blamed for what the branch holds already',
    policy: RULE,
    pullRequest: true,
    commits: ['security: x', { message: 'feat: y', own: false }],
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'a feature beside it',
    policy: RULE,
    commits: ['security: x', 'feat: y', 'docs: z'],
    says: 'the release holds security changes, and one that is not security: commit2 feat: y',
  },
  {
    name: 'a pull request that brings a feature to a fix',
    policy: RULE,
    pullRequest: true,
    commits: ['feat: y', 'fix: z', { message: 'security: x', own: false }],
    says: '2 that are not security: commit3 feat: y; commit2 fix: z',
  },
  {
    name: 'a tag',
    policy: RULE,
    tag: { name: 'v1.2.0' },
    commits: ['feat: y', 'security: x'],
    says: 'one that is not security',
  },
];
