// Cadence, freeze and approvals on real repositories: what is gathered, and only where the policy asks for it.
import { describe, expect, test, vi } from 'vitest';
import { Git } from '../../src/hosts/git.ts';
import { Repository } from '../support/repository.ts';
import { found, run, runJson } from '../support/run.ts';

/** The helpdesk vendor's policy, written out. */
const HELPDESK = `policy: 1
versions:
  format: "{major}.0.{patch}"
  bump: {major: major, patch: patch, security: patch}
commits:
  kinds: {feat: major, fix: patch, security: security}
cadence:
  major: {every: P12M, tolerance: 10%}
  patch: {every: P6W, tolerance: P1W}
  security: {every: any}
`;

/** 7.0.51 is a patch, 7.0.52 two weeks later a security release; another fix waits. */
function helpdesk(): Repository {
  return new Repository()
    .on('2025-11-03')
    .commit('feat: the seventh core', { files: { 'release-policy.yml': HELPDESK } })
    .tag('7.0.50')
    .on('2026-03-02')
    .commit('fix: a leak')
    .tag('7.0.51')
    .on('2026-03-15')
    .commit('docs: thanks')
    .commit('security: check the owner')
    .tag('7.0.52')
    .on('2026-03-20')
    .commit('fix: a crash');
}

const check = (repository: Repository, today: string, ...more: string[]) =>
  runJson(repository.path, ['check', '--today', today, ...more]);

describe('the clock of patches', () => {
  test('is measured from the patch before a security release', async () => {
    const repository = helpdesk();
    const early = await check(repository, '2026-04-05');
    expect(early).toMatchObject({ status: 1, kind: 'patch', next: { version: '7.0.53' } });
    expect(early.findings).toEqual([
      expect.objectContaining({
        level: 'error',
        rule: 'cadence-early',
        message: expect.stringContaining('7.0.51 came on 2026-03-02'),
      }),
    ]);
    expect(early.findings[0].message).toContain('the next allowed day is 2026-04-06');
    expect(await check(repository, '2026-04-06')).toMatchObject({ status: 0, findings: [] });
    expect(await check(repository, '2026-04-20')).toMatchObject({ status: 0, findings: [] });
    expect(found(await check(repository, '2026-04-21'))).toEqual(['warning cadence-overdue']);
  });

  test('counts a release that held more than security changes', async () => {
    const mixed = new Repository()
      .on('2025-11-03')
      .commit('feat: the seventh core', { files: { 'release-policy.yml': HELPDESK } })
      .tag('7.0.50')
      .on('2026-03-16')
      .commit('fix: a leak')
      .commit('security: check the owner')
      .tag('7.0.51')
      .on('2026-03-25')
      .commits('security: limit the attempts', 'security: more of it')
      .tag('7.0.52')
      .commit('fix: a crash');
    const { findings } = await check(mixed, '2026-04-06');
    expect(findings[0].message).toContain('7.0.51 came on 2026-03-17');
  });

  test('lets a security release out at any time', async () => {
    const repository = helpdesk().tag('7.0.53').on('2026-03-22').commit('security: again');
    expect(await check(repository, '2026-03-23')).toMatchObject({
      status: 0,
      kind: 'security',
      next: { version: '7.0.54' },
      findings: [],
    });
  });

  test('is that of the line, not of the repository', async () => {
    const repository = helpdesk()
      .tag('7.0.53')
      .on('2026-03-24')
      .commit('feat: the eighth core')
      .tag('8.0.0')
      .commit('fix: of the eighth');
    const { findings } = await check(repository, '2026-04-01');
    expect(findings[0].message).toContain('line 8 on 2026-04-01 is too early: 8.0.0 came on 2026-03-24');
  });

  test('is read in a shallow clone too', async () => {
    const clone = helpdesk().clone('--depth=1');
    const early = await runJson(clone, ['check', '--today', '2026-04-05']);
    expect(early.findings[0].message).toContain('7.0.51 came on 2026-03-02');
    expect(await runJson(clone, ['check', '--today', '2026-04-06'])).toMatchObject({
      status: 0,
      findings: [],
    });
  });

  test('judges a tag by its own day, with what was there then', async () => {
    const repository = helpdesk().on('2026-04-03').commit('fix: one more').tag('7.0.53');
    repository.on('2026-05-20').commit('fix: and more').tag('7.0.54');
    const verify = (tag: string) => runJson(repository.path, ['verify', tag, '--today', '2026-06-01']);
    const early = await verify('7.0.53');
    expect(early.status).toBe(1);
    expect(early.findings).toEqual([
      expect.objectContaining({
        rule: 'cadence-early',
        message: expect.stringContaining(
          '7.0.53 on line 7 on 2026-04-03 is too early: 7.0.51 came on 2026-03-02',
        ),
      }),
    ]);
    expect(await verify('7.0.54')).toMatchObject({ status: 0, findings: [] });
    expect(await verify('7.0.52')).toMatchObject({ status: 0, findings: [] });
  });
});

