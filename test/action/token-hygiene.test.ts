// The token in each form that one may have, in runs that go well and in each kind that does not: it reaches GitHub in a
// header and git in a variable, and stands in nothing that anybody could read.
import { cpSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../github/faults.ts';
import { secondaryLimit, serverError } from '../github/faults.ts';
import type { Hub } from '../github/hub.ts';
import { startGitHub } from '../github/hub.ts';
import type { Rights } from '../github/rights.ts';
import { freshDirectory, freshPath } from '../support/environment.ts';
import { git, Repository } from '../support/repository.ts';
import { startCli } from '../support/run.ts';
import type { Step, StepRan } from './runner.ts';
import { startStep } from './runner.ts';
import { CommandLines, filesIn, formsOf, foundIn, GitWitness } from './secret.ts';
import { asServer, checkout, onPullRequest, onPush, pullRequest } from './story.ts';

const ALL: Rights = { contents: 'write', pull_requests: 'write', checks: 'write', actions: 'write' };

const TOKENS = {
  'of an installation': 'ghs_Zx81KqLmT0vWyR2nBc5dEf7gHj9kAa3sPu4Q',
  'of a person': 'github_pat_11ABCDEFG0qWeRtYuIoPaS_dFgHjKlZxCvBnM1234567890qwertyuiopasdfghjklzxcvbnmQ',
  'with points':
    'ghs_eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ6eDgxIiwic3ViIjoiOTk5In0.c2lnbmF0dXJl-_Zx81',
  'that is written otherwise in addresses': 'odd?Zx81/+=~%41&k"L\'m<T>0v;W|yR^2{n}Bc$5`d#E,f',
} as const;
type Form = keyof typeof TOKENS;

const POLICY = `policy: 1
release:
  github-release: true
  pointers: ["v{major}"]
support:
  phases: [{name: active, allow: [minor, patch, security], until: {newer: 1}}]
`;

/** v1.0.0, a fix to be released, and a pull request with a break. */
const template = asServer(
  (() => {
    const made = new Repository({ bare: true })
      .on('2026-05-10')
      .commit('feat: tickets', { files: { 'release-policy.yml': POLICY } })
      .tag('v1.0.0', { annotated: '1.0.0' })
      .tag('v1')
      .commit('fix: a crash')
      .branch('feature')
      .commit('feat!: another data model');
    pullRequest(made, 3, 'main', 'feature');
    return made.checkout('main');
  })(),
);

let hub: Hub;
let lines: CommandLines;
beforeEach(async () => {
  const repository = freshPath('origin');
  cpSync(template.path, repository, { recursive: true });
  hub = await startGitHub({ repository });
  hub.seed.pull({ number: 3, base: 'main', head: 'feature' });
  lines = new CommandLines();
});
afterEach(async () => {
  lines.end();
  hub.problems.length = 0;
  await hub.close();
});

type Kind = 'pull request' | 'release by the API' | 'release by git' | 'without a checkout';

interface Given {
  readonly rights?: Rights | null;
  readonly env?: Readonly<Record<string, string>>;
  /** Commands of git that are killed. */
  readonly dies?: readonly string[];
}

/** Runs it, and looks for the token in everything that is left of it. */
async function ran(
  kind: Kind,
  form: Form,
  { rights = ALL, env = {}, dies = [] }: Given = {},
): Promise<StepRan> {
  const token = TOKENS[form];
  if (rights !== null) hub.token(rights, { value: token, name: 'the one' });
  const witness = new GitWitness(dies);
  const home = freshDirectory('home');
  const start = kind.startsWith('release')
    ? onPush(template, 'refs/heads/main')
    : onPullRequest(template, 3, 'main', 'feature');
  const workspace = kind === 'without a checkout' ? freshDirectory('empty') : checkout(template, start.ref);
  if (kind !== 'without a checkout') git(workspace, 'remote', 'set-url', 'origin', hub.remote);
  const step: Step = {
    ...start,
    workspace,
    token,
    inputs: kind.startsWith('release')
      ? {
          mode: 'release',
          via: kind === 'release by git' ? 'git' : 'api',
          today: new Date().toISOString().slice(0, 10),
        }
      : {},
    env: {
      ...start.env,
      GITHUB_RUN_ID: '101',
      GITHUB_RUN_ATTEMPT: '1',
      RUNNER_DEBUG: '1',
      HOME: home,
      PATH: `${witness.folder}:${process.env.PATH}`,
      ...env,
    },
  };
  const { ran: ending } = startStep(hub, step);
  const done = await ending;
  const mask = /^::add-mask::.*$/gm;
  const forms = formsOf(token);
  const texts = {
    'what is printed': done.printed.replace(mask, ''),
    'arguments of git': witness.arguments,
    'command lines': lines.end(),
    'what GitHub has': JSON.stringify([hub.state, await hub.endState()]),
    'addresses and bodies of requests': JSON.stringify(hub.requests.map(({ path, body }) => [path, body])),
    'texts of the repository': git(hub.world.git.path, 'for-each-ref', '--format=%(contents)'),
    ...filesIn(workspace),
    ...filesIn(done.files),
    ...filesIn(home),
  };
  expect(foundIn(texts, forms)).toEqual([]);
  // The variables are where it belongs: the runner's own, and git's.
  for (const name of witness.variablesWith(forms))
    expect(name).toMatch(/^(?:INPUT_TOKEN|GIT_CONFIG_VALUE_\d+)$/);
  expect(done.masks).toContain(token);
  expect(done.masks).toContain(Buffer.from(`x-access-token:${token}`).toString('base64'));
  expect(done.masks).toHaveLength(2);
  return done;
}

const FORMS = Object.keys(TOKENS) as Form[];

describe.each(FORMS)('a token %s', (form) => {
  test('in a pull request with all feedback', async () => {
    const done = await ran('pull request', form);
    expect(done).toMatchObject({ status: 0, outputs: { outcome: 'pass', version: '2.0.0' } });
    expect([hub.state.comments.length, hub.state.checkRuns.length]).toEqual([1, 1]);
    // It was sent each time: otherwise nothing were shown here.
    expect([...new Set(hub.requests.map(({ token }) => token))]).toEqual(['the one']);
  });

  test.each(['release by the API', 'release by git'] as const)('in a %s', async (kind) => {
    const done = await ran(kind, form);
    expect(done).toMatchObject({ status: 0, outputs: { released: 'true', tag: 'v1.0.1' } });
    expect(hub.state.releases).toHaveLength(1);
  });
});

describe('where it goes wrong', () => {
  const kinds = ['pull request', 'release by the API', 'release by git', 'without a checkout'] as const;
  const always = { times: 1000 } as const;
  const form = (index: number): Form => FORMS[(index * 3 + 1) % FORMS.length] as Form;

  const broken = (fault: Fault): Given => {
    hub.fault(fault);
    return {};
  };

  const WRONG: readonly (readonly [string, readonly Kind[], () => Given])[] = [
    ['the token is not known', kinds, () => ({ rights: null })],
    ['every right is missing', kinds, () => ({ rights: {} })],
    [
      'GitHub resets every connection',
      ['pull request', 'release by git'],
      () => broken({ kind: 'reset', ...always }),
    ],
    ['GitHub fails', ['without a checkout'], () => broken({ ...serverError(), ...always })],
    [
      'GitHub wants to be left alone',
      ['pull request'],
      () => broken({ ...secondaryLimit(1), ...always, times: 2 }),
    ],
    [
      'answers are no JSON',
      ['pull request', 'release by the API'],
      () =>
        broken({
          kind: 'status',
          status: 200,
          headers: { 'content-type': 'application/json' },
          body: '{"data": {"x": [1, 2',
          ...always,
          route: /^[A-Z]+ \/(?:repos|graphql|users)/,
        }),
    ],
    ['answers end in their middle', ['release by git'], () => broken({ kind: 'cut', ...always })],
    [
      'a ruleset forbids the tag',
      ['release by the API', 'release by git'],
      () => {
        hub.state.settings.tag_rules.push({ pattern: 'refs/tags/v*', refuse: ['creation'] });
        return {};
      },
    ],
    [
      'no proxy is there',
      ['pull request', 'release by git'],
      () => ({
        env: { http_proxy: 'http://me:Zx81pass@127.0.0.1:9', https_proxy: 'http://me:Zx81pass@127.0.0.1:9' },
      }),
    ],
    [
      'the server speaks no TLS',
      ['without a checkout', 'release by the API'],
      () => ({
        env: {
          GITHUB_API_URL: hub.api.replace('http:', 'https:'),
          GITHUB_GRAPHQL_URL: hub.graphql.replace('http:', 'https:'),
        },
      }),
    ],
    ['git is killed', ['pull request', 'release by git'], () => ({ dies: ['push', 'fetch'] })],
    [
      'git is killed at the start',
      ['release by git'],
      () => ({ dies: ['rev-parse', 'cat-file', 'log', 'for-each-ref'] }),
    ],
  ];
  const cases = WRONG.flatMap(([what, of, set]) => of.map((kind) => [what, kind, set] as const));

  test.each(cases.map((each, index) => [...each, form(index)] as const))(
    '%s: %s',
    async (what, kind, set, which) => {
      const done = await ran(kind, which, set());
      expect([0, 1, 2, 3]).toContain(done.status);
      // Nothing of our own broke.
      expect(done.report?.error?.code, what).not.toBe('internal');
      expect(done.printed).not.toContain('Zx81pass');
      expect(JSON.stringify(done.report)).not.toContain('Zx81pass');
    },
    60_000,
  );
});

describe('on the command line', () => {
  test.each(FORMS.map((form, index) => [form, index % 2 === 0 ? 'check' : 'release'] as const))(
    'a token %s: %s',
    async (form, command) => {
      const token = TOKENS[form];
      hub.token(ALL, { value: token });
      hub.state.settings.private = true;
      const witness = new GitWitness();
      const home = freshDirectory('home');
      const workspace = freshPath('clone');
      git('/', 'clone', '--quiet', template.url, workspace);
      git(workspace, 'remote', 'set-url', 'origin', hub.remote);
      const env = {
        ...hub.env,
        GITHUB_TOKEN: token,
        HOME: home,
        PATH: `${witness.folder}:${process.env.PATH}`,
      };
      for (const wrong of [false, true]) {
        if (wrong)
          hub.fault({ kind: 'status', status: 403, body: { message: `no: ${token}` }, ...{ times: 1000 } });
        const done = await startCli(
          workspace,
          [command, ...(command === 'release' ? ['--dry-run'] : [])],
          env,
        ).ran;
        const forms = formsOf(token);
        const texts = {
          'what is printed': done.out + done.err,
          'arguments of git': witness.arguments,
          'command lines': lines.end(),
          ...filesIn(workspace),
          ...filesIn(home),
        };
        expect(foundIn(texts, forms)).toEqual([]);
        for (const name of witness.variablesWith(forms))
          expect(name).toMatch(/^(?:GITHUB_TOKEN|GIT_CONFIG_VALUE_\d+)$/);
      }
      rmSync(workspace, { recursive: true });
    },
  );
});

test('what is looked for is found', () => {
  const token = TOKENS['that is written otherwise in addresses'];
  const forms = formsOf(token);
  for (const text of [token, `x${token}y`, encodeURIComponent(token), JSON.stringify({ token })])
    expect(foundIn({ text }, forms)).not.toEqual([]);
  for (const before of ['', 'a', 'ab', 'x-access-token:'])
    expect(foundIn({ text: Buffer.from(`${before}${token}!`).toString('base64') }, forms)).not.toEqual([]);
  expect(foundIn({ text: 'nothing' }, forms)).toEqual([]);
});
