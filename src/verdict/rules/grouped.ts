import type { Change } from '../changes.ts';

/** Changes of one kind from one source: of the pull request itself, or from before it. Findings speak of such groups. */
export function byKindAndSource(changes: readonly Change[]): Change[][] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.counts} ${change.own}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  return [...groups.values()];
}
