// A tag that somebody made (policy.md, *Decisions*: Time, Tags; *Rules*: version-*, tag-*).
import { describe, expect, test } from 'vitest';
import { git, Repository, twoLines } from '../support/repository.ts';
import { found, run, runJson } from '../support/run.ts';

const person = ['-c', 'user.name=t', '-c', 'user.email=t@e'];
const started = () => new Repository().commit('feat: one').tag('v1.0.0').commit('fix: two');

describe('one tag on main after v1.0.0 and a fix', () => {
  test.each<[string, string, readonly string[]]>([
    ['the computed next', 'v1.0.1', []],
    ['a pre-release of the computed next', 'v1.0.1-rc.1', []],
    ['another one', 'v1.0.1-beta', []],
    ['a number that skips', 'v1.0.2', ['error version-next']],
    ['a minor without a feature', 'v1.1.0', ['error version-next']],
    ['a major without a break', 'v2.0.0', ['error version-next']],
    ['a pre-release of another version', 'v1.1.0-rc.1', ['error version-next']],
    ['below every line', 'v0.9.0', ['error line-opens']],
    ['below the last of its line', 'v1.0.0-rc.1', ['error version-order']],
    ['leading zeros', 'v01.0.1', ['error version-grammar']],
    ['four parts', 'v1.0.1.0', ['error version-grammar']],
    ['a capital V', 'V1.0.1', ['error version-grammar']],
    ['another prefix', 'release-1.0.1', ['error version-grammar']],
    ['no version at all', 'nightly', ['error version-grammar']],
  ])('%s: %s', async (_, tag, findings) => {
    const verdict = await runJson(started().tag(tag).path, ['verify', tag]);
    expect(found(verdict).filter((each) => findings.length > 0 || each.startsWith('error'))).toEqual(
      expect.arrayContaining([...findings]),
    );
    expect(verdict.status).toBe(findings.length === 0 ? 0 : 1);
    expect(verdict.tag.name).toBe(tag);
    expect(verdict.line === null).toBe(verdict.tag.version === null);
    expect(
      verdict.findings.filter(({ level }: { level: string }) => level === 'error').length,
    ).toBeGreaterThanOrEqual(findings.length);
  });

  test('the message of a wrong number names the right one, and why', async () => {
    const verdict = await runJson(started().tag('v1.1.0').path, ['verify', 'v1.1.0']);
    expect(verdict).toMatchObject({ last: { tag: 'v1.0.0' }, kind: 'patch', next: { version: '1.0.1' } });
    expect(verdict.findings[0].message).toMatch(/v1\.1\.0.*patch.*1\.0\.1/);
  });

  test('another spelling of it on its commit is the same release', async () => {
    const repository = started().commit('feat!: three').tag('v2.0.0').tag('2.0.0');
    repository.policy(
      'policy: 1\nsupport: {phases: [{name: maintenance, allow: [minor, patch, security], until: {newer: 1}}]}\n',
    );
    const verdict = await runJson(repository.path, ['verify', 'v2.0.0']);
    expect(verdict).toMatchObject({
      status: 0,
      kind: 'major',
      last: { tag: 'v1.0.0' },
      line: { opens: '2' },
    });
  });

  test('a non-canonical one names the canonical form', async () => {
    const repository = started().tag('vv1.0.1');
    const { findings } = await runJson(repository.path, ['verify', 'vv1.0.1']);
    expect(findings[0]).toMatchObject({
      rule: 'version-grammar',
      message: expect.stringContaining('v1.0.1'),
    });
  });

  test.each(['v1', 'v1.0'])('a pointer is nothing to do: %s', async (tag) => {
    const repository = started().tag(tag);
    const ran = await run(repository.path, ['verify', tag]);
    expect(ran).toMatchObject({ status: 0, err: '' });
    expect(ran.out).toContain('nothing to do');
    expect(await runJson(repository.path, ['verify', tag])).toMatchObject({
      status: 0,
      outcome: 'pass',
      findings: [],
      next: null,
    });
  });

  test.each([
    'v9.9.9',
    'refs/tags/v1.0.0',
    'main',
    'HEAD',
    '-d',
    '--delete',
    '',
    '$(touch pwned)',
    'v1.0.0^{}',
    'v1.0.0~0',
    'v*',
  ])('an unknown one is undecided: %j', async (tag) => {
    const repository = started();
    const ran = await run(repository.path, ['--json', 'verify', '--', tag]);
    const { status, outcome, error } = { status: ran.status, ...JSON.parse(ran.out) };
    expect([status, outcome, error.code]).toEqual([3, 'undecided', 'unknown-tag']);
    expect(repository.git('tag', '--list')).toBe('v1.0.0');
  });
});

