import type { LicenseCheck, LicenseReason, Reach } from '../licenses/license.ts';
import type { LicenseVerdict } from '../verdict/verdict.ts';
import { impactLines } from './license-impact.ts';
import { logText } from './safe.ts';
import type { Style } from './style.ts';

const MOST_LICENSES = 10;

/** Each reason in a sentence about the installed version. */
const WORDS: Readonly<Record<LicenseReason, (version: string) => string>> = {
  'within-reach': (version) => `${version} is within reach of the license`,
  'older-allowed': (version) => `${version} is below the reach of the license, which the policy allows`,
  newer: (version) => `${version} is above the reach of the license`,
  older: (version) => `${version} is below the reach of the license`,
  'no-license': () => 'there is no license',
  'no-version': () => 'the license names no version',
  unreadable: () =>
    'the license cannot be read: expected a version as text, such as "1.7.3", and a validUntil as YYYY-MM-DD, if any',
  expired: () => 'the last day of the license is past',
  'installed-unreadable': (version) => `${version} is no version`,
  'bad-today': () => 'there is no day to check the end of the license against',
  'bad-policy': () => 'the policy names parts that its versions do not have',
};

/** @param reaches what each license reaches; null of one that reaches nothing */
export function checkText(
  { result, reason }: LicenseCheck,
  installed: string,
  reaches: readonly (Reach | null)[],
  style: Style,
): string {
  const mark = result === 'OK' ? style.green('✔') : style.red('✖');
  const lines = [`${mark} ${style.bold(result)} (${reason}): ${logText(WORDS[reason](installed))}`];
  const readable = reaches.filter((each) => each !== null);
  for (const { text, until } of readable.slice(0, MOST_LICENSES))
    lines.push(
      `  ${style.dim('license for')} ${logText(text)}${until === null ? '' : ` ${style.dim(`until ${until}`)}`}`,
    );
  if (readable.length > MOST_LICENSES) lines.push(style.dim(`  and ${readable.length - MOST_LICENSES} more`));
  return `${lines.join('\n')}\n`;
}

/** The answer of `license impact`. */
export function impactText(licenses: LicenseVerdict, style: Style): string {
  const moves = Object.entries(licenses.transitions).map(([move, count]) => `    ${count} ${move}`);
  return `${[...impactLines(licenses, style), ...moves].join('\n')}\n`;
}
