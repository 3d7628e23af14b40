import type { Step } from '../story.ts';
import type { VendorPage } from './statement.ts';

const POLICY = 'policy: 1\nextends: [elaisa]\n';
const FORMAT = 'versions: {format: "{major}.{minor}[.{issue}][ Build {build}]"}';
const COUNTER = 'versions: {parts: {build: {default: 1, min: 1, counter: true}}}';

const PUBLISHED: readonly Step[] = [
  ['2025-01-13', 'main', 'feat!: another database', 'v6.0'],
  ['2025-09-01', 'main', 'refactor: a new layout', 'v6.3'],
  ['2026-02-02', 'main', 'feat: a screen for orders', 'v6.3.5'],
  ['2026-03-09', 'main', 'fix: rounding', 'v6.3.5-b15'],
];

const TODAY = '2026-06-01';

/** What a build of this history answers after one more commit. */
function after(
  message: string,
  files: Readonly<Record<string, string>> = {},
  options = '',
): { policy: string; history: readonly Step[]; today: string; run: readonly string[] } {
  return {
    policy: POLICY,
    history: [...PUBLISHED, ['2026-05-11', 'main', message, '', undefined, files]],
    today: TODAY,
    run: [`check${options}`],
  };
}

/** One command about a version alone. */
function version(command: string): { policy: string; history: readonly Step[]; run: readonly string[] } {
  return { policy: POLICY, history: [PUBLISHED[0] as Step], run: [`version ${command}`] };
}

