// Clones that hold less than everything (platform.md, *History*): completed where that is possible, refused with the
// way out where it is not, never guessed.
import { rmSync } from 'node:fs';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { git, Repository, twoLines } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import { cli, run, runJson } from '../support/run.ts';

/** How many histories a property tries; more by hand: RUNS=500 npx vitest run test/hosts/shallow.test.ts */
const RUNS = Number(process.env.RUNS ?? 6);

/** Fifty commits after the release, so that a clone of depth 50 just misses it. */
const long = () => {
  const repository = new Repository().commit('feat: one').commit('feat: two').tag('v1.0.0');
  for (let index = 0; index < 49; index++)
    repository.commit(`fix: number ${index}`, { files: { 'number.txt': `${index}\n` } });
  return repository;
};

describe('completed from the remote', () => {
  test.each([
    ['depth 49', ['--depth=49']],
    ['depth 50', ['--depth=50']],
    ['depth 51', ['--depth=51']],
    ['depth 1', ['--depth=1']],
    ['depth 1, no tags, without trees', ['--depth=1', '--no-tags', '--filter=tree:0']],
    ['all commits, no tags', ['--no-tags']],
    ['all commits, no blobs', ['--filter=blob:none']],
    ['since a date', ['--shallow-since=2024-02-01T00:00:00Z']],
  ])('%s', async (_, args) => {
    const repository = long();
    const whole = await runJson(repository.path, ['check']);
    expect(whole).toMatchObject({ next: { tag: 'v1.0.1' }, counts: { commits: 49 } });
    expect(await runJson(repository.clone(...args), ['check'])).toEqual(whole);
  });

  test('from a server that filters, too', async () => {
    const repository = long();
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const whole = await runJson(repository.path, ['check']);
    const clone = repository.clone('--depth=1', '--no-tags', '--filter=tree:0');
    expect(await runJson(clone, ['check'])).toEqual(whole);
    // Without trees: it fetched what it reads.
    expect(
      git(clone, 'rev-list', '--objects', '--missing=print', 'HEAD~20').split('\n').length,
    ).toBeGreaterThan(1);
    expect(git(clone, 'rev-list', '--objects', '--missing=print', 'HEAD~20')).toMatch(/^\?/m);
  });

  test('where the head is the release', async () => {
    const repository = new Repository()
      .commit('feat: one')
      .commit('fix: two')
      .tag('v1.0.0', { annotated: 'one' });
    expect(await runJson(repository.clone('--depth=1'), ['check'])).toMatchObject({
      status: 0,
      last: { tag: 'v1.0.0' },
      kind: 'none',
      next: null,
      counts: { commits: 0 },
    });
  });

  test('where there is no release', async () => {
    const repository = new Repository().commits('feat: one', 'fix: two', 'docs: three');
    expect(await runJson(repository.clone('--depth=1'), ['check'])).toMatchObject({
      last: null,
      next: { tag: 'v0.1.0' },
      counts: { commits: 3 },
    });
  });

  test('where the highest release is on another branch', async () => {
    const repository = new Repository()
      .commits('feat: one')
      .tag('v1.0.0')
      .commit('feat: two')
      .branch('release/1.x')
      .commit('chore: release')
      .tag('v1.1.0')
      .checkout('main')
      .commits('fix: three', 'fix: four');
    const whole = await runJson(repository.path, ['check']);
    expect(whole).toMatchObject({ last: { tag: 'v1.1.0' }, counts: { commits: 2 } });
    expect(await runJson(repository.clone('--depth=1'), ['check'])).toEqual(whole);
  });

  test('a line whose highest release this branch does not contain', async () => {
    const repository = twoLines()
      .branch('side', 'refs/tags/v6.1.0')
      .commit('chore: release')
      .tag('v6.2.0')
      .checkout('release/6.x');
    const whole = await runJson(repository.path, ['check']);
    expect(whole.last.tag).toBe('v6.1.0');
    expect(await runJson(repository.clone('--depth=1', '--branch=release/6.x'), ['check'])).toEqual(whole);
  });

  test('a merge whose sides were cut at different places', async () => {
    const repository = twoLines().commits('fix: a', 'fix: b').merge('release/6.x').commit('feat: c');
    const whole = await runJson(repository.path, ['check']);
    for (const depth of [1, 2, 3, 4])
      expect(await runJson(repository.clone(`--depth=${depth}`), ['check'])).toEqual(whole);
  });

  test('lines and verify, too', async () => {
    const repository = twoLines()
      .tag('v7.1.1')
      .branch('release/7.x')
      .tag('v6.1.1', { at: 'refs/heads/release/6.x' });
    const clone = repository.clone('--depth=1', '--no-tags');
    expect(await runJson(clone, ['lines'])).toEqual(await runJson(repository.path, ['lines']));
    for (const tag of ['v7.1.1', 'v6.1.1', 'v7.0.0']) {
      const place = repository.clone('--depth=1', '--no-tags');
      expect(await runJson(place, ['verify', tag])).toEqual(await runJson(repository.path, ['verify', tag]));
    }
  });

  test('a merge right after the release, whose other side must not be lost', async () => {
    const repository = new Repository()
      .commits('feat: one')
      .tag('v1.0.0')
      .branch('feature')
      .commits('feat: two', 'feat: three')
      .checkout('main')
      .merge('feature');
    const whole = await runJson(repository.path, ['check']);
    expect(whole).toMatchObject({ next: { tag: 'v1.1.0' }, counts: { commits: 3 } });
    for (const depth of [1, 2, 3]) {
      const clone = repository.clone(`--depth=${depth}`);
      expect(await runJson(clone, ['check'])).toEqual(whole);
      expect(await runJson(clone, ['check'])).toEqual(whole);
    }
  });

  test('a merge right after a release of a long history, without all of it', async () => {
    const repository = new Repository();
    for (let index = 0; index < 200; index++) repository.commit(`fix: number ${index}`);
    repository.tag('v1.0.0').branch('feature');
    for (let index = 0; index < 40; index++) repository.commit(`feat: number ${index}`);
    repository.checkout('main').merge('feature').commit('fix: more');
    const whole = await runJson(repository.path, ['check']);
    expect(whole).toMatchObject({ next: { tag: 'v1.1.0' }, counts: { commits: 42 } });
    const clone = repository.clone('--depth=1', '--no-tags');
    expect(await runJson(clone, ['check'])).toEqual(whole);
    // The release and some before it, and by far not all.
    expect(Number(git(clone, 'rev-list', '--count', 'HEAD'))).toBeLessThan(200);
  });

  test.each([
    ['base', 'old', 'main'],
    ['head', 'main', 'old'],
  ])('a pull request whose %s was released meanwhile', async (_, base, head) => {
    const repository = new Repository()
      .commits('feat: one', 'feat: two')
      .branch('old')
      .checkout('main')
      .commits('fix: three', 'fix: four')
      .tag('v1.0.0')
      .commit('fix: five');
    const args = ['check', '--branch', 'main', '--base', repository.id(base), '--head', repository.id(head)];
    const whole = await runJson(repository.path, args);
    expect(whole).toMatchObject({ next: { tag: 'v1.0.1' }, counts: { commits: 1 } });
    expect(await runJson(repository.clone('--depth=1'), args)).toEqual(whole);
  });

  test('what the clone holds stays: nothing is cut where the release is', async () => {
    const clone = new Repository()
      .commits('feat: one', 'feat: two', 'feat: three')
      .tag('v1.0.0')
      .commit('fix: four')
      .clone('--depth=3');
    const before = git(clone, 'log', '--format=%H %D');
    expect((await runJson(clone, ['check'])).next.tag).toBe('v1.0.1');
    expect(git(clone, 'log', '--format=%H %D')).toBe(before);
  });

  test('changes neither branches nor the work tree', async () => {
    const clone = long().clone('--depth=1');
    const before = git(clone, 'for-each-ref', 'refs/heads', 'refs/remotes');
    await run(clone, ['check']);
    expect(git(clone, 'for-each-ref', 'refs/heads', 'refs/remotes')).toBe(before);
    expect(git(clone, 'status', '--porcelain')).toBe('');
  });
});

