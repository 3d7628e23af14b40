import * as v from 'valibot';
import { SCHEME_NAMES } from '../versions/schemes.ts';
import { byType, choice, flag, list, object, record, text, wholeNumber } from './schema-parts.ts';
import { writtenFiles } from './schema-written.ts';

/** The keys of `versions`. What needs the format (parts that it does not have) is checked where it is compiled. */

const bumped = byType<string | string[]>({
  text,
  list: v.pipe(list(text, 'a list of parts'), v.minLength(1, 'expected at least one part')),
  what: 'a part, or a list of parts',
});

const part = object(
  {
    default: v.optional(byType<string | number>({ number: wholeNumber, text, what: 'a number or a text' })),
    min: v.optional(wholeNumber),
    max: v.optional(wholeNumber),
    values: v.optional(v.pipe(list(text, 'a list of words'), v.minLength(1, 'expected at least one word'))),
    absent: v.optional(choice(['first', 'last'])),
    type: v.optional(choice(['alpha', 'ident', 'hex'])),
    compare: v.optional(
      byType<string | boolean>({ text: choice(['length']), flag, what: 'length or false' }),
    ),
    counter: v.optional(flag),
    reset: v.optional(flag),
  },
  'the settings of a part',
);

export const versions = object({
  scheme: v.optional(choice(SCHEME_NAMES)),
  format: v.optional(text),
  parts: v.optional(record(part, 'a mapping of parts to their settings')),
  tag: v.optional(text),
  tested: v.optional(list(text, 'a list of tags')),
  bump: v.optional(record(bumped, 'a mapping of kinds to parts')),
  initial: v.optional(text),
  zero: v.optional(record(text, 'a mapping of kinds to kinds')),
  files: v.optional(writtenFiles),
});
