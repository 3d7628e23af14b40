import { isMapping } from '../base/mapping.ts';
import { Unreadable } from '../base/unreadable.ts';
import type { Snapshot } from './snapshot.ts';

const DECLARATIONS = /\.d\.[cm]?ts$/;
const GRAPHQL = /\.(?:graphql|graphqls|gql)$/;
const PROTO = /\.proto$/;
const DESCRIPTION = /(?:^|\/)openapi\.(?:ya?ml|json)$/;
const SCHEMA = /\.schema\.json$/;
const MANIFEST = /(?:^|\/)package\.json$/;
const DATA = /\.(?:json|ya?ml)$/;

// A key of the document itself: in YAML at the start of a line, in JSON in quotes.
const OPENAPI = /^["']?(?:openapi|swagger)["']?[ \t]*:|[{,]\s*"(?:openapi|swagger)"\s*:\s*"/m;
const JSON_SCHEMA = /["']?\$schema["']?\s*:\s*["']?https?:\/\/json-schema\.org\//;

/** The checkers that fit a side of a comparison by the names of its files, and where those say nothing by their text. */
export async function checkersFor(side: Snapshot): Promise<string[]> {
  try {
    return side.entry === null ? await ofFolder(side) : await ofFile(side, side.entry);
  } catch (error) {
    // Whoever compares it says that it cannot be read.
    if (error instanceof Unreadable) return [];
    throw error;
  }
}

async function ofFile(side: Snapshot, file: string): Promise<string[]> {
  if (DECLARATIONS.test(file)) return ['typescript'];
  if (GRAPHQL.test(file)) return ['graphql'];
  if (PROTO.test(file)) return ['protobuf'];
  if (MANIFEST.test(file)) return ['package'];
  if (!DATA.test(file)) return [];
  const text = (await side.read(file)) ?? '';
  if (OPENAPI.test(text)) return ['openapi'];
  return JSON_SCHEMA.test(text) ? ['json-schema'] : [];
}

async function ofFolder(side: Snapshot): Promise<string[]> {
  const files = await side.list();
  const has = (pattern: RegExp): boolean => files.some((file) => pattern.test(file));
  const found: string[] = [];
  const isPackage = files.includes('package.json');
  if (has(DECLARATIONS) || (isPackage && (await namesTypes(side)))) found.push('typescript');
  else if (isPackage) found.push('package');
  if (has(GRAPHQL)) found.push('graphql');
  if (has(PROTO)) found.push('protobuf');
  if (has(DESCRIPTION)) found.push('openapi');
  // Many a package brings the schema of its settings.
  if (has(SCHEMA) && !isPackage) found.push('json-schema');
  return found;
}

async function namesTypes(side: Snapshot): Promise<boolean> {
  try {
    const read: unknown = JSON.parse((await side.read('package.json')) ?? '');
    return isMapping(read) && (read.types !== undefined || read.typings !== undefined);
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
