import type { Api, Operation } from './api.ts';
import { namesIn } from './api.ts';
import type { Spot } from './spot.ts';
import { at, entries, isTrueAt, items, textAt } from './spot.ts';
import { Unresolved } from './unresolved.ts';

const IN = ['path', 'query', 'header', 'cookie'] as const;
type ParameterIn = (typeof IN)[number];

/** A parameter of a request, or a header of a response. */
export interface Parameter {
  readonly name: string;
  readonly in: ParameterIn;
  /** What makes it the same one: its name, without case for a header; its position for one in a path. */
  readonly key: string;
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  /** Of its value, or of the value in {@link media}; null where the description says none. */
  readonly schema: Spot | null;
  /** The media type in which its value is written; null where it is written in {@link style}. */
  readonly media: string | null;
  readonly spot: Spot;
}

export interface Body {
  readonly required: boolean;
  /** What is described for each media type, by the type in lower case, as the description has it. */
  readonly media: ReadonlyMap<string, Spot>;
  readonly spot: Spot;
}

export interface Answer {
  /** "200", "2XX", "default". */
  readonly status: string;
  readonly headers: readonly Parameter[];
  readonly media: ReadonlyMap<string, Spot>;
  readonly spot: Spot;
}

/** Headers that OpenAPI describes elsewhere: as parameters they mean nothing. */
const NOT_PARAMETERS = new Set(['accept', 'content-type', 'authorization']);

/** Those of the operation and of its path, by key. @throws Unresolved */
export function parametersOf({ documents }: Api, operation: Operation): Map<string, Parameter> {
  const found = new Map<string, Parameter>();
  const names = namesIn(operation.path);
  for (const owner of [operation.item, operation.spot])
    for (const given of items(at(owner, 'parameters'))) {
      const spot = documents.follow(given);
      const name = textAt(spot, 'name');
      const place = IN.find((each) => each === textAt(spot, 'in'));
      if (name === null || place === undefined)
        throw new Unresolved('a parameter has no name, or no place in the request');
      if (place === 'header' && NOT_PARAMETERS.has(name.toLowerCase())) continue;
      const parameter = parameterOf(name, place, spot, keyOfParameter(place, name, names));
      found.set(parameter.key, parameter);
    }
  return found;
}

function keyOfParameter(place: ParameterIn, name: string, names: readonly string[]): string {
  if (place === 'header') return `header ${name.toLowerCase()}`;
  const position = names.indexOf(name);
  return place === 'path' && position >= 0 ? `path ${position + 1}` : `${place} ${name}`;
}

function parameterOf(name: string, place: ParameterIn, spot: Spot, key: string): Parameter {
  const style = textAt(spot, 'style') ?? (place === 'query' || place === 'cookie' ? 'form' : 'simple');
  const [content] = entries(at(spot, 'content'));
  return {
    name,
    in: place,
    key,
    required: place === 'path' || isTrueAt(spot, 'required'),
    style,
    explode: at(spot, 'explode')?.value === undefined ? style === 'form' : isTrueAt(spot, 'explode'),
    schema: content === undefined ? at(spot, 'schema') : at(content[1], 'schema'),
    media: content === undefined ? null : content[0].toLowerCase(),
    spot,
  };
}

/** @throws Unresolved */
export function bodyOf({ documents }: Api, operation: Operation): Body | null {
  const given = at(operation.spot, 'requestBody');
  if (given === null) return null;
  const spot = documents.follow(given);
  return { required: isTrueAt(spot, 'required'), media: mediaOf(at(spot, 'content')), spot };
}

/** By status, as described. @throws Unresolved */
export function answersOf({ documents }: Api, operation: Operation): Map<string, Answer> {
  const found = new Map<string, Answer>();
  for (const [key, given] of entries(at(operation.spot, 'responses'))) {
    if (key.startsWith('x-')) continue;
    const status = key === 'default' ? key : key.toUpperCase();
    const spot = documents.follow(given);
    const headers = entries(at(spot, 'headers')).flatMap(([name, header]): Parameter[] => {
      const lower = name.toLowerCase();
      return lower === 'content-type'
        ? []
        : [parameterOf(name, 'header', documents.follow(header), `header ${lower}`)];
    });
    found.set(status, { status, headers, media: mediaOf(at(spot, 'content')), spot });
  }
  return found;
}

function mediaOf(content: Spot | null): Map<string, Spot> {
  return new Map(entries(content).map(([type, spot]) => [type.toLowerCase(), spot]));
}
