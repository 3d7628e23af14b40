import type { Failing, Passing } from '../facts.ts';

const HELPDESK = `
versions: {format: "{major}.0.{patch}", bump: {major: major, patch: patch, security: patch}}
commits: {kinds: {feat: major, fix: patch, security: security}}
cadence: {major: {every: P12M, tolerance: 10%}, patch: {every: P6W, tolerance: P1W}, security: {every: any}}
`;
const tags = {
  'v6.0.0': ['c600', '2025-01-13'],
  'v6.0.1': ['c601', '2025-02-24'],
  'v7.0.0': ['c700', '2026-01-12'],
  'v7.0.1': ['c701', '2026-03-02'],
} as const;

export const passing: readonly Passing[] = [
  { name: 'the last day', policy: HELPDESK, tags, today: '2026-04-20', commits: ['fix: x'] },
  { name: 'no change waits for a patch', policy: HELPDESK, tags, today: '2026-12-01', commits: ['docs: x'] },
  {
    name: 'a security change is in no rhythm',
    policy: HELPDESK,
    tags,
    today: '2026-12-01',
    commits: ['security: x'],
  },
  { name: 'the last day of the newest line alone', policy: HELPDESK, tags, today: '2027-02-18' },
  {
    name: 'what a major holds is no patch of this line',
    policy: HELPDESK,
    tags,
    today: '2027-01-12',
    commits: ['feat: x', 'fix: y'],
  },
  {
    name: 'an old line has a successor',
    policy: HELPDESK,
    tags,
    branch: '6.x',
    last: 'v6.0.1',
    today: '2027-06-01',
  },
  {
    name: 'a pull request does not end the wait',
    policy: HELPDESK,
    tags,
    today: '2027-06-01',
    pullRequest: true,
    commits: ['fix: x'],
  },
  {
    name: 'a release ends the wait',
    policy: HELPDESK,
    tags,
    today: '2026-06-01',
    commits: ['fix: x'],
    releasing: true,
  },
  {
    name: 'a patch is released though the newest line waits for its successor',
    policy: HELPDESK,
    tags,
    today: '2027-06-01',
    commits: ['fix: x'],
    releasing: true,
  },
  {
    name: 'a tag ends the wait',
    policy: HELPDESK,
    tags,
    today: '2026-06-01',
    commits: ['fix: x'],
    tag: { name: 'v7.0.2' },
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'a fix waits for more than the cadence',
    policy: HELPDESK,
    tags,
    today: '2026-04-21',
    commits: ['fix: x', 'fix: y'],
    says: 'a patch release on line 7 was due on 2026-04-13, at the latest on 2026-04-20: v7.0.1 came on 2026-03-02, and patch releases come every P6W, give or take P1W; 2 patch changes wait',
  },
  {
    name: 'a fix waits on an old line',
    policy: HELPDESK,
    tags,
    branch: '6.x',
    last: 'v6.0.1',
    today: '2026-04-21',
    commits: ['fix: x'],
    says: 'a patch release on line 6 was due on 2025-04-07',
  },
  {
    name: 'no newer line came in time',
    policy: HELPDESK,
    tags,
    today: '2027-02-19',
    says: 'a new line was due on 2027-01-12, at the latest on 2027-02-18: line 7 came on 2026-01-12',
  },
  {
    name: 'a fix waits together with a feature',
    policy: 'cadence: {patch: {every: P2W}}',
    tags: { 'v1.0.0': ['c100', '2026-01-01'] },
    today: '2026-03-01',
    commits: ['feat: x', 'fix: y'],
    says: 'a patch release on line 1 was due on 2026-01-15: v1.0.0 came on 2026-01-01, and patch releases come every P2W; 1 patch change waits',
  },
];
