import { count, some } from '../../base/words.ts';
import type { Claims } from '../claims.ts';
import { claimsOf, refusesWords, requiresWords } from '../claims.ts';
import type { Context, RawFinding, Rule } from '../context.ts';
import type { Evidence } from '../evidence.ts';
import { affectedWords, byCause, WAYS_OUT } from './differences.ts';
import { freshFiles, notCompared, staleAccepts } from './surfaces.ts';

const PATHS = 'paths';

/**
 * What changed requires no higher kind than the release claims, nor than the phase of its line allows. Evidence never
 * raises a kind by itself: somebody has to say what the release is. What could not be compared is no better than that.
 */
export const compatibility: Rule = {
  id: 'compatibility',
  level: 'error',
  check(context) {
    const { evidence, policy } = context;
    if (evidence.length === 0 && policy.compatibility.surfaces.length === 0) return [];
    const claims = claimsOf(context);
    const judged = evidence.filter(({ counts, accepted }) => counts && accepted === null);
    return [
      ...judged
        .filter(({ checker }) => checker === PATHS)
        .flatMap((found) => pathFinding(found, claims, context)),
      ...byCause(judged.filter(({ checker }) => checker !== PATHS)).flatMap((group) =>
        surfaceFinding(group, claims, context),
      ),
      ...notCompared(context),
      ...freshFiles(context),
      ...staleAccepts(context),
    ];
  },
};

function pathFinding(found: Evidence, claims: Claims, context: Context): RawFinding[] {
  const held = against(found, claims, context);
  if (held === null) return [];
  return [
    {
      message: [`${found.message}, which ${requiresWords(found.requires, claims)}`, ...held.why].join('; '),
      remedy: held.refused
        ? `take the change to a line that allows ${held.needed}, revert it here, or narrow the pattern under compatibility`
        : `${claims.how(held.needed)}, or narrow the pattern under compatibility`,
      where: { path: found.where },
      evidence: [found.id],
      about: { requires: found.requires, after: context.last?.tag ?? '' },
      ...(found.own ? {} : { softened: 'note' as const }),
    },
  ];
}

/** @param group differences with one cause, the one that explains the others first */
function surfaceFinding(group: readonly Evidence[], claims: Claims, context: Context): RawFinding[] {
  const [first] = group as readonly [Evidence, ...Evidence[]];
  const held = against(first, claims, context);
  if (held === null) return [];
  const { where, message, grade, requires, at, id, entry, own } = first;
  const who = affectedWords(group.map(({ affected }) => affected));
  const others = group.length - 1;
  const breaks = grade === 'proven' ? `breaks ${who} and ` : `may break ${who}, and then `;
  return [
    {
      message: [
        `${named(where, message)}${others === 0 ? '' : `, and ${count(others, 'more difference')} for the same cause (${some(group.slice(1).map((each) => each.where))})`}, which ${breaks}${requiresWords(requires, claims)}`,
        ...held.why,
        ...(first.expired === null ? [] : [`it was accepted until ${first.expired.until}`]),
      ].join('; '),
      remedy: `${held.refused ? `take the change to a line that allows ${held.needed}` : claims.how(held.needed)}, ${WAYS_OUT}, or accept it with a reason under ${keyOf(entry)}: accept: [{id: ${JSON.stringify(id)}, reason: …}]`,
      where: {},
      beside: { policy: keyOf(entry), ...(at === null ? {} : placeOf(at)) },
      evidence: group.map((each) => each.id),
      about: { difference: id, after: context.last?.tag ?? '' },
      ...(own && grade === 'proven' ? {} : { softened: 'note' as const }),
    },
  ];
}

/** Most messages name what they are about. */
function named(where: string, message: string): string {
  return where.length > 2 && message.includes(where) ? message : `${where}: ${message}`;
}

function keyOf({ index }: Evidence['entry']): string {
  return `compatibility.${index}`;
}

function placeOf({ path, line, column }: NonNullable<Evidence['at']>) {
  return { path, ...(line === null ? {} : { row: line, ...(column === null ? {} : { column }) }) };
}

/** Why a release may not hold a difference; null where it may. */
function against(
  { requires }: Evidence,
  claims: Claims,
  context: Context,
): { readonly needed: string; readonly why: readonly string[]; readonly refused: boolean } | null {
  const needed = claims.counts(requires);
  const refusing = claims.refusing(needed);
  const unclaimed = claims.exceed(needed);
  if (refusing === null && !unclaimed) return null;
  const why = [
    ...(unclaimed ? [claims.said] : []),
    ...(refusing === null ? [] : [refusesWords(refusing, context)]),
  ];
  return { needed, why, refused: refusing !== null };
}
