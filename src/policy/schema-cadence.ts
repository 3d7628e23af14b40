import * as v from 'valibot';
import { ok } from '../base/result.ts';
import { parseTolerance } from '../lines/cadence.ts';
import { parseSpan } from '../lines/calendar.ts';
import { parseFreezeDay } from '../lines/freeze.ts';
import { grammar, list, object, record, text } from './schema-parts.ts';

/** `cadence`: how often releases of a kind come. */
export const cadence = record(
  object({
    every: grammar((input) => (input === 'any' ? ok(input) : parseSpan(input))),
    tolerance: v.optional(grammar(parseTolerance)),
  }),
  'a mapping of kinds to {every: …}',
);

const freezeDay = grammar(parseFreezeDay);

/** `freeze`: days on which nothing is released but what is excepted. */
export const freeze = v.pipe(
  list(
    object(
      {
        from: freezeDay,
        to: freezeDay,
        except: v.optional(list(text, 'a list of kinds')),
        why: v.optional(text),
      },
      'a freeze: {from: 12-20, to: 01-06}',
    ),
    'a list of freezes',
  ),
  // A stranger's pull request must not keep a runner busy.
  v.maxLength(100, 'expected at most 100 freezes'),
);
