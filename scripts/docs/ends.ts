import { linesOn } from '../../src/lines/lines.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { endWords } from '../../src/report/lines.ts';

/** Ends as a policy writes them; docs/policy.md shows them with the day that the code computes. */
export const ENDS: readonly { readonly until: string; readonly meaning: string }[] = [
  { until: 'P18M', meaning: 'eighteen months from the release' },
  { until: '2027-04-30', meaning: 'a day' },
  { until: 'never', meaning: 'no end' },
  { until: 'open', meaning: 'not decided' },
  { until: '{newer: 1}', meaning: 'the day on which the first newer line is there' },
  { until: '{newer: 2, plus: P6M}', meaning: 'half a year after the second newer line' },
  { until: '{newer: 3}', meaning: 'a third newer line, which is not there yet' },
  { until: '{newer: 1, of: major}', meaning: 'the first line of another major' },
  { until: '{newer: 1, of: lts}', meaning: 'the first newer line of the track `lts`' },
  { until: '{after: first, plus: P1Y}', meaning: 'a year after the end of the phase `first`' },
  { until: '{flag: promoted, plus: P2Y}', meaning: "two years after a day of the line's own" },
  { until: '{newer: 1, plus: 1 cycles}', meaning: 'one release cycle after the first newer line' },
  { until: '{latest: [P2Y, {newer: 1}]}', meaning: 'whichever comes last' },
  { until: '{latest: [P2Y, {newer: 3}]}', meaning: 'the same, where one is not known yet' },
  { until: '{earliest: [P2Y, {newer: 3}]}', meaning: 'whichever comes first' },
  { until: '{plus: P18M, snap: month-end}', meaning: 'the end of that month' },
  { until: '{plus: P18M, snap: quarter-end}', meaning: 'the end of that quarter' },
  { until: '{plus: P18M, snap: year-end}', meaning: 'the end of that year' },
  { until: '{plus: P18M, snap: day-28}', meaning: 'the 28th of that month' },
  { until: '{plus: P18M, snap: tue-2}', meaning: 'the second Tuesday of that month' },
  {
    until: '{plus: P18M, snap: "next thu-2 of 2,5,8,11"}',
    meaning: 'the next second Thursday of one of these months',
  },
];

/** The line that the table speaks of is 1; 2 and 3 follow it. */
const RELEASES = [
  ['1.0.0', '2024-08-31'],
  ['2.0.0', '2025-06-10'],
  ['3.0.0', '2026-02-03'],
] as const;

/** The end of line 1 under an `until`, in the words of `semverdict lines`. */
export function endOf(until: string): string {
  const { policy } = loadPolicy(
    `policy: 1
cadence: {major: {every: P12M}}
lines: {known: {"1": {flags: {promoted: 2025-01-15}, track: usual}}}
support:
  tracks:
    - {name: usual, match: ["1", "2"], phases: [{name: first, allow: [patch], until: P6M}, {name: second, allow: [patch], until: ${until}}]}
    - {name: lts, phases: [{name: first, allow: [patch], until: never}]}
`,
    'ends.yml',
  );
  const versions = RELEASES.map(([version, day]) => {
    const parsed = policy.scheme.parse(version);
    if (!parsed.ok) throw new Error(parsed.fault.message);
    return { version: parsed.value, day };
  });
  const line = linesOn('2026-06-01', versions, policy.lines, policy.scheme).find(({ id }) => id === '1');
  const end = line?.phases?.at(-1)?.end;
  if (end === undefined) throw new Error(`line 1 has no end under ${until}`);
  return endWords(end);
}
