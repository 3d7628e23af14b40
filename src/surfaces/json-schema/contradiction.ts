import type { Ask } from './ask.ts';
import type { Branch } from './branch.ts';
import { itemNodes, propertyNodes } from './properties.ts';

/** Whether the bounds of a branch leave no value, or something that each value must hold cannot be. */
export function contradicts(ask: Ask, branch: Branch): boolean {
  const { type, minimum, maximum } = branch;
  if (type === 'number' && minimum !== null && maximum !== null)
    return (
      minimum.value > maximum.value || (minimum.value === maximum.value && (minimum.open || maximum.open))
    );
  if (type === 'string')
    return ask.patterns.none({
      patterns: branch.patterns,
      formats: [],
      least: branch.minLength,
      most: branch.maxLength,
    });
  if (type === 'array') return branch.minItems > branch.maxItems || lacksItem(ask, branch);
  if (type !== 'object') return false;
  return (
    Math.max(branch.minProperties, branch.required.size) > branch.maxProperties ||
    [...branch.required].some((name) => ask.isImpossible(propertyNodes(ask.patterns, branch, name).nodes)) ||
    [...branch.required].some((name) =>
      branch.names.some((node) => ask.evaluator.accepts(node, name) === false),
    )
  );
}

function lacksItem(ask: Ask, branch: Branch): boolean {
  return Array.from({ length: Math.min(branch.minItems, 8) }).some((_, index) =>
    ask.isImpossible(itemNodes(branch, index)),
  );
}