/** The page about the four numbers of a version (shared in the preset `elaisa`). */
export const FOUR_NUMBERS: VendorPage = {
  sections: [
    {
      title: 'The whole number',
      statements: [
        {
          says: 'A version has at most four numbers, as in 6.3.5 Build 15',
          policy: FORMAT,
          story: version("parse '6.3.5 Build 15'"),
          exit: 0,
          shows: ['major 6', 'minor 3', 'issue 5', 'build 15'],
        },
        {
          says: 'That example is the variant SE, version 6.3, issue 5, build 15',
          policy: 'lines: {known: {"6": {name: SE/UE}}}',
          story: { policy: POLICY, history: PUBLISHED, today: TODAY, run: ['check'] },
          exit: 0,
          shows: ['nothing to release since v6.3.5-b15 on line 6 (SE/UE)'],
        },
      ],
    },
    {
      title: 'The first number',
      statements: [
        {
          says: 'The first number is the main version',
          policy: 'versions: {bump: {major: major}}',
          story: after(
            'feat!: another database',
            { 'docs/migration/7.md': 'How to migrate\n' },
            ' --label major-approved',
          ),
          exit: 0,
          shows: ['next release: 7.0 (major)'],
        },
        {
          says: 'It also names the variant of the product: 4 is KSE, 5 is SQL, 6 is SE or UE',
          policy: 'lines: {known: {"4": {name: KSE}, "5": {name: SQL}, "6": {name: SE/UE}}}',
          story: {
            policy: POLICY,
            history: [
              ['2015-03-02', 'main', 'feat: the first version', 'v4.9'],
              ['2019-03-04', 'main', 'feat!: a database server', 'v5.2'],
              ...PUBLISHED,
            ],
            today: TODAY,
            run: ['lines'],
          },
          exit: 0,
          shows: ['SE/UE', 'SQL', 'KSE'],
        },
        {
          says: 'One goes to another main version only together with the consultant',
          policy: 'approvals: {major: {label: major-approved}}',
          story: after('feat!: another database', { 'docs/migration/7.md': 'How to migrate\n' }),
          exit: 1,
          shows: ['error approval-missing', 'major-approved'],
        },
        {
          says: 'Settings and configuration have to change with the main version',
          policy: 'approvals: {major: {files: ["docs/migration/**"]}}',
          story: after('feat!: another database', {}, ' --label major-approved'),
          exit: 1,
          shows: ['error approval-missing', 'docs/migration/**'],
        },
        {
          says: 'A change of main version often changes the database underneath',
          policy: 'compatibility: [{checker: paths, paths: {"db/**": major}}]',
          story: after('fix: rounding of taxes', { 'db/0042.sql': 'alter table orders add tax numeric;\n' }),
          exit: 1,
          shows: ['error compatibility', 'db/'],
        },
      ],
    },
    {
      title: 'The second number',
      statements: [
        {
          says: 'The second number is the minor version; it changes with essential changes of programming or layout',
          policy: 'commits: {kinds: {refactor: minor}}',
          story: after('refactor: a new layout of all forms'),
          exit: 0,
          shows: ['next release: 6.4 (minor)'],
        },
      ],
    },
    {
      title: 'The third number',
      statements: [
        {
          says: 'The third number is the issue; it changes with more than small changes that users see',
          policy: 'commits: {kinds: {feat: issue}}',
          story: after('feat: orders by customer'),
          exit: 0,
          shows: ['next release: 6.3.6 (issue)'],
        },
        {
          says: 'New or changed screens make a new issue',
          policy: 'compatibility: [{checker: paths, paths: {"src/screens/**": issue}}]',
          story: after('fix: the order of fields', { 'src/screens/order.frm': 'fields\n' }),
          exit: 1,
          shows: ['error compatibility', 'src/screens/'],
        },
        {
          says: 'Important changes of the program logic make a new issue too',
          policy: 'commits: {kinds: {feat: issue}}',
          story: after('feat(invoices): taxes by country'),
          exit: 0,
          shows: ['next release: 6.3.6 (issue)'],
        },
        {
          says: 'An issue of 0 is not written',
          policy: 'versions: {parts: {issue: {default: 0}}}',
          story: version('parse 6.3.0'),
          exit: 2,
          shows: ['"6.3.0" is not canonical', '6.3'],
        },
        {
          says: '6.3 is therefore the first issue of that minor version',
          policy: 'versions: {parts: {issue: {default: 0}}}',
          story: version('parse 6.3'),
          exit: 0,
          shows: ['issue 0', 'build 1'],
        },
        {
          says: 'Builds need not be installed, the current issue should be',
          policy: 'advice: {issue: …}',
          story: { policy: POLICY, history: PUBLISHED, today: TODAY, run: ['policy page'] },
          exit: 0,
          shows: ['current issue'],
        },
      ],
    },
    {
      title: 'The build',
      statements: [
        {
          says: 'The build is a running number of the state of development',
          policy: COUNTER,
          story: after('fix: rounding of taxes'),
          exit: 0,
          shows: ['next release: 6.3.5 Build 16 (patch)'],
        },
        {
          says: 'Published builds have gaps, because every version that goes into test takes a number',
          policy: COUNTER,
          story: {
            policy: POLICY,
            history: [
              ...PUBLISHED,
              ['2026-04-06', 'main', 'fix: taxes', 'test-v6.3.5-b16'],
              ['2026-04-13', 'main', 'fix: taxes abroad', 'test-v6.3.5-b17 test-v6.3.5-b18'],
              ['2026-05-11', 'main', 'fix: taxes at sea'],
            ],
            today: TODAY,
            run: ['check'],
          },
          exit: 0,
          shows: ['next release: 6.3.5 Build 19 (patch)'],
        },
        {
          says: 'A version that failed its test keeps its number, and the mended one gets a new one',
          policy: COUNTER,
          story: {
            policy: POLICY,
            history: [
              ...PUBLISHED,
              ['2026-04-06', 'main', 'fix: taxes', 'test-v6.3.5-b16'],
              ['2026-04-13', 'main', 'fix: the taxes again'],
            ],
            today: TODAY,
            run: ['next --counter 16'],
          },
          exit: 2,
          shows: ['16 is not above'],
        },
        {
          says: 'With a new issue the counter starts again',
          policy: 'versions: {bump: {issue: issue}}',
          story: version("bump '6.3.5 Build 15' issue"),
          exit: 0,
          shows: ['6.3.6'],
        },
        {
          says: 'Build 1 is the first version of an issue and is not written either',
          policy: 'versions: {parts: {build: {default: 1, min: 1}}}',
          story: version("parse '6.3.5 Build 1'"),
          exit: 2,
          shows: ['not canonical', '6.3.5'],
        },
        {
          says: 'A new build holds mostly small corrections, some of them for single users',
          policy: 'versions: {bump: {patch: build, security: build}}',
          story: after('fix: a printer of one customer'),
          exit: 0,
          shows: ['next release: 6.3.5 Build 16 (patch)'],
        },
        {
          says: 'Builds can be installed, and can often be left out',
          policy: 'advice: {patch: …}',
          story: { policy: POLICY, history: PUBLISHED, today: TODAY, run: ['policy page'] },
          exit: 0,
          shows: ['skipped'],
        },
      ],
    },
  ],
};
