// Where the notes of a release come from: the commits, a file, or a program that the policy names.
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gatherCheck } from '../../src/commands/gather/gather.ts';
import { verdictOn } from '../../src/commands/judging.ts';
import type { CommonOptions } from '../../src/commands/options.ts';
import { releaseNotes } from '../../src/commands/release/notes.ts';
import { statementsOf } from '../../src/commands/statements.ts';
import { Clone } from '../../src/hosts/clone.ts';
import { Git } from '../../src/hosts/git.ts';
import type { Client } from '../../src/hosts/github/client.ts';
import { connect } from '../../src/hosts/github/client.ts';
import { noGithub } from '../../src/hosts/github/lazy.ts';
import { viewOfRemote } from '../../src/hosts/remote-view.ts';
import { readRemote } from '../../src/hosts/repository.ts';
import { startGitHub } from '../github/hub.ts';
import { freshDirectory } from '../support/environment.ts';
import { gitWith, Repository } from '../support/repository.ts';
import { TODAY } from '../support/run.ts';

const PAGE = 'https://github.example/acme/widget';

interface Setting extends Partial<CommonOptions> {
  readonly dryRun?: boolean;
  readonly deadline?: number;
  readonly page?: string | null;
  readonly client?: Client | null;
}

async function notes(repository: Repository, setting: Setting = {}): Promise<string> {
  const { dryRun = false, deadline, page = PAGE, client = null, ...given } = setting;
  const git = new Git(repository.path, {}, true);
  const options: CommonOptions = {
    git,
    history: new Clone(git, () => {}),
    github: noGithub,
    today: TODAY,
    policy: null,
    policyTrusted: true,
    branch: null,
    ciBranch: null,
    ciTarget: null,
    defaultBranch: null,
    identity: null,
    now: Date.parse(`${TODAY}T12:00:00Z`) / 1000,
    statements: statementsOf({}),
    progress: () => {},
    ...given,
  };
  const { facts, policy } = await gatherCheck(options, { base: null, head: null });
  const verdict = await verdictOn(facts);
  const remote = await readRemote(git);
  const ways = { remote, view: viewOfRemote(git, remote), client, page, dryRun };
  return await releaseNotes(
    options,
    { verdict, facts, policy: policy.policy, ways, from: verdict.head },
    deadline,
  );
}

const started = (release = '') =>
  new Repository()
    .commit('feat: one', { files: { 'release-policy.yml': `policy: 1\n${release}\n` } })
    .tag('v1.0.0');

describe('from the commits', () => {
  test('with their links and who made them', async () => {
    const repository = started().commits('fix(api): a crash (#12)', 'feat: search');
    const [search, crash] = [repository.id('HEAD'), repository.id('HEAD~1')];
    expect(await notes(repository)).toBe(
      [
        '## Features',
        '',
        `- search ([\`${search.slice(0, 9)}\`](${PAGE}/commit/${search})) by Test`,
        '',
        '## Fixes',
        '',
        `- **api:** a crash ([#12](${PAGE}/pull/12), [\`${crash.slice(0, 9)}\`](${PAGE}/commit/${crash})) by Test`,
        '',
        `**All changes:** [v1.0.0…v1.1.0](${PAGE}/compare/v1.0.0...v1.1.0)`,
        '',
      ].join('\n'),
    );
  });

  test('names are those of the .mailmap', async () => {
    const repository = started().commit('fix: a', {
      files: { '.mailmap': 'Ann Example <test@example.org>\n' },
    });
    repository.git('checkout', '-q', '-f', 'main');
    expect(await notes(repository, { page: null })).toContain(') by Ann Example\n');
  });
});

