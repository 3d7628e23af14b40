import { notFound, ok } from '../answer.ts';
import { paged } from '../paging.ts';
import { commit } from '../shapes.ts';
import type { Operations } from '../world.ts';

export const branches: Operations = {
  'repos/get-branch': async (call) => {
    const { git, state, repoApi, repoPage } = call;
    const name = call.params.branch ?? '';
    const found = await git.ref(`refs/heads/${name}`);
    if (found === null) return notFound('Branch not found');
    const isProtected = state.protectedBranches.includes(name);
    const url = `${repoApi}/branches/${encodeURIComponent(name)}`;
    return ok({
      name,
      commit: commit(call, await git.commit(found.sha)),
      _links: { self: url, html: `${repoPage}/tree/${name}` },
      protected: isProtected,
      protection: { enabled: isProtected, required_status_checks: { contexts: [], checks: [] } },
      protection_url: `${url}/protection`,
    });
  },

  'repos/list-branches': async (call) => {
    const all = await call.git.refs('refs/heads/');
    const wanted = all
      .map(({ name, sha }) => ({ sha, name: name.slice('refs/heads/'.length) }))
      .filter(
        ({ name }) =>
          call.query.protected === undefined ||
          (call.query.protected === 'true') === call.state.protectedBranches.includes(name),
      );
    return paged(call, wanted, ({ name, sha }) => ({
      name,
      commit: { sha, url: `${call.repoApi}/commits/${sha}` },
      protected: call.state.protectedBranches.includes(name),
    }));
  },

  'repos/get-branch-rules': (call) =>
    paged(call, call.state.branchRules[call.params.branch ?? ''] ?? [], (rule) => rule),
};
