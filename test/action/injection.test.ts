// Every text that a stranger can write, through every entrance to every exit: it stays text where it is.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Hub } from '../github/hub.ts';
import { startGitHub } from '../github/hub.ts';
import type { Rights } from '../github/rights.ts';
import { numberOf } from '../github/shapes.ts';
import { freshDirectory } from '../support/environment.ts';
import { git, gitWith, Repository } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import { expectHub, expectMarkdown, expectStep, expectTagMessage, ownLinks } from './harmless.ts';
import { ALL_TEXTS, FORKS_COMMIT, inGit, TEXTS } from './hostile-texts.ts';
import type { StepRan } from './runner.ts';
import { runStepAt } from './runner.ts';
import type { Start } from './story.ts';
import {
  asServer,
  checkout,
  onBranch,
  onMergeGroup,
  onPullRequest,
  onPush,
  onRelease,
  pullRequest,
} from './story.ts';

const ALL: Rights = { contents: 'write', pull_requests: 'write', checks: 'write', actions: 'write' };
const TODAY = new Date().toISOString().slice(0, 10);
const PULL = 3;

/** A text as JSON, which YAML reads too; without what YAML's readers refuse. */
const quoted = (text: string) => JSON.stringify(text.replaceAll('\0', ''));

const NAME = quoted(ALL_TEXTS.slice(0, 900));
const POLICY = `policy: 1
product: ${quoted(ALL_TEXTS)}
lines: {known: {"1": {name: ${NAME}, released: 2026-01-01}}}
support:
  phases: [{name: ${NAME}, allow: [minor, patch, security, major], until: {newer: 1}}]
release: {github-release: true, pointers: ["v{major}"]}
`;

let hub: Hub;
let origin: Repository;
afterEach(async () => {
  await hub.close();
});

/** A line of history with each text in each place of a commit. */
function hostile(policy: string, branch: 'main' | 'feature'): Repository {
  const made = new Repository({ bare: true })
    .on('2026-05-01')
    .commit('feat: tickets', {
      files: { 'release-policy.yml': policy, '.github/workflows/build.yml': 'on: workflow_dispatch\n' },
    })
    .tag('v1.0.0', { annotated: '1.0.0' })
    .tag('v1')
    .commit('docs: nothing');
  if (branch === 'feature') made.branch('feature');
  for (const [index, each] of TEXTS.entries()) {
    const text = inGit(each);
    made
      .commit(`feat: ${text}`, { files: { [`src/${fileName(text)}${index}.ts`]: text } })
      .commit(`fix(${text.replace(/[()\n]/g, '')}): ${text}`)
      .commit(`security: x\n\n${text}\n\nFixes: ${text}\nFixes: CVE-2026-00${10 + index} ${text}`)
      .commit(`${text}\n\n${text}`)
      .commit(
        `feat!: y ${index}\n\nBREAKING CHANGE: ${text}\n${text}\n\nCo-authored-by: ${text} <a@b.example>\nReviewed-by: ${text}`,
      );
  }
  // Only where nothing is to be released: what is asked for so is no version.
  if (branch === 'feature')
    for (const [index, text] of TEXTS.entries())
      made.commit(`fix: x\n\nRelease-As: ${inGit(text)}`, {
        files: { [`late/${fileName(inGit(text))}${index}.ts`]: 'x' },
      });
  signed(made, branch);
  return asServer(made.checkout('main'));
}

/** What git takes for the name of a file. */
function fileName(text: string): string {
  return text.replace(/[/\n]/g, '_');
}

/** A commit by each author that a text names: in one stream, because a process each would take longer than the runs. */
function signed(made: Repository, branch: string): void {
  const [written, committed] = ['2027-01-01T12:00:00Z', '2026-05-30T12:00:00Z'].map(
    (time) => Date.parse(time) / 1000,
  );
  const commits = TEXTS.map((text, index) => {
    const name = inGit(text).replace(/[<>\n]/g, '') || 'x';
    const message = `fix: z ${index}`;
    return [
      `commit refs/heads/${branch}`,
      `author N ${name} <a${name}@b.example> ${written} +0000`,
      `committer C <c@b.example> ${committed} +0000`,
      `data ${message.length}`,
      message,
      ...(index === 0 ? [`from ${made.id(branch)}`] : []),
      '',
    ].join('\n');
  });
  gitWith(made.path, { input: commits.join('') }, 'fast-import', '--quiet');
}

