import type { Failing, Passing } from '../facts.ts';

const until = (rule: string) =>
  `support: {phases: [{name: active, allow: [minor, patch, security], until: ${rule}}]}`;

export const passing: readonly Passing[] = [
  { name: 'waits for a successor', policy: until('{latest: [P5Y, {newer: 1}]}'), commits: ['fix: x'] },
  { name: 'never ends', policy: until('never'), commits: ['fix: x'] },
  {
    name: 'given up on purpose',
    policy: `${until('{newer: 1}')}\nlines: {known: {"1": {end: {active: 2030-01-01}, why: replaced by another product}}}`,
    commits: ['fix: x'],
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'time alone',
    policy: until('P5Y'),
    commits: ['fix: x'],
    says: 'the newest line, 1, ends on 2030-01-01 even if no newer line exists by then',
  },
  {
    name: 'the earlier of two',
    policy: until('{earliest: [P5Y, {newer: 1}]}'),
    commits: ['fix: x'],
    says: 'ends on 2030-01-01',
  },
];
