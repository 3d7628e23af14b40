// Surfaces inside a verdict, on real repositories, with a checker that compares words (words-checker.ts).
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { Repository } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import { found, run, runJson } from '../support/run.ts';

// Under a name that policies know.
vi.mock('../../src/surfaces/registry.ts', async () => {
  const { wordsChecker, wordsOptions } = await import('./words-checker.ts');
  return { checkerNamed: () => ({ options: wordsOptions, load: () => Promise.resolve(wordsChecker) }) };
});

const POLICY = 'policy: 1\ncompatibility:\n  - {checker: openapi, file: api/words}\n';

const released = (policy = POLICY, words = 'a\nb\nc\n') =>
  new Repository()
    .commit('feat: one', { files: { 'release-policy.yml': policy, 'api/words': words } })
    .tag('v1.0.0');

const words = (...lines: readonly string[]) => ({
  files: { 'api/words': lines.map((line) => `${line}\n`).join('') },
});

const under = (keys: string): string =>
  `policy: 1\ncompatibility:\n  - {checker: openapi, file: api/words, ${keys}}\n`;

describe('check', () => {
  test('a fix that drops something fails with the proof', async () => {
    const repository = released().commit('fix: two', words('a', 'b'));
    const verdict = await runJson(repository.path, ['check']);
    expect([verdict.status, found(verdict)]).toEqual([1, ['error compatibility']]);
    expect(verdict.findings[0]).toMatchObject({
      message: 'c: the word is gone, which breaks callers and requires major; the commits claim patch',
      where: { policy: 'compatibility.0' },
      evidence: ['openapi:word-removed:c'],
    });
    expect(verdict.findings[0].remedy).toBe(
      'say it in a commit: a ! before the colon of its header, keep the old form beside the new one and mark it deprecated, or accept it with a reason under compatibility.0: accept: [{id: "openapi:word-removed:c", reason: …}]',
    );
    expect(verdict.evidence).toEqual([
      {
        checker: 'openapi',
        id: 'openapi:word-removed:c',
        change: 'word-removed',
        requires: 'major',
        affected: 'caller',
        grade: 'proven',
        where: 'c',
        message: 'the word is gone',
        proof: 'say c\nfails',
        confirmed: { language: 'text', by: 'words 1.0', said: 'no c' },
        surface: 'openapi api/words',
      },
    ]);
    expect(verdict.surfaces).toEqual([
      { checker: 'openapi', name: 'openapi api/words', baseline: 'v1.0.0', differences: 1, inconclusive: [] },
    ]);
  });

  test.each([
    ['said', released().commit('fix!: two', words('a')), 0, []],
    ['nothing is gone', released().commit('fix: two', words('a', 'b', 'c', 'd')), 0, []],
    ['the file did not change', released().commit('fix: two', { files: { x: 'y' } }), 0, []],
    [
      'many of one cause are one',
      released(POLICY, 'a<b\nb\nc<b\n').commit('fix: two', words('x')),
      1,
      ['error compatibility'],
    ],
    [
      'two causes are two',
      released().commit('fix: two', words('x')),
      1,
      ['error compatibility', 'error compatibility', 'error compatibility'],
    ],
    [
      'what is likely is a note',
      released(POLICY, '?a\n').commit('fix: two', words('x')),
      0,
      ['note compatibility'],
    ],
    [
      'accepted',
      released(under('accept: [{id: "openapi:word-removed:c", reason: nobody used it}]')).commit(
        'fix: two',
        words('a', 'b'),
      ),
      0,
      [],
    ],
    [
      'accepted with what follows from it',
      released(under('accept: [{id: "openapi:word-removed:b", reason: x}]'), 'a<b\nb\n').commit(
        'fix: two',
        words('x'),
      ),
      0,
      [],
    ],
    [
      'accepted until yesterday',
      released(under('accept: [{id: "openapi:word-removed:c", reason: x, until: 2026-05-31}]')).commit(
        'fix: two',
        words('a', 'b'),
      ),
      1,
      ['error compatibility'],
    ],
    [
      'accepted until today',
      released(under('accept: [{id: "openapi:word-removed:c", reason: x, until: 2026-06-01}]')).commit(
        'fix: two',
        words('a', 'b'),
      ),
      0,
      [],
    ],
    [
      'accepted and not there',
      released(under('accept: [{id: "openapi:word-removed:c", reason: x}]')).commit(
        'fix: two',
        words('a', 'b', 'c'),
      ),
      0,
      ['note compatibility'],
    ],
    ['who does not count', released(under('affects: [reader]')).commit('fix: two', words('a', 'b')), 0, []],
    ['not compared', released().commit('fix: two', words('a', 'b', 'c', 'hang')), 1, ['error compatibility']],
    [
      'not compared, and told as a warning',
      released(under('on-inconclusive: warning')).commit('fix: two', words('a', 'b', 'c', 'hang')),
      0,
      ['warning compatibility'],
    ],
    [
      'not compared, and told as a note',
      released(under('on-inconclusive: note')).commit('fix: two', words('a', 'b', 'c', 'hang')),
      0,
      ['note compatibility'],
    ],
    [
      'the checker fails',
      released().commit('fix: two', words('a', 'b', 'c', 'crash')),
      1,
      ['error compatibility'],
    ],
    [
      'the file is gone',
      released().commit('fix: two', { files: { 'api/words': null } }),
      1,
      ['error compatibility'],
    ],
    [
      'the file is neither here nor there',
      released(POLICY.replace('api/words', 'api/verbs')).commit('fix: two', words('a')),
      1,
      ['error compatibility'],
    ],
    [
      'the file is new',
      released(POLICY.replace('api/words', 'api/verbs')).commit('fix: two', {
        files: { 'api/verbs': 'a\n' },
      }),
      0,
      ['note compatibility'],
    ],
    [
      'no file fits',
      released(POLICY.replace('file: api/words', 'files: ["nouns/*"]')).commit('fix: two', words('a')),
      1,
      ['error compatibility'],
    ],
    [
      'files by patterns',
      released(POLICY.replace('file: api/words', 'files: ["api/*"]')).commit('fix: two', words('a', 'b')),
      1,
      ['error compatibility'],
    ],
    [
      'files in a folder',
      released(POLICY.replace('file: api/words', 'file: words, directory: api')).commit(
        'fix: two',
        words('a', 'b'),
      ),
      1,
      ['error compatibility'],
    ],
    [
      'before the first release',
      new Repository().commit('feat: one', { files: { 'release-policy.yml': POLICY } }),
      0,
      [],
    ],
    [
      'while major is 0',
      new Repository()
        .commit('feat: one', { files: { 'release-policy.yml': POLICY, 'api/words': 'a\n' } })
        .tag('v0.1.0')
        .commit('feat: two', words('b')),
      0,
      [],
    ],
  ] as const)('%s', async (_, repository, status, expected) => {
    const verdict = await runJson(repository.path, ['check']);
    expect([verdict.status, found(verdict), verdict.findings.map((f: Json) => f.message)]).toEqual([
      status,
      expected,
      expect.anything(),
    ]);
  });

  test('what is accepted is shown with its reason', async () => {
    const policy = under(
      'accept: [{id: "openapi:word-removed:c", reason: nobody used it, until: 2026-07-01}]',
    );
    const verdict = await runJson(released(policy).commit('fix: two', words('a', 'b')).path, ['check']);
    expect(verdict.evidence[0].accepted).toEqual({ reason: 'nobody used it', until: '2026-07-01' });
  });

  test('what is not compared is told by name, with the way out', async () => {
    const { findings } = await runJson(released().commit('fix: two', words('a', 'b', 'c', 'hang')).path, [
      'check',
    ]);
    expect(findings[0]).toMatchObject({
      message:
        'openapi api/words was not fully compared with v1.0.0: hang: the deadline of 60 seconds passed',
      remedy: expect.stringContaining('on-inconclusive: warning'),
    });
  });

  test('a line in a phase for security fixes cannot be broken by any words', async () => {
    const phases =
      'support:\n  phases:\n    - {name: maintenance, allow: [minor, patch, security], until: {newer: 1}}\n    - {name: security, allow: [security], until: {newer: 2}}\n';
    const repository = released(POLICY + phases)
      .branch('1.x')
      .commit('security: two', words('a', 'b'));
    repository.checkout('main').commit('feat!: three').tag('v2.0.0');
    const verdict = await runJson(repository.path, ['check', '--branch', '1.x']);
    expect([verdict.status, found(verdict)[0]]).toEqual([1, 'error compatibility']);
    expect(verdict.findings[0].message).toContain('line 1 is in phase security');
    const claimed = repository.checkout('1.x').commit('security!: two');
    expect(found(await runJson(claimed.path, ['check', '--branch', '1.x']))).toContain('error compatibility');
  });

  test('a policy without majors asks for the highest kind it has', async () => {
    const policy = `${POLICY}versions: {format: "{year}.{patch}", bump: {feature: year, patch: patch, security: patch}}\ncommits: {kinds: {feat: feature, fix: patch}}\nlines: {by: year}\n`;
    const repository = new Repository()
      .commit('feat: one', { files: { 'release-policy.yml': policy, 'api/words': 'a\n' } })
      .tag('v2026.1')
      .commit('fix: two', words('b'));
    const verdict = await runJson(repository.path, ['check']);
    expect(verdict.findings[0]?.message).toContain('requires feature; the commits claim patch');
  });
});

