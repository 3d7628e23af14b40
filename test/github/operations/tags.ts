import { created, notFound, ok, refuse } from '../answer.ts';
import { dateOf } from '../git-store.ts';
import { paged } from '../paging.ts';
import { nodeId, numberOf, UNSIGNED } from '../shapes.ts';
import type { Call, Operations } from '../world.ts';

async function shape({ git, repoApi }: Call, sha: string) {
  const text = await git.ask(['cat-file', 'tag', sha]);
  const [, object = '', type = '', tag = '', name = '', email = '', time = '', message = ''] =
    /^object (\w+)\ntype (\w+)\ntag ([^\n]*)\ntagger ([^\n]*) <([^\n]*)> (\d+) [-+]\d+\n\n([\s\S]*)$/.exec(
      text,
    ) ?? [];
  return {
    node_id: nodeId('Tag', sha),
    sha,
    url: `${repoApi}/git/tags/${sha}`,
    tagger: { name, email, date: dateOf(Number(time)) },
    object: { sha: object, type, url: `${repoApi}/git/${type}s/${object}` },
    tag,
    message,
    verification: { ...UNSIGNED, reason: /-----BEGIN /.test(message) ? 'unknown_key' : 'unsigned' },
  };
}

function taggerOf({ body, token, now }: Call) {
  const { name, email, date } = body.tagger ?? {
    name: token.login,
    email: `${numberOf(token.login)}+${token.login}@users.noreply.github.com`,
  };
  return `${name} <${email}> ${Math.floor(Date.parse(date ?? now()) / 1000)} +0000`;
}

export const tags: Operations = {
  'git/create-tag': async (call) => {
    const { tag, message, object, type } = call.body;
    const found = await call.git.object(object);
    if (found === null || found.type !== type) return refuse(422, 'Object does not exist');
    const text = `object ${object}\ntype ${type}\ntag ${tag}\ntagger ${taggerOf(call)}\n\n${message}`;
    const made = await call.git.run(['hash-object', '-t', 'tag', '-w', '--stdin'], text);
    if (made.status !== 0) return refuse(422, `Invalid tag: ${made.error.trim()}`);
    return created(await shape(call, made.out.trim()));
  },

  'git/get-tag': async (call) => {
    const found = await call.git.object(call.params.tag_sha ?? '');
    return found?.type === 'tag' ? ok(await shape(call, found.sha)) : notFound();
  },

  'repos/list-tags': async (call) => {
    const all = (await call.git.refs('refs/tags/')).reverse();
    return paged(call, all, async ({ name }) => {
      const short = name.slice('refs/tags/'.length);
      const commit = await call.git.object(`${name}^{commit}`);
      return {
        name: short,
        node_id: nodeId('Ref', name),
        zipball_url: `${call.repoApi}/zipball/${name}`,
        tarball_url: `${call.repoApi}/tarball/${name}`,
        commit: { sha: commit?.sha ?? '', url: `${call.repoApi}/commits/${commit?.sha}` },
      };
    });
  },
};
