import type {
  GraphQLArgument,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLInputField,
  GraphQLInputObjectType,
  GraphQLInputType,
  GraphQLSchema,
} from 'graphql';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  OperationTypeNode,
} from 'graphql';

export type AnyField = GraphQLField<unknown, unknown>;

/** How an operation comes to a type: from a root over fields and narrowings. */
export interface Stop {
  readonly type: GraphQLCompositeType;
  readonly from: { readonly stop: Stop; readonly by: AnyField | 'narrowing' } | OperationTypeNode;
}

/** A place where a client writes a value of an input type: an argument, and the way from its type inwards. */
export interface Site {
  readonly stop: Stop;
  readonly field: AnyField;
  readonly argument: GraphQLArgument;
  readonly inwards: readonly { readonly input: GraphQLInputObjectType; readonly field: GraphQLInputField }[];
}

/** All that operations can come to, each by the shortest way. */
export interface Reach {
  readonly stops: ReadonlyMap<string, Stop>;
  /** The fields through which a type comes out, leaf types too, by the type's name; the nearest alone. */
  readonly outlets: ReadonlyMap<string, { readonly stop: Stop; readonly field: AnyField }>;
  readonly sites: ReadonlyMap<string, Site>;
}

/** @param next where it is given, only ways that are there under this schema too */
export function reachOf(schema: GraphQLSchema, next: GraphQLSchema | null): Reach {
  const stops = new Map<string, Stop>();
  const outlets = new Map<string, { stop: Stop; field: AnyField }>();
  const sites = new Map<string, Site>();
  const waiting: Stop[] = [];
  const add = (stop: Stop): void => {
    const { name } = stop.type;
    if (stops.has(name) || (next !== null && !isCompositeType(next.getType(name)))) return;
    stops.set(name, stop);
    waiting.push(stop);
  };
  for (const operation of Object.values(OperationTypeNode)) {
    const type = schema.getRootType(operation);
    if (type && (next === null || next.getRootType(operation))) add({ type, from: operation });
  }
  // The list grows while it is walked.
  for (const stop of waiting) {
    for (const field of fieldsOf(stop.type)) {
      const there = next === null ? field : fieldIn(next, stop.type.name, field.name);
      if (there === undefined || !sameCall(field, there)) continue;
      const named = getNamedType(field.type);
      if (!outlets.has(named.name)) outlets.set(named.name, { stop, field });
      addSites(sites, stop, field, there, next);
      if (isCompositeType(named)) add({ type: named, from: { stop, by: field } });
    }
    for (const type of narrowings(schema, stop.type)) add({ type, from: { stop, by: 'narrowing' } });
  }
  return { stops, outlets, sites };
}

/** The fields that can be selected on a type. */
export function fieldsOf(type: GraphQLCompositeType): readonly AnyField[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

/** A field of a schema by its name. */
export function fieldIn(schema: GraphQLSchema, type: string, field: string): AnyField | undefined {
  const found = schema.getType(type);
  if (!isObjectType(found) && !isInterfaceType(found)) return undefined;
  const fields = found.getFields();
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/** A field of an input type by its name. */
export function inputFieldIn(
  schema: GraphQLSchema,
  type: string,
  field: string,
): GraphQLInputField | undefined {
  const found = schema.getType(type);
  if (!isInputObjectType(found)) return undefined;
  const fields = found.getFields();
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

function narrowings(schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? type.getInterfaces() : [];
}

/** Whether what one can be asked with no more than it requires, the other can be asked too. */
function sameCall(field: AnyField, there: AnyField): boolean {
  if (getNamedType(field.type).name !== getNamedType(there.type).name) return false;
  const given = field.args.filter(isRequiredArgument);
  return (
    given.every(({ name, type }) => sameName(type, argumentOf(there, name)?.type)) &&
    there.args.filter(isRequiredArgument).every(({ name }) => given.some((each) => each.name === name))
  );
}

/** An argument of a field by its name. */
export function argumentOf(field: AnyField, name: string): GraphQLArgument | undefined {
  return field.args.find((each) => each.name === name);
}

function sameName(type: GraphQLInputType, other: GraphQLInputType | undefined): boolean {
  return other !== undefined && getNamedType(type).name === getNamedType(other).name;
}

function addSites(
  sites: Map<string, Site>,
  stop: Stop,
  field: AnyField,
  there: AnyField,
  next: GraphQLSchema | null,
): void {
  for (const argument of field.args) {
    if (!sameName(argument.type, argumentOf(there, argument.name)?.type)) continue;
    const waiting: { type: GraphQLInputType; inwards: Site['inwards'] }[] = [
      { type: argument.type, inwards: [] },
    ];
    for (const { type, inwards } of waiting) {
      const named = getNamedType(type);
      if (sites.has(named.name)) continue;
      sites.set(named.name, { stop, field, argument, inwards });
      if (!isInputObjectType(named)) continue;
      for (const inner of Object.values(named.getFields())) {
        const kept = next === null ? inner : inputFieldIn(next, named.name, inner.name);
        if (sameName(inner.type, kept?.type))
          waiting.push({ type: inner.type, inwards: [...inwards, { input: named, field: inner }] });
      }
    }
  }
}
