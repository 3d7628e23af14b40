import { isMapping } from '../../base/mapping.ts';
import { percentDecoded } from '../../base/percent.ts';
import { formOf } from './media.ts';
import type { Spot } from './spot.ts';
import { at, entries } from './spot.ts';

/** The text between the parts of a form, which no value has. */
const BOUNDARY = 'part-of-the-form';

/**
 * Whether a form is written as every reader takes it: no property has a style, a media type or headers of its own.
 *
 * @param described what stands under the media type
 */
export function isUsualForm(described: Spot): boolean {
  return entries(at(described, 'encoding')).length === 0;
}

/** The value of `Content-Type` for a form. */
export function formType(media: string): string {
  return formOf(media) === 'multipart' ? `multipart/form-data; boundary=${BOUNDARY}` : media;
}

/**
 * An object as a form: a list as a field for each item, what is an object itself as JSON.
 *
 * @returns null where it cannot be written: what is no object, null, an empty list, a list in a list
 */
export function writeForm(media: string, value: unknown): string | null {
  if (!isMapping(value)) return null;
  const fields: [string, unknown][] = [];
  for (const [name, given] of Object.entries(value)) {
    const each: readonly unknown[] = Array.isArray(given) ? given : [given];
    if (each.length === 0 || each.some((one) => one === null || Array.isArray(one))) return null;
    fields.push(...each.map((one): [string, unknown] => [name, one]));
  }
  if (formOf(media) === 'urlencoded')
    return fields.map(([name, one]) => `${quoted(name)}=${quoted(textOf(one))}`).join('&');
  const parts = fields.map(([name, one]) => {
    const type = isMapping(one) ? '\nContent-Type: application/json' : '';
    return `--${BOUNDARY}\nContent-Disposition: form-data; name="${quoted(name)}"${type}\n\n${textOf(one)}\n`;
  });
  return parts.some((part) => part.includes('\r')) ? null : `${parts.join('')}--${BOUNDARY}--`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function quoted(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** What the text of a form may mean: all values as texts, or those that are JSON objects as such. */
export function readForm(media: string, text: string): unknown[] {
  const fields = formOf(media) === 'multipart' ? partsOf(text) : pairsOf(text);
  const values = new Map<string, unknown[]>();
  for (const { name, value, isJson } of fields) {
    const read: unknown = isJson ? objectOf(value) : value;
    values.set(name, [...(values.get(name) ?? []), read]);
  }
  const plain = [...values].map(([name, all]): [string, unknown] => [name, all.length === 1 ? all[0] : all]);
  const nested = plain.map(([name, value]): [string, unknown] => [
    name,
    Array.isArray(value) ? value.map(objectOf) : objectOf(value),
  ]);
  return [Object.fromEntries(plain), Object.fromEntries(nested)];
}

interface Field {
  readonly name: string;
  readonly value: string;
  readonly isJson: boolean;
}

function pairsOf(text: string): Field[] {
  if (text === '') return [];
  return text.split('&').map((pair) => {
    const [name = '', ...rest] = pair.split('=').map((part) => percentDecoded(part.replaceAll('+', ' ')));
    return { name, value: rest.join('='), isJson: false };
  });
}

function partsOf(text: string): Field[] {
  return text
    .split(`--${BOUNDARY}`)
    .slice(1, -1)
    .map((part) => {
      const gap = part.indexOf('\n\n');
      const head = part.slice(0, gap);
      const name = percentDecoded(/; name="([^"]*)"/.exec(head)?.[1] ?? '');
      return {
        name,
        value: part.slice(gap + 2, -1),
        isJson: /^Content-Type: application\/json$/m.test(head),
      };
    });
}

/** The object that a text is as JSON; the text itself where it is none. */
function objectOf(value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith('{')) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
