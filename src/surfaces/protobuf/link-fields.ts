import type { Inconclusive } from '../difference.ts';
import type { FieldDeclaration, OptionValue } from './declarations.ts';
import type { Features } from './features.ts';
import { withFeatures, word } from './features.ts';
import type { Names } from './names.ts';
import { within } from './names.ts';
import type { DefaultValue, Field, Kind, Message } from './schema.ts';
import { SCALARS } from './schema.ts';
import { textOf } from './tokens.ts';

/** Where fields stand: in a message, or for extensions in a message or a file. */
export interface FieldScope {
  /** Of the message, or the package. */
  readonly fullName: string;
  readonly path: string;
  readonly features: Features;
  readonly names: Names;
  /** The numbers of the values of every enum, in their order. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly problems: Inconclusive[];
}

/** Resolves a field; of a map also the message of its entries. */
export function linkField(
  declared: FieldDeclaration,
  scope: FieldScope,
): { readonly field: Field; readonly entry: Message | null } {
  if (declared.mapKey !== null) return linkMap(declared, declared.mapKey, scope);
  const { name, number, spot, label, options, oneof } = declared;
  const features = withFeatures(
    oneof === null ? scope.features : withFeatures(scope.features, oneof.options),
    options,
  );
  const fullName = within(scope.fullName, name);
  const type = typeOf(declared, fullName, scope);
  const delimited = declared.group || (type.kind === 'message' && features.encoding === 'DELIMITED');
  const required =
    label === 'required' || (label === null && oneof === null && features.presence === 'LEGACY_REQUIRED');
  const extendee = extendeeOf(declared, fullName, scope);
  const packed = options.get('packed');
  const field: Field = {
    name,
    fullName,
    path: scope.path,
    spot,
    number,
    ...type,
    kind: delimited ? 'group' : type.kind,
    cardinality: label === 'repeated' ? 'repeated' : required ? 'required' : 'optional',
    saysRequired: label === 'required',
    jsonName: jsonNameOf(name, options.get('json_name')),
    defaultValue: label === 'repeated' ? null : defaultOf(type, options.get('default'), scope),
    oneof: oneof?.name ?? null,
    extendee,
    owner: extendee ?? scope.fullName,
    packed: packed === undefined ? features.repeated === 'PACKED' : word(packed) === 'true',
  };
  return { field, entry: null };
}

function linkMap(
  declared: FieldDeclaration,
  mapKey: string,
  scope: FieldScope,
): { field: Field; entry: Message } {
  const { name, number, spot, options } = declared;
  const { path } = scope;
  const fullName = within(scope.fullName, name);
  const entryName = `${capitalized(jsonNameOf(name, undefined))}Entry`;
  const owner = within(scope.fullName, entryName);
  const field = (
    own: Pick<Field, 'name' | 'number' | 'fullName' | 'owner' | 'kind' | 'typeName'>,
  ): Field => ({
    path,
    spot,
    cardinality: 'optional',
    saysRequired: false,
    jsonName: own.name,
    defaultValue: defaultOf(own, undefined, scope),
    oneof: null,
    extendee: null,
    packed: false,
    ...own,
  });
  const key = {
    ...typeOf({ ...declared, type: mapKey }, fullName, scope),
    name: 'key',
    number: 1,
    fullName: `${owner}.key`,
    owner,
  };
  const value = {
    ...typeOf(declared, fullName, scope),
    name: 'value',
    number: 2,
    fullName: `${owner}.value`,
    owner,
  };
  const whole = { name, number, fullName, owner: scope.fullName, kind: 'message' as const, typeName: owner };
  const entry: Message = {
    name: entryName,
    fullName: owner,
    path,
    spot,
    fields: new Map([
      [1, field(key)],
      [2, field(value)],
    ]),
    reservedRanges: [],
    reservedNames: [],
    jsonFormat: scope.features.json,
    mapEntry: true,
  };
  const jsonName = jsonNameOf(name, options.get('json_name'));
  return { field: { ...field(whole), cardinality: 'map', jsonName, defaultValue: null }, entry };
}

function typeOf(
  { type, group }: FieldDeclaration,
  fullName: string,
  scope: FieldScope,
): { kind: Kind | null; typeName: string | null } {
  const scalar = SCALARS.find((kind) => kind === type);
  if (scalar !== undefined && !group) return { kind: scalar, typeName: null };
  const found = scope.names.typeOf(type, scope.fullName, scope.path);
  if (found !== null) return { kind: found.sort, typeName: found.fullName };
  scope.problems.push({ where: fullName, reason: `its type ${type} was not found` });
  return { kind: null, typeName: type };
}

function extendeeOf({ extendee }: FieldDeclaration, fullName: string, scope: FieldScope): string | null {
  if (extendee === null) return null;
  const found = scope.names.typeOf(extendee, scope.fullName, scope.path);
  if (found === null)
    scope.problems.push({
      where: fullName,
      reason: `the message ${extendee}, which it extends, was not found`,
    });
  return found?.fullName ?? extendee;
}

/** The name in JSON: written, or the name without its underscores, the letter behind each a capital. */
function jsonNameOf(name: string, written: OptionValue | undefined): string {
  if (written?.kind === 'string') return textOf(written.bytes);
  return name.replaceAll(/_+(.?)/g, (_, letter: string) => letter.toUpperCase());
}

function capitalized(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** What a reader gets where the field is not there. */
function defaultOf(
  { kind, typeName }: Pick<Field, 'kind' | 'typeName'>,
  written: OptionValue | undefined,
  { values }: FieldScope,
): DefaultValue | null {
  if (kind === null || kind === 'message' || kind === 'group') return null;
  if (kind === 'string' || kind === 'bytes')
    return { sort: 'text', bytes: written?.kind === 'string' ? written.bytes : '' };
  if (kind === 'enum') {
    const numbers = values.get(typeName ?? '');
    if (numbers === undefined) return null;
    const [first = 0] = numbers.values();
    return { sort: 'number', value: numbers.get(word(written) ?? '') ?? first, float: null };
  }
  if (kind === 'bool') return { sort: 'number', value: word(written) === 'true' ? 1 : 0, float: null };
  if (kind === 'float') return { sort: 'number', value: Math.fround(numberOf(written)), float: 32 };
  if (kind === 'double') return { sort: 'number', value: numberOf(written), float: 64 };
  return { sort: 'number', value: wholeOf(written), float: null };
}

function numberOf(written: OptionValue | undefined): number {
  if (written?.kind !== 'name' && written?.kind !== 'number') return 0;
  const sign = written.negative ? -1 : 1;
  if (written.kind === 'name')
    return /^inf(?:inity)?$/i.test(written.text) ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (/^0[0-7]+$/.test(written.text) ? Number(wholeOf(written)) : Number(written.text));
}

/** Numbers of 64 bits are compared exactly. */
function wholeOf(written: OptionValue | undefined): bigint {
  if (written?.kind !== 'number' || !/^(?:0[xX][0-9a-fA-F]+|[0-9]+)$/.test(written.text)) return 0n;
  const value = BigInt(/^0[0-7]+$/.test(written.text) ? `0o${written.text.slice(1)}` : written.text);
  return written.negative ? -value : value;
}
