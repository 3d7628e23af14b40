import type { Command } from 'commander';
import { Option } from 'commander';
import { isMapping } from '../base/mapping.ts';
import { mistake } from '../base/problem.ts';
import type { MergeMethod } from '../changes/merge-message.ts';
import { MERGE_METHODS } from '../changes/merge-message.ts';
import type { PullFacts } from '../verdict/facts.ts';
import { UNKNOWN_SETTINGS } from '../verdict/pull.ts';

/** What a call says of the pull request that it judges. */
export interface GivenPull {
  readonly base?: string | undefined;
  readonly title?: string | undefined;
  readonly body?: string | undefined;
  readonly merge?: MergeMethod | undefined;
}

/** The options that say how a pull request lands; with them other CI than GitHub's can do the same. */
export function withPull(command: Command): Command {
  return command
    .option('--title <text>', 'the title of the pull request: the subject of its squash')
    .option('--body <text>', 'the body of the pull request: the body of its squash')
    .addOption(
      new Option('--merge <method>', 'how the pull request lands (default: what the policy says)').choices(
        MERGE_METHODS,
      ),
    );
}

/** Null where nothing is said: then the commits are judged as they are. @throws Problem where something is missing */
export function pullOfCall({ base, title, body, merge }: GivenPull): PullFacts | null {
  const given = title !== undefined ? '--title' : body !== undefined ? '--body' : '--merge';
  if (title === undefined && body === undefined && merge === undefined) return null;
  if (base === undefined)
    throw mistake(
      'pull-without-base',
      `${given} speaks of a pull request, and nothing says into what`,
      'name its base, for instance --base main',
    );
  if (title === undefined && (body !== undefined || merge === 'squash'))
    throw mistake(
      'pull-without-title',
      `${body === undefined ? '--merge squash' : '--body'} needs the title of the pull request`,
      'give it, for instance --title "feat: search"',
    );
  return {
    number: null,
    title: title ?? '',
    body: body ?? '',
    from: null,
    chosen: merge === undefined ? null : { method: merge, by: 'call', title: null, message: null },
    queue: null,
    allowed: null,
    // Whoever says title and body says what the squash will bear.
    settings: { ...UNKNOWN_SETTINGS, squashTitle: 'PR_TITLE', squashMessage: 'PR_BODY' },
  };
}

/** What the payload of a `pull_request` event says; null for every other event. */
export function pullOfEvent(payload: Readonly<Record<string, unknown>>): PullFacts | null {
  const { pull_request: pull } = payload;
  if (!isMapping(pull) || typeof pull.title !== 'string') return null;
  const base = isMapping(pull.base) ? pull.base : {};
  const label = isMapping(pull.head) ? text(pull.head.label) : null;
  return {
    number: typeof pull.number === 'number' ? pull.number : null,
    title: pull.title,
    body: text(pull.body) ?? '',
    from: label?.replace(':', '/') ?? null,
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
