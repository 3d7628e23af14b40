// Every workflow on the pages of docs/workflows, run with the rights that it asks for.
import { globSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  asServer,
  onBranch,
  onMergeGroup,
  onPullRequest,
  onPush,
  onWorkflowRun,
  story,
} from '../action/story.ts';
import { blocks, ROOT, read } from '../docs/support.ts';
import type { Hub } from '../github/hub.ts';
import { startGitHub } from '../github/hub.ts';
import { Repository } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import { runWorkflow } from './run-workflow.ts';

const PAGES = ['forks', 'lines', 'pull-requests', 'releases', 'surfaces', 'tags'];

/** The workflows of a page, in its order. */
function workflows(page: string): string[] {
  return blocks(read(`docs/workflows/${page}.md`), 'yaml').filter((block) => /^jobs:/m.test(block));
}

let origin: Repository;
let hub: Hub;
beforeEach(async () => {
  origin = story();
  hub = await startGitHub({ repository: origin.path, settings: { private: true } });
});
afterEach(() => hub.close());

test('these are all pages', () => {
  const pages = globSync('docs/workflows/*.md', { cwd: ROOT }).map((file) =>
    file.replace(/^.*[\\/]|\.md$/g, ''),
  );
  expect(pages.filter((page) => page !== 'README').sort()).toEqual(PAGES);
});

describe.each(PAGES)('the page %s', (page) => {
  test('starts from no right, and shows each right that a job asks for', () => {
    const text = read(`docs/workflows/${page}.md`);
    expect(workflows(page).length).toBeGreaterThan(0);
    for (const workflow of workflows(page).map((block) => parse(block))) {
      expect(workflow.permissions).toEqual({});
      for (const job of Object.values<{ permissions?: Record<string, string> }>(workflow.jobs))
        for (const [right, level] of Object.entries(job.permissions ?? {}))
          expect(text).toContain(`| \`${right}: ${level}\` |`);
    }
  });
});

describe('pull-requests.md', () => {
  const [full = '', least = ''] = workflows('pull-requests');

  test('the first one comments, and makes a check run', async () => {
    hub.seed.pull({ number: 7, base: 'main', head: 'feature' });
    const start = onPullRequest(origin, 7, 'main', 'feature');
    const { policy } = await runWorkflow({ hub, origin, workflow: full, start });
    expect(policy?.steps).toMatchObject([{ status: 0, outputs: { outcome: 'pass', version: '2.1.0' } }]);
    expect(policy?.steps[0]?.annotations.map(({ message }) => message).join()).not.toContain('write');
    const end = await hub.endState();
    expect(end.comments).toHaveLength(1);
    expect(end.checkRuns).toHaveLength(1);
  });

  test('it works in a merge queue', async () => {
    const start = onMergeGroup(origin, 7, 'main');
    const { policy } = await runWorkflow({ hub, origin, workflow: full, start });
    expect(policy?.steps).toMatchObject([{ status: 0, outputs: { outcome: 'pass' } }]);
    expect((await hub.endState()).comments).toHaveLength(0);
  });

  test('without the rights to write nothing fails, and one notice says what is missing', async () => {
    hub.seed.pull({ number: 7, base: 'main', head: 'feature' });
    const start = onPullRequest(origin, 7, 'main', 'feature');
    const { policy } = await runWorkflow({ hub, origin, workflow: full, start, readOnly: true });
    expect(policy?.steps[0]?.status).toBe(0);
    const notices = policy?.steps[0]?.annotations.filter(({ message }) =>
      /pull-requests: write/.test(message),
    );
    expect(notices).toHaveLength(1);
  });

  test('the second one asks for no right to write, and misses none', async () => {
    const start = onPullRequest(origin, 8, 'release/1.x', 'backport');
    hub.seed.pull({ number: 8, base: 'release/1.x', head: 'backport' });
    const { policy } = await runWorkflow({ hub, origin, workflow: least, start });
    expect(policy?.steps[0]).toMatchObject({ status: 1, outputs: { outcome: 'fail' } });
    expect(policy?.steps[0]?.annotations.map(({ message }) => message).join()).not.toContain(': write');
    expect(
      hub.requests.filter(({ method, route }) => method !== 'GET' && !route.startsWith('fetch')),
    ).toEqual([]);
  });
});

describe('forks.md', () => {
  const [judging = '', commenting = ''] = workflows('forks');
  const artifacts = new Map<string, string>();

  test('the first one judges with the rights of a fork, the second one passes on its report', async () => {
    hub.seed.pull({ number: 7, base: 'main', head: 'feature', head_owner: 'stranger' });
    const start = onPullRequest(origin, 7, 'main', 'feature');
    start.payload.pull_request.head.repo.id += 1;
    const first = { hub, origin, workflow: judging, start, readOnly: true, artifacts };
    const { policy } = await runWorkflow(first);
    expect(policy?.steps[0]).toMatchObject({ status: 0, outputs: { outcome: 'pass' } });
    expect((await hub.endState()).comments).toEqual([]);

    const ended = onWorkflowRun(origin, parse(judging).name, 'feature', 'stranger');
    const asked = await fetch(`${hub.api}/repos/Codertocat/Hello-World/pulls/7`, {
      headers: { authorization: `token ${hub.token({ pull_requests: 'read' })}` },
    });
    ended.payload.workflow_run.head_repository.id = ((await asked.json()) as Json).head.repo.id;
    const { comment } = await runWorkflow({ hub, origin, workflow: commenting, start: ended, artifacts });
    expect(comment?.steps[0]?.status).toBe(0);
    const { comments } = await hub.endState();
    expect(comments).toHaveLength(1);
    expect(comments[0].body).toContain('2.1.0');
  });

  test('the second one starts by the name of the first', () => {
    expect(parse(commenting).on.workflow_run.workflows).toEqual([parse(judging).name]);
  });
});

