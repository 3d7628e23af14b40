import type { Result } from '../base/result.ts';
import { fault, ok } from '../base/result.ts';
import type { Line } from '../lines/lines.ts';
import { isKnown, NEVER } from '../lines/until.ts';
import type { Language } from './language.ts';
import { languageOf } from './languages.ts';
import { tableMarkdown } from './markdown.ts';
import type { LanguageCode } from './model.ts';
import type { Published } from './published.ts';
import { getsSecurity, lastSecurityPhase } from './published.ts';
import { endWords } from './sections/lines.ts';
import { untilWords } from './sections/until.ts';
import type { Text } from './text.ts';
import { say } from './text.ts';

export const SECURITY_START = '<!-- semverdict:supported-versions -->';
export const SECURITY_END = '<!-- /semverdict:supported-versions -->';

/** The command that writes what has drifted. */
export const WRITE_COMMAND = 'semverdict policy page --write';

/** The "supported versions" of SECURITY.md with its markers: which lines get security fixes today, and until when. */
export function securityBlock(published: Published, code: LanguageCode): string {
  const language = languageOf(code);
  return [
    SECURITY_START,
    `<!-- ${language.written(WRITE_COMMAND)} -->`,
    '',
    published.lines.length === 0 ? language.noLines : table(published, language),
    '',
    SECURITY_END,
  ].join('\n');
}

function table(published: Published, language: Language): string {
  const rows = published.lines
    .filter(getsSecurity)
    .map((line): Text[] => [[lineName(line, published)], [language.yes], untilOf(line, published, language)]);
  return tableMarkdown(language.securityHead, [...rows, [[language.allOtherVersions], [language.no], []]]);
}

/** "6.x" where a version starts with the name of its line. */
function lineName({ id, name, parts }: Line, { policy }: Published): string {
  const version = policy.scheme.of(parts).text.startsWith(`${id}.`) ? `${id}.x` : id;
  return name === null ? version : `${version} (${name})`;
}

/** The day, or where it cannot be known yet the rule that will give it. */
function untilOf(line: Line, { policy }: Published, language: Language): Text {
  const last = line.phases === null ? null : lastSecurityPhase(line.phases);
  if (last === null) return language.notKnown;
  const { end, name, explicit } = last;
  if (isKnown(end)) return end.to === NEVER ? language.never : language.until(language.onDay(end.to), null);
  const track = policy.lines.tracks?.find((each) => each.name === line.track);
  const rule = explicit ? undefined : track?.phases.find((phase) => phase.name === name);
  if (rule === undefined) return endWords(end, language);
  const words = untilWords(rule.until, null, policy.lines, language);
  const known = end.from === '' && end.to === NEVER ? null : endWords(end, language);
  return known === null ? words : say`${words} (${known})`;
}

/** SECURITY.md with the block of today in place of the one between its markers; everything outside stays as it is. */
export function withSecurityBlock(text: string, block: string): Result<string> {
  const place = markers(text);
  if (!place.ok) return place;
  const { start, end } = place.value;
  const breaks = text.includes('\r\n') ? '\r\n' : '\n';
  return ok(text.slice(0, start) + block.replaceAll('\n', breaks) + text.slice(end));
}

/** The block that a file holds, with its markers and plain line breaks. */
export function securityBlockIn(text: string): Result<string> {
  const place = markers(text);
  if (!place.ok) return place;
  return ok(text.slice(place.value.start, place.value.end).replaceAll('\r\n', '\n'));
}

function markers(text: string): Result<{ start: number; end: number }> {
  const start = text.indexOf(SECURITY_START);
  const end = text.indexOf(SECURITY_END);
  if (start < 0 && end < 0)
    return fault(
      'no-markers',
      'it has no place for the supported versions',
      `add these two lines where the table is to stand: ${SECURITY_START} and ${SECURITY_END}`,
    );
  if (start < 0 || end < start)
    return fault(
      'no-markers',
      `of the markers around the supported versions ${end < 0 ? 'the second is missing' : start < 0 ? 'the first is missing' : 'the second comes first'}`,
      `write ${SECURITY_START} first and ${SECURITY_END} below it`,
    );
  if (text.indexOf(SECURITY_START, start + 1) >= 0 || text.indexOf(SECURITY_END, end + 1) >= 0)
    return fault(
      'no-markers',
      'the markers of the supported versions stand there twice',
      'keep one pair of them',
    );
  return ok({ start, end: end + SECURITY_END.length });
}
