import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { policySchema } from '../../src/policy/schema.ts';
import type { Hint } from './policy-hint.ts';
import { KEYS } from './policy-keys.ts';
import { COMPATIBILITY_KEYS } from './policy-keys-compatibility.ts';

/**
 * The JSON Schema of the policy file, from the one schema in src/policy/schema.ts. What only code can check (a part
 * that does not exist, a phase that can never begin) stays with `loadPolicy`; the rest is the same here and there.
 */

const SCHEMA_ROOT = 'https://raw.githubusercontent.com/semverdict/semverdict/main/schema';

export interface Json {
  [key: string]: unknown;
}

/** What of a schema is looked at here; `shapes` is laid on by src/policy/schema-parts.ts. */
interface Source {
  readonly type: string;
  readonly pipe?: readonly [Source, ...Source[]];
  readonly shapes?: readonly Source[];
  readonly entries?: Readonly<Record<string, Source>>;
  readonly wrapped?: Source;
  readonly item?: Source;
  readonly value?: Source;
  readonly options?: readonly Source[];
  readonly getter?: (input: unknown) => Source;
}

/** The actions that JSON Schema knows too; the others are code. */
const KEPT = new Set(['min_value', 'min_length']);

/** A schema without functions, which the converter can read. */
class Plain {
  readonly #done = new Map<Source, v.GenericSchema>();
  readonly #open = new Set<Source>();
  /** The schemas that contain themselves. */
  readonly recursive = new Set<Source>();

  of(source: Source): v.GenericSchema {
    const before = this.#done.get(source);
    if (before !== undefined) return before;
    if (this.#open.has(source)) {
      this.recursive.add(source);
      return v.lazy(() => this.#done.get(source) as v.GenericSchema);
    }
    this.#open.add(source);
    const made = this.#make(source);
    this.#open.delete(source);
    this.#done.set(source, made);
    return made;
  }

  #make(source: Source): v.GenericSchema {
    if (source.pipe !== undefined) {
      const [schema, ...actions] = source.pipe;
      const kept = actions.filter(({ type }) => KEPT.has(type)) as unknown as v.PipeAction<
        unknown,
        unknown,
        never
      >[];
      return kept.reduce<v.GenericSchema>((made, action) => v.pipe(made, action), this.of(schema));
    }
    if (source.shapes?.length === 1) return this.of(source.shapes[0] as Source);
    if (source.shapes !== undefined) return v.union(source.shapes.map((shape) => this.of(shape)));
    switch (source.type) {
      case 'object':
      case 'strict_object':
      case 'loose_object':
        // The code's own check refuses every other key.
        return v.strictObject(
          Object.fromEntries(
            Object.entries(source.entries ?? {}).map(([key, entry]) => [key, this.of(entry)]),
          ),
        );
      case 'optional':
        return v.optional(this.of(source.wrapped as Source));
      case 'array':
        return v.array(this.of(source.item as Source));
      case 'record':
        return v.record(v.string(), this.of(source.value as Source));
      case 'union':
        return v.union((source.options as readonly Source[]).map((option) => this.of(option)));
      case 'lazy':
        return this.of((source.getter as NonNullable<Source['getter']>)(undefined));
      case 'number':
        // Every number in a policy is a whole one.
        return v.pipe(v.number(), v.integer(), v.minValue(0));
      case 'string':
      case 'boolean':
      case 'null':
      case 'literal':
      case 'picklist':
        return source as unknown as v.GenericSchema;
      default:
        throw new Error(`the policy's schema has a ${source.type}, which this script cannot convert yet`);
    }
  }
}

