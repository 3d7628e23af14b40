import type * as v from 'valibot';
import { commandOptions } from './command/options.ts';
import { graphqlOptions } from './graphql/options.ts';
import { jsonSchemaOptions } from './json-schema/options.ts';
import { openapiOptions } from './openapi/options.ts';
import { packageOptions } from './package/options.ts';
import { protobufOptions } from './protobuf/options.ts';
import { typescriptOptions } from './typescript/options.ts';

/** A checker as far as policies speak of it: what runs is in the registry, which nothing loads that compares nothing. */
export interface CataloguedChecker {
  /** The word by which it is named. */
  readonly id: string;
  /** What may be said of it, and what holds where nothing is said. */
  readonly options: v.GenericSchema;
}

/**
 * The options of all checkers that compare snapshots, in the order of the documentation. `paths` stands apart, because it
 * needs no snapshot.
 */
export const OPTIONS = {
  typescript: typescriptOptions,
  graphql: graphqlOptions,
  protobuf: protobufOptions,
  package: packageOptions,
  command: commandOptions,
  openapi: openapiOptions,
  'json-schema': jsonSchemaOptions,
} as const satisfies Readonly<Record<string, v.GenericSchema>>;

/** The same, each with its name. */
export const CATALOGUE: readonly CataloguedChecker[] = Object.entries(OPTIONS).map(([id, options]) => ({
  id,
  options,
}));