describe('refused', () => {
  const MEND = /git fetch --unshallow --tags.*fetch-depth: 0/;

  const SILENT = /git ls-remote origin/;
  test.each<[string, (clone: string, repository: Repository) => void, string, RegExp]>([
    [
      'there is no remote',
      (clone) => void git(clone, 'remote', 'remove', 'origin'),
      'history-too-shallow',
      MEND,
    ],
    [
      'the remote does not answer',
      (_, repository) => rmSync(repository.path, { recursive: true }),
      'remote-silent',
      SILENT,
    ],
    [
      'the remote has no such folder',
      (clone) => void git(clone, 'remote', 'set-url', 'origin', 'file:///nowhere/x'),
      'remote-silent',
      SILENT,
    ],
    [
      'nobody listens',
      (clone) => void git(clone, 'remote', 'set-url', 'origin', 'git://127.0.0.1:1/x'),
      'remote-silent',
      SILENT,
    ],
  ])('where %s', async (_, spoil, code, remedy) => {
    const repository = long();
    const clone = repository.clone('--depth=1');
    spoil(clone, repository);
    for (const command of [['check'], ['next'], ['release', '--dry-run'], ['lines']]) {
      const { status, outcome, error } = await runJson(clone, command);
      expect([status, outcome, error.code]).toEqual([3, 'undecided', code]);
      expect(error.remedy).toMatch(remedy);
    }
  });

  test('where the remote itself is shallow', async () => {
    const shallow = long().clone('--depth=5', '--no-tags');
    const clone = new Repository().path;
    git(clone, 'fetch', '--quiet', '--depth=1', `file://${shallow}`, 'main:other');
    git(clone, 'symbolic-ref', 'HEAD', 'refs/heads/other');
    git(clone, 'remote', 'add', 'origin', `file://${shallow}`);
    const { status, error } = await runJson(clone, ['check', '--branch', 'main']);
    expect([status, error.code]).toEqual([3, 'history-too-shallow']);
    expect(error.message).toContain('own history');
  });

  test('as one line for people, with the way out', () => {
    const clone = long().clone('--depth=1');
    git(clone, 'remote', 'remove', 'origin');
    const { status, out, err } = cli(clone, ['check']);
    expect({ status, out }).toEqual({ status: 3, out: '' });
    expect(err).toMatch(
      /^\? cannot decide: this clone is shallow, .*\n {2}→ complete the clone: git fetch --unshallow/,
    );
  });

  test('a full clone without tags whose remote does not answer', async () => {
    const clone = long().clone('--no-tags');
    git(clone, 'remote', 'set-url', 'origin', 'file:///nowhere');
    const { status, error } = await runJson(clone, ['check']);
    expect([status, error.code]).toEqual([3, 'remote-silent']);
    expect(error.message).toContain('nowhere');
  });

  test('a tag that is not here, and a remote that does not answer', async () => {
    const clone = long().clone('--no-tags');
    git(clone, 'remote', 'set-url', 'origin', 'file:///nowhere');
    const { status, error } = await runJson(clone, ['verify', 'v1.0.0']);
    expect([status, error.code]).toEqual([3, 'remote-silent']);
  });

  test('a full clone with tags asks nobody', async () => {
    const clone = long().clone();
    git(clone, 'remote', 'set-url', 'origin', 'file:///nowhere');
    expect((await runJson(clone, ['check'])).next.tag).toBe('v1.0.1');
  });

  test('without a word of credentials', async () => {
    const clone = long().clone('--depth=1');
    git(clone, 'remote', 'set-url', 'origin', 'http://someone:s3cr3t@127.0.0.1:1/x');
    for (const args of [['check'], ['check', '--json'], ['verify', 'v1.0.0'], ['lines']]) {
      const { out, err } = await run(clone, args);
      expect(out + err).not.toContain('s3cr3t');
    }
  });
});

