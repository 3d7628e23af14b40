import type { Glob } from '../../base/glob.ts';
import { compileGlob } from '../../base/glob.ts';
import { mistake } from '../../base/problem.ts';
import { Unreadable } from '../../base/unreadable.ts';
import type { Inconclusive } from '../difference.ts';
import type { Snapshot } from '../snapshot.ts';
import type { FileDeclaration } from './declarations.ts';
import { linkFiles } from './link.ts';
import type { ProtobufOptions } from './options.ts';
import { parseFile } from './parse.ts';
import type { Schema } from './schema.ts';
import { SyntaxFault } from './tokens.ts';

/** One side: its schema, and what of it was not understood. */
export interface Side {
  readonly schema: Schema;
  readonly problems: readonly Inconclusive[];
  /** How many files there were. */
  readonly count: number;
}

/** Reads the `.proto` files of a side that belong to the surface, or the one that was named and what it imports. */
export async function readSide(snapshot: Snapshot, options: ProtobufOptions): Promise<Side> {
  const fits = chosenBy(options);
  const all = await snapshot.list();
  const entry = snapshot.entry;
  const paths = entry === null ? all.filter(fits) : [entry];
  const files = new Map<string, FileDeclaration>();
  const broken = new Set<string>();
  const problems: Inconclusive[] = [];
  const there = new Set(all);
  const wanted = [...paths];
  for (let path = wanted.shift(); path !== undefined; path = wanted.shift()) {
    if (files.has(path) || broken.has(path)) continue;
    const read = await readFile(snapshot, path);
    if ('reason' in read) {
      broken.add(path);
      problems.push({ where: path, reason: read.reason });
      continue;
    }
    files.set(path, read);
    if (entry !== null) wanted.push(...read.imports.map((one) => one.path).filter((one) => there.has(one)));
  }
  const linked = linkFiles(files, broken);
  return { schema: linked.schema, problems: [...problems, ...linked.problems], count: paths.length };
}

async function readFile(
  snapshot: Snapshot,
  path: string,
): Promise<FileDeclaration | { readonly reason: string }> {
  try {
    const text = await snapshot.read(path);
    if (text === null) return { reason: 'it is not there' };
    return parseFile(path, text);
  } catch (error) {
    if (error instanceof Unreadable) return { reason: error.message };
    if (!(error instanceof SyntaxFault)) throw error;
    const { line, column } = error.spot;
    return { reason: `line ${line}, column ${column}: ${error.message}` };
  }
}

function chosenBy({ files = ['**/*.proto'], exclude = [] }: ProtobufOptions): (path: string) => boolean {
  const [wanted, unwanted] = [files.map(compiled), exclude.map(compiled)];
  const any = (globs: readonly Glob[], path: string): boolean => globs.some((glob) => glob.matches(path));
  return (path) => path.endsWith('.proto') && any(wanted, path) && !any(unwanted, path);
}

function compiled(source: string): Glob {
  const glob = compileGlob(source);
  if (glob.ok) return glob.value;
  throw mistake(glob.fault.code, glob.fault.message, glob.fault.remedy);
}