describe('a pull request', () => {
  const PULL = ['check', '--base', 'main', '--head', 'topic'];

  test('fails for what it brings, and notes what the base has', async () => {
    const own = released().branch('topic').commit('fix: two', words('a', 'b'));
    const verdict = await runJson(own.path, PULL);
    expect([verdict.status, found(verdict)]).toEqual([1, ['error compatibility']]);
    expect(verdict.evidence[0].from).toBe('pull-request');
    const older = released()
      .commit('fix: two', words('a', 'b'))
      .branch('topic')
      .commit('fix: x', { files: { x: 'y' } });
    const noted = await runJson(older.path, PULL);
    expect([noted.status, found(noted)]).toEqual([0, ['note compatibility']]);
    expect(noted.evidence[0].from).toBe('base');
  });

  test('what the base got since its fork is not taken away by it', async () => {
    const repository = released()
      .branch('topic')
      .commit('fix: two', { files: { x: 'y' } });
    repository
      .checkout('main')
      .commit('feat: three', words('a', 'b', 'c', 'd'))
      .tag('v1.1.0');
    expect(await runJson(repository.path, PULL)).toMatchObject({ status: 0, evidence: [], findings: [] });
    const both = released().branch('topic').commit('fix: two', words('a', 'c'));
    both
      .checkout('main')
      .commit('feat: three', words('a', 'b', 'c', 'd'))
      .tag('v1.1.0');
    const verdict = await runJson(both.path, PULL);
    expect(verdict.evidence.map(({ where }: Json) => where)).toEqual(['b']);
  });
});

