import type { Command } from 'commander';
import { Option } from 'commander';
import { mistake } from '../../base/problem.ts';
import type { MergeMethod } from '../../changes/merge-message.ts';
import { MERGE_METHODS } from '../../changes/merge-message.ts';
import type { PullFacts } from '../../verdict/facts.ts';
import { UNKNOWN_SETTINGS } from '../../verdict/pull.ts';

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
    repository: null,
    chosen: merge === undefined ? null : { method: merge, by: 'call', title: null, message: null },
    queue: null,
    allowed: null,
    // Whoever says title and body says what the squash will bear.
    settings: { ...UNKNOWN_SETTINGS, squashTitle: 'PR_TITLE', squashMessage: 'PR_BODY' },
  };
}
