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

/** The first workflow of a commit that is not as on the default branch; null where there is none. */
export async function changedWorkflow(
  { git, state }: Pick<World, 'git' | 'state'>,
  commit: string,
): Promise<string | null> {
  const [there, here] = await Promise.all(
    [`refs/heads/${state.settings.default_branch}`, commit].map((revision) =>
      git.object(`${revision}^{tree}`),
    ),
  );
  if (there === null || there === undefined || here === null || here === undefined) return null;
  const changes = await git.changes(there.sha, here.sha);
  // A workflow that is removed is no change in this sense: nothing new can run.
  const found = changes.find(
    ({ filename, status }) => filename.startsWith('.github/workflows/') && status !== 'removed',
  );
  return found?.filename ?? null;
}

/**
 * Refuses a commit that changes workflows where the token may not: the note at "Create a release" in GitHub's
 * description.
 */
export async function refuseWorkflowChanges(call: Call, commit: string): Promise<void> {
  const { workflow_changes: status } = call.state.settings;
  if (status === null || call.may({ workflows: 'write' })) return;
  if ((await changedWorkflow(call, commit)) === null) return;
  refuse(status, status === 404 ? 'Not Found' : 'Resource not accessible by integration');
}
