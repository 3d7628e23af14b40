// The plan is data, computed before anything is touched, and the tag's message is plain text.
import { describe, expect, test } from 'vitest';
import { linesOfMessage } from '../../src/publish/message.ts';
import { Repository } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import { runJson } from '../support/run.ts';

const started = () => new Repository().commit('feat: one').tag('v1.0.0');
const plan = async (repository: Repository): Promise<Json> =>
  (await runJson(repository.path, ['release', '--dry-run'])).plan;

describe('plan', () => {
  test('a tag on the head, with its message', async () => {
    const repository = started().commits('fix: two', 'docs: three', 'feat: four');
    const message = '1.1.0\n\nA minor release on line 1.\n\n- minor: feat: four\n- patch: fix: two';
    const commit = repository.id('HEAD');
    expect(await plan(repository)).toEqual({
      action: 'tag',
      tag: 'v1.1.0',
      version: '1.1.0',
      commit,
      branch: 'main',
      message,
      steps: [{ do: 'tag', name: 'v1.1.0', kind: 'annotated', commit, message }],
    });
  });

  test('a release that opens a line says so', async () => {
    expect((await plan(started().commit('feat!: two'))).message).toMatch(
      /^2\.0\.0\n\nA major release on line 2\./,
    );
  });

  test('the branch that is named is the one that is tagged', async () => {
    const repository = started().branch('release/1.x').commit('fix: two').checkout('main');
    const { plan: made } = await runJson(repository.path, [
      'release',
      '--dry-run',
      '--branch',
      'release/1.x',
    ]);
    expect(made).toMatchObject({ branch: 'release/1.x', commit: repository.id('release/1.x') });
  });

  test.each([
    [
      'nothing since the last release',
      () => started().commit('docs: two'),
      'nothing to release since v1.0.0',
    ],
    ['nothing at all', () => new Repository().commit('docs: one'), 'nothing to release'],
  ])('%s', async (_, repository, why) => {
    expect(await plan(repository())).toEqual({ action: 'nothing', steps: [], why });
  });

  test('a version whose text can be no tag is a mistake of the policy, once a tag is needed', async () => {
    const repository = new Repository().commit('fix: one').policy(`policy: 1
versions: {format: "{major} Build {build}", bump: {major: major, patch: build, security: build}, initial: "1 Build 1"}
commits: {kinds: {fix: patch}}
`);
    expect(await runJson(repository.path, ['check'])).toMatchObject({
      status: 0,
      next: { version: '1 Build 1', tag: null },
    });
    const { status, error } = await runJson(repository.path, ['release', '--dry-run']);
    expect([status, error.code]).toEqual([2, 'tag-illegal']);
    expect(error.message).toContain('a space');
    expect(error.remedy).toContain('versions.tag');
  });
});

describe('message', () => {
  const verdict = (subjects: readonly string[]): Json => ({
    next: { version: '1.0.1', tag: 'v1.0.1' },
    kind: 'patch',
    line: { id: '1', opens: null },
    because: subjects.map((subject) => ({ kind: 'patch', subject })),
    overrides: [],
  });

  test.each([
    ['line breaks', 'fix: a\nSigned-off-by: x\r\nb\u2028c\u2029d', '- patch: fix: a Signed-off-by: x b c d'],
    ['control characters', 'fix: \u0000\u001b[31mred\u0007', '- patch: fix: red'],
    ['length', `fix: ${'x'.repeat(500)}`, `- patch: fix: ${'x'.repeat(195)}`],
  ])('a subject cannot add lines: %s', (_, subject, line) => {
    expect(
      linesOfMessage(verdict([subject]))
        .split('\n')
        .slice(4),
    ).toEqual([line]);
  });

  test('a hundred changes are named, the rest counted', () => {
    const lines = linesOfMessage(verdict(Array.from({ length: 130 }, (_, index) => `fix: ${index}`))).split(
      '\n',
    );
    expect(lines).toHaveLength(4 + 100 + 1);
    expect(lines.at(-1)).toBe('- and 30 more');
  });
});
