import type { RuleId } from './catalogue.ts';
import type { Finding } from './finding.ts';
import type { DefaultValue, Field, Kind, Schema } from './schema.ts';

// The meaning of each rule is buf's (private/bufpkg/bufcheck/bufcheckserver of github.com/bufbuild/buf).

/** Kinds that read each other's bytes. bytes may take the place of string, and not the other way round. */
const WIRE_GROUPS: readonly (readonly Kind[])[] = [
  ['int32', 'int64', 'uint32', 'uint64', 'bool'],
  ['sint32', 'sint64'],
  ['fixed32', 'sfixed32'],
  ['fixed64', 'sfixed64'],
];

/** Kinds that read each other's bytes, and each other's JSON. */
const JSON_GROUPS: readonly (readonly Kind[])[] = [
  ['int32', 'uint32'],
  ['int64', 'uint64'],
  ['fixed32', 'sfixed32'],
  ['fixed64', 'sfixed64'],
];

/** What the rules find in a field that both sides have, by its number. */
export function fieldFindings(old: Field, next: Field, sides: { old: Schema; next: Schema }): Finding[] {
  const found: Finding[] = [];
  const add = (rule: RuleId, message: string): void => {
    const { path, spot, number, owner, extendee } = next;
    const named = `${number} ${extendee ?? owner.slice(owner.lastIndexOf('.') + 1)}`;
    found.push({
      rule,
      path,
      spot,
      where: old.fullName,
      message,
      subject: { sort: 'field', old, next },
      named,
    });
  };
  typeFindings(old, next, sides, add);
  cardinalityFindings(old, next, sides, add);
  nameFindings(old, next, add);
  if (
    old.defaultValue !== null &&
    next.defaultValue !== null &&
    !sameDefault(old.defaultValue, next.defaultValue)
  )
    add('FIELD_SAME_DEFAULT', `the default of ${old.name} changed from ${shown(old)} to ${shown(next)}`);
  if (old.extendee === null && old.oneof !== next.oneof) {
    const place = (oneof: string | null): string => (oneof === null ? 'no oneof' : `the oneof ${oneof}`);
    add('FIELD_SAME_ONEOF', `${old.name} moved from ${place(old.oneof)} to ${place(next.oneof)}`);
  }
  return found;
}

type Add = (rule: RuleId, message: string) => void;

function typeFindings(old: Field, next: Field, sides: { old: Schema; next: Schema }, add: Add): void {
  if (old.kind === null || next.kind === null) return;
  const sameNames = old.typeName === next.typeName;
  const message = `the type of ${old.name} changed from ${typeShown(old)} to ${typeShown(next)}`;
  const isText = old.kind === 'string' && next.kind === 'bytes';
  const sameType =
    old.kind !== next.kind || sameNames || (old.kind === 'enum' && isSameEnum(old, next, sides));
  if ((!inOneGroup(WIRE_GROUPS, old.kind, next.kind) && !isText) || !sameType)
    add('FIELD_WIRE_COMPATIBLE_TYPE', message);
  if (!inOneGroup(JSON_GROUPS, old.kind, next.kind) || !sameType)
    add('FIELD_WIRE_JSON_COMPATIBLE_TYPE', message);
}

function inOneGroup(groups: readonly (readonly Kind[])[], a: Kind, b: Kind): boolean {
  return a === b || groups.some((group) => group.includes(a) && group.includes(b));
}

/** An enum that moved: it has the same short name, and all values that it had. */
function isSameEnum(old: Field, next: Field, sides: { old: Schema; next: Schema }): boolean {
  const before = valuesOf(old, sides.old);
  const after = valuesOf(next, sides.next);
  if (before === null || after === null) return true;
  if (shortName(old) !== shortName(next)) return false;
  return [...before].every(([name, number]) => after.get(name) === number);
}

function valuesOf({ typeName }: Field, schema: Schema): ReadonlyMap<string, number> | null {
  return schema.enumValues.get(typeName ?? '') ?? null;
}

function shortName({ typeName }: Field): string {
  return (typeName ?? '').slice((typeName ?? '').lastIndexOf('.') + 1);
}

function typeShown({ kind, typeName }: Field): string {
  if (kind === 'group') return `${typeName} (delimited)`;
  return typeName ?? (kind as string);
}

function cardinalityFindings(old: Field, next: Field, sides: { old: Schema; next: Schema }, add: Add): void {
  const isEntry = ({ owner, extendee }: Field, schema: Schema): boolean =>
    extendee === null && schema.messages.get(owner)?.mapEntry === true;
  if (isEntry(old, sides.old) && isEntry(next, sides.next)) return;
  const message = `${old.name} changed from ${cardinalityShown(old)} to ${cardinalityShown(next)}`;
  const wire = ({ cardinality }: Field): string => (cardinality === 'map' ? 'repeated' : cardinality);
  if (wire(old) !== wire(next)) add('FIELD_WIRE_COMPATIBLE_CARDINALITY', message);
  if (old.cardinality !== next.cardinality) add('FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY', message);
}

function cardinalityShown({ cardinality }: Field): string {
  return { optional: 'one value', required: 'required', repeated: 'repeated', map: 'a map' }[cardinality];
}

function nameFindings(old: Field, next: Field, add: Add): void {
  const isExtension = old.extendee !== null;
  const [before, after] = isExtension ? [old.fullName, next.fullName] : [old.name, next.name];
  if (before !== after)
    add('FIELD_SAME_NAME', `the field ${old.number} changed its name from ${before} to ${after}`);
  if (!isExtension && old.jsonName !== next.jsonName)
    add(
      'FIELD_SAME_JSON_NAME',
      `the name of ${old.name} in JSON changed from "${old.jsonName}" to "${next.jsonName}"`,
    );
}

function sameDefault(old: DefaultValue, next: DefaultValue): boolean {
  if (old.sort === 'text' && next.sort === 'text') return old.bytes === next.bytes;
  if (old.sort === 'text' || next.sort === 'text') return isZero(old) && isZero(next);
  // float and double are compared as precisely as float is.
  const mixed = old.float !== null && next.float !== null && old.float !== next.float;
  const precise = ({ value }: typeof old): number | bigint => (mixed ? Math.fround(Number(value)) : value);
  const [a, b] = [precise(old), precise(next)];
  const [aIsNaN, bIsNaN] = [Number.isNaN(a), Number.isNaN(b)];
  if (aIsNaN || bIsNaN) return aIsNaN && bIsNaN;
  // Exact for a number beside a bigint, too.
  return !(a < b) && !(a > b);
}

function isZero(value: DefaultValue): boolean {
  return value.sort === 'text' ? value.bytes === '' : Number(value.value) === 0;
}

function shown({ kind, defaultValue }: Field): string {
  if (defaultValue?.sort === 'text')
    return JSON.stringify(
      defaultValue.bytes.replaceAll(/[^\x20-\x7e]/g, (c) => `\\x${c.charCodeAt(0).toString(16)}`),
    );
  if (kind === 'bool') return defaultValue?.value === 1 ? 'true' : 'false';
  return String(defaultValue?.value);
}
