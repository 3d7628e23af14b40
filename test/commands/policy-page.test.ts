// `policy page` on real repositories: what it prints, and what it writes where.
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshDirectory } from '../support/environment.ts';
import { twoLines } from '../support/repository.ts';
import { found, run, runJson } from '../support/run.ts';

const SUPPORT = `policy: 1
product: Ledger
support:
  phases:
    - {name: maintenance, allow: [minor, patch, security], until: {newer: 1}}
    - {name: security, allow: [security], until: {newer: 2}}
`;
const DOCS = `${SUPPORT}docs:
  security: SECURITY.md
  releases: public/releases.json
  page: [{path: docs/policy.md}, {path: docs/policy.de.html, lang: de}]
  openeox: public/openeox
`;
const MARKERS = '<!-- semverdict:supported-versions -->\n<!-- /semverdict:supported-versions -->\n';
const SECURITY = `# Security\n\n${MARKERS}\nWrite to us.\n`;

const read = (directory: string, path: string) => readFileSync(join(directory, path), 'utf8');

describe('the page', () => {
  test('outside a repository: the policy alone', async () => {
    const directory = freshDirectory('page');
    writeFileSync(join(directory, 'p.yml'), SUPPORT);
    const { status, out } = await run(directory, ['policy', 'page', '--policy', join(directory, 'p.yml')]);
    expect(status).toBe(0);
    expect(out).toContain('# Ledger: versions and support');
    expect(out).not.toContain('The lines today');
    const without = await run(directory, ['policy', 'page']);
    expect(without.out).toContain('# Versions and support');
    const lines = await runJson(directory, ['policy', 'page', '--with-lines']);
    expect(lines).toMatchObject({ status: 2, error: { code: 'no-repository' } });
  });

  test('in a repository: with the lines of today, unless they are not wanted', async () => {
    const { path } = twoLines().policy(SUPPORT);
    const { out } = await run(path, ['policy', 'page', '--lang', 'de']);
    expect(out).toContain(
      '| 6 | 1. Januar 2024 | Sicherheit | Wartung: 3. Januar 2024; Sicherheit: noch nicht bekannt |',
    );
    expect((await run(path, ['policy', 'page', '--without-lines'])).out).not.toContain('The lines today');
  });

  test('as JSON, and into a file', async () => {
    const { path } = twoLines().policy(SUPPORT);
    const json = await runJson(path, ['policy', 'page', '--format', 'html', '--lang', 'de']);
    expect(json).toMatchObject({ status: 0, language: 'de', format: 'html' });
    expect(json.text).toMatch(/^<!doctype html>/);
    const file = join(path, 'out', 'page.html');
    const { out } = await run(path, ['policy', 'page', '--format', 'html', '--lang', 'de', '--output', file]);
    expect(out).toBe(`${file}: written\n`);
    expect(readFileSync(file, 'utf8')).toBe(json.text);
  });
});

describe('the other documents', () => {
  test('the block, releases and OpenEoX', async () => {
    const { path } = twoLines().policy(SUPPORT);
    const block = await run(path, ['policy', 'page', '--as', 'security']);
    expect(block.out).toContain(
      '| 7.x | yes | until the day on which two newer main versions are available |',
    );
    const releases = await runJson(path, ['policy', 'page', '--as', 'releases']);
    expect(releases.result.releases.map(({ name }: { name: string }) => name)).toEqual(['7', '6']);
    const all = await runJson(path, ['policy', 'page', '--as', 'openeox']);
    expect(Object.keys(all)).toEqual(['6', '7', 'status']);
    const one = await run(path, ['policy', 'page', '--as', 'openeox', '--line', '6']);
    expect(JSON.parse(one.out)).toEqual(all['6']);
    const none = await runJson(path, ['policy', 'page', '--as', 'openeox', '--line', '9']);
    expect(none).toMatchObject({ status: 2, error: { code: 'unknown-line', remedy: 'name one of 7 or 6' } });
  });

  test.each([
    [['--as', 'html'], 'expected page, security, releases or openeox'],
    [['--lang', 'fr'], 'expected en or de'],
    [['--format', 'pdf'], 'expected markdown or html'],
    [['--as', 'releases', '--format', 'html'], 'shows the options'],
    [['--as', 'openeox', '--lang', 'de'], 'shows the options'],
    [['--line', '6'], 'shows the options'],
    [['--write', '--output', 'x'], 'shows the options'],
    [['--with-lines', '--without-lines'], 'shows the options'],
  ])('%j is refused', async (args, remedy) => {
    const { path } = twoLines().policy(SUPPORT);
    const { status, error } = await runJson(path, ['policy', 'page', ...args]);
    expect(status).toBe(2);
    expect(error.code).toBe('bad-call');
    expect(error.remedy).toContain(remedy);
  });
});

