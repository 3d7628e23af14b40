// What stands against a change of a ref beside rights: tag rulesets, immutable releases, changed workflows.
import { refuse } from './answer.ts';
import { escaped } from './pattern.ts';
import type { Call, World } from './world.ts';

export type Change = 'creation' | 'update' | 'deletion';

const SENTENCES = {
  creation: 'Cannot create ref due to creations being restricted.',
  update: 'Cannot update this protected ref.',
  deletion: 'Cannot delete this protected ref.',
};

/** Why this change is refused, in GitHub's words; null where it isn't. */
export function ruleAgainst({ state }: Pick<World, 'state'>, ref: string, change: Change): string | null {
  const tag = ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : null;
  if (tag !== null && state.burntTags.includes(tag)) {
    // github-community-projects/ospo-reusable-workflows#83; chainguard-dev/edu#3158
    if (change === 'creation') return SENTENCES.creation;
    return change === 'deletion'
      ? 'Cannot delete this tag. The tag is permanently locked.'
      : SENTENCES.update;
  }
  const ruled = state.settings.tag_rules.some(
    ({ pattern, refuse: refused }) => refused.includes(change) && matches(pattern, ref),
  );
  return ruled ? SENTENCES[change] : null;
}

/** The message of the API: googleapis/release-please-action#1194. */
export function ruleMessage(sentence: string): string {
  return `Repository rule violations found\n\n${sentence}\n\n`;
}

export function refuseByRules(world: World, ref: string, change: Change): void {
  const sentence = ruleAgainst(world, ref, change);
  if (sentence !== null) refuse(422, ruleMessage(sentence));
}

/** `*` stands for anything, as in a ruleset's target. */
function matches(pattern: string, ref: string): boolean {
  const parts = pattern.split('*').map(escaped);
  return new RegExp(`^${parts.join('.*')}$`).test(ref);
}

/**
 * Refuses a commit whose workflows are not those of the default branch, where the token may not change workflows: the
 * note at "Create a release" in GitHub's description.
 */
export async function refuseWorkflowChanges(call: Call, commit: string): Promise<void> {
  const { workflow_changes: status, default_branch: branch } = call.state.settings;
  if (status === null || call.may({ workflows: 'write' })) return;
  const [there, here] = await Promise.all(
    [`refs/heads/${branch}`, commit].map((revision) => call.git.object(`${revision}:.github/workflows`)),
  );
  // Workflows that are removed are no change in this sense: nothing new can run.
  if (here === null || here === undefined || here.sha === there?.sha) return;
  refuse(status, status === 404 ? 'Not Found' : 'Resource not accessible by integration');
}
