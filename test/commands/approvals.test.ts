// Approvals as GitHub says them: labels and reviews of the pull request that is judged, and of those that brought the
// commits of a branch.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Hub } from '../github/hub.ts';
import { startGitHub } from '../github/hub.ts';
import type { Rights } from '../github/rights.ts';
import { Repository } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import { found, runJson } from '../support/run.ts';

const POLICY = 'policy: 1\napprovals:\n  major: {label: major-approved, teams: [core]}\n';
const READ: Rights = { contents: 'read', pull_requests: 'read', members: 'read' };

let hub: Hub;
let repository: Repository;
let commits: Record<'first' | 'second', string>;

beforeEach(async () => {
  const policy = { 'release-policy.yml': POLICY };
  repository = new Repository().on('2026-05-10').commit('feat: tickets', { files: policy }).tag('v1.0.0');
  repository.commit('feat!: another data model');
  const first = repository.id('HEAD');
  repository.commit('feat!: another search').commit('fix: a typing mistake');
  commits = { first, second: repository.id('HEAD~1') };
  hub = await startGitHub({ repository: `${repository.path}/.git` });
  repository.git('remote', 'add', 'origin', hub.remote);
  hub.seed.team('core', 'ann', 'bob');
});
afterEach(() => hub.close());

/** A merged pull request that brought a commit, with its labels and the logins that approved. */
function merged(
  number: number,
  commit: string,
  labels: string[],
  approved: readonly string[],
  more: Json = {},
): void {
  const pull = { base: 'main', head: `topic-${number}`, base_sha: `${commit}~1`, head_sha: commit };
  hub.seed.pull({
    number,
    ...pull,
    labels,
    state: 'closed',
    merged_at: '2026-05-20T12:00:00Z',
    merge_commit_sha: commit,
    ...more,
  });
  for (const user of approved) hub.seed.review({ pull: number, user, state: 'APPROVED', commit_id: commit });
}

async function checked(rights: Rights = READ, ...args: string[]): Promise<Json> {
  const env = { ...hub.env, GITHUB_TOKEN: hub.token(rights) };
  return await runJson(repository.path, ['check', ...args], env);
}

/** The finding on approvals; it must be the only one. */
function missing(verdict: Json): Json {
  expect(verdict.findings).toHaveLength(1);
  const [finding] = verdict.findings;
  expect(finding.rule).toBe('approval-missing');
  return finding;
}

