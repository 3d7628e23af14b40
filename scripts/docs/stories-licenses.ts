import type { Step, Story } from './story.ts';

/** The add-on store: 1.7 and 1.8 are out, and people have bought both. */
const STORE: readonly Step[] = [
  ['2026-02-02', 'main', 'feat: the first version', 'v1.7.0'],
  ['2026-03-02', 'main', 'feat: exports', 'v1.8.0'],
  ['2026-03-20', 'main', 'fix: umlauts in exports', 'v1.8.1'],
];

const SOLD = `version,upgradeRight,count
1.7.0,no,120
1.7.0,yes,60
1.8.0,no,40
1.5.2,no,30
`;

/** The examples of docs/licenses.md, docs/commands/license.md and the rules about licenses. */
export const LICENSE_STORIES: Readonly<Record<string, Story>> = {
  'license-stranded': {
    policy: `policy: 1
licenses:
  population: licenses.csv
  max-stranded: {patch: 0, minor: 25}
`,
    history: [...STORE, ['2026-05-04', 'main', 'feat: exports by date']],
    files: { 'licenses.csv': SOLD },
    run: ['check'],
  },
  'license-giveaway': {
    policy: `policy: 1
licenses:
  reach: {plain: minor, upgrade-right: major}
`,
    history: [
      ...STORE,
      ['2026-05-04', 'main', 'fix: the export (#12)\n\n* fix: a missing header\n* feat: a second format'],
    ],
    run: ['check'],
  },
  'license-withheld': {
    policy: `policy: 1
licenses:
  population: licenses.csv
`,
    history: [
      ...STORE,
      ['2026-05-04', 'main', 'feat: exports by date'],
      ['2026-05-05', 'main', 'fix: a crash'],
    ],
    files: { 'licenses.csv': SOLD },
    run: ['check'],
  },
  'license-check': {
    history: [],
    files: {
      'license.json': `{"version": "1.7.3", "upgradeRight": false, "validUntil": "2027-04-30"}
`,
    },
    run: [
      'license check --license license.json --installed 1.7.9',
      'license check --license license.json --installed 1.8.0',
      'license check --license license.json --installed 1.8.0 --json',
    ],
  },
  'license-impact': {
    history: STORE,
    files: { 'licenses.csv': SOLD },
    run: [
      'license impact --population licenses.csv --to 1.9.0',
      'license impact --population licenses.csv --to 2.0.0 --json',
    ],
  },
};
