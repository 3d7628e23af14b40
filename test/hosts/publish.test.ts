// What happens between asking the remote and pushing to it: somebody else was faster.
import { describe, expect, test } from 'vitest';
import { Git } from '../../src/hosts/git.ts';
import { publishTag } from '../../src/hosts/publish.ts';
import { git, Repository } from '../support/repository.ts';

function published(): { remote: Repository; clone: string; wanted: Parameters<typeof publishTag>[2] } {
  const remote = new Repository({ bare: true }).on('2026-01-10').commit('feat: one').commit('fix: two');
  const clone = remote.clone();
  const commit = git(clone, 'rev-parse', 'HEAD').trim();
  return {
    remote,
    clone,
    wanted: { tag: 'v1.0.0', commit, message: '1.0.0', identity: 'A <a@example.org>' },
  };
}

describe('a tag that appears at the remote meanwhile', () => {
  test('on the same commit is the work done', async () => {
    const { remote, clone, wanted } = published();
    remote.git('tag', 'v1.0.0', 'main');
    const made = await publishTag(new Git(clone, {}, true), 'origin', wanted);
    expect(made).toMatchObject({ existed: true, commit: wanted.commit });
    expect(git(clone, 'rev-parse', 'v1.0.0').trim()).toBe(wanted.commit);
  });

  test('on another commit is a fault that names both, and nothing stays here', async () => {
    const { remote, clone, wanted } = published();
    remote.git('tag', 'v1.0.0', 'main~1');
    const other = remote.id('main~1').slice(0, 9);
    await expect(publishTag(new Git(clone, {}, true), 'origin', wanted)).rejects.toMatchObject({
      code: 'tag-taken',
      message: expect.stringContaining(other),
    });
    expect(git(clone, 'tag').trim()).toBe('');
  });
});