async function run(
  start: Start,
  inputs: Record<string, string> = {},
  given: { workspace?: string; env?: Record<string, string> } = {},
): Promise<StepRan> {
  let { workspace } = given;
  if (workspace === undefined) {
    workspace = checkout(origin, start.ref, null);
    git(workspace, 'remote', 'set-url', 'origin', hub.remote);
  }
  const env = { ...start.env, GITHUB_RUN_ID: '101', GITHUB_RUN_ATTEMPT: '1', ...given.env };
  const ran = await runStepAt(hub, { ...start, workspace, token: hub.token(ALL), inputs, env });
  expectStep(ran, { links: links() });
  expectHub(hub, { links: links(), mentions: ['@octocat'] });
  return ran;
}

/** Where we link: to our own pages, to the repository, and to advisories by their numbers. */
function links(): string[] {
  return [...ownLinks(hub), 'https://www.cve.org/CVERecord?id=CVE-2026-'];
}

describe('a pull request', () => {
  beforeEach(async () => {
    origin = hostile(POLICY.replace('patch, security, major', 'patch'), 'feature');
    pullRequest(origin, PULL, 'main', 'feature');
    hub = await startGitHub({ repository: origin.path });
  });

  test.each(['everything', 'squash', 'merge queue'] as const)(
    'with %s in commits, texts, labels, names and variables',
    async (how) => {
      const squash = how === 'squash';
      Object.assign(hub.state.settings, {
        allow_merge_commit: !squash,
        allow_rebase_merge: !squash,
        squash_merge_commit_title: 'PR_TITLE',
        squash_merge_commit_message: 'PR_BODY',
      });
      hub.seed.pull({
        number: PULL,
        base: 'main',
        head: 'feature',
        title: `feat: ${ALL_TEXTS}`,
        body: ALL_TEXTS,
        labels: [...TEXTS],
      });
      const start =
        how === 'merge queue'
          ? onMergeGroup(origin, PULL, 'main')
          : onPullRequest(origin, PULL, 'main', 'feature');
      const pull = start.payload.pull_request;
      if (pull !== undefined) {
        Object.assign(pull, { title: `feat: ${ALL_TEXTS}`, body: ALL_TEXTS });
        pull.labels = TEXTS.map((name) => ({ ...pull.labels[0], name }));
        pull.user.login = ALL_TEXTS;
        Object.assign(pull.head, { ref: ALL_TEXTS, label: `Codertocat:${ALL_TEXTS}` });
        Object.assign(pull.base.repo, {
          allow_merge_commit: !squash,
          allow_squash_merge: true,
          allow_rebase_merge: !squash,
          squash_merge_commit_title: 'PR_TITLE',
          squash_merge_commit_message: 'PR_BODY',
        });
      }
      start.payload.sender.login = ALL_TEXTS;
      const text = inGit(ALL_TEXTS);
      const ran = await run(
        start,
        {},
        {
          env: {
            GITHUB_ACTOR: text,
            GITHUB_TRIGGERING_ACTOR: text,
            GITHUB_WORKFLOW: text,
            GITHUB_JOB: text,
            GITHUB_HEAD_REF: text,
            GITHUB_WORKFLOW_REF: text,
          },
        },
      );
      expect(ran.status).toBe(1);
      expect(ran.report.findings.length).toBeGreaterThan(squash ? 1 : 10);
      expect(hub.state.comments).toHaveLength(how === 'merge queue' ? 0 : 1);
      expect(hub.state.checkRuns).toHaveLength(1);
      if (!squash) expect(hub.state.checkRuns[0]!.annotations.length).toBeGreaterThan(0);
    },
  );

  test('whose own run has reported it', async () => {
    hub.seed.pull({ number: PULL, base: 'main', head: 'feature', title: 'feat: x', body: null });
    const { report } = await run(onPullRequest(origin, PULL, 'main', 'feature'), {
      comment: 'off',
      'check-run': 'off',
    });
    for (const document of [
      filled(report),
      { outcome: 'pass', kind: 'none', message: ALL_TEXTS },
      { error: { code: 'no-line', message: ALL_TEXTS, remedy: ALL_TEXTS } },
    ]) {
      hub.state.comments.length = 0;
      const folder = freshDirectory('artifact');
      writeFileSync(join(folder, 'report.json'), JSON.stringify(document));
      const start = onEndedRun();
      const ran = await run(
        start,
        { mode: 'comment', report: folder },
        { workspace: freshDirectory('empty') },
      );
      expect([ran.status, ran.report?.error]).toEqual([0, undefined]);
      expect(hub.state.comments).toHaveLength('kind' in document && document.message === ALL_TEXTS ? 0 : 1);
    }
  });

  test('that GitHub refuses to comment on, in words', async () => {
    hub.seed.pull({ number: PULL, base: 'main', head: 'feature', title: 'feat: x', body: null });
    for (const status of [403, 404, 422, 500]) {
      hub.clearFaults();
      hub.fault({
        kind: 'status',
        status,
        times: 1000,
        route: /issues|check-runs/,
        body: { message: ALL_TEXTS, errors: [{ message: ALL_TEXTS }, ALL_TEXTS] },
      });
      const ran = await run(onPullRequest(origin, PULL, 'main', 'feature'));
      expect(ran.annotations.filter(({ properties }) => properties.title === 'feedback')).toHaveLength(1);
    }
  }, 60_000);

  function onEndedRun(): Start {
    const head = origin.id('feature');
    const id = numberOf('Codertocat/Hello-World');
    const start = onBranch(origin, 'workflow_run');
    const run_ = {
      event: 'pull_request',
      id: 100,
      run_attempt: 1,
      head_branch: 'feature',
      head_sha: head,
      head_repository: { id, owner: { login: 'Codertocat' } },
    };
    return { ...start, payload: { ...start.payload, workflow_run: run_ } };
  }
});

