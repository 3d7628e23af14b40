import type { Enum, Field, Message, Schema } from './schema.ts';
import { textOf } from './tokens.ts';

/** How much of what a message holds is shown: enough to meet the difference, and no page of it. */
const MOST_FIELDS = 12;
const MOST_VALUES = 20;
const DEEPEST = 2;
const NONE: ReadonlySet<number> = new Set();

/** A part of a schema that cannot be shown: a type that was not found, or a text that has no plain form. */
export class NotShown extends Error {
  override readonly name = 'NotShown';
}

/** A JSON value of a message. */
export interface Sample {
  [name: string]: unknown;
}

/**
 * A few messages of a schema as a file of their own, in edition 2023 whatever they were written in, nested types side by
 * side: on the wire and in JSON they are what they were. It is what a proof shows, and what is run to check it.
 */
export class Excerpt {
  readonly #schema: Schema;
  readonly #deep: boolean;
  readonly #names = new Map<string, string>();
  readonly #fields = new Map<string, readonly Field[]>();
  readonly #blocks: string[] = [];

  /** @param deep whether messages within messages are shown with their fields, or as empty ones */
  constructor(schema: Schema, deep: boolean) {
    this.#schema = schema;
    this.#deep = deep;
  }

  get text(): string {
    return ['edition = "2023";', ...this.#blocks].join('\n');
  }

  /**
   * Adds a message and the types it needs; its name in the excerpt.
   *
   * @param numbers the fields that are shown; null for those that a reader can take in
   * @throws NotShown
   */
  add(message: Message, numbers: ReadonlySet<number> | null, depth = 0): string {
    const known = this.#names.get(message.fullName);
    if (known !== undefined) return known;
    const name = this.#nameFor(message);
    const fields = [...message.fields.values()]
      .filter((field) => isShown(field, numbers, depth))
      .slice(0, MOST_FIELDS);
    this.#fields.set(message.fullName, fields);
    const at = this.#blocks.push('') - 1;
    const lines = fields.map((field) => ({ oneof: field.oneof, text: this.#field(field, depth) }));
    const plain = lines.filter(({ oneof }) => oneof === null).map(({ text }) => `  ${text}`);
    const oneofs = [...new Set(lines.flatMap(({ oneof }) => (oneof === null ? [] : [oneof])))].flatMap(
      (oneof) => [
        `  oneof ${oneof} {`,
        ...lines.filter((line) => line.oneof === oneof).map(({ text }) => `    ${text}`),
        '  }',
      ],
    );
    this.#blocks[at] = [`message ${name} {`, ...plain, ...oneofs, '}'].join('\n');
    return name;
  }

  /** Adds an enum; its name in the excerpt. @param number a value that must be shown */
  addEnum(declared: Enum | null, fullName: string, number: number | null = null): string {
    const known = this.#names.get(fullName);
    if (known !== undefined) return known;
    const values =
      declared?.values ??
      [...(this.#schema.enumValues.get(fullName) ?? [])].map(([name, own]) => ({ name, number: own }));
    const shown = values.filter((value, index) => index < MOST_VALUES || value.number === number);
    if (shown.length === 0) throw new NotShown(fullName);
    const name = this.#nameFor({ fullName, path: declared?.path ?? '' });
    const aliases = new Set(shown.map((value) => value.number)).size < shown.length;
    this.#blocks.push(
      [
        `enum ${name} {`,
        ...(declared?.closed === true ? ['  option features.enum_type = CLOSED;'] : []),
        ...(aliases ? ['  option allow_alias = true;'] : []),
        ...shown.map((value) => `  ${value.name} = ${value.number};`),
        '}',
      ].join('\n'),
    );
    return name;
  }

  /** Adds a message that has nothing but a value of an enum. */
  addHolder(enumName: string): string {
    this.#blocks.push(`message Holder {\n  ${enumName} value = 1;\n}`);
    return 'Holder';
  }

  /**
   * A value of a message that was added, in JSON.
   *
   * @param leaveOut fields that are not set
   * @param variant which of the values that its kinds have
   */
  sample(message: Message, leaveOut: (field: Field) => boolean, variant: number, depth = 0): Sample {
    const found: Sample = {};
    const taken = new Set<string>();
    for (const field of this.#fields.get(message.fullName) ?? []) {
      if (leaveOut(field) || depth > DEEPEST) continue;
      if (field.oneof !== null && taken.has(field.oneof)) continue;
      if (field.oneof !== null) taken.add(field.oneof);
      found[field.jsonName] = this.#value(field, variant, depth);
    }
    return found;
  }

  #value(field: Field, variant: number, depth: number): unknown {
    const one = (shift: number): unknown => this.#single(field, variant + shift, depth);
    if (field.cardinality === 'repeated') return [one(0), one(1)];
    if (field.cardinality !== 'map') return one(0);
    const [key, value] = entryOf(field, this.#schema);
    const keyShown = String(this.#single(key, variant, depth));
    return { [keyShown]: this.#single(value, variant, depth) };
  }

  #single({ kind, typeName }: Field, variant: number, depth: number): unknown {
    if (kind === 'message' || kind === 'group') {
      const message = this.#schema.messages.get(typeName as string);
      return message === undefined ? {} : this.sample(message, () => false, variant, depth + 1);
    }
    if (kind === 'enum') {
      const names = [...(this.#schema.enumValues.get(typeName as string) ?? new Map()).keys()].slice(
        0,
        MOST_VALUES,
      );
      return names[Math.max(0, names.length - 1 - variant)] ?? names[0];
    }
    const values = VALUES[kind as keyof typeof VALUES];
    return values[variant % values.length];
  }

  #field(field: Field, depth: number): string {
    const { name, number, cardinality } = field;
    const options = this.#options(field);
    const end = `${name} = ${number}${options.length === 0 ? '' : ` [${options.join(', ')}]`};`;
    if (cardinality !== 'map')
      return `${cardinality === 'repeated' ? 'repeated ' : ''}${this.#type(field, depth)} ${end}`;
    const [key, value] = entryOf(field, this.#schema);
    return `map<${this.#type(key, depth)}, ${this.#type(value, depth)}> ${end}`;
  }

  #type({ kind, typeName }: Field, depth: number): string {
    if (kind === null) throw new NotShown(typeName ?? '');
    if (typeName === null) return kind;
    if (kind === 'enum') return this.addEnum(this.#schema.enums.get(typeName) ?? null, typeName);
    const message = this.#schema.messages.get(typeName);
    if (message !== undefined) return this.add(message, this.#deep ? null : NONE, depth + 1);
    const known = this.#names.get(typeName);
    if (known !== undefined) return known;
    // What comes with protobuf is shown as a message of which nothing is known.
    const name = this.#nameFor({ fullName: typeName, path: '' });
    this.#blocks.push(`message ${name} {}`);
    return name;
  }

  #options(field: Field): string[] {
    const { kind, cardinality, jsonName, name } = field;
    const options: string[] = [];
    if (cardinality === 'required') options.push('features.field_presence = LEGACY_REQUIRED');
    if (kind === 'group') options.push('features.message_encoding = DELIMITED');
    if (cardinality === 'repeated' && !field.packed && isPackable(field))
      options.push('features.repeated_field_encoding = EXPANDED');
    if (jsonName !== usualJsonName(name)) options.push(`json_name = ${JSON.stringify(jsonName)}`);
    const written = this.#default(field);
    if (written !== null) options.push(`default = ${written}`);
    return options;
  }

  #default({ kind, typeName, defaultValue: value, cardinality }: Field): string | null {
    if (value === null || cardinality !== 'optional') return null;
    if (value.sort === 'text') {
      if (value.bytes === '') return null;
      const text = textOf(value.bytes);
      // In bytes and beyond plain text, parsers do not agree on escapes.
      if (kind === 'bytes' || !/^[\x20-\x21\x23-\x5b\x5d-\x7e]*$/.test(text)) throw new NotShown('a default');
      return `"${text}"`;
    }
    if (kind === 'bool') return value.value === 1 ? 'true' : null;
    if (kind === 'enum') {
      const values = [...(this.#schema.enumValues.get(typeName as string) ?? [])];
      const found = values.find(([, number]) => BigInt(number) === BigInt(value.value));
      return found === undefined || found === values[0] ? null : found[0];
    }
    if (value.value === Number.POSITIVE_INFINITY) return 'inf';
    if (value.value === Number.NEGATIVE_INFINITY) return '-inf';
    return Number(value.value) === 0 ? null : String(value.value).toLowerCase().replace('+', '');
  }

  /** Its name behind the package, or where that is taken its full one. */
  #nameFor({ fullName, path }: { fullName: string; path: string }): string {
    const prefix = this.#schema.files.get(path)?.package ?? '';
    const short = prefix === '' ? fullName : fullName.slice(prefix.length + 1);
    const taken = new Set(this.#names.values());
    const plain = (text: string): string => text.replaceAll('.', '_');
    const name = taken.has(plain(short)) || plain(short) === 'Holder' ? `${plain(fullName)}_` : plain(short);
    this.#names.set(fullName, name);
    return name;
  }
}

/** The key and the value of a map. @throws NotShown */
function entryOf({ typeName }: Field, schema: Schema): [Field, Field] {
  const fields = schema.messages.get(typeName ?? '')?.fields;
  const [key, value] = [fields?.get(1), fields?.get(2)];
  if (key === undefined || value === undefined) throw new NotShown(typeName ?? '');
  return [key, value];
}

function isShown(field: Field, numbers: ReadonlySet<number> | null, depth: number): boolean {
  if (numbers !== null) return numbers.has(field.number);
  if (field.kind === null || depth >= DEEPEST) return false;
  return depth === 0 || (field.kind !== 'message' && field.kind !== 'group');
}

function isPackable({ kind }: Field): boolean {
  return kind !== 'string' && kind !== 'bytes' && kind !== 'message' && kind !== 'group';
}

function usualJsonName(name: string): string {
  return name.replaceAll(/_+(.?)/g, (_, letter: string) => letter.toUpperCase());
}

/** Values in JSON that tell kinds from each other: negative, large, and bytes that are no text. */
const VALUES = {
  int32: [1, -1, 2147483647],
  sint32: [1, -1, 2147483647],
  sfixed32: [1, -1, 2147483647],
  uint32: [1, 4294967295],
  fixed32: [1, 4294967295],
  int64: ['1', '-1', '9007199254740993'],
  sint64: ['1', '-1', '9007199254740993'],
  sfixed64: ['1', '-1', '9007199254740993'],
  uint64: ['1', '18446744073709551615'],
  fixed64: ['1', '18446744073709551615'],
  bool: [true],
  string: ['a', 'b'],
  bytes: ['/w==', 'YQ=='],
  float: [1.5, 2],
  double: [1.5, 1e300],
} as const;

/** How many variants of samples are worth a try. */
export const VARIANTS = 3;
