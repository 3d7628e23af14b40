import { groupsBy } from '../../base/groups.ts';
import { listed } from '../../base/words.ts';
import type { Affected } from '../../surfaces/difference.ts';
import type { Evidence } from '../evidence.ts';
import { idsUp } from '../evidence.ts';

/** Words for those whom differences affect. */
const AFFECTED_WORDS: Readonly<Record<Affected, string>> = {
  caller: 'callers',
  implementer: 'those who implement it',
  'type-user': 'those who use its types',
  installer: 'those who install it',
  writer: 'those who send such data',
  reader: 'those who read such data',
  wire: 'messages in binary',
  json: 'messages as JSON',
  path: 'those who rely on the files',
};

/** "callers and those who install it" */
export function affectedWords(affected: readonly Affected[]): string {
  return listed([...new Set(affected)].map((each) => AFFECTED_WORDS[each]));
}

/** What else can be done about a break than to claim it. */
export const WAYS_OUT = 'keep the old form beside the new one and mark it deprecated';

/**
 * Differences that are told as one: those of one surface with one cause, as sure as each other, and brought by the same
 * side. The one that explains the others is first.
 */
export function byCause(evidence: readonly Evidence[]): Evidence[][] {
  return groupsBy(evidence, ({ entry }) => entry.index).flatMap((some) => {
    const byId = new Map(some.map((each) => [each.id, each]));
    const depth = (each: Evidence): number => idsUp(each, byId).length;
    return groupsBy(some, (each) => `${each.grade} ${each.own} ${idsUp(each, byId).at(-1)}`).map((group) =>
      group.toSorted((a, b) => depth(a) - depth(b)),
    );
  });
}
