import type { Failing, Passing } from '../facts.ts';
import { SQUASHED } from '../facts.ts';

const ANY = { ...SQUASHED, allowed: ['merge', 'squash'] } as const;

export const passing: readonly Passing[] = [
  { name: 'a title that says what the commits say', pull: SQUASHED, commits: ['wip', 'feat: search'] },
  {
    name: 'a title that says more',
    pull: { ...SQUASHED, title: 'feat!: search' },
    commits: ['feat: search'],
  },
  {
    name: 'steps that the title sums up are noted',
    pull: { ...SQUASHED, title: 'fix: search' },
    commits: ['feat: search', 'fix: dates'],
  },
  {
    name: 'what a revert took back',
    pull: { ...SQUASHED, title: 'docs: how to search' },
    commits: ['Revert "feat!: search"', 'feat!: search', 'docs: how to search'],
  },
  {
    name: 'the list of commits counts where the title asks for nothing',
    pull: { allowed: ['squash'], title: 'Search' },
    commits: ['feat: search', 'wip'],
  },
  {
    name: 'a break that the list of commits keeps',
    pull: { allowed: ['squash'], title: 'fix: search' },
    commits: ['feat!: search', 'wip'],
  },
  {
    name: 'a body that says again what a commit says',
    pull: {
      ...SQUASHED,
      title: 'feat: search',
      body: 'BREAKING CHANGE: dates are gone\nFixes: CVE-2026-1234',
    },
    commits: ['feat!: search', 'security: check the owner'],
  },
  {
    name: 'template text is noted',
    pull: { ...SQUASHED, body: '<!-- Say why. -->\n- [x] I have tested it' },
    commits: ['feat: search'],
  },
  {
    name: 'no squash, no matter',
    pull: { ...SQUASHED, allowed: ['rebase'], title: 'x' },
    commits: ['feat!: x'],
  },
  {
    name: 'what the base has already',
    pull: { ...SQUASHED, title: 'docs: x' },
    commits: [{ message: 'feat: older', own: false }],
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'a break that the title does not say',
    pull: { ...SQUASHED, title: 'feat: search' },
    commits: ['feat!: search', 'wip'],
    says: 'a squash with the title "feat: search (#7)" loses a break: commit2 feat!: search',
  },
  {
    name: 'a break in a footer',
    pull: { ...SQUASHED, title: 'feat: search' },
    commits: ['feat: search\n\nBREAKING CHANGE: dates are gone'],
    says: 'loses a break: commit1',
  },
  {
    name: 'a security change that the title does not declare',
    pull: { ...SQUASHED, title: 'fix: the owner' },
    commits: ['security: check the owner'],
    says: 'loses a security change: commit1',
  },
  {
    name: 'a break, where it may land otherwise',
    pull: { ...ANY, title: 'feat: search' },
    commits: ['feat!: search', 'wip'],
    says: 'loses a break',
    also: ['merge-method'],
  },
  {
    name: 'a release that the title does not ask for',
    pull: { ...SQUASHED, title: 'docs: how to search' },
    commits: ['feat: search', 'fix: dates', 'docs: x'],
    says: 'a squash with the title "docs: how to search (#7)" releases nothing, and the commits ask for a minor release: commit3 feat: search; commit2 fix: dates',
  },
  {
    name: 'a release, with a title that follows no convention',
    pull: { ...SQUASHED, title: 'Search' },
    commits: ['feat: search'],
    says: '"Search (#7)", which follows no convention releases nothing',
  },
  {
    name: 'a version that a commit names',
    pull: { ...SQUASHED, title: 'feat: search' },
    commits: ['feat: search\n\nRelease-As: 1.5.0'],
    says: 'a squash loses Release-As: 1.5.0 of commit1',
  },
  {
    name: 'a break in the body alone',
    pull: { ...SQUASHED, body: 'By date.\n\nBREAKING CHANGE: dates are gone' },
    commits: ['feat: search'],
    says: 'the body of the squash brings in a break, of which neither the title nor a commit speaks',
  },
  {
    name: 'a security declaration in the body alone',
    pull: { ...SQUASHED, title: 'fix: the owner', body: 'CVE-2026-1234' },
    commits: ['fix: the owner'],
    says: 'brings in a security change',
  },
  {
    name: 'a version in the body alone',
    pull: { ...SQUASHED, body: 'By date.\n\nRelease-As: 2.0.0' },
    commits: ['feat: search'],
    says: 'brings in Release-As: 2.0.0',
  },
  {
    name: 'the list of a template',
    pull: {
      ...SQUASHED,
      title: 'docs: how to search',
      body: 'Kind of change:\n\n* feat: a new feature\n* docs: only words',
    },
    commits: ['docs: how to search'],
    says: 'brings in a minor release by the line "feat: a new feature"',
  },
];
