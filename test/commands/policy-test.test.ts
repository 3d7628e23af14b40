// `policy test`: which cases it runs against which policy, what it prints, how it ends.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshDirectory } from '../support/environment.ts';
import { Repository } from '../support/repository.ts';
import { run, runJson } from '../support/run.ts';

const OTRS = 'policy: 1\nextends: [otrs]\n';
const GOOD = '- name: a fix\n  given: {tags: [v6.0.1], commits: ["fix: x"]}\n  expect: {next: 6.0.2}\n';
const BAD = `${GOOD}- name: a feature
  given: {tags: {v6.0.1: 2025-01-10}, commits: ["feat: x"], today: 2025-02-01}
  expect: {kind: patch, next: 6.0.2, findings: []}
`;

function directory(files: Readonly<Record<string, string>>): string {
  const made = freshDirectory();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(made, name), text);
  return made;
}

describe('which cases run', () => {
  const repository = (files: Readonly<Record<string, string>>) =>
    new Repository().commit('feat: one', { files }).path;

  test.each([
    ['release-policy.yml', 'release-policy.test.yml'],
    ['.github/release-policy.yml', '.github/release-policy.test.yml'],
  ])('those beside %s', async (policy, cases) => {
    const path = repository({ [policy]: OTRS, [cases]: GOOD });
    expect(await runJson(path, ['policy', 'test'])).toEqual({
      status: 0,
      cases: [{ name: 'a fix', file: cases, line: 1, passed: true, differences: [] }],
      passed: 1,
      failed: 0,
    });
  });

  test('those of the directory outside of any repository', async () => {
    const path = directory({ 'release-policy.yml': OTRS, 'release-policy.test.yml': GOOD });
    expect(await runJson(path, ['policy', 'test'])).toMatchObject({ status: 0, passed: 1, failed: 0 });
  });

  test('those at HEAD in a bare repository', async () => {
    const made = new Repository().commit('feat: one', {
      files: { 'release-policy.yml': OTRS, 'release-policy.test.yml': GOOD },
    });
    expect((await runJson(made.clone('--bare'), ['policy', 'test'])).passed).toBe(1);
  });

  test('without a policy file the preset is tested', async () => {
    const path = repository({ 'release-policy.test.yml': GOOD.replaceAll('6.0.', '6.1.') });
    expect((await runJson(path, ['policy', 'test'])).passed).toBe(1);
  });

  test('those that are named, each against the policy beside it', async () => {
    const made = directory({
      'a.yml': OTRS,
      'a.test.yml': GOOD,
      'b.yml': 'policy: 1\n',
      'b.test.yml': GOOD.replace('next: 6.0.2', 'tag: v6.0.2'),
    });
    const args = ['policy', 'test', join(made, 'a.test.yml'), join(made, 'b.test.yml')];
    expect((await runJson(made, args)).cases.map(({ passed }: { passed: boolean }) => passed)).toEqual([
      true,
      true,
    ]);
  });

  test('a name without a policy beside it tests that of the repository', async () => {
    const path = repository({
      'release-policy.yml': OTRS,
      'more.test.yml': GOOD.replace('fix: x', 'adapt: x'),
    });
    expect((await runJson(path, ['policy', 'test', join(path, 'more.test.yml')])).passed).toBe(1);
  });

  test('--policy goes before all, and brings its own cases', async () => {
    const made = directory({
      'a.yml': OTRS,
      'a.test.yml': GOOD.replace('fix: x', 'adapt: x'),
      'b.yml': 'policy: 1\n',
    });
    expect((await runJson(made, ['policy', 'test', '--policy', join(made, 'a.yml')])).passed).toBe(1);
    const other = ['policy', 'test', join(made, 'a.test.yml'), '--policy', join(made, 'b.yml')];
    expect((await runJson(made, other)).failed).toBe(1);
  });

  test('none', async () => {
    const { status, error } = await runJson(repository({ 'release-policy.yml': OTRS }), ['policy', 'test']);
    expect([status, error.code]).toEqual([2, 'no-cases']);
    expect(error.message).toContain('no release-policy.test.yml');
    const made = directory({ 'a.yml': OTRS });
    const named = await runJson(made, ['policy', 'test', '--policy', join(made, 'a.yml')]);
    expect([named.status, named.error.code]).toEqual([2, 'no-cases']);
    const missing = await runJson(made, ['policy', 'test', 'none.test.yml']);
    expect([missing.status, missing.error.code]).toEqual([2, 'no-file']);
  });
});

