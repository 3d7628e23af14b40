import * as v from 'valibot';

/** The deadline in seconds and the heap in MiB within which most packages are compared many times over. */
const DEADLINE = 120;
const HEAP = 2048;

const positive = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));
const file = v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000));

/** What may be said of the surface of declarations. */
export const typescriptOptions = v.strictObject({
  /** The declaration files that are the surface, from the folder; by default what package.json names. */
  entries: v.optional(v.pipe(v.array(file), v.minLength(1), v.maxLength(1000))),
  /** Seconds for all of it. */
  deadline: v.optional(positive(3600), DEADLINE),
  /** MiB of the process that compares. */
  heap: v.optional(positive(65_536), HEAP),
});

export type TypescriptOptions = v.InferOutput<typeof typescriptOptions>;