describe('from a file', () => {
  const policy = 'release: {notes: {file: "docs/{major}/{version}.md"}}';

  test('as the released commit holds it', async () => {
    const repository = started(policy).commit('fix: a', {
      files: { 'docs/1/1.0.1.md': '\uFEFF# What is new\r\n\r\n@everyone\r\n' },
    });
    expect(await notes(repository)).toBe('# What is new\n\n@everyone\n');
  });

  test('that is missing: nothing else is taken in its place', async () => {
    const repository = started(policy).commit('fix: a');
    await expect(notes(repository)).rejects.toMatchObject({
      code: 'notes-missing',
      exit: 3,
      message: expect.stringContaining('are to be in docs/1/1.0.1.md'),
    });
    await expect(notes(repository, { dryRun: true })).rejects.toMatchObject({ code: 'notes-missing' });
  });

  test('that lies around uncommitted is missing too', async () => {
    const repository = started('release: {notes: {file: NOTES.md}}').commit('fix: a');
    writeFileSync(join(repository.path, 'NOTES.md'), 'x');
    await expect(notes(repository)).rejects.toMatchObject({ code: 'notes-missing' });
  });

  test.each([
    ['empty', ' \n\n', 'notes-empty'],
    ['over the limit', 'x'.repeat(125_000), 'notes-too-long'],
  ])('that is %s', async (_, text, code) => {
    const repository = started(policy).commit('fix: a', { files: { 'docs/1/1.0.1.md': text } });
    await expect(notes(repository)).rejects.toMatchObject({ code, exit: 3 });
  });

  test('that is a link leads nowhere', async () => {
    const repository = started('release: {notes: {file: NOTES.md}}').commit('fix: a', {
      files: { 'secret.txt': 'x' },
    });
    repository.git('checkout', '-q', '-f', 'main');
    symlinkSync('secret.txt', join(repository.path, 'NOTES.md'));
    repository.git('add', 'NOTES.md');
    repository.git('-c', 'user.name=T', '-c', 'user.email=t@e.org', 'commit', '-qm', 'docs: notes');
    await expect(notes(repository)).rejects.toMatchObject({ code: 'notes-missing' });
  });

  test('that is named for this run goes before all', async () => {
    const repository = started(policy).commit('fix: a');
    const notesFile = join(freshDirectory(), 'n.md');
    await expect(notes(repository, { notesFile })).rejects.toMatchObject({ code: 'no-file', exit: 2 });
    writeFileSync(notesFile, 'Own words.');
    expect(await notes(repository, { notesFile })).toBe('Own words.\n');
  });

  test('that is named and is a link in the repository, or lies behind one, is refused', async () => {
    const repository = started(policy).commit('fix: a');
    const outside = freshDirectory();
    writeFileSync(join(outside, 'secret.md'), 'secret');
    symlinkSync(join(outside, 'secret.md'), join(repository.path, 'notes.md'));
    symlinkSync(outside, join(repository.path, 'to'));
    for (const name of ['notes.md', 'to/secret.md'])
      await expect(notes(repository, { notesFile: join(repository.path, name) })).rejects.toMatchObject({
        code: 'notes-link',
        exit: 2,
      });
    // A link elsewhere is the choice of whoever runs this.
    symlinkSync(join(outside, 'secret.md'), join(outside, 'link.md'));
    expect(await notes(repository, { notesFile: join(outside, 'link.md') })).toBe('secret\n');
  });
});

