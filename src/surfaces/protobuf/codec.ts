import protobuf from 'protobufjs';
import protojson from 'protobufjs/ext/protojson.js';
import manifest from 'protobufjs/package.json' with { type: 'json' };
import { oneLine } from '../../base/one-line.ts';
import { clip } from '../../base/words.ts';

/** The tool that checks proofs. */
export const CHECKED_BY = `protobufjs ${manifest.version}`;

/** A message type of an excerpt, as protobufjs has read it. */
export type Codec = protobuf.Type;

/** How a message is looked at: fields by number or by name, values of enums by number or by name. */
export interface Look {
  readonly fields: 'number' | 'name';
  readonly enums: 'number' | 'name';
  /** Whether what is not there counts as what readers get instead. */
  readonly defaults: boolean;
}

/** Null where protobufjs does not take the excerpt: then there is no proof. */
export function codecOf(text: string, name: string): Codec | null {
  try {
    const { root } = protobuf.parse(text, { keepCase: true });
    root.resolveAll();
    return root.lookupType(name);
  } catch {
    return null;
  }
}

/** What became of a message: what was read, or that it was refused, with the words of the tool. */
export type Outcome = { readonly read: protobuf.Message } | { readonly refused: string };

/** The bytes of a message that is given in JSON; null where the type does not take it. */
export function encode(codec: Codec, json: unknown): Uint8Array | null {
  try {
    return codec.encode(protojson.fromJson(codec, json)).finish();
  } catch {
    return null;
  }
}

export function decode(codec: Codec, bytes: Uint8Array): Outcome {
  return outcome(() => codec.decode(bytes));
}

export function fromJson(codec: Codec, json: unknown): Outcome {
  return outcome(() => protojson.fromJson(codec, json));
}

/** A message as people read it. */
export function shown(codec: Codec, message: protobuf.Message, look: Look): string {
  if (look.defaults)
    return JSON.stringify(lookAt(codec, message, { ...look, fields: 'name', enums: 'name' }));
  try {
    return JSON.stringify(protojson.toJson(codec, message));
  } catch {
    // JSON cannot hold it, which the way in which it is looked at always can.
    return JSON.stringify(lookAt(codec, message, look));
  }
}

function outcome(read: () => protobuf.Message): Outcome {
  try {
    return { read: read() };
  } catch (error) {
    return { refused: clip(oneLine(error instanceof Error ? error.message : String(error)), 200) };
  }
}

/** What a message holds, as plain data that can be compared; fields that the codec does not know are not in it. */
export function lookAt(codec: Codec, message: object, look: Look): unknown {
  const held = message as Record<string, unknown>;
  const found: [string, unknown][] = [];
  for (const field of codec.fieldsArray) {
    const isDefault = !Object.hasOwn(held, field.name);
    if (isDefault && (!look.defaults || field.repeated || field.resolvedType instanceof protobuf.Type))
      continue;
    const value = held[field.name];
    const key = look.fields === 'number' ? String(field.id) : field.name;
    if (field instanceof protobuf.MapField)
      found.push([key, Object.entries(value as object).map(([k, v]) => [k, lookAtValue(field, v, look)])]);
    else if (Array.isArray(value)) {
      if (value.length > 0) found.push([key, value.map((one) => lookAtValue(field, one, look))]);
    } else found.push([key, lookAtValue(field, value, look)]);
  }
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function lookAtValue({ resolvedType }: protobuf.Field, value: unknown, look: Look): unknown {
  if (resolvedType instanceof protobuf.Type) return lookAt(resolvedType, value as object, look);
  if (resolvedType instanceof protobuf.Enum)
    return String(look.enums === 'name' ? (resolvedType.valuesById[value as number] ?? value) : value);
  if (value instanceof Uint8Array) return Array.from(value);
  // Numbers of 64 bits are objects, and what is compared is the number.
  return typeof value === 'object' || typeof value === 'number' ? String(value) : value;
}
