import { notFound, ok, refuse } from '../answer.ts';
import type { Commit } from '../git-store.ts';
import { EMPTY_TREE } from '../git-store.ts';
import { linkHeader, pageOf, slice } from '../paging.ts';
import { commit, file, nodeId, UNSIGNED } from '../shapes.ts';
import type { Call, Operations } from '../world.ts';

/** A commit's files, 300 a page. */
const FILES = 300;

function gitCommit({ repoApi, repoPage }: Call, { sha, tree, parents, author, committer, message }: Commit) {
  return {
    sha,
    node_id: nodeId('Commit', sha),
    url: `${repoApi}/git/commits/${sha}`,
    html_url: `${repoPage}/commit/${sha}`,
    author,
    committer,
    tree: { sha: tree, url: `${repoApi}/git/trees/${tree}` },
    message,
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${repoApi}/git/commits/${parent}`,
      html_url: `${repoPage}/commit/${parent}`,
    })),
    verification: UNSIGNED,
  };
}

export const commits: Operations = {
  'git/get-commit': async (call) => {
    const found = await call.git.object(call.params.commit_sha ?? '');
    return found?.type === 'commit' ? ok(gitCommit(call, await call.git.commit(found.sha))) : notFound();
  },

  'repos/get-commit': async (call) => {
    const sha = await call.git.commitOf(call.params.ref ?? '');
    if (sha === null) return refuse(422, `No commit found for SHA: ${call.params.ref}`);
    const found = await call.git.commit(sha);
    const changes = await call.git.changes(found.parents[0] ?? EMPTY_TREE, sha);
    const sum = (name: 'additions' | 'deletions') => changes.reduce((total, each) => total + each[name], 0);
    const [additions, deletions] = [sum('additions'), sum('deletions')];
    const page = pageOf(call, FILES, FILES);
    return ok(
      {
        ...commit(call, found),
        stats: { additions, deletions, total: additions + deletions },
        files: slice(changes, page).map((each) => file(call, sha, each)),
      },
      linkHeader(call, page, changes.length),
    );
  },

  'repos/list-commits': async (call) => {
    const { sha: from = call.state.settings.default_branch, path, author, since, until } = call.query;
    const start = await call.git.commitOf(from);
    if (start === null) return notFound();
    const args = [
      ...(since === undefined ? [] : [`--since=${since}`]),
      ...(until === undefined ? [] : [`--until=${until}`]),
      ...(author === undefined ? [] : [`--author=${author}`, '--fixed-strings']),
      start,
      ...(path === undefined ? [] : ['--', path]),
    ];
    const page = pageOf(call);
    const [total, found] = await Promise.all([
      call.git.count(args),
      call.git.commits([`--skip=${(page.page - 1) * page.size}`, `--max-count=${page.size}`, ...args]),
    ]);
    return ok(
      found.map((each) => commit(call, each)),
      linkHeader(call, page, total),
    );
  },
};
