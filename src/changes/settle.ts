import type { Claim } from './classify.ts';

/** One unreleased commit with what it claims. */
export interface Claimed {
  readonly commit: string;
  readonly parents: readonly string[];
  readonly claim: Claim;
}

/**
 * The commits that reverts cancel among the unreleased ones, reverts that cancel included.
 *
 * "A revert of something unreleased cancels it, of something released is a patch" (policy.md, *Changes*); a revert
 * of a revert restores. A reverted merge takes back what it merged.
 *
 * @param newestFirst every child before its parents, as `git log` lists them
 */
export function cancelled(newestFirst: readonly Claimed[]): ReadonlySet<string> {
  const gone = new Set<string>();
  if (!newestFirst.some(({ claim }) => claim.revert !== null)) return gone;
  const parents = new Map(newestFirst.map((entry) => [entry.commit, entry.parents]));

  const older = new Older(newestFirst);

  for (const [index, entry] of newestFirst.entries()) {
    const { revert } = entry.claim;
    if (revert === null || gone.has(entry.commit)) continue;
    const targets = older.targetsOf(revert, index, gone);
    for (const target of targets) {
      gone.add(target.commit);
      for (const merged of mergedBy(target, parents)) gone.add(merged);
    }
    const complete = targets.length > 0 && targets.length >= revert.ids.length;
    // A revert that also takes back something released, or that says it breaks, remains a change of its own.
    if (complete && entry.claim.kind !== 'major') gone.add(entry.commit);
  }
  return gone;
}

/** Finds older commits without looking through all of them for each revert. */
class Older {
  readonly #order: readonly Claimed[];
  readonly #bySubject = new Map<string, number[]>();
  readonly #byStart = new Map<string, number[]>();

  constructor(newestFirst: readonly Claimed[]) {
    this.#order = newestFirst;
    for (const [index, { commit, claim }] of newestFirst.entries()) {
      note(this.#bySubject, bare(claim.subject), index);
      note(this.#byStart, commit.slice(0, SHORTEST_ID), index);
    }
  }

  /** What an id names is taken back once, also where a merge says again what the revert in it says. */
  targetsOf(revert: NonNullable<Claim['revert']>, index: number, gone: ReadonlySet<string>): Claimed[] {
    const older = (places: readonly number[] | undefined): Claimed[] =>
      (places ?? []).filter((place) => place > index).map((place) => this.#order[place] as Claimed);
    if (revert.ids.length > 0) {
      const named = [...new Set(revert.ids)].flatMap((id) =>
        older(this.#byStart.get(id.slice(0, SHORTEST_ID))).filter(({ commit }) => commit.startsWith(id)),
      );
      return [...new Set(named)];
    }
    // GitHub's "Revert" button leaves no id in the message: then the quoted subject tells.
    if (revert.subject === null) return [];
    return older(this.#bySubject.get(bare(revert.subject)))
      .filter(({ commit }) => !gone.has(commit))
      .slice(0, 1);
  }
}

/** Ids are at least this long: git abbreviates no further by itself. */
const SHORTEST_ID = 7;

function note(places: Map<string, number[]>, key: string, index: number): void {
  const found = places.get(key);
  if (found === undefined) places.set(key, [index]);
  else found.push(index);
}

/** A subject without the pull request's number that GitHub appends. */
function bare(subject: string): string {
  return subject.replace(/ \(#\d+\)$/, '');
}

/** The commits that a merge brought in: reachable from its other parents, not from its first one. */
function mergedBy(entry: Claimed, parents: ReadonlyMap<string, readonly string[]>): Set<string> {
  const [first, ...others] = entry.parents;
  if (first === undefined || others.length === 0) return new Set();
  const kept = reachable([first], parents, new Set());
  return reachable(others, parents, kept);
}

function reachable(
  from: readonly string[],
  parents: ReadonlyMap<string, readonly string[]>,
  without: ReadonlySet<string>,
): Set<string> {
  const found = new Set<string>();
  const open = [...from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next) || without.has(next) || !parents.has(next)) continue;
    found.add(next);
    open.push(...(parents.get(next) ?? []));
  }
  return found;
}
