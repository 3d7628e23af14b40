import type { NumberRange, Spot } from './declarations.ts';

/** What files declare together: names resolved, defaults filled in, maps and groups as the messages that they are. */
export interface Schema {
  /** By path. */
  readonly files: ReadonlyMap<string, File>;
  /** By full name, without a leading dot. */
  readonly messages: ReadonlyMap<string, Message>;
  readonly enums: ReadonlyMap<string, Enum>;
  /** The numbers of the values of every enum, also of those that come with protobuf. */
  readonly enumValues: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly services: ReadonlyMap<string, Service>;
  /** By the full name of the message that they extend, and by number. */
  readonly extensions: ReadonlyMap<string, ReadonlyMap<number, Field>>;
}

export interface File {
  readonly path: string;
  readonly package: string;
  readonly packageSpot: Spot | null;
}

/** Where something is declared. */
interface Declared {
  readonly name: string;
  readonly fullName: string;
  readonly path: string;
  /** Null for what comes with protobuf itself. */
  readonly spot: Spot | null;
}

export interface Message extends Declared {
  /** By number. */
  readonly fields: ReadonlyMap<number, Field>;
  readonly reservedRanges: readonly NumberRange[];
  readonly reservedNames: readonly string[];
  readonly jsonFormat: string;
  /** The message of an entry of a map, which nobody writes. */
  readonly mapEntry: boolean;
}

export interface Enum extends Declared {
  readonly values: readonly { readonly name: string; readonly number: number; readonly spot: Spot | null }[];
  readonly reservedRanges: readonly NumberRange[];
  readonly reservedNames: readonly string[];
  readonly jsonFormat: string;
  /** Whether a number that it does not know is kept apart from its values. */
  readonly closed: boolean;
}

export const SCALARS = [
  'double',
  'float',
  'int32',
  'int64',
  'uint32',
  'uint64',
  'sint32',
  'sint64',
  'fixed32',
  'fixed64',
  'sfixed32',
  'sfixed64',
  'bool',
  'string',
  'bytes',
] as const;
type ScalarKind = (typeof SCALARS)[number];

/** How a value is written; a group is a message that is delimited instead of counted. */
export type Kind = ScalarKind | 'enum' | 'message' | 'group';

export interface Field extends Declared {
  readonly number: number;
  /** Null where its type was not found. */
  readonly kind: Kind | null;
  /** The full name of its message or enum; as it is written where that was not found; null of a scalar. */
  readonly typeName: string | null;
  readonly cardinality: 'optional' | 'required' | 'repeated' | 'map';
  /** Whether the word `required` stands there: editions say it by a feature, which is not the same to every tool. */
  readonly saysRequired: boolean;
  readonly jsonName: string;
  /** Null where it can have none, or where its type was not found. */
  readonly defaultValue: DefaultValue | null;
  readonly oneof: string | null;
  /** The full name of the message that it extends. */
  readonly extendee: string | null;
  /** The full name of the message that has it, extensions included. */
  readonly owner: string;
  readonly packed: boolean;
}

export type DefaultValue =
  /** A string or bytes, one character of a code below 256 for each byte. */
  | { readonly sort: 'text'; readonly bytes: string }
  | { readonly sort: 'number'; readonly value: number | bigint; readonly float: 32 | 64 | null };

export interface Service extends Declared {
  readonly methods: ReadonlyMap<string, Method>;
}

export interface Method extends Declared {
  readonly service: string;
  readonly input: string;
  readonly output: string;
  readonly clientStreaming: boolean;
  readonly serverStreaming: boolean;
  readonly idempotency: string;
}