describe('--write', () => {
  test('writes what the policy names, and nothing twice', async () => {
    const repository = twoLines().policy(DOCS).write('SECURITY.md', SECURITY);
    const { path } = repository;
    const before = await runJson(path, ['check']);
    // One finding for each kind of file.
    expect(found(before)).toEqual(Array(4).fill('warning docs-drift'));
    const first = await runJson(path, ['policy', 'page', '--write']);
    expect(first).toEqual({
      status: 0,
      written: [
        { path: 'SECURITY.md', changed: true },
        { path: 'public/releases.json', changed: true },
        { path: 'docs/policy.md', changed: true },
        { path: 'docs/policy.de.html', changed: true },
        { path: 'public/openeox/7.json', changed: true },
        { path: 'public/openeox/6.json', changed: true },
      ],
    });
    const security = read(path, 'SECURITY.md');
    expect(security).toMatch(/^# Security\n\n<!-- semverdict:supported-versions -->\n/);
    expect(security).toMatch(/<!-- \/semverdict:supported-versions -->\n\nWrite to us\.\n$/);
    expect(found(await runJson(path, ['check']))).toEqual([]);
    const again = await run(path, ['policy', 'page', '--write', '--today', '2026-06-05']);
    expect(again.out).toContain('SECURITY.md: says so already\n');
    expect(again.out).not.toContain(': written');
    expect(found(await runJson(path, ['check', '--today', '2026-06-05']))).toEqual([]);
  });

  test('what a new line changes is drift, until it is written', async () => {
    const repository = twoLines().policy(DOCS).write('SECURITY.md', SECURITY);
    await run(repository.path, ['policy', 'page', '--write']);
    repository.git('tag', 'v8.0.0');
    const drifted = await runJson(repository.path, ['check']);
    expect(found(drifted)).toContain('warning docs-drift');
    await run(repository.path, ['policy', 'page', '--write']);
    expect(found(await runJson(repository.path, ['check']))).toEqual([]);
    expect(JSON.parse(read(repository.path, 'public/openeox/6.json')).last_updated).toBe(
      '2026-06-01T00:00:00Z',
    );
  });

  test('one kind alone; SECURITY.md even where the policy does not name it', async () => {
    const { path } = twoLines().policy(SUPPORT).write('SECURITY.md', SECURITY.replaceAll('\n', '\r\n'));
    const { status, out } = await run(path, ['policy', 'page', '--as', 'security', '--write']);
    expect([status, out]).toEqual([0, 'SECURITY.md: written\n']);
    expect(read(path, 'SECURITY.md')).not.toMatch(/[^\r]\n/);
    const none = await runJson(path, ['policy', 'page', '--as', 'releases', '--write']);
    expect(none).toMatchObject({ status: 2, error: { code: 'no-docs' } });
    expect(await runJson(path, ['policy', 'page', '--write'])).toMatchObject({ error: { code: 'no-docs' } });
  });

  test('a SECURITY.md without markers, or none at all: nothing is written', async () => {
    const repository = twoLines().policy(DOCS);
    const missing = await runJson(repository.path, ['policy', 'page', '--write']);
    expect(missing).toMatchObject({ status: 2, error: { code: 'no-file' } });
    repository.write('SECURITY.md', '# Security\n');
    const bare = await runJson(repository.path, ['policy', 'page', '--write']);
    expect(bare).toMatchObject({ status: 2, error: { code: 'no-markers' } });
    expect(bare.error.remedy).toContain('<!-- semverdict:supported-versions -->');
    expect(read(repository.path, 'SECURITY.md')).toBe('# Security\n');
    expect(existsSync(join(repository.path, 'public'))).toBe(false);
  });

  test('nothing is written over a link, nor below one', async () => {
    const outside = freshDirectory('outside');
    const { path } = twoLines().policy(DOCS).write('SECURITY.md', SECURITY);
    symlinkSync(outside, join(path, 'public'));
    const { status, error } = await runJson(path, ['policy', 'page', '--as', 'releases', '--write']);
    expect([status, error.code]).toEqual([2, 'not-written']);
    expect(error.message).toContain('public is a symbolic link');
    expect(existsSync(join(outside, 'releases.json'))).toBe(false);
    mkdirSync(join(path, 'docs'));
    symlinkSync(join(outside, 'gone'), join(path, 'docs/policy.md'));
    expect(await runJson(path, ['policy', 'page', '--as', 'page', '--write'])).toMatchObject({
      error: { code: 'not-written' },
    });
    expect(lstatSync(join(path, 'docs/policy.md')).isSymbolicLink()).toBe(true);
    expect(existsSync(join(outside, 'gone'))).toBe(false);
  });

  test('check reads no file over a link either: what it says is not in the repository', async () => {
    const { path } = twoLines().policy(`${SUPPORT}docs: {security: SECURITY.md}\n`);
    const written = await run(path, ['policy', 'page', '--as', 'security']);
    const outside = join(freshDirectory('outside'), 'SECURITY.md');
    writeFileSync(outside, `# Security\n\n${written.out}`);
    symlinkSync(outside, join(path, 'SECURITY.md'));
    const { findings } = await runJson(path, ['check']);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'docs-drift', message: expect.stringContaining('no such file') }),
    );
  });

  test('a bare repository has no files', async () => {
    const { path } = twoLines({ bare: true });
    expect(await runJson(path, ['policy', 'page', '--write'])).toMatchObject({
      status: 2,
      error: { code: 'not-written' },
    });
  });
});

