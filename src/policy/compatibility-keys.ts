import type { Affected } from '../surfaces/difference.ts';

/** The checker that is a program of the machine, by its name. */
export const COMMAND = 'command';

/** Words for the place of a surface in the repository; all but `directory` exclude each other. */
export const PLACED = ['entry', 'file', 'files', 'directory'] as const;

/** How each checker's surface may be named. A checker that has no word here is none that policies speak of. */
export const PLACES_OF: Readonly<Record<string, readonly (typeof PLACED)[number][]>> = {
  typescript: ['entry', 'directory'],
  package: ['directory'],
  openapi: ['file', 'files', 'directory'],
  'json-schema': ['file', 'files', 'directory'],
  graphql: ['file', 'files', 'directory'],
  protobuf: ['file', 'files', 'directory'],
  [COMMAND]: ['file', 'directory'],
};

/** Whom the differences of a checker can affect, and of them who counts where the policy names nobody. */
interface Audience {
  readonly all: readonly Affected[];
  readonly usual: readonly Affected[];
}

const EVERYBODY: Audience = audience([
  'caller',
  'implementer',
  'type-user',
  'installer',
  'writer',
  'reader',
  'wire',
  'json',
  'path',
]);

const AUDIENCES: Readonly<Record<string, Audience>> = {
  // A new member on a type that only ever comes from the package breaks nobody who does not implement it.
  typescript: { all: ['caller', 'implementer', 'type-user'], usual: ['caller', 'type-user'] },
  package: audience(['caller', 'installer', 'type-user']),
  openapi: audience(['caller', 'reader', 'writer', 'implementer']),
  'json-schema': audience(['writer', 'reader']),
  graphql: audience(['caller', 'reader', 'writer', 'type-user', 'implementer']),
  protobuf: audience(['wire', 'json']),
};

function audience(all: readonly Affected[]): Audience {
  return { all, usual: all };
}

export function audienceOf(checker: string): Audience {
  return AUDIENCES[checker] ?? EVERYBODY;
}

/** How loudly it is told that something was not compared. */
export const LEVELS_OF_INCONCLUSIVE = ['error', 'warning', 'note'] as const;
