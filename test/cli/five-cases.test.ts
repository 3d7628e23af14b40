// peers.md, "What they answer": three cells that five tools share, here for semverdict, as it is shipped.
import { describe, expect, test } from 'vitest';
import { twoLines } from '../support/repository.ts';
import { cli, cliJson } from '../support/run.ts';

const merged = () => twoLines().merge('release/6.x');

describe('release/6.x is 6.1.1', () => {
  test('in the repository itself', () => {
    const repository = twoLines().checkout('release/6.x');
    expect(cli(repository.path, ['next'])).toEqual({ status: 0, out: '6.1.1\n', err: '' });
    expect(cliJson(repository.path, ['check'])).toMatchObject({
      status: 0,
      outcome: 'pass',
      line: { id: '6', newest: false, opens: null },
      last: { version: '6.1.0', tag: 'v6.1.0', commit: repository.id('v6.1.0') },
      kind: 'patch',
      next: { version: '6.1.1', tag: 'v6.1.1' },
      because: [{ commit: repository.id('release/6.x'), kind: 'patch', subject: 'fix: a leak' }],
      findings: [],
    });
  });

  test.each([
    ['depth 1', ['--depth=1', '--branch=release/6.x']],
    ['depth 1 and no tags', ['--depth=1', '--no-tags', '--branch=release/6.x']],
    ['depth 1 without blobs', ['--depth=1', '--filter=blob:none', '--branch=release/6.x']],
  ])('in a clone of %s', (_, args) => {
    const clone = twoLines().clone(...args);
    expect(cli(clone, ['next'])).toEqual({ status: 0, out: '6.1.1\n', err: '' });
    expect(cliJson(clone, ['check'])).toMatchObject({
      last: { tag: 'v6.1.0' },
      counts: { commits: 1 },
      because: [{ subject: 'fix: a leak' }],
    });
  });

  test('in a clone where main has taken 6.x in since', () => {
    const clone = merged().clone('--depth=1', '--branch=release/6.x');
    expect(cli(clone, ['next']).out).toBe('6.1.1\n');
  });
});

describe('main is 7.1.1', () => {
  test.each([
    ['in the repository itself', []],
    ['in a clone of depth 1', ['--depth=1']],
  ])('%s', (_, args) => {
    const repository = twoLines();
    const place = args.length === 0 ? repository.path : repository.clone(...args);
    expect(cli(place, ['next'])).toEqual({ status: 0, out: '7.1.1\n', err: '' });
  });

  test.each([
    ['in the repository itself', []],
    ['in a clone of depth 1', ['--depth=1']],
    ['in a full clone', ['--no-local']],
  ])('after 6.x was merged back: %s', (_, args) => {
    const repository = merged();
    const place = args.length === 0 ? repository.path : repository.clone(...args);
    expect(cliJson(place, ['check'])).toMatchObject({
      status: 0,
      line: { id: '7', newest: true, opens: null },
      last: { version: '7.1.0' },
      kind: 'patch',
      next: { version: '7.1.1', tag: 'v7.1.1' },
    });
  });
});