describe('a case says what check says of a repository in its circumstances', () => {
  const POLICY = `policy: 1
support:
  phases:
    - {name: maintenance, allow: [major, minor, patch, security], until: {newer: 1}}
    - {name: security, allow: [security], until: {newer: 2}}
rules: {line-phase: warning, security-coverage: off}
`;
  const TAGS = { 'v1.0.0': '2024-01-10', 'v2.0.0': '2025-01-10', 'v2.1.0': '2025-06-10' };

  test.each([
    ['main', ['feat: a', 'fix: b']],
    ['main', ['feat!: a']],
    ['main', ['docs: a']],
    ['release/1.x', ['fix: a']],
    ['release/1.x', ['security: a']],
    ['release/1.x', ['feat!: a']],
    ['main', ['feat: a', 'Revert "feat: a"']],
    ['main', ['no convention']],
    ['topic', ['feat: a']],
  ])('%s: %j', async (branch, commits) => {
    const made = new Repository();
    for (const [tag, day] of Object.entries(TAGS)) made.on(day).commit('feat: x').tag(tag);
    made.policy(POLICY);
    if (branch !== 'main') made.branch(branch, branch === 'topic' ? 'v2.1.0' : 'v1.0.0');
    made.on('2025-12-01').commits(...commits);
    const judged = await runJson(made.path, ['check', '--today', '2026-01-15']);
    const expected =
      judged.error === undefined
        ? {
            outcome: judged.outcome,
            kind: judged.kind,
            next: judged.next?.version ?? null,
            tag: judged.next?.tag ?? null,
            line: judged.line.id,
            opens: judged.line.opens,
            phase: judged.line.phase,
            security: judged.security,
            findings: judged.findings.map(({ rule, level }: { rule: string; level: string }) => ({
              rule,
              level,
            })),
          }
        : { outcome: 'undecided', error: judged.error.code };
    const given = { tags: TAGS, branch, commits, today: '2026-01-15' };
    made.write('release-policy.test.yml', JSON.stringify([{ given, expect: expected }]));
    expect((await runJson(made.path, ['policy', 'test'])).cases[0].differences).toEqual([]);
  });
});

describe('what it prints', () => {
  test('how many passed', async () => {
    const made = directory({ 'a.yml': OTRS, 'a.test.yml': GOOD });
    expect(await run(made, ['policy', 'test', join(made, 'a.test.yml')])).toEqual({
      status: 0,
      out: '✔ 1 case passed\n',
      err: '',
    });
  });

  test('every difference, and why', async () => {
    const made = directory({ 'a.yml': OTRS, 'a.test.yml': BAD });
    const { status, out } = await run(made, ['policy', 'test', join(made, 'a.test.yml')]);
    expect(status).toBe(1);
    expect(out.replaceAll(made, '')).toBe(`✖ a feature  /a.test.yml:4
     kind      expected patch  found major
     next      expected 6.0.2  found 7.0.0
     findings  expected none   found error cadence-early
      error cadence-early: a major release on 2025-02-01 is too early: line 6 came on 2025-01-10, and major releases come every P12M, give or take 10%; the next allowed day is 2025-12-04

✖ 1 of 2 cases failed
`);
  });

  test('a broken file of cases: every mistake with its line', async () => {
    const made = directory({ 'a.yml': OTRS, 'a.test.yml': '- given: {}\n  expect: {nxt: 1.0.0}\n' });
    const { status, error } = await runJson(made, ['policy', 'test', join(made, 'a.test.yml')]);
    expect([status, error.code]).toEqual([2, 'cases-invalid']);
    expect(error.details).toMatchObject([
      { line: 2, column: 12, message: 'unknown key "nxt"; did you mean "next"?' },
    ]);
  });

  test('what a case says is made safe', async () => {
    const made = directory({
      'a.yml': OTRS,
      'a.test.yml':
        '- name: "\\e[31m\\n::error::x"\n  given: {commits: ["fix: \\e]0;x"]}\n  expect: {kind: "\\e[2J"}\n',
    });
    const { out } = await run(made, ['policy', 'test', join(made, 'a.test.yml')]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    expect(out).not.toMatch(/\u001b|^::/m);
  });
});
