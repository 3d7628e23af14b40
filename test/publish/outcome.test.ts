// Which release stands on a commit in the end, for the job that follows.
import { expect, test } from 'vitest';
import type { EarlierRelease } from '../../src/publish/outcome.ts';
import { standingOn } from '../../src/publish/outcome.ts';
import type { Receipt } from '../../src/publish/receipt.ts';

const page = { id: 7, url: 'https://github.com/o/r/releases/tag/v1.1.0' };
const earlier = (more: Partial<EarlierRelease> = {}): EarlierRelease => ({
  tag: 'v1.1.0',
  commit: 'head',
  steps: [],
  published: page,
  withdrawn: false,
  ...more,
});
const receipt = (more: Partial<Receipt> = {}): Receipt => ({
  tag: 'v1.1.0',
  commit: 'head',
  pushed: 'origin',
  existed: true,
  release: { ...page, existed: false },
  pointers: [],
  dispatched: [],
  ...more,
});
const left: EarlierRelease['steps'] = [{ do: 'pointer', name: 'v1', commit: 'head', from: null }];

test.each([
  ['made now', receipt(), [], [], { tag: 'v1.1.0', ...page }],
  [
    'made now, without a release on GitHub',
    receipt({ release: null }),
    [],
    [],
    { tag: 'v1.1.0', url: null, id: null },
  ],
  ['made earlier and whole', null, [], [earlier()], { tag: 'v1.1.0', ...page }],
  [
    'made earlier, finished now',
    null,
    [receipt()],
    [earlier({ published: null, steps: left })],
    { tag: 'v1.1.0', ...page },
  ],
  [
    'only pointers were left',
    null,
    [receipt({ release: null })],
    [earlier({ steps: left })],
    { tag: 'v1.1.0', ...page },
  ],
  ['half done, as a dry run shows it', null, [], [earlier({ steps: left })], null],
  [
    'an earlier one on another commit',
    null,
    [receipt({ commit: 'other' })],
    [earlier({ commit: 'other' })],
    null,
  ],
  ['none at all', null, [], [], null],
] as const)('%s', (_, released, finished, before, standing) => {
  expect(standingOn('head', released, finished, before)).toEqual(standing);
});
