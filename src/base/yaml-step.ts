import type { Node } from 'yaml';
import { isMap, isScalar, isSeq } from 'yaml';

/** What stands below a node of a YAML document under a key or an index, and where it is named; null where nothing is. */
export function yamlStep(node: unknown, step: string): { key: Node; value: unknown } | null {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
    return pair === undefined ? null : { key: pair.key as Node, value: pair.value };
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? null : { key: item as Node, value: item };
  }
  return null;
}
