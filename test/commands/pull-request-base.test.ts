// Which branch a pull request would change, and which policy it brings.
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Repository } from '../support/repository.ts';
import { runJson } from '../support/run.ts';

/** v5.0.0 with its branch; main went on to v6.1.0. A change for 5.x is checked out, detached as CI leaves it. */
function change(): Repository {
  return new Repository()
    .commit('feat: one')
    .tag('v5.0.0')
    .branch('release/5.x')
    .checkout('main')
    .commit('feat!: two')
    .tag('v6.0.0')
    .commit('feat: three')
    .tag('v6.1.0')
    .branch('change', 'release/5.x')
    .commit('fix: five');
}

function detached(): { path: string; base: string } {
  const repository = change();
  repository.git('checkout', '--quiet', '--detach', 'change');
  return { path: repository.path, base: repository.id('release/5.x') };
}

describe('the line of a pull request is that of its base', () => {
  test.each<[string, Record<string, string>]>([
    ['without a word of CI', {}],
    ['whatever CI says was pushed', { GITHUB_REF_NAME: 'main' }],
  ])('named by --base, %s', async (_, env) => {
    const { path } = detached();
    expect(await runJson(path, ['check', '--base', 'release/5.x'], env)).toMatchObject({
      line: { id: '5' },
      next: { version: '5.0.1' },
    });
  });

  test('named by the commit that one branch stands on', async () => {
    const { path, base } = detached();
    expect(await runJson(path, ['check', '--base', base])).toMatchObject({ next: { version: '5.0.1' } });
  });

  test('never the branch that brings the changes', async () => {
    const repository = change();
    repository.git('branch', '--force', 'main', 'change');
    repository.git('checkout', '--quiet', 'main');
    const base = repository.id('release/5.x');
    expect(await runJson(repository.path, ['check', '--base', base])).toMatchObject({ line: { id: '5' } });
  });

  test('unknown where nothing names it', async () => {
    const { path, base } = detached();
    const found = await runJson(path, ['check', '--base', `${base}`, '--head', 'HEAD'], {});
    expect(found.line.id).toBe('5');
    const older = await runJson(path, ['check', '--base', 'v6.0.0']);
    expect(older).toMatchObject({ status: 3, error: { code: 'no-branch' } });
  });
});

const policy = (until: string, rest = '') =>
  `policy: 1\nsupport: {phases: [{name: active, allow: [minor, patch, security], until: ${until}}]}\n${rest}`;

describe('the policy that a pull request brings', () => {
  const P12M = policy('{newer: 1, plus: P12M}');
  const P24M = policy('{newer: 1, plus: P24M}');

  test('is not that of its base where the branch is only behind', async () => {
    const repository = new Repository()
      .commit('feat: one', { files: { 'release-policy.yml': P12M } })
      .tag('v1.0.0')
      .commit('feat!: two')
      .tag('v2.0.0')
      .branch('change')
      .checkout('main')
      .commit('docs: longer support', { files: { 'release-policy.yml': P24M } })
      .checkout('change')
      .commit('fix: mine');
    const found = await runJson(repository.path, ['check', '--base', 'main']);
    expect(found).toMatchObject({ status: 0, policyChanged: false });
  });

  test('with another comment is the same', async () => {
    const repository = new Repository()
      .commit('feat: one', { files: { 'release-policy.yml': P12M } })
      .tag('v1.0.0')
      .branch('change')
      .checkout('change')
      .commit('docs: a comment', { files: { 'release-policy.yml': `# ours\n${P12M}` } });
    expect(await runJson(repository.path, ['check', '--base', 'main'])).toMatchObject({
      policyChanged: false,
    });
  });

  test.each<[string, string, string]>([
    [
      'a reason that was there before excuses nothing',
      policy('never', 'lines: {known: {"1": {end: {active: 2030-01-01}, why: contract}}}'),
      policy('never', 'lines: {known: {"1": {end: {active: 2027-01-01}, why: contract}}}'),
    ],
    [
      'a phase of another name is measured by what it allows',
      policy('{newer: 1, plus: P24M}'),
      policy('{newer: 1, plus: P1M}').replace('active', 'full'),
    ],
    [
      'a line cannot be dropped',
      policy('never', 'lines: {known: {"0": {released: 2020-01-01}}}'),
      policy('never'),
    ],
  ])('%s', async (_, before, after) => {
    const repository = new Repository()
      .commit('feat: one', { files: { 'release-policy.yml': before } })
      .tag('v1.0.0')
      .on('2026-01-01')
      .commit('feat!: two')
      .tag('v2.0.0')
      .branch('change')
      .checkout('change')
      .commit('docs: less support', { files: { 'release-policy.yml': after } });
    const found = await runJson(repository.path, ['check', '--base', 'main']);
    expect(found.findings.map(({ rule }: { rule: string }) => rule)).toContain('policy-shortened');
    expect(found.status).toBe(1);
  });

  test('is no link', async () => {
    const repository = new Repository().commit('feat: one', { files: { 'conf/p.yml': 'policy: 1\n' } });
    symlinkSync('conf/p.yml', join(repository.path, 'release-policy.yml'));
    expect(await runJson(repository.path, ['check'])).toMatchObject({
      status: 2,
      error: { code: 'policy-link' },
    });
  });
});

describe('lines by date', () => {
  const byDate = 'policy: 1\nlines: {by: major.minor, order: date}\n';
  const history = () =>
    new Repository()
      .on('2014-01-01')
      .commit('feat: one', { files: { 'release-policy.yml': byDate } })
      .tag('v13.2.0')
      .on('2017-01-01')
      .commit('feat!: two')
      .tag('v42.3.0');

  test('a release follows the line before it by date', async () => {
    const repository = history().on('2018-01-01').commit('feat!: three\n\nRelease-As: 15.0.0').tag('v15.0.0');
    const found = await runJson(repository.path, ['verify', 'v15.0.0']);
    expect(found).toMatchObject({ status: 0, last: { tag: 'v42.3.0' } });
    expect(found.because).toHaveLength(1);
  });

  test('on one line numbers still grow', async () => {
    const repository = history().commit('fix: a').tag('v42.3.5').commit('fix: b\n\nRelease-As: 42.3.2');
    const found = await runJson(repository.path, ['check']);
    expect(found.findings.map(({ rule }: { rule: string }) => rule)).toContain('version-order');
    expect(found.next.version).toBe('42.3.6');
  });
});
