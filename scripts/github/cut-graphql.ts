// Cuts what test/github answers out of GitHub's own GraphQL schema, which is too big to depend on (7 MB): fetch it once,
// beside this repository, and name its file.
//
//   npm pack @octokit/graphql-schema && tar xzf octokit-graphql-schema-*.tgz
//   npx node scripts/github/cut-graphql.ts package/schema.graphql
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import type { DefinitionNode, FieldDefinitionNode, NamedTypeNode, TypeNode } from 'graphql';
import { Kind, parse, print } from 'graphql';

/** Fields by their types. What they take and give comes along, as far as it is an input, an enum or a scalar. */
const FIELDS: Readonly<Record<string, string>> = {
  Query: 'repository viewer',
  Repository: 'defaultBranchRef object ref refs',
  RefConnection: 'nodes pageInfo totalCount',
  Ref: 'compare name prefix target',
  Comparison: 'aheadBy behindBy status',
  GitObject: 'oid',
  Actor: 'login',
  Bot: 'login',
  Commit: 'associatedPullRequests author committedDate history message oid parents',
  Tag: 'name oid tagger target',
  Tree: 'oid',
  Blob: 'oid',
  GitActor: 'date name user',
  PullRequest: 'author merged number',
  PullRequestConnection: 'nodes',
  User: 'databaseId login',
  CommitConnection: 'nodes totalCount',
  CommitHistoryConnection: 'nodes pageInfo totalCount',
  PageInfo: 'endCursor hasNextPage',
};

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: cut-graphql.ts package/schema.graphql');
const { version } = JSON.parse(readFileSync(join(dirname(file), 'package.json'), 'utf8'));
const whole = parse(readFileSync(file, 'utf8'), { noLocation: true });
const defined = new Map(
  whole.definitions.flatMap((each): [string, DefinitionNode][] =>
    'name' in each && each.name !== undefined ? [[each.name.value, each]] : [],
  ),
);

const LEAVES = new Set<string>([
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
]);

const kept = new Map<string, DefinitionNode>();
for (const [type, names] of Object.entries(FIELDS)) keepFields(type, names.split(' '));
for (const definition of [...kept.values()]) keepNeeds(definition);

function keepFields(type: string, names: readonly string[]): void {
  const found = defined.get(type);
  if (found?.kind !== Kind.OBJECT_TYPE_DEFINITION && found?.kind !== Kind.INTERFACE_TYPE_DEFINITION)
    throw new Error(`the schema has no type ${type}`);
  const fields = names.map((name) => {
    const field = found.fields?.find((each) => each.name.value === name);
    if (field === undefined) throw new Error(`the schema has no field ${type}.${name}`);
    return leanField(field);
  });
  const interfaces = found.interfaces?.filter(({ name }) => name.value in FIELDS) ?? [];
  kept.set(type, { ...found, description: undefined, directives: [], interfaces, fields });
}

function leanField(field: FieldDefinitionNode): FieldDefinitionNode {
  const lean = field.arguments?.map((each) => ({ ...each, description: undefined, directives: [] })) ?? [];
  return { ...field, description: undefined, directives: [], arguments: lean };
}

/** The inputs, enums and scalars that a definition names. */
function keepNeeds(definition: DefinitionNode): void {
  if (!('fields' in definition)) return;
  for (const field of definition.fields ?? []) {
    const types = [
      field.type,
      ...('arguments' in field ? (field.arguments ?? []).map(({ type }) => type) : []),
    ];
    for (const name of types.map(named)) {
      const found = defined.get(name);
      if (kept.has(name) || found === undefined || !LEAVES.has(found.kind)) continue;
      const lean = withoutWords(found);
      kept.set(name, lean);
      keepNeeds(lean);
    }
  }
}

function named(type: TypeNode): string {
  let inner = type;
  while (inner.kind !== Kind.NAMED_TYPE) inner = inner.type;
  return (inner satisfies NamedTypeNode).name.value;
}

function withoutWords(definition: DefinitionNode): DefinitionNode {
  return JSON.parse(JSON.stringify(definition), (key, value) =>
    key === 'description' ? undefined : key === 'directives' ? [] : value,
  );
}

const definitions = [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, definition]) => definition);
const text = print({ kind: Kind.DOCUMENT, definitions });
const to = resolve(import.meta.dirname, '../../test/fixtures/github/schema.graphql');
writeFileSync(
  to,
  `# A part of @octokit/graphql-schema ${version} (MIT), cut by scripts/github/cut-graphql.ts\n\n${text}\n`,
);
