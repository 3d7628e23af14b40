// Random pairs of trees of .proto files: the new side is the old one with some of its parts rolled again.

/** A source of numbers in [0, 1), the same for the same seed (mulberry32). */
function numbersOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A choice has a name of its own, so that both sides make it alike unless it is rolled again. */
class Choices {
  readonly #seed: number;
  readonly #again: number;

  constructor(seed: number, again: number) {
    this.#seed = seed;
    this.#again = again;
  }

  #number(name: string): number {
    let hash = this.#seed;
    for (const char of name) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
    const numbers = numbersOf(hash);
    const first = numbers();
    return this.#again > 0 && numbers() < this.#again ? numbers() : first;
  }

  of<T>(name: string, from: readonly T[]): T {
    return from[Math.floor(this.#number(name) * from.length)] as T;
  }

  chance(name: string, of: number): boolean {
    return this.#number(name) < of;
  }
}

const SCALARS =
  'int32 int64 uint32 uint64 sint32 sint64 fixed32 fixed64 sfixed32 sfixed64 bool string bytes float double int32 string'.split(
    ' ',
  );
const FIELD_NAMES = 'id user_name note _lead tail_ camelCase total2_x size'.split(' ');
const VALUE_NAMES = 'UNSET ON OFF LATE GONE'.split(' ');
const MESSAGES = ['User', 'Order', 'Line'];
const ENUMS = ['State', 'Color'];

/** The files of the two sides, by path. Not every tree is one that a compiler takes. */
export function randomPair(seed: number): { old: Record<string, string>; next: Record<string, string> } {
  const again = [0.02, 0.06, 0.15][seed % 3] as number;
  return { old: tree(new Choices(seed, 0)), next: tree(new Choices(seed, again)) };
}

function tree(choices: Choices): Record<string, string> {
  const one = choices.of('package', ['acme', 'acme', 'acme', 'acme.v1']);
  const two = choices.of('package two', ['acme', 'acme.v1', 'other', 'acme.types']);
  const editions = ['proto3', 'proto3', 'proto2', '2023', '2024'];
  const edition = choices.of('edition', editions);
  // A file of proto3 takes no closed enum of another file.
  const second = choices.chance('same edition', 0.8) ? edition : choices.of('edition two', editions);
  const files: Record<string, string> = {
    'acme/main.proto': new FileText(choices, 'main', edition, one, two).text(['acme/types.proto']),
    'acme/types.proto': new FileText(choices, 'types', second, two, two).text([]),
  };
  return files;
}

class FileText {
  readonly #choices: Choices;
  readonly #name: string;
  readonly #edition: string;
  readonly #package: string;
  readonly #types: string;

  constructor(choices: Choices, name: string, edition: string, pkg: string, types: string) {
    this.#choices = choices;
    this.#name = name;
    this.#edition = edition;
    this.#package = pkg;
    this.#types = types;
  }

  get #editions(): boolean {
    return !this.#edition.startsWith('proto');
  }

  text(imports: readonly string[]): string {
    const c = this.#choices;
    const own = this.#name === 'main' ? MESSAGES : ['Shared', 'Extra'];
    const lines = [
      this.#editions ? `edition = "${this.#edition}";` : `syntax = "${this.#edition}";`,
      `package ${this.#package};`,
      ...imports.map((path) => `import "${path}";`),
      'import "google/protobuf/timestamp.proto";',
      'import "google/protobuf/struct.proto";',
    ];
    if (this.#editions && c.chance(`${this.#name} json`, 0.1))
      lines.push('option features.json_format = LEGACY_BEST_EFFORT;');
    if (this.#editions && c.chance(`${this.#name} delimited`, 0.1))
      lines.push('option features.message_encoding = DELIMITED;');
    if (this.#editions && c.chance(`${this.#name} implicit`, 0.1))
      lines.push('option features = { field_presence: IMPLICIT };');
    for (const name of own) lines.push(...this.#message(name));
    for (const name of this.#name === 'main' ? ENUMS : ['Kind', 'State2'])
      lines.push(...this.#enum(name, ''));
    if (this.#name === 'main') lines.push(...this.#service(), ...this.#extend());
    return `${lines.join('\n')}\n`;
  }

  #message(name: string, depth = 0): string[] {
    const c = this.#choices;
    const at = `${this.#name} ${name}`;
    const numbers = [1, 2, 3, 4, 5, 15, 300].filter((number) => c.chance(`${at} has ${number}`, 0.6));
    const names = new Set<string>();
    const plain: string[] = [];
    const members: string[] = [];
    for (const number of numbers) {
      let field = c.of(`${at} name ${number}`, [FIELD_NAMES[number % 8] as string, ...FIELD_NAMES]);
      // Edition 2024 holds names to a style.
      if (this.#edition === '2024' && /^_|_$|[A-Z]|2_/.test(field)) field = 'plain';
      if (names.has(field)) field = `${field}_${number}`;
      names.add(field);
      const oneof = c.chance(`${at} in oneof ${number}`, 0.15);
      (oneof ? members : plain).push(this.#field(at, name, field, number, oneof));
    }
    const lines = [`message ${name} {`];
    if (this.#editions && c.chance(`${at} json`, 0.1))
      lines.push('option features.json_format = LEGACY_BEST_EFFORT;');
    if (depth === 0 && name === 'User')
      lines.push(...this.#message('Nested', 1), ...this.#enum('Inner', 'User'));
    lines.push(...plain);
    if (members.length > 0)
      lines.push(`oneof ${c.of(`${at} oneof`, ['choice', 'choice', 'pick'])} {`, ...members, '}');
    for (const number of [6, 20, 301])
      if (c.chance(`${at} reserved ${number}`, 0.3))
        lines.push(`reserved ${number} to ${number + c.of(`${at} to ${number}`, [0, 1, 3, 5])};`);
    for (const number of [1, 2, 3, 4, 5])
      if (!numbers.includes(number) && c.chance(`${at} gone ${number}`, 0.4))
        lines.push(`reserved ${number};`);
    const free = ['old_name', ...FIELD_NAMES].filter(
      (one) => !names.has(one) && c.chance(`${at} free ${one}`, 0.3),
    );
    if (free.length > 0)
      lines.push(`reserved ${free.map((one) => (this.#editions ? one : `"${one}"`)).join(', ')};`);
    if (name === 'Order' && this.#edition !== 'proto3') lines.push('extensions 1000 to 2000;');
    return [...lines, '}'];
  }

  #field(at: string, owner: string, name: string, number: number, oneof: boolean): string {
    const c = this.#choices;
    const key = `${at} ${number}`;
    const options: string[] = [];
    if (c.chance(`${key} json`, 0.1))
      options.push(`json_name = "${c.of(`${key} json name`, ['a', 'b'])}${number}"`);
    const sort = c.of(`${key} sort`, [
      'scalar',
      'scalar',
      'scalar',
      'message',
      'enum',
      oneof ? 'scalar' : 'map',
      'group',
    ]);
    if (sort === 'map') {
      const keys = c.of(`${key} key`, ['int32', 'int64', 'string', 'bool', 'sint32']);
      return `map<${keys}, ${this.#type(key)}> ${name} = ${number}${bracketed(options)};`;
    }
    const label = oneof ? '' : this.#label(key);
    if (sort === 'group' && this.#edition === 'proto2')
      return `${label} group G${owner}${number} = ${number} { ${oneof ? '' : 'optional int32 x = 1;'} }`;
    const type =
      sort === 'enum'
        ? this.#enumType(key)
        : sort === 'message'
          ? this.#messageType(key)
          : c.of(`${key} type`, SCALARS);
    const one = label !== 'repeated ';
    if (this.#editions && one && !oneof && sort !== 'message' && c.chance(`${key} presence`, 0.2))
      options.push(
        `features.field_presence = ${c.of(`${key} presence is`, ['LEGACY_REQUIRED', 'EXPLICIT', 'IMPLICIT'])}`,
      );
    else if (this.#edition !== 'proto3' && one && SCALARS.includes(type) && c.chance(`${key} default`, 0.3))
      options.push(`default = ${this.#default(key, type)}`);
    if (this.#editions && sort === 'message' && c.chance(`${key} delimited`, 0.1))
      options.push('features.message_encoding = DELIMITED');
    if (
      !one &&
      SCALARS.includes(type) &&
      !['string', 'bytes'].includes(type) &&
      !this.#editions &&
      c.chance(`${key} packed`, 0.2)
    )
      options.push(`packed = ${c.of(`${key} packed is`, ['true', 'false'])}`);
    return `${label}${type} ${name} = ${number}${bracketed(options)};`;
  }

  #label(key: string): string {
    const labels: Record<string, readonly string[]> = {
      proto2: ['optional ', 'optional ', 'required ', 'repeated '],
      proto3: ['', '', 'optional ', 'repeated '],
    };
    return this.#choices.of(`${key} label`, labels[this.#edition] ?? ['', '', 'repeated ']);
  }

  #default(key: string, type: string): string {
    const of = (from: readonly string[]): string => this.#choices.of(`${key} default is`, from);
    if (type === 'string' || type === 'bytes')
      return of(['"a"', "'b'", '"\\x61"', '"\\303\\251"', '"é"', '""']);
    if (type === 'bool') return of(['true', 'false']);
    if (type === 'float' || type === 'double')
      return of(['0.1', '1', '-inf', 'nan', '1e3', '-0', '3.5', '.5']);
    const positive = ['0', '1', '7', '0x10', '010', '16', '8'];
    if (/^(?:u|fixed)/.test(type))
      return of(
        type.endsWith('64') ? [...positive, '18446744073709551615', '18446744073709551614'] : positive,
      );
    return of(
      type.endsWith('64')
        ? [...positive, '-1', '9223372036854775807', '9223372036854775806']
        : [...positive, '-1'],
    );
  }

  #type(key: string): string {
    const sort = this.#choices.of(`${key} value`, ['scalar', 'scalar', 'enum', 'message']);
    if (sort === 'scalar') return this.#choices.of(`${key} value type`, SCALARS);
    return sort === 'enum' ? this.#enumType(key) : this.#messageType(key);
  }

  #messageType(key: string): string {
    const far =
      this.#name === 'main'
        ? [`${this.#types}.Shared`, `.${this.#types}.Extra`]
        : ['Shared', `.${this.#package}.Extra`];
    const near =
      this.#name === 'main' ? ['User', 'Order', 'User.Nested', `${this.#package}.Line`] : ['Extra'];
    return this.#choices.of(`${key} message`, [
      ...near,
      ...far,
      'google.protobuf.Timestamp',
      '.google.protobuf.Value',
    ]);
  }

  #enumType(key: string): string {
    const own =
      this.#name === 'main'
        ? ['State', 'Color', `.${this.#package}.User.Inner`, `${this.#types}.Kind`]
        : ['Kind', 'State2'];
    return this.#choices.of(`${key} enum`, own);
  }

  #enum(name: string, owner: string): string[] {
    const c = this.#choices;
    const at = `${this.#name} ${owner} ${name}`;
    const prefix = name.toUpperCase();
    const first = this.#edition === 'proto2' && c.chance(`${at} first`, 0.2) ? 1 : 0;
    const lines = [
      `enum ${name} {`,
      'option allow_alias = true;',
      `${prefix}_ZERO = ${first};`,
      `${prefix}_NIL = ${first};`,
    ];
    if (this.#editions && c.chance(`${at} json`, 0.15))
      lines.push('option features.json_format = LEGACY_BEST_EFFORT;');
    const taken = new Set<string>();
    const used = new Set<number>([first]);
    for (const number of [-2, 2, 3, 4, 7]) {
      if (!c.chance(`${at} has ${number}`, 0.7)) continue;
      used.add(number);
      for (const alias of c.chance(`${at} alias ${number}`, 0.15) ? [0, 1] : [0]) {
        let value = c.of(`${at} name ${number} ${alias}`, [
          VALUE_NAMES[(number + 2) % 5] as string,
          ...VALUE_NAMES,
        ]);
        if (taken.has(value)) value = `${value}_${number + 2}_${alias}`;
        taken.add(value);
        lines.push(`${prefix}_${value} = ${number};`);
      }
    }
    for (const number of [-2, 2, 3, 4, 7])
      if (!used.has(number) && c.chance(`${at} reserved ${number}`, 0.4)) lines.push(`reserved ${number};`);
    if (c.chance(`${at} range`, 0.4))
      lines.push(`reserved ${c.of(`${at} from`, [10, 11, 12])} to ${c.of(`${at} to`, ['14', '20', 'max'])};`);
    if (c.chance(`${at} low`, 0.2)) lines.push(`reserved -10 to ${c.of(`${at} low to`, [-5, -4])};`);
    const free = VALUE_NAMES.filter((one) => !taken.has(one) && c.chance(`${at} free ${one}`, 0.4)).map(
      (one) => `${prefix}_${one}`,
    );
    if (free.length > 0)
      lines.push(`reserved ${free.map((one) => (this.#editions ? one : `"${one}"`)).join(', ')};`);
    return [...lines, '}'];
  }

  #service(): string[] {
    const c = this.#choices;
    const types = ['User', 'Order', `.${this.#types}.Shared`, 'google.protobuf.Timestamp'];
    const lines = ['service Shop {'];
    for (const rpc of ['Get', 'List', 'Put'].filter((one) => c.chance(`rpc ${one}`, 0.9))) {
      const end = (which: string): string =>
        `(${c.chance(`rpc ${rpc} ${which} stream`, 0.25) ? 'stream ' : ''}${c.of(`rpc ${rpc} ${which}`, types)})`;
      const level = c.of(`rpc ${rpc} level`, [
        '',
        '',
        'NO_SIDE_EFFECTS',
        'IDEMPOTENT',
        'IDEMPOTENCY_UNKNOWN',
      ]);
      lines.push(
        `rpc ${rpc}${end('in')} returns ${end('out')}${level === '' ? ';' : ` { option idempotency_level = ${level}; }`}`,
      );
    }
    return [...lines, '}'];
  }

  #extend(): string[] {
    if (this.#edition === 'proto3') return [];
    const c = this.#choices;
    const label = this.#editions ? '' : 'optional ';
    const lines = ['extend Order {'];
    for (const number of [1000, 1001, 1002])
      if (c.chance(`extension ${number}`, 0.7))
        lines.push(
          `${c.chance(`extension ${number} many`, 0.2) ? 'repeated ' : label}${c.of(`extension ${number} type`, ['int32', 'string', 'User', 'State'])} ${c.of(`extension ${number} name`, ['ext', 'more'])}_${number} = ${number};`,
        );
    return lines.length === 1 ? [] : [...lines, '}'];
  }
}

function bracketed(options: readonly string[]): string {
  return options.length === 0 ? '' : ` [${options.join(', ')}]`;
}
