import * as v from 'valibot';

/** What a policy may say of the OpenAPI checker. */
export const openapiOptions = v.strictObject({
  /** The description, from the root with `/`; without it, what is called `openapi.yaml`, `.yml` or `.json` is compared. */
  file: v.optional(v.pipe(v.string(), v.nonEmpty('expected the path of a file'))),
});
export type OpenapiOptions = v.InferOutput<typeof openapiOptions>;