describe('what the last releases held is asked only where a cadence needs it', () => {
  const asked = async (repository: Repository): Promise<number> => {
    const ask = vi.spyOn(Git.prototype, 'ask');
    try {
      expect((await run(repository.path, ['check', '--today', '2026-04-06'])).status).toBe(0);
      return ask.mock.calls.filter(([[command]]) => command === 'log').length;
    } finally {
      ask.mockRestore();
    }
  };

  test('back to the newest one that held others', async () => {
    // The unreleased commits, 7.0.52, which is a security release, and 7.0.51, which is not.
    expect(await asked(helpdesk())).toBe(3);
  });

  test.each([
    ['no cadence', HELPDESK.replace(/cadence:[\s\S]*/, '')],
    ['any day', HELPDESK.replace(/patch: {every.*/, 'patch: {every: any}')],
    ['a cadence of what opens lines', HELPDESK.replace(/ {2}patch: {every.*\n/, '')],
  ])('not with %s', async (_, policy) => {
    expect(await asked(helpdesk().policy(policy))).toBe(1);
  });

  test('not where nothing is unreleased', async () => {
    expect(await asked(helpdesk().tag('7.0.53'))).toBe(1);
  });
});

describe('approval by files', () => {
  const POLICY = 'policy: 1\napprovals: {major: {files: ["docs/migration/**"]}}\n';
  const start = () =>
    new Repository()
      .commit('feat: x', { files: { 'release-policy.yml': POLICY, 'docs/migration/1.md': 'one' } })
      .tag('v1.0.0');

  test('a break without its migration guide', async () => {
    const without = start().commit('feat!: y', { files: { 'src/y': 'y' } });
    const answer = await runJson(without.path, ['check']);
    expect(answer.status).toBe(1);
    expect(answer.findings[0]).toMatchObject({
      rule: 'approval-missing',
      message: expect.stringContaining('needs a change of docs/migration/**'),
    });
    without.commit('docs: how to migrate', { files: { 'docs/migration/2.md': 'two' } });
    expect(await runJson(without.path, ['check'])).toMatchObject({ status: 0, findings: [] });
  });

  test('a pull request that brings both', async () => {
    const repository = start()
      .branch('topic')
      .commit('feat!: y', { files: { 'docs/migration/2.md': 'two' } });
    expect(await runJson(repository.path, ['check', '--base', 'main'])).toMatchObject({
      status: 0,
      findings: [],
    });
  });
});

describe('approval by label and team', () => {
  const repository = () =>
    new Repository()
      .commit('feat: x', {
        files: { 'release-policy.yml': 'policy: 1\napprovals: {major: {label: ok, teams: [core, docs]}}\n' },
      })
      .tag('v1.0.0')
      .commit('feat!: y');

  test.each([
    [[], 1],
    [['--label', 'ok'], 1],
    [['--approved-by', 'docs'], 1],
    [['--label', 'x', '--label', 'ok', '--approved-by', 'docs'], 0],
    [['--label', 'ok', '--approved-by', 'strangers'], 1],
  ])('check %j', async (given, status) => {
    const { path } = repository();
    expect((await runJson(path, ['check', ...given])).status).toBe(status);
    expect((await run(path, ['next', ...given])).status).toBe(status);
    expect((await run(path, ['release', '--dry-run', ...given])).status).toBe(status);
  });

  test('a tag is not blamed for what it cannot say', async () => {
    const { path } = repository().tag('v2.0.0');
    const answer = await runJson(path, ['verify', 'v2.0.0']);
    expect(answer.status).toBe(0);
    expect(found(answer)).toEqual(['note approval-missing']);
    expect((await run(path, ['verify', 'v2.0.0', '--label', 'ok'])).status).toBe(2);
  });
});