describe('a branch', () => {
  test('has what the merged pull requests of its commits have', async () => {
    merged(1, commits.first, ['major-approved'], ['ann']);
    merged(2, commits.second, ['Major-Approved', 'bug'], ['bob']);
    expect(found(await checked())).toEqual([]);
  });

  test('lacks what one of them lacks, and names its commit', async () => {
    merged(1, commits.first, ['major-approved'], ['ann']);
    merged(2, commits.second, [], ['bob']);
    const { level, message, where } = missing(await checked());
    expect([level, where.commits]).toEqual(['error', [commits.second]]);
    expect(message).toMatch(/needs the label major-approved: [0-9a-f]{9} feat!: another search$/);
  });

  test('a commit that came without a pull request has nothing', async () => {
    merged(1, commits.first, ['major-approved'], ['ann']);
    const { message, where } = missing(await checked());
    expect(where.commits).toEqual([commits.second]);
    expect(message).toContain('the label major-approved and a review of core');
  });

  test.each<[string, (number: number, commit: string) => void]>([
    [
      'by the author',
      (number, commit) => merged(number, commit, ['major-approved'], ['ann'], { user: 'ann' }),
    ],
    ['by somebody of another team', (number, commit) => merged(number, commit, ['major-approved'], ['eve'])],
    [
      'of an older commit',
      (number, commit) => {
        merged(number, commit, ['major-approved'], []);
        hub.seed.review({ pull: number, user: 'ann', state: 'APPROVED', commit_id: 'a'.repeat(40) });
      },
    ],
    [
      'that was dismissed',
      (number, commit) => {
        merged(number, commit, ['major-approved'], []);
        hub.seed.review({ pull: number, user: 'ann', state: 'DISMISSED', commit_id: commit });
      },
    ],
  ])('a review %s is none', async (_name, seed) => {
    merged(1, commits.first, ['major-approved'], ['ann']);
    seed(2, commits.second);
    const { level, message, where } = missing(await checked());
    expect([level, where.commits]).toEqual(['error', [commits.second]]);
    expect(message).toContain('needs a review of core');
  });

  test('a review of an older commit is one where the policy is laxer', async () => {
    const lax = POLICY.replace('[core]', '[core], reviewed: any');
    repository.commit('docs: laxer', { files: { 'release-policy.yml': lax } });
    for (const [number, commit] of [[1, commits.first] as const, [2, commits.second] as const]) {
      merged(number, commit, ['major-approved'], []);
      hub.seed.review({ pull: number, user: 'ann', state: 'APPROVED', commit_id: 'a'.repeat(40) });
    }
    expect(found(await checked())).toEqual([]);
  });

  test('what was told holds for the release, and only the rest is asked', async () => {
    merged(1, commits.first, [], ['ann']);
    merged(2, commits.second, [], ['ann']);
    expect(found(await checked(READ, '--label', 'major-approved'))).toEqual([]);
    const before = hub.requests.length;
    const told = await checked(READ, '--label', 'major-approved', '--approved-by', 'core');
    expect(found(told)).toEqual([]);
    expect(hub.requests.slice(before)).toEqual([]);
  });

  test('a kind that needs none is not asked for', async () => {
    repository.tag('v2.0.0').commit('feat: a filter');
    expect((await checked()).kind).toBe('minor');
    expect(hub.requests.map(({ route }) => route)).toEqual([]);
  });

  test('nobody is asked twice', async () => {
    merged(1, commits.first, ['major-approved'], ['ann']);
    hub.state.pulls[0]!.head_sha = commits.second;
    merged(2, commits.second, ['major-approved'], ['ann']);
    await checked();
    const routes = hub.requests.map(({ route }) => route);
    expect(routes.filter((route) => route.startsWith('teams/'))).toEqual([
      'teams/get-membership-for-user-in-org',
    ]);
  });
});

describe('a tag', () => {
  const verified = async (): Promise<Json> => {
    const env = { ...hub.env, GITHUB_TOKEN: hub.token(READ) };
    return await runJson(repository.path, ['verify', 'v2.0.0'], env);
  };

  test('has what the pull requests of its commits have', async () => {
    repository.tag('v2.0.0');
    merged(1, commits.first, ['major-approved'], ['ann']);
    merged(2, commits.second, ['major-approved'], ['ann']);
    expect(found(await verified())).toEqual([]);
  });

  test('that lacks it is warned of: the release may have been told', async () => {
    repository.tag('v2.0.0');
    merged(1, commits.first, ['major-approved'], ['ann']);
    merged(2, commits.second, [], ['ann']);
    const verdict = await verified();
    expect([verdict.status, found(verdict)]).toEqual([0, ['warning approval-missing']]);
    expect(verdict.findings[0].message).toContain('v2.0.0 is major, which needs the label major-approved');
  });
});

