import { canonical, TYPES } from './json.ts';
import type { Keywords } from './node.ts';
import type { Words } from './read-words.ts';

export type Writable = { -readonly [Key in keyof Keywords]?: Keywords[Key] };

const KNOWN_TYPES: ReadonlySet<string> = new Set([...TYPES, 'integer']);
const COUNTS = [
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minContains',
  'maxContains',
  'minProperties',
  'maxProperties',
] as const;
const NUMBERS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const;

/** Reads what looks at the type, at listed values, at numbers, at texts, and at counts. */
export function readScalars(words: Words, said: Writable): void {
  readValues(words, said);
  readBounds(words, said);
  readTexts(words, said);
}

function readValues(words: Words, said: Writable): void {
  const type = words.get('type');
  const types = typeof type === 'string' ? [type] : type;
  if (types !== undefined) {
    if (!Array.isArray(types) || types.some((one) => typeof one !== 'string')) words.wrong('type');
    else {
      const all = new Set<string>(types);
      if (words.dialect === 'openapi-3.0' && words.get('nullable') === true) all.add('null');
      if (all.has('number')) all.delete('integer');
      for (const one of all) {
        if (!KNOWN_TYPES.has(one)) words.unread.push(`"${one}" is no type of JSON`);
      }
      if (!TYPES.every((one) => all.has(one))) said.type = all;
    }
  }
  const values = words.get('enum');
  if (values !== undefined) {
    if (Array.isArray(values)) said.enum = unique(values);
    else words.wrong('enum');
  }
  if (words.get('const') !== undefined) {
    // `const` is an `enum` of one; two of them are an intersection.
    if (said.enum === undefined) said.enum = [words.get('const')];
    else said.const = [words.get('const')];
  }
}

function readBounds(words: Words, said: Writable): void {
  for (const word of NUMBERS) {
    const value = words.get(word);
    if (typeof value === 'number') said[word] = value;
    else if (value !== undefined && typeof value !== 'boolean') words.wrong(word);
  }
  // Draft-04 and OpenAPI 3.0: a flag beside the bound.
  if (words.get('exclusiveMinimum') === true && said.minimum !== undefined) {
    said.exclusiveMinimum = said.minimum;
    delete said.minimum;
  }
  if (words.get('exclusiveMaximum') === true && said.maximum !== undefined) {
    said.exclusiveMaximum = said.maximum;
    delete said.maximum;
  }
  const step = words.get('multipleOf');
  if (typeof step === 'number' && step > 0) said.multipleOf = step;
  else if (step !== undefined) words.wrong('multipleOf');
  for (const word of COUNTS) {
    const value = words.get(word);
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0) said[word] = value;
    else if (value !== undefined) words.wrong(word);
  }
  for (const word of ['minLength', 'minItems', 'minProperties'] as const) {
    if (said[word] === 0) delete said[word];
  }
}

function readTexts(words: Words, said: Writable): void {
  for (const word of ['pattern', 'format'] as const) {
    const value = words.get(word);
    if (typeof value === 'string') said[word] = value;
    else if (value !== undefined) words.wrong(word);
  }
}

function unique(values: readonly unknown[]): unknown[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const text = canonical(value);
    return !seen.has(text) && seen.add(text);
  });
}
