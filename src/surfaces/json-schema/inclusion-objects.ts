import type { Ask } from './ask.ts';
import type { Branch } from './branch.ts';
import type { Candidate, Step } from './candidate.ts';
import { lifted } from './candidate.ts';
import { evaluatedProperties } from './evaluated.ts';
import type { Keywords, SchemaNode } from './node.ts';
import { madeNode } from './node.ts';
import { isClosed, propertyNodes, spokenOf } from './properties.ts';
import { counted } from './words.ts';

/** What a schema refuses of a branch of objects. */
export function differObjects(ask: Ask, branch: Branch, by: SchemaNode): Candidate[] {
  const { keywords: said } = by;
  const found: Candidate[] = [];
  for (const name of said.required ?? []) {
    if (!branch.required.has(name))
      found.push(
        ask.candidate(
          branch,
          by,
          'required',
          `objects without ${name}`,
          { is: 'without', name },
          { detail: name },
        ),
      );
  }
  found.push(...differCounts(ask, branch, by));
  for (const [name, node] of said.properties ?? [])
    found.push(...differProperty(ask, branch, by, name, node));
  for (const [pattern, node] of said.patternProperties ?? [])
    found.push(...differPattern(ask, branch, by, pattern, node));
  if (said.additionalProperties !== undefined)
    found.push(...differRest(ask, branch, by, said.additionalProperties, coveredBy(said)));
  if (said.unevaluatedProperties !== undefined) {
    const { names, patterns, all } = evaluatedProperties(said, 'must');
    if (!all) found.push(...differRest(ask, branch, by, said.unevaluatedProperties, { names, patterns }));
  }
  if (said.propertyNames !== undefined) found.push(...differNames(ask, branch, by, said.propertyNames));
  found.push(...differDependents(ask, branch, by));
  return found;
}

function differProperty(
  ask: Ask,
  branch: Branch,
  by: SchemaNode,
  name: string,
  node: SchemaNode,
): Candidate[] {
  if (node.open) return [];
  const { nodes, declared } = propertyNodes(ask.patterns, branch, name);
  if (!declared && ask.undeclared === 'ignore') return [];
  if (ask.isImpossible(nodes) || isNamedOut(ask, branch, name) || ask.having(branch, name).length === 0)
    return [];
  const step: Step = { branch, within: by, to: { is: 'property', name, declared: true } };
  return lifted(ask.below(nodes, node), step, !declared);
}

function isNamedOut(ask: Ask, branch: Branch, name: string): boolean {
  return branch.names.some((node) => ask.evaluator.accepts(node, name) === false);
}

/** What a schema of all names that match a pattern refuses. */
function differPattern(
  ask: Ask,
  branch: Branch,
  by: SchemaNode,
  pattern: string,
  node: SchemaNode,
): Candidate[] {
  if (node.open) return [];
  const spoken = spokenOf(branch);
  const found: Candidate[] = [];
  for (const name of spoken.names) {
    if (ask.patterns.matches(pattern, name) !== false)
      found.push(...differProperty(ask, branch, by, name, node));
  }
  const others = [...spoken.patterns.keys()];
  const certain = others.filter((other) => ask.patterns.implies(namesLike(pattern), other) === true);
  const apart = others.every((other) => ask.patterns.disjoint(other, pattern));
  const nodes = certain.flatMap((other) => spoken.patterns.get(other) ?? []);
  if (apart) nodes.push(...branch.objects.flatMap(({ keywords }) => keywords.additionalProperties ?? []));
  // Names of several patterns at once, or of none: what is certain of all of them is asked.
  else if (certain.length === 0 && isClosed(branch))
    nodes.push(...closedTo(ask, branch, pattern, spoken.patterns));
  if (ask.isImpossible(nodes)) return found;
  const declared = certain.length > 0 || nodes.some(({ open }) => !open);
  if (!declared && ask.undeclared === 'ignore') return found;
  const [name] = ask.patterns
    .texts({ ...namesLike(pattern) }, 8)
    .filter(
      (one) =>
        !spoken.names.has(one) &&
        ask.patterns.matches(pattern, one) === true &&
        !isNamedOut(ask, branch, one),
    );
  if (name === undefined && ask.patterns.none(namesLike(pattern))) return found;
  const step: Step = { branch, within: by, to: { is: 'property', name: name ?? pattern, declared: false } };
  return [...found, ...lifted(ask.below(nodes, node), step, !declared)];
}

