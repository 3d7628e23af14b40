import * as v from 'valibot';

/** What a policy says to the checker `package`. */
export const packageOptions = v.strictObject({
  /** The manifest, from the root of the snapshot. Its folder is the package. */
  file: v.optional(
    v.pipe(v.string(), v.regex(/(?:^|\/)package\.json$/, 'name a package.json')),
    'package.json',
  ),
});

export type PackageOptions = v.InferOutput<typeof packageOptions>;
