// The checker `paths` on real repositories, and on clones that hold less than everything.
import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { git, Repository } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import { found, run, runJson } from '../support/run.ts';

const POLICY = `policy: 1
compatibility:
  - checker: paths
    paths: {"db/migrations/**": major, "src/screens/**": minor}
`;

/** A release with a policy, a migration and a screen. */
const released = () =>
  new Repository()
    .commit('feat: one', {
      files: {
        'release-policy.yml': POLICY,
        'db/migrations/1.sql': 'one\n',
        'src/screens/login.ts': 'login\n',
        'src/core.ts': 'core\n',
      },
    })
    .tag('v1.0.0');

const change = (path: string, text: string | null = 'changed\n') => ({ files: { [path]: text } });

describe('check', () => {
  test('a fix that touches a migration fails; the evidence says why', async () => {
    const repository = released()
      .commit('fix: two', change('db/migrations/2.sql'))
      .commit('fix: three', change('src/core.ts'));
    const verdict = await runJson(repository.path, ['check']);
    expect(verdict).toMatchObject({ status: 1, kind: 'patch', next: { version: '1.0.1' } });
    expect(found(verdict)).toEqual(['error compatibility']);
    expect(verdict.evidence).toEqual([
      {
        checker: 'paths',
        id: 'paths:path-changed:db/migrations/**',
        change: 'path-changed',
        requires: 'major',
        affected: 'path',
        grade: 'proven',
        where: 'db/migrations/2.sql',
        message: 'db/migrations/2.sql changed, under db/migrations/**',
        proof: null,
      },
    ]);
    const { out } = await run(repository.path, ['check']);
    expect(out).toContain('db/migrations/2.sql changed, under db/migrations/**');
    expect(out).toContain('→ say it in a commit: a ! before the colon of its header');
  });

  test('said in a commit, it passes and is still shown', async () => {
    const repository = released()
      .commit('fix: two', change('src/screens/login.ts'))
      .commit('feat: a new screen');
    const verdict = await runJson(repository.path, ['check']);
    expect(verdict).toMatchObject({ status: 0, kind: 'minor', findings: [] });
    expect(verdict.evidence.map(({ requires }: Json) => requires)).toEqual(['minor']);
    expect((await run(repository.path, ['check'])).out).toContain('src/screens/login.ts changed');
  });

  test.each([
    [
      'a file that was deleted',
      (r: Repository) => r.commit('fix: x', change('db/migrations/1.sql', null)),
      1,
    ],
    [
      'a file that was moved away',
      (r: Repository) => r.commit('fix: x', { files: { 'db/migrations/1.sql': null, 'old/1.sql': 'one\n' } }),
      1,
    ],
    [
      'what was changed and changed back',
      (r: Repository) =>
        r
          .commit('fix: x', change('db/migrations/1.sql'))
          .commit('fix: y', change('db/migrations/1.sql', 'one\n')),
      0,
    ],
    [
      'a name that shell and Markdown read',
      (r: Repository) => r.commit('fix: x', change('db/migrations/`a` "b"\té.sql')),
      1,
    ],
  ])('%s', async (_, steps, status) => {
    const verdict = await runJson(steps(released()).path, ['check']);
    expect(verdict.status).toBe(status);
  });

  test('what a clone is set to pass over counts all the same', async () => {
    const repository = released().commit('fix: x', change('db/migrations/2.sql'));
    const clone = repository.clone();
    git(clone, 'config', 'diff.relative', 'true');
    git(clone, 'config', 'diff.renames', 'copies');
    git(clone, 'config', 'diff.noprefix', 'true');
    expect((await runJson(`${clone}/src`, ['check'])).evidence).toHaveLength(1);
  });

  test('before the first release nothing is asked', async () => {
    const repository = new Repository().commit('feat: one', {
      files: { 'release-policy.yml': POLICY, 'db/migrations/1.sql': 'one\n' },
    });
    expect(await runJson(repository.path, ['check'])).toMatchObject({ status: 0, evidence: [] });
  });
});

