import type { GraphQLInputType } from 'graphql';
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import type { AnyField, Site, Stop } from './reach.ts';

const LITERALS: Readonly<Record<string, string>> = {
  Int: '1',
  Float: '1.5',
  String: '"text"',
  Boolean: 'true',
  ID: '"id"',
};
/** Input types within each other: a client would not write more. */
const DEEPEST_VALUE = 20;

/** The operation being written: what its parts declare as variables. */
export class Draft {
  readonly #variables: string[] = [];
  /** Enum values that are better not written by the way, as `Type.VALUE`: the new side lacks them. */
  readonly #avoided: ReadonlySet<string>;

  constructor(avoided: ReadonlySet<string>) {
    this.#avoided = avoided;
  }

  /** Declares a variable of a type and gives how it is used. */
  variable(type: string): string {
    const name = `$v${this.#variables.length + 1}`;
    this.#variables.push(`${name}: ${type}`);
    return name;
  }

  /** The least value that a type accepts. A scalar of the schema's own comes as a variable: its form is not known. */
  value(type: GraphQLInputType, depth = 0): string {
    if (depth > DEEPEST_VALUE) throw new RangeError('input types are nested too deeply');
    const bare = isNonNullType(type) ? type.ofType : type;
    if (isListType(bare)) return `[${this.value(bare.ofType as GraphQLInputType, depth + 1)}]`;
    if (isEnumType(bare)) {
      const names = bare.getValues().map(({ name }) => name);
      return names.find((name) => !this.#avoided.has(`${bare.name}.${name}`)) ?? (names[0] as string);
    }
    if (!isInputObjectType(bare))
      return Object.hasOwn(LITERALS, bare.toString())
        ? (LITERALS[bare.toString()] as string)
        : this.variable(String(type));
    const fields = Object.values(bare.getFields());
    const written = bare.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField);
    return `{${written.map((field) => `${field.name}: ${this.value(field.type, depth + 1)}`).join(', ')}}`;
  }

  /**
   * A field with its required arguments and those given, by their texts; a text that is null leaves a required one out.
   *
   * @param selection null takes the least that the type needs
   */
  call(
    field: AnyField,
    given: ReadonlyMap<string, string | null> = new Map(),
    selection: string | null = null,
  ): string {
    const parts = field.args.flatMap((argument) => {
      const text = given.get(argument.name);
      if (text !== undefined) return text === null ? [] : [`${argument.name}: ${text}`];
      return isRequiredArgument(argument) ? [`${argument.name}: ${this.value(argument.type)}`] : [];
    });
    const written = parts.length === 0 ? field.name : `${field.name}(${parts.join(', ')})`;
    const inner = selection ?? (isCompositeType(getNamedType(field.type)) ? '__typename' : '');
    return inner === '' ? written : `${written} { ${inner} }`;
  }

  /** A whole operation that selects something on the type of a stop. */
  operation(stop: Stop, selection: string): string {
    let inner = selection;
    let at = stop;
    while (typeof at.from !== 'string') {
      const { by, stop: before } = at.from;
      inner = by === 'narrowing' ? `... on ${at.type.name} { ${inner} }` : this.call(by, new Map(), inner);
      at = before;
    }
    const declared = this.#variables.length === 0 ? '' : ` (${this.#variables.join(', ')})`;
    return `${at.from}${declared} { ${inner} }`;
  }

  /** A value at a site, within what must stand around it. */
  atSite({ stop, field, argument, inwards }: Site, text: string): string {
    let inner = text;
    for (const { input, field: within } of inwards.toReversed()) {
      const others = input.isOneOf
        ? []
        : Object.values(input.getFields())
            .filter((each) => isRequiredInputField(each) && each.name !== within.name)
            .map((each) => `${each.name}: ${this.value(each.type)}`);
      inner = `{${[...others, `${within.name}: ${listed(within.type, inner)}`].join(', ')}}`;
    }
    const given = new Map([[argument.name, listed(argument.type, inner)]]);
    return this.operation(stop, this.call(field, given));
  }
}

/** A text in as many lists as a type has. */
function listed(type: GraphQLInputType, text: string): string {
  const bare = isNonNullType(type) ? type.ofType : type;
  return isListType(bare) ? `[${listed(bare.ofType as GraphQLInputType, text)}]` : text;
}