describe('verify and release', () => {
  test('between the predecessor and the tag', async () => {
    const repository = released()
      .commit('fix: two', words('a', 'b'))
      .tag('v1.0.1')
      .commit('fix: x')
      .tag('v1.0.2');
    expect(found(await runJson(repository.path, ['verify', 'v1.0.1']))).toEqual(['error compatibility']);
    expect(await runJson(repository.path, ['verify', 'v1.0.2'])).toMatchObject({ status: 0, evidence: [] });
  });

  test('a release is stopped', async () => {
    const repository = released().commit('fix: two', words('a', 'b'));
    const ran = await run(repository.path, ['release', '--dry-run']);
    expect(ran.status).toBe(1);
    expect(ran.out).toContain('c: the word is gone');
  });
});

describe('a build', () => {
  const build = (script: string) => `build: [[node, -e, ${JSON.stringify(script)}]]`;
  const COPY =
    "require('fs').mkdirSync('api',{recursive:true});require('fs').copyFileSync('source','api/words')";
  const repository = (script = COPY) =>
    new Repository()
      .commit('feat: one', { files: { 'release-policy.yml': under(build(script)), source: 'a\nb\n' } })
      .tag('v1.0.0')
      .commit('fix: two', { files: { source: 'a\n' } });

  test('makes both sides, the old one in a work tree of its own', async () => {
    const { path, git } = (() => {
      const made = repository();
      return { path: made.path, git: (...args: string[]) => made.git(...args) };
    })();
    const verdict = await runJson(path, ['check']);
    expect(found(verdict)).toEqual(['error compatibility']);
    expect(verdict.evidence[0].where).toBe('b');
    expect(git('worktree', 'list', '--porcelain').match(/^worktree /gm)).toHaveLength(1);
  });

  test('that fails is no comparison', async () => {
    const { findings, status } = await runJson(repository('process.exit(3)').path, ['check']);
    expect(status).toBe(1);
    expect(findings[0].message).toContain(
      'the build at v1.0.0 failed: node -e process.exit(3) failed with status 3',
    );
  });

  test('runs only as it is committed', async () => {
    const made = repository();
    writeFileSync(join(made.path, 'release-policy.yml'), `${under(build(COPY))}product: Other\n`);
    const { findings } = await runJson(made.path, ['check']);
    expect(findings[0].message).toContain('is not the one that is committed');
  });

  test('of a pull request is that of the base', async () => {
    const made = repository()
      .branch('topic')
      .commit('fix: three', {
        files: {
          'release-policy.yml': under(build("require('fs').writeFileSync('/dev/full','x')")),
          source: '',
        },
      });
    const verdict = await runJson(made.path, ['check', '--base', 'main', '--head', 'topic']);
    expect(verdict.evidence.map(({ where, from }: Json) => `${where} ${from}`)).toEqual([
      'a pull-request',
      'b base',
    ]);
  });
});

describe('clones that hold less', () => {
  test.each([
    ['depth 1', ['--depth=1']],
    ['depth 1 without trees', ['--depth=1', '--no-tags', '--filter=tree:0']],
    ['without files', ['--filter=blob:none']],
  ])('%s', async (_, args) => {
    const repository = released();
    for (let index = 0; index < 9; index++) repository.commit(`fix: ${index}`, { files: { x: `${index}` } });
    repository.commit('fix: two', words('a', 'b'));
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const clone = repository.clone(...args);
    const policy = ['--policy', `${repository.path}/release-policy.yml`];
    expect(found(await runJson(clone, ['check', ...policy]))).toEqual(['error compatibility']);
  });

  test('where the remote is gone, nothing passes', async () => {
    const repository = released().commit('fix: two', words('a', 'b'));
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const clone = repository.clone('--filter=blob:none', '--no-checkout');
    const policy = ['--policy', join(clone, '../policy.yml')];
    writeFileSync(join(clone, '../policy.yml'), POLICY);
    rmSync(repository.path, { recursive: true });
    expect((await run(clone, ['check', ...policy])).status).not.toBe(0);
  });
});
