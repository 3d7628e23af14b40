import type { Json } from '../../support/run.ts';
import { created, invalid, noContent, notFound, ok } from '../answer.ts';
import { paged } from '../paging.ts';
import { nodeId, user } from '../shapes.ts';
import type { Release } from '../state.ts';
import { refuseWorkflowChanges, ruleAgainst, ruleMessage } from '../tag-rules.ts';
import type { Call, Operations, World } from '../world.ts';
import { NO_OBJECT } from './refs.ts';

/** Characters of a release's notes. */
const NOTES = 125_000;

function shape(world: World, release: Release): Json {
  const { repoApi, repoPage } = world;
  const url = `${repoApi}/releases/${release.id}`;
  const tag = encodeURIComponent(release.tag_name);
  return {
    url,
    assets_url: `${url}/assets`,
    upload_url: `${url}/assets{?name,label}`,
    html_url: `${repoPage}/releases/tag/${release.draft ? `untagged-${release.id.toString(16).padStart(20, '0')}` : tag}`,
    id: release.id,
    author: user(world, release.author),
    node_id: nodeId('Release', release.id),
    tag_name: release.tag_name,
    target_commitish: release.target_commitish,
    name: release.name,
    draft: release.draft,
    immutable: release.immutable,
    prerelease: release.prerelease,
    created_at: release.created_at,
    updated_at: release.created_at,
    published_at: release.published_at,
    assets: [],
    tarball_url: release.draft ? null : `${repoApi}/tarball/${tag}`,
    zipball_url: release.draft ? null : `${repoApi}/zipball/${tag}`,
    body: release.body,
  };
}

function find(call: Call): Release {
  const release = call.state.releases.find(({ id }) => id === Number(call.params.release_id));
  // Who may not write does not see drafts.
  if (release === undefined || (release.draft && !call.may({ contents: 'write' }))) return notFound();
  return release;
}

/** The newest of those that may be the latest: by hand, else by the date of the release. */
export function latestOf({ releases }: World['state']): Release | null {
  const may = releases.filter(
    ({ draft, prerelease, never_latest: never }) => !draft && !prerelease && !never,
  );
  const [first] = may.sort(
    (one, other) =>
      (other.latest ?? 0) - (one.latest ?? 0) ||
      other.created_at.localeCompare(one.created_at) ||
      (other.published_at ?? '').localeCompare(one.published_at ?? ''),
  );
  return first ?? null;
}

/** What the request says of a release, beside what it was. */
function wanted({ body }: Call, before: Release): Release {
  const keys = ['tag_name', 'target_commitish', 'name', 'body', 'draft', 'prerelease'] as const;
  const given = keys.filter((key) => body[key] !== undefined).map((key) => [key, body[key]]);
  const release: Release = { ...before, ...Object.fromEntries(given) };
  if ([...(release.body ?? '')].length > NOTES)
    invalid({
      resource: 'Release',
      code: 'custom',
      field: 'body',
      message: `body is too long (maximum is ${NOTES} characters)`,
    });
  return release;
}

/** "Can be any branch or commit SHA": no tag, and no shortened id (concourse/github-release-resource#65). */
async function targetOf({ git }: Call, target: string): Promise<string | null> {
  const id = /^[0-9a-f]{40}$/.test(target) ? [`${target}^{commit}`] : [];
  return (await git.object(...id, `refs/heads/${target}^{commit}`))?.sha ?? null;
}