/** A report with hostile texts in every place where its form allows any text. */
function filled(report: Json): Json {
  const any = (one: Json, ...names: string[]) => {
    for (const name of names) if (typeof one?.[name] === 'string') one[name] = ALL_TEXTS;
  };
  const copy = structuredClone(report);
  any(copy, 'branch', 'kind');
  any(copy.line, 'id', 'name', 'phase', 'opens');
  any(copy.last, 'version', 'tag');
  any(copy.next, 'version', 'tag');
  for (const each of copy.because) any(each, 'kind', 'subject', 'via');
  for (const each of copy.mentions) Object.assign(each, { ids: [...TEXTS], subject: ALL_TEXTS });
  for (const each of copy.findings) {
    any(each, 'message', 'remedy');
    any(each.where, 'commit', 'tag', 'line', 'path', 'policy');
  }
  copy.evidence = [
    {
      checker: ALL_TEXTS,
      id: ALL_TEXTS,
      change: ALL_TEXTS,
      requires: ALL_TEXTS,
      affected: 'caller',
      grade: 'proven',
      where: ALL_TEXTS,
      message: ALL_TEXTS,
      proof: ALL_TEXTS,
      confirmed: { language: 'ts', by: ALL_TEXTS, said: ALL_TEXTS },
      at: { path: ALL_TEXTS, line: 1, column: 1 },
      surface: ALL_TEXTS,
    },
  ];
  copy.overrides = [{ rule: 'line-phase', line: ALL_TEXTS, reason: ALL_TEXTS, used: true }];
  for (const each of copy.affects ?? []) any(each, 'line', 'name', 'phase', 'next');
  return copy;
}

