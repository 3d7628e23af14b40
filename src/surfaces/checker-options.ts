import type * as v from 'valibot';

/** A checker as far as its options go. */
interface Optioned {
  readonly options: v.GenericSchema;
}

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