/** A published release has its tag: it is made here where it is missing. */
async function withTag(call: Call, release: Release): Promise<Release> {
  const { git, state } = call;
  const { tag_name: tag, target_commitish: target } = release;
  const ref = `refs/tags/${tag}`;
  const noTag = { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' };
  if (state.releases.some(({ id, draft, tag_name: other }) => id !== release.id && !draft && other === tag))
    invalid({ resource: 'Release', code: 'already_exists', field: 'tag_name' });
  const notValid = {
    resource: 'Release',
    code: 'custom',
    field: 'tag_name',
    message: 'tag_name is not a valid tag',
  };
  if ((await git.run(['check-ref-format', ref])).status !== 0) invalid(notValid, noTag);

  const burnt = state.burntTags.includes(tag) && !release.immutable;
  const used = {
    resource: 'Release',
    code: 'custom',
    field: 'tag_name',
    message: 'tag_name was used by an immutable release',
  };
  if ((await git.ref(ref)) === null) {
    const commit = await targetOf(call, target);
    // ncipollo/release-action#225
    if (commit === null)
      return invalid(notValid, noTag, { resource: 'Release', code: 'invalid', field: 'target_commitish' });
    await refuseWorkflowChanges(call, commit);
    const against = ruleAgainst(call, ref, 'creation');
    if (against !== null) {
      const message = `pre_receive ${ruleMessage(against)}`;
      invalid(
        { resource: 'Release', code: 'custom', field: 'pre_receive', message },
        ...(burnt ? [used] : []),
        noTag,
      );
    }
    await git.run(['update-ref', ref, commit, NO_OBJECT]);
  } else if (burnt) invalid(used);

  const { committer } = await git.commit(`${ref}^{commit}`);
  const immutable = release.published_at === null ? state.settings.immutable_releases : release.immutable;
  if (immutable && !state.burntTags.includes(tag)) state.burntTags.push(tag);
  return {
    ...release,
    immutable,
    created_at: committer.date,
    published_at: release.published_at ?? call.now(),
  };
}

/** `make_latest`: text, not a truth value. A release that was just published is the latest unless it says otherwise. */
function withLatest(call: Call, release: Release, published: boolean): Release {
  const said = call.body.make_latest ?? (published ? 'true' : undefined);
  if (said === undefined || release.draft || release.prerelease) return release;
  if (said === 'false') return { ...release, latest: null, never_latest: true };
  return { ...release, latest: said === 'true' ? call.id() : null, never_latest: false };
}

export const releases: Operations = {
  'repos/list-releases': (call) => {
    const shown = call.state.releases
      .filter(({ draft }) => !draft || call.may({ contents: 'write' }))
      .toSorted((one, other) => other.created_at.localeCompare(one.created_at) || other.id - one.id);
    return paged(call, shown, (release) => shape(call, release));
  },

  'repos/get-latest-release': (call) => {
    const latest = latestOf(call.state);
    return latest === null ? notFound() : ok(shape(call, latest));
  },

  'repos/get-release-by-tag': (call) => {
    const found = call.state.releases.find(({ draft, tag_name: tag }) => !draft && tag === call.params.tag);
    return found === undefined ? notFound() : ok(shape(call, found));
  },

  'repos/get-release': (call) => ok(shape(call, find(call))),

  'repos/create-release': async (call) => {
    const empty: Release = {
      id: call.id(),
      tag_name: '',
      target_commitish: call.state.settings.default_branch,
      name: null,
      body: null,
      draft: false,
      prerelease: false,
      author: call.token.login,
      created_at: call.now(),
      published_at: null,
      immutable: false,
      latest: null,
      never_latest: false,
    };
    const asked = wanted(call, empty);
    if (asked.tag_name === '') invalid({ resource: 'Release', code: 'missing_field', field: 'tag_name' });
    const release = asked.draft ? asked : withLatest(call, await withTag(call, asked), true);
    call.state.releases.push(release);
    return created(shape(call, release));
  },

  'repos/update-release': async (call) => {
    const before = find(call);
    const asked = wanted(call, before);
    const published = before.draft && !asked.draft;
    const tagged = asked.draft ? asked : await withTag(call, asked);
    const release = withLatest(call, tagged, published);
    Object.assign(before, release);
    return ok(shape(call, before));
  },

  'repos/delete-release': (call) => {
    const release = find(call);
    call.state.releases.splice(call.state.releases.indexOf(release), 1);
    return noContent;
  },
};