/** Of a closed branch: one schema for any name that it lets pass, whichever of its patterns the name matches. */
function closedTo(
  ask: Ask,
  _branch: Branch,
  pattern: string,
  patterns: ReadonlyMap<string, readonly SchemaNode[]>,
): SchemaNode[] {
  const meeting = [...patterns]
    .filter(([other]) => !ask.patterns.disjoint(other, pattern))
    .flatMap(([, nodes]) => nodes);
  return meeting.length === 0 ? [] : [madeNode({ anyOf: meeting })];
}

function namesLike(pattern: string): { patterns: string[]; formats: string[]; least: number; most: number } {
  return { patterns: [pattern], formats: [], least: 0, most: Number.POSITIVE_INFINITY };
}

interface Covered {
  readonly names: ReadonlySet<string>;
  readonly patterns: ReadonlySet<string>;
}

function coveredBy({ properties, patternProperties }: Keywords): Covered {
  return { names: new Set(properties?.keys()), patterns: new Set(patternProperties?.keys()) };
}

/** What a schema of all other properties refuses. */
function differRest(
  ask: Ask,
  branch: Branch,
  by: SchemaNode,
  node: SchemaNode,
  covered: Covered,
): Candidate[] {
  if (node.open) return [];
  const spoken = spokenOf(branch);
  const isCovered = (name: string): boolean | null =>
    covered.names.has(name) ||
    [...covered.patterns].reduce<boolean | null>((known, pattern) => {
      const matches = ask.patterns.matches(pattern, name);
      return known === true || matches === true ? true : known === null || matches === null ? null : false;
    }, false);
  const found: Candidate[] = [];
  for (const name of spoken.names) {
    if (isCovered(name) === true) continue;
    found.push(...differProperty(ask, branch, by, name, node));
  }
  for (const [pattern, nodes] of spoken.patterns) {
    if ([...covered.patterns].some((other) => ask.patterns.implies(namesLike(pattern), other) === true))
      continue;
    const name = ask.patterns
      .texts(namesLike(pattern), 12)
      .find((one) => !spoken.names.has(one) && isCovered(one) === false);
    // All that comes to mind is covered: of a pattern's names there may still be others.
    const step: Step = { branch, within: by, to: { is: 'property', name: name ?? pattern, declared: false } };
    if (!ask.isImpossible(nodes)) found.push(...lifted(ask.below(nodes, node), step));
  }
  const rest = branch.objects.flatMap(({ keywords }) => keywords.additionalProperties ?? []);
  const open =
    branch.objects.some(({ keywords }) => keywords.additionalProperties === undefined) || rest.length === 0;
  if (branch.maxProperties === 0 || ask.isImpossible(rest)) return found;
  if (!node.keywords.never && rest.every((one) => one.open) && ask.undeclared === 'ignore') return found;
  const name = otherName(ask, branch, spoken, isCovered);
  const step: Step = { branch, within: by, to: { is: 'property', name, declared: false } };
  // Closing an object is a break that every tool knows; a schema for what nobody declared is not.
  return [...found, ...lifted(ask.below(rest, node), step, open && !node.keywords.never)];
}

/** A name that nobody speaks of. */
function otherName(
  ask: Ask,
  branch: Branch,
  { names, patterns }: { names: Set<string>; patterns: Map<string, unknown> },
  isCovered: (name: string) => boolean | null,
): string {
  const own = branch.names.length === 0 ? [] : texts(ask, branch.names);
  const proposed = ['other', 'another', 'x', 'Other', 'other-1', '0', '_', '$', ' ', ...own];
  return (
    proposed.find(
      (name) =>
        !names.has(name) &&
        isCovered(name) === false &&
        !isNamedOut(ask, branch, name) &&
        [...patterns.keys()].every((pattern) => ask.patterns.matches(pattern, name) === false),
    ) ?? 'other'
  );
}

