import { unescapedStep } from '../../base/json-pointer.ts';
import type { SchemaBreak } from '../json-schema/included.ts';
import { SchemaComparer } from '../json-schema/included.ts';
import type { Keyword } from '../json-schema/node.ts';
import { SchemaSource } from '../json-schema/source.ts';
import type { Api } from './api.ts';
import type { Normalized, Reading, Schema } from './schema.ts';
import { normalize } from './schema.ts';
import type { Spot } from './spot.ts';
import { at, keyOf } from './spot.ts';
import { fitsValue } from './validators.ts';

/** A schema and the description in which it stands. */
export interface Described {
  readonly api: Api;
  readonly schema: Spot;
}

/** Why values that one schema allows are refused by another. */
export interface SchemaDifference {
  readonly keyword: string;
  /** Where in a value: `name`, `[].id`; empty for the whole. */
  readonly path: string;
  /** As a noun: "strings longer than 5 characters". */
  readonly refused: string;
  /** A value that shows it; none where none was found. */
  readonly witnesses: readonly unknown[];
  /** Whether it is about values that were listed one by one. */
  readonly isListed: boolean;
  /** Whether `oneOf` refuses what fits several of its schemas: a reader who knows one of them does not mind. */
  readonly isOverlap: boolean;
  /** The schema that refuses, in its description; null where it stands in the place itself. */
  readonly by: Spot | null;
}

export interface SchemaDifferences {
  readonly differences: readonly SchemaDifference[];
  /** Why something was not compared. */
  readonly reasons: readonly string[];
}

type Message = Reading['message'];

/** What was found for two schemas, by where they stand: many operations share them. */
const known = new WeakMap<Api, WeakMap<Api, Map<string, SchemaDifferences>>>();

/**
 * What a schema refuses of the values that another one allows.
 *
 * @param made of the messages that are made; nobody puts into them what it does not describe
 * @param asked `listed`: of values that are listed one by one, alone
 * @throws Unresolved
 */
export function differencesOf(
  made: Described,
  taken: Described,
  message: Message,
  asked: 'all' | 'listed' = 'all',
): SchemaDifferences {
  const ofMade = known.get(made.api) ?? new WeakMap<Api, Map<string, SchemaDifferences>>();
  known.set(made.api, ofMade);
  const ofBoth = ofMade.get(taken.api) ?? new Map<string, SchemaDifferences>();
  ofMade.set(taken.api, ofBoth);
  const key = `${asked} ${message} ${placeOf(made)} ${placeOf(taken)}`;
  const found = ofBoth.get(key) ?? compared(made, taken, message, asked);
  ofBoth.set(key, found);
  return found;
}

/** So often a comparison of two descriptions may come to no end; each is about a second. */
const MOST_UNDECIDED = 20;
const TOO_MUCH = 'too many schemas of the description lead too far into each other';
/** How many did, by the description of what is made. */
const undecided = new WeakMap<Api, number>();

/** Where a schema stands in the end: what refers to one schema from many places is compared once. */
function placeOf({ api, schema }: Described): string {
  return keyOf(api.dialect === '3.0' ? api.documents.follow(schema) : schema);
}

const LISTED: ReadonlySet<Keyword> = new Set(['enum', 'const'] as const);

