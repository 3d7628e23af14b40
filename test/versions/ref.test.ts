import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refProblem } from '../../src/versions/ref.ts';

test.each([
  'v1.2.3',
  'pkg/v1.2.3',
  'create-vite@5.0.0',
  '@scope/pkg@1.0.0',
  'rel-7_0_51',
  'v1.0.0+7',
  'é',
  '%0A',
  '$(id)',
])('%s is legal', (name) => {
  expect(refProblem(name)).toBeNull();
});

test.each([
  ['', 'it is empty'],
  ['-v1', 'it starts with -'],
  ['@', 'it is @ alone'],
  ['6.3 Build 15', 'it contains a space'],
  ['v1~2', 'it contains "~"'],
  ['v1\n', String.raw`it contains "\n"`],
  ['v1..2', 'it contains ..'],
  ['v1@{0}', 'it contains @{'],
  ['v1.', 'it ends with .'],
  ['pkg//v1', 'it has an empty component between slashes'],
  ['/v1', 'it has an empty component between slashes'],
  ['v1/', 'it has an empty component between slashes'],
  ['pkg/.v1', 'a component starts with .'],
  ['v1.lock', 'a component ends with .lock'],
  ['v1.lock/x', 'a component ends with .lock'],
])('%j is not: %s', (name, problem) => {
  expect(refProblem(name)).toBe(problem);
});

test('git itself agrees', () => {
  const piece = fc.constantFrom(
    'a',
    'v1',
    '.',
    '..',
    '/',
    '@',
    '{',
    '~',
    '^',
    ':',
    '?',
    '*',
    '[',
    '\\',
    ' ',
    '.lock',
    '-',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
      const name = pieces.join('');
      fc.pre(!name.startsWith('-'));
      const git = spawnSync('git', ['check-ref-format', `refs/tags/${name}`]);
      // For the name alone, git refuses "@" too.
      fc.pre(name !== '@');
      expect(refProblem(name) === null).toBe(git.status === 0);
    }),
    { numRuns: 150 },
  );
});
