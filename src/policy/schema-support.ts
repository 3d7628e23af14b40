import * as v from 'valibot';
import { oneOf } from '../base/nearest.ts';
import { parseSnap, parseSpan } from '../lines/calendar.ts';
import { parseMatchText } from '../lines/match.ts';
import { parsePlus, parseUntilText } from '../lines/until.ts';
import type { MatchDocument, UntilDocument, UntilObject } from './document.ts';
import { byType, choice, countFrom, grammar, list, object, text, wholeNumber } from './schema-parts.ts';

/** A duration such as P18M. */
export const duration = grammar(parseSpan);
const snap = grammar(parseSnap);
const plus = grammar(parsePlus);

const ANCHORS = ['released', 'newer', 'after', 'flag', 'latest', 'earliest'] as const;

const untilObject: v.GenericSchema<UntilObject> = v.pipe(
  object(
    {
      released: v.optional(v.literal(true, 'expected true: the day the line was released')),
      newer: v.optional(countFrom(1)),
      of: v.optional(text),
      after: v.optional(text),
      flag: v.optional(text),
      latest: v.optional(v.lazy(() => untils)),
      earliest: v.optional(v.lazy(() => untils)),
      plus: v.optional(plus),
      snap: v.optional(snap),
    },
    'an end of a phase',
  ) as v.GenericSchema<UntilObject>,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const given = ANCHORS.filter((anchor) => dataset.value[anchor] !== undefined);
    if (given.length > 1)
      addIssue({
        message: `${given.join(' and ')} exclude each other; keep one anchor, or combine ends with latest or earliest`,
      });
    if (dataset.value.of !== undefined && dataset.value.newer === undefined)
      addIssue({ message: 'of says which lines newer counts; add newer, or remove of' });
    if (given.length === 0 && dataset.value.plus === undefined && dataset.value.snap === undefined) {
      addIssue({ message: `expected an anchor: ${oneOf(ANCHORS)}` });
    }
  }),
);

const until: v.GenericSchema<UntilDocument> = byType<UntilDocument>({
  text: grammar(parseUntilText),
  mapping: untilObject,
  what: 'an end: a duration (P18M), a day, never, open, or an anchor such as {newer: 2}',
});

const untils = v.pipe(
  list(until, 'a list of ends'),
  v.minLength(1, 'expected at least one end'),
  v.maxLength(20, 'expected at most 20 ends'),
);

const matchText = grammar(parseMatchText);
const partTest = byType<string | number | number[]>({
  text: choice(['even', 'odd']),
  number: wholeNumber,
  list: list(wholeNumber, 'a list of numbers'),
  what: 'even, odd, a number or a list of numbers',
});

/** Keys are part names; `flag` is the one key that is not. */
const matchKeys = v.pipe(
  v.record(
    v.string(),
    v.union(
      [text, wholeNumber, list(wholeNumber)],
      'expected even, odd, a number or a list of numbers; for flag its name',
    ),
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const [key, value] of Object.entries(dataset.value)) {
      const good = key === 'flag' ? typeof value === 'string' : v.is(partTest, value);
      if (good) continue;
      const message =
        key === 'flag' ? 'expected the name of a flag' : 'expected even, odd, a number or a list of numbers';
      addIssue({ message, path: [{ type: 'object', origin: 'value', input: dataset.value, key, value }] });
    }
  }),
);

const match = byType<MatchDocument>({
  text: matchText,
  list: list(matchText, 'a list of globs and ranges'),
  mapping: matchKeys,
  what: 'a glob ("*.4"), a range (">=8.2 <9"), a list of them, or a mapping such as {major: even}',
});

const phases = v.pipe(
  list(object({ name: text, allow: list(text, 'a list of kinds'), until }, 'a phase'), 'a list of phases'),
  v.minLength(1, 'expected at least one phase'),
  // A line has a handful; a stranger's pull request must not keep a runner busy.
  v.maxLength(50, 'expected at most 50 phases'),
);

/** `support`: phases, or tracks of them. */
export const support = v.pipe(
  object({
    phases: v.optional(phases),
    tracks: v.optional(
      v.pipe(
        list(object({ name: text, match: v.optional(match), phases }, 'a track'), 'a list of tracks'),
        v.minLength(1, 'expected at least one track'),
        v.maxLength(100, 'expected at most 100 tracks'),
      ),
    ),
    minimum: v.optional(duration),
    notice: v.optional(duration),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    if (dataset.value.phases !== undefined && dataset.value.tracks !== undefined) {
      addIssue({
        message: 'phases and tracks exclude each other; put the phases into a track without match',
      });
    }
  }),
);
