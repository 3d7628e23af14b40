import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { RegisteredChecker } from '../../src/surfaces/registry.ts';
import { freshDirectory, freshPath } from '../support/environment.ts';
import { RegistryDouble } from '../support/registry.ts';
import { git, Repository } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import { run, runJson } from '../support/run.ts';

vi.mock(import('../../src/surfaces/registry.ts'), async (original) => {
  const { names } = await import('./names-checker.ts');
  const checker = names as unknown as RegisteredChecker;
  return {
    ...(await original()),
    CHECKERS: [checker],
    checkerNamed: (id) => (id === checker.id ? checker : null),
  };
});

const nowhere = freshDirectory('no-repository');

/** A file of its own with these names. */
function list(...names: string[]): string {
  const file = path.join(freshDirectory('names'), 'names.txt');
  writeFileSync(file, names.map((name) => `${name}\n`).join(''));
  return file;
}

const NAMES = ['--checker', 'names'];
const diffJson = (old: string, next: string, ...more: string[]): Promise<Json> =>
  runJson(nowhere, ['diff', old, next, ...NAMES, ...more]);
const found = ({ changes }: Json): string[] =>
  changes.map(({ change, grade, where }: Json) => `${change} ${grade} ${where}`);

const ONE = list('one');
const TWO = list('one', 'two', 'two.a', 'two.a.b');
const OPEN = list('one', 'odd?');

describe('what diff answers', () => {
  test('as JSON', async () => {
    const document = await diffJson(list('one', 'two'), ONE);
    expect(document).toEqual({
      status: 0,
      checker: 'names',
      requires: 'major',
      changes: [
        {
          id: 'names:name-removed:two',
          change: 'name-removed',
          requires: 'major',
          grade: 'proven',
          affected: 'caller',
          where: 'two',
          message: 'the name two is gone',
          proof: 'use two\n',
          proofLanguage: 'text',
          checkedBy: 'Reader 1.0',
          said: 'unknown name',
          at: { path: 'names.txt', line: 1, column: null },
          cause: null,
        },
      ],
      inconclusive: [],
    });
  });

  test('nothing where only something came', async () => {
    expect(await diffJson(ONE, TWO)).toMatchObject({ requires: 'none', changes: [], inconclusive: [] });
  });

  test('what is likely requires nothing', async () => {
    const document = await diffJson(TWO, ONE, '--option', 'likely=true');
    expect([document.requires, found(document)[0]]).toEqual(['none', 'name-removed likely two']);
  });

  test('what cannot be read is not compared, by its name', async () => {
    const document = await diffJson(freshDirectory('empty'), ONE);
    expect(document).toMatchObject({
      status: 0,
      requires: 'none',
      inconclusive: [{ where: 'names.txt', reason: expect.stringMatching(/has no such file$/) }],
    });
  });
});

describe('--fail-on', () => {
  test.each<[string, string, string, readonly string[], number]>([
    ['a proven break', TWO, ONE, ['major'], 1],
    ['a proven break, where less would fail', TWO, ONE, ['patch'], 1],
    ['a proven break beside what was not compared', TWO, OPEN, ['major'], 1],
    ['a likely break', TWO, ONE, ['patch', '--option', 'likely=true'], 0],
    ['nothing', ONE, TWO, ['major'], 0],
    ['nothing known', ONE, OPEN, ['major'], 3],
  ])('%s', async (_, old, next, more, status) => {
    expect((await run(nowhere, ['diff', old, next, ...NAMES, '--fail-on', ...more])).status).toBe(status);
  });

  test('shows what was found where it cannot decide', async () => {
    expect(await diffJson(ONE, OPEN, '--fail-on', 'major')).toEqual({
      status: 3,
      outcome: 'undecided',
      error: {
        code: 'inconclusive',
        message: expect.stringMatching(/^1 thing was not/),
        remedy: expect.anything(),
      },
      checker: 'names',
      requires: 'none',
      changes: [],
      inconclusive: [{ where: 'odd?', reason: 'nobody knows what it is' }],
    });
  });
});

