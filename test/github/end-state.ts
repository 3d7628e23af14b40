// What stands at the end of a story, without ids and times: equal for two stories that came to the same end.
import type { Json } from '../support/run.ts';
import { latestOf } from './operations/releases.ts';
import type { World } from './world.ts';

export async function endState({ git, state }: World): Promise<Json> {
  const refs = await git.refs('refs/');
  const described = await Promise.all(
    refs.map(async ({ name, sha, type }) => {
      if (type !== 'tag') return [name, sha];
      const text = await git.ask(['cat-file', 'tag', sha]);
      return [name, text.replace(/^tagger .*\n/m, '')];
    }),
  );
  return {
    refs: Object.fromEntries(described),
    releases: state.releases
      .map(({ tag_name: tag, target_commitish: target, name, body, draft, prerelease, immutable }) => ({
        tag,
        target,
        name,
        body,
        draft,
        prerelease,
        immutable,
      }))
      .toSorted((one, other) => one.tag.localeCompare(other.tag)),
    latest: latestOf(state)?.tag_name ?? null,
    comments: state.comments.map(({ issue, user, body }) => ({ issue, user, body })),
    checkRuns: state.checkRuns.map(
      ({ name, head_sha: sha, status, conclusion, title, summary, annotations }) => ({
        name,
        sha,
        status,
        conclusion,
        title,
        summary,
        annotations,
      }),
    ),
    dispatches: state.dispatches.map(({ workflow, ref, inputs }) => ({ workflow, ref, inputs })),
  };
}
