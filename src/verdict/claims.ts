import { oneOf } from '../base/nearest.ts';
import type { Phase } from '../lines/lines.ts';
import { ENDED } from '../lines/lines.ts';
import type { Policy } from '../policy/policy.ts';
import { NONE } from '../versions/kinds.ts';
import { highestKind } from './changes.ts';
import type { Context } from './context.ts';
import { opensLine } from './due.ts';
import { kindOfStep } from './release-as.ts';
import { untilWords } from './words.ts';

/** What a release is said to be, and what its line allows, held against a kind that something requires. */
export interface Claims {
  /** The kind that counts for one that is required: `versions.zero` holds for it, too. */
  counts(kind: string): string;
  /** Whether a kind, as it counts, is more than the release claims to be. */
  exceed(needed: string): boolean;
  /** The phase that refuses such a kind; null where none does. */
  refusing(needed: string): Phase | null;
  /** "the commits claim patch" */
  readonly said: string;
  /** How to claim a kind: "say it in a commit: feat: …, or …". */
  how(needed: string): string;
}

export function claimsOf(context: Context): Claims {
  const { policy, last, line } = context;
  const zero = last?.version.parts.major === 0 ? policy.zero : {};
  const counts = (kind: string): string => (Object.hasOwn(zero, kind) ? (zero[kind] as string) : kind);
  const claimed = claimedKind(context);
  const phase = phaseOf(context);
  // What opens a new line leaves the phase of this one behind.
  const leaves = (kind: string): boolean =>
    line.newest && context.carries.bound === null && opensLine(kind, policy);
  return {
    counts,
    exceed: (needed) => exceeds(needed, claimed, policy),
    refusing: (needed) =>
      phase !== null && !leaves(needed) && phase.allow.every((kind) => exceeds(needed, kind, policy))
        ? phase
        : null,
    said: claimed === NONE ? `${claims(context)} no release` : `${claims(context)} ${claimed}`,
    how: (needed) => howToClaim(needed, context, counts),
  };
}

/** "requires major, which is minor while major is 0" */
export function requiresWords(required: string, { counts }: Claims): string {
  const needed = counts(required);
  return required === needed
    ? `requires ${needed}`
    : `requires ${required}, which is ${needed} while major is 0`;
}

/** "line 2 is in phase security (until …), which allows only security" */
export function refusesWords(phase: Phase, { line }: Context): string {
  const allows = phase.allow.length === 0 ? 'no release' : `only ${oneOf(phase.allow)}`;
  return `line ${line.id} is in phase ${phase.name} (${untilWords(phase)}), which allows ${allows}`;
}

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

function phaseOf({ line, opening }: Context): Phase | null {
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
