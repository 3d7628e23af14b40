// Signed and lightweight tags, in both ways.
import { afterEach, expect, test } from 'vitest';
import { git } from '../support/repository.ts';
import { canSign, signsWithSsh } from '../support/signing.ts';
import type { Stage, Via } from './stage.ts';
import { commitOf, POLICY, Template } from './stage.ts';

let stage: Stage;
afterEach(() => stage.close());
const withTag = (kind: string) => new Template(POLICY.replace('release:', `release:\n  tag: ${kind}`));
const signed = withTag('signed');
const lightweight = withTag('lightweight');
const BOT = '41898282+github-actions[bot]@users.noreply.github.com';

test.skipIf(!canSign).each(['api', 'git'] as const)(
  'a signature holds where the tag arrives: %s',
  async (via) => {
    stage = await signed.stage(via);
    const clone = stage.checkout();
    signsWithSsh(clone, BOT);
    expect((await stage.release(clone)).released).toMatchObject({ tag: 'v1.1.0', existed: false });
    const origin = stage.hub.world.git.path;
    const signers = git(clone, 'config', 'gpg.ssh.allowedSignersFile');
    expect(() =>
      git(origin, '-c', `gpg.ssh.allowedSignersFile=${signers}`, 'verify-tag', 'v1.1.0'),
    ).not.toThrow();
  },
);

test.skipIf(!canSign)('auto takes git for it', async () => {
  stage = await signed.stage('git');
  const clone = stage.checkout();
  signsWithSsh(clone, BOT);
  await stage.release(clone, { via: 'auto' });
  expect(stage.hub.requests.map(({ route }) => route)).toContain('push/pack');
});

test('without a key nothing is done', async () => {
  stage = await signed.stage('api');
  const clone = stage.checkout();
  git(clone, 'config', 'gpg.format', 'ssh');
  const before = await stage.end();
  await expect(stage.release(clone)).rejects.toMatchObject({ code: 'not-signed', exit: 2 });
  expect(await stage.end()).toEqual(before);
});

test.each<Via>(['api', 'git'])('a lightweight tag is the commit itself: %s', async (via) => {
  stage = await lightweight.stage(via);
  const { plan, released } = await stage.release();
  expect(plan.steps[0]).toMatchObject({ kind: 'lightweight', message: null });
  expect(released).toMatchObject({ existed: false, release: { existed: false } });
  expect(git(stage.hub.world.git.path, 'rev-parse', 'v1.1.0')).toBe(commitOf(stage, 'refs/heads/main'));
});
