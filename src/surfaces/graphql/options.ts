import * as v from 'valibot';

const pattern = v.pipe(v.string(), v.nonEmpty());

/** What a policy says to the checker `graphql`. */
export const graphqlOptions = v.strictObject({
  /** The schema as SDL: one file. */
  file: v.optional(pattern),
  /** Patterns for the files of which the schema is made; their definitions and extensions count together. */
  files: v.optional(v.pipe(v.array(pattern), v.minLength(1))),
});

export type GraphqlOptions = v.InferOutput<typeof graphqlOptions>;
