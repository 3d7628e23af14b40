import { isMapping } from '../../base/mapping.ts';
import type { Parameter } from './parts.ts';

/** What a parameter adds to a request: pairs of a query or of cookies, or one text for a path or a header. */
export type Serialized = readonly (readonly [string, string])[];

/**
 * A value as its parameter is written (OpenAPI, "Style Values").
 *
 * @returns null where it cannot be written: null, an empty list, values within values
 */
export function serialize(parameter: Parameter, value: unknown): Serialized | null {
  const { name, style, explode, media } = parameter;
  if (media !== null) return [[name, JSON.stringify(value)]];
  if (Array.isArray(value)) {
    const texts = textsOf(value);
    if (texts === null) return null;
    if (parameter.in === 'query' && explode) return texts.map((text) => [name, text] as const);
    return [
      [
        name,
        framed(
          parameter,
          texts.map((text) => [null, text]),
        ),
      ],
    ];
  }
  if (isMapping(value)) {
    const keys = Object.keys(value);
    const texts = textsOf(keys.map((key) => value[key]));
    if (texts === null) return null;
    const pairs = keys.map((key, index): [string, string] => [key, texts[index] as string]);
    if (style === 'deepObject') return pairs.map(([key, text]) => [`${name}[${key}]`, text] as const);
    if ((parameter.in === 'query' || parameter.in === 'cookie') && explode) return pairs;
    return [[name, framed(parameter, pairs)]];
  }
  const text = primitive(value);
  return text === null || (text === '' && parameter.in === 'path')
    ? null
    : [[name, framed(parameter, [[null, text]])]];
}

function primitive(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? JSON.stringify(value) : null;
}

function textsOf(values: readonly unknown[]): readonly string[] | null {
  const texts = values.flatMap((value) => primitive(value) ?? []);
  return texts.length === 0 || texts.length < values.length ? null : texts;
}

/** What stands between the values of one text, and before the first. */
function marksOf({ name, style, explode }: Parameter): { before: string; between: string } {
  if (style === 'spaceDelimited') return { before: '', between: ' ' };
  if (style === 'pipeDelimited') return { before: '', between: '|' };
  if (style === 'label') return { before: '.', between: explode ? '.' : ',' };
  if (style === 'matrix') return { before: explode ? ';' : `;${name}=`, between: explode ? ';' : ',' };
  return { before: '', between: ',' };
}

function framed(parameter: Parameter, pairs: readonly (readonly [string | null, string])[]): string {
  const { before, between } = marksOf(parameter);
  const { name, style, explode } = parameter;
  const texts = pairs.map(([key, text]) => {
    if (key !== null) return explode ? `${key}=${text}` : `${key}${between}${text}`;
    return style === 'matrix' && explode ? `${name}=${text}` : text;
  });
  return before + texts.join(between);
}

/**
 * All that the text of a parameter may mean: one value, a list, an object. It is refused only where none of them fits.
 *
 * @param pairs the pairs of the query or of the cookies, or the one text, as {@link serialize} gives them
 */
export function readingsOf(parameter: Parameter, pairs: Serialized): unknown[] {
  const { name, style, explode } = parameter;
  const own = pairs.filter(([key]) => key === name).map(([, text]) => text);
  if (style === 'deepObject') {
    const inside = pairs.flatMap(([key, text]): [string, string][] =>
      key.startsWith(`${name}[`) && key.endsWith(']') ? [[key.slice(name.length + 1, -1), text]] : [],
    );
    return inside.length > 0 ? [Object.fromEntries(inside)] : own;
  }
  const [text] = own;
  if (parameter.media !== null) return text === undefined ? [] : [jsonOf(text)];
  const isSpread = (parameter.in === 'query' || parameter.in === 'cookie') && explode;
  if (text === undefined) return isSpread && pairs.length > 0 ? [Object.fromEntries(pairs)] : [];
  const { before, between } = marksOf(parameter);
  const inner = text.startsWith(before) ? text.slice(before.length) : text;
  const parts = isSpread
    ? own
    : inner.split(between).map((part) => part.replace(style === 'matrix' ? `${name}=` : '', ''));
  const keyed = explode
    ? parts.map((part): [string, string] => [part.split('=', 1)[0] ?? '', part.slice(part.indexOf('=') + 1)])
    : parts.flatMap((part, index): [string, string][] =>
        index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : [],
      );
  return [style === 'matrix' && explode ? (parts[0] as string) : inner, parts, Object.fromEntries(keyed)];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
