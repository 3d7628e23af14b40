import type { Failing, Passing } from '../facts.ts';
import { seconds, THREE_LINES, TWO_MAJORS } from '../facts.ts';

const TIMED = `
support: {phases: [{name: active, allow: [minor, patch, security], until: P1Y}]}
`;

export const passing: readonly Passing[] = [
  { name: 'a fix on the newest line', policy: TWO_MAJORS, tags: THREE_LINES, commits: ['fix: x'] },
  {
    name: 'the last day of the last phase',
    policy: TWO_MAJORS,
    tags: THREE_LINES,
    branch: '1.x',
    last: 'v1.0.0',
    today: '2025-01-01',
    commits: ['security: x'],
  },
  {
    name: 'an end that is not near yet',
    policy: `${TIMED}rules: {policy-newest: off, line-ended: {ahead: P30D}}\n`,
    today: '2025-11-01',
    commits: ['fix: x'],
  },
  {
    name: 'a new line opens after the newest one has ended',
    policy: `${TIMED}rules: {policy-newest: off}\n`,
    today: '2026-01-15',
    commits: ['feat!: x'],
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'a fix on a line that has ended',
    policy: TWO_MAJORS,
    tags: THREE_LINES,
    branch: '1.x',
    last: 'v1.0.0',
    commits: ['fix: x'],
    says: 'line 1 has ended: its last phase, security, held until 2025-01-01',
  },
  {
    name: 'an ended line is not even built',
    policy: TWO_MAJORS,
    tags: THREE_LINES,
    branch: 'release/1.x',
    last: 'v1.0.0',
    says: 'has ended',
  },
  {
    name: 'a tag that once opened the line',
    policy: TWO_MAJORS,
    tags: { ...THREE_LINES, 'v1.0.1': ['c101', '2023-02-01'] },
    last: null,
    commits: ['feat: x\n\nRelease-As: 1.0.0'],
    tag: { name: 'v1.0.0', time: seconds('2023-01-01'), contains: [] },
    says: 'line 1 has ended',
  },
  {
    name: 'the end comes near',
    policy: `${TIMED}rules: {policy-newest: off, line-ended: {ahead: P30D}}\n`,
    today: '2025-12-15',
    commits: ['fix: x'],
    says: 'line 1 ends on 2026-01-01, within P30D',
  },
];