describe('rights', () => {
  beforeEach(() => {
    merged(1, commits.first, ['major-approved'], ['ann']);
    merged(2, commits.second, ['major-approved'], ['ann']);
  });

  test('without the right to see pull requests that is told, with its name', async () => {
    hub.state.settings.private = true;
    const { level, message } = missing(await checked({ contents: 'read' }));
    expect(level).toBe('error');
    expect(message).toContain('GitHub does not say it: the token lacks the right pull-requests: read');
  });

  test('without the right to see teams, which GITHUB_TOKEN cannot have', async () => {
    hub.answerGraphQL(() => ({
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
    }));
    const { message } = missing(await checked({ contents: 'read', pull_requests: 'read' }));
    expect(message).toContain(
      'needs a review of core; GitHub does not say it: the token lacks the right members: read',
    );
  });

  test('then the reviews may say for whom they are', async () => {
    const nodes = [
      {
        author: { login: 'Ann' },
        onBehalfOf: { nodes: [{ slug: 'core', organization: { login: hub.world.owner } }] },
      },
    ];
    hub.answerGraphQL(() => ({
      data: { repository: { pullRequest: { latestOpinionatedReviews: { nodes } } } },
    }));
    expect(found(await checked({ contents: 'read', pull_requests: 'read' }))).toEqual([]);
  });

  test('a team that the token cannot see is not known', async () => {
    hub.state.teams = {};
    hub.answerGraphQL(() => ({ data: { repository: null } }));
    expect(missing(await checked()).message).toContain('GitHub has no such thing, or does not show it');
  });

  test('a token for another host is not sent', async () => {
    const env = { GITHUB_TOKEN: hub.token(READ), GITHUB_SERVER_URL: 'https://github.com' };
    const verdict = await runJson(repository.path, ['check'], env);
    expect(found(verdict)).toEqual(['error approval-missing']);
    expect(hub.requests).toEqual([]);
  });

  test('GitHub that fails stops no verdict', async () => {
    hub.fault({
      route: 'repos/list-pull-requests-associated-with-commit',
      times: 1,
      kind: 'status',
      status: 404,
    });
    const { level, message } = missing(await checked());
    expect(level).toBe('error');
    expect(message).toContain('GitHub does not say it');
  });
});

describe('a pull request', () => {
  const open = (labels: string[], approved: readonly string[]): void => {
    const head = repository.id('HEAD');
    const pull = { number: 7, base: 'main', head: 'topic', base_sha: 'v1.0.0', head_sha: head };
    hub.seed.pull({ ...pull, labels });
    for (const user of approved) hub.seed.review({ pull: 7, user, state: 'APPROVED', commit_id: head });
  };
  beforeEach(() => {
    repository.git('branch', 'base', 'v1.0.0');
  });
  const judged = (...args: string[]): Promise<Json> =>
    checked(READ, '--base', 'base', '--branch', 'main', '--head', 'HEAD', ...args);

  test('has its labels and reviews of this moment', async () => {
    open(['major-approved'], ['ann']);
    expect(found(await judged())).toEqual([]);
  });

  test('lacks what it has not', async () => {
    open(['bug'], []);
    expect(missing(await judged()).message).toContain('the label major-approved and a review of core');
    expect(found(await judged('--label', 'major-approved', '--approved-by', 'core'))).toEqual([]);
  });

  test('a review that nobody may place is a note', async () => {
    open(['major-approved'], ['eve']);
    hub.state.teams = {};
    hub.answerGraphQL(() => ({ data: { repository: null } }));
    const { level, message } = missing(await judged());
    expect(level).toBe('note');
    expect(message).toContain('whether it was given is not known here');
  });

  test.each(['NONE', 'CONTRIBUTOR', 'FIRST_TIME_CONTRIBUTOR', 'MANNEQUIN'])(
    'the review of a stranger (%s) leaves no doubt, that of an invited one does',
    async (association) => {
      open(['major-approved'], ['eve']);
      hub.answerGraphQL(() => ({ data: { repository: null } }));
      const [review] = hub.state.reviews;
      const rights: Rights = { contents: 'read', pull_requests: 'read' };
      const args = ['--base', 'base', '--branch', 'main', '--head', 'HEAD'];
      review!.author_association = association;
      const { level, message } = missing(await checked(rights, ...args));
      expect([level, message]).toEqual([
        'error',
        expect.stringContaining('needs a review of core; GitHub does not say it: the token lacks the right'),
      ]);
      review!.author_association = 'COLLABORATOR';
      expect(missing(await checked(rights, ...args)).level).toBe('note');
    },
  );
});
