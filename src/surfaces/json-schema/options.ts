import * as v from 'valibot';

const pattern = v.pipe(v.string(), v.nonEmpty('expected the path of a file, or a pattern'));

/** What a policy may say of the checker `json-schema`. */
export const jsonSchemaOptions = v.strictObject({
  /** One schema, from the root with `/`. */
  file: v.optional(pattern),
  /** Patterns for the schemas; what they refer to need not fit. */
  files: v.optional(v.pipe(v.array(pattern), v.minLength(1, 'expected at least one pattern'))),
  /** Who makes the data: others, and we accept it; or we produce it. */
  direction: v.optional(
    v.picklist(['accepts', 'produces', 'both'], 'expected accepts, produces or both'),
    'accepts',
  ),
});

export type JsonSchemaOptions = v.InferOutput<typeof jsonSchemaOptions>;
