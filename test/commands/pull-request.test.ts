// A pull request by --base and --head (policy.md, *Decisions*, "A pull request" and "Where the policy is read").
import { describe, expect, test } from 'vitest';
import { git, Repository, twoLines } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import { cliJson, found, runJson } from '../support/run.ts';

const SUPPORT = `policy: 1
support:
  phases:
    - {name: maintenance, allow: [minor, patch, security], until: {newer: 1}}
    - {name: security, allow: [security], until: {newer: 2}}
rules: {security-coverage: off}
`;

/** A line in its security phase, with a policy that says so; the pull request is the branch `topic`. */
const security = (policy = SUPPORT) =>
  new Repository()
    .commit('feat: one', { files: { 'release-policy.yml': policy } })
    .tag('v1.0.0')
    .branch('release/1.x')
    .checkout('main')
    .commit('feat!: two')
    .tag('v2.0.0')
    .checkout('release/1.x');

const PULL = ['check', '--base', 'release/1.x', '--head', 'topic', '--branch', 'release/1.x'];

describe('who raises what', () => {
  test('its own commit is an error', async () => {
    const verdict = await runJson(security().branch('topic').commit('feat: mine').path, PULL);
    expect(verdict.status).toBe(1);
    expect(found(verdict)).toEqual(['error line-phase']);
    expect(verdict.findings[0].message).toContain('feat: mine');
  });

  test('an older one is a note, and the pull request passes', async () => {
    const repository = security().commit('feat: older').branch('topic').commit('security: mine');
    const verdict = await runJson(repository.path, PULL);
    expect(verdict.status).toBe(0);
    expect(found(verdict)).toEqual(['note line-phase']);
    expect(verdict.findings[0].where.commits).toEqual([repository.id('release/1.x')]);
    expect(verdict.because.map(({ subject, from }: Json) => [subject, from])).toEqual([
      ['security: mine', 'pull-request'],
      ['feat: older', 'base'],
    ]);
    // On the branch itself it is an error still.
    expect((await runJson(repository.path, ['check', '--branch', 'release/1.x'])).status).toBe(1);
  });

  test('both kinds of commit in one finding each', async () => {
    const repository = security().commit('feat: older').branch('topic').commit('feat: mine');
    const verdict = await runJson(repository.path, PULL);
    expect(verdict.status).toBe(1);
    expect(found(verdict).sort()).toEqual(['error line-phase', 'note line-phase']);
    const error = verdict.findings.find(({ level }: Json) => level === 'error');
    expect(error.where.commits).toEqual([repository.id('topic')]);
    expect(error.message).not.toContain('older');
  });

  test('what was merged in from the base is not its own', async () => {
    const repository = security()
      .branch('topic')
      .commit('security: mine')
      .checkout('release/1.x')
      .commit('feat: older');
    repository.checkout('topic').merge('release/1.x');
    const verdict = await runJson(repository.path, PULL);
    expect(verdict.status).toBe(0);
    expect(found(verdict)).toEqual(['note line-phase']);
  });

  test('what the base got since is judged with it', async () => {
    const repository = twoLines()
      .branch('topic')
      .commit('fix: mine')
      .checkout('main')
      .commit('feat: meanwhile');
    const verdict = await runJson(repository.path, ['check', '--base', 'main', '--head', 'topic']);
    expect(verdict).toMatchObject({ status: 0, kind: 'minor', next: { tag: 'v7.2.0' } });
    expect(verdict.because.map(({ subject, from }: Json) => [subject, from])).toEqual(
      expect.arrayContaining([
        ['fix: mine', 'pull-request'],
        ['feat: meanwhile', 'base'],
        ['fix: a crash', 'base'],
      ]),
    );
  });

  test('a revert of something older in the base cancels it', async () => {
    const repository = security().commit('feat: older');
    const id = repository.id('release/1.x');
    repository.branch('topic').commit(`Revert "feat: older"\n\nThis reverts commit ${id}.`);
    const verdict = await runJson(repository.path, PULL);
    expect(verdict).toMatchObject({
      status: 0,
      kind: 'none',
      next: null,
      findings: [],
      counts: { cancelled: 2 },
    });
  });

  test('one that brings nothing', async () => {
    const verdict = await runJson(security().branch('topic').path, PULL);
    expect(verdict).toMatchObject({ status: 0, kind: 'none', next: null, because: [] });
  });
});

describe('which line', () => {
  test.each([
    ['--base names the branch', ['--base', 'release/6.x'], '6'],
    ['--base names it at the remote', ['--base', 'origin/release/6.x'], '6'],
    ['--branch goes before', ['--base', 'release/6.x', '--branch', 'main'], '7'],
  ])('%s', async (_, args, line) => {
    const repository = twoLines().checkout('release/6.x').branch('topic').commit('fix: more');
    repository.git('update-ref', 'refs/remotes/origin/release/6.x', 'release/6.x');
    expect((await runJson(repository.path, ['check', ...args])).line.id).toBe(line);
  });

  test('a detached HEAD takes the branch that CI says, as on GitHub', async () => {
    const repository = twoLines().checkout('release/6.x').branch('topic').commit('fix: more');
    repository.git('checkout', '--quiet', '--detach');
    const args = ['check', '--base', repository.id('release/6.x')];
    const env = { GITHUB_BASE_REF: 'release/6.x', GITHUB_REF_NAME: '7/merge' };
    expect(await runJson(repository.path, args, env)).toMatchObject({
      next: { tag: 'v6.1.1' },
      branch: 'release/6.x',
    });
  });

  test('an unknown base is undecided', async () => {
    const { status, error } = await runJson(twoLines().path, ['check', '--base', 'nowhere']);
    expect([status, error.code]).toEqual([3, 'unknown-revision']);
    expect(error.message).toContain('"nowhere"');
  });

  test.each(['--output=/tmp/x', '-x', '$(touch pwned)', ':/feat', 'HEAD^{tree}'])(
    'a base that is no commit but looks like an option or a query: %j',
    async (base) => {
      const repository = twoLines();
      const answer = await runJson(repository.path, ['check', `--base=${base}`, '--branch', 'main']);
      expect([answer.status, answer.error.code]).toEqual([3, 'unknown-revision']);
      expect(repository.git('status', '--porcelain')).toBe('');
    },
  );
});

