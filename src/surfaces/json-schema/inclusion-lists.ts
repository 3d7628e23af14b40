import type { Ask } from './ask.ts';
import type { Branch } from './branch.ts';
import type { Candidate } from './candidate.ts';
import { lifted } from './candidate.ts';
import { evaluatedItems } from './evaluated.ts';
import type { SchemaNode } from './node.ts';
import { itemNodes } from './properties.ts';
import { counted } from './words.ts';

/** What a schema refuses of a branch of arrays. */
export function differLists(ask: Ask, branch: Branch, by: SchemaNode): Candidate[] {
  const { keywords: said } = by;
  const { minItems, maxItems } = branch;
  const found: Candidate[] = [];
  if (said.minItems !== undefined && minItems < said.minItems)
    found.push(
      ask.candidate(
        branch,
        by,
        'minItems',
        `arrays of fewer than ${counted(said.minItems, 'item', 'items')}`,
        {
          is: 'count',
          least: minItems,
          most: said.minItems - 1,
        },
      ),
    );
  if (said.maxItems !== undefined && maxItems > said.maxItems)
    found.push(
      ask.candidate(
        branch,
        by,
        'maxItems',
        `arrays of more than ${counted(said.maxItems, 'item', 'items')}`,
        {
          is: 'count',
          least: said.maxItems + 1,
          most: maxItems,
        },
      ),
    );
  if (said.uniqueItems && !branch.unique && maxItems > 1)
    found.push(ask.candidate(branch, by, 'uniqueItems', 'arrays that hold an item twice', { is: 'twice' }));
  found.push(...differItems(ask, branch, by));
  if (said.contains !== undefined) found.push(...differContains(ask, branch, by, said.contains));
  return found;
}

/** From which index on a branch says the same of every item. */
function restFrom(branch: Branch): number {
  return Math.max(0, ...branch.lists.map(({ keywords }) => keywords.prefixItems?.length ?? 0));
}

function differItems(ask: Ask, branch: Branch, by: SchemaNode): Candidate[] {
  const { prefixItems = [], items: rest, unevaluatedItems } = by.keywords;
  const seen = unevaluatedItems === undefined ? null : evaluatedItems(by.keywords, 'must');
  const last = Math.max(prefixItems.length, restFrom(branch), seen?.all ? 0 : (seen?.first ?? 0));
  const found: Candidate[] = [];
  for (let index = 0; index <= last && index < branch.maxItems; index += 1) {
    const nodes = itemNodes(branch, index);
    // No item is there, and none after it.
    if (ask.isImpossible(nodes)) break;
    const step = {
      branch,
      within: by,
      to: { is: 'item', index, every: index === last && prefixItems.length === 0 },
    } as const;
    const own = prefixItems[index] ?? rest;
    if (own !== undefined) found.push(...lifted(ask.below(nodes, own), step));
    if (unevaluatedItems !== undefined && seen !== null && !seen.all && index >= seen.first)
      found.push(...lifted(ask.below(nodes, unevaluatedItems), step));
  }
  return found;
}

function differContains(ask: Ask, branch: Branch, by: SchemaNode, contains: SchemaNode): Candidate[] {
  const { minContains = 1, maxContains = Number.POSITIVE_INFINITY } = by.keywords;
  // What contains enough of narrower items contains enough of these; what holds few of wider ones holds few of these.
  const own = branch.nodes.map(({ keywords }) => keywords).filter((said) => said.contains !== undefined);
  const narrower = own.filter((said) => ask.below([said.contains as SchemaNode], contains).length === 0);
  const wider = own.filter((said) => ask.below([contains], said.contains as SchemaNode).length === 0);
  const least = Math.max(0, ...narrower.map((said) => said.minContains ?? 1));
  const most = Math.min(branch.maxItems, ...wider.map((said) => said.maxContains ?? branch.maxItems));
  const found: Candidate[] = [];
  // Items that fit anyway.
  const sure = least >= minContains ? least : fitting(ask, branch, contains);
  if (minContains > Math.max(least, sure))
    found.push(
      ask.candidate(branch, by, 'contains', `arrays that hold too few of the items they must contain`, {
        is: 'count',
        least: branch.minItems,
        most: Math.min(branch.maxItems, branch.minItems + 2),
      }),
    );
  if (maxContains < most)
    found.push(
      ask.candidate(
        branch,
        by,
        'maxContains',
        `arrays that hold more than ${maxContains} of the items they must contain`,
        {
          is: 'count',
          least: Math.max(branch.minItems, maxContains + 1),
          most: branch.maxItems,
        },
      ),
    );
  return found;
}

/** How many of the first items fit a schema whatever they are. */
function fitting(ask: Ask, branch: Branch, node: SchemaNode): number {
  let count = 0;
  for (let index = 0; index < Math.min(branch.minItems, 16); index += 1) {
    if (ask.below(itemNodes(branch, index), node).length === 0) count += 1;
  }
  return count;
}