function differCounts(ask: Ask, branch: Branch, by: SchemaNode): Candidate[] {
  const { minProperties = 0, maxProperties = Number.POSITIVE_INFINITY } = by.keywords;
  const found: Candidate[] = [];
  if (minProperties > Math.max(branch.minProperties, branch.required.size))
    found.push(
      ask.candidate(
        branch,
        by,
        'minProperties',
        `objects of fewer than ${counted(minProperties, 'property', 'properties')}`,
        {
          is: 'count',
          least: branch.minProperties,
          most: minProperties - 1,
        },
      ),
    );
  const { names, patterns } = spokenOf(branch);
  const most =
    isClosed(branch) && patterns.size === 0
      ? [...names].filter((name) => !ask.isImpossible(propertyNodes(ask.patterns, branch, name).nodes)).length
      : Number.POSITIVE_INFINITY;
  if (maxProperties < Math.min(branch.maxProperties, most))
    found.push(
      ask.candidate(
        branch,
        by,
        'maxProperties',
        `objects of more than ${counted(maxProperties, 'property', 'properties')}`,
        {
          is: 'count',
          least: maxProperties + 1,
          most: branch.maxProperties,
        },
      ),
    );
  return found;
}

function differNames(ask: Ask, branch: Branch, by: SchemaNode, node: SchemaNode): Candidate[] {
  const { names, patterns } = spokenOf(branch);
  const found: Candidate[] = [];
  const refuse = (refused: string, detail: string, goal: readonly string[]): unknown =>
    found.push(ask.candidate(branch, by, 'propertyNames', refused, { is: 'with', names: goal }, { detail }));
  const closed = isClosed(branch);
  for (const name of names) {
    if (
      ask.evaluator.accepts(node, name) === true ||
      ask.isImpossible(propertyNodes(ask.patterns, branch, name).nodes)
    )
      continue;
    if (closed) refuse(`the property ${name}`, name, [name]);
  }
  if (closed && patterns.size === 0) return found;
  const candidates = ask.below([...branch.names, STRING], node);
  if (candidates.length === 0) return found;
  const known = texts(ask, branch.names)
    .concat(candidates.flatMap((one) => ask.generator.aimed(one)).filter((one) => typeof one === 'string'))
    .filter((name) => ask.evaluator.accepts(node, name) === false);
  if (known.length > 0 || found.length === 0) refuse('properties of other names', '', known.slice(0, 1));
  return found;
}

/** Some texts that fit all of some schemas. */
function texts(ask: Ask, nodes: readonly SchemaNode[]): string[] {
  return ask.generator.values([...nodes, STRING], 8).filter((one) => typeof one === 'string');
}

const STRING = madeNode({ type: new Set(['string']) });

function differDependents(ask: Ask, branch: Branch, by: SchemaNode): Candidate[] {
  const { dependentRequired, dependentSchemas } = by.keywords;
  const found: Candidate[] = [];
  for (const [name, others] of dependentRequired ?? []) {
    if (ask.isImpossible(propertyNodes(ask.patterns, branch, name).nodes)) continue;
    for (const having of ask.having(branch, name)) {
      for (const other of others) {
        if (!having.required.has(other))
          found.push(
            ask.candidate(
              having,
              by,
              'dependentRequired',
              `objects with ${name} and without ${other}`,
              { is: 'with', names: [name], without: other },
              { detail: `${name} ${other}` },
            ),
          );
      }
    }
  }
  for (const [name, node] of dependentSchemas ?? []) {
    if (ask.isImpossible(propertyNodes(ask.patterns, branch, name).nodes)) continue;
    for (const having of ask.having(branch, name)) found.push(...ask.differBranch(having, node));
  }
  return found;
}
