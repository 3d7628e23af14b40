import { MERGE_METHODS } from '../../changes/merge-message.ts';
import type { Client } from '../../hosts/github/client.ts';
import type { Github } from '../../hosts/github/lazy.ts';
import type { MergeRules } from '../../hosts/github/settings.ts';
import { mergeRules, pullNow, repositoryNow } from '../../hosts/github/settings.ts';
import type { PullFacts } from '../../verdict/facts.ts';
import { pullIn, repositorySettings } from './pull.ts';

/**
 * The facts with what GitHub's API adds: title, body and auto-merge as they are now, the rules of the base, and the
 * repository's settings where nothing said them yet. Without the API, and without the right to see it, the facts stay.
 *
 * @param branch the base
 * @param unseen told where GitHub did not show the pull request
 */
export async function completePull(
  github: Github,
  known: PullFacts,
  branch: string,
  unseen?: () => void,
): Promise<PullFacts> {
  if (known.number === null) return known;
  const client = await github('little');
  // Of several checkouts in one job the one that is judged may be of another repository than the event.
  if (client === null || !isOf(client.place, known.repository)) return known;
  const [now, rules] = await Promise.all([pullNow(client, known.number), mergeRules(client, branch)]);
  if (now === null) unseen?.();
  let pull = withSettings(pullIn(now) ?? known, known);
  if (pull.allowed === null || pull.settings.squashTitle === null)
    pull = withSettings({ ...pull, ...repositorySettings(await repositoryNow(client)) }, pull);
  return rules === null ? pull : { ...pull, queue: rules.queue, allowed: allowedBy(rules, pull.allowed) };
}

function isOf({ owner, repo }: Client['place'], repository: string | null): boolean {
  return repository?.toLowerCase() === `${owner}/${repo}`.toLowerCase();
}

/** What one source left out is taken from the other. */
function withSettings(pull: PullFacts, other: PullFacts): PullFacts {
  const { settings } = pull;
  return {
    ...pull,
    allowed: pull.allowed ?? other.allowed,
    settings: {
      squashTitle: settings.squashTitle ?? other.settings.squashTitle,
      squashMessage: settings.squashMessage ?? other.settings.squashMessage,
      mergeTitle: settings.mergeTitle ?? other.settings.mergeTitle,
      mergeMessage: settings.mergeMessage ?? other.settings.mergeMessage,
    },
  };
}

/** Settings and rules both hold. Without either nothing is known. */
function allowedBy({ allowed, linear }: MergeRules, settings: PullFacts['allowed']): PullFacts['allowed'] {
  if (settings === null && allowed === null && !linear) return null;
  return MERGE_METHODS.filter(
    (method) =>
      (settings ?? MERGE_METHODS).includes(method) &&
      (allowed ?? MERGE_METHODS).includes(method) &&
      !(linear && method === 'merge'),
  );
}
