import type { Line, Phase } from '../../lines/lines.ts';
import { ENDED } from '../../lines/lines.ts';
import type { End } from '../../lines/until.ts';
import { isKnown, NEVER } from '../../lines/until.ts';
import type { Language } from '../language.ts';
import type { Block } from '../model.ts';
import type { Text } from '../text.ts';
import { say } from '../text.ts';

/**
 * The lines of today. It says nothing of the latest version and nothing of the day, so that it stays as it is until a
 * line opens, or one enters its next phase.
 */
export function linesSection(lines: readonly Line[], language: Language): Block[] {
  if (lines.length === 0) return [];
  return [
    { heading: language.linesHeading, level: 2 },
    { head: language.linesHead, rows: lines.map((line) => row(line, language)) },
  ];
}

function row({ id, name, released, phase, phases }: Line, language: Language): Text[] {
  const ends = (phases ?? []).map((each) => phaseEnd(each, language));
  return [
    [name === null ? id : `${id} (${name})`],
    [language.day(released)],
    [phase === null ? '–' : phase === ENDED ? language.ended : language.phase(phase)],
    ends.length === 0 ? ['–'] : ends.flatMap((end, index) => (index === 0 ? end : ['; ', ...end])),
  ];
}

function phaseEnd({ name, end }: Phase, language: Language): Text {
  return language.phaseEnd(name, endWords(end, language));
}

/** A day, or what is known of it. */
export function endWords(end: End, language: Language): Text {
  if (isKnown(end)) return end.to === NEVER ? language.never : say`${language.day(end.to)}`;
  const from = end.from === '' ? null : end.from;
  const to = end.to === NEVER ? null : end.to;
  return from === null && to === null ? language.notKnown : language.bounds(from, to);
}
