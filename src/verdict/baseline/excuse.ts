import type { Facts } from '../facts.ts';
import type { Finding } from '../verdict.ts';
import type { BaselineEntry, Cause } from './entries.ts';
import { isExcusable, sameButCommits } from './entries.ts';

/** A finding with what it comes from; null where a baseline does not hold such. */
export interface Caused {
  readonly finding: Finding;
  readonly cause: Cause | null;
}

/** The entries that speak of a finding, and those of its commits that they do not hold. */
function entriesFor({ finding, cause }: Caused, entries: readonly BaselineEntry[]) {
  if (cause === null) return { speaking: [], unknown: null };
  const same = entries.filter((entry) => entry.rule === finding.rule && sameButCommits(entry.cause, cause));
  if (cause.commits === undefined)
    return { speaking: same.filter((entry) => entry.cause.commits === undefined), unknown: null };
  const wanted = Object.keys(cause.commits);
  const speaking = same.filter((entry) =>
    wanted.some((commit) => Object.hasOwn(entry.cause.commits ?? {}, commit)),
  );
  const unknown = wanted.filter(
    (commit) => !speaking.some((entry) => Object.hasOwn(entry.cause.commits ?? {}, commit)),
  );
  return { speaking, unknown };
}

/** The findings as the baseline leaves them: one whose whole cause is known becomes a note that says so. */
export function excused(found: readonly Caused[], { baseline }: Facts): Finding[] {
  if (baseline === undefined) return found.map(({ finding }) => finding);
  return found.map((each) => {
    const { finding } = each;
    const { speaking, unknown } = entriesFor(each, baseline.entries);
    if (finding.level === 'note' || speaking.length === 0 || (unknown ?? []).length > 0) return finding;
    // Known is what is known of all of it.
    const [latest] = [...speaking].sort((a, b) => (a.since < b.since ? 1 : -1));
    const { since, why } = latest as BaselineEntry;
    return {
      ...finding,
      level: 'note' as const,
      message: `${finding.message}; known since ${since}${why === undefined ? '' : `: ${why}`}`,
      known: { since, ...(why === undefined ? {} : { why }) },
    };
  });
}

/** The entries of this branch that no finding matches any more. A tag has none: other findings are its own. */
export function unmatched(found: readonly Caused[], { baseline, branch, tag }: Facts): BaselineEntry[] {
  if (baseline === undefined || tag !== null) return [];
  const matched = new Set(found.flatMap((each) => entriesFor(each, baseline.entries).speaking));
  return baseline.entries.filter((entry) => entry.branch === branch && !matched.has(entry));
}

/**
 * The baseline that knows all that is found now: entries that match nothing any more are gone, the others stay with
 * their day and their reason, and what is loud gets an entry.
 */
export function renewed(found: readonly Caused[], facts: Facts): BaselineEntry[] {
  const old = facts.baseline?.entries ?? [];
  const gone = new Set(unmatched(found, facts));
  const added = found.flatMap((each): BaselineEntry[] => {
    const { finding, cause } = each;
    if (finding.level === 'note' || cause === null || !isExcusable(finding.rule)) return [];
    const { speaking, unknown } = entriesFor(each, old);
    if (speaking.length > 0 && (unknown ?? []).length === 0) return [];
    const entry = { rule: finding.rule, since: facts.today, branch: facts.branch };
    if (cause.commits === undefined || unknown === null) return [{ ...entry, cause }];
    const commits = Object.fromEntries(
      Object.entries(cause.commits).filter(([commit]) => unknown.includes(commit)),
    );
    return [{ ...entry, cause: { ...cause, commits } }];
  });
  return [...old.filter((entry) => !gone.has(entry)), ...added];
}