describe('the text', () => {
  const text = async (old: string, next: string, ...more: string[]): Promise<string> => {
    const { out } = await run(nowhere, ['diff', old, next, ...NAMES, ...more]);
    return out.replaceAll(old, 'OLD').replaceAll(next, 'NEW');
  };

  test('tells what has one cause together, with its proof', async () => {
    expect(await text(TWO, OPEN)).toMatchInlineSnapshot(`
      "✖ major: 3 changes break somebody
        OLD → NEW, compared as names

        proven two: the name two is gone
          name-removed, affects caller, requires major, names.txt:1
          | use two
          → Reader 1.0: unknown name
          of the same cause: two.a and two.a.b

        not compared:
          ? odd?: nobody knows what it is
      "
    `);
  });

  test('says what is likely', async () => {
    expect(await text(list('one', 'two'), ONE, '--option', 'likely=true')).toMatchInlineSnapshot(`
      "? 1 change may break somebody, none is proven to
        OLD → NEW, compared as names

        likely two: the name two is gone
          name-removed, affects caller, requires major, names.txt:1
      "
    `);
  });

  test('says that nothing breaks', async () => {
    expect(await text(ONE, TWO)).toBe('✔ nothing breaks\n  OLD → NEW, compared as names\n');
  });

  test('does not say so where not all was compared', async () => {
    expect(await text(ONE, OPEN)).toMatch(/^\? nothing is known to break, but not all was compared\n/);
  });

  test('lets nothing through that a terminal or a runner obeys', async () => {
    const shown = await text(list('one', '::error::\u001b[31mred', '##[group]x'), ONE);
    expect(shown).not.toMatch(/^\s*::|##\[/m);
    expect(shown).not.toContain('\u001b');
  });

  test('is short, however much there is', async () => {
    const many = list(...Array.from({ length: 200 }, (_, index) => `name${index}`));
    expect((await text(many, ONE)).split('\n').length).toBeLessThan(260);
  });
});

describe('a side', () => {
  const repository = new Repository();
  repository
    .commit('feat: one', { files: { 'names.txt': 'one\ntwo\n', 'deep/er/names.txt': 'one\nfive\n' } })
    .tag('v1.0.0')
    .commit('feat: two', { files: { 'names.txt': 'one\n', 'deep/er/names.txt': 'one\n' } })
    .tag('v1.1.0');
  const { path: directory } = repository;
  const sides = async (old: string, next: string): Promise<Json> =>
    runJson(directory, ['diff', old, next, ...NAMES]);

  test.each([
    ['commits', 'v1.0.0', 'v1.1.0', 'two'],
    ['a commit and its parent', 'HEAD~1', 'HEAD', 'two'],
    ['a file of commits', 'v1.0.0:deep/er/names.txt', 'v1.1.0:deep/er/names.txt', 'five'],
    ['a folder of commits', 'v1.0.0:deep/er/', 'v1.1.0:./deep/er', 'five'],
    ['a commit and a file', 'v1.0.0:names.txt', path.join(directory, 'names.txt'), 'two'],
    ['a commit and a folder', 'git:v1.0.0', directory, 'two'],
    ['a folder and a file in another', path.join(directory, 'deep/er'), ONE, null],
  ])('%s', async (_, old, next, gone) => {
    const document = await sides(old, next);
    expect(document.inconclusive).toEqual([]);
    expect(found(document)).toEqual(gone === null ? [] : [`name-removed proven ${gone}`]);
  });

  test('a file goes before a commit of that name, unless git: says otherwise', async () => {
    const here = freshDirectory('here');
    writeFileSync(path.join(here, 'v1.0.0'), 'seven\n');
    const before = process.cwd();
    process.chdir(here);
    try {
      expect(found(await sides('v1.0.0', 'v1.1.0'))).toEqual(['name-removed proven seven']);
      expect(found(await sides('git:v1.0.0', 'v1.1.0'))).toEqual(['name-removed proven two']);
    } finally {
      process.chdir(before);
    }
  });

  test('a tag that the clone lacks comes from its remote', async () => {
    const clone = freshPath('clone');
    git(path.dirname(clone), 'clone', '--quiet', '--depth=1', '--no-tags', `file://${directory}`, clone);
    expect(found(await runJson(clone, ['diff', 'v1.0.0', 'HEAD', ...NAMES]))).toEqual([
      'name-removed proven two',
    ]);
  });

  test.each<[string, string, string, string, RegExp]>([
    [
      'a path that is not there',
      'nothing.txt',
      ONE,
      'no-side',
      /^there is no file or folder nothing\.txt, and no commit/,
    ],
    ['a tag that is not there', 'v1.0.1', ONE, 'no-side', /no commit v1\.0\.1; did you mean v1\.0\.0\?$/],
    ['no commit', 'git:mian', ONE, 'no-side', /^there is no commit mian$/],
    [
      'a path of a commit',
      'v1.0.0:nothing.txt',
      ONE,
      'no-side',
      /^v1\.0\.0 has no file or folder nothing\.txt$/,
    ],
    ['no revision at all', ':names.txt', ONE, 'no-side', /^there is no file or folder :names\.txt/],
    ['an option in place of a commit', 'git:--all', ONE, 'no-side', /^there is no commit --all/],
    ['no package', 'npm:', ONE, 'bad-package', /is no name of a package/],
  ])('%s', async (_, old, next, code, message) => {
    expect(await sides(old, next)).toEqual({
      status: 2,
      error: { code, message: expect.stringMatching(message), remedy: expect.anything() },
    });
  });

  test('without a repository', async () => {
    expect(await diffJson('v1.0.0', ONE)).toMatchObject({
      status: 2,
      error: { code: 'no-side', message: expect.stringMatching(/no repository here/) },
    });
  });
});

describe('a released package', () => {
  const registry = new RegistryDouble([
    { name: 'listed', version: '1.0.0', files: { 'names.txt': 'one\ntwo\n' } },
  ]);
  const home = freshDirectory('npm');

  beforeAll(async () => {
    writeFileSync(path.join(home, 'npmrc'), '');
    vi.stubEnv('XDG_CACHE_HOME', path.join(home, 'cache'));
    vi.stubEnv('npm_config_cache', path.join(home, 'npm'));
    vi.stubEnv('npm_config_userconfig', path.join(home, 'npmrc'));
    vi.stubEnv('npm_config_registry', await registry.listen());
    vi.stubEnv('npm_config_fetch_retries', '0');
  });
  afterAll(() => {
    registry.close();
    vi.unstubAllEnvs();
  });

  test('is compared with what lies here', async () => {
    const document = await diffJson('npm:listed@1.0.0', ONE);
    expect(found(document)).toEqual(['name-removed proven two']);
  });

  test('may not exist in that version', async () => {
    expect(await diffJson('npm:listed@1.0.1', ONE)).toMatchObject({
      status: 2,
      error: { code: 'no-package-version', message: expect.stringMatching(/no version 1\.0\.1/) },
    });
  });
});

describe('a wrong call', () => {
  test.each<[string, readonly string[], string, RegExp]>([
    ['an unknown checker', ['--checker', 'nmaes'], 'no-checker', /did you mean "names"\?$/],
    ['a checker of policies', ['--checker', 'paths'], 'no-checker', /no checker "paths" that compares/],
    ['none that shows', [], 'no-checker', /does not show/],
    [
      'an unknown option',
      [...NAMES, '--option', 'flie=x'],
      'bad-option',
      /no option "flie"; did you mean "file"/,
    ],
    ['a wrong value', [...NAMES, '--option', 'likely=perhaps'], 'bad-option', /^likely: /],
    ['no value', [...NAMES, '--option', 'likely'], 'bad-call', /names no value/],
    ['an unknown kind', [...NAMES, '--fail-on', 'mayor'], 'bad-call', /did you mean "major"/],
    ['a kind that nothing can require', [...NAMES, '--fail-on', 'none'], 'bad-call', /"none" is no kind/],
  ])('%s', async (_, more, code, message) => {
    expect(await runJson(nowhere, ['diff', ONE, TWO, ...more])).toEqual({
      status: 2,
      error: { code, message: expect.stringMatching(message), remedy: expect.anything() },
    });
  });
});
