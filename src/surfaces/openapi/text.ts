import type { Document, LineCounter as Lines, Node } from 'yaml';
import { LineCounter, parseDocument } from 'yaml';
import { jsonFault } from '../../base/json-place.ts';
import { oneLine } from '../../base/one-line.ts';
import { yamlStep } from '../../base/yaml-step.ts';
import type { Place } from '../difference.ts';

/** A file of a description as data, with the places of its parts. */
export interface Text {
  readonly data: unknown;
  /** Where a part stands, by its keys from the top; that of the nearest part above it where it is not there. */
  place(path: readonly string[]): Place;
}

/** A mapping that repeats anchors: more repetitions than this are an attack on memory, not a description. */
const MOST_ALIASES = 100;
/** Deeper than any description; recursion over it fits into the stack. */
const DEEPEST = 200;
/** Positions in JSON are told for files up to this length: they need a second reading. */
const MOST_POSITIONED = 4_000_000;

/** Reads YAML (1.2, core schema) or JSON. @returns the reason, with line and column, where the text is neither */
export function readText(source: string, file: string): Text | string {
  const text = source.replace(/^\uFEFF/, '');
  if (text.trim() === '') return `${file} is empty`;
  const read = /\.json$/i.test(file) || text.trimStart().startsWith('{') ? readJson(text, file) : null;
  return read ?? readYaml(text, file);
}

/** Null where the text may be YAML all the same: a flow mapping. */
function readJson(text: string, file: string): Text | string | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    if (!/\.json$/i.test(file)) return null;
    const fault = jsonFault(text);
    return fault === null
      ? `${file} is nested too deeply`
      : `${file}:${fault.line}:${fault.column}: no JSON: expected ${fault.expected}`;
  }
  if (isTooDeep(data)) return tooDeep(file);
  // A text in which no place is looked for is let go.
  if (text.length > MOST_POSITIONED) return { data, place: () => ({ path: file, line: null, column: null }) };
  let tree: Document | undefined;
  const lines = new LineCounter();
  return {
    data,
    place(path) {
      tree ??= treeOf(text, lines);
      return placeIn(tree, lines, file, path);
    },
  };
}

function readYaml(text: string, file: string): Text | string {
  const lines = new LineCounter();
  let tree: Document;
  let data: unknown;
  try {
    tree = treeOf(text, lines);
    const [fault] = tree.errors;
    if (fault !== undefined) {
      const { line, col } = lines.linePos(fault.pos[0]);
      return `${file}:${line}:${col}: no YAML: ${oneLine(fault.message)}`;
    }
    data = tree.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    // The parser recurses, and it refuses what repeats anchors without end.
    if (error instanceof RangeError) return tooDeep(file);
    return `${file} cannot be read as YAML: ${oneLine(error instanceof Error ? error.message : String(error))}`;
  }
  return isTooDeep(data) ? tooDeep(file) : { data, place: (path) => placeIn(tree, lines, file, path) };
}

function treeOf(text: string, lineCounter: Lines): Document {
  const options = { schema: 'core', stringKeys: true, merge: true, prettyErrors: false } as const;
  return parseDocument(text, { ...options, lineCounter });
}

function tooDeep(file: string): string {
  return `${file} is nested more than ${DEEPEST} levels deep, or repeats itself inside itself`;
}

function isTooDeep(data: unknown): boolean {
  const open: [unknown, number][] = [[data, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, depth] = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEEPEST) return true;
    for (const below of Object.values(value)) open.push([below, depth + 1]);
  }
  return false;
}

function placeIn(tree: Document | null, lines: Lines, file: string, path: readonly string[]): Place {
  let key: Node | null = null;
  let node: unknown = tree?.contents ?? null;
  for (const step of path) {
    const next = yamlStep(node, step);
    if (next === null) break;
    ({ key, value: node } = next);
  }
  const offset = key?.range?.[0];
  if (offset === undefined) return { path: file, line: null, column: null };
  const { line, col } = lines.linePos(offset);
  return { path: file, line, column: col };
}
