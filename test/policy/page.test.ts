// The keys `docs` and `advice`: what they may be, and each mistake at its place.
import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/base/problem.ts';
import { loadPolicy } from '../../src/policy/load.ts';

const load = (text: string) => loadPolicy(`policy: 1\n${text}`, 'release-policy.yml');

function mistakes(text: string): string[] {
  try {
    load(text);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.details.map(({ line, column, message }) => `${line}:${column}: ${message}`);
  }
  return [];
}

describe('docs', () => {
  test('in short and in full', () => {
    const { policy } = load(`
docs:
  security: SECURITY.md
  releases: {path: public/releases.json, link: "https://example.org/x", category: server-app}
  page:
    - {path: docs/policy.md}
    - {path: docs/policy.de.html, lang: de, lines: false}
    - {path: docs/plain, format: html}
  openeox: eox/
`);
    expect(policy.docs).toEqual([
      { as: 'security', path: 'SECURITY.md', lang: 'en' },
      { as: 'releases', path: 'public/releases.json', link: 'https://example.org/x', category: 'server-app' },
      { as: 'page', path: 'docs/policy.md', lang: 'en', format: 'markdown', lines: true },
      { as: 'page', path: 'docs/policy.de.html', lang: 'de', format: 'html', lines: false },
      { as: 'page', path: 'docs/plain', lang: 'en', format: 'html', lines: true },
      { as: 'openeox', path: 'eox/' },
    ]);
    expect(load('').policy.docs).toEqual([]);
  });

  test.each([
    ['docs: {security: ../SECURITY.md}', '2:18: expected a path inside the repository'],
    ['docs: {security: /etc/passwd}', '2:18: expected a path inside the repository'],
    ['docs: {security: "C:/x"}', '2:18: expected a path inside the repository'],
    ['docs: {security: "a\\\\b"}', '2:18: expected a path inside the repository'],
    ['docs: {security: .git/config}', '2:18: expected a path inside the repository'],
    ['docs: {security: docs/}', '2:18: expected a path inside the repository'],
    ['docs: {openeox: a//b}', '2:17: expected a directory of the repository'],
    ['docs: {page: docs/policy.md}', '2:14: expected a page, {path: …}, or a list of them'],
    ['docs: {page: {path: x, lang: fr}}', '2:30: expected en or de, found "fr"'],
    ['docs: {releases: {path: x, link: "javascript:x"}}', '2:34: expected an address: https://…'],
    ['docs: {site: x}', '2:8: unknown key "site"'],
    ['docs: {page: {path: a}, releases: a}', '2:14: two files are named a; give each its own'],
  ])('%s', (text, message) => {
    expect(mistakes(text)).toEqual([expect.stringContaining(message)]);
  });
});

describe('advice', () => {
  test.each([
    ['advice: {patch: x, support: {en: y, de: z}}', []],
    [
      'advice: {pacth: x}',
      [expect.stringContaining('2:10: unknown kind "pacth"; expected major, minor, patch')],
    ],
    ['advice: {patch: 1}', [expect.stringContaining('2:17: expected text')]],
    ['advice: {patch: {fr: x}}', [expect.stringContaining('2:18: unknown key "fr"')]],
  ])('%s', (text, expected) => {
    expect(mistakes(text)).toEqual(expected);
  });

  test('on kinds of a preset whose numbers are replaced goes with them', () => {
    const { document } = load(
      'extends: [elaisa]\nversions: {scheme: semver}\nlines: {known: {}}\ncommits: {kinds: {feat: minor}}\ncompatibility: []\n',
    );
    expect(Object.keys(document.advice ?? {})).toEqual(['major', 'minor', 'patch']);
  });
});
