import { notFound, ok } from '../answer.ts';
import { nodeId } from '../shapes.ts';
import type { Call, Operations } from '../world.ts';

/** A file over 1 MB comes without its content, one over 100 MB not at all. */
const CONTENT = 1 << 20;

interface Entry {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number;
  readonly path: string;
}

async function entries({ git }: Call, args: readonly string[]): Promise<Entry[]> {
  const out = await git.ask(['ls-tree', '-z', '--long', '--full-tree', ...args]);
  return out
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const [, mode = '', type = '', sha = '', size = '', path = ''] =
        /^(\d+) (\w+) (\w+) +(\S+)\t([\s\S]+)$/.exec(line) ?? [];
      return { mode, type, sha, size: Number(size) || 0, path };
    });
}

function links({ repoApi, repoPage }: Call, at: string, { path, sha, type }: Entry) {
  const escaped = path.split('/').map(encodeURIComponent).join('/');
  const self = `${repoApi}/contents/${escaped}?ref=${at}`;
  const git = `${repoApi}/git/${type}s/${sha}`;
  const html = `${repoPage}/${type}/${at}/${escaped}`;
  return {
    url: self,
    git_url: git,
    html_url: html,
    download_url: type === 'blob' ? `${repoPage}/raw/${at}/${escaped}` : null,
    _links: { self, git, html },
  };
}

export const contents: Operations = {
  'repos/get-content': async (call) => {
    const { ref = call.state.settings.default_branch } = call.query;
    const commit = await call.git.commitOf(ref);
    if (commit === null) return notFound(`No commit found for the ref ${ref}`);
    const path = (call.params.path ?? '').replace(/^\/|\/$/g, '');
    const [entry] = path === '' ? [] : await entries(call, [commit, '--', path]);
    if (path !== '' && entry === undefined) return notFound();

    if (entry?.type === 'blob') {
      const bytes = await call.git.blob(entry.sha);
      if (/application\/vnd\.github\.(?:v3\.)?raw/.test(String(call.headers.accept)))
        return {
          status: 200,
          bytes,
          headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' },
        };
      const small = entry.size <= CONTENT;
      return ok({
        name: entry.path.slice(entry.path.lastIndexOf('/') + 1),
        path: entry.path,
        sha: entry.sha,
        size: entry.size,
        type: 'file',
        content: small
          ? bytes
              .toString('base64')
              .replace(/.{60}(?=.)/g, '$&\n')
              .concat('\n')
          : '',
        encoding: small ? 'base64' : 'none',
        ...links(call, ref, entry),
      });
    }
    const inside = await entries(call, [commit, ...(path === '' ? [] : ['--', `${path}/`])]);
    return ok(
      inside.map((each) => ({
        name: each.path.slice(each.path.lastIndexOf('/') + 1),
        path: each.path,
        sha: each.sha,
        size: each.size,
        type: each.type === 'tree' ? 'dir' : each.mode === '120000' ? 'symlink' : 'file',
        ...links(call, ref, each),
      })),
    );
  },

  'git/get-blob': async (call) => {
    const found = await call.git.object(call.params.file_sha ?? '');
    if (found?.type !== 'blob') return notFound();
    const bytes = await call.git.blob(found.sha);
    return ok({
      sha: found.sha,
      node_id: nodeId('Blob', found.sha),
      size: bytes.length,
      url: `${call.repoApi}/git/blobs/${found.sha}`,
      content: bytes
        .toString('base64')
        .replace(/.{60}(?=.)/g, '$&\n')
        .concat('\n'),
      encoding: 'base64',
    });
  },

  'git/get-tree': async (call) => {
    const name = call.params.tree_sha ?? '';
    const commit = await call.git.commitOf(name);
    const found = await call.git.object(...(commit === null ? [] : [`${commit}^{tree}`]), `${name}^{tree}`);
    if (found === null) return notFound();
    const deep = call.query.recursive !== undefined;
    const all = await entries(call, [...(deep ? ['-r', '-t'] : []), found.sha]);
    const limit = deep ? call.state.settings.tree_limit : all.length;
    return ok({
      sha: found.sha,
      node_id: nodeId('Tree', found.sha),
      url: `${call.repoApi}/git/trees/${found.sha}`,
      tree: all.slice(0, limit).map(({ path, mode, type, sha, size }) => ({
        path,
        mode,
        type,
        sha,
        ...(type === 'blob' ? { size } : {}),
        url: `${call.repoApi}/git/${type}s/${sha}`,
      })),
      truncated: all.length > limit,
    });
  },
};