describe('after the fact', () => {
  test('later releases do not speak against it', async () => {
    const repository = started()
      .tag('v1.0.1')
      .commit('feat: three')
      .tag('v1.1.0')
      .commit('feat!: four')
      .tag('v2.0.0');
    for (const tag of ['v1.0.1', 'v1.1.0', 'v2.0.0'])
      expect(found(await runJson(repository.path, ['verify', tag]))).toEqual([]);
  });

  test('a healthy history passes, each tag judged on its own day', async () => {
    const repository = new Repository()
      .commit('feat: one', {
        files: {
          'release-policy.yml': `policy: 1
versions: {initial: 1.0.0}
support:
  phases:
    - {name: maintenance, allow: [minor, patch, security], until: {newer: 1}}
    - {name: security, allow: [security], until: {newer: 2}}
`,
        },
      })
      .on('2020-01-01')
      .commit('feat: first')
      .tag('v1.0.0', { annotated: 'one' })
      .branch('release/1.x')
      .commit('fix: a')
      .tag('v1.0.1')
      .commit('feat: b')
      .tag('v1.1.0', { annotated: 'b' })
      .checkout('main')
      .on('2021-01-01')
      .commit('feat!: two')
      .tag('v2.0.0')
      .branch('release/2.x')
      .checkout('release/1.x')
      .on('2021-06-01')
      .commit('security: c')
      .tag('v1.1.1')
      .checkout('main')
      .merge('release/1.x')
      .on('2022-01-01')
      .commit('feat!: three')
      .tag('v3.0.0');
    const tags = repository
      .git('for-each-ref', '--format=%(refname:lstrip=2) %(creatordate:short)', 'refs/tags')
      .split('\n');
    expect(tags).toHaveLength(6);
    for (const line of tags) {
      const [tag, day] = line.split(' ') as [string, string];
      const verdict = await runJson(repository.path, ['verify', tag, '--today', day]);
      expect({ tag, findings: found(verdict) }).toEqual({ tag, findings: [] });
    }
    // What came after them makes no other releases of those that opened a line.
    for (const tag of ['v2.0.0', 'v3.0.0'])
      expect(found(await runJson(repository.path, ['verify', tag]))).toEqual([]);
    // With the facts of now, line 1 has ended.
    expect(found(await runJson(repository.path, ['verify', 'v1.1.1']))).toEqual(['error line-ended']);
  });

  test('one below what existed when it was tagged', async () => {
    const repository = started()
      .tag('v1.0.2')
      .commit('fix: three')
      .tag('v1.0.1', { annotated: 'late', day: '2024-05-01' });
    expect(found(await runJson(repository.path, ['verify', 'v1.0.1']))).toContain('error version-order');
  });

  test('one that opens a line which is not the highest', async () => {
    const repository = started()
      .branch('side')
      .checkout('main')
      .commit('feat!: three')
      .tag('v3.0.0')
      .checkout('side')
      .commit('feat!: two')
      .tag('v2.0.0');
    expect(found(await runJson(repository.path, ['verify', 'v2.0.0']))).toContain('error line-opens');
  });
});

describe('where it stands', () => {
  test('on no branch', async () => {
    const repository = started().branch('gone').commit('fix: lost').tag('v1.0.1').checkout('main');
    repository.git('branch', '--delete', '--force', 'gone');
    const verdict = await runJson(repository.path, ['verify', 'v1.0.1']);
    expect(found(verdict)).toEqual(['error tag-place']);
    expect(verdict.findings[0].message).toContain('no branch contains it');
  });

  test('on a branch that carries no line', async () => {
    const verdict = await runJson(started().branch('topic').commit('fix: more').tag('v1.0.1').path, [
      'verify',
      'v1.0.1',
    ]);
    expect(found(verdict)).toEqual(['error tag-place']);
    expect(verdict.findings[0].message).toContain('topic');
  });

  test('on the branch of another line', async () => {
    const repository = twoLines().tag('v6.1.1', { at: 'refs/heads/main' });
    expect(found(await runJson(repository.path, ['verify', 'v6.1.1']))).toContain('error tag-place');
  });

  test('on a line’s own branch, deleted here and kept at the remote', async () => {
    const clone = twoLines().tag('v6.1.1', { at: 'refs/heads/release/6.x' }).clone();
    expect(git(clone, 'branch', '--list')).toBe('* main');
    expect(found(await runJson(clone, ['verify', 'v6.1.1']))).toEqual([]);
  });

  test('on the same commit as another version', async () => {
    const repository = started().tag('v1.0.1').tag('v1.0.2');
    expect(found(await runJson(repository.path, ['verify', 'v1.0.2']))).toContain('error version-next');
  });

  test('as a second spelling on another commit', async () => {
    const repository = started().commit('fix: three').tag('1.0.0');
    expect(found(await runJson(repository.path, ['verify', '1.0.0']))).toContain('error version-taken');
  });
});

describe('a tag that moved', () => {
  const moved = (annotated: boolean) => {
    const clone = started().tag('v1.0.1').clone();
    const kind = annotated ? ['-a', '-m', 'moved'] : [];
    git(clone, ...person, 'tag', '--force', ...kind, 'v1.0.1', 'HEAD~1');
    return clone;
  };

  test.each([false, true])('stands elsewhere at the remote (annotated here: %j)', async (annotated) => {
    const verdict = await runJson(moved(annotated), ['verify', 'v1.0.1']);
    expect(found(verdict)).toContain('error tag-moved');
    const { message } = verdict.findings.find(({ rule }: { rule: string }) => rule === 'tag-moved');
    for (const at of ['HEAD', 'HEAD~1'])
      expect(message).toContain(git(moved(annotated), 'rev-parse', at).slice(0, 9));
  });

  test('a remote that does not answer leaves a note', async () => {
    const clone = started().tag('v1.0.1').clone();
    git(clone, 'remote', 'set-url', 'origin', 'file:///nowhere');
    const verdict = await runJson(clone, ['verify', 'v1.0.1']);
    expect(verdict.status).toBe(0);
    expect(found(verdict)).toEqual(['note tag-moved']);
  });

  test('one that the remote does not have yet has not moved', async () => {
    const clone = started().clone();
    git(clone, 'tag', 'v1.0.1');
    expect(found(await runJson(clone, ['verify', 'v1.0.1']))).toEqual([]);
  });

  test('one that only the remote has is fetched', async () => {
    const clone = started().tag('v1.0.1').clone('--no-tags');
    expect(await runJson(clone, ['verify', 'v1.0.1'])).toMatchObject({
      status: 0,
      next: { version: '1.0.1' },
    });
  });
});
