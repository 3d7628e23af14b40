import type * as v from 'valibot';
import type { RegisteredChecker } from '../surfaces/registry.ts';

/** The keys that a checker's own options have, as it describes them. */
export function entriesOf({ options }: RegisteredChecker): v.ObjectEntries {
  return 'entries' in options ? (options.entries as v.ObjectEntries) : {};
}

/** What of an entry of the policy is the checker's own. */
export function optionsIn(
  checker: RegisteredChecker,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const entries = entriesOf(checker);
  return Object.fromEntries(Object.entries(given).filter(([key]) => Object.hasOwn(entries, key)));
}
