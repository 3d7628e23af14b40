import type { Failing, Passing } from '../facts.ts';

const SUPPORT = `
support: {phases: [{name: active, allow: [minor, patch, security], until: {latest: [P3Y, {newer: 1}]}}]}
`;
const tags = { 'v1.0.0': ['c100', '2025-01-01'], 'v2.0.0': ['c200', '2025-06-01'] } as const;
const end = (rest: string) => `${SUPPORT}lines: {known: {"1": {end: {active: 2027-01-01}${rest}}}}\n`;

export const passing: readonly Passing[] = [
  {
    name: 'an earlier end with its reason',
    policy: end(', why: the runtime below it ends'),
    tags,
    commits: ['fix: x'],
  },
  { name: 'a later end', policy: end('').replace('2027', '2031'), tags, commits: ['fix: x'] },
];

export const failing: readonly Failing[] = [
  {
    name: 'an earlier end',
    policy: end(''),
    tags,
    commits: ['fix: x'],
    says: 'line 1: active ends on 2027-01-01 by lines.known, earlier than its rule gives (2028-01-01)',
  },
];
