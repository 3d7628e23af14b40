import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Measured, PublishedPair } from '../../scripts/scorecard/published.ts';
import { publishedScorecard } from '../../scripts/scorecard/published.ts';
import { freshDirectory } from '../support/environment.ts';

const pair = (name: string, rest: Partial<PublishedPair>): PublishedPair => ({
  package: name,
  old: '1.0.0',
  new: '1.1.0',
  published: 'minor',
  expected: 'breaking',
  why: 'a is gone: A<T> | B',
  consumers: [],
  ...rest,
});

test('the published table counts what programs written by hand confirm, and what they do not', () => {
  const root = freshDirectory();
  mkdirSync(join(root, 'docs', 'scorecard'), { recursive: true });
  const write = (name: string, what: unknown): void =>
    writeFileSync(join(root, 'docs', 'scorecard', name), JSON.stringify(what));
  write('typescript-pairs.json', {
    about: '',
    pairs: [
      pair('found', {
        consumers: [
          { text: '', compilesNew: false, confirms: ['t:gone:a'] },
          { text: '', compilesNew: false, confirms: [] },
          { text: '', compilesNew: true },
        ],
        falseAlarms: [{ id: 't:gone:b', why: 'private' }],
      }),
      pair('quiet', { expected: 'compatible' }),
      pair('unread', { consumers: [{ text: '', compilesNew: false }] }),
      pair('failed', { expected: 'policy' }),
    ],
  });
  const nothing = { failure: null, seconds: 1, memory: 100, changes: [], inconclusive: 0, reasons: [] };
  const measured: Measured = {
    day: '2026-01-02',
    machine: 'a machine',
    results: [
      {
        ...nothing,
        name: 'found 1.0.0 → 1.1.0',
        changes: [
          { id: 't:gone:a', grade: 'proven' },
          { id: 't:gone:b', grade: 'proven' },
          { id: 't:gone:c', grade: 'proven' },
          { id: 't:gone:d', grade: 'likely' },
        ],
      },
      { ...nothing, name: 'quiet 1.0.0 → 1.1.0', seconds: 3 },
      { ...nothing, name: 'unread 1.0.0 → 1.1.0', inconclusive: 1, reasons: ['late'] },
      { ...nothing, name: 'failed 1.0.0 → 1.1.0', failure: 'SIGKILL', seconds: null, memory: null },
    ],
  };
  write('typescript-measured.json', measured);
  expect(publishedScorecard(root)).toMatchSnapshot();
});
