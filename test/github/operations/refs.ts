import { created, noContent, notFound, ok, refuse } from '../answer.ts';
import type { Ref } from '../git-store.ts';
import { nodeId } from '../shapes.ts';
import { refuseByRules, refuseWorkflowChanges } from '../tag-rules.ts';
import type { Call, Operations, World } from '../world.ts';

function shape({ repoApi }: World, { name, sha, type }: Ref) {
  const kind = type === 'tag' ? 'tags' : type === 'commit' ? 'commits' : `${type}s`;
  return {
    ref: name,
    node_id: nodeId('Ref', name),
    url: `${repoApi}/git/${name}`,
    object: { sha, type, url: `${repoApi}/git/${kind}/${sha}` },
  };
}

/** The object that a ref shall have. GitHub takes full ids only. */
async function wanted({ git, body }: Call) {
  const found = /^[0-9a-f]{40}$/.test(body.sha) ? await git.object(body.sha) : null;
  return found ?? refuse(422, 'Object does not exist');
}

/** Sets a ref by comparison: of two requests at once, one loses. */
async function set({ git }: Call, name: string, sha: string, before: string): Promise<boolean> {
  return (await git.run(['update-ref', name, sha, before])).status === 0;
}

export const NO_OBJECT = '0'.repeat(40);

export const refs: Operations = {
  'git/get-ref': async (call) => {
    const found = await call.git.ref(`refs/${call.params.ref}`);
    return found === null ? notFound() : ok(shape(call, found));
  },

  'git/list-matching-refs': async (call) => {
    const found = await call.git.refs(`refs/${call.params.ref}`);
    return ok(found.map((ref) => shape(call, ref)));
  },

  'git/create-ref': async (call) => {
    const { ref: name } = call.body;
    if (!/^refs\/[^/]+\/./.test(name) || (await call.git.run(['check-ref-format', name])).status !== 0)
      refuse(422, `Reference name must start with 'refs/' and contain at least two slashes: ${name}`);
    const { sha, type } = await wanted(call);
    if (name.startsWith('refs/heads/') && type !== 'commit') refuse(422, 'Object is not a commit');
    if ((await call.git.ref(name)) !== null) refuse(422, 'Reference already exists');
    refuseByRules(call, name, 'creation');
    const commit = await call.git.object(`${sha}^{commit}`);
    if (commit !== null) await refuseWorkflowChanges(call, commit.sha);
    if (!(await set(call, name, sha, NO_OBJECT))) refuse(422, 'Reference already exists');
    return created(shape(call, { name, sha, type }));
  },

  'git/update-ref': async (call) => {
    const name = `refs/${call.params.ref}`;
    const { sha, type } = await wanted(call);
    const before = await call.git.ref(name);
    if (before === null) return refuse(422, 'Reference does not exist');
    refuseByRules(call, name, 'update');
    if (call.body.force !== true) {
      const forward = await call.git.run([
        'merge-base',
        '--is-ancestor',
        `${before.sha}^{commit}`,
        `${sha}^{commit}`,
      ]);
      if (forward.status !== 0) refuse(422, 'Update is not a fast forward');
    }
    const commit = await call.git.object(`${sha}^{commit}`);
    if (commit !== null) await refuseWorkflowChanges(call, commit.sha);
    if (!(await set(call, name, sha, before.sha))) refuse(422, 'Reference update failed');
    return ok(shape(call, { name, sha, type }));
  },

  'git/delete-ref': async (call) => {
    const name = `refs/${call.params.ref}`;
    if ((await call.git.ref(name)) === null) refuse(422, 'Reference does not exist');
    refuseByRules(call, name, 'deletion');
    await call.git.ask(['update-ref', '-d', name]);
    return noContent;
  },
};
