import { count } from '../base/words.ts';
import { namedIds, securityIds } from '../changes/security.ts';
import type { Population } from '../licenses/population.ts';
import type { Line } from '../lines/lines.ts';
import type { Policy } from '../policy/policy.ts';
import { NONE } from '../versions/kinds.ts';
import { changesOf } from './changes.ts';
import { settingsOf } from './context.ts';
import type { CommitFact, FixFact } from './facts.ts';
import { untilWords } from './words.ts';

/** What gathering and the rule `security-coverage` answer alike: which lines get security fixes, and which fixes are one. */

/**
 * Why a line is owed security fixes today, in words: its phase allows them, or licenses without upgrade right sit there
 * that no other line can serve. Null where it is owed none, and without `support`, which alone promises any.
 */
export function owedFixes({ phases, phase, parts }: Line, population: Population | undefined): string | null {
  if (phases === null) return null;
  const now = phases.find(({ name }) => name === phase);
  if (now?.allow.includes('security')) return `gets security fixes ${untilWords(now)}`;
  // A license that does not name all the parts of a line reaches others too.
  const bound = (population?.groups ?? []).filter(
    ({ upgradeRight, version }) =>
      !upgradeRight && Object.entries(parts).every(([part, value]) => version[part] === value),
  );
  const licenses = bound.reduce((sum, { count: number }) => sum + number, 0);
  return licenses === 0 ? null : `has ${count(licenses, 'license')} that only it can serve`;
}

// The trailer of `git cherry-pick -x`.
const PICKED = /^\(cherry picked from commit ([0-9a-f]{7,64})\)$/gm;
const COMMIT_ID = /(?<![\w-])[0-9a-f]{7,64}(?![\w-])/g;

/**
 * The security changes among some commits, and the others that name an advisory or a commit. What a revert among them
 * took back is neither; nor is the revert, which names what it undoes.
 */
export function fixesAmong(commits: readonly CommitFact[], policy: Policy): FixFact[] {
  const prefixes = idPrefixes(policy);
  return changesOf(commits, policy, policy.initial).flatMap((change, index): FixFact[] => {
    const message = commits[index]?.message ?? '';
    if (change.cancelled || change.revert !== null) return [];
    const security = change.security && change.counts !== NONE;
    const names = [...namedIds(message, prefixes), ...(message.match(COMMIT_ID) ?? [])];
    if (!security && names.length === 0) return [];
    return [
      {
        commit: change.commit,
        subject: change.subject,
        security,
        ids: security ? securityIds(change, message, prefixes) : [],
        names: [...new Set(names)],
        pickedFrom: [...message.matchAll(PICKED)].map(([, commit]) => commit as string),
        patchId: null,
      },
    ];
  });
}

/** What a vendor's own ids start with, as the rule `security-advisory` is told. */
export function idPrefixes(policy: Policy): readonly string[] {
  return settingsOf(policy, 'security-advisory').prefixes ?? [];
}

/**
 * Whether a commit of another line is this fix, or answers for it: "matched by advisory id, cherry-pick trailer, then
 * patch id" (policy.md, *Rules*). A commit that names the fix without being one says why it is not needed there.
 */
function covers(fix: FixFact, other: FixFact): boolean {
  return (
    fix.ids.some((id) => other.names.includes(id)) ||
    isNamed(fix.commit, other.names) ||
    isNamed(other.commit, fix.pickedFrom) ||
    fix.pickedFrom.some((commit) => other.pickedFrom.includes(commit)) ||
    (fix.patchId !== null && fix.patchId === other.patchId)
  );
}

function isNamed(commit: string, names: readonly string[]): boolean {
  return names.some((name) => commit.startsWith(name));
}

/** Whether two fixes are one, whichever of them names the other. */
function isSame(fix: FixFact, other: FixFact): boolean {
  return covers(fix, other) || (other.security && covers(other, fix));
}

/** The security changes among the first that none of the others is, or answers for. */
export function uncovered(fixes: readonly FixFact[], others: readonly FixFact[]): FixFact[] {
  return fixes.filter((fix) => fix.security && !others.some((other) => isSame(fix, other)));
}
