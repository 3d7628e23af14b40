import { notFound, ok } from '../answer.ts';
import { linkHeader, paged, pageOf, slice } from '../paging.ts';
import { commit, file, nodeId, numberOf, repository, user } from '../shapes.ts';
import type { Pull } from '../state.ts';
import type { Call, Operations } from '../world.ts';
import { labelShape } from './labels.ts';

/** GitHub lists no more commits of a pull request, and no more files. */
const COMMITS = 250;
const FILES = 3000;

function pullOf({ state, params }: Call): Pull {
  return state.pulls.find(({ number }) => number === Number(params.pull_number)) ?? notFound();
}

/** Where a pull request stands: base and head as commits, and what its head adds. */
async function ends({ git }: Call, pull: Pull): Promise<{ base: string; head: string }> {
  // What was merged is no longer ahead of its base: then its base is what the merge stands on.
  const under = pull.merge_commit_sha ? await git.commitOf(pull.merge_commit_sha, '^1') : null;
  const base = pull.base_sha ?? under ?? (await git.commitOf(`refs/heads/${pull.base}`));
  const head =
    pull.head_sha ??
    (await git.commitOf(`refs/heads/${pull.head}`)) ??
    (await git.commitOf(`refs/pull/${pull.number}/head`));
  if (base === null || head === null)
    throw new Error(`pull request ${pull.number}: no commit of its base or head`);
  return { base, head };
}

async function shape(call: Call, pull: Pull) {
  const { repoApi, repoPage, state, git, owner } = call;
  const { base, head } = await ends(call, pull);
  const self = `${repoApi}/pulls/${pull.number}`;
  const issue = `${repoApi}/issues/${pull.number}`;
  const page = `${repoPage}/pull/${pull.number}`;
  const merge = pull.merge_commit_sha ?? (await git.commitOf(`refs/pull/${pull.number}/merge`));
  const headOwner = pull.head_owner === undefined ? owner : pull.head_owner;
  const end = (ref: string, sha: string, whose: string | null) => ({
    label: `${whose ?? 'unknown'}:${ref}`,
    ref,
    sha,
    user: whose === null ? null : user(call, whose),
    repo: whose === null ? null : repository(call, whose),
  });
  return {
    url: self,
    id: numberOf(`pull ${pull.number}`),
    node_id: nodeId('PullRequest', pull.number),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    commits_url: `${self}/commits`,
    review_comments_url: `${self}/comments`,
    review_comment_url: `${repoApi}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: `${repoApi}/statuses/${head}`,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: user(call, pull.user),
    body: pull.body,
    labels: (state.labels[pull.number] ?? []).map((name) => labelShape(call, name)),
    milestone: null,
    created_at: '2026-05-01T12:00:00Z',
    updated_at: '2026-05-01T12:00:00Z',
    closed_at: pull.state === 'closed' ? (pull.merged_at ?? '2026-05-02T12:00:00Z') : null,
    merged_at: pull.merged_at ?? null,
    merge_commit_sha: merge,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: end(pull.head, head, headOwner),
    base: end(pull.base, base, owner),
    _links: Object.fromEntries(
      Object.entries({
        self,
        html: page,
        issue,
        comments: `${issue}/comments`,
        review_comments: `${self}/comments`,
        review_comment: `${repoApi}/pulls/comments{/number}`,
        commits: `${self}/commits`,
        statuses: `${repoApi}/statuses/${head}`,
      }).map(([name, href]) => [name, { href }]),
    ),
    author_association: pull.author_association ?? 'CONTRIBUTOR',
    auto_merge:
      pull.auto_merge === undefined || pull.auto_merge === null
        ? null
        : { commit_title: '', commit_message: '', ...pull.auto_merge, enabled_by: user(call, pull.user) },
    draft: pull.draft ?? false,
  };
}

async function full(call: Call, pull: Pull) {
  const { base, head } = await ends(call, pull);
  const merged = (pull.merged_at ?? null) !== null;
  const changes = await call.git.changes(await mergeBase(call, base, head), head);
  return {
    ...(await shape(call, pull)),
    merged,
    mergeable: merged ? null : pull.mergeable === undefined ? true : pull.mergeable,
    mergeable_state: merged ? 'unknown' : pull.mergeable === false ? 'dirty' : 'clean',
    rebaseable: merged ? null : true,
    merged_by: merged ? user(call, pull.user) : null,
    comments: call.state.comments.filter(({ issue }) => issue === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: await call.git.count([`${base}..${head}`]),
    additions: changes.reduce((total, { additions }) => total + additions, 0),
    deletions: changes.reduce((total, { deletions }) => total + deletions, 0),
    changed_files: changes.length,
  };
}

async function mergeBase({ git }: Call, base: string, head: string): Promise<string> {
  return (await git.ask(['merge-base', base, head])).trim();
}

export const pulls: Operations = {
  'pulls/get': async (call) => ok(await full(call, pullOf(call))),

  'pulls/list': (call) => {
    const { state = 'open', head, base, direction = 'desc' } = call.query;
    const found = call.state.pulls
      .filter((pull) => state === 'all' || pull.state === state)
      .filter((pull) => base === undefined || pull.base === base)
      .filter(
        (pull) =>
          head === undefined ||
          head === `${pull.head_owner === undefined ? call.owner : pull.head_owner}:${pull.head}`,
      )
      .sort((one, other) => (direction === 'asc' ? one.number - other.number : other.number - one.number));
    return paged(call, found, (pull) => shape(call, pull));
  },

  'pulls/list-commits': async (call) => {
    const { base, head } = await ends(call, pullOf(call));
    const all = await call.git.commits(['--date-order', '--reverse', `${base}..${head}`]);
    return paged(call, all.slice(0, COMMITS), (each) => commit(call, each));
  },

  'pulls/list-files': async (call) => {
    const { base, head } = await ends(call, pullOf(call));
    const all = (await call.git.changes(await mergeBase(call, base, head), head)).slice(0, FILES);
    const page = pageOf(call);
    return ok(
      slice(all, page).map((each) => file(call, head, each)),
      linkHeader(call, page, all.length),
    );
  },

  'pulls/list-reviews': (call) => {
    const { number } = pullOf(call);
    const self = `${call.repoApi}/pulls/${number}`;
    const found = call.state.reviews.filter(({ pull }) => pull === number);
    return paged(call, found, (review) => {
      const html = `${call.repoPage}/pull/${number}#pullrequestreview-${review.id}`;
      return {
        id: review.id,
        node_id: nodeId('Review', review.id),
        user: user(call, review.user),
        body: review.body,
        state: review.state,
        html_url: html,
        pull_request_url: self,
        author_association: review.author_association,
        _links: { html: { href: html }, pull_request: { href: self } },
        submitted_at: review.submitted_at,
        commit_id: review.commit_id,
      };
    });
  },

  'repos/list-pull-requests-associated-with-commit': async (call) => {
    const sha = await call.git.commitOf(call.params.commit_sha ?? '');
    if (sha === null) return notFound(`No commit found for SHA: ${call.params.commit_sha}`);
    const found: Pull[] = [];
    for (const pull of call.state.pulls) if (await belongs(call, pull, sha)) found.push(pull);
    return paged(call, found, (pull) => shape(call, pull));
  },
};

/** Whether a commit came with a pull request: as what merged it, or as one of its own. */
async function belongs(call: Call, pull: Pull, sha: string): Promise<boolean> {
  if (pull.merge_commit_sha === sha) return true;
  const { base, head } = await ends(call, pull);
  const own = await call.git.ask(['rev-list', head, `^${base}`]);
  return own.split('\n').includes(sha);
}