describe('in a pull request', () => {
  const named = `${SUPPORT}docs: {security: SECURITY.md}\n`;
  const current = (policy: string) =>
    run(twoLines().policy(policy).path, ['policy', 'page', '--as', 'security']).then(
      ({ out }) => `# Security\n\n${out}`,
    );

  test('the policy that it brings decides what its file should say', async () => {
    const repository = twoLines()
      .commit('chore: the policy', {
        files: { 'release-policy.yml': named, 'SECURITY.md': await current(named) },
      })
      .branch('longer')
      .commit('chore: longer support', {
        files: { 'release-policy.yml': named.replace('newer: 2', 'newer: 3') },
      });
    const args = ['check', '--base', 'main', '--head', 'longer', '--branch', 'main'];
    expect(found(await runJson(repository.path, args))).toContain('warning docs-drift');
    const text = await current(named.replace('newer: 2', 'newer: 3'));
    repository.commit('docs: say so', { files: { 'SECURITY.md': text } });
    expect(found(await runJson(repository.path, args))).toEqual([]);
  });

  test('what was wrong before it is a note, what it makes wrong a warning', async () => {
    const repository = twoLines()
      .commit('chore: the policy', { files: { 'release-policy.yml': named, 'SECURITY.md': SECURITY } })
      .branch('other')
      .commit('fix: something else');
    const args = (head: string) => ['check', '--base', 'main', '--head', head, '--branch', 'main'];
    expect(found(await runJson(repository.path, args('other')))).toEqual(['note docs-drift']);
    repository.branch('edits').commit('docs: say less', { files: { 'SECURITY.md': '# Security\n' } });
    expect(found(await runJson(repository.path, args('edits')))).toEqual(['warning docs-drift']);
  });
});
