import type { Failing, Passing } from '../facts.ts';
import { THREE_LINES } from '../facts.ts';

export const passing: readonly Passing[] = [
  { name: 'the newest line opens the next', tags: THREE_LINES, commits: ['feat!: x'] },
  {
    name: 'a minor stays on the line',
    tags: THREE_LINES,
    branch: '2.x',
    last: 'v2.1.0',
    commits: ['feat: x'],
  },
  {
    name: 'a branch of the next line opens it',
    tags: THREE_LINES,
    branch: '4.x',
    last: 'v3.0.0',
    commits: ['feat!: x'],
  },
  {
    name: 'a line whose day the policy knows, and that has no release yet',
    policy:
      "lines: {known: {'4': {released: 2026-01-15}}}\nsupport: {phases: [{name: fixes, allow: [patch], until: {newer: 2}}]}",
    tags: THREE_LINES,
    commits: ['feat!: x'],
  },
  {
    name: 'such a line, from a branch of its own',
    policy:
      "lines: {known: {'4': {released: 2026-01-15}}}\nsupport: {phases: [{name: fixes, allow: [patch], until: {newer: 2}}]}",
    tags: THREE_LINES,
    branch: '4.x',
    commits: ['feat!: x'],
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'a break on an old line',
    tags: THREE_LINES,
    branch: '2.x',
    last: 'v2.1.0',
    commits: ['feat!: x'],
    says: 'the release would open line 3, but 2.x carries 2 alone: commit1 feat!: x',
  },
  {
    name: 'a feature on a branch of one minor version',
    tags: THREE_LINES,
    branch: 'release/2.1.x',
    last: 'v2.1.0',
    commits: ['feat: x'],
    says: 'the release would open line 2.2, but release/2.1.x carries 2.1 alone',
  },
  {
    name: 'a feature on a branch of one month, whose number is padded',
    policy:
      'versions: {format: "{YYYY}.{0M}[.{fix}]", parts: {fix: {default: 0}}, bump: {minor: date, patch: fix}}\nlines: {by: YYYY.0M}\nbranches: [{name: "release/{YYYY}.{0M}"}]',
    tags: { 'v2025.05': ['c100', '2025-05-01'], 'v2025.06': ['c200', '2025-06-01'] },
    branch: 'release/2025.05',
    last: 'v2025.05',
    commits: ['feat: x'],
    says: 'but release/2025.05 carries 2025.05 alone',
  },
  {
    name: 'Release-As names another line',
    tags: THREE_LINES,
    branch: '2.x',
    last: 'v2.1.0',
    commits: ['fix: x\n\nRelease-As: 3.1.0'],
    says: 'Release-As names 3.1.0, which is not on the line of this branch',
  },
  {
    name: 'a tag that opens a line below the newest',
    policy: 'lines: {by: major.minor}',
    tags: { 'v1.0.0': ['c100', '2025-01-01'], 'v2.0.0': ['c200', '2025-06-01'] },
    last: 'v1.0.0',
    commits: ['feat: x'],
    tag: { name: 'v1.1.0', contains: ['v1.0.0'], branches: ['main'] },
    says: 'v1.1.0 would open line 1.1, but line 1.1 is not the newest',
  },
];
