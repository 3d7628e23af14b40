import * as v from 'valibot';
import { isMapping } from '../base/mapping.ts';
import { didYouMean, oneOf } from '../base/nearest.ts';
import type { Result } from '../base/result.ts';
import { fault, ok } from '../base/result.ts';
import type { Checker } from './checker.ts';
import { entriesOf } from './checker-options.ts';
import { commandOptions } from './command/options.ts';
import { graphqlOptions } from './graphql/options.ts';
import { jsonSchemaOptions } from './json-schema/options.ts';
import { openapiOptions } from './openapi/options.ts';
import { packageOptions } from './package/options.ts';
import { protobufOptions } from './protobuf/options.ts';
import { typescriptOptions } from './typescript/options.ts';

/** A checker as policies and `diff` name it. Only its options are loaded with this file; the checker when it is asked for. */
export interface RegisteredChecker {
  /** The word by which it is named. */
  readonly id: string;
  /** What may be said of it, and what holds where nothing is said. */
  readonly options: v.GenericSchema;
  /** The checker. Its options are what {@link RegisteredChecker.options} makes of the given ones. */
  load(): Promise<Checker<unknown>>;
}

/**
 * All checkers that compare snapshots, in the order of the documentation: one line each. `paths` stands apart, because it
 * needs no snapshot.
 */
export const CHECKERS: readonly RegisteredChecker[] = [
  registered('typescript', typescriptOptions, async () => (await import('./typescript/index.ts')).typescript),
  registered('graphql', graphqlOptions, async () => (await import('./graphql/index.ts')).graphql),
  registered('protobuf', protobufOptions, async () => (await import('./protobuf/index.ts')).protobufChecker),
  registered('package', packageOptions, async () => (await import('./package/index.ts')).packageJson),
  registered('command', commandOptions, async () => (await import('./command/index.ts')).command),
  registered('openapi', openapiOptions, async () => (await import('./openapi/index.ts')).openapi),
  registered(
    'json-schema',
    jsonSchemaOptions,
    async () => (await import('./json-schema/index.ts')).jsonSchema,
  ),
];

/** The checker of a name; null where there is none. */
export function checkerNamed(id: string): RegisteredChecker | null {
  return CHECKERS.find((checker) => checker.id === id) ?? null;
}

/** The options of a checker as its schema reads them; an unknown one is refused with the nearest known. */
export function optionsOf({ id, options }: RegisteredChecker, given: unknown): Result<unknown> {
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
  return fault('bad-option', `${where === null ? '' : `${where}: `}${issue.message}`, expected);
}

/** Holds a checker to its own options: one line of {@link CHECKERS}. */
export function registered<Options>(
  id: string,
  options: v.GenericSchema<unknown, Options>,
  load: () => Promise<Checker<Options>>,
): RegisteredChecker {
  return { id, options, load: load as () => Promise<Checker<unknown>> };
}