describe('from a program', () => {
  const OWNED = 'import { writeFileSync } from "node:fs"; writeFileSync("owned", "")';
  function withScript(script: string, more = ''): Repository {
    return started(
      `release: {notes: {command: [${JSON.stringify(process.execPath)}, notes.mjs]}}\n${more}`,
    ).commit('fix(api): a crash (#12)\n\nBREAKING CHANGE: call b', { files: { 'notes.mjs': script } });
  }
  /** The work tree as well. */
  function checkedOut(repository: Repository): Repository {
    repository.git('checkout', '-q', '-f', 'main');
    return repository;
  }
  const READ = "let t = ''; for await (const c of process.stdin) t += c; const j = JSON.parse(t);";

  test('that gets the release as JSON and writes the notes', async () => {
    const script = `${READ} process.stdout.write(JSON.stringify(j));`;
    const repository = checkedOut(withScript(script));
    const head = repository.id('HEAD');
    const given = JSON.parse(await notes(repository));
    expect(given).toMatchObject({
      repository: 'https://github.example/acme/widget',
      verdict: { outcome: 'pass', kind: 'major', next: { tag: 'v2.0.0' } },
      notes: expect.stringContaining('## Breaking changes\n\n- **api:** a crash'),
      release: {
        version: '2.0.0',
        tag: 'v2.0.0',
        previous: { version: '1.0.0', tag: 'v1.0.0' },
        date: TODAY,
        prerelease: false,
        sections: [
          {
            id: 'breaking',
            entries: [
              {
                type: 'fix',
                scope: 'api',
                description: 'a crash',
                migration: ['call b'],
                pulls: [12],
                commits: [head],
                authors: [{ name: 'Test', login: null }],
              },
            ],
          },
        ],
      },
    });
  });

  test('sees neither the token nor the inputs of the step nor the files of the runner', async () => {
    const repository = checkedOut(
      withScript('process.stdout.write(Object.keys(process.env).sort().join("\\n"))'),
    );
    const ours = {
      INPUT_TOKEN: 't',
      GITHUB_OUTPUT: 'x',
      GITHUB_ENV: 'x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      GITHUB_TOKEN: 'x',
      GH_TOKEN: 'x',
      GITHUB_ENTERPRISE_TOKEN: 'x',
      GH_ENTERPRISE_TOKEN: 'x',
      OWN_TOKEN: 'x',
    };
    Object.assign(process.env, ours);
    try {
      const seen = (await notes(repository)).trim().split('\n');
      expect(seen).toContain('OWN_TOKEN');
      expect(seen.filter((name) => name in ours && name !== 'OWN_TOKEN')).toEqual([]);
    } finally {
      for (const name of Object.keys(ours)) delete process.env[name];
    }
  });

  test.each([
    ['fails', 'console.error("one\\n::error::two"); process.exit(7)', /failed with status 7: ::error::two$/],
    ['writes nothing', '', /^what the command .* wrote is empty$/],
    [
      'writes without end',
      'process.stdout.write("x".repeat(1e6)); setTimeout(() => {}, 60000)',
      /wrote far more than/,
    ],
    ['hangs, and so does its child', HANGS(), /did not end within 1 seconds/],
  ])('that %s stops the release', async (_, script, message) => {
    const repository = checkedOut(withScript(script));
    await expect(notes(repository, { deadline: script === HANGS() ? 1000 : 20_000 })).rejects.toMatchObject({
      code: expect.stringMatching(/^notes-(?:failed|empty)$/),
      exit: 3,
      message: expect.stringMatching(message),
    });
  });

  function HANGS(): string {
    return `import { spawn } from 'node:child_process';
spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'inherit' }); setTimeout(() => {}, 60000);`;
  }

  test('that does not exist', async () => {
    const repository = checkedOut(
      started('release: {notes: {command: [no-such-program-here]}}').commit('fix: a'),
    );
    await expect(notes(repository)).rejects.toMatchObject({
      code: 'notes-failed',
      message: expect.stringMatching(/could not be started/),
    });
  });

  test('is never read by a shell', async () => {
    const repository = checkedOut(
      started(
        `release: {notes: {command: [${JSON.stringify(process.execPath)}, "-e", "process.stdout.write(process.argv[1])", "$(touch owned); touch owned"]}}`,
      ).commit('fix: a'),
    );
    expect(await notes(repository)).toBe('$(touch owned); touch owned\n');
    expect(existsSync(join(repository.path, 'owned'))).toBe(false);
  });

  test('does not run where the work tree has another policy than the commit', async () => {
    const repository = checkedOut(started().commit('fix: a'));
    const command = [process.execPath, '-e', 'require("fs").writeFileSync("owned", "")'];
    writeFileSync(
      join(repository.path, 'release-policy.yml'),
      `policy: 1\nrelease: {notes: {command: ${JSON.stringify(command)}}}\n`,
    );
    await expect(notes(repository)).rejects.toMatchObject({ code: 'notes-untrusted', exit: 3 });
    expect(existsSync(join(repository.path, 'owned'))).toBe(false);
  });

  test.each<[string, string[], (path: string) => void]>([
    ['was changed', ['notes.mjs'], (path) => writeFileSync(join(path, 'notes.mjs'), `${OWNED};`)],
    ['is not committed', ['./new.mjs'], (path) => writeFileSync(join(path, 'new.mjs'), OWNED)],
    [
      'lies in a directory that was changed',
      ['.'],
      (path) => writeFileSync(join(path, 'notes.mjs'), `${OWNED};`),
    ],
    [
      'is behind a link',
      ['to/notes.mjs'],
      (path) => {
        symlinkSync('.', join(path, 'to'));
      },
    ],
  ])('does not run where what it names %s', async (_, words, change) => {
    const command = JSON.stringify([process.execPath, ...words]);
    const repository = checkedOut(
      started(`release: {notes: {command: ${command}}}`).commit('fix: a', { files: { 'notes.mjs': OWNED } }),
    );
    change(repository.path);
    await expect(notes(repository)).rejects.toMatchObject({ code: 'notes-untrusted', exit: 3 });
    expect(existsSync(join(repository.path, 'owned'))).toBe(false);
  });

  test('runs where a word is too long to name a file', async () => {
    const script = `process.stdout.write("x") // ${'x'.repeat(5000)}`;
    const command = JSON.stringify([process.execPath, '-e', script]);
    const repository = checkedOut(started(`release: {notes: {command: ${command}}}`).commit('fix: a'));
    expect(await notes(repository)).toBe('x\n');
  });

  test('does not run for a dry run', async () => {
    const repository = checkedOut(
      withScript('import { writeFileSync } from "node:fs"; writeFileSync("owned", "")'),
    );
    expect(await notes(repository, { dryRun: true })).toMatch(/^_The notes will be those that the command/);
    expect(existsSync(join(repository.path, 'owned'))).toBe(false);
    await expect(notes(repository)).rejects.toMatchObject({ code: 'notes-empty' });
    expect(readFileSync(join(repository.path, 'owned'), 'utf8')).toBe('');
  });
});

