import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOn } from '../../src/lines/lines.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { endWords } from '../../src/report/lines.ts';

/** The four readings of "security patches for one further release cycle"; each is an example of its own. */
export const READINGS = [
  { file: 'one-further-cycle-until-the-next-major.yml', reading: 'until the third newer major (the preset)' },
  { file: 'one-further-cycle-of-twelve-months.yml', reading: 'twelve months after maintenance' },
  { file: 'one-further-cycle-of-six-weeks.yml', reading: 'six weeks after maintenance' },
  { file: 'one-further-cycle-whichever-is-later.yml', reading: 'the later of the first two' },
] as const;

/** Majors about a year apart, as the policy means it; the cycle between 8 and 9 is short, so that the readings part. */
const RELEASES = [
  ['5.0.0', '2019-01-15'],
  ['6.0.0', '2020-01-20'],
  ['7.0.0', '2021-02-01'],
  ['8.0.0', '2022-03-01'],
  ['9.0.0', '2023-01-16'],
] as const;

const TODAY = '2023-03-01';
const SHOWN = ['5', '6', '7'];

/** When each reading ends the security phase of the older lines. */
export function cycleReadings(root: string): string {
  const released = RELEASES.map(([version, day]) => `${version} on ${day}`).join(', ');
  const rows = READINGS.map(({ file, reading }) => {
    const ends = securityEnds(readFileSync(join(root, 'docs/examples', file), 'utf8'), file);
    return `| [${reading}](../examples/${file}) | ${SHOWN.map((id) => ends.get(id)).join(' | ')} |`;
  });
  return [
    `Releases: ${released}. Seen on ${TODAY}; maintenance ended with the second newer major in all four.`,
    '',
    `| reading | ${SHOWN.map((id) => `security of ${id} ends`).join(' | ')} |`,
    `|${' --- |'.repeat(SHOWN.length + 1)}`,
    ...rows,
  ].join('\n');
}

function securityEnds(source: string, file: string): Map<string, string> {
  const { policy } = loadPolicy(source, file);
  const stable = RELEASES.map(([text, day]) => {
    const version = policy.scheme.parse(text);
    if (!version.ok) throw new Error(version.fault.message);
    return { version: version.value, day };
  });
  const lines = linesOn(TODAY, stable, policy.lines, policy.scheme);
  return new Map(
    lines.flatMap(({ id, phases }) => {
      const end = phases?.find(({ name }) => name === 'security')?.end;
      return end === undefined ? [] : [[id, endWords(end)]];
    }),
  );
}
