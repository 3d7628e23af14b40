// The number in the files against the tag: in `verify` and `release`, at the commit, never in the work tree.
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { git, Repository } from '../support/repository.ts';
import { found, run, runJson } from '../support/run.ts';

const POLICY = `policy: 1
versions:
  files:
    - {path: "addons/*/package.json"}
    - {path: Cargo.toml, line: 'version = "{version}"'}
    - {path: VERSION}
`;

const files = (version: string, other = version) => ({
  'addons/a/package.json': `{"name": "a", "version": "${version}"}\n`,
  'addons/b/package.json': `{"name": "b", "version": "${other}"}\n`,
  'Cargo.toml': `[package]\nversion = "${version}"\n`,
  VERSION: `${version}\n`,
});

const repository = (version = '1.0.0') =>
  new Repository().commit('feat: one', { files: { 'release-policy.yml': POLICY, ...files(version) } });

describe('verify', () => {
  test('every file agrees with the tag', async () => {
    expect(
      await runJson(repository('1.0.0').commit('feat!: x').tag('v0.9.0', { at: ':1' }).tag('v1.0.0').path, [
        'verify',
        'v0.9.0',
      ]),
    ).toMatchObject({ status: 1 });
    const good = repository('0.1.0').tag('v0.1.0');
    expect(await runJson(good.path, ['verify', 'v0.1.0'])).toMatchObject({ status: 0, findings: [] });
  });

  test('one add-on of two was forgotten', async () => {
    const wrong = repository('0.1.0')
      .tag('v0.1.0')
      .commit('fix: two', { files: files('0.1.1', '0.1.0') })
      .tag('v0.1.1');
    const verdict = await runJson(wrong.path, ['verify', 'v0.1.1']);
    expect([verdict.status, found(verdict)]).toEqual([1, ['error version-written']]);
    expect(verdict.findings[0].message).toBe(
      'a file carries another number than 0.1.1, the version of v0.1.1: addons/b/package.json (0.1.0 at /version)',
    );
  });

  test('at the commit of the tag, whatever came after or lies in the work tree', async () => {
    const later = repository('0.1.0')
      .tag('v0.1.0')
      .commit('fix: two', { files: files('0.1.1') })
      .write('VERSION', '9.9.9\n');
    expect(await runJson(later.path, ['verify', 'v0.1.0'])).toMatchObject({ status: 0, findings: [] });
  });

  test('what git attributes would make of a file does not count', async () => {
    const attributes = {
      '.gitattributes': 'VERSION text eol=crlf ident filter=x working-tree-encoding=UTF-16\n',
    };
    const tagged = repository('0.1.0').commit('docs: attributes').tag('v0.1.0');
    tagged.git('config', 'filter.x.smudge', 'echo 9.9.9');
    tagged.write('.gitattributes', attributes['.gitattributes']);
    expect(await runJson(tagged.path, ['verify', 'v0.1.0'])).toMatchObject({ status: 0, findings: [] });
  });

  test('clones that hold less', async () => {
    for (const filter of ['true', 'false']) {
      const tagged = repository('0.1.0')
        .tag('v0.1.0')
        .commit('fix: two', { files: files('0.1.1') })
        .tag('v0.1.1');
      tagged.git('config', 'uploadpack.allowFilter', filter);
      for (const args of [
        ['--depth=1'],
        ['--depth=1', '--no-tags'],
        ['--filter=tree:0'],
        ['--filter=blob:none'],
      ])
        for (const tag of ['v0.1.0', 'v0.1.1'])
          expect(await runJson(tagged.clone(...args), ['verify', tag])).toMatchObject({
            status: 0,
            findings: [],
          });
    }
  });
});

describe('release', () => {
  test('stops before the tag is made, and check does not ask', async () => {
    const stale = repository('0.1.0').tag('v0.1.0').commit('fix: two');
    for (const args of [['release', '--dry-run'], ['release']]) {
      const verdict = await runJson(stale.path, args);
      expect([verdict.status, found(verdict)]).toEqual([1, ['error version-written']]);
      expect(verdict.findings[0].message).toContain(
        '4 files carry another number than the next version, 0.1.1: ',
      );
      expect(verdict.findings[0].message).toContain('VERSION (0.1.0)');
      expect(verdict.findings[0].remedy).toBe('write 0.1.1 there, commit it and release then');
    }
    expect(stale.git('tag')).toBe('v0.1.0');
    expect(await runJson(stale.path, ['check'])).toMatchObject({ status: 0, findings: [] });
  });

  test('passes where the commit has the number', async () => {
    const ready = repository('0.1.0')
      .tag('v0.1.0')
      .commit('fix: two', { files: files('0.1.1') });
    expect(await runJson(ready.path, ['release', '--dry-run'])).toMatchObject({
      status: 0,
      plan: { tag: 'v0.1.1' },
    });
  });
});

describe('what cannot be read', () => {
  test.each([
    [{ VERSION: null }, 'VERSION: there is no such file'],
    [{ 'addons/a/package.json': '{' }, 'addons/a/package.json at /version: it is not readable as JSON'],
    [{ 'addons/a/package.json': '{}' }, 'addons/a/package.json at /version: there is nothing at /version'],
    [{ 'Cargo.toml': 'x\n' }, 'Cargo.toml on the line version = "{version}": no line of it fits'],
    [{ VERSION: 'x'.repeat(1_000_001) }, 'VERSION: it has 1000001 bytes, more than 1000000'],
  ])('%o', async (changed, says) => {
    const broken = repository('0.1.0')
      .tag('v0.1.0')
      .commit('fix: two', { files: { ...files('0.1.1'), ...changed } })
      .tag('v0.1.1');
    const verdict = await runJson(broken.path, ['verify', 'v0.1.1']);
    expect([verdict.status, found(verdict)]).toEqual([1, ['error version-written']]);
    expect(verdict.findings[0].message).toContain(says);
  });

  test('no file fits a pattern', async () => {
    const none = new Repository()
      .commit('feat: one', {
        files: { 'release-policy.yml': 'policy: 1\nversions: {files: [{path: "addons/*/package.json"}]}\n' },
      })
      .tag('v0.1.0');
    const { status, out } = await run(none.path, ['verify', 'v0.1.0']);
    expect(status).toBe(1);
    expect(out).toContain(
      'no version can be read from addons/*/package.json at /version: there is no such file',
    );
  });

  test('a pattern that fits more files than anybody writes a number into', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 999 }, (_, n) => [`addons/x${n}/package.json`, '{"version": "0.1.0"}']),
    );
    const { path } = repository('0.1.0').commit('docs: more', { files: many }).tag('v0.1.0');
    const { status, err } = await run(path, ['verify', 'v0.1.0']);
    expect([status, err]).toEqual([2, expect.stringContaining('versions.files names 1003 files')]);
  });

  test('a link is not followed', async () => {
    const linked = repository('0.1.0');
    git(linked.path, 'rm', '--quiet', 'VERSION');
    symlinkSync('Cargo.toml', join(linked.path, 'VERSION'));
    git(linked.path, 'add', 'VERSION');
    git(linked.path, '-c', 'user.name=a', '-c', 'user.email=a', 'commit', '--quiet', '-m', 'fix: link');
    git(linked.path, 'tag', 'v0.1.0');
    const verdict = await runJson(linked.path, ['verify', 'v0.1.0']);
    expect(verdict.findings[0].message).toContain('VERSION: it is a symbolic link');
  });
});