/** @param rules a sentence for each rule */
export function policyJsonSchema(rules: ReadonlyMap<string, string>): Json {
  const plain = new Plain();
  const schema = plain.of(policySchema as unknown as Source);
  const [until, ...others] = plain.recursive;
  if (until === undefined || others.length > 0)
    throw new Error('expected one schema that contains itself: until');
  const { $schema, $defs, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    definitions: { until: plain.of(until) },
  }) as Json;
  const made: Json = {
    $schema,
    $id: `${SCHEMA_ROOT}/release-policy.schema.json`,
    title: 'The release policy file of semverdict',
    description:
      'What version numbers mean, how long each release line is supported, and what may change on it.',
    ...(withoutNoise(rest) as Json),
    $defs: withoutNoise($defs),
  };
  const keys = { ...KEYS, ...COMPATIBILITY_KEYS };
  for (const [path, hint] of Object.entries(keys)) apply(made, path, hint);
  describeOptions(made);
  const properties = descend(made, 'rules').properties as Record<string, Json>;
  for (const [id, sentence] of rules) Object.assign(properties[id] as Json, { description: sentence });
  return made;
}

/** The keys below one (`until` for the ends of phases). */
export function keysBelow(
  schema: Json,
  name: string,
): { key: string; description: string; usual: unknown }[] {
  const found: { key: string; description: string; usual: unknown }[] = [];
  const walk = (node: Json, key: string): void => {
    if (typeof node.description === 'string' && key !== name && found.every((each) => each.key !== key))
      found.push({ key, description: node.description, usual: node.default });
    for (const each of [node, ...((node.anyOf ?? []) as Json[])]) {
      for (const [next, value] of Object.entries((each.properties ?? {}) as Record<string, Json>))
        walk(value, key === 'until' ? next : `${key}.${next}`);
      if (typeof each.additionalProperties === 'object') walk(each.additionalProperties as Json, `${key}.*`);
      if (typeof each.items === 'object') walk(each.items as Json, `${key}[]`);
    }
  };
  walk(name === 'until' ? descend(schema, '#until') : descend(schema, name), name);
  return found;
}

/** A record's keys are texts anyway. */
function withoutNoise(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutNoise);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== 'propertyNames')
      .map(([key, value]) => [key, withoutNoise(value)]),
  );
}

/** Options whose checker describes them on its own page. */
function describeOptions(schema: Json): void {
  const entry = descend(descend(schema, 'compatibility'), '[]');
  for (const { properties: some } of [entry, ...((entry.anyOf ?? []) as Json[])]) {
    const properties = (some ?? {}) as Record<string, Json>;
    const id = (properties.checker?.enum as string[] | undefined)?.[0];
    for (const option of Object.values(properties))
      option.description ??= `An option of the checker ${id}: see docs/checkers/${id}.md.`;
  }
}

function apply(schema: Json, path: string, hint: Hint): void {
  const nodes = path.split('/').reduce((some, step) => some.flatMap((each) => below(each, step)), [schema]);
  // How a surface is named follows from the checkers that there are.
  if (nodes.length === 0 && !path.startsWith('compatibility/[]/'))
    throw new Error(`the policy's schema has no ${path}`);
  for (const node of nodes) hintAt(node, hint);
}

function hintAt(node: Json, { text, pattern, keys, mapping, ...given }: Hint): void {
  const alternatives = node.anyOf as Json[] | undefined;
  if (text !== undefined) node.description = text;
  const object = alternatives?.find(({ type }) => type === 'object') ?? node;
  if (keys !== undefined) object.propertyNames = { pattern: keys };
  Object.assign(object, mapping);
  if (pattern !== undefined) {
    const texts = alternatives?.filter(({ type }) => type === 'string') ?? [node];
    for (const each of texts) each.pattern = pattern;
  }
  Object.assign(node, given);
}

function descend(node: Json, step: string): Json {
  const [found] = below(node, step);
  if (found === undefined)
    throw new Error(`the policy's schema has no ${step} at ${JSON.stringify(node).slice(0, 200)}`);
  return found;
}

/** What is under a step, in each alternative that has it. */
function below(node: Json, step: string): Json[] {
  return [node, ...((node.anyOf ?? []) as Json[])].flatMap((each) => {
    const found = step.startsWith('#')
      ? (each.$defs as Json | undefined)?.[step.slice(1)]
      : step === '*'
        ? each.additionalProperties
        : step === '[]'
          ? each.items
          : (each.properties as Json | undefined)?.[step];
    return typeof found === 'object' && found !== null ? [found as Json] : [];
  });
}
