// check and next --base with --title, --body and --merge: what will land of a pull request, outside of GitHub too.
import { describe, expect, test } from 'vitest';
import { Repository } from '../support/repository.ts';
import { run, runJson } from '../support/run.ts';

const topic = (policy = 'policy: 1\n') =>
  new Repository()
    .commit('feat: one', { files: { 'release-policy.yml': policy } })
    .tag('v1.0.0')
    .branch('topic')
    .commit('feat: search')
    .commit('wip');

const CHECK = ['check', '--base', 'main', '--head', 'topic'];

describe('check', () => {
  test('as it lands by squash', async () => {
    const repository = topic();
    const args = [...CHECK, '--merge', 'squash', '--title', 'fix: search', '--body', 'By date.'];
    const verdict = await runJson(repository.path, args);
    expect([verdict.status, verdict.kind, verdict.next.version]).toEqual([0, 'patch', '1.0.1']);
    expect(verdict.pull).toMatchObject({ number: null, judged: 'squash', by: 'call' });
    expect(verdict.because).toMatchObject([{ commit: repository.id('topic'), subject: 'fix: search' }]);
    const { out } = await run(repository.path, args);
    expect(out).toMatch(/^✔ next release: 1\.0\.1 \(patch\) on line 1, the newest, as it lands by squash\n/);
    expect(out).toContain('note: judged as it lands by squash: --merge says so');
  });

  test('by every method where none is named, and the worst decides', async () => {
    const repository = topic();
    const { out, status } = await run(repository.path, [...CHECK, '--title', 'feat!: all new']);
    expect(status).toBe(0);
    expect(out).toContain('next release: 2.0.0 (major), opens line 2, as it lands by squash');
    expect(out).toContain('judged by squash, the worst');
    expect(out).toContain('by merge 1.1.0 (minor), by squash 2.0.0 (major), by rebase 1.1.0 (minor)');
  });

  test('says only what is open where every method comes to the same', async () => {
    const { out } = await run(topic().path, [...CHECK, '--title', 'feat: search']);
    expect(out).toMatch(/^✔ next release: 1\.1\.0 \(minor\) on line 1, the newest\n/);
    expect(out).toContain(
      'it may land by merge, squash or rebase: what is allowed is not known; each comes to the same',
    );
  });

  test('as the policy at the base says', async () => {
    const repository = topic('policy: 1\ncommits: {merge: squash}\n');
    const verdict = await runJson(repository.path, [...CHECK, '--title', 'docs: how to search']);
    expect([verdict.kind, verdict.pull.by]).toEqual(['none', 'policy']);
    // A call that says nothing of the pull request is judged by its commits.
    expect((await runJson(repository.path, CHECK)).kind).toBe('minor');
  });

  test('a rebase needs no title', async () => {
    expect((await runJson(topic().path, [...CHECK, '--merge', 'rebase'])).pull.methods).toMatchObject([
      { method: 'rebase', kind: 'minor' },
    ]);
  });
});

test('next prints the version of what lands', async () => {
  const args = ['next', '--base', 'main', '--head', 'topic', '--merge', 'squash', '--title', 'fix: search'];
  expect(await run(topic().path, args)).toMatchObject({ status: 0, out: '1.0.1\n' });
});

describe('a call that lacks something', () => {
  test.each([
    [['check', '--title', 'feat: x'], 'pull-without-base', '--title speaks of a pull request'],
    [['next', '--merge', 'squash', '--title', 'x'], 'pull-without-base', '--title speaks'],
    [['check', '--merge', 'rebase'], 'pull-without-base', '--merge speaks'],
    [[...CHECK, '--body', 'x'], 'pull-without-title', '--body needs the title'],
    [[...CHECK, '--merge', 'squash'], 'pull-without-title', '--merge squash needs the title'],
    [[...CHECK, '--merge', 'octopus'], 'bad-call', 'merge, squash, rebase'],
  ])('%j', async (args, code, message) => {
    const { status, error } = await runJson(topic().path, args);
    expect([status, error.code]).toEqual([2, code]);
    expect(error.message).toContain(message);
  });
});
