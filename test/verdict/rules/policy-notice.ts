import type { Failing, Passing } from '../facts.ts';
import { THREE_LINES } from '../facts.ts';

const until = (rule: string) => `
support:
  notice: P6M
  phases: [{name: active, allow: [minor, patch, security], until: ${rule}}]
`;

export const passing: readonly Passing[] = [
  { name: 'known half a year ahead', policy: until('{newer: 1, plus: P6M}'), commits: ['fix: x'] },
  {
    name: 'known from the release on',
    policy: until('{latest: [P3Y, {newer: 1, plus: P1Y}]}'),
    commits: ['fix: x'],
  },
  {
    name: 'what has ended long ago',
    policy: until('{newer: 1, plus: P1Y}'),
    tags: THREE_LINES,
    commits: ['fix: x'],
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'ends on the day of the successor',
    policy: until('{newer: 1}'),
    commits: ['fix: x'],
    says: 'by its rule 1 ends on the very day on which the end becomes known',
  },
  {
    name: 'three months only',
    policy: until('{newer: 1, plus: P3M}'),
    commits: ['fix: x'],
    says: 'by its rule 1 ends too soon after the day on which the end becomes known',
  },
  {
    name: 'an end that a pull request sets too near',
    policy: until('{newer: 1, plus: P1Y}'),
    policyAtHead: `${until('{newer: 1, plus: P1Y}')}lines: {known: {"1": {end: {active: 2026-03-01}, why: x}}}\n`,
    pullRequest: true,
    commits: ['fix: x'],
    says: '1 ends on 2026-03-01, which is first published on 2026-01-15',
  },
];
