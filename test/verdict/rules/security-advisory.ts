import type { Failing, Passing } from '../facts.ts';

const RULE = 'rules: {security-advisory: warning}';
const VENDOR = 'rules: {security-advisory: {prefixes: [ZSA-, OSA-]}}';

export const passing: readonly Passing[] = [
  { name: 'a policy that does not ask', commits: ['security: x'] },
  { name: 'an id in the subject', policy: RULE, commits: ['security: close CVE-2026-12345'] },
  { name: 'an id in a trailer', policy: RULE, commits: ['security: x\n\nGHSA: GHSA-abcd-1234-efgh'] },
  { name: 'a fix that is no security change', policy: RULE, commits: ['fix: x'] },
  { name: "a vendor's own id", policy: VENDOR, commits: ['security: x\n\nsee ZSA-2026-04 for more'] },
  {
    name: 'a pull request is not blamed for what the branch holds already',
    policy: RULE,
    pullRequest: true,
    commits: ['security: CVE-2026-1234', { message: 'security: x', own: false }],
  },
  {
    name: 'one that a revert took back',
    policy: RULE,
    commits: [
      { commit: 'b'.repeat(40), message: `Revert "security: x"\n\nThis reverts commit ${'a'.repeat(40)}.` },
      { commit: 'a'.repeat(40), message: 'security: x' },
    ],
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'no id at all',
    policy: RULE,
    commits: ['fix: y', 'security: x'],
    says: 'a security change names no advisory: commit1 security: x',
  },
  {
    name: 'an id in a sentence of the body is a mention',
    policy: RULE,
    commits: ['security: x\n\nunlike CVE-2020-1234, this is new', 'feat(security): y'],
    says: '2 security changes name no advisory: commit2 security: x; commit1 feat(security): y',
  },
  {
    name: "a word that only looks like a vendor's id",
    policy: VENDOR,
    commits: ['security: x for ZSA-next and MYOSA-2026'],
    says: 'names no advisory',
  },
];
