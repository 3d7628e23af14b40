// `policy lint`: where it looks, what it prints, how it ends.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshDirectory } from '../support/environment.ts';
import { Repository } from '../support/repository.ts';
import { run, runJson } from '../support/run.ts';

const ENDING = 'policy: 1\nsupport: {phases: [{name: a, allow: [patch], until: P18M}]}\n';
const WARNED =
  'policy: 1\nsupport:\n  phases: [{name: a, allow: [patch], until: {latest: [P1Y, {flag: lts}]}}]\n';

function nowhere(text: string): string {
  const directory = freshDirectory();
  writeFileSync(join(directory, 'p.yml'), text);
  return directory;
}

describe('a file by itself', () => {
  test('an error fails', async () => {
    const directory = nowhere(ENDING);
    const file = join(directory, 'p.yml');
    expect(await runJson(directory, ['policy', 'lint', file])).toEqual({
      status: 1,
      file,
      findings: [
        {
          check: 'newest-ends',
          level: 'error',
          message: 'the newest line would end by time alone, even if no newer one exists by then',
          remedy: 'let it wait for a successor: until: {latest: [P18M, {newer: 1}]}',
          file,
          line: 2,
          column: 53,
          policy: 'support.phases.0.until',
        },
      ],
      skipped: [
        'branch-unmatched',
        'line-without-track',
        'path-unmatched',
        'surface-missing',
        'file-missing',
        'pointer-is-branch',
      ],
    });
  });

  test('the text is as a compiler prints it', async () => {
    const directory = nowhere(ENDING);
    const { status, out, err } = await run(directory, ['policy', 'lint', join(directory, 'p.yml')]);
    expect([status, err]).toEqual([1, '']);
    expect(
      out.replaceAll(directory, ''),
    ).toBe(`/p.yml:2:53: error newest-ends: the newest line would end by time alone, even if no newer one exists by then
  → let it wait for a successor: until: {latest: [P18M, {newer: 1}]}
✖ /p.yml: 1 error
  without a repository these checks see nothing: branch-unmatched, line-without-track, path-unmatched, surface-missing, file-missing, pointer-is-branch
`);
  });

  test('a warning fails with --strict alone', async () => {
    const directory = nowhere(WARNED);
    const args = ['policy', 'lint', join(directory, 'p.yml')];
    const { status, findings } = await runJson(directory, args);
    expect([status, findings.map(({ check }: { check: string }) => check)]).toEqual([0, ['flag-unknown']]);
    expect((await run(directory, [...args, '--strict'])).status).toBe(1);
  });

  test('nothing to find', async () => {
    const directory = nowhere('policy: 1\nextends: [otrs]\n');
    const { status, out } = await run(directory, ['policy', 'lint', join(directory, 'p.yml'), '--strict']);
    expect(status).toBe(0);
    expect(out).toContain('p.yml: nothing found\n');
  });

  test('what the schema refuses is refused as ever', async () => {
    const directory = nowhere('policy: 1\nsuport: {}\n');
    const { status, error } = await runJson(directory, ['policy', 'lint', join(directory, 'p.yml')]);
    expect([status, error.code]).toEqual([2, 'policy-invalid']);
  });

  test('contradictory phases are refused before they are linted', async () => {
    const directory = nowhere(
      'policy: 1\nsupport: {phases: [{name: a, allow: [], until: {newer: 3}}, {name: b, allow: [], until: {newer: 2}}]}\n',
    );
    const { status, error } = await runJson(directory, ['policy', 'lint', join(directory, 'p.yml')]);
    expect([status, error.details[0].message]).toEqual([
      2,
      expect.stringContaining('the phase "b" would end before "a" does'),
    ]);
  });

  test('a template that is none', async () => {
    const directory = nowhere('policy: 1\nversions: {format: "{major}{minor}", bump: {patch: minor}}\n');
    const { status, error } = await runJson(directory, ['policy', 'lint', join(directory, 'p.yml')]);
    expect([status, error.details[0].line, error.details[0].column]).toEqual([2, 2, 20]);
  });

  test('a file that is not there', async () => {
    const { status, error } = await runJson(freshDirectory(), ['policy', 'lint', 'none.yml']);
    expect([status, error.code]).toEqual([2, 'no-file']);
  });

  test('a finding in a preset stands where the preset is named, one in an extended file in that', async () => {
    const directory = nowhere(
      'policy: 1\nextends:\n  - ./base.yml\n  - elaisa\nversions: {bump: {major: minor}}\n',
    );
    writeFileSync(join(directory, 'base.yml'), WARNED);
    const { findings } = await runJson(directory, ['policy', 'lint', join(directory, 'p.yml')]);
    const places = findings.map(({ check, file, line }: { check: string; file: string; line: number }) => [
      check,
      file.replace(`${directory}/`, ''),
      line,
    ]);
    expect(places).toEqual([['flag-unknown', 'base.yml', 3]]);
  });
});