describe('a release', () => {
  const MAINTAINED = POLICY;

  beforeEach(async () => {
    origin = hostile(MAINTAINED, 'main');
    hub = await startGitHub({ repository: origin.path });
    hub.seed.workflow({ file: 'build.yml' });
    // One that was merged, by somebody with a name.
    hub.seed.pull({
      number: PULL,
      base: 'main',
      head: 'main',
      state: 'closed',
      merged_at: '2026-05-20T12:00:00Z',
      merge_commit_sha: origin.id('main'),
      title: ALL_TEXTS,
      body: ALL_TEXTS,
      labels: [...TEXTS],
    });
  });

  const words = inGit(ALL_TEXTS).replaceAll('\n', ' ');
  /** A reason has room for so much. */
  const REASONS = { api: words.slice(0, 480), git: words.slice(480, 960) } as const;

  test.each(['api', 'git'] as const)('by %s', async (via) => {
    const start = onPush(origin, 'refs/heads/main');
    const dry = await run(start, {
      mode: 'release',
      via,
      'dry-run': 'true',
      today: TODAY,
      'allow-early': 'true',
      reason: REASONS[via],
    });
    expect([dry.status, dry.report.error]).toEqual([0, undefined]);
    const ran = await run(start, {
      mode: 'release',
      via,
      today: TODAY,
      dispatch: 'build.yml',
      'allow-early': 'true',
      reason: REASONS[via],
    });
    expect(ran).toMatchObject({ status: 0, outputs: { released: 'true' } });
    const tag = ran.outputs.tag as string;
    expectTagMessage(git(hub.world.git.path, 'for-each-ref', '--format=%(contents)', `refs/tags/${tag}`));
    expect(hub.state.releases).toMatchObject([{ tag_name: tag, name: tag.slice(1) }]);
    expect(hub.state.releases[0]!.body).toContain('octocat');
    expect(hub.state.dispatches).toMatchObject([{ ref: tag }]);
  });

  test.each([
    ['api', 'git/create-ref'],
    ['api', 'repos/create-release'],
    ['git', 'push/pack'],
  ] as const)(
    'that GitHub refuses in words: by %s at %s',
    async (via, route) => {
      for (const status of [403, 404, 422]) {
        hub.clearFaults();
        const body =
          route === 'push/pack'
            ? ALL_TEXTS
            : { message: ALL_TEXTS, errors: [ALL_TEXTS, { message: ALL_TEXTS }] };
        hub.fault({ kind: 'status', status, times: 1000, route, body });
        const ran = await run(onPush(origin, 'refs/heads/main'), { mode: 'release', via, today: TODAY });
        expect(ran.status).toBe(3);
      }
      hub.problems.length = 0;
    },
    60_000,
  );

  test.each(['file', 'command'] as const)('whose notes come from a %s', async (source) => {
    // A maintainer's own Markdown is shown as it is; the log is still no place for commands.
    const own = '::error::x\n##[error]x\n ::stop-commands::x';
    const notes = source === 'file' ? '{file: "notes.md"}' : '{command: [cat, notes.md]}';
    const policy = MAINTAINED.replace('github-release: true', `github-release: true, notes: ${notes}`);
    origin
      .checkout('main')
      .commit('chore: notes', { files: { 'release-policy.yml': policy, 'notes.md': `${own}\n` } });
    origin.checkout('main').git('rev-parse', 'main');
    const ran = await run(onPush(origin, 'refs/heads/main'), {
      mode: 'release',
      via: 'git',
      'dry-run': String(source === 'file'),
      today: TODAY,
    });
    expect(ran.status).toBe(0);
    // A dry run starts no command.
    const written = source === 'file' ? ran.report.plan.steps[1].notes : hub.state.releases[0]!.body;
    expect(written).toContain('stop-commands');
  });
});

/** A few texts at a time. */
const CHUNKS = Array.from({ length: Math.ceil(TEXTS.length / 4) }, (_, index) =>
  TEXTS.slice(index * 4, index * 4 + 4).join('\n'),
);

