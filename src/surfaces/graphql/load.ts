import type { GraphQLSchema } from 'graphql';
import type { Glob } from '../../base/glob.ts';
import { compileGlob } from '../../base/glob.ts';
import { Unreadable } from '../../base/unreadable.ts';
import type { Inconclusive } from '../difference.ts';
import type { Snapshot } from '../snapshot.ts';
import type { GraphqlOptions } from './options.ts';
import type { SdlFile } from './sdl.ts';
import { isOperations, schemaOf } from './sdl.ts';

const USUAL_NAME = 'schema.graphql';
const USUAL = /\.(?:graphql|graphqls|gql)$/;

/** The schema of one side, or why there is none. */
export type Loaded = { readonly schema: GraphQLSchema } | { readonly inconclusive: Inconclusive };

/**
 * Reads the schema of a snapshot: the file that was named, the files that the options name, else `schema.graphql`, else
 * every `.graphql`, `.graphqls` and `.gql` that is not a client's.
 */
export async function loadSchema(snapshot: Snapshot, options: GraphqlOptions): Promise<Loaded> {
  try {
    const files = await filesOf(snapshot, options);
    if ('reason' in files) return { inconclusive: files };
    const built = schemaOf(files.files);
    if ('schema' in built) return built;
    return unread(built.where, `${snapshot.label}: ${built.reason}`);
  } catch (error) {
    if (error instanceof Unreadable) return unread(error.where, `${snapshot.label}: ${error.message}`);
    throw error;
  }
}

function unread(where: string, reason: string): Loaded {
  return { inconclusive: { where, reason } };
}

async function filesOf(
  snapshot: Snapshot,
  { file, files }: GraphqlOptions,
): Promise<{ readonly files: readonly SdlFile[] } | Inconclusive> {
  const named = snapshot.entry ?? file;
  if (named !== undefined) return await one(snapshot, named);
  if (files !== undefined) return await fitting(snapshot, files);
  if ((await snapshot.read(USUAL_NAME)) !== null) return await one(snapshot, USUAL_NAME);
  const found = await texts(
    snapshot,
    (await snapshot.list()).filter((path) => USUAL.test(path)),
  );
  const schemas = found.filter((each) => !isOperations(each));
  if (schemas.length > 0) return { files: schemas };
  return { where: '*.graphql', reason: `${snapshot.label} holds no GraphQL schema` };
}

async function one(snapshot: Snapshot, path: string): Promise<{ files: SdlFile[] } | Inconclusive> {
  const text = await snapshot.read(path);
  if (text === null) return { where: path, reason: `${snapshot.label} has no such file` };
  return { files: [{ path, text }] };
}

async function fitting(
  snapshot: Snapshot,
  patterns: readonly string[],
): Promise<{ files: SdlFile[] } | Inconclusive> {
  const globs: Glob[] = [];
  for (const pattern of patterns) {
    const glob = compileGlob(pattern);
    if (!glob.ok) return { where: pattern, reason: glob.fault.message };
    globs.push(glob.value);
  }
  const paths = (await snapshot.list()).filter((path) => globs.some((glob) => glob.matches(path)));
  if (paths.length === 0)
    return { where: patterns.join(', '), reason: `${snapshot.label} has no file that fits` };
  return { files: await texts(snapshot, paths) };
}

async function texts(snapshot: Snapshot, paths: readonly string[]): Promise<SdlFile[]> {
  const found: SdlFile[] = [];
  for (const path of paths) {
    const text = await snapshot.read(path);
    if (text !== null) found.push({ path, text });
  }
  return found;
}