describe('the policy of a repository', () => {
  const WITH_BRANCHES =
    'policy: 1\nversions: {files: [{path: package.json}]}\nbranches: [{name: main, line: newest}, {name: mian, line: newest}]\n';

  test('is held against its branches, tags and files', async () => {
    const made = new Repository().commit('feat: one').tag('v1.0.0').policy(WITH_BRANCHES);
    const { status, findings, skipped, file } = await runJson(made.path, ['policy', 'lint']);
    expect([status, file, skipped]).toEqual([0, 'release-policy.yml', []]);
    expect(findings.map(({ check, line, column }: Record<string, unknown>) => [check, line, column])).toEqual(
      [
        ['file-missing', 2, 27],
        ['branch-unmatched', 3, 47],
      ],
    );
  });

  test('so is one that --policy names, and the file itself', async () => {
    const made = new Repository().commit('feat: one').policy(WITH_BRANCHES);
    const own = await runJson(made.path, ['policy', 'lint', join(made.path, 'release-policy.yml')]);
    expect([own.skipped, own.findings.length]).toEqual([[], 2]);
    made.write('draft.yml', WITH_BRANCHES);
    const named = await runJson(made.path, ['policy', 'lint', '--policy', join(made.path, 'draft.yml')]);
    expect([named.skipped, named.findings.length]).toEqual([[], 2]);
  });

  test('another file in it is looked at by itself', async () => {
    const made = new Repository().commit('feat: one').write('draft.yml', WITH_BRANCHES);
    const { skipped, findings } = await runJson(made.path, ['policy', 'lint', join(made.path, 'draft.yml')]);
    expect([skipped.length, findings]).toEqual([6, []]);
  });

  test('lines are those of the tags', async () => {
    const tracks =
      'policy: 1\nsupport: {tracks: [{name: lts, match: {major: even}, phases: [{name: a, allow: [patch], until: {newer: 1}}]}]}\n';
    const made = new Repository().commit('feat: one').tag('v1.0.0').policy(tracks);
    const { findings } = await runJson(made.path, ['policy', 'lint']);
    expect(findings).toMatchObject([
      { check: 'line-without-track', message: expect.stringContaining('the line 1') },
    ]);
  });

  test('without a file it is the preset', async () => {
    const made = new Repository().commit('feat: one').tag('v1.0.0');
    expect(await runJson(made.path, ['policy', 'lint'])).toEqual({
      status: 0,
      file: null,
      findings: [],
      skipped: [],
    });
    expect((await run(made.path, ['policy', 'lint'])).out).toContain(
      'the preset semver, which holds without',
    );
  });

  test('a repository without a commit', async () => {
    const { status, skipped } = await runJson(new Repository().path, ['policy', 'lint']);
    expect([status, skipped.length]).toEqual([0, 6]);
  });
});

test('what a policy says is made safe before it is printed', async () => {
  const directory = nowhere(
    'policy: 1\nsupport: {phases: [{name: "\\e[31m::error::x", allow: [patch], until: {newer: 2}}, {name: "b\\e]8;;", allow: [patch], until: {newer: 2}}]}\n',
  );
  const { status, out } = await run(directory, ['policy', 'lint', join(directory, 'p.yml')]);
  expect(status).toBe(1);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
  expect(out).not.toMatch(/\u001b|^::/m);
});
