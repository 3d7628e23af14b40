import * as v from 'valibot';
import { isMapping } from '../base/mapping.ts';
import { nearest, oneOf } from '../base/nearest.ts';
import type { Result } from '../base/result.ts';
import { clip } from '../base/words.ts';

/** Building blocks of the policy's schema: every message says what was expected, every unknown key is reported. */

type Schema = v.GenericSchema;

/** Texts; a number that lost its quotes is the commonest mistake and gets a hint of its own. */
export const text = v.string((issue) =>
  typeof issue.input === 'number'
    ? `expected text; write it in quotes: "${issue.input}"`
    : expected('text', issue.input),
);

export const flag = v.boolean((issue) => expected('true or false', issue.input));

export const wholeNumber = v.pipe(
  v.number((issue) => expected('a whole number', issue.input)),
  v.check(
    (value) => Number.isSafeInteger(value) && value >= 0,
    (issue) => expected('a whole number', issue.input),
  ),
);

export function countFrom(least: number): v.GenericSchema<number> {
  return v.pipe(
    wholeNumber,
    v.minValue(least, (issue) => expected(`a whole number from ${least}`, issue.input)),
  );
}

/** Text of a grammar that a parser knows: durations, days, templates. */
export function grammar(parse: (input: string) => Result<unknown>): v.GenericSchema<string> {
  return v.pipe(
    text,
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const read = parse(dataset.value);
      if (!read.ok) addIssue({ message: `${read.fault.message}; ${read.fault.remedy}` });
    }),
  );
}

export function choice<const T extends string>(words: readonly T[]): v.GenericSchema<T> {
  return v.picklist(words, (issue) => {
    const near = typeof issue.input === 'string' ? nearest(issue.input, words) : null;
    return `${expected(oneOf(words), issue.input)}${near === null ? '' : `; did you mean ${near}?`}`;
  });
}

/** An object that knows all its keys; each unknown one is reported, with the nearest known key. */
export function object<const E extends v.ObjectEntries>(entries: E, what = 'a mapping') {
  const keys = Object.keys(entries);
  const mapping = v.pipe(
    v.looseObject(entries, (issue) =>
      issue.received === 'undefined' ? missing(issue) : expected(what, issue.input),
    ),
    v.rawCheck(({ dataset, addIssue }) => {
      const input: unknown = dataset.value;
      if (!isMapping(input)) return;
      for (const key of Object.keys(input)) {
        if (Object.hasOwn(entries, key)) continue;
        const near = nearest(key, keys);
        addIssue({
          message: `unknown key "${key}"; ${near === null ? `expected ${oneOf(keys)}` : `did you mean "${near}"?`}`,
          path: [
            {
              type: 'object',
              origin: 'key',
              input,
              key,
              value: input[key],
            },
          ],
        });
      }
    }),
  );
  return mappingOnly(mapping, what);
}

/** To valibot a list is an object too, with its positions as keys. */
function mappingOnly<S extends Schema>(mapping: S, what: string) {
  return byType<v.InferOutput<S>>({ mapping: mapping as unknown as v.GenericSchema<v.InferOutput<S>>, what });
}

export function list<S extends Schema>(item: S, what = 'a list') {
  return v.array(item, (issue) => expected(what, issue.input));
}

export function record<S extends Schema>(value: S, what = 'a mapping') {
  return mappingOnly(
    v.record(v.string(), value, (issue) => expected(what, issue.input)),
    what,
  );
}

/** One of several shapes, told apart by the type of the input: errors then speak of the right one. */
export function byType<T>(shapes: {
  readonly text?: v.GenericSchema<T>;
  readonly flag?: v.GenericSchema<T>;
  readonly number?: v.GenericSchema<T>;
  readonly list?: v.GenericSchema<T>;
  readonly mapping?: v.GenericSchema<T>;
  readonly none?: v.GenericSchema<T>;
  readonly what: string;
}): v.GenericSchema<T> {
  const { what, ...given } = shapes;
  const wrong = v.custom<T>(
    () => false,
    (issue) =>
      typeof issue.input === 'number' && given.text !== undefined
        ? `expected ${what}; write it in quotes: "${issue.input}"`
        : expected(what, issue.input),
  );
  const lazy = v.lazy((input) => {
    if (typeof input === 'string') return given.text ?? wrong;
    if (typeof input === 'number') return given.number ?? wrong;
    if (typeof input === 'boolean') return given.flag ?? wrong;
    if (Array.isArray(input)) return given.list ?? wrong;
    if (input === null) return given.none ?? wrong;
    return typeof input === 'object' ? (given.mapping ?? wrong) : wrong;
  });
  // The JSON Schema generator cannot call the function; it reads the shapes here.
  return Object.assign(lazy, { shapes: Object.values(given) });
}

function expected(what: string, input: unknown): string {
  return `expected ${what}, found ${shown(input)}`;
}

function missing(issue: { readonly path?: readonly { readonly key: unknown }[] | undefined }): string {
  return `missing key "${String(issue.path?.at(-1)?.key ?? '')}"`;
}

function shown(input: unknown): string {
  if (input === undefined) return 'nothing';
  if (input === null) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a mapping';
  const json = JSON.stringify(input) ?? String(input);
  return clip(json, 60);
}