describe('releases.md', () => {
  const [pushed = '', manual = ''] = workflows('releases');

  test.each([
    ['main', 'v2.0.1'],
    ['release/1.x', 'v1.1.1'],
  ])('a push to %s releases %s, and a second job goes on from it', async (branch, tag) => {
    const start = onPush(origin, `refs/heads/${branch}`, origin.id(`${branch}~1`));
    const first = await runWorkflow({ hub, origin, workflow: pushed, start });
    expect(first.release).toMatchObject({ outputs: { released: 'true', tag } });
    expect(first.publish?.skipped).toBe(false);
    expect(origin.id(`${tag}^{commit}`)).toBe(origin.id(branch));
    // The tag carries the clock's day: it exists only from then on.
    const again = await runWorkflow({ hub, origin, workflow: pushed, start, today: '2099-12-31' });
    expect(again.release).toMatchObject({ outputs: { released: 'false', tag } });
    expect(again.publish?.skipped).toBe(false);
  });

  test('a new branch on a released commit publishes nothing again', async () => {
    origin.git('branch', 'release/2.x', 'v2.0.0^{commit}');
    const start = onPush(origin, 'refs/heads/release/2.x');
    const ran = await runWorkflow({ hub, origin, workflow: pushed, start });
    expect(ran.release?.outputs.released).toBe('false');
    expect(ran.publish?.skipped).toBe(true);
  });

  test.each([true, false])('by hand, with dry-run %s', async (dry) => {
    const start = onBranch(origin, 'workflow_dispatch');
    const inputs = { 'dry-run': dry };
    const { release } = await runWorkflow({ hub, origin, workflow: manual, start, inputs });
    expect(release?.steps[0]?.status).toBe(0);
    expect(origin.git('tag', '--list').includes('v2.0.1')).toBe(!dry);
  });
});

describe('tags.md', () => {
  const [workflow = ''] = workflows('tags');

  test.each([
    ['v2.0.1', 'main', 0],
    ['v3.0.0', 'main', 1],
    ['v2', 'v2.0.0^{commit}', 0],
    ['vnext', 'main', 1],
  ])('the tag %s on %s ends with %i', async (tag, at, status) => {
    origin.git('tag', tag, at);
    const start = onPush(origin, `refs/tags/${tag}`);
    const { verify } = await runWorkflow({ hub, origin, workflow, start });
    expect(verify?.steps[0]?.status).toBe(status);
  });
});

describe('surfaces.md', () => {
  test('what one run has compared, the next one need not', async () => {
    const [workflow = ''] = workflows('surfaces');
    const policy = 'policy: 1\ncompatibility: [{checker: graphql, file: schema.graphql}]\n';
    const files = { 'release-policy.yml': policy, 'schema.graphql': 'type Query { a: Int, b: Int }\n' };
    const own = new Repository({ bare: true })
      .on('2026-05-01')
      .commit('feat: x', { files })
      .tag('v1.0.0')
      .commit('fix: y', { files: { 'schema.graphql': 'type Query { a: Int }\n' } });
    const at = await startGitHub({ repository: asServer(own).path });
    const caches = new Map<string, string>();
    const start = onPush(own, 'refs/heads/main');
    const kept = (): string[] => [...caches.values()].flatMap((folder) => timesIn(folder));
    try {
      const first = await runWorkflow({ hub: at, origin: own, workflow, start, caches });
      expect(first.policy?.steps[0]).toMatchObject({ status: 1, outputs: { outcome: 'fail' } });
      const before = kept();
      expect(before).toHaveLength(1);
      const again = await runWorkflow({ hub: at, origin: own, workflow, start, caches, id: '2' });
      expect(again.policy?.steps[0]?.report.findings).toEqual(first.policy?.steps[0]?.report.findings);
      // What is compared anew is written anew.
      expect(kept()).toEqual([...before, ...before]);
    } finally {
      await at.close();
    }
  });
});

/** The files of a folder, with the time when each was written. */
function timesIn(folder: string): string[] {
  return readdirSync(folder).map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`);
}

describe('lines.md', () => {
  test.each(['schedule', 'workflow_dispatch'])('%s reports', async (event) => {
    const start = onBranch(origin, event);
    const { lines } = await runWorkflow({ hub, origin, workflow: workflows('lines')[0] ?? '', start });
    expect(lines?.steps[0]).toMatchObject({ status: 0, outputs: { outcome: 'pass' } });
    expect(lines?.steps[0]?.summary).toContain('Release lines on');
  });
});
