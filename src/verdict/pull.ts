import type { MergeMethod, MessageSettings } from '../changes/merge-message.ts';
import { MERGE_METHODS, mergeMessage, squashMessage } from '../changes/merge-message.ts';
import type { Policy } from '../policy/policy.ts';
import type { CommitFact, Facts, PullFacts } from './facts.ts';

/** How a pull request will land, and as which commits. */

/** Settings of which nothing is known. */
export const UNKNOWN_SETTINGS: MessageSettings = {
  squashTitle: null,
  squashMessage: null,
  mergeTitle: null,
  mergeMessage: null,
};

/** What the methods follow from. */
export type LandsBy = 'policy' | 'auto-merge' | 'call' | 'queue' | 'allowed' | 'unknown';

/** The methods by which a pull request may land, one where that is certain. */
export interface Landing {
  readonly methods: readonly MergeMethod[];
  readonly by: LandsBy;
}

/**
 * By which methods it may land. What a person said of this pull request goes before all, then `commits.merge`, then the
 * merge queue, whose method nobody can choose, then what is allowed; where nothing is known, all three.
 */
export function landingOf({ chosen, queue, allowed }: PullFacts, merge: Policy['merge']): Landing {
  if (chosen?.by === 'call') return { methods: [chosen.method], by: 'call' };
  if (merge !== 'auto') return { methods: [merge], by: 'policy' };
  // With a queue auto-merge only means: enter the queue when ready.
  if (queue !== null) return { methods: [queue], by: 'queue' };
  if (chosen !== null) return { methods: [chosen.method], by: chosen.by };
  if (allowed === null || allowed.length === 0) return { methods: MERGE_METHODS, by: 'unknown' };
  return { methods: MERGE_METHODS.filter((method) => allowed.includes(method)), by: 'allowed' };
}

/**
 * The unreleased commits as they will be when the pull request has landed by a method, children before their parents.
 *
 * A squash is one commit; it does not exist yet and bears the id of the head. A merge adds its own commit, under git's
 * null id. A rebase keeps the commits and leaves out merges.
 */
export function landed(
  { commits, head, base }: Pick<Facts, 'head' | 'base' | 'commits'>,
  pull: PullFacts,
  method: MergeMethod,
): readonly CommitFact[] {
  const own = commits.filter((commit) => commit.own);
  const parents = base === null ? [] : [base];
  // Nothing is left of it: the base has it all.
  if (own.length === 0) return commits;
  switch (method) {
    case 'merge': {
      const message = withChosen(pull, method, mergeMessage(pull, pull.settings));
      return [{ commit: unborn(head), parents: [...parents, head], message, own: true }, ...commits];
    }
    case 'squash': {
      const message = squashOf(pull, own);
      const squash: CommitFact = { commit: head, parents, message, own: true, of: own.map(idOf) };
      return [squash, ...commits.filter((commit) => !commit.own)];
    }
    case 'rebase':
      return commits.filter((commit) => !commit.own || !isMerge(commit));
  }
}

/** The message that a squash of these commits bears, children before their parents. */
function squashOf(pull: PullFacts, own: readonly CommitFact[]): string {
  const commits = own.map((commit) => ({ message: commit.message, merge: isMerge(commit) })).reverse();
  return withChosen(pull, 'squash', squashMessage(pull, commits, pull.settings));
}

/** The id of a commit that does not exist yet: git's null id, in the length of this repository's. */
function unborn(like: string): string {
  return '0'.repeat(like.length);
}

/** What auto-merge was told to write; what it was not told stays as it is. */
function withChosen({ chosen }: PullFacts, method: MergeMethod, usual: string): string {
  if (chosen?.method !== method) return usual;
  const [subject = '', ...body] = usual.split('\n');
  const message = chosen.message ?? body.join('\n').trim();
  return `${chosen.title ?? subject}${message === '' ? '' : `\n\n${message}`}`;
}

function isMerge({ parents }: CommitFact): boolean {
  return parents.length > 1;
}

function idOf({ commit }: CommitFact): string {
  return commit;
}
