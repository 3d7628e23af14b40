import { groupsBy } from '../../base/groups.ts';
import type { Change } from '../changes.ts';

/** Changes of one kind from one source: of the pull request itself, or from before it. Findings speak of such groups. */
export function byKindAndSource(changes: readonly Change[]): Change[][] {
  return groupsBy(changes, ({ counts, own }) => `${counts} ${own}`);
}