// Whatever the history looks like and wherever the clone was cut, the answer is that of the whole repository.
describe('a shallow clone answers as the whole repository', () => {
  const BRANCHES = ['main', 'release/1.x', 'release/2.x'] as const;
  const branch = fc.constantFrom(...BRANCHES);
  const step = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ message: fc.constantFrom('fix: x', 'feat: y', 'docs: z', 'feat!: w') }),
    },
    { weight: 2, arbitrary: fc.record({ checkout: branch }) },
    { weight: 2, arbitrary: fc.record({ merge: branch }) },
    {
      weight: 3,
      arbitrary: fc.record({ tag: fc.constantFrom('v1.0.0', 'v1.0.1', 'v1.1.0', 'v2.0.0', 'v2.1.0') }),
    },
  );
  const history = fc.array(step, { minLength: 4, maxLength: 16 });

  function play(steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]): Repository {
    // Longer than any depth, so that every clone is shallow.
    const repository = new Repository().commits('feat: first', 'docs: a', 'docs: b', 'docs: c', 'docs: d');
    for (const name of BRANCHES.slice(1)) repository.branch(name, 'main');
    repository.checkout('main');
    const tags = new Set<string>();
    let on = 'main';
    for (const each of steps) {
      if ('message' in each) repository.commit(each.message);
      else if ('checkout' in each) {
        on = each.checkout;
        repository.checkout(on);
      } else if ('merge' in each) {
        if (each.merge !== on) repository.merge(each.merge);
      } else if (!tags.has(each.tag)) {
        repository.tag(each.tag);
        tags.add(each.tag);
      }
    }
    return repository;
  }

  property.prop({ history, depth: fc.integer({ min: 1, max: 4 }), on: branch }, { numRuns: RUNS })(
    'check',
    async ({ history: steps, depth, on }) => {
      const repository = play(steps).checkout(on);
      const whole: Json = await runJson(repository.path, ['check']);
      const clone = repository.clone(`--depth=${depth}`, `--branch=${on}`);
      expect(await runJson(clone, ['check'])).toEqual(whole);
    },
  );

  property.prop(
    { history, depth: fc.integer({ min: 1, max: 4 }), base: branch, head: branch },
    { numRuns: RUNS },
  )('check of a pull request', async ({ history: steps, depth, base, head }) => {
    const repository = play(steps);
    const args = ['check', '--branch', base, '--base', repository.id(base), '--head', repository.id(head)];
    const whole: Json = await runJson(repository.path, args);
    expect(await runJson(repository.clone(`--depth=${depth}`), args)).toEqual(whole);
  });
});
