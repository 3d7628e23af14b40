import type {
  DefinitionNode,
  DirectiveNode,
  DocumentNode,
  Location,
  NameNode,
  TypeExtensionNode,
} from 'graphql';
import {
  buildASTSchema,
  GraphQLError,
  GraphQLSchema,
  getLocation,
  isExecutableDefinitionNode,
  isTypeExtensionNode,
  isTypeSystemDefinitionNode,
  Kind,
  parse,
  Source,
  specifiedDirectives,
  validateSchema,
  visit,
} from 'graphql';
import { oneLine } from '../../base/one-line.ts';

/** Tokens of one file: GitHub's schema has about 250 000. */
const MOST_TOKENS = 3_000_000;

const DEFINED: Readonly<Record<TypeExtensionNode['kind'], string>> = {
  [Kind.SCALAR_TYPE_EXTENSION]: Kind.SCALAR_TYPE_DEFINITION,
  [Kind.OBJECT_TYPE_EXTENSION]: Kind.OBJECT_TYPE_DEFINITION,
  [Kind.INTERFACE_TYPE_EXTENSION]: Kind.INTERFACE_TYPE_DEFINITION,
  [Kind.UNION_TYPE_EXTENSION]: Kind.UNION_TYPE_DEFINITION,
  [Kind.ENUM_TYPE_EXTENSION]: Kind.ENUM_TYPE_DEFINITION,
  [Kind.INPUT_OBJECT_TYPE_EXTENSION]: Kind.INPUT_OBJECT_TYPE_DEFINITION,
};

/** A file of a schema: where it is, what it says. */
export interface SdlFile {
  readonly path: string;
  readonly text: string;
}

/** A schema, or where and why there is none. */
export type Built = { readonly schema: GraphQLSchema } | { readonly where: string; readonly reason: string };

/**
 * The schema that files make together.
 *
 * Two liberties, both common in schemas that are kept in parts: a directive that stands on a definition and is nowhere
 * defined (a gateway's, a framework's) is left out, because no operation can meet it; and an extension of a type that
 * is nowhere defined is its definition.
 */
export function schemaOf(files: readonly SdlFile[]): Built {
  const definitions: DefinitionNode[] = [];
  try {
    for (const { path, text } of files) definitions.push(...definitionsOf(path, text));
    const schema = buildASTSchema(complete(definitions));
    const [wrong] = validateSchema(schema).filter(({ message }) => !HARMLESS.test(message));
    if (wrong !== undefined) return failed(wrong, files, definitions);
    // Operations are validated against it without asking again.
    return { schema: new GraphQLSchema({ ...schema.toConfig(), assumeValid: true }) };
  } catch (error) {
    return failed(error, files, definitions);
  }
}

/**
 * Faults that no comparison minds: a part of a schema may have no query, and then nothing can be proven; and GitHub's own
 * schema has deprecated fields of interfaces that are not.
 */
const HARMLESS = /^Query root type must be provided|is not deprecated, so implementation/;

/** Whether a file holds operations and fragments only: a client's, no schema. */
export function isOperations({ path, text }: SdlFile): boolean {
  try {
    const { definitions } = parse(new Source(text, path), { maxTokens: MOST_TOKENS });
    return definitions.every(isExecutableDefinitionNode);
  } catch {
    return false;
  }
}

function definitionsOf(path: string, text: string): readonly DefinitionNode[] {
  // An empty file is no document to the parser.
  if (/^(?:[\s,\uFEFF]|#[^\r\n]*)*$/.test(text)) return [];
  return parse(new Source(text, path), { maxTokens: MOST_TOKENS }).definitions;
}

function complete(definitions: readonly DefinitionNode[]): DocumentNode {
  const defined = new Set<string>();
  const directives = new Set(specifiedDirectives.map(({ name }) => name));
  for (const node of definitions) {
    if (node.kind === Kind.DIRECTIVE_DEFINITION) directives.add(node.name.value);
    else if (isTypeSystemDefinitionNode(node) && node.kind !== Kind.SCHEMA_DEFINITION)
      defined.add(node.name.value);
  }
  const whole = definitions.map((node) => {
    if (!isTypeExtensionNode(node) || defined.has(node.name.value)) return node;
    defined.add(node.name.value);
    return { ...node, kind: DEFINED[node.kind] } as DefinitionNode;
  });
  return visit(
    { kind: Kind.DOCUMENT, definitions: whole },
    {
      Directive: (node: DirectiveNode) => (directives.has(node.name.value) ? undefined : null),
    },
  );
}

function failed(error: unknown, files: readonly SdlFile[], definitions: readonly DefinitionNode[]): Built {
  const first = files[0]?.path ?? '';
  if (error instanceof RangeError) return { where: first, reason: 'it is nested too deeply to be read' };
  if (!(error instanceof Error)) throw error;
  // What buildASTSchema throws holds all faults in one text, without their places.
  const [message] = error.message.split('\n\n') as [string];
  const loc =
    error instanceof GraphQLError && error.source !== undefined
      ? { source: error.source, start: error.positions?.[0] ?? 0 }
      : placeOfName(message, definitions);
  const reason = oneLine(message).replace(/\.$/, '');
  if (loc === undefined) return { where: first, reason };
  const { line, column } = getLocation(loc.source, loc.start);
  return { where: loc.source.name, reason: `${reason} (line ${line}, column ${column})` };
}

/** The last place that has the first name of a complaint: of two definitions the one too many, of an unknown type a use. */
function placeOfName(message: string, definitions: readonly DefinitionNode[]): Location | undefined {
  const quoted = /"@?([\w.]+)/.exec(message)?.[1]?.split('.').at(-1);
  let found: Location | undefined;
  visit(
    { kind: Kind.DOCUMENT, definitions },
    {
      Name: (node: NameNode) => {
        if (node.value === quoted) found = node.loc;
      },
    },
  );
  return found;
}
