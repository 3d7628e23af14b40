import type { LineRules } from '../../lines/lines.ts';
import { majorPart } from '../../lines/lines.ts';
import type { Anchor, Until } from '../../lines/until.ts';
import type { Language, NewerOf } from '../language.ts';
import type { Text } from '../text.ts';

/** A phase's end in words, with "until". @param before the end of the phase ahead of it */
export function untilWords(until: Until, before: Until | null, rules: LineRules, language: Language): Text {
  if (until.is === 'never') return language.withoutEnd;
  if (until.is === 'open') return language.undecided;
  return language.until(dayWords(until, rules, language), furtherCycles(until, before, rules));
}

/**
 * How many release cycles a phase lasts, where it counts newer lines from where the phase before it stopped: from two
 * newer lines to three is one more cycle.
 */
function furtherCycles(until: Until, before: Until | null, { by }: LineRules): number | null {
  const [to, from] = [until, before].map((end) =>
    end?.is === 'anchor' && end.anchor.on === 'newer' && end.plus === undefined && end.snap === undefined
      ? end.anchor
      : null,
  );
  if (to == null || from == null || to.of !== from.of || to.of !== 'line' || by.length > 1) return null;
  return to.count > from.count ? to.count - from.count : null;
}

function dayWords(until: Until, rules: LineRules, language: Language): Text {
  switch (until.is) {
    case 'day':
      return language.onDay(until.day);
    case 'never':
      return language.neverDay;
    case 'open':
      return language.openDay;
    case 'anchor':
      return shifted(until, anchorWords(until.anchor, rules, language), rules, language);
    case 'latest':
    case 'earliest': {
      const days = until.of.map((each) => dayWords(each, rules, language));
      const [only] = days;
      const combined = days.length === 1 && only !== undefined ? only : language.combined(until.is, days);
      return shifted(until, combined, rules, language);
    }
  }
}

function shifted(
  { plus, snap }: Extract<Until, { is: 'anchor' | 'latest' | 'earliest' }>,
  day: Text,
  { cycle }: LineRules,
  language: Language,
): Text {
  const later =
    plus === undefined
      ? day
      : 'span' in plus
        ? language.plus(plus.span, day)
        : language.cycles(plus.cycles, cycle, day);
  return snap === undefined ? later : language.snapped(snap, later);
}

function anchorWords(anchor: Anchor, rules: LineRules, language: Language): Text {
  switch (anchor.on) {
    case 'released':
      return language.released;
    case 'newer':
      return language.newer(anchor.count, counted(anchor.of, rules));
    case 'after':
      return language.after(anchor.phase);
    case 'flag':
      return language.flag(anchor.flag);
  }
}

function counted(of: string, { by }: LineRules): NewerOf {
  const [only] = by;
  if (of === 'line')
    return by.length === 1 && only !== undefined ? { is: 'part', part: only } : { is: 'lines' };
  if (of === 'major') return { is: 'part', part: majorPart(by) };
  if (of === 'same-major') return { is: 'same', part: majorPart(by) };
  return { is: 'track', track: of };
}