describe('who made it, as GitHub says', () => {
  test('the account that opened the pull request is named, where the commit is its own too', async () => {
    const origin = new Repository({ bare: true }).commit('feat: one').tag('v1.0.0');
    const by = (name: string, email: string, message: string): string => {
      const env = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email };
      const tree = origin.git('rev-parse', 'main^{tree}');
      const made = gitWith(
        origin.path,
        { env: { ...env, GIT_COMMITTER_NAME: 'C', GIT_COMMITTER_EMAIL: 'c@example.org' } },
        ...['commit-tree', tree, '-p', 'refs/heads/main', '-m', message],
      );
      origin.git('update-ref', 'refs/heads/main', made);
      return made;
    };
    const own = by('Ann', '1+ann@users.noreply.github.com', 'fix: own');
    const forged = by('Octo', 'octocat@users.noreply.github.com', 'fix: forged');
    const bot = by('deps[bot]', '2+deps[bot]@users.noreply.github.com', 'fix(deps): bumped');
    by('Direct', 'direct@users.noreply.github.com', 'fix: pushed');
    const hub = await startGitHub({ repository: origin.path, owner: 'acme', repo: 'widget' });
    try {
      const pull = (number: number, user: string, merge_commit_sha: string) =>
        hub.seed.pull({
          number,
          base: 'main',
          head: `b${number}`,
          user,
          state: 'closed',
          merged_at: NOW,
          merge_commit_sha,
        });
      pull(1, 'ann', own);
      pull(2, 'mallory', forged);
      pull(3, 'deps[bot]', bot);
      const place = { api: hub.api, graphql: hub.graphql, server: hub.server, owner: 'acme', repo: 'widget' };
      const client = await connect(place, hub.token({ contents: 'write' }));
      const entries = async () =>
        (await notes(origin, { client, page: null }))
          .split('\n')
          .filter((line) => line.startsWith('- '))
          .map((line) => line.replace(/, `.{9}`|`.{9}`/g, ''));
      expect(await entries()).toEqual([
        '- own (#1) by @ann',
        '- forged (#2) by Octo',
        '- pushed () by Direct',
        '- **deps:** bumped (#3) by deps&#91;bot&#93;',
      ]);
      expect(hub.requests.filter(({ route }) => route === 'graphql')).toHaveLength(1);
      // What needs a right that the token lacks is done without.
      hub.state.settings.private = true;
      expect(await entries()).toEqual([
        '- own () by Ann',
        '- forged () by Octo',
        '- pushed () by Direct',
        '- **deps:** bumped () by deps&#91;bot&#93;',
      ]);
    } finally {
      await hub.close();
    }
  });
  const NOW = '2026-05-01T12:00:00Z';
});

test('a program does not run for a commit that the branch of the remote does not have', async () => {
  const command = [process.execPath, '-e', 'require("fs").writeFileSync("owned", "")'];
  const origin = started(`release: {notes: {command: ${JSON.stringify(command)}}}`).commit('fix: a');
  const clone = origin.clone();
  gitWith(clone, { env: PEOPLE }, 'commit', '-q', '--allow-empty', '-m', 'fix: mine alone');
  await expect(notes({ path: clone } as Repository)).rejects.toMatchObject({ code: 'not-pushed', exit: 3 });
  expect(existsSync(join(clone, 'owned'))).toBe(false);
});

const PEOPLE = {
  GIT_AUTHOR_NAME: 'T',
  GIT_AUTHOR_EMAIL: 't@example.org',
  GIT_COMMITTER_NAME: 'T',
  GIT_COMMITTER_EMAIL: 't@example.org',
};
