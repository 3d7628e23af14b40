import type { Step, Story } from './story.ts';

/** The pace of a vendor whose versions have no middle number: 7.0.51 is a patch, 7.0.52 a security release. */
const HELPDESK = `policy: 1
versions:
  format: "{major}.0.{patch}"
  bump: {major: major, patch: patch, security: patch}
commits:
  kinds: {feat: major, fix: patch, security: security}
cadence:
  major:    {every: P12M, tolerance: 10%}
  patch:    {every: P6W,  tolerance: P1W}
  security: {every: any}
`;

const HISTORY: readonly Step[] = [
  ['2025-11-03', 'main', 'feat: the seventh core', '7.0.50'],
  ['2026-05-04', 'main', 'fix: a leak', '7.0.51'],
  ['2026-05-18', 'main', 'security: check the owner', '7.0.52'],
  ['2026-05-20', 'main', 'fix: a crash'],
];

/** Stories about days, approvals and what is allowed in spite of them. */
export const CADENCE_STORIES: Readonly<Record<string, Story>> = {
  'cadence-early': { policy: HELPDESK, history: HISTORY, run: ['check'] },
  'cadence-early-later': {
    bare: true,
    policy: HELPDESK,
    history: HISTORY,
    today: '2026-06-08',
    run: ['check'],
  },
  'cadence-early-security': {
    bare: true,
    policy: HELPDESK,
    history: [...HISTORY.slice(0, 3), ['2026-05-31', 'main', 'security: limit the attempts']],
    run: ['check'],
  },
  'cadence-overdue': { policy: HELPDESK, history: HISTORY, today: '2026-07-01', run: ['check'] },
  freeze: {
    policy: `policy: 1
freeze:
  - {from: 12-20, to: 01-06, except: [security], why: nobody is there to help}
`,
    history: [
      ['2026-11-02', 'main', 'feat: the first version', 'v1.0.0'],
      ['2026-12-18', 'main', 'fix: empty input'],
    ],
    today: '2026-12-24',
    run: ['check'],
  },
  'approval-missing': {
    policy: `policy: 1
approvals:
  major: {label: major-approved, files: ["docs/migration/**"]}
`,
    history: [
      ['2026-03-02', 'main', 'feat: the first version', 'v1.0.0'],
      ['2026-05-05', 'main', 'feat!: a new core'],
    ],
    run: ['check', 'check --label major-approved'],
  },
  override: {
    policy: `policy: 1
support:
  phases:
    - {name: maintenance, allow: [minor, patch, security], until: {newer: 1}}
    - {name: security, allow: [security], until: {newer: 2}}
`,
    history: [
      ['2024-01-10', 'main', 'feat: the first version', 'v6.0.0'],
      ['2024-03-01', 'release/6.x', 'fix: a late fix', 'v6.0.1'],
      ['2025-01-15', 'main', 'feat!: a new core', 'v7.0.0'],
      ['2026-01-20', 'main', 'feat!: another core', 'v8.0.0'],
      ['2026-05-01', 'release/6.x', 'fix: one more'],
    ],
    run: ["release --dry-run --allow-ended 6 --reason 'support contract 4711'"],
  },
};
