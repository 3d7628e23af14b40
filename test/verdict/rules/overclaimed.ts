import type { Failing, Passing } from '../facts.ts';

const SURFACE = 'compatibility: [{checker: openapi, file: api.yaml}]\n';
/** Notes are silent by themselves. */
const LOUD = `${SURFACE}rules: {overclaimed: warning, compatibility: off}\n`;

export const passing: readonly Passing[] = [
  { name: 'a break that shows', policy: LOUD, commits: ['fix!: x'], surface: { changes: [{}] } },
  {
    name: 'a break that shows to some who do not count',
    policy: LOUD.replace('api.yaml', 'api.yaml, affects: [reader]'),
    commits: ['fix!: x'],
    surface: { changes: [{}] },
  },
  { name: 'no break is claimed', policy: LOUD, commits: ['feat: x'], surface: {} },
  {
    name: 'a kind that counts as major without saying that anything breaks',
    policy: `${LOUD}commits: {kinds: {feat: major}}`,
    commits: ['feat: x'],
    surface: {},
  },
  { name: 'a note where the policy says nothing', policy: SURFACE, commits: ['fix!: x'], surface: {} },
  {
    name: 'something was not compared',
    policy: LOUD,
    commits: ['fix!: x'],
    surface: { inconclusive: ['GET /a'] },
  },
  { name: 'a file is new', policy: LOUD, commits: ['fix!: x'], surface: { fresh: ['api.yaml'] } },
  {
    name: 'nothing is known of the surfaces',
    policy: LOUD,
    commits: ['fix!: x'],
  },
  {
    name: 'paths are no surface',
    policy: 'compatibility: [{checker: paths, paths: {"db/**": major}}]\nrules: {overclaimed: warning}',
    commits: ['fix!: x'],
    paths: { all: [] },
  },
  {
    name: 'a path shows it',
    policy:
      'compatibility: [{checker: openapi, file: api.yaml}, {checker: paths, paths: {"db/**": major}}]\nrules: {overclaimed: warning}',
    commits: ['fix!: x'],
    paths: { all: ['db/1.sql'] },
    surface: {},
  },
  {
    name: 'a claim that the base holds already',
    policy: LOUD,
    pullRequest: true,
    commits: ['fix: x', { message: 'fix!: y', own: false }],
    surface: {},
  },
  {
    name: 'a claim that was taken back',
    policy: LOUD,
    commits: ['Revert "fix!: y"\n\nThis reverts commit commit1.', { commit: 'commit1', message: 'fix!: y' }],
    surface: {},
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'a break that shows nowhere',
    policy: LOUD,
    commits: ['fix!: x'],
    surface: {},
    says: 'fix!: x: a break is claimed, and nothing that users of openapi api.yaml had in v1.1.0 broke',
  },
  {
    name: 'a footer',
    policy: LOUD,
    commits: ['feat: x\n\nBREAKING CHANGE: not really'],
    surface: {},
    says: 'a break is claimed',
  },
  {
    name: 'a step of a squash',
    policy: LOUD,
    commits: ['feat: x (#1)\n\n* feat!: y\n* fix: z'],
    surface: {},
    says: 'a break is claimed',
  },
  {
    name: 'a pull request whose base holds a break of others',
    policy: LOUD,
    pullRequest: true,
    commits: ['fix!: x', { message: 'fix!: y', own: false }],
    surface: { changes: [{ own: false }] },
    says: 'fix!: x: a break is claimed',
  },
];
