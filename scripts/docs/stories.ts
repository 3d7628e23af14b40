import { INIT_STORIES } from './init-story.ts';
import { CADENCE_STORIES } from './stories-cadence.ts';
import { DIFF_STORIES } from './stories-diff.ts';
import { EVIDENCE_STORIES } from './stories-evidence.ts';
import { LICENSE_STORIES } from './stories-licenses.ts';
import { PAGE_STORIES } from './stories-pages.ts';
import { POLICY_CHECK_STORIES } from './stories-policy-checks.ts';
import { RELEASE_STORIES } from './stories-release.ts';
import { REPLAY_STORIES } from './stories-replay.ts';
import { VERSION_STORIES } from './stories-versions.ts';
import type { Step, Story } from './story.ts';

/** Three lines, as in `semverdict demo`: on 2026-06-01 6 has ended, 7 gets security fixes alone, 8 is the newest. */
const PHASES = `policy: 1
support:
  phases:
    - {name: maintenance, allow: [minor, patch, security], until: {newer: 1}}
    - {name: security, allow: [security], until: {newer: 2}}
`;

const LINES: readonly Step[] = [
  ['2024-01-10', 'main', 'feat: the first version', 'v6.0.0'],
  ['2024-03-01', 'release/6.x', 'fix: a late fix', 'v6.0.1'],
  ['2025-01-15', 'main', 'feat!: a new core', 'v7.0.0'],
  ['2025-03-01', 'release/7.x', 'feat: exports', 'v7.1.0'],
  ['2026-01-20', 'main', 'feat!: another core', 'v8.0.0'],
];

/** Versions that have no middle number. */
const HELPDESK = `policy: 1
versions:
  format: "{major}.0.{patch}"
  tag: "rel-{major}_0_{patch}"
  bump: {major: major, patch: patch, security: patch}
commits:
  kinds: {feat: major, fix: patch, security: security}
`;

const SIMPLE: readonly Step[] = [
  ['2026-03-02', 'main', 'feat: the first version', 'v1.0.0'],
  ['2026-04-01', 'main', 'fix: empty input'],
  ['2026-04-14', 'main', 'feat(search): by date'],
  ['2026-05-05', 'main', 'docs: how to search'],
];

