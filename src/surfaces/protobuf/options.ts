import * as v from 'valibot';

const patterns = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1));

/** What a policy says to the checker `protobuf`. */
export const protobufOptions = v.strictObject({
  /** Patterns for the files of the schema; without them every `.proto` file is one. */
  files: v.optional(patterns),
  /** Patterns for files that are no part of it. */
  exclude: v.optional(patterns),
});

export type ProtobufOptions = v.InferOutput<typeof protobufOptions>;
