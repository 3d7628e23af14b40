import { PRESET_NAMES } from '../../src/policy/presets.ts';
import type { Hint } from './policy-hint.ts';
import { PAGE_KEYS } from './policy-keys-page.ts';
import { RELEASE_KEYS } from './policy-keys-release.ts';

/** What the JSON Schema says of each key, beyond its type. Paths: `/` between keys, `*` any key, `[]` an item. */

const DAY = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const DURATION = String.raw`P(?=\d)(?:\d{1,4}Y)?(?:\d{1,5}M)?(?:\d{1,5}W)?(?:\d{1,6}D)?`;
const WEEKDAY = '(?:mon|tue|wed|thu|fri|sat|sun)-[1-5]';
const MONTH = '(?:0?[1-9]|1[0-2])';
/** A preset, or a path: that has a dot or a slash. */
const EXTENDED = `^(?:${PRESET_NAMES.join('|')})$|[./\\\\]`;
const ANCHORS = ['released', 'newer', 'after', 'flag', 'latest', 'earliest'];
const whole = (pattern: string): string => `^(?:${pattern})$`;

/** `until` as a mapping: one anchor at most, and not nothing. */
const UNTIL_MAPPING = {
  allOf: ANCHORS.flatMap((one, index) =>
    ANCHORS.slice(index + 1).map((two) => ({ not: { required: [one, two] } })),
  ),
  anyOf: [...ANCHORS, 'plus', 'snap'].map((key) => ({ required: [key] })),
  dependentRequired: { of: ['newer'] },
};

const UNTIL = {
  text: 'When the phase ends: the last day on which it holds.',
  examples: [
    'P18M',
    '2027-04-30',
    'never',
    'open',
    { newer: 1 },
    { latest: ['P2Y', { newer: 1, plus: 'P6M' }] },
  ],
};
const ALLOW = { text: 'The kinds of change that the phase lets pass; an empty list allows no release.' };
const PHASE_NAME = {
  text: 'Its name, as messages and other keys say it. "ended" is taken.',
  not: { const: 'ended' },
};

