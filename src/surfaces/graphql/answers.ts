import type { GraphQLOutputType, GraphQLSchema } from 'graphql';
import {
  executeSync,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  print,
} from 'graphql';
import { oneLine } from '../../base/one-line.ts';
import type { Proof } from '../difference.ts';
import { Draft } from './document.ts';
import type { Ground } from './ground.ts';
import { TOOL } from './proof.ts';
import type { AnyField, Stop } from './reach.ts';
import { fieldIn } from './reach.ts';
import type { Spot } from './spot.ts';

/** What resolvers may give for a scalar, each its own serialization. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  Int: [7],
  Float: [1.5],
  String: ['text'],
  ID: ['id'],
  Boolean: [true],
};
/** Types that an abstract type can be, tried one after the other. */
const MOST_POSSIBLE = 10;

/**
 * An answer that the new schema gives and the old one cannot give, to a query that is valid under both: a null where
 * there was none, a list where there was one thing, a number where there was text. Both schemas are executed with
 * resolvers that return the values of the answer.
 *
 * Scalars of a schema's own accept and give anything here, so nothing is proven of them.
 */
export function answerThatBreaks({ type, field }: Spot & { of: 'field' }, ground: Ground): Proof | null {
  const found = fieldIn(ground.old, type, field);
  const changed = fieldIn(ground.next, type, field);
  const stop = ground.both.stops.get(type);
  if (found === undefined || changed === undefined || stop === undefined) return null;
  const draft = new Draft(ground.gone);
  const call = draft.call(found);
  const document = draft.operation(stop, call);
  // What must be given for a variable is not known: only scalars of the schema's own come as one.
  if (document.includes('$')) return null;
  const operation = parse(document);
  for (const runtime of runtimeTypes(stop, ground)) {
    for (const value of valuesOf(changed.type, ground.next)) {
      const rootValue = around(stop, { __typename: runtime, [field]: value }, ground.old);
      const now = executeSync({ schema: ground.next, document: operation, rootValue });
      if ((now.errors?.length ?? 0) > 0) continue;
      const before = executeSync({ schema: ground.old, document: operation, rootValue });
      const answer = JSON.stringify(now.data);
      if ((before.errors?.length ?? 0) === 0 && JSON.stringify(before.data) === answer) continue;
      const why = before.errors?.[0]?.message ?? `it was ${JSON.stringify(before.data)}`;
      return {
        language: 'graphql',
        text: `${print(operation)}\n\n# now answered with what no reader of the old schema could get:\n# ${answer}`,
        by: TOOL,
        said: oneLine(`under the old schema: ${why}`),
      };
    }
  }
  return null;
}

/** The object types that a stop can be, on both sides. */
function runtimeTypes({ type }: Stop, { old, next }: Ground): readonly string[] {
  if (!isAbstractType(type)) return [type.name];
  return old
    .getPossibleTypes(type)
    .map(({ name }) => name)
    .filter((name) => {
      const there = next.getType(name);
      const abstract = next.getType(type.name);
      return isObjectType(there) && isAbstractType(abstract) && next.isSubType(abstract, there);
    })
    .slice(0, MOST_POSSIBLE);
}

/** The value of the root, with the value of a stop at its place. */
function around(stop: Stop, value: Readonly<Record<string, unknown>>, schema: GraphQLSchema): unknown {
  let inner = value;
  let at = stop;
  while (typeof at.from !== 'string') {
    const { by, stop: before } = at.from;
    const { type } = before;
    if (by !== 'narrowing') {
      const object = isAbstractType(type) ? schema.getPossibleTypes(type)[0] : type;
      inner = { __typename: object?.name, [by.name]: wrapped(by, inner) };
      // An object that is looked at as one of its interfaces stays the object.
    } else if (isObjectType(type)) inner = { ...inner, __typename: type.name };
    at = before;
  }
  return inner;
}

function wrapped({ type }: AnyField, value: unknown): unknown {
  const wrap = (of: GraphQLOutputType): unknown => {
    if (isNonNullType(of)) return wrap(of.ofType);
    return isListType(of) ? [wrap(of.ofType)] : value;
  };
  return wrap(type);
}

/** Values of a type that show its form: what its leaf gives, in its lists, and null where that may be. */
function valuesOf(type: GraphQLOutputType, schema: GraphQLSchema): readonly unknown[] {
  if (isNonNullType(type)) return valuesOf(type.ofType, schema).filter((value) => value !== null);
  if (isListType(type)) return [...valuesOf(type.ofType, schema).map((value) => [value]), null];
  const named = getNamedType(type);
  if (isEnumType(named)) return [...named.getValues().map(({ name }) => name), null];
  if (isCompositeType(named)) {
    const runtime = isAbstractType(named) ? schema.getPossibleTypes(named)[0] : named;
    return runtime === undefined ? [null] : [{ __typename: runtime.name }, null];
  }
  return [...(Object.hasOwn(VALUES, named.name) ? (VALUES[named.name] as readonly unknown[]) : []), null];
}
