import type { Branch } from './branch.ts';
import type { SchemaNode } from './node.ts';
import type { Patterns } from './patterns.ts';

/** All schemas of a property; `declared` where one of them speaks of it more than to let everything pass. */
export function propertyNodes(
  patterns: Patterns,
  { objects }: Branch,
  name: string,
): { nodes: SchemaNode[]; declared: boolean } {
  const nodes: SchemaNode[] = [];
  let declared = false;
  for (const { keywords } of objects) {
    const own = keywords.properties?.get(name);
    if (own !== undefined) nodes.push(own);
    let matched = own !== undefined;
    let certain = true;
    for (const [pattern, node] of keywords.patternProperties ?? []) {
      const matches = patterns.matches(pattern, name);
      if (matches === null) certain = false;
      if (!matches) continue;
      nodes.push(node);
      matched = true;
    }
    declared ||= matched;
    const rest = keywords.additionalProperties;
    // Where a pattern is not understood, the rest may not be about this name.
    if (matched || !certain || rest === undefined) continue;
    nodes.push(rest);
    declared ||= !rest.open;
  }
  return { nodes, declared };
}

/** The names that a branch speaks of, and its patterns. */
export function spokenOf(branch: Branch): { names: Set<string>; patterns: Map<string, SchemaNode[]> } {
  const names = new Set(branch.required);
  const patterns = new Map<string, SchemaNode[]>();
  for (const { keywords } of branch.objects) {
    for (const name of keywords.properties?.keys() ?? []) names.add(name);
    for (const [pattern, node] of keywords.patternProperties ?? [])
      patterns.set(pattern, [...(patterns.get(pattern) ?? []), node]);
  }
  return { names, patterns };
}

/** Whether a branch lets no other properties pass than those it speaks of. */
export function isClosed({ objects }: Branch): boolean {
  return objects.some(({ keywords }) => keywords.additionalProperties?.keywords.never);
}

/** All schemas of an item. */
export function itemNodes({ lists }: Branch, index: number): SchemaNode[] {
  return lists.flatMap(({ keywords }) => keywords.prefixItems?.[index] ?? keywords.items ?? []);
}
