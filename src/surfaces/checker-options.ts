import * as v from 'valibot';
import { isMapping } from '../base/mapping.ts';
import { didYouMean, oneOf } from '../base/nearest.ts';
import type { Result } from '../base/result.ts';
import { fault, ok } from '../base/result.ts';
import type { CataloguedChecker } from './catalogue.ts';

/** A checker as far as its options go. */
type Optioned = Pick<CataloguedChecker, 'options'>;

/** The keys that a checker's own options have, as it describes them. */
export function entriesOf({ options }: Optioned): v.ObjectEntries {
  return 'entries' in options ? (options.entries as v.ObjectEntries) : {};
}

/** What of an entry of the policy is the checker's own. */
export function optionsIn(
  checker: Optioned,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const entries = entriesOf(checker);
  return Object.fromEntries(Object.entries(given).filter(([key]) => Object.hasOwn(entries, key)));
}

/** The options of a checker as its schema reads them; an unknown one is refused with the nearest known. */
export function optionsOf({ id, options }: CataloguedChecker, given: unknown): Result<unknown> {
  const known = Object.keys(entriesOf({ options }));
  const unknown = isMapping(given) ? Object.keys(given).find((key) => !known.includes(key)) : undefined;
  const expected =
    known.length === 0 ? `the checker ${id} has no options` : `the options of ${id} are ${oneOf(known)}`;
  if (unknown !== undefined)
    return fault('bad-option', `${id} has no option "${unknown}"${didYouMean(unknown, known)}`, expected);
  const read = v.safeParse(options, given);
  if (read.success) return ok(read.output);
  const [issue] = read.issues;
  const where = v.getDotPath(issue);
  if (issue.type === 'strict_object' && issue.received === 'undefined')
    return fault('bad-option', `${id} needs the option "${where}"`, expected);
  return fault('bad-option', `${where === null ? '' : `${where}: `}${issue.message}`, expected);
}
