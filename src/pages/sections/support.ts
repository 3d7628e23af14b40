import type { KnownLine, LineRules, PhaseRule, Track } from '../../lines/lines.ts';
import type { Match } from '../../lines/match.ts';
import type { Language } from '../language.ts';
import type { Block } from '../model.ts';
import type { Said } from '../source.ts';
import type { Text } from '../text.ts';
import { say, sentences, strong } from '../text.ts';
import { adviceOn } from './advice.ts';
import { untilWords } from './until.ts';

/** How long a line is supported, phase by phase; what was agreed for single lines; where security fixes go. */
export function supportSection(said: Said, language: Language): Block[] {
  const { lines, timezone, minimum, notice } = said.policy;
  const { tracks } = lines;
  const start: Block[] = [
    { heading: language.supportHeading, level: 2 },
    { paragraph: language.lines(lines.by) },
  ];
  if (tracks === null)
    return [...start, { paragraph: language.unlimited }, ...adviceOn('support', said, language)];
  return [
    ...start,
    ...trackBlocks(tracks, lines, language),
    ...paragraph(...(everEnds(tracks) ? [language.afterwards, language.lastDay(timezone)] : [])),
    ...paragraph(
      ...securityGoesInto(tracks, language),
      minimum === null ? null : language.minimum(minimum),
      notice === null ? null : language.notice(notice),
    ),
    ...adviceOn('support', said, language),
    ...exceptions(lines, language),
  ];
}

/** Sentences, where there are any. */
function paragraph(...all: readonly (Text | null)[]): Block[] {
  const text = sentences(...all);
  return text.length === 0 ? [] : [{ paragraph: text }];
}

/** Whether some line has an end, by the rules. */
function everEnds(tracks: readonly Track[]): boolean {
  return tracks.some(({ phases }) => phases.at(-1)?.until.is !== 'never');
}

function trackBlocks(tracks: readonly Track[], rules: LineRules, language: Language): Block[] {
  const [only] = tracks;
  if (tracks.length === 1 && only !== undefined && only.match === null)
    return [{ paragraph: language.phasesOfAll }, phaseList(only.phases, rules, language)];
  return [
    { paragraph: language.phasesOfTracks },
    ...tracks.flatMap(({ name, match, phases }): Block[] => [
      { heading: language.trackHeading(name ?? ''), level: 3 },
      {
        paragraph: sentences(
          match === null ? language.allOthers : language.matched(matchWords(match, language)),
          named(name, rules, language),
        ),
      },
      phaseList(phases, rules, language),
    ]),
    ...(tracks.every(({ match }) => match !== null) ? [{ paragraph: language.noOthers }] : []),
  ];
}

function phaseList(phases: readonly PhaseRule[], rules: LineRules, language: Language): Block {
  return {
    list: phases.map(({ name, allow, until }, index) => {
      const before = phases[index - 1] ?? null;
      const lost = (before?.allow ?? []).filter((kind) => !allow.includes(kind));
      const end = untilWords(until, before?.until ?? null, rules, language);
      return say`${strong(language.phaseTitle(name))}: ${language.allows(allow, lost)}, ${end}.`;
    }),
  };
}

/** Lines that `lines.known` puts on this track. */
function named(track: string | null, { known }: LineRules, language: Language): Text | null {
  const ids = Object.entries(known).flatMap(([id, line]) => (line.track === track ? [id] : []));
  return track === null || ids.length === 0 ? null : language.namedLines(ids);
}

function matchWords(match: Match, language: Language): Text[] {
  switch (match.is) {
    case 'any':
      return [
        ...globWords(match.of, language),
        ...match.of.filter(({ is }) => is !== 'glob').flatMap((each) => matchWords(each, language)),
      ];
    case 'glob':
      return globWords([match], language);
    case 'range':
      return [
        language.matchRange(
          match.bounds.map(({ operator, numbers }) => ({ operator, version: numbers.join('.') })),
        ),
      ];
    case 'keys':
      return [language.matchKeys(Object.entries(match.parts), match.flag)];
  }
}

function globWords(all: readonly Match[], language: Language): Text[] {
  const globs = all.flatMap((each) => (each.is === 'glob' ? [each.glob] : []));
  return globs.length === 0 ? [] : [language.matchGlobs(globs)];
}

function securityGoesInto(tracks: readonly Track[], language: Language): Text[] {
  const phases = tracks.flatMap((track) => track.phases.filter(({ allow }) => allow.includes('security')));
  const names = [...new Set(phases.map(({ name }) => name))];
  return names.length === 0 ? [] : [language.securityGoesInto(names)];
}

/** Ends that the policy names for single lines. */
function exceptions({ known }: LineRules, language: Language): Block[] {
  const lines = Object.entries(known).filter(([, { end }]) => Object.keys(end).length > 0);
  if (lines.length === 0) return [];
  return [
    { heading: language.exceptionsHeading, level: 3 },
    { paragraph: language.exceptions },
    { list: lines.map(([id, line]) => exception(id, line, language)) },
  ];
}

function exception(id: string, { name, end, why }: KnownLine, language: Language): Text {
  const ends = Object.entries(end).map(([phase, day]) => language.exceptionEnd(phase, day));
  return language.exception(id, name, ends, why);
}