export const KEYS: Readonly<Record<string, Hint>> = {
  policy: { text: 'The version of this format: 1.' },
  product: { text: 'What the policy is about, for people.' },
  extends: {
    text: 'What the file builds on: presets by name, files by path. Later ones win, and the file itself before all. Without it the preset semver.',
    pattern: EXTENDED,
    examples: [['otrs'], './base.yml'],
  },
  'extends/[]': { pattern: EXTENDED },
  timezone: {
    text: 'The time zone whose midnight ends a day, as an IANA name.',
    default: 'UTC',
    examples: ['Europe/Berlin'],
  },

  versions: {
    text: 'How version numbers and tags are written, and which part each kind of change counts up.',
    not: { required: ['scheme', 'format'] },
  },
  'versions/scheme': { text: 'A named scheme. Excludes format.', default: 'semver' },
  'versions/format': {
    text: 'A scheme of your own: a template of parts and optional groups. Excludes scheme.',
    examples: ['{major}.0.{patch}', '{major}.{minor}[.{issue}][ Build {build}]', '{YYYY}.{0M}[.{fix}]'],
  },
  'versions/parts': {
    text: 'What the parts of a format are, where they are more than whole numbers.',
    examples: [{ issue: { default: 0 }, build: { default: 1, min: 1, counter: true } }],
  },
  'versions/parts/*': { text: 'The settings of one part; each may be left out.' },
  'versions/parts/*/default': {
    text: 'Its value where its group is not written. Without it, a part of a group is absent there.',
  },
  'versions/parts/*/min': { text: 'Its least value: where counting begins.', default: 0 },
  'versions/parts/*/max': { text: 'Its greatest value. Counting past it is an error.' },
  'versions/parts/*/values': {
    text: 'The words that it may be, lowest first.',
    examples: [['alpha', 'beta', 'rc']],
  },
  'versions/parts/*/absent': {
    text: 'Where a version without it sorts: first (below those with it), or last (those with it are its pre-releases).',
    default: 'first',
  },
  'versions/parts/*/type': {
    text: 'Text in place of a number: small letters (alpha), letters, digits and hyphens (ident), or hexadecimal digits.',
  },
  'versions/parts/*/compare': {
    text: 'length: a longer text is higher (z before za). false: it does not take part in the order, as an edition.',
  },
  'versions/parts/*/counter': {
    text: 'Whether its numbers come from a build counter: they grow, and gaps are fine.',
    default: false,
  },
  'versions/parts/*/reset': {
    text: 'Whether a bump further left sets it back. Without it: yes, except for a part with compare: false.',
  },
  'versions/tag': {
    text: 'How a version is written as a tag: auto (v or nothing before the version), a template over the same parts, or one with {version}.',
    default: 'auto',
    examples: ['rel-{major}_0_{patch}', 'v{version}'],
  },
  'versions/tested': {
    text: 'How tags of versions that were tested are written; {tag} is the ordinary tag. Where a part is a counter: test-{tag}, test/{tag} and {tag}-test.',
    examples: [['test-{tag}']],
  },
  'versions/bump': {
    text: 'Which part a release of each kind counts up. The keys are the kinds that this policy knows.',
    examples: [{ major: 'major', minor: 'minor', patch: 'patch', security: 'patch' }],
  },
  'versions/bump/*': {
    text: 'The part, or parts, that this kind counts up; every part right of the first returns to its default, or 0. date sets the date parts to the day of the release.',
  },
  'versions/initial': {
    text: 'The first version of a repository without one: 0.1.0, or the first part at 1 where the format cannot write that.',
  },
  'versions/zero': {
    text: 'What a kind counts as while the part major is 0.',
    examples: [{ major: 'minor' }, { major: 'minor', minor: 'patch' }],
  },
  'versions/zero/*': { text: 'The kind that counts instead.' },
  'versions/files': {
    text: 'Files in which the number is written too (rule version-written).',
    examples: [[{ path: 'package.json' }, { path: 'Cargo.toml', line: 'version = "{version}"' }]],
  },
  'versions/files/[]/path': {
    text: 'A path from the top of the repository, or a pattern: each file that fits it.',
    examples: ['package.json', 'addons/*/package.json', 'VERSION'],
  },
  'versions/files/[]/pointer': {
    text: 'Where in a .json or .yaml file the number stands: a JSON Pointer. Of a package.json /version without it.',
    pattern: '^/',
    examples: ['/version'],
  },
  'versions/files/[]/line': {
    text: 'The line of any other file on which it stands, with {version} in its place. Without it and without a pointer the number is all that the file holds.',
    examples: ['version = "{version}"'],
  },

  commits: { text: 'What commit messages say.' },
  'commits/convention': { text: 'Conventional Commits 1.0.0.', default: 'conventional' },
  'commits/kinds': {
    text: 'The kind of change of each commit type, or of a type with its scope. Types that are not listed release nothing.',
    keys: String.raw`^[a-z][\w-]*(?:\([^()]+\))?$`,
    examples: [{ feat: 'minor', fix: 'patch', 'fix(deps)': 'none' }],
  },
  'commits/kinds/*': { text: 'A kind, or none.' },
  'commits/unknown': {
    text: 'What a message that follows no convention is: shown (note), refused (error), or taken for a patch.',
    default: 'note',
  },
  'commits/merge': {
    text: 'How a pull request lands, and so which commits of it are judged: as a merge, a squash or a rebase leaves them. auto takes what the pull request and the repository show, and judges every method that is allowed where that is not certain.',
    default: 'auto',
  },

  branches: {
    text: 'Which branch carries which line; the first entry that fits wins. With this list no other branch carries a line.',
    examples: [[{ name: 'main', line: 'newest' }, { name: 'release/{major}.x' }]],
  },
  'branches/[]/name': {
    text: 'The whole name of the branch, or a template over the first parts of a version.',
  },
  'branches/[]/line': {
    text: 'newest, or a line such as "6". Left out where the name says it by its parts.',
    examples: ['newest', '6'],
  },
  'branches/[]/prerelease': {
    text: 'The channel of the pre-releases that this branch makes, for instance beta.',
    pattern: '^(?=.*[A-Za-z-])[0-9A-Za-z-]+$',
  },

  lines: { text: 'What a release line is, and what cannot be read from the tags.' },
  'lines/by': {
    text: 'The parts that all versions of a line share, joined by dots. The first part without it.',
    examples: ['major', 'major.minor'],
  },
  'lines/order': { text: 'Whether the higher or the later line is the newer one.', default: 'version' },
  'lines/known': { text: 'Exceptions, by line.', keys: String.raw`^\d{1,15}(?:\.\d{1,15})*$` },
  'lines/known/*/name': { text: 'A name for people.' },
  'lines/known/*/released': {
    text: "The day of the line's release, where the tags do not say it.",
    pattern: whole(DAY),
  },
  'lines/known/*/track': { text: 'The track of this line, whatever its match says.' },
  'lines/known/*/flags': { text: 'Marks that match and until can ask for: a day, or true.' },
  'lines/known/*/flags/*': { text: 'A day, or true.', pattern: whole(DAY) },
  'lines/known/*/end': { text: 'The end of a phase of this line, in place of the rule.' },
  'lines/known/*/end/*': {
    text: 'The last day of the phase, never, or open (not decided).',
    pattern: whole(`${DAY}|never|open`),
  },
  'lines/known/*/why': { text: 'The reason, which lets an end be earlier than its rule or than published.' },

  support: {
    text: "The phases of a line's life, or several courses of it.",
    not: { required: ['phases', 'tracks'] },
  },
  'support/phases': { text: 'The phases of every line, in order.' },
  'support/phases/[]/name': PHASE_NAME,
  'support/phases/[]/allow': ALLOW,
  'support/phases/[]/until': UNTIL,
  'support/tracks': { text: 'Several courses of life; the first that matches a line is the one.' },
  'support/tracks/[]/name': {
    text: 'Its name, which newer can count (of:).',
    not: { enum: ['line', 'major', 'same-major'] },
  },
  'support/tracks/[]/match': {
    text: 'Which lines take this course: a glob over ids, a range, a list of them, or conditions on the parts. All lines without it.',
    examples: ['*.4', '>=8.2 <9', ['9.1', '10.*'], { minor: 'even' }, { flag: 'lts' }],
  },
  'support/tracks/[]/phases': { text: 'The phases of these lines, in order.' },
  'support/tracks/[]/phases/[]/name': PHASE_NAME,
  'support/tracks/[]/phases/[]/allow': ALLOW,
  'support/tracks/[]/phases/[]/until': UNTIL,
  'support/minimum': {
    text: 'No line may live shorter (rule policy-minimum).',
    pattern: whole(DURATION),
    examples: ['P2Y'],
  },
  'support/notice': {
    text: 'An end is known this long before it comes (rule policy-notice).',
    pattern: whole(DURATION),
    examples: ['P6M'],
  },
  '#until': {
    text: 'A duration from the release of the line, a day, never, open (undecided), or an anchor.',
    pattern: whole(`${DAY}|${DURATION}|never|open`),
    mapping: UNTIL_MAPPING,
  },
  '#until/released': { text: 'Counts from the release of the line; the default.' },
  '#until/newer': { text: 'Counts from the day on which so many newer lines are there.' },
  '#until/of': {
    text: 'Which lines newer counts: line (all), major (the first line of each other major), same-major, or the name of a track.',
    default: 'line',
  },
  '#until/after': { text: 'Counts from the end of an earlier phase.' },
  '#until/flag': { text: 'Counts from the day that this flag of the line names.' },
  '#until/latest': { text: 'The latest of several ends.' },
  '#until/earliest': { text: 'The earliest of several ends.' },
  '#until/plus': {
    text: 'Added to the day: a duration, or a number of release cycles.',
    pattern: whole(`${DURATION}|(?!0+ )\\d{1,3} cycles?`),
    examples: ['P6M', '1 cycles'],
  },
  '#until/snap': {
    text: 'Where the day then moves to.',
    pattern: whole(
      `(?:month|quarter)-(?:start|end)|year-end|day-(?:[1-9]|[12]\\d|3[01])|${WEEKDAY}|next ${WEEKDAY} of ${MONTH}(?:, *${MONTH})*`,
    ),
    examples: ['month-end', 'quarter-end', 'day-28', 'tue-2', 'next thu-2 of 2,5,8,11'],
  },

  cadence: {
    text: 'How often releases of a kind come (rules cadence-early and cadence-overdue).',
    examples: [{ major: { every: 'P12M', tolerance: '10%' }, patch: { every: 'P6W', tolerance: 'P1W' } }],
  },
  'cadence/*/every': {
    text: 'The time from one release to the next, or any: whenever one is needed.',
    pattern: whole(`${DURATION}|any`),
    examples: ['P12M'],
  },
  'cadence/*/tolerance': {
    text: 'How much earlier and later it may be: a share of the days between, or a duration. Nothing without it.',
    pattern: whole(String.raw`(?:\d{1,2}|0\d{2}|100)%|${DURATION}`),
    examples: ['10%', 'P1W'],
  },

  freeze: {
    text: 'Days on which nothing is released (rule freeze).',
    examples: [[{ from: '12-20', to: '01-06', except: ['security'] }]],
  },
  'freeze/[]/from': {
    text: 'The first day: MM-DD for every year, YYYY-MM-DD for once.',
    pattern: whole(String.raw`(?:\d{4}-)?(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`),
  },
  'freeze/[]/to': {
    text: 'The last day, which belongs to it; written as from is.',
    pattern: whole(String.raw`(?:\d{4}-)?(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`),
  },
  'freeze/[]/except': { text: 'The kinds that are released all the same.' },
  'freeze/[]/why': { text: 'The reason, for people.' },

  approvals: {
    text: 'What a release of a kind needs besides its commits (rule approval-missing).',
    examples: [{ major: { label: 'major-approved', files: ['docs/migration/**'] } }],
  },
  'approvals/*/label': { text: 'A label of the pull request.' },
  'approvals/*/teams': { text: 'Teams; one of them must have approved.' },
  'approvals/*/reviewed': {
    text: 'Which commit their reviews must be of: the last one of the pull request, or any of it.',
    default: 'head',
  },
  'approvals/*/files': { text: 'Patterns for paths; each must fit a file that changes.' },

  baseline: {
    text: 'The file of the findings that were there when the policy was adopted, from the top of the repository. They are notes until their cause changes; check --write-baseline writes it.',
    pattern: String.raw`^(?![/~])(?!.*(?:^|/)\.{0,2}(?:/|$))[^\\:]+$`,
    examples: ['release-baseline.json'],
  },

  licenses: {
    text: 'What a license reaches, and how many a release may leave behind (rules license-stranded and license-giveaway).',
    examples: [{ reach: { plain: 'minor', 'upgrade-right': 'major' }, older: 'deny' }],
  },
  'licenses/reach': {
    text: 'A license reaches the versions that are equal to its own up to and including this part.',
  },
  'licenses/reach/plain': { text: 'The part for a license without upgrade right.', default: 'minor' },
  'licenses/reach/upgrade-right': {
    text: 'The part for a license with upgrade right: the same, or one further left.',
    default: 'major',
  },
  'licenses/older': {
    text: 'Whether versions below what a license reaches may be used too.',
    default: 'deny',
  },
  'licenses/population': {
    text: 'The file with the licenses that are out, from the top of the repository: JSON, JSON Lines or CSV.',
    pattern: String.raw`^(?![/~])(?!.*(?:^|/)\.{0,2}(?:/|$))[^\\:]+$`,
    examples: ['licenses.json', 'sales/licenses.csv'],
  },
  'licenses/max-stranded': {
    text: 'How many licenses a release of a kind may leave behind. A kind without an entry may leave any number.',
    examples: [{ patch: 0, minor: 50 }],
  },
  'licenses/max-stranded/*': { text: 'A number of licenses.' },

  ...RELEASE_KEYS,

  ...PAGE_KEYS,

  rules: {
    text: 'How loudly each rule speaks: error, warning, note or off; and the options that some have.',
  },
  'rules/line-ended/ahead': {
    text: 'Warns this long before the end.',
    pattern: whole(DURATION),
    examples: ['P3M'],
  },
  'rules/approval-missing/at': {
    text: 'Whether check fails too, or only what makes a release.',
    default: 'check',
  },
  'rules/cadence-early/at': {
    text: 'Whether check fails too, or only what makes a release.',
    default: 'check',
  },
  'rules/freeze/at': {
    text: 'Whether check fails too, or only what makes a release.',
    default: 'check',
  },
  'rules/security-advisory/prefixes': {
    text: "What the ids of a vendor's own advisories start with; a digit follows.",
    examples: [['ZSA-', 'OSA-']],
  },
  'rules/commit-convention/types': { text: 'The only commit types that are allowed.' },
  'rules/version-next/accept': {
    text: 'Whether a tag must be exactly the next version, or may be a higher one.',
    default: 'exact',
  },
};
