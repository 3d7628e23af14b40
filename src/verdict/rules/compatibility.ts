import { oneOf } from '../../base/nearest.ts';
import { ENDED } from '../../lines/lines.ts';
import type { Policy } from '../../policy/policy.ts';
import { NONE } from '../../versions/kinds.ts';
import { highestKind } from '../changes.ts';
import type { Context, RawFinding, Rule } from '../context.ts';
import { opensLine } from '../due.ts';
import { kindOfStep } from '../release-as.ts';
import { untilWords } from '../words.ts';

/**
 * What changed requires no higher kind than the release claims, nor than the phase of its line allows. Evidence never
 * raises a kind by itself: somebody has to say what the release is.
 */
export const compatibility: Rule = {
  id: 'compatibility',
  level: 'error',
  check(context) {
    const { evidence, policy, last, line } = context;
    if (evidence.length === 0) return [];
    const zero = last?.version.parts.major === 0 ? policy.zero : {};
    const counts = (kind: string): string => (Object.hasOwn(zero, kind) ? (zero[kind] as string) : kind);
    const claimed = claimedKind(context);
    const phase = phaseOf(context);
    // What opens a new line leaves the phase of this one behind.
    const leaves = (kind: string): boolean =>
      line.newest && context.carries.bound === null && opensLine(kind, policy);
    return evidence.flatMap((found): RawFinding[] => {
      const needed = counts(found.requires);
      const refusing =
        phase !== null && !leaves(needed) && phase.allow.every((kind) => exceeds(needed, kind, policy))
          ? phase
          : null;
      const unclaimed = exceeds(needed, claimed, policy);
      if (refusing === null && !unclaimed) return [];
      const said = claimed === NONE ? `${claims(context)} no release` : `${claims(context)} ${claimed}`;
      const requires =
        found.requires === needed ? needed : `${found.requires}, which is ${needed} while major is 0`;
      return [
        {
          message: [
            `${found.message}, which requires ${requires}`,
            ...(unclaimed ? [said] : []),
            ...(refusing !== null
              ? [
                  `line ${line.id} is in phase ${refusing.name} (${untilWords(refusing)}), which allows ${refusing.allow.length === 0 ? 'no release' : `only ${oneOf(refusing.allow)}`}`,
                ]
              : []),
          ].join('; '),
          remedy: refusing
            ? `take the change to a line that allows ${needed}, revert it here, or narrow the pattern under compatibility`
            : `${howToClaim(needed, context, counts)}, or narrow the pattern under compatibility`,
          where: { path: found.where },
          about: { requires, after: context.last?.tag ?? '' },
          ...(found.own ? {} : { softened: 'note' as const }),
        },
      ];
    });
  },
};

/** Two kinds that count up the same part ask for the same number, so neither exceeds the other. */
function exceeds(needed: string, claimed: string, { kinds }: Policy): boolean {
  if (kinds.rank(needed) <= kinds.rank(claimed)) return false;
  return claimed === NONE || kinds.position(needed) !== kinds.position(claimed);
}

/** The kind that the release is said to be: by its commits, by a Release-As, or by the tag that somebody made. */
function claimedKind({ changes, policy, releaseAs, kind, last, tag }: Context): string {
  const step = (version: Parameters<typeof kindOfStep>[1]): string | null =>
    kindOfStep(last?.version.parts ?? null, version, policy, false);
  const forced = releaseAs.chosen?.version ?? null;
  if (forced !== null) return step(forced) ?? kind;
  // A head that has its pre-release already has nothing new to release, and the claims it was made with.
  const said = kind === NONE ? highestKind(changes, policy) : kind;
  return tag?.version == null ? said : policy.kinds.max(said, step(tag.version) ?? NONE);
}

function claims({ tag, releaseAs }: Context): string {
  if (releaseAs.chosen !== null) return `Release-As: ${releaseAs.chosen.text} claims`;
  return tag === null ? 'the commits claim' : 'the commits and the tag claim';
}

function phaseOf({ line, opening }: Context) {
  const { existing } = line;
  if (existing?.phases == null || existing.phase === ENDED || opening?.allowed) return null;
  return existing.phases.find(({ name }) => name === existing.phase) ?? null;
}

/** "say it in a commit: feat: …, or ! before the colon"; of a tag, that another one is needed then. */
function howToClaim(
  needed: string,
  { policy, releaseAs, tag }: Context,
  counts: (kind: string) => string,
): string {
  const said =
    releaseAs.chosen === null
      ? inCommit(needed, policy, counts)
      : `let Release-As name a version that is ${needed}, or remove it`;
  return tag === null ? said : `delete ${tag.facts.name}, ${said}, and tag the version that it makes`;
}

function inCommit(needed: string, policy: Policy, counts: (kind: string) => string): string {
  const leads = (kind: string): boolean => {
    const counted = counts(kind);
    return policy.kinds.parts(counted) !== null && !exceeds(needed, counted, policy);
  };
  const same = Object.entries(policy.commits.kinds).filter(([, kind]) => counts(kind) === needed);
  const types = (
    same.length > 0 ? same : Object.entries(policy.commits.kinds).filter(([, kind]) => leads(kind))
  )
    .slice(0, 3)
    .map(([type]) => `${type}: …`);
  // A break is always major, whatever its type.
  const isBreak = leads('major') && (types.length === 0 || !exceeds(counts('major'), needed, policy));
  const ways = isBreak ? [...types, 'a ! before the colon of its header'] : types;
  return ways.length === 0
    ? `give a commit type the kind ${needed} in commits.kinds and use it`
    : `say it in a commit: ${oneOf(ways)}`;
}
