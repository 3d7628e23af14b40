import { compileGlob } from '../../base/glob.ts';
import { escapedStep } from '../../base/json-pointer.ts';
import { Unreadable } from '../../base/unreadable.ts';
import type { Checker } from '../checker.ts';
import type { Comparison, Difference, Inconclusive } from '../difference.ts';
import { differenceId } from '../difference.ts';
import type { Snapshot } from '../snapshot.ts';
import type { SchemaFile } from './documents.ts';
import { Documents } from './documents.ts';
import type { Included } from './included.ts';
import { SchemaComparer } from './included.ts';
import type { SchemaNode } from './node.ts';
import type { JsonSchemaOptions } from './options.ts';
import type { Direction } from './report.ts';
import { CHECKER, differencesOf, pointed } from './report.ts';
import type { SchemaSource } from './source.ts';

const USUAL = ['**/*.schema.json', '**/*.schema.yaml', '**/*.schema.yml'];
const DATA = /\.(?:json|ya?ml)$/;
const NAMES_DIALECT = /["']?\$schema["']?\s*:\s*["']?https?:\/\/json-schema\.org\//;

/**
 * Schemas of data. A difference is an instance that was valid and is not any more (for data that others make), or that
 * is valid now and was not (for data that the product makes).
 */
export const jsonSchema: Checker<JsonSchemaOptions> = {
  id: CHECKER,
  async compare(old: Snapshot, next: Snapshot, options: JsonSchemaOptions): Promise<Comparison> {
    try {
      const before = await pathsOf(old, options);
      if (typeof before === 'string')
        return { changes: [], inconclusive: [{ where: old.label, reason: before }] };
      const now = await pathsOf(next, options);
      return compareAll({
        before,
        now: typeof now === 'string' ? [] : now,
        old: await Documents.load(old, before),
        next: await Documents.load(
          next,
          typeof now === 'string' ? before : [...new Set([...now, ...before])],
        ),
        labels: [old.label, next.label],
        // Two files that were named are compared, whatever they are called.
        named: old.entry !== null && next.entry !== null,
        direction: options.direction,
      });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return { changes: [], inconclusive: [{ where: error.where, reason: error.message }] };
    }
  },
};

interface Sides {
  readonly before: readonly string[];
  readonly now: readonly string[];
  readonly old: Documents;
  readonly next: Documents;
  readonly labels: readonly [old: string, next: string];
  readonly named: boolean;
  readonly direction: JsonSchemaOptions['direction'];
}

/** The schemas of a snapshot, or why there are none. @throws Unreadable */
async function pathsOf(
  snapshot: Snapshot,
  { file, files }: JsonSchemaOptions,
): Promise<readonly string[] | string> {
  if (snapshot.entry !== null) return [snapshot.entry];
  if (file !== undefined) return [file];
  const all = await snapshot.list();
  const found = fitting(all, files ?? USUAL);
  if (typeof found === 'string' || found.length > 0) return found;
  if (files !== undefined) return `no file fits ${files.join(', ')}`;
  const named: string[] = [];
  for (const path of all.filter((one) => DATA.test(one))) {
    if (NAMES_DIALECT.test((await snapshot.read(path)) ?? '')) named.push(path);
  }
  return named.length > 0 ? named : 'there is no file *.schema.json, and none names its $schema';
}

function fitting(all: readonly string[], patterns: readonly string[]): readonly string[] | string {
  const globs = patterns.map(compileGlob);
  const wrong = globs.find((glob) => !glob.ok);
  if (wrong?.ok === false) return wrong.fault.message;
  return all.filter((path) => globs.some((glob) => glob.ok && glob.value.matches(path)));
}

function compareAll(sides: Sides): Comparison {
  const changes: Difference[] = [];
  const inconclusive = new Map<string, Inconclusive>();
  const note = (where: string, reason: string): unknown =>
    inconclusive.set(`${where} ${reason}`, { where, reason });
  for (const path of sides.before) {
    const old = sides.old.file(path);
    const next = counterpart(sides, path, old);
    const unread = [
      [sides.old, path, 0],
      ...placesOf(sides, path, next).map((at) => [sides.next, at, 1] as const),
    ] as const;
    for (const [side, at, label] of unread) {
      const reason = side.reason(at);
      if (reason !== null) note(at, `${sides.labels[label]}: ${reason}`);
    }
    if (old === null && sides.old.reason(path) === null) note(path, `${sides.labels[0]} has no such file`);
    if (old === null || unread.some(([side, at]) => side.reason(at) !== null)) continue;
    if (next === null) changes.push(removed(sides, path));
    else {
      try {
        changes.push(...compareFile(sides, old, next, note));
      } catch (error) {
        // Values in it nest deeper than the stack is.
        if (!(error instanceof RangeError)) throw error;
        note(path, 'it nests too deep');
      }
    }
  }
  return { changes: explained(changes), inconclusive: [...inconclusive.values()] };
}

