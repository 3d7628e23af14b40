import * as v from 'valibot';
import { fault, ok } from '../base/result.ts';
import { choice, grammar, object, record, text, wholeNumber } from './schema-parts.ts';

/** A file of the repository, from its top: never outside, whatever the system makes of the name. */
export const inside = grammar((path) => {
  const wrong =
    path === '' || /^[/~]|[\\:\p{Cc}]/u.test(path) || path.split('/').some((step) => /^\.{0,2}$/.test(step));
  return wrong
    ? fault(
        'bad-path',
        `"${path}" is no file of the repository`,
        'name it from the top of the repository, without .. and with / between folders',
      )
    : ok(path);
});

/** `licenses`: which versions a license reaches, and how many may be left behind. */
export const licenses = object({
  reach: v.optional(object({ plain: v.optional(text), 'upgrade-right': v.optional(text) })),
  older: v.optional(choice(['deny', 'allow'])),
  population: v.optional(inside),
  'max-stranded': v.optional(record(wholeNumber, 'a mapping of kinds to numbers')),
});
