// The keys of `compatibility` for checkers that compare surfaces.
import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/base/problem.ts';
import { loadPolicy } from '../../src/policy/load.ts';

function load(keys: string, checker = 'openapi') {
  return loadPolicy(`policy: 1\ncompatibility: [{checker: ${checker}${keys}}]\n`, 'p.yml');
}

function mistakes(keys: string, checker?: string): string[] {
  try {
    load(keys, checker);
  } catch (error) {
    if (error instanceof Problem) return error.details.map(({ message }) => message);
    throw error;
  }
  return [];
}

describe('what a policy says of a surface', () => {
  test('defaults', () => {
    const [surface] = load(', file: api/openapi.yaml').policy.compatibility.surfaces;
    expect(surface).toMatchObject({
      index: 0,
      checker: 'openapi',
      name: 'openapi api/openapi.yaml',
      place: { directory: '', entry: 'api/openapi.yaml', files: [] },
      baseline: 'tag',
      build: [],
      accept: [],
      onInconclusive: 'error',
    });
    expect([...(surface?.affects ?? [])]).toEqual(['caller', 'reader', 'writer', 'implementer']);
  });

  test('all of it', () => {
    const [surface] = load(
      ', name: the API, files: ["v*.yaml"], directory: api, baseline: npm, build: [[npm, ci], [make]], affects: [caller], on-inconclusive: note, accept: [{id: x, reason: y, until: 2026-07-01}, {id: z, reason: y}]',
    ).policy.compatibility.surfaces;
    expect(surface).toMatchObject({
      name: 'the API',
      place: { directory: 'api', entry: null },
      baseline: 'npm',
      build: [['npm', 'ci'], ['make']],
      onInconclusive: 'note',
      accept: [
        { id: 'x', reason: 'y', until: '2026-07-01' },
        { id: 'z', reason: 'y', until: null },
      ],
    });
    expect([...(surface?.affects ?? [])]).toEqual(['caller']);
  });

  test.each([
    [', file: a, basline: npm', 'unknown key "basline"; did you mean "baseline"?'],
    [', file: a, paths: {a: major}', 'unknown key "paths"'],
    [', file: a, entry: b', 'unknown key "entry"'],
    [', file: a, baseline: tags', 'expected tag or npm, found "tags"; did you mean tag?'],
    [', file: a, build: npm ci', 'expected a list of commands'],
    [', file: a, build: ["npm ci"]', 'expected a list: the program and its arguments'],
    [', file: a, build: [[]]', 'expected at least a program'],
    [', file: a, affects: [caler]', 'did you mean caller?'],
    [', file: a, affects: [wire]', 'expected caller, reader, writer or implementer, found "wire"'],
    [', file: a, on-inconclusive: off', 'expected error, warning or note, found "off"'],
    [', file: ../a', '"../a" is no file of the repository'],
    [', file: /a', 'is no file of the repository'],
    [', directory: a/../..', 'is no folder of the repository'],
    [', files: []', 'expected at least one pattern'],
    [', files: ["!a"]', '"!a" excludes paths'],
    [', file: a, files: [b]', 'file and files exclude each other; keep one'],
    [', file: a, accept: [{id: x}]', 'missing key "reason"'],
    [', file: a, accept: [{id: x, reason: " "}]', 'expected why it may break, found nothing'],
    [', file: a, accept: [{id: x, reason: y, until: soon}]', '"soon"'],
    [', file: a, accept: [{id: x, reason: y, untill: 2026-01-01}]', 'did you mean "until"?'],
  ])('%s', (keys, says) => {
    const found = mistakes(keys);
    expect(found.join('\n')).toContain(says);
    expect(found).toHaveLength(1);
  });

  test('and what its checker takes', () => {
    const [surface] = load(', file: a, direction: produces', 'json-schema').policy.compatibility.surfaces;
    expect(surface?.given).toMatchObject({ direction: 'produces' });
  });

  test.each([
    ['json-schema', ', file: a, direktion: both', 'unknown key "direktion"; did you mean "direction"?'],
    ['json-schema', ', file: a, direction: out', 'expected accepts, produces or both'],
    ['typescript', ', heap: "3"', 'expected number, found "3"'],
  ])('%s%s', (checker, keys, says) => {
    expect(mistakes(keys, checker)).toEqual([expect.stringContaining(says)]);
  });

  test('a folder may be the whole surface, or the top of the repository', () => {
    expect(load(', directory: api').policy.compatibility.surfaces[0]?.name).toBe('openapi api');
    expect(load(', directory: .').policy.compatibility.surfaces[0]).toMatchObject({
      name: 'openapi',
      place: { directory: '', entry: null },
    });
  });

  test('paths take a name and accepted breaks, and nothing of the rest', () => {
    const paths = (keys: string) =>
      loadPolicy(`policy: 1\ncompatibility: [{checker: paths, paths: {a: major}${keys}}]\n`, 'p.yml');
    expect(paths(', name: x, accept: [{id: y, reason: z}]').policy.compatibility.paths).toMatchObject([
      { index: 0, name: 'x', accept: [{ id: 'y' }] },
    ]);
    expect(() => paths(', baseline: npm')).toThrow('unknown key "baseline"');
  });
});
