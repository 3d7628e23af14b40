import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/**
 * Whether a workflow can be started by hand, or through the API. What GitHub would make of a broken file is left to it:
 * only what stands in it counts.
 *
 * @param text the file of the workflow
 */
export function isDispatchable(text: string): boolean {
  const on = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' }).get('on', true);
  if (isScalar(on)) return on.value === TRIGGER;
  if (isMap(on)) return on.has(TRIGGER);
  return isSeq(on) && on.items.some((item) => isScalar(item) && item.value === TRIGGER);
}

const TRIGGER = 'workflow_dispatch';
