import { describe, expect, test } from 'vitest';
import { formatScheme } from '../../src/versions/format.ts';
import { kindsOf } from '../../src/versions/kinds.ts';
import { semverScheme } from '../../src/versions/semver.ts';

describe('the order of kinds', () => {
  test.each([
    [
      'leftmost part first',
      { patch: ['patch'], minor: ['minor'], major: ['major'] },
      ['major', 'minor', 'patch'],
    ],
    ['security below its equals', { security: ['patch'], patch: ['patch'] }, ['patch', 'security']],
    ['equals in the order written', { b: ['minor'], a: ['minor'] }, ['b', 'a']],
    ['security above what counts up less', { patch: ['patch'], security: ['minor'] }, ['security', 'patch']],
    ['several parts: the leftmost counts', { a: ['patch', 'minor'], b: ['patch'] }, ['a', 'b']],
  ])('%s', (_name, bump, order) => {
    expect(kindsOf(bump, semverScheme).order).toEqual(order);
  });

  test('of a product with four numbers', () => {
    const scheme = formatScheme('{major}.{minor}.{issue}.{build}');
    if (!scheme.ok) throw new Error(scheme.fault.message);
    const bump = {
      major: ['major'],
      minor: ['minor'],
      issue: ['issue'],
      patch: ['build'],
      security: ['build'],
    };
    expect(kindsOf(bump, scheme.value).order).toEqual(['major', 'minor', 'issue', 'patch', 'security']);
  });
});

describe('a kind', () => {
  const kinds = kindsOf({ major: ['major'], patch: ['patch'], security: ['patch'] }, semverScheme);

  test('none is below all', () => {
    expect(kinds.max('none', 'security')).toBe('security');
    expect(kinds.max('security', 'none')).toBe('security');
    expect(kinds.rank('none')).toBe(0);
  });

  test('without a part outranks all others, so that nothing hides it', () => {
    expect(kinds.max('major', 'minor')).toBe('minor');
    expect(kinds.parts('minor')).toBeNull();
    expect(kinds.position('minor')).toBeNull();
  });

  test('is not inherited from Object', () => {
    expect(kinds.parts('constructor')).toBeNull();
    expect(kinds.position('toString')).toBeNull();
  });

  test('knows its parts and their place', () => {
    expect(kinds.parts('security')).toEqual(['patch']);
    expect(kinds.position('security')).toBe(2);
  });
});
