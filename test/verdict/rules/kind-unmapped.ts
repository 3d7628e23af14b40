import type { Failing, Passing } from '../facts.ts';

const HELPDESK = `
versions: {format: "{major}.0.{patch}", bump: {major: major, patch: patch, security: patch}}
`;
const tags = { 'v6.0.0': ['c600', '2025-01-01'] } as const;

export const passing: readonly Passing[] = [
  { name: 'kinds that the versions have', policy: HELPDESK, tags, commits: ['fix: x', 'security: y'] },
  {
    name: 'a type of the policy with another kind',
    policy: `${HELPDESK}commits: {kinds: {feat: major}}`,
    tags,
    commits: ['feat: x'],
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'a feature where there is no minor part',
    policy: HELPDESK,
    tags,
    commits: ['feat: x', 'fix: y'],
    says: 'have no part for the kind minor, which 1 change asks for: commit2 feat: x',
  },
];