/** The same schema on the new side: of the same path, else of the same `$id`. */
function counterpart({ named, now, next }: Sides, path: string, old: SchemaFile | null): SchemaFile | null {
  if (named) return next.file(now[0] as string);
  return next.file(path) ?? (old?.id ? next.at(old.id) : null);
}

/** Where the new side holds a schema. One that is not found may stand in any file that is not known and cannot be read. */
function placesOf({ named, before, now }: Sides, path: string, next: SchemaFile | null): readonly string[] {
  if (next !== null) return [next.path];
  return named ? now : [path, ...now.filter((other) => other !== path && !before.includes(other))];
}

/** A schema that is gone is a fact: there is no instance to show. One of the same name elsewhere may be it. */
function removed({ now }: Sides, path: string): Difference {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const moved = now.find((other) => other.slice(other.lastIndexOf('/') + 1) === name);
  return {
    checker: CHECKER,
    id: differenceId(CHECKER, 'schema-removed', path),
    change: 'schema-removed',
    requires: 'major',
    affected: 'writer',
    grade: moved === undefined ? 'proven' : 'likely',
    where: path,
    message:
      moved === undefined ? 'the schema is gone' : `the schema is gone from its path, and ${moved} is new`,
    proof: null,
    at: null,
    cause: null,
  };
}

function compareFile(
  sides: Sides,
  old: SchemaFile,
  next: SchemaFile,
  note: (where: string, reason: string) => void,
): Difference[] {
  // The same text says the same, however deep it nests; what it refers to may not.
  if (old.text === next.text && !/\$(?:ref|dynamicRef|recursiveRef)\b/.test(old.text)) return [];
  const [from, to] = [sides.old.source(old), sides.next.source(next)];
  const directions: readonly Direction[] =
    sides.direction === 'both' ? ['accepts', 'produces'] : [sides.direction];
  return directions.flatMap((direction) => {
    const comparer = new SchemaComparer();
    return pairsOf(old, from, to).flatMap(({ under, a, b }) => {
      if (b === null) return [removed(sides, `${old.path}#${under}`)];
      const found: Included = direction === 'accepts' ? comparer.included(a, b) : comparer.included(b, a);
      for (const { schema, reason } of found.unknown) note(pointed(old.path, schema), reason);
      const fileAt = (address: string): SchemaFile | null => sides.next.at(address);
      return differencesOf({ found, direction, path: old.path, under, next, fileAt });
    });
  });
}

/** What is compared of two files: the schemas themselves, or, where a file only keeps others, each of those. */
function pairsOf(
  { raw }: SchemaFile,
  old: SchemaSource,
  next: SchemaSource,
): { under: string; a: SchemaNode; b: SchemaNode | null }[] {
  const whole = { under: '', a: old.at(''), b: next.at('') };
  if (!whole.a.open) return [whole];
  const kept = ['$defs', 'definitions'].flatMap((word) => {
    const all =
      typeof raw === 'object' && raw !== null && Object.hasOwn(raw, word) ? raw[word as never] : undefined;
    return Object.keys(all ?? {}).map((name) => `/${word}/${escapedStep(name)}`);
  });
  return [
    whole,
    ...kept.map((pointer) => ({
      under: pointer,
      a: old.at(pointer),
      b: next.has(pointer) ? next.at(pointer) : null,
    })),
  ];
}

/** A schema that several files refer to explains what it does to all of them. */
function explained(changes: readonly Difference[]): Difference[] {
  const first = new Map<string, string>();
  return changes.map((change) => {
    const { at, id } = change;
    if (at === null || at.line === null) return change;
    const key = `${change.change} ${at.path} ${at.line} ${at.column} ${change.message}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, id);
    return known === undefined || known === id ? change : { ...change, cause: known };
  });
}
