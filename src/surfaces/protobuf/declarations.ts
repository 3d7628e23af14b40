/** What a `.proto` file declares, as it is written: names are not resolved, and no default is filled in. */

/** Where something is written: 1-based, columns in UTF-16 units. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** The version of the language that a file is written in; a file that says nothing is proto2. */
export const EDITIONS = ['proto2', 'proto3', '2023', '2024'] as const;
export type Edition = (typeof EDITIONS)[number];

export type OptionValue =
  | { readonly kind: 'name'; readonly text: string; readonly negative: boolean }
  | { readonly kind: 'number'; readonly text: string; readonly negative: boolean }
  /** A string as bytes, one character of a code below 256 for each: escapes write bytes, not characters. */
  | { readonly kind: 'string'; readonly bytes: string }
  | { readonly kind: 'message'; readonly fields: ReadonlyMap<string, OptionValue> }
  | { readonly kind: 'list' };

/** By the name that is written: `json_name`, `features.json_format`, `(acme.checked).by`. */
export type Options = ReadonlyMap<string, OptionValue>;

/** Inclusive at both ends. */
export type NumberRange = readonly [start: number, end: number];

export interface FieldDeclaration {
  readonly name: string;
  readonly number: number;
  readonly spot: Spot;
  readonly label: 'optional' | 'required' | 'repeated' | null;
  /** The type as it is written: `int32`, `User`, `.acme.User`; of a map the type of its values. */
  readonly type: string;
  /** The type of the keys, where it is a map. */
  readonly mapKey: string | null;
  /** A group: its type is declared with it. */
  readonly group: boolean;
  readonly oneof: OneofDeclaration | null;
  /** The message that it extends, as it is written; null where it stands in a message. */
  readonly extendee: string | null;
  readonly options: Options;
}

export interface OneofDeclaration {
  readonly name: string;
  readonly options: Options;
}

export interface MessageDeclaration {
  readonly name: string;
  readonly spot: Spot;
  readonly fields: readonly FieldDeclaration[];
  readonly oneofs: readonly OneofDeclaration[];
  readonly messages: readonly MessageDeclaration[];
  readonly enums: readonly EnumDeclaration[];
  readonly extensions: readonly FieldDeclaration[];
  readonly reservedRanges: readonly NumberRange[];
  readonly reservedNames: readonly string[];
  readonly options: Options;
}

export interface EnumDeclaration {
  readonly name: string;
  readonly spot: Spot;
  readonly values: readonly EnumValue[];
  readonly reservedRanges: readonly NumberRange[];
  readonly reservedNames: readonly string[];
  readonly options: Options;
}

export interface EnumValue {
  readonly name: string;
  readonly number: number;
  readonly spot: Spot;
}

export interface MethodDeclaration {
  readonly name: string;
  readonly spot: Spot;
  readonly input: string;
  readonly output: string;
  readonly clientStreaming: boolean;
  readonly serverStreaming: boolean;
  readonly options: Options;
}

export interface ServiceDeclaration {
  readonly name: string;
  readonly spot: Spot;
  readonly methods: readonly MethodDeclaration[];
}

export interface ImportDeclaration {
  readonly path: string;
  readonly isPublic: boolean;
  readonly spot: Spot;
}

export interface FileDeclaration {
  readonly path: string;
  readonly edition: Edition;
  /** Empty where the file names none. */
  readonly package: string;
  readonly packageSpot: Spot | null;
  readonly imports: readonly ImportDeclaration[];
  readonly messages: readonly MessageDeclaration[];
  readonly enums: readonly EnumDeclaration[];
  readonly extensions: readonly FieldDeclaration[];
  readonly services: readonly ServiceDeclaration[];
  readonly options: Options;
}
