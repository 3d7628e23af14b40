import type { Failing, Passing } from '../facts.ts';
import { seconds, THREE_LINES, TWO_MAJORS } from '../facts.ts';

export const passing: readonly Passing[] = [
  {
    name: 'a security fix where those are allowed',
    policy: TWO_MAJORS,
    tags: THREE_LINES,
    branch: '2.x',
    last: 'v2.1.0',
    commits: ['security: x', 'docs: y'],
  },
  {
    name: 'without support there are no phases',
    tags: THREE_LINES,
    branch: '2.x',
    last: 'v2.1.0',
    commits: ['feat: x'],
  },
  {
    name: 'a feature that a revert took back',
    policy: TWO_MAJORS,
    tags: THREE_LINES,
    branch: '2.x',
    last: 'v2.1.0',
    commits: [
      { commit: 'b'.repeat(40), message: `Revert "feat: x"\n\nThis reverts commit ${'a'.repeat(40)}.` },
      { commit: 'a'.repeat(40), message: 'feat: x' },
    ],
  },
  {
    name: 'a pull request is not blamed for what the branch holds already',
    policy: TWO_MAJORS,
    tags: THREE_LINES,
    branch: '2.x',
    last: 'v2.1.0',
    pullRequest: true,
    commits: [{ message: 'security: x' }, { message: 'feat: y', own: false }],
  },
  {
    name: 'changes that open a line are not judged by the old one',
    policy: `support: {phases: [{name: fixes, allow: [patch], until: {newer: 1}}]}`,
    commits: ['feat: x', 'feat!: y'],
  },
  {
    name: 'a tag that opened its line, when the line has gone on and a newer one is there',
    policy: `support: {phases: [{name: fixes, allow: [patch], until: {newer: 2}}]}`,
    tags: { ...THREE_LINES, 'v3.0.1': ['c301', '2025-02-01'], 'v4.0.0': ['c400', '2025-09-01'] },
    last: 'v2.1.0',
    commits: ['feat!: x'],
    tag: { name: 'v3.0.0', time: seconds('2025-01-01'), contains: ['v1.0.0', 'v2.0.0', 'v2.1.0'] },
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'a feature on a line for security fixes',
    policy: TWO_MAJORS,
    tags: THREE_LINES,
    branch: '2.x',
    last: 'v2.1.0',
    commits: ['feat: x', 'security: y'],
    says: 'line 2 is in phase security (until a day that is not known yet), which allows only security; 1 change is minor: commit2 feat: x',
  },
  {
    name: 'a fix that is not declared a security fix',
    policy: TWO_MAJORS,
    tags: THREE_LINES,
    branch: '2.x',
    last: 'v2.1.0',
    commits: ['fix: close CVE-2026-1234 for good'],
    says: '1 change is patch',
  },
  {
    name: 'Release-As asks for more than the phase allows',
    policy: TWO_MAJORS,
    tags: THREE_LINES,
    branch: '2.x',
    last: 'v2.1.0',
    commits: ['security: y\n\nRelease-As: 2.2.0'],
    says: 'Release-As: 2.2.0 makes the release minor',
  },
];
