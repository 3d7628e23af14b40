import type { Ask } from './ask.ts';
import type { Branch } from './branch.ts';
import { leavingOut } from './branch.ts';
import type { Candidate } from './candidate.ts';
import type { Keywords, SchemaNode } from './node.ts';
import { madeNode } from './node.ts';
import { propertyNodes } from './properties.ts';

/** A property with more values than this is not gone through value by value. */
const MOST_CASES = 24;
/** So many of the things that alternatives refuse are tried. */
const MOST_INNER = 24;

/** What `anyOf` refuses of a branch, and `oneOf`, which wants one alternative only. */
export function differAlternatives(
  ask: Ask,
  branch: Branch,
  by: SchemaNode,
  alternatives: readonly SchemaNode[],
  keyword: 'anyOf' | 'oneOf',
  split = 2,
): Candidate[] {
  const results = alternatives.map((one) => ask.differBranch(branch, one));
  const fitting = results.flatMap((found, index) => (found.length === 0 ? [index] : []));
  const apart = new Map<SchemaNode, boolean>();
  const isApart = (node: SchemaNode): boolean => {
    const known = apart.get(node) ?? ask.isApart(branch, node);
    apart.set(node, known);
    return known;
  };
  const [first] = fitting;
  if (first !== undefined) {
    if (keyword === 'anyOf') return [];
    const others = alternatives.filter((node, index) => index !== first && !isApart(node));
    if (others.length === 0) return [];
    return others.map((other) =>
      ask.candidate(
        branch,
        by,
        'oneOf',
        'values that fit several alternatives',
        { is: 'fits', nodes: [alternatives[first] as SchemaNode, other] },
        { detail: 'several' },
      ),
    );
  }
  const cases = split > 0 ? casesOf(ask, branch, alternatives) : null;
  if (cases !== null)
    return cases.flatMap((one) => differAlternatives(ask, one, by, alternatives, keyword, split - 1));
  const near = alternatives.filter((node) => !isApart(node));
  const [only] = near;
  if (only !== undefined && near.length === 1) return [...(results[alternatives.indexOf(only)] ?? [])];
  // Alternatives in alternatives are not kept: they would multiply.
  const inner = near
    .flatMap((node) => results[alternatives.indexOf(node)] ?? [])
    .slice(0, MOST_INNER)
    .map((one) => ({ ...one, inner: [] }));
  return [
    ask.candidate(branch, by, keyword, 'values that fit none of the alternatives', { is: 'any' }, { inner }),
  ];
}

/** A branch, value by value of a property that tells alternatives apart; null where there is none. */
function casesOf(ask: Ask, branch: Branch, alternatives: readonly SchemaNode[]): Branch[] | null {
  if (branch.type !== 'object') return null;
  for (const name of branch.required) {
    const values = ask.expander
      .expand(propertyNodes(ask.patterns, branch, name).nodes)
      .map((one) => one.values);
    if (values.includes(null)) continue;
    const all = values.flatMap((some) => some ?? []);
    if (all.length < 2 || all.length > MOST_CASES) continue;
    const telling = alternatives.some((node) =>
      all.some(
        (value) =>
          ask.isApart(branch, valued(ask, name, value)) ||
          ask.expander.fold(branch, node).some((both) => differs(ask, both, name, all.length)),
      ),
    );
    if (!telling) continue;
    return all
      .flatMap((value) => ask.expander.fold(branch, valued(ask, name, value)))
      .filter((one) => !ask.isEmpty(one));
  }
  return null;
}

/** Whether a property has fewer values in a case than it could have. */
function differs(ask: Ask, both: Branch, name: string, count: number): boolean {
  const values = ask.expander.expand(propertyNodes(ask.patterns, both, name).nodes).map((one) => one.values);
  return !values.includes(null) && values.flatMap((some) => some ?? []).length < count;
}

const valuedNodes = new WeakMap<Ask, Map<string, SchemaNode>>();

/** The schema of objects whose property has a value. */
function valued(ask: Ask, name: string, value: unknown): SchemaNode {
  const nodes = valuedNodes.get(ask) ?? new Map<string, SchemaNode>();
  valuedNodes.set(ask, nodes);
  const key = JSON.stringify([name, value]);
  const node = nodes.get(key) ?? madeNode({ properties: new Map([[name, madeNode({ enum: [value] })]]) });
  nodes.set(key, node);
  return node;
}

/** What `then` and `else` refuse, each of the values that it is about. */
export function differCondition(ask: Ask, branch: Branch, said: Keywords): Candidate[] {
  const condition = said.if as SchemaNode;
  const found: Candidate[] = [];
  if (said.then !== undefined && !ask.isApart(branch, condition)) {
    for (const met of ask.expander.fold(branch, condition))
      if (!ask.isEmpty(met)) found.push(...ask.differBranch(met, said.then));
  }
  if (said.else !== undefined && ask.differBranch(branch, condition).length > 0)
    found.push(...ask.differBranch(leavingOut(branch, condition), said.else));
  return found;
}