describe('which policy', () => {
  const LAX = SUPPORT.replace('allow: [security]', 'allow: [minor, patch, security]');

  test('the one of the base judges', async () => {
    const repository = security()
      .branch('topic')
      .commit('feat: mine', { files: { 'release-policy.yml': LAX } });
    const verdict = await runJson(repository.path, PULL);
    expect(found(verdict)).toEqual(['error line-phase']);
    expect(verdict.policyChanged).toBe(true);
  });

  test('one that only the head has does not judge', async () => {
    const repository = new Repository()
      .commit('feat: one')
      .tag('v1.0.0')
      .branch('topic')
      .commit('feat: mine', {
        files: { 'release-policy.yml': 'policy: 1\ncommits: {kinds: {feat: major}}\n' },
      });
    const verdict = await runJson(repository.path, ['check', '--base', 'main', '--head', 'topic']);
    expect(verdict).toMatchObject({ kind: 'minor', next: { tag: 'v1.1.0' }, policyChanged: true });
  });

  test('the work tree does not judge', async () => {
    const repository = security().branch('topic').commit('feat: mine').policy(LAX);
    expect(found(await runJson(repository.path, PULL))).toEqual(['error line-phase']);
  });

  test('--policy goes before all', async () => {
    const repository = security().branch('topic').commit('feat: mine').write('lax.yml', LAX);
    const verdict = await runJson(repository.path, [...PULL, '--policy', `${repository.path}/lax.yml`]);
    expect(verdict).toMatchObject({ status: 0, policyChanged: false });
  });

  test('a broken one at the head is the mistake of the pull request', async () => {
    const repository = security()
      .branch('topic')
      .commit('fix: mine', { files: { 'release-policy.yml': 'policy: 1\nlinse: 1\n' } });
    const { status, error } = await runJson(repository.path, PULL);
    expect([status, error.code]).toEqual([2, 'policy-invalid']);
    expect(error.details[0]).toMatchObject({ line: 2, column: 1 });
  });

  const published = (end: string, why = '') =>
    `policy: 1\nlines: {known: {"1": {end: {security: ${end}}, why: "contract${why}"}}}\n${SUPPORT.replace('policy: 1\n', '')}`;

  test('an end that moves earlier without a reason', async () => {
    const shortened = published('2028-06-30').replace(', why: "contract"', '');
    const repository = security(published('2030-12-31'))
      .branch('topic')
      .commit('chore: shorten', { files: { 'release-policy.yml': shortened } });
    const verdict = await runJson(repository.path, PULL);
    expect(verdict.status).toBe(1);
    expect(found(verdict)).toContain('error policy-shortened');
    const { message } = verdict.findings.find(({ rule }: Json) => rule === 'policy-shortened');
    expect(message).toMatch(/2028-06-30.*2030-12-31/);
  });

  test('an end that moves later is nobody’s harm', async () => {
    const repository = security(published('2030-12-31'))
      .branch('topic')
      .commit('chore: extend', { files: { 'release-policy.yml': published('2032-12-31') } });
    const verdict = await runJson(repository.path, PULL);
    expect(verdict).toMatchObject({ status: 0, policyChanged: true });
    expect(found(verdict)).not.toContain('error policy-shortened');
  });
});

describe('in a clone that lacks both commits', () => {
  const far = () => {
    const repository = twoLines()
      .checkout('release/6.x')
      .branch('topic')
      .commits('fix: mine', 'feat: also mine');
    repository
      .checkout('release/6.x')
      .commit('fix: meanwhile')
      .checkout('main')
      .commits('docs: a', 'docs: b');
    return repository;
  };

  test.each([
    ['depth 1', ['--depth=1']],
    ['depth 1, no tags, no blobs', ['--depth=1', '--no-tags', '--filter=blob:none']],
    ['one branch', ['--single-branch']],
  ])('%s', (_, args) => {
    const repository = far();
    const pull = [
      'check',
      '--base',
      repository.id('release/6.x'),
      '--head',
      repository.id('topic'),
      '--branch',
      'release/6.x',
    ];
    const whole = cliJson(repository.path, pull);
    expect(whole).toMatchObject({ next: { tag: 'v6.2.0' }, last: { tag: 'v6.1.0' } });
    expect(cliJson(repository.clone(...args), pull)).toEqual(whole);
  });

  test('with the policy of the base', async () => {
    const repository = security().branch('topic').commit('feat: mine').checkout('main');
    const pull = [
      'check',
      '--base',
      repository.id('release/1.x'),
      '--head',
      repository.id('topic'),
      '--branch',
      'release/1.x',
    ];
    expect(found(await runJson(repository.clone('--depth=1'), pull))).toEqual(['error line-phase']);
  });

  test('and whose remote does not answer', async () => {
    const repository = far();
    const clone = repository.clone('--depth=1');
    git(clone, 'remote', 'set-url', 'origin', 'file:///nowhere');
    const { status } = await runJson(clone, [
      'check',
      '--base',
      repository.id('release/6.x'),
      '--branch',
      'release/6.x',
    ]);
    expect(status).toBe(3);
  });
});
