import { ok } from '../answer.ts';
import { repository as shape } from '../shapes.ts';
import type { Call, Operations } from '../world.ts';

/** The settings that say how pull requests are merged: "you must have contents:read and contents:write". */
const MERGE_SETTINGS = [
  'allow_merge_commit',
  'allow_squash_merge',
  'allow_rebase_merge',
  'squash_merge_commit_title',
  'squash_merge_commit_message',
  'merge_commit_title',
  'merge_commit_message',
] as const;

function seesMergeSettings(call: Call): boolean {
  const audience = call.state.settings.merge_settings_for;
  if (audience !== 'writers') return audience === 'everybody';
  return call.may({ contents: 'write' });
}

export const repository: Operations = {
  'repos/get': (call) => {
    const { settings } = call.state;
    const shown = seesMergeSettings(call) ? MERGE_SETTINGS.map((name) => [name, settings[name]]) : [];
    return ok({
      ...shape(call),
      network_count: 0,
      subscribers_count: 0,
      ...Object.fromEntries(shown),
      ...(shown.length === 0
        ? {}
        : {
            allow_auto_merge: false,
            delete_branch_on_merge: false,
            allow_update_branch: false,
            use_squash_pr_title_as_default: settings.squash_merge_commit_title === 'PR_TITLE',
          }),
      permissions: {
        admin: false,
        maintain: false,
        push: call.may({ contents: 'write' }),
        triage: false,
        pull: true,
      },
    });
  },
};
