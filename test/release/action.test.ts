// The built action: what a following job reads, also when it is run again.
import { expect, test } from 'vitest';
import { startRelease } from './kills.ts';
import { Template } from './stage.ts';

test('outputs name the finished release on this commit, made now or earlier', async () => {
  const stage = await new Template().stage('api');
  const first = await startRelease(stage, stage.checkout()).ran;
  const page = `${stage.hub.server}/Codertocat/Hello-World/releases/tag/v1.1.0`;
  const named = { 'release-tag': 'v1.1.0', 'release-url': page, 'release-id': '2' };
  expect(first).toMatchObject({ status: 0, outputs: { released: 'true', tag: 'v1.1.0', ...named } });
  expect(first.log).toContain(`the release was published: ${page}`);
  expect(first.log).not.toContain(stage.token);
  const again = await startRelease(stage, stage.checkout()).ran;
  expect(again).toMatchObject({ status: 0, outputs: { released: 'false', tag: '', ...named } });
  await stage.close();
});
