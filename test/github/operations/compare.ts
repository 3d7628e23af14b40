import { notFound, ok } from '../answer.ts';
import { linkHeader, pageOf } from '../paging.ts';
import { commit, file } from '../shapes.ts';
import type { Call, Operations } from '../world.ts';

/** Commits of a comparison that is not asked for in pages. */
const COMMITS = 250;

/** Files of a comparison: on its first page only, and no more. */
const FILES = 300;

/** `owner:name` is a name in that owner's repository: here there is but one. */
async function side({ git, owner }: Call, name: string): Promise<string> {
  const colon = name.indexOf(':');
  if (colon !== -1 && name.slice(0, colon).toLowerCase() !== owner.toLowerCase()) return notFound();
  return (await git.commitOf(name.slice(colon + 1))) ?? notFound();
}

export const compare: Operations = {
  'repos/compare-commits-with-basehead': async (call) => {
    const { git, repoApi, repoPage, query, params } = call;
    const basehead = params.basehead ?? '';
    const at = basehead.indexOf('...');
    if (at === -1) return notFound();
    const [base, head] = await Promise.all([
      side(call, basehead.slice(0, at)),
      side(call, basehead.slice(at + 3)),
    ]);
    const merge = (await git.run(['merge-base', base, head])).out.trim();
    if (merge === '') return notFound(`No common ancestor between ${base} and ${head}.`);

    const [ahead, behind] = await Promise.all([
      git.count([`${base}..${head}`]),
      git.count([`${head}..${base}`]),
    ]);
    // Oldest first. Without a page: the newest 250; with one: from the oldest on, as lists are paged.
    const asked = query.page !== undefined || query.per_page !== undefined;
    const page = pageOf(call);
    const skip = asked ? Math.max(0, ahead - page.page * page.size) : 0;
    const size = asked ? Math.max(0, Math.min(page.size, ahead - (page.page - 1) * page.size)) : COMMITS;
    const [found, changes, baseCommit, mergeCommit] = await Promise.all([
      git.commits(['--date-order', '--reverse', `--skip=${skip}`, `--max-count=${size}`, `${base}..${head}`]),
      page.page === 1 ? git.changes(merge, head) : [],
      git.commit(base),
      git.commit(merge),
    ]);
    const url = `${repoPage}/compare/${basehead}`;
    return ok(
      {
        url: `${repoApi}/compare/${basehead}`,
        html_url: url,
        permalink_url: `${repoPage}/compare/${call.owner}:${base.slice(0, 7)}...${call.owner}:${head.slice(0, 7)}`,
        diff_url: `${url}.diff`,
        patch_url: `${url}.patch`,
        base_commit: commit(call, baseCommit),
        merge_base_commit: commit(call, mergeCommit),
        status: ahead === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged',
        ahead_by: ahead,
        behind_by: behind,
        total_commits: ahead,
        commits: found.map((each) => commit(call, each)),
        files: changes.slice(0, FILES).map((each) => file(call, head, each)),
      },
      asked ? linkHeader(call, page, ahead) : {},
    );
  },
};
