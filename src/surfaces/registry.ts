import type * as v from 'valibot';
import type { CataloguedChecker, OPTIONS } from './catalogue.ts';
import { CATALOGUE } from './catalogue.ts';
import type { Checker } from './checker.ts';

/** A checker that can be run. It is loaded when it is asked for. */
export interface RegisteredChecker extends CataloguedChecker {
  /** The checker. Its options are what {@link CataloguedChecker.options} makes of the given ones. */
  load(): Promise<Checker<unknown>>;
}

type Loaders = {
  readonly [Id in keyof typeof OPTIONS]: () => Promise<Checker<v.InferOutput<(typeof OPTIONS)[Id]>>>;
};

/** How each checker is loaded: one line each. */
const LOADERS: Loaders = {
  typescript: async () => (await import('./typescript/index.ts')).typescript,
  graphql: async () => (await import('./graphql/index.ts')).graphql,
  protobuf: async () => (await import('./protobuf/index.ts')).protobufChecker,
  package: async () => (await import('./package/index.ts')).packageJson,
  command: async () => (await import('./command/index.ts')).command,
  openapi: async () => (await import('./openapi/index.ts')).openapi,
  'json-schema': async () => (await import('./json-schema/index.ts')).jsonSchema,
};

/** All checkers of the catalogue. */
export const CHECKERS: readonly RegisteredChecker[] = CATALOGUE.map((checker) => ({
  ...checker,
  load: LOADERS[checker.id as keyof Loaders] as RegisteredChecker['load'],
}));

/** The checker of a name; null where there is none. */
export function checkerNamed(id: string): RegisteredChecker | null {
  return CHECKERS.find((checker) => checker.id === id) ?? null;
}
