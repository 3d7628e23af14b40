import type { Failing, Passing } from '../facts.ts';

const LABEL = 'approvals: {major: {label: major-approved}}\n';
const ALL =
  'approvals: {major: {label: ok, teams: [core, docs], files: ["docs/migration/**", "CHANGES.md"]}}\n';
const none = { labels: [], teams: [] };

export const passing: readonly Passing[] = [
  {
    name: 'the label',
    policy: LABEL,
    approvals: { labels: ['x', 'major-approved'], teams: [] },
    commits: ['feat!: x'],
  },
  {
    name: 'the label in another case, which GitHub does not tell apart',
    policy: LABEL,
    approvals: { labels: ['Major-Approved'], teams: [] },
    commits: ['feat!: x'],
  },
  { name: 'a kind that needs none', policy: LABEL, approvals: none, commits: ['feat: x'] },
  {
    name: 'a higher kind needs only what is asked of it',
    policy: 'approvals: {minor: {label: ok}}',
    approvals: none,
    commits: ['feat!: x', 'feat: y'],
  },
  {
    name: 'all that is asked, and of the teams one',
    policy: ALL,
    approvals: { labels: ['ok'], teams: ['docs'] },
    paths: { all: ['docs/migration/2.md', 'CHANGES.md'] },
    commits: ['feat!: x'],
  },
  {
    name: 'the kind before versions.zero is not the one that is released',
    policy: LABEL,
    approvals: none,
    tags: { 'v0.4.0': ['c040', '2025-01-01'] },
    commits: ['feat!: x'],
  },
  {
    name: 'a pull request after one that was approved',
    policy: LABEL,
    approvals: none,
    pullRequest: true,
    commits: ['fix: x', { message: 'feat!: y', own: false }],
  },
  {
    name: 'a merge queue says no labels',
    policy: LABEL,
    approvals: { labels: null, teams: null },
    pullRequest: true,
    commits: ['feat!: x'],
  },
  {
    name: 'a tag bears no label',
    policy: LABEL,
    approvals: { labels: null, teams: null },
    commits: ['feat!: x'],
    tag: { name: 'v2.0.0' },
  },
  {
    name: 'at: release lets a branch be',
    policy: `${LABEL}rules: {approval-missing: {at: release}}\n`,
    approvals: none,
    commits: ['feat!: x'],
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'no label',
    policy: LABEL,
    approvals: { labels: ['major'], teams: [] },
    commits: ['feat!: x', 'fix: y'],
    says: 'the release is major, which needs the label major-approved: commit2 feat!: x',
  },
  {
    name: 'a pull request without the label',
    policy: LABEL,
    approvals: none,
    pullRequest: true,
    commits: ['feat!: x'],
    says: 'needs the label major-approved',
  },
  {
    name: 'nothing of what is asked',
    policy: ALL,
    approvals: none,
    paths: { all: ['src/x.ts', 'docs/CHANGES.md'] },
    commits: ['feat!: x'],
    says: 'needs the label ok and a review of core or docs and a change of docs/migration/** and a change of CHANGES.md',
  },
  {
    name: 'one of the files',
    policy: ALL,
    approvals: { labels: ['ok'], teams: ['core'] },
    paths: { all: ['docs/migration/2.md'] },
    commits: ['feat!: x'],
    says: 'needs a change of CHANGES.md: ',
  },
  {
    name: 'the kind after versions.zero',
    policy: 'approvals: {minor: {label: ok}}',
    approvals: none,
    tags: { 'v0.4.0': ['c040', '2025-01-01'] },
    commits: ['feat!: x'],
    says: 'the release is minor, which needs the label ok: commit1 feat!: x',
  },
  {
    name: 'Release-As makes it so',
    policy: LABEL,
    approvals: none,
    commits: ['fix: x\n\nRelease-As: 2.0.0'],
    says: 'the release is major, which needs the label major-approved: commit1 fix: x',
  },
  {
    name: 'a tag without the file',
    policy: 'approvals: {major: {files: [UPGRADING.md]}}',
    approvals: { labels: null, teams: null },
    paths: { all: ['src/x.ts'] },
    commits: ['feat!: x'],
    tag: { name: 'v2.0.0' },
    says: 'v2.0.0 is major, which needs a change of UPGRADING.md',
  },
  {
    name: 'at: release holds a release up all the same',
    policy: `${LABEL}rules: {approval-missing: {at: release}}\n`,
    approvals: none,
    releasing: true,
    commits: ['feat!: x'],
    says: 'needs the label',
  },
];
