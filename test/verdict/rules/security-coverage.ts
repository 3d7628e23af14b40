import type { FixFact } from '../../../src/verdict/facts.ts';
import type { Failing, Passing } from '../facts.ts';
import { THREE_LINES, TWO_MAJORS } from '../facts.ts';

function fix(commit: string, short: Partial<FixFact> = {}): FixFact {
  const bare = { commit, subject: `security: ${commit}`, security: true, ids: [], names: [] };
  return { ...bare, pickedFrom: [], patchId: null, ...short };
}

/** Judged on 2, which gets security fixes; 3 is the newest. */
const ON_2 = { policy: TWO_MAJORS, tags: THREE_LINES, branch: '2.x', last: 'v2.1.0' } as const;
const between = (here: readonly FixFact[], there: readonly FixFact[], line = '3', ref = 'main') => ({
  security: { unknown: null, lines: [{ line, ref, here, there }] },
});
const MINE = { commit: 'a'.repeat(40), message: 'security: mine' };

export const passing: readonly Passing[] = [
  {
    ...ON_2,
    name: 'the same advisory',
    commits: [MINE],
    ...between([fix(MINE.commit, { ids: ['CVE-2026-1'] })], [fix('b', { names: ['CVE-2026-1'] })]),
  },
  {
    ...ON_2,
    name: 'picked from here',
    commits: [MINE],
    ...between([fix(MINE.commit)], [fix('b', { names: ['aaaaaaa'] })]),
  },
  {
    ...ON_2,
    name: 'picked from there',
    commits: [MINE],
    ...between([fix(MINE.commit, { pickedFrom: ['bbbbbbb'] })], [fix('b'.repeat(40))]),
  },
  {
    ...ON_2,
    name: 'both picked from a third',
    commits: [MINE],
    ...between([fix(MINE.commit, { pickedFrom: ['ccccccc'] })], [fix('b', { pickedFrom: ['ccccccc'] })]),
  },
  {
    ...ON_2,
    name: 'the same patch',
    commits: [MINE],
    ...between([fix(MINE.commit, { patchId: 'p' })], [fix('b', { patchId: 'p' })]),
  },
  {
    ...ON_2,
    name: 'a commit there says that it does not apply',
    commits: [MINE],
    ...between([fix(MINE.commit)], [fix('b', { security: false, names: ['aaaaaaaaa'] })]),
  },
  {
    ...ON_2,
    name: 'the other line contains it',
    commits: [MINE],
    ...between([], [fix('b', { security: false })]),
  },
  {
    ...ON_2,
    name: 'the other line has ended',
    commits: [MINE],
    ...between([fix(MINE.commit)], [], '1', '1.x'),
  },
  {
    name: 'without support nothing is promised',
    tags: THREE_LINES,
    commits: [MINE],
    ...between([fix(MINE.commit)], [], '2', '2.x'),
  },
  {
    ...ON_2,
    name: 'what was not examined',
    commits: [MINE],
    security: { unknown: 'this clone is shallow', lines: [] },
  },
  {
    ...ON_2,
    name: 'a pull request is not blamed for what the branch holds already',
    pullRequest: true,
    commits: [{ ...MINE, own: false }],
    ...between([fix(MINE.commit)], [fix('b')]),
  },
];

export const failing: readonly Failing[] = [
  {
    ...ON_2,
    name: 'a fix that the newest line lacks',
    commits: [MINE, 'docs: x'],
    ...between([fix(MINE.commit)], []),
    says: 'a security fix is missing on line 3, which gets security fixes until a day that is not known yet: aaaaaaaaa security: mine',
  },
  {
    ...ON_2,
    name: 'a fix of the newest line that this one lacks',
    commits: [],
    ...between([], [fix('b'.repeat(40)), fix('c'.repeat(40))]),
    says: '2 security fixes of main are missing on line 2: bbbbbbbbb security: ',
  },
  {
    ...ON_2,
    name: 'another patch is another fix',
    commits: [MINE],
    ...between([fix(MINE.commit, { patchId: 'p' })], [fix('b', { patchId: 'q', security: false })]),
    says: 'missing on line 3',
  },
  {
    name: 'a new line would open without a fix of the line before',
    policy: TWO_MAJORS,
    tags: THREE_LINES,
    commits: ['feat!: four'],
    ...between([], [fix('b'.repeat(40))], '3', '3.x'),
    says: 'a security fix of 3.x is missing on line 4',
  },
];