/** What each rule's page shows failing, by the rule's id, and the examples of the other pages. */
export const STORIES: Readonly<Record<string, Story>> = {
  'line-ended': {
    policy: PHASES,
    history: [...LINES, ['2026-05-01', 'release/6.x', 'fix: one more']],
    run: ['check'],
  },
  'line-ended-ahead': {
    policy: `policy: 1
support:
  phases:
    - {name: maintained, allow: [minor, patch, security], until: {latest: [P2Y, {newer: 1}]}}
rules:
  line-ended: {ahead: P6M}
`,
    history: [
      ['2024-10-01', 'main', 'feat: the first version', 'v1.0.0'],
      ['2025-10-01', 'main', 'feat!: a new core', 'v2.0.0'],
      ['2026-05-01', 'release/1.x<v1.0.0', 'fix: one more'],
    ],
    run: ['check'],
  },
  'line-phase': {
    policy: PHASES,
    history: [
      ...LINES,
      ['2026-04-30', 'main', "security: check the token's owner (CVE-2026-12345)"],
      ['2026-05-01', 'release/7.x', "security: check the token's owner (CVE-2026-12345)"],
      ['2026-05-04', 'release/7.x', 'feat: search, backported'],
    ],
    run: ['check'],
  },
  'line-opens': {
    policy: PHASES,
    history: [...LINES, ['2026-05-01', 'release/7.x', 'feat!: drop the old login']],
    run: ['check'],
  },
  'kind-unmapped': {
    policy: HELPDESK.replace('feat: major', 'feat: minor'),
    history: [
      ['2026-01-12', 'main', 'feat: the first version', 'rel-6_0_1'],
      ['2026-04-14', 'main', 'feat: search by date'],
    ],
    run: ['check'],
  },
  'version-grammar': {
    history: [
      ['2026-03-02', 'main', 'feat: the first version', 'v1.0.0'],
      ['2026-04-14', 'main', 'feat: search by date', 'v1.1'],
      ['2026-04-15', 'main', 'docs: how to search', 'release-1.1.0'],
    ],
    run: ['verify release-1.1.0'],
  },
  'version-order': {
    history: [
      ['2026-03-02', 'main', 'feat: the first version', 'v1.0.0'],
      ['2026-04-14', 'main', 'feat: search by date', 'v1.1.0'],
      ['2026-05-05', 'main', 'fix: empty input', 'v1.0.1'],
    ],
    run: ['verify v1.0.1'],
  },
  'version-next': {
    history: [...SIMPLE, ['2026-05-06', 'main', 'fix: dates', 'v1.0.1']],
    run: ['verify v1.0.1'],
  },
  'version-taken': {
    policy: PHASES,
    history: [
      ...LINES,
      ['2026-04-01', 'hotfix<v7.1.0', 'security: check the owner', 'v7.1.1'],
      ['2026-04-30', 'main', 'security: limit the attempts (CVE-2026-12345)'],
      ['2026-05-01', 'release/7.x', 'security: limit the attempts (CVE-2026-12345)'],
    ],
    run: ['check'],
  },
  'tag-place': {
    policy: PHASES,
    history: [
      ...LINES,
      ['2026-05-01', 'release/7.x', 'security: limit the attempts'],
      ['2026-05-02', 'main', 'security: limit the attempts', 'v7.1.1'],
    ],
    run: ['verify v7.1.1'],
  },
  'tag-moved': {
    history: [
      ['2026-03-02', 'main', 'feat: the first version', 'v1.0.0'],
      ['2026-04-14', 'main', 'feat: search by date'],
      ['2026-04-15', 'main', 'fix: forgotten in 1.1.0', 'v1.1.0'],
    ],
    remote: { moved: ['v1.1.0', 'main~1'] },
    run: ['verify v1.1.0'],
  },
  'squash-message': {
    policy: `policy: 1
commits:
  merge: squash
`,
    history: [
      ['2026-03-02', 'main', 'feat: the first version', 'v1.0.0'],
      ['2026-05-04', 'search', 'feat!: search by size\n\nDates are searched for with date: now.'],
      ['2026-05-05', 'search', 'docs: how to search'],
    ],
    run: ["check --base main --title 'feat: search by size' --body 'Release-As: 3.0.0'"],
  },
  'merge-method': {
    history: [
      ['2026-03-02', 'main', 'feat: the first version', 'v1.0.0'],
      ['2026-05-04', 'search', 'fix: search by size'],
    ],
    run: [
      "check --base main --title 'feat: search by size'",
      "check --base main --title 'feat: search by size' --merge squash",
    ],
  },
  'commit-convention': {
    policy: `policy: 1
commits:
  unknown: error
rules:
  commit-convention: {types: [feat, fix, docs]}
`,
    history: [
      ['2026-03-02', 'main', 'feat: the first version', 'v1.0.0'],
      ['2026-04-01', 'main', 'Fixed the empty input'],
      ['2026-04-02', 'main', 'chore: tidy up'],
      ['2026-04-03', 'main', 'fix: the login\n\nAll is well now.\nBREAKING CHANGE: tokens of 1.0 are void'],
    ],
    run: ['check'],
  },
  'policy-shortened': {
    policy: `policy: 1
support:
  phases:
    - {name: maintained, allow: [minor, patch, security], until: {latest: [P2Y, {newer: 1}]}}
`,
    history: [
      ['2025-07-01', 'main', 'feat: the first version', 'v1.0.0'],
      ['2026-02-01', 'main', 'feat!: a new core', 'v2.0.0'],
      [
        '2026-05-20',
        'shorter-support',
        'docs: support lines for a year',
        '',
        `policy: 1
support:
  phases:
    - {name: maintained, allow: [minor, patch, security], until: {latest: [P1Y, {newer: 1}]}}
`,
      ],
    ],
    run: ['check --base main'],
  },
  'policy-floor': {
    policy: `policy: 1
support:
  phases:
    - {name: maintained, allow: [minor, patch, security], until: {latest: [P2Y, {newer: 1}]}}
lines:
  known:
    "1": {end: {maintained: 2026-12-31}}
`,
    history: [
      ['2025-07-01', 'main', 'feat: the first version', 'v1.0.0'],
      ['2026-02-01', 'main', 'feat!: a new core', 'v2.0.0'],
      ['2026-05-20', 'main', 'fix: empty input'],
    ],
    run: ['check'],
  },
  'policy-newest': {
    policy: `policy: 1
support:
  phases:
    - {name: maintained, allow: [minor, patch, security], until: P1Y}
`,
    history: [
      ['2026-02-01', 'main', 'feat: the first version', 'v1.0.0'],
      ['2026-05-20', 'main', 'fix: empty input'],
    ],
    run: ['check'],
  },
  'policy-minimum': {
    policy: `policy: 1
support:
  minimum: P2Y
  phases:
    - {name: maintained, allow: [minor, patch, security], until: {newer: 1, plus: P6M}}
`,
    history: [
      ['2025-07-01', 'main', 'feat: the first version', 'v1.0.0'],
      ['2026-02-01', 'main', 'feat!: a new core', 'v2.0.0'],
      ['2026-05-20', 'main', 'fix: empty input'],
    ],
    run: ['check'],
  },
  'policy-notice': {
    policy: `policy: 1
support:
  notice: P6M
  phases:
    - {name: maintained, allow: [minor, patch, security], until: {newer: 1}}
`,
    history: [
      ['2026-02-01', 'main', 'feat: the first version', 'v1.0.0'],
      ['2026-05-20', 'main', 'fix: empty input'],
    ],
    run: ['check'],
  },

  check: { history: SIMPLE, run: ['check'] },
  'check-pull-request': {
    policy: PHASES,
    history: [
      ...LINES,
      ['2026-04-30', 'main', "security: check the token's owner (CVE-2026-12345)"],
      ['2026-05-01', 'release/7.x', "security: check the token's owner (CVE-2026-12345)"],
      ['2026-05-04', 'backport<v7.1.0', 'feat: search, backported'],
    ],
    run: ['check --base release/7.x'],
  },
  merging: {
    history: [
      ...SIMPLE.slice(0, 3),
      ['2026-05-04', 'search', 'feat: search by size'],
      ['2026-05-05', 'search', 'wip'],
    ],
    run: [
      "check --base main --merge squash --title 'fix: the order of results'",
      "check --base main --title 'feat!: another search'",
    ],
  },
  baseline: {
    policy: `policy: 1
baseline: release-baseline.json
commits:
  unknown: error
support:
  minimum: P2Y
  phases:
    - {name: maintained, allow: [minor, patch, security], until: {newer: 1, plus: P6M}}
`,
    history: [
      ['2025-07-01', 'main', 'feat: the first version', 'v1.0.0'],
      ['2026-02-01', 'main', 'feat!: a new core', 'v2.0.0'],
      ['2026-04-01', 'main', 'Fixed the empty input'],
      ['2026-04-14', 'main', 'feat: search by date'],
    ],
    run: ['check', 'check --write-baseline', 'check'],
  },
  'check-json': { bare: true, history: SIMPLE, run: ['check --json'] },
  'check-undecided': {
    bare: true,
    history: [...SIMPLE, ['2026-05-06', 'search-by-size', 'feat: search by size']],
    run: ['check', 'check --json'],
  },
  next: { history: SIMPLE, run: ['next', 'next --json'] },
  verify: { history: [...SIMPLE, ['2026-05-06', 'main', 'fix: dates', 'v1.1.0']], run: ['verify v1.1.0'] },
  'verify-pointer': {
    bare: true,
    history: [...SIMPLE, ['2026-05-06', 'main', 'fix: dates', 'v1']],
    run: ['verify v1'],
  },
  release: { history: SIMPLE, remote: {}, run: ['release --dry-run', 'release', 'release'] },
  lines: { policy: PHASES, history: LINES, run: ['lines'] },
  'lines-json': { bare: true, policy: PHASES, history: LINES.slice(2, 5), run: ['lines --json'] },
  'lines-releases': {
    history: [],
    files: {
      'releases.json': `[
  {"version": "1.0.0", "date": "2023-10-02"},
  {"version": "1.4.0", "date": "2024-06-11"},
  {"version": "2.0.0", "date": "2025-09-30"}
]
`,
      'policy.yml': `policy: 1
support:
  phases:
    - {name: full, allow: [minor, patch, security], until: P18M}
    - {name: security, allow: [security], until: {latest: [P3Y, {newer: 1}]}}
`,
    },
    run: ['lines --releases releases.json --policy policy.yml'],
  },
  'version-parse': {
    bare: true,
    history: [],
    run: ['version parse 1.4.0-rc.1', 'version parse 1.4.0-rc.1 --json', 'version parse v1.4.0 --json'],
  },
  'version-compare': {
    bare: true,
    history: [],
    run: ['version compare 1.9.0 1.10.0', 'version compare 1.9.0 1.10.0 --json'],
  },
  'version-bump': {
    history: [],
    files: { 'helpdesk.yml': HELPDESK },
    run: [
      'version bump 1.4.2 minor',
      'version bump 1.4.2 minor --json',
      'version bump 6.0.3 major --policy helpdesk.yml',
      'version bump 6.0.3 minor --policy helpdesk.yml',
    ],
  },
  'release-as': {
    history: [
      ['2026-03-02', 'main', 'feat: the first version', 'v0.4.0'],
      ['2026-05-05', 'main', 'feat: stable at last\n\nRelease-As: 1.0.0'],
    ],
    run: ['check'],
  },
  zero: {
    history: [
      ['2026-03-02', 'main', 'feat: the first version', 'v0.4.0'],
      ['2026-05-05', 'main', 'feat!: rename the command'],
    ],
    run: ['check'],
  },
  reverts: {
    history: [
      ['2026-03-02', 'main', 'feat: the first version', 'v1.0.0'],
      ['2026-04-01', 'main', 'fix: empty input'],
      ['2026-04-14', 'main', 'feat: search by date'],
      ['2026-04-15', 'main', 'Revert "feat: search by date"'],
    ],
    run: ['check'],
  },
  squash: {
    history: [
      ['2026-03-02', 'main', 'feat: the first version', 'v1.0.0'],
      ['2026-04-14', 'main', 'chore: prepare the summer (#7)\n\n* feat: search by date\n* fix: empty input'],
    ],
    run: ['check'],
  },
  'squash-title': {
    bare: true,
    history: [
      ['2026-03-02', 'main', 'feat: the first version', 'v1.0.0'],
      ['2026-04-14', 'main', 'fix: the search (#7)\n\n* feat: search by date\n* fix: empty input'],
    ],
    run: ['check'],
  },
  security: {
    history: [
      ['2026-03-02', 'main', 'feat: the first version', 'v1.0.0'],
      ['2026-04-01', 'main', 'fix: check the owner\n\nCVE: CVE-2026-12345'],
      ['2026-04-02', 'main', 'fix(deps): a parser without CVE-2026-23456'],
    ],
    run: ['check'],
  },
  prerelease: {
    policy: `policy: 1
branches:
  - {name: main, line: newest}
  - {name: next, line: newest, prerelease: beta}
`,
    history: [
      ['2026-03-02', 'main', 'feat: the first version', 'v1.0.0'],
      ['2026-05-05', 'next', 'feat!: a new core'],
    ],
    run: ['check'],
  },
  'policy-invalid': {
    bare: true,
    policy: `policy: 1
suport:
  phases: []
lines:
  by: release
release:
  tag: signed
`,
    history: [['2026-03-02', 'main', 'feat: the first version', 'v1.0.0']],
    run: ['check', 'check --json'],
  },
  ...CADENCE_STORIES,
  ...DIFF_STORIES,
  ...EVIDENCE_STORIES,
  ...LICENSE_STORIES,
  ...POLICY_CHECK_STORIES,
  ...INIT_STORIES,
  ...PAGE_STORIES,
  ...RELEASE_STORIES,
  ...REPLAY_STORIES,
  ...VERSION_STORIES,
};
