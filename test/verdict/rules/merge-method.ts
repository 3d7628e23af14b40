import type { Failing, Passing } from '../facts.ts';
import { SQUASHED } from '../facts.ts';

const chosen = { method: 'merge', by: 'auto-merge', title: null, message: null } as const;

export const passing: readonly Passing[] = [
  { name: 'every method comes to the same', pull: {}, commits: ['feat: search'] },
  {
    name: 'the policy says what is allowed',
    policy: 'commits: {merge: squash}',
    pull: SQUASHED,
    commits: ['feat: search'],
  },
  {
    name: 'the policy says it, and nothing else is known',
    policy: 'commits: {merge: squash}',
    pull: {},
    commits: ['fix: x'],
  },
  {
    name: 'with a queue auto-merge only enters it',
    policy: 'commits: {merge: squash}',
    pull: { ...SQUASHED, queue: 'squash', chosen },
    commits: ['feat: search'],
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'one click decides what is released',
    pull: { ...SQUASHED, allowed: null, title: 'feat: search' },
    commits: ['fix: search'],
    says: 'how the pull request is merged decides what is released: by merge 1.1.1 (patch), by squash 1.2.0 (minor), by rebase 1.1.1 (patch)',
  },
  {
    name: 'or whether something is',
    pull: { ...SQUASHED, allowed: ['squash', 'rebase'], title: 'docs: search' },
    commits: ['fix: search'],
    says: 'by squash nothing, by rebase 1.1.1 (patch)',
    also: ['squash-message'],
  },
  {
    name: 'the policy says what is not allowed',
    policy: 'commits: {merge: merge}',
    pull: { ...SQUASHED, allowed: ['squash', 'rebase'] },
    commits: ['feat: search'],
    says: 'commits.merge says merge, so that was judged, and only squash or rebase is allowed',
  },
  {
    name: 'the queue does something else',
    policy: 'commits: {merge: merge}',
    pull: { queue: 'squash', allowed: ['merge'] },
    commits: ['feat: search'],
    says: 'and the merge queue merges by squash',
  },
  {
    name: 'auto-merge does something else',
    policy: 'commits: {merge: squash}',
    pull: { ...SQUASHED, chosen },
    commits: ['feat: search'],
    says: 'and its auto-merge is set to merge',
  },
];
