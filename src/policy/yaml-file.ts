import type { Document, Node } from 'yaml';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { ProblemDetail } from '../base/problem.ts';
import { Problem } from '../base/problem.ts';
import { yamlStep } from '../base/yaml-step.ts';
import type { Place } from './place.ts';

/** A file that people write in YAML (1.2, core schema, so that 2027-04-30 stays text; JSON is YAML too). */
export interface YamlFile {
  readonly file: string;
  /** Its data; undefined where `details` says that it cannot be read. */
  readonly raw: unknown;
  readonly positions: Positions;
  /** Why it cannot be read; empty where it can. */
  readonly details: readonly ProblemDetail[];
}

/** Keys that a schema passes over unchecked, since they mean something to JavaScript. */
const UNSEEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a policy may have such a key. */
export function isKey(text: string): boolean {
  return !UNSEEN.has(text);
}

/** A mapping of lines nests at most a few levels; a file of megabytes is no policy, nor are its cases. */
const MOST_BYTES = 1_000_000;
const MOST_ALIASES = 1_000;

/** @param file the name that errors show */
export function readYaml(source: string, file: string): YamlFile {
  const counter = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  const broken = (details: readonly ProblemDetail[]): YamlFile => ({
    file,
    raw: undefined,
    positions: new Positions(null, file, place),
    details,
  });
  if (source.length > MOST_BYTES) {
    const message = `${source.length} characters are too many; keep it below ${MOST_BYTES}`;
    return broken([{ file, line: 1, column: 1, message }]);
  }
  const tree = parseDocument(source.replace(/^\uFEFF/, ''), {
    lineCounter: counter,
    schema: 'core',
    stringKeys: true,
    prettyErrors: false,
  });
  if (tree.errors.length > 0)
    return broken(
      tree.errors.map((error) => ({
        ...place(error.pos[0]),
        message: yamlMessage(error.code, error.message),
      })),
    );
  const early = beforeSchema(tree).map(({ offset, message }) => ({ ...place(offset), message }));
  if (early.length > 0) return broken(early);
  try {
    const raw: unknown = tree.toJS({ maxAliasCount: 100 });
    return { file, raw, positions: new Positions(tree.contents, file, place), details: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return broken([{ file, line: 1, column: 1, message }]);
  }
}

/** What neither YAML nor the schema complains of: keys that it passes over, and aliases that lead nowhere or in circles. */
function beforeSchema(tree: Document.Parsed): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  let aliases = 0;
  visit(tree, {
    Alias(_, alias) {
      const offset = alias.range?.[0] ?? 0;
      aliases += 1;
      if (aliases > MOST_ALIASES) {
        found.push({ offset, message: `expected at most ${MOST_ALIASES} aliases` });
        return visit.BREAK;
      }
      const [from, to] = alias.resolve(tree)?.range ?? [];
      if (from === undefined || to === undefined)
        found.push({ offset, message: `the alias *${alias.source} names no anchor before it` });
      else if (from <= offset && offset < to)
        found.push({ offset, message: `the alias *${alias.source} stands inside what it repeats` });
      return undefined;
    },
    Pair(_, { key }) {
      if (isScalar(key) && UNSEEN.has(String(key.value)))
        found.push({ offset: key.range?.[0] ?? 0, message: `unknown key "${key.value}"; remove it` });
    },
  });
  return found;
}

function yamlMessage(code: string, message: string): string {
  const first = message.split('\n')[0] ?? message;
  if (code === 'DUPLICATE_KEY') return 'this key stands here twice; keep one';
  if (code === 'TAB_AS_INDENT') return 'a tab indents this line; YAML wants spaces';
  if (code === 'MULTIPLE_DOCS') return 'a second document starts here; keep one in a file';
  return `not readable as YAML: ${first}`;
}

/** Finds where a key or a value stands in a file. */
export class Positions {
  readonly #root: Node | null;
  readonly #file: string;
  readonly #place: (offset: number) => Place;

  constructor(root: Node | null, file: string, place: (offset: number) => Place) {
    this.#root = root;
    this.#file = file;
    this.#place = place;
  }

  /** The place of a key or its value; of one that is not there, that of the nearest key above it. */
  of(path: readonly string[], at: 'key' | 'value'): Place {
    let node: unknown = this.#root;
    let key: unknown = this.#root;
    for (const step of path) {
      const next = yamlStep(node, step);
      if (next === null) return this.#at(key);
      key = next.key;
      node = next.value;
    }
    return this.#at(at === 'key' ? key : (node ?? key));
  }

  /** How many steps of a path the file has. */
  depth(path: readonly string[]): number {
    let node: unknown = this.#root;
    for (const [index, step] of path.entries()) {
      const next = yamlStep(node, step);
      if (next === null) return index;
      node = next.value;
    }
    return path.length;
  }

  /** A scalar as the file has it: 24.10 has become 24.1. */
  written(path: readonly string[]): string | undefined {
    let node: unknown = this.#root;
    for (const step of path) node = yamlStep(node, step)?.value;
    return isScalar(node) ? node.source : undefined;
  }

  #at(node: unknown): Place {
    const range = (node as Node | null)?.range;
    return range === undefined || range === null
      ? { file: this.#file, line: 1, column: 1 }
      : this.#place(range[0]);
  }
}

/** All mistakes in what a file says, as one problem; those of the file itself first. */
export function invalid(given: {
  readonly code: string;
  readonly file: string;
  readonly details: readonly ProblemDetail[];
  /** Where to mend them: "the policy file". */
  readonly where: string;
}): Problem {
  const { code, file, details, where } = given;
  const sorted = [...details].sort(
    (a, b) =>
      Number(a.file !== file) - Number(b.file !== file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
  const seen = new Set<string>();
  const unique = sorted.filter((detail) => {
    const text = showDetail(detail);
    return !seen.has(text) && seen.add(text);
  });
  const count = unique.length === 1 ? 'a mistake' : `${unique.length} mistakes`;
  return new Problem({
    code,
    message: `${file} has ${count}:\n${unique.map((detail) => `  ${showDetail(detail)}`).join('\n')}`,
    remedy: `mend ${unique.length === 1 ? 'it' : 'them'} in ${where}; nothing was judged`,
    details: unique,
  });
}

function showDetail({ file, line, column, message }: ProblemDetail): string {
  return `${file}:${line}:${column}: ${message}`;
}