describe('a pull request', () => {
  const PULL = ['check', '--base', 'main', '--head', 'topic'];

  test('its own paths fail, older ones are noted', async () => {
    const own = released().branch('topic').commit('fix: x', change('db/migrations/2.sql'));
    const verdict = await runJson(own.path, PULL);
    expect([verdict.status, found(verdict)]).toEqual([1, ['error compatibility']]);
    expect(verdict.evidence[0].from).toBe('pull-request');

    const older = released()
      .commit('fix: x', change('db/migrations/2.sql'))
      .branch('topic')
      .commit('fix: y', change('src/core.ts'));
    const noted = await runJson(older.path, PULL);
    expect([noted.status, found(noted)]).toEqual([0, ['note compatibility']]);
    expect(noted.evidence[0].from).toBe('base');
  });

  test('what the base got since is not its own, and what it takes back is none', async () => {
    const repository = released().branch('topic').commit('fix: x', change('src/core.ts'));
    repository.checkout('main').commit('fix: y', change('db/migrations/2.sql'));
    expect(found(await runJson(repository.path, PULL))).toEqual(['note compatibility']);
    const back = released()
      .commit('fix: y', change('db/migrations/2.sql'))
      .branch('topic')
      .commit('fix: z', change('db/migrations/2.sql', null));
    expect(await runJson(back.path, PULL)).toMatchObject({ status: 0, evidence: [], findings: [] });
  });

  test('a head that is older than the last release is not blamed for what that changed', async () => {
    const repository = released().branch('topic').commit('fix: x', change('src/core.ts'));
    repository.checkout('main').commit('feat!: y', change('db/migrations/2.sql')).tag('v2.0.0');
    expect(await runJson(repository.path, PULL)).toMatchObject({ status: 0, evidence: [], findings: [] });
    const clone = repository.clone('--depth=1', '--no-single-branch');
    const args = ['check', '--branch', 'main', '--base', 'origin/main', '--head', 'origin/topic'];
    expect(await runJson(clone, args)).toMatchObject({ status: 0, evidence: [], findings: [] });
  });
});

describe('verify', () => {
  test('between the predecessor and the tag', async () => {
    const repository = released()
      .commit('fix: x', change('db/migrations/2.sql'))
      .tag('v1.0.1')
      .commit('feat: y', change('src/screens/login.ts'))
      .tag('v1.1.0');
    const wrong = await runJson(repository.path, ['verify', 'v1.0.1']);
    expect([wrong.status, found(wrong)]).toEqual([1, ['error compatibility']]);
    expect(await runJson(repository.path, ['verify', 'v1.1.0'])).toMatchObject({ status: 0, findings: [] });
  });
});

describe('clones that hold less', () => {
  const long = (filter: boolean) => {
    const repository = released();
    for (let index = 0; index < 20; index++)
      repository.commit(`fix: ${index}`, change(`src/deep/er/${index % 3}.ts`, `${index}\n`));
    repository.commit('fix: last', change('src/screens/login.ts'));
    repository.git('config', 'uploadpack.allowFilter', String(filter));
    return repository;
  };

  test.each([
    ['depth 1', ['--depth=1']],
    ['depth 1, no tags', ['--depth=1', '--no-tags']],
    ['depth 5', ['--depth=5']],
    ['depth 1 without trees', ['--depth=1', '--no-tags', '--filter=tree:0']],
    ['without trees', ['--filter=tree:0', '--no-checkout']],
    ['without files', ['--filter=blob:none']],
  ])('%s', async (_, args) => {
    for (const filter of [true, false]) {
      const repository = long(filter);
      const whole = await runJson(repository.path, ['check']);
      expect(whole).toMatchObject({ status: 1, evidence: [{ where: 'src/screens/login.ts' }] });
      const policy = ['--policy', `${repository.path}/release-policy.yml`];
      expect(await runJson(repository.clone(...args), ['check', ...policy])).toEqual(whole);
      const tagged = repository.tag('v1.0.1');
      const clone = repository.clone(...args);
      expect(found(await runJson(clone, ['verify', 'v1.0.1', ...policy]))).toEqual(['error compatibility']);
      expect(tagged).toBe(repository);
    }
  });

  test('where the remote is gone, nothing is guessed', async () => {
    const repository = long(true);
    const clone = repository.clone('--filter=tree:0');
    rmSync(repository.path, { recursive: true });
    const { status, err } = await run(clone, ['check']);
    expect(status).toBe(3);
    expect(err).toContain('lacks objects');
  });
});
