// --allow-… on the command line: each needs its reason, and a release records it.
import { describe, expect, test } from 'vitest';
import { git, Repository } from '../support/repository.ts';
import { found, run, runJson, TODAY } from '../support/run.ts';

process.env.GIT_COMMITTER_DATE = `${TODAY}T09:00:00Z`;

const POLICY = `policy: 1
support:
  phases:
    - {name: maintenance, allow: [minor, patch, security], until: {newer: 1}}
`;

/** 6 has ended since 7.0.0. */
function ended(): Repository {
  const repository = new Repository()
    .commit('feat: x', { files: { 'release-policy.yml': POLICY } })
    .tag('v6.0.0')
    .branch('release/6.x')
    .checkout('main')
    .commit('feat!: y')
    .tag('v7.0.0')
    .checkout('release/6.x')
    .commit('fix: a leak');
  git(repository.path, 'config', 'user.name', 'Ann');
  git(repository.path, 'config', 'user.email', 'ann@example.org');
  return repository;
}

const WHY = ['--reason', 'support contract 4711'];

describe('release of an ended line', () => {
  test('fails, and says the way out', async () => {
    const answer = await runJson(ended().path, ['release']);
    expect(answer).toMatchObject({ status: 1, plan: null, overrides: [] });
    expect(answer.findings[0].remedy).toContain('--allow-ended 6 --reason TEXT');
  });

  test('is allowed with its reason, which the tag keeps', async () => {
    const { path } = ended();
    const answer = await runJson(path, ['release', '--allow-ended', '6', ...WHY]);
    expect(answer).toMatchObject({
      status: 0,
      outcome: 'pass',
      released: { tag: 'v6.0.1' },
      overrides: [{ rule: 'line-ended', line: '6', reason: 'support contract 4711', used: true }],
    });
    expect(git(path, 'tag', '--list', '--format=%(contents)', 'v6.0.1')).toBe(
      '6.0.1\n\nA patch release on line 6.\n\nAllowed: line-ended on line 6, because support contract 4711\n\n- patch: fix: a leak',
    );
    expect(await runJson(path, ['verify', 'v6.0.1'])).toMatchObject({ status: 1 });
    const verified = await runJson(path, ['verify', 'v6.0.1', '--allow-ended', '6', ...WHY]);
    expect(verified.status).toBe(0);
    expect(found(verified)).toEqual(['note line-ended']);
  });

  test.each(['check', 'next'])(
    '%s takes it too, and a reason of several lines becomes one',
    async (command) => {
      const { path } = ended();
      expect((await run(path, [command])).status).toBe(1);
      const { status, out } = await run(path, [
        command,
        '--allow-ended',
        '6',
        '--reason',
        ' a\n\u001b[31m contract ',
      ]);
      expect(status).toBe(0);
      expect(out).toContain(command === 'next' ? '6.0.1\n' : 'allowed, because a [31m contract');
    },
  );
});

describe('a call that makes no sense', () => {
  test.each([
    [['--allow-ended', '6'], 2, 'reason-missing', '--allow-ended needs a reason'],
    [
      ['--allow-early', '--reason', ''],
      2,
      'reason-missing',
      '--allow-early needs a reason, and --reason is empty',
    ],
    [
      ['--allow-frozen', '--reason', ' \n'],
      2,
      'reason-missing',
      '--allow-frozen needs a reason, and --reason is empty',
    ],
    [['--allow-frozen', '--reason', 'x'.repeat(501)], 2, 'reason-missing', '--reason has 501 characters'],
    [WHY, 2, 'reason-without-override', '--reason says why something is allowed, and nothing is'],
    [['--reason', ''], 2, 'reason-without-override', 'and nothing is'],
    [['--allow-ended', ' ', ...WHY], 2, 'bad-override', '--allow-ended is empty'],
    [
      ['--allow-ended', '7', ...WHY],
      2,
      'override-elsewhere',
      '--allow-ended names line 7, and line 6 is judged',
    ],
    [['--allow-unapproved', 'huge', ...WHY], 2, 'override-elsewhere', 'names the kind huge'],
    [['--allow-everything', ...WHY], 2, 'bad-call', "unknown option '--allow-everything'"],
  ])('%j', async (args, status, code, message) => {
    const { path } = ended();
    for (const command of [['check'], ['next'], ['release'], ['verify', 'v6.0.0']]) {
      const answer = await runJson(path, [...command, ...args]);
      expect(answer).toMatchObject({ status, error: { code, message: expect.stringContaining(message) } });
    }
    expect(git(path, 'tag', '--list')).toBe('v6.0.0\nv7.0.0');
  });

  test('where nothing is judged there is nothing to allow', async () => {
    expect((await run(ended().path, ['lines', '--allow-early', ...WHY])).status).toBe(2);
  });
});
