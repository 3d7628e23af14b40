import { isMapping } from '../../base/mapping.ts';
import { MERGE_METHODS } from '../../changes/merge-message.ts';
import type { PullFacts } from '../../verdict/facts.ts';
import { UNKNOWN_SETTINGS } from '../../verdict/pull.ts';

/** What the payload of a `pull_request` event says; null for every other event. */
export function pullOfEvent(payload: Readonly<Record<string, unknown>>): PullFacts | null {
  return pullIn(payload.pull_request);
}

/** A pull request as payloads and the API show it; null for anything else. */
export function pullIn(pull: unknown): PullFacts | null {
  if (!isMapping(pull) || typeof pull.title !== 'string') return null;
  const base = isMapping(pull.base) ? pull.base : {};
  const label = isMapping(pull.head) ? text(pull.head.label) : null;
  return {
    number: typeof pull.number === 'number' ? pull.number : null,
    title: pull.title,
    body: text(pull.body) ?? '',
    from: label?.replace(':', '/') ?? null,
    repository: isMapping(base.repo) ? text(base.repo.full_name) : null,
    chosen: chosenIn(pull.auto_merge),
    queue: null,
    ...repositorySettings(base.repo),
  };
}

/** What the repository itself says, in a payload or in an answer of the API: without the right to see it, nothing. */
export function repositorySettings(repository: unknown): Pick<PullFacts, 'allowed' | 'settings'> {
  if (!isMapping(repository)) return { allowed: null, settings: UNKNOWN_SETTINGS };
  const switches = {
    merge: repository.allow_merge_commit,
    squash: repository.allow_squash_merge,
    rebase: repository.allow_rebase_merge,
  };
  const known = Object.values(switches).some((each) => typeof each === 'boolean');
  const legacy = repository.use_squash_pr_title_as_default === true ? 'PR_TITLE' : null;
  return {
    allowed: known ? MERGE_METHODS.filter((method) => switches[method] !== false) : null,
    settings: {
      squashTitle: word(repository.squash_merge_commit_title, ['PR_TITLE', 'COMMIT_OR_PR_TITLE']) ?? legacy,
      squashMessage: word(repository.squash_merge_commit_message, ['PR_BODY', 'COMMIT_MESSAGES', 'BLANK']),
      mergeTitle: word(repository.merge_commit_title, ['PR_TITLE', 'MERGE_MESSAGE']),
      mergeMessage: word(repository.merge_commit_message, ['PR_TITLE', 'PR_BODY', 'BLANK']),
    },
  };
}

function chosenIn(auto: unknown): PullFacts['chosen'] {
  if (!isMapping(auto)) return null;
  const method = word(auto.merge_method, MERGE_METHODS);
  if (method === null) return null;
  return { method, by: 'auto-merge', title: text(auto.commit_title), message: text(auto.commit_message) };
}

function word<const T extends string>(value: unknown, words: readonly T[]): T | null {
  return words.find((each) => each === value) ?? null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
