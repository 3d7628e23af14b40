// Text from commits, branches and tags never leaves its place: no line of output commands a runner or a terminal.
import { describe, expect, test } from 'vitest';
import { git, Repository } from '../support/repository.ts';
import { cli, run } from '../support/run.ts';

const ESC = '\u001b';
const SUBJECTS = [
  '::set-output name=x::y',
  'fix: ::error::x',
  'fix: ##[error]x',
  'feat: #\u200b#[error]x',
  `fix: ##${ESC}[0m[error]x`,
  `fix: ${ESC}[31mred${ESC}[0m ${ESC}]8;;https://evil.example${ESC}\\link`,
  'fix: \u202ecod.exe\u2066',
  'fix: **bold** [link](https://evil.example) `code` | cell',
  'fix: <script>alert(1)</script> &amp; <!-- -->',
  'fix: @octocat #1 GH-2',
  'fix: line\u2028::error::separator\u0085::error::next',
  'fix: carriage\r::error::return',
  'fix: nul-free \u0007\u0008\u009b31m',
  '##[group]no convention',
  'feat!: $(touch pwned) `touch pwned`',
  'fix: mentions CVE-2024-12345 ##[x] in prose',
];
/** What git allows in a ref, and somebody may have pushed. */
const REFS = [
  '::set-output::x'.replaceAll(':', '\u2236'),
  '##error',
  '$(touch-pwned)',
  '`touch-pwned`',
  "a'b;c",
  '\u202egnp',
  '<b>',
  '|a|',
  '@x',
  '%0A',
];

const POLICY = `policy: 1
support: {phases: [{name: "##[error]", allow: [security], until: never}]}
lines: {known: {"1": {name: "::error::x ##[error] ${ESC.replace(ESC, '\\e')}[31m"}}}
`;

function hostile(): Repository {
  const repository = new Repository().commit('feat: one').tag('v1.0.0');
  for (const subject of SUBJECTS) repository.commit(subject);
  for (const ref of REFS) repository.tag(ref).tag(`v1.0.0-${ref}`);
  return repository.policy(POLICY);
}

function expectHarmless(text: string): void {
  for (const line of text.split('\n')) {
    expect(line.trimStart().startsWith('::')).toBe(false);
    expect(line).not.toContain('##[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]|\p{Cf}/u);
  }
}

let shared: Repository | undefined;
const repository = () => {
  shared ??= hostile();
  return shared;
};

describe('no output commands anything', () => {
  test.each([
    ['check', []],
    ['check', ['--base', 'v1.0.0', '--branch', 'main']],
    ['next', []],
    ['lines', []],
    ['release', ['--dry-run']],
    ['verify', ['v1.0.0']],
    ['verify', ['##error']],
    ['verify', ['v1.0.0-\u202egnp']],
    ['verify', ['::error::x']],
    ['verify', [`${ESC}[31m##[error]`]],
    ['check', ['--branch', '::error::x']],
    ['check', ['--branch', `##[error]${ESC}[31m\n::error::x`]],
    ['check', ['--base', '\n::error::##[x]']],
    ['check', ['--today', '\n::error::##[x]']],
    ['check', ['--policy', '\n::error::##[x]']],
    ['lines', ['--releases', '\n::error::##[x]']],
    ['version', ['parse', '\n::error::##[x]']],
    ['version', ['bump', '1.0.0', '\n::error::##[x]']],
    ['\n::error::##[x]', []],
    ['check', ['--\n::error::##[x]']],
  ] as const)('%s %j', async (command, args) => {
    for (const json of [[], ['--json']]) {
      const { out, err } = await run(repository().path, [...json, command, ...args]);
      expect(out + err).not.toBe('');
      expectHarmless(out);
      expectHarmless(err);
    }
  });

  test('through dist/cli, and nothing is run', () => {
    for (const args of [['check'], ['lines'], ['check', '--json'], ['verify', 'v1.0.0']]) {
      const { out, err, status } = cli(repository().path, args);
      expect(status).toBeLessThan(2);
      expectHarmless(out + err);
    }
    expect(repository().git('status', '--porcelain')).toBe('?? release-policy.yml');
  });

  test('what the remote says is no command either', async () => {
    const clone = repository().clone();
    git(clone, 'remote', 'set-url', 'origin', `ext::sh -c "echo '::error::x ##[error]' >&2; touch pwned"`);
    const { out, err } = await run(clone, ['verify', 'v1.0.0']);
    expectHarmless(out + err);
    expect(git(clone, 'status', '--porcelain')).toBe('');
  });

  test('a policy’s own text in mistakes', async () => {
    const broken = new Repository()
      .commit('feat: one')
      .policy('policy: 1\n"::error::x":\n  "##[error]": "\\e[31m"\nrules: {"\\n::error::y": error}\n');
    for (const json of [[], ['--json']]) {
      const { status, out, err } = await run(broken.path, [...json, 'check']);
      expect(status).toBe(2);
      expectHarmless(out + err);
    }
  });
});

test('the subjects are still there to read', async () => {
  const { out } = await run(repository().path, ['check', '--json']);
  const subjects = JSON.parse(out).because.map(({ subject }: { subject: string }) => subject);
  expect(subjects).toContain('fix: ##[error]x');
  expect(subjects).toContain('feat!: $(touch pwned) `touch pwned`');
  const { out: text } = await run(repository().path, ['check']);
  expect(text).toContain('fix: ## [error]x');
});
