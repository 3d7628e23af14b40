import type { Failing, Passing } from '../facts.ts';
import { THREE_LINES } from '../facts.ts';

export const passing: readonly Passing[] = [
  { name: 'on the branch of the newest line', commits: ['fix: x'], tag: { name: 'v1.1.1' } },
  {
    name: "on the line's own branch",
    tags: THREE_LINES,
    last: 'v2.1.0',
    commits: ['fix: x'],
    tag: { name: 'v2.1.1', branches: ['fixes', '2.x'], contains: ['v2.0.0', 'v2.1.0'] },
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'on a branch that carries no line',
    commits: ['fix: x'],
    tag: { name: 'v1.1.1', branches: ['feature/y'] },
    says: 'outside the branches of line 1: it is only on feature/y',
  },
  {
    name: 'on no branch at all',
    commits: ['fix: x'],
    tag: { name: 'v1.1.1', branches: [] },
    says: 'no branch contains it',
  },
  {
    name: 'on a commit of a higher line',
    tags: THREE_LINES,
    last: 'v2.1.0',
    commits: ['fix: x'],
    tag: { name: 'v2.1.1', contains: ['v2.1.0', 'v3.0.0'] },
    says: 'which contains v3.0.0 of a higher line',
  },
];
