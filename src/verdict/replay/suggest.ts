import { compilePolicy } from '../../policy/compile.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import type { Policy } from '../../policy/policy.ts';
import { isKey } from '../../policy/yaml-file.ts';
import { NONE } from '../../versions/kinds.ts';
import type { Replayed } from './replayed.ts';
import type { Sample } from './sample.ts';
import { agreeing, askedFor } from './sample.ts';
import type { Shape } from './shapes.ts';
import type { ReplaySummary } from './summary.ts';

/** One change of a policy by which it agrees with more of the past. */
export interface Suggestion {
  /** The key of the policy, and the value that it would get. */
  readonly key: readonly string[];
  readonly value: unknown;
  /** How many releases agree with it, those before it in the list included. */
  readonly agree: number;
  /** The releases that agree only with it. */
  readonly gained: readonly string[];
  /** The releases that agree only without it. */
  readonly lost: readonly string[];
}

/** Changes of a policy by which it agrees with more of the past, and what it comes to with all of them. */
export interface Suggested {
  readonly suggestions: readonly Suggestion[];
  readonly summary: ReplaySummary;
}

/** What a search may try. */
export interface Change {
  readonly key: readonly string[];
  readonly value: unknown;
}

/** More changes than this are no small ones. */
export const MOST_CHANGES = 12;
/** A policy that loses a release has to gain several for it: numbers that a person chose are no rule. */
const PRICE_OF_LOSS = 4;
/** What mends less than this share of all releases was an exception, and is no rule. */
const LEAST_SHARE = 0.005;

/**
 * The smallest change of what a policy says of commits and numbers that raises the agreement with the past most. What it comes
 * to is an estimate: only judging anew says what becomes of reverts and of versions that a commit asked for. Pure.
 *
 * @param refused changes that are not to be tried, by {@link nameOf}
 * @returns the change and the document with it; null where none is worth it
 */
export function bestChange(
  samples: readonly Sample[],
  document: PolicyDocument,
  refused: ReadonlySet<string>,
): { readonly change: Change; readonly document: PolicyDocument } | null {
  const { policy } = compilePolicy(document);
  if (policy === null) return null;
  const before = agreeing(samples, policy);
  let top: { change: Change; document: PolicyDocument; score: number } | null = null;
  for (const change of candidates(samples, before, policy)) {
    if (refused.has(nameOf(change))) continue;
    const changed = withChange(document, change);
    const compiled = compilePolicy(changed).policy;
    if (compiled === null) continue;
    const after = agreeing(samples, compiled);
    const tags = (which: (was: boolean, is: boolean) => boolean): string[] =>
      samples.flatMap(({ tag }, index) =>
        which(before[index] as boolean, after[index] as boolean) ? [tag] : [],
      );
    const estimate = { gained: tags((was, is) => !was && is), lost: tags((was, is) => was && !is) };
    const score = scoreOf(estimate);
    if (!isWorthIt(estimate, samples.length) || (top !== null && score <= top.score)) continue;
    top = { change, document: changed, score };
  }
  return top;
}

/** One name for each change. */
export function nameOf({ key, value }: Change): string {
  return JSON.stringify([key, value]);
}

function scoreOf({ gained, lost }: Pick<Suggestion, 'gained' | 'lost'>): number {
  return gained.length - PRICE_OF_LOSS * lost.length;
}

/** Whether a change mends enough for what it spoils. @param releases how many there are */
export function isWorthIt(suggestion: Pick<Suggestion, 'gained' | 'lost'>, releases: number): boolean {
  return scoreOf(suggestion) >= Math.max(1, Math.ceil(releases * LEAST_SHARE));
}

/** What a change comes to, from both replays. */
export function bySteps(
  before: readonly Replayed[],
  after: readonly Replayed[],
): Pick<Suggestion, 'agree' | 'gained' | 'lost'> {
  const agreed = new Set(before.filter(({ agrees }) => agrees === true).map(({ tag }) => tag));
  const agreeing = after.filter(({ agrees }) => agrees === true).map(({ tag }) => tag);
  const now = new Set(agreeing);
  return {
    agree: agreeing.length,
    gained: agreeing.filter((tag) => !agreed.has(tag)),
    lost: [...agreed].filter((tag) => !now.has(tag)),
  };
}

/** What may mend a release that does not agree. Simple changes come first, since the first of equals wins. */
function candidates(samples: readonly Sample[], agrees: readonly boolean[], policy: Policy): Change[] {
  const known = new Map<Shape, string>();
  const wrong = samples.filter((sample, index) => agrees[index] !== true && sample.forced === null);
  const found = new Map<string, Change>();
  const add = (key: readonly string[], value: unknown): void => {
    found.set(nameOf({ key, value }), { key, value });
  };
  if (wrong.some(({ shapes }) => shapes.some(({ unknown }) => unknown)) && policy.commits.unknown !== 'patch')
    add(['commits', 'unknown'], 'patch');
  if (wrong.some(({ zero }) => zero) && policy.scheme.parts.includes('major'))
    // An empty mapping would change nothing where it lies over that of a preset.
    for (const zero of [{ major: 'major' }, { major: 'minor' }, { major: 'minor', minor: 'patch' }])
      if (JSON.stringify(zero) !== JSON.stringify(policy.zero)) add(['versions', 'zero'], zero);
  for (const part of securityParts(policy)) add(['versions', 'bump', 'security'], part);
  const keys = new Map<string, Set<string>>();
  for (const sample of wrong) {
    const asked = askedFor(sample, policy, known);
    // What a number counts up says nothing of holes: no type of commit is a security release for it.
    const released = policy.kinds.order.filter(
      (kind) => kind !== 'security' && policy.kinds.position(kind) === sample.part,
    );
    const kinds = [...released, ...lower(asked, policy)];
    for (const shape of sample.shapes) {
      // Too much was asked for: by those alone that ask for it. Too little: any of them may ask for more.
      const kind = known.get(shape) ?? NONE;
      const deciding = policy.kinds.rank(kind) === policy.kinds.rank(asked);
      const over = (policy.kinds.position(asked) ?? Number.POSITIVE_INFINITY) < sample.part;
      if (over && !deciding) continue;
      for (const key of shape.keys.filter(isKey)) {
        const tried = keys.get(key) ?? new Set();
        for (const each of kinds) tried.add(each);
        keys.set(key, tried);
      }
    }
  }
  const sorted = [...keys].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  for (const [key, kinds] of sorted)
    for (const kind of kinds)
      if ((policy.commits.kinds[key] ?? NONE) !== kind) add(['commits', 'kinds', key], kind);
  return [...found.values()];
}

function lower(kind: string, { kinds }: Policy): string[] {
  const below = kinds.order.filter((each) => each !== 'security' && kinds.rank(each) < kinds.rank(kind));
  return [...below, NONE];
}

/** The other parts that a security release may count up. */
function securityParts({ kinds, scheme }: Policy): string[] {
  const now = kinds.position('security');
  return scheme.parts.slice(1).filter((_, index) => index + 1 !== now);
}

/** The document with another value at a key; what is on the way to it is made. */
export function withChange(document: PolicyDocument, { key, value }: Change): PolicyDocument {
  const set = (at: unknown, [first, ...rest]: readonly string[]): unknown => {
    if (first === undefined) return value;
    const record = typeof at === 'object' && at !== null ? (at as Record<string, unknown>) : {};
    return { ...record, [first]: set(Object.hasOwn(record, first) ? record[first] : undefined, rest) };
  };
  return set(document, key) as PolicyDocument;
}
