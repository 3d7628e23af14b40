import type { Failing, Passing } from '../facts.ts';

/** The helpdesk vendor's numbers and pace: majors about every twelve months, patches every six weeks. */
const HELPDESK = `
versions: {format: "{major}.0.{patch}", bump: {major: major, patch: patch, security: patch}}
commits: {kinds: {feat: major, fix: patch, security: security}}
cadence: {major: {every: P12M, tolerance: 10%}, patch: {every: P6W, tolerance: P1W}, security: {every: any}}
`;
const tags = {
  'v6.0.0': ['c600', '2025-01-13'],
  'v7.0.0': ['c700', '2026-01-12'],
  'v7.0.1': ['c701', '2026-03-02'],
} as const;
const quiet = `${HELPDESK}rules: {cadence-overdue: off}\n`;

export const passing: readonly Passing[] = [
  { name: "the tolerance's edge", policy: HELPDESK, tags, today: '2026-04-06', commits: ['fix: x'] },
  {
    name: 'the last day before it is overdue',
    policy: HELPDESK,
    tags,
    today: '2026-04-20',
    commits: ['fix: x'],
  },
  {
    name: 'a security release waits for nothing',
    policy: HELPDESK,
    tags,
    today: '2026-03-03',
    commits: ['security: x'],
  },
  { name: 'nothing to release', policy: HELPDESK, tags, today: '2026-03-03', commits: ['docs: x'] },
  { name: 'the first release of all', policy: HELPDESK, tags: {}, commits: ['fix: x'] },
  { name: "a major at the tolerance's edge", policy: quiet, tags, today: '2026-12-06', commits: ['feat: x'] },
  {
    name: 'a security release does not restart the clock of patches',
    policy: HELPDESK,
    tags: { ...tags, 'v7.0.2': ['c702', '2026-03-16'] },
    securityReleases: ['v7.0.2'],
    today: '2026-04-06',
    commits: ['fix: x'],
  },
  {
    name: 'nothing is released by merging',
    policy: HELPDESK,
    tags,
    today: '2026-03-03',
    pullRequest: true,
    commits: ['fix: x'],
  },
  {
    name: 'at: release lets a branch be',
    policy: `${HELPDESK}rules: {cadence-early: {at: release}}\n`,
    tags,
    today: '2026-03-03',
    commits: ['fix: x'],
  },
  {
    name: 'pre-releases come as they like',
    policy: 'cadence: {minor: {every: P3M}}\nbranches: [{name: main, line: newest, prerelease: beta}]\n',
    tags: { 'v1.0.0': ['c100', '2026-01-01'] },
    today: '2026-01-15',
    commits: ['feat: x'],
  },
];

export const failing: readonly Failing[] = [
  {
    name: "a day before the tolerance's edge",
    policy: HELPDESK,
    tags,
    today: '2026-04-05',
    commits: ['fix: x'],
    says: 'a patch release on line 7 on 2026-04-05 is too early: v7.0.1 came on 2026-03-02, and patch releases come every P6W, give or take P1W; the next allowed day is 2026-04-06',
  },
  {
    name: 'a new line within the year',
    policy: HELPDESK,
    tags,
    today: '2026-12-05',
    commits: ['feat: x'],
    says: 'a major release on 2026-12-05 is too early: line 7 came on 2026-01-12, and major releases come every P12M, give or take 10%; the next allowed day is 2026-12-06',
  },
  {
    name: 'the first release of a line starts the clock of its patches',
    policy: HELPDESK,
    tags: { 'v7.0.0': ['c700', '2026-01-12'] },
    today: '2026-01-20',
    commits: ['fix: x'],
    says: 'v7.0.0 came on 2026-01-12, and patch releases come every P6W',
  },
  {
    name: 'a higher kind holds what a lower one would',
    policy: 'cadence: {patch: {every: P2W}}',
    tags: {
      'v1.0.0': ['c100', '2026-01-01'],
      'v1.0.1': ['c101', '2026-02-01'],
      'v1.1.0': ['c110', '2026-03-01'],
    },
    today: '2026-03-10',
    commits: ['fix: x'],
    says: 'v1.1.0 came on 2026-03-01',
  },
  {
    name: 'the kind after versions.zero counts',
    policy: 'cadence: {minor: {every: P3M}}',
    tags: { 'v0.4.0': ['c040', '2026-01-01'] },
    today: '2026-02-01',
    commits: ['feat!: x'],
    says: 'a minor release on line 0 on 2026-02-01 is too early',
  },
  {
    name: 'the next allowed day lies behind a freeze',
    policy: `${HELPDESK}freeze: [{from: 04-01, to: 04-12}]\n`,
    tags,
    today: '2026-03-20',
    commits: ['fix: x'],
    says: 'the next allowed day is 2026-04-13',
  },
  {
    name: 'a tag is judged on its own day, not on that of the judge',
    policy: HELPDESK,
    tags,
    today: '2026-06-01',
    commits: ['fix: x'],
    tag: { name: 'v7.0.2', time: Date.parse('2026-03-16T12:00:00Z') / 1000 },
    says: 'v7.0.2 on line 7 on 2026-03-16 is too early: v7.0.1 came on 2026-03-02',
  },
  {
    name: 'a tag without a change is no security release',
    policy: HELPDESK,
    tags,
    today: '2026-03-16',
    commits: ['docs: x'],
    tag: { name: 'v7.0.2' },
    says: 'v7.0.2 on line 7 on 2026-03-16 is too early',
    also: ['version-next'],
  },
  {
    name: 'at: release holds a release up all the same',
    policy: `${HELPDESK}rules: {cadence-early: {at: release}}\n`,
    tags,
    today: '2026-03-03',
    releasing: true,
    commits: ['fix: x'],
    says: 'is too early',
  },
];
