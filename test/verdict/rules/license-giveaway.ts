import type { Failing, Passing } from '../facts.ts';

const LICENSES = 'licenses: {}';
const CHEAP = `${LICENSES}\ncommits: {kinds: {feat: patch}}`;

export const passing: readonly Passing[] = [
  { name: 'a feature in a minor', policy: LICENSES, commits: ['feat: x'] },
  { name: 'a fix in a patch', policy: LICENSES, commits: ['fix: x', 'docs: y'] },
  {
    name: 'a policy without licenses gives nothing away',
    policy: 'commits: {kinds: {feat: patch}}',
    commits: ['feat: x'],
  },
  {
    name: 'without upgrade right as far as with it: features are for all',
    policy: 'licenses: {reach: {plain: major}}',
    commits: ['feat: x'],
  },
  {
    name: "a dependency bump lists the other project's features",
    policy: LICENSES,
    commits: ['fix(deps): bump x from 1 to 2\n\n- feat: theirs'],
  },
  {
    name: 'a feature that a revert took back',
    policy: CHEAP,
    commits: [
      'fix: z',
      { commit: 'b'.repeat(40), message: `Revert "feat: x"\n\nThis reverts commit ${'a'.repeat(40)}.` },
      { commit: 'a'.repeat(40), message: 'feat: x' },
    ],
  },
  {
    name: 'a pull request is not blamed for what the branch holds already',
    policy: CHEAP,
    pullRequest: true,
    commits: [{ message: 'fix: x' }, { message: 'feat: y', own: false }],
  },
  {
    name: 'fixes in a minor are noted, no more',
    policy: 'licenses: {population: sold.json}',
    population: [{ version: '1.1.0', count: 40 }],
    commits: ['feat: x', 'fix: y'],
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'a feature that the policy counts as a patch',
    policy: CHEAP,
    commits: ['feat: x', 'fix: y'],
    says: '1.1.1 is within the reach of licenses without upgrade right, and holds 1 feature: commit2 feat: x',
  },
  {
    name: 'a feature among the steps of a squash that calls itself a fix',
    policy: LICENSES,
    commits: ['fix: export (#12)\n\n* fix: header\n* feat: a second format'],
    says: '1.1.1 is within the reach of licenses without upgrade right, and holds 1 feature: commit1 fix: export (#12)',
  },
  {
    name: 'Release-As makes a patch of a feature',
    policy: LICENSES,
    commits: ['feat: x\n\nRelease-As: 1.1.1'],
    says: '1.1.1 is within the reach',
  },
];
