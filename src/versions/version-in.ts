import type { Document } from 'yaml';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { isMapping } from '../base/mapping.ts';
import type { WrittenPlace } from './written.ts';

/** The number that a file carries, or why none can be read. */
export interface Written {
  readonly found: string | null;
  readonly problem: string | null;
}

/**
 * The number as a file carries it, character by character.
 *
 * @param path its ending says how a pointer reads it: .json as JSON, all else as YAML
 */
export function versionIn(text: string, path: string, place: WrittenPlace): Written {
  const content = text.replace(/^\uFEFF/, '');
  switch (place.is) {
    case 'whole':
      return wholeFile(content);
    case 'line':
      return onLine(content, place.before, place.after);
    case 'pointer':
      return atPointer(content, path, place.source, place.steps);
  }
}

function wholeFile(text: string): Written {
  const found = text.trim();
  if (found === '') return problem('it is empty');
  if (found.length > 200 || /[\r\n]/.test(found))
    return problem('it holds more than a version; say where the number stands, with pointer or line');
  return { found, problem: null };
}

function onLine(text: string, before: string, after: string): Written {
  const found = new Set<string>();
  for (const line of text.split(/\r\n|\r|\n/).map((each) => each.trim())) {
    if (line.length < before.length + after.length || line.length > 1_000) continue;
    if (line.startsWith(before) && line.endsWith(after))
      found.add(line.slice(before.length, line.length - after.length));
  }
  const numbers = [...found];
  if (numbers.length === 0) return problem('no line of it fits');
  if (numbers.length === 1) return { found: numbers[0] as string, problem: null };
  const shown = numbers.slice(0, 3).join(', ') + (numbers.length > 3 ? ', …' : '');
  return problem(`several lines fit and carry different numbers: ${shown}; name a line that only one is`);
}

function atPointer(text: string, path: string, source: string, steps: readonly string[]): Written {
  const counter = new LineCounter();
  const tree = parseDocument(text, { lineCounter: counter, schema: 'core', prettyErrors: false });
  const place = (offset: number | undefined): string => {
    const { line, col } = counter.linePos(offset ?? 0);
    return offset === undefined ? '' : ` (line ${line}, column ${col})`;
  };
  const json = path.endsWith('.json');
  const value = json ? parsedJson(text) : undefined;
  // What is no JSON is rarely YAML, which says where.
  if (json ? value === undefined : tree.errors.length > 0)
    return problem(`it is not readable as ${json ? 'JSON' : 'YAML'}${place(tree.errors[0]?.pos[0])}`);
  const found = json ? jsonAt(value, steps) : yamlAt(tree, steps);
  if (found === undefined) return problem(`there is nothing at ${source}`);
  const content = json ? found : isScalar(found) ? found.value : null;
  if (typeof content === 'string') return { found: content, problem: null };
  const at = json ? yamlAt(tree, steps) : found;
  const hint = typeof content === 'number' && isScalar(at) ? `; write it in quotes: "${at.source}"` : '';
  return problem(
    `what stands at ${source}${place((at as { range?: [number] } | null | undefined)?.range?.[0])} is no text${hint}`,
  );
}

/** Undefined where the text is no JSON. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// Own keys alone, so that a pointer to /constructor finds nothing of JavaScript's.
function jsonAt(root: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((node, step) => {
    if (Array.isArray(node)) return POSITION.test(step) ? node[Number(step)] : undefined;
    return isMapping(node) && Object.hasOwn(node, step) ? node[step] : undefined;
  }, root);
}

function yamlAt(tree: Document.Parsed, steps: readonly string[]): unknown {
  const resolved = (node: unknown): unknown => (isAlias(node) ? node.resolve(tree) : node);
  return steps.reduce<unknown>((node, step) => {
    if (isMap(node))
      return resolved(node.items.find(({ key }) => isScalar(key) && String(key.value) === step)?.value);
    return isSeq(node) && POSITION.test(step) ? resolved(node.items[Number(step)]) : undefined;
  }, resolved(tree.contents));
}

const POSITION = /^(?:0|[1-9]\d{0,8})$/;

function problem(text: string): Written {
  return { found: null, problem: text };
}