describe('a policy', () => {
  test.each(CHUNKS.map((text, index) => [index, text] as const))(
    'with a wrong key, value or name: %i',
    async (_, text) => {
      origin = new Repository({ bare: true })
        .on('2026-05-01')
        .commit('feat: x', {
          files: {
            'release-policy.yml': `policy: 1\n${quoted(text)}: 1\nsupport: {phases: [{name: ${quoted(text)}, allow: [${quoted(text)}], until: ${quoted(text)}}]}\nversions: {tag: ${quoted(text)}}\nkinds: {${quoted(text)}: {}}\nbranches: [{name: ${quoted(text)}, line: ${quoted(text)}}]\nrelease: {pointers: [${quoted(text)}]}\n`,
          },
        })
        .branch('feature')
        .commit('fix: y');
      pullRequest(origin, PULL, 'main', 'feature');
      asServer(origin.checkout('main'));
      hub = await startGitHub({ repository: origin.path });
      hub.seed.pull({ number: PULL, base: 'main', head: 'feature' });
      const ran = await run(onPullRequest(origin, PULL, 'main', 'feature'));
      expect(ran.status).toBe(2);
      expect(hub.state.comments).toHaveLength(1);
    },
  );
});

describe('inputs', () => {
  test.each([
    ...[
      'mode',
      'policy',
      'branch',
      'base',
      'head',
      'today',
      'counter',
      'via',
      'dispatch',
      'dry-run',
      'fail-on',
      'comment',
      'check-run',
      'allow-ended',
      'allow-unapproved',
      'labels',
      'approved-by',
      'reason',
      'working-directory',
    ].map((name) => [name, {}] as const),
    ['tag', { mode: 'verify' }],
    ['report', { mode: 'comment' }],
  ] as const)('%s', async (name, others) => {
    origin = new Repository({ bare: true })
      .on('2026-05-01')
      .commit('feat: x')
      .tag('v1.0.0')
      .branch('feature')
      .commit('fix: y');
    pullRequest(origin, PULL, 'main', 'feature');
    asServer(origin.checkout('main'));
    hub = await startGitHub({ repository: origin.path });
    hub.seed.pull({ number: PULL, base: 'main', head: 'feature' });
    for (const start of [onPullRequest(origin, PULL, 'main', 'feature')])
      await run(start, { ...others, [name]: inGit(ALL_TEXTS) });
  });
});

describe('tags', () => {
  // What git takes for the name of a tag.
  const NAMES = [
    'v1.0.1-@octocat',
    'v1.0.1+#1',
    'v9-<img/src=x>',
    `v1.0.1-${FORKS_COMMIT}`,
    `${FORKS_COMMIT}`,
    'GH-1',
    'v1.0.1-\u202e\u200b',
    '##error',
    "v1.0.1-'`x`!(y)",
    'Release-Steps;x',
    'www.evil.example',
    'evil/repo@deadbeef1',
  ];

  test.each(NAMES)('%j', async (name) => {
    origin = new Repository({ bare: true }).on('2026-05-01').commit('feat: x').tag('v1.0.0').commit('fix: y');
    asServer(origin.checkout('main'));
    origin.git('update-ref', `refs/tags/${name}`, 'main');
    hub = await startGitHub({ repository: origin.path });
    for (const start of [onPush(origin, `refs/tags/${name}`), onRelease(origin, name)]) await run(start);
    const again = { mode: 'release', via: 'api', today: TODAY, 'dry-run': 'true' };
    await run(onPush(origin, 'refs/heads/main'), again);
  });
});

test('what is looked for is found', () => {
  const own = { links: ['https://ours.example/'] };
  for (const markdown of [
    '@octocat',
    '#1',
    'GH-2',
    'o/r#3',
    `see ${FORKS_COMMIT}`,
    '[x](https://evil.example)',
    '![x](https://ours.example.evil/x)',
    'https://evil.example',
    'www.evil.example',
    '<img src=x>',
    '<b>x</b>',
    '# x',
    '```\nx\n```',
    '**a** _b_',
    '</details>',
    '\u202e',
    '\u200b',
    'a\u2028b',
  ])
    expect(() => expectMarkdown(markdown, own), markdown).toThrow();
  for (const markdown of [
    '- **x** `f6db0f4a9` [y](https://ours.example/z)',
    '<details>\n<summary>x</summary>\n\ny\n\n</details>',
    '&#64;<!-- -->octocat',
  ])
    expectMarkdown(markdown, own);
  for (const message of [
    '1.0.1\n\nPatch release on line 1.\n\nReleased-by: x',
    '1.0.1\n\nfree text',
    '1.0.1\n\n- fix: \u202e',
  ])
    expect(() => expectTagMessage(message), message).toThrow();
});
