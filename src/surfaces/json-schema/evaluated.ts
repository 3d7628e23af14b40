import type { Keywords, SchemaNode } from './node.ts';

/** Which properties the keywords of a schema look at, for `unevaluatedProperties`. */
export interface Evaluated {
  readonly names: ReadonlySet<string>;
  readonly patterns: ReadonlySet<string>;
  /** Whether every name is looked at. */
  readonly all: boolean;
}

/**
 * @param mode `must`: what is looked at whatever the instance is; `may`: what is looked at for some instance
 */
export function evaluatedProperties(said: Keywords, mode: 'must' | 'may'): Evaluated {
  const names = new Set<string>();
  const patterns = new Set<string>();
  let all = false;
  walk(said, mode, (keywords, own) => {
    for (const name of keywords.properties?.keys() ?? []) names.add(name);
    for (const pattern of keywords.patternProperties?.keys() ?? []) patterns.add(pattern);
    if (keywords.additionalProperties !== undefined || (!own && keywords.unevaluatedProperties !== undefined))
      all = true;
  });
  return { names, patterns, all };
}

/** How many of the first items, and whether all of them, the keywords of a schema look at. */
export function evaluatedItems(said: Keywords, mode: 'must' | 'may'): { first: number; all: boolean } {
  let first = 0;
  let all = false;
  walk(said, mode, (keywords, own) => {
    first = Math.max(first, keywords.prefixItems?.length ?? 0);
    if (keywords.items !== undefined || (!own && keywords.unevaluatedItems !== undefined)) all = true;
    if (mode === 'may' && keywords.contains !== undefined) all = true;
  });
  return { first, all };
}

function walk(said: Keywords, mode: 'must' | 'may', visit: (said: Keywords, own: boolean) => void): void {
  const open: Keywords[] = [said];
  const seen = new Set<Keywords>();
  const add = (node: SchemaNode | undefined): unknown => node && open.push(node.keywords);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    visit(next, next === said);
    for (const node of [next.ref, ...(next.allOf ?? [])]) add(node);
    if (mode === 'must') continue;
    for (const node of [...(next.anyOf ?? []), ...(next.oneOf ?? []), next.if, next.then, next.else])
      add(node);
    for (const node of next.dependentSchemas?.values() ?? []) add(node);
  }
}
