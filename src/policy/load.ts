import * as v from 'valibot';
import type { Document, Node } from 'yaml';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { ProblemDetail } from '../base/problem.ts';
import { mistake, Problem } from '../base/problem.ts';
import { compilePolicy } from './compile.ts';
import type { PolicyDocument } from './document.ts';
import type { PolicyMistake } from './mistakes.ts';
import type { Policy } from './policy.ts';
import { overPresets } from './presets.ts';
import { salvage } from './salvage.ts';
import { policySchema } from './schema.ts';
import { NOT_YET } from './schema-parts.ts';

/** A policy as read from one file: its data, and the same compiled. */
export interface LoadedPolicy {
  readonly document: PolicyDocument;
  readonly policy: Policy;
}

/** Keys that the schema passes over unchecked, since they mean something to JavaScript. */
const UNSEEN = new Set(['__proto__', 'constructor', 'prototype']);

/** A mapping of lines nests at most a few levels; a file of megabytes is no policy. */
const MOST_BYTES = 1_000_000;
const MOST_ALIASES = 1_000;

/**
 * Reads a policy file (YAML 1.2, core schema, so that 2027-04-30 stays text; JSON is YAML too).
 *
 * @param file the name that errors show
 * @throws Problem `policy-invalid` with every mistake, each with its line and column
 */
export function loadPolicy(source: string, file: string): LoadedPolicy {
  if (source.length > MOST_BYTES)
    throw mistake(
      'policy-invalid',
      `${file} has ${source.length} characters, which is no policy`,
      `keep it below ${MOST_BYTES}`,
    );
  const counter = new LineCounter();
  const tree = parseDocument(source.replace(/^\uFEFF/, ''), {
    lineCounter: counter,
    schema: 'core',
    stringKeys: true,
    prettyErrors: false,
  });
  const place = (offset: number): { line: number; column: number } => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  if (tree.errors.length > 0) {
    throw invalid(
      file,
      tree.errors.map((error) => ({
        file,
        ...place(error.pos[0]),
        message: yamlMessage(error.code, error.message),
      })),
    );
  }
  const early = beforeSchema(tree).map(({ offset, message }) => ({ file, ...place(offset), message }));
  if (early.length > 0) throw invalid(file, early);
  let raw: unknown;
  try {
    raw = tree.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw invalid(file, [
      { file, line: 1, column: 1, message: error instanceof Error ? error.message : String(error) },
    ]);
  }
  const positions = new Positions(tree.contents, place);
  const checked = v.safeParse(policySchema, raw, { abortEarly: false, abortPipeEarly: false });
  if (!checked.success) {
    const issues = checked.issues.map((issue) => ({ path: pathOf(issue), key: isKeyIssue(issue) }));
    const rest = salvage(raw, issues);
    const deeper = rest === null ? [] : compilePolicy(overPresets(rest)).mistakes;
    throw invalid(file, [
      ...checked.issues.map((issue, index) => ({
        file,
        ...positions.of({ path: issues[index]?.path ?? [], at: issues[index]?.key ? 'key' : 'value' }),
        message: issue.message.replace(IN_QUOTES, (number) => positions.written(issue) ?? number),
      })),
      ...deeper.map((found) => ({ file, ...positions.of(found), message: found.message })),
    ]);
  }
  const document = overPresets(raw as PolicyDocument);
  const compiled = compilePolicy(document);
  if (compiled.policy === null) {
    throw invalid(
      file,
      compiled.mistakes.map((found) => ({ file, ...positions.of(found), message: found.message })),
    );
  }
  return { document, policy: compiled.policy };
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

function invalid(file: string, details: readonly ProblemDetail[]): Problem {
  const sorted = [...details].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
  const seen = new Set<string>();
  const unique = sorted.filter((detail) => {
    const text = showDetail(detail);
    return !seen.has(text) && seen.add(text);
  });
  const count = unique.length === 1 ? 'a mistake' : `${unique.length} mistakes`;
  return new Problem({
    code: 'policy-invalid',
    message: `${file} has ${count}:\n${unique.map((detail) => `  ${showDetail(detail)}`).join('\n')}`,
    remedy:
      unique.length === 1
        ? 'mend it in the policy file; nothing was judged'
        : 'mend them in the policy file; nothing was judged',
    details: unique,
  });
}

function showDetail({ file, line, column, message }: ProblemDetail): string {
  return `${file}:${line}:${column}: ${message}`;
}

function yamlMessage(code: string, message: string): string {
  const first = message.split('\n')[0] ?? message;
  if (code === 'DUPLICATE_KEY') return 'this key stands here twice; keep one';
  if (code === 'TAB_AS_INDENT') return 'a tab indents this line; YAML wants spaces';
  if (code === 'MULTIPLE_DOCS') return 'a second document starts here; a policy is one document';
  return `not readable as YAML: ${first}`;
}

/** What a message proposes for a number that lost its quotes. */
const IN_QUOTES = /(?<=write it in quotes: ")[^"]*(?="$)/;

function pathOf(issue: v.BaseIssue<unknown>): string[] {
  return (issue.path ?? []).map(({ key }) => String(key));
}

/** Whether the mistake is that the key is there at all. */
function isKeyIssue({ message }: v.BaseIssue<unknown>): boolean {
  return message.startsWith('unknown key') || message.includes(`${NOT_YET}; remove`);
}

type Place = { line: number; column: number };

/** Finds where a key or a value stands in the file. */
class Positions {
  readonly #root: Node | null;
  readonly #place: (offset: number) => Place;

  constructor(root: Node | null, place: (offset: number) => Place) {
    this.#root = root;
    this.#place = place;
  }

  of({ path, at }: Pick<PolicyMistake, 'path' | 'at'>): Place {
    let node: unknown = this.#root;
    let key: unknown = this.#root;
    for (const step of path) {
      const next = descend(node, step);
      // What a preset says has no place of its own: the nearest key that the file has stands for it.
      if (next === null) return this.#at(key);
      key = next.key;
      node = next.value;
    }
    return this.#at(at === 'key' ? key : (node ?? key));
  }

  /** A number as the file has it: 24.10 has become 24.1. */
  written(issue: v.BaseIssue<unknown>): string | undefined {
    let node: unknown = this.#root;
    for (const step of pathOf(issue)) node = descend(node, step)?.value;
    return isScalar(node) ? node.source : undefined;
  }

  #at(node: unknown): Place {
    const range = (node as Node | null)?.range;
    return range === undefined || range === null ? { line: 1, column: 1 } : this.#place(range[0]);
  }
}

function descend(node: unknown, step: string): { key: unknown; value: unknown } | null {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
    return pair === undefined ? null : { key: pair.key, value: pair.value };
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? null : { key: item, value: item };
  }
  return null;
}