function compared(
  made: Described,
  taken: Described,
  message: Message,
  asked: 'all' | 'listed',
): SchemaDifferences {
  const given = undecided.get(made.api) ?? 0;
  if (given >= MOST_UNDECIDED) return { differences: [], reasons: [TOO_MUCH] };
  const a = normalized(made, { message, side: 'made' });
  const b = normalized(taken, { message, side: 'taken' });
  const { breaks, unknown } = new SchemaComparer({
    undeclared: 'count',
    ...(asked === 'listed' ? { only: LISTED } : {}),
  }).included(nodeOf(a.schema), nodeOf(b.schema));
  if (unknown.length > 0) undecided.set(made.api, given + 1);
  const isDoubtful = a.isWider || (b.isWider && b.negates);
  const counted = breaks.filter(({ undeclared, schema }) => !undeclared || !isDeclaration(schema));
  const grouped = new Map<string, [SchemaBreak, ...SchemaBreak[]]>();
  for (const each of counted) {
    const key = `${each.keyword} ${each.at}`;
    const group = grouped.get(key);
    if (group === undefined) grouped.set(key, [each]);
    else group.push(each);
  }
  return {
    differences: [...grouped.values()].map((group): SchemaDifference => {
      const [{ keyword, at: path, schema }] = group;
      return {
        keyword,
        path,
        refused: listed(group.map(({ refused }) => refused)),
        witnesses: group.flatMap(({ proof }) => (proof === null || isDoubtful ? [] : [proof.instance])),
        isListed: group.every(({ detail }) => detail !== ''),
        isOverlap: keyword === 'oneOf' && group.every(({ detail }) => detail === 'several'),
        by: originOf(schema, b, taken),
      };
    }),
    reasons: unknown.map(({ reason }) => reason),
  };
}

/**
 * Whether a schema stands in the list of properties: who declares a property that was let pass without a word adds an
 * optional property, and takes it that nobody sent another one of that name.
 */
function isDeclaration(pointer: string): boolean {
  const steps = pointer.split('/').slice(1);
  let isListed = false;
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index] as string;
    if (step === 'properties') isListed = true;
    else if (CONDITIONAL.has(step)) return false;
    // What comes next is a name.
    if (step === 'properties' || step === '$defs') index += 1;
  }
  return isListed;
}

const CONDITIONAL = new Set([
  ...[
    'patternProperties',
    'additionalProperties',
    'unevaluatedProperties',
    'propertyNames',
    'dependentSchemas',
  ],
  ...['if', 'then', 'else', 'not', 'contains', 'unevaluatedItems'],
]);

function listed(nouns: readonly string[]): string {
  const all = [...new Set(nouns)];
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

function normalized({ api, schema }: Described, reading: Reading): Normalized {
  return normalize(api.documents, schema, api.dialect, reading);
}

function nodeOf(root: Schema): ReturnType<SchemaSource['at']> {
  return new SchemaSource({ root, dialect: '2020-12' }).at('');
}

/** The part of the description that a pointer into its normalized form is about. */
function originOf(pointer: string, { origins }: Normalized, { schema }: Described): Spot | null {
  const [, first = '', name = '', ...rest] = pointer.split('/').map(unescapedStep);
  let here = first === '$defs' ? (origins.get(name) ?? null) : schema;
  for (const step of first === '$defs' ? rest : pointer.split('/').slice(1).map(unescapedStep)) {
    const next: Spot | null = at(here, step);
    if (next === null) break;
    here = next;
  }
  return here;
}

/**
 * A value that fits a schema, and another one, too, where that can be.
 *
 * @param more what it must fit beside
 * @returns undefined where none is found
 * @throws Unresolved
 */
export function fittingValue(
  described: Described,
  message: Message,
  also: Described | null,
  more: readonly Schema[] = [],
): unknown {
  for (const lean of [true, false])
    for (const others of also === null ? [[]] : [[also], []]) {
      const schemas = [described, ...others].map(
        (each) => normalized(each, { message, side: 'made', lean }).schema,
      );
      const value = fitting([...schemas, ...more]);
      if (value !== undefined && fitsValue(described.api, described.schema, message, value) === null)
        return value;
    }
  return undefined;
}

function fitting(schemas: readonly Schema[]): unknown {
  const a = { allOf: schemas.map((_, index) => ({ $ref: `#/$defs/${index}` })), $defs: renamed(schemas) };
  const { breaks } = new SchemaComparer({ undeclared: 'ignore' }).included(nodeOf(a), nodeOf(false));
  return breaks.find(({ proof }) => proof !== null)?.proof?.instance;
}

/** Several schemas as the definitions of one document: each keeps its own under an address of its own. */
function renamed(schemas: readonly Schema[]): Record<string, Schema> {
  return Object.fromEntries(
    schemas.map((schema, index) => [
      String(index),
      typeof schema === 'boolean' ? schema : { $id: `urn:schema:${index}`, ...schema },
    ]),
  );
}
