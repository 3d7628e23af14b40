// One product with two lines, its pull requests and its queue; what actions/checkout leaves of it; and the payloads of
// GitHub's own examples with the names and commits of this repository.
import { createRequire } from 'node:module';
import { freshDirectory } from '../support/environment.ts';
import { git, Repository } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import type { Step } from './runner.ts';

export const POLICY = `policy: 1
product: Helpdesk
support:
  phases:
    - {name: active, allow: [minor, patch, security], until: {newer: 1}}
    - {name: security, allow: [security], until: {newer: 2}}
`;

/**
 * main: v1.0.0 – v1.1.0 – v2.0.0 – fix – docs; release/1.x: v1.1.0 – security fix. Pull requests: 7 brings a feature to
 * main, 8 a feature to release/1.x, where the policy allows none, 9 goes to a branch without a line.
 */
export function story(): Repository {
  const repository = new Repository({ bare: true })
    .on('2025-01-10')
    .commit('feat: tickets', { files: { 'release-policy.yml': POLICY } })
    .tag('v1.0.0', { annotated: '1.0.0' })
    .on('2025-06-10')
    .commit('feat: search')
    .tag('v1.1.0', { annotated: '1.1.0' })
    .branch('release/1.x')
    .on('2026-04-01')
    .commit('security: escape titles\n\nFixes: CVE-2026-1234')
    .checkout('main')
    .on('2026-02-10')
    .commit('feat!: a new data model')
    .tag('v2.0.0', { annotated: '2.0.0' })
    .on('2026-03-10')
    .commit('fix: a crash on empty queues')
    .commit('docs: mend a typo')
    .branch('feature')
    .commit('feat: macros')
    .commit('test: macros')
    .branch('backport', 'release/1.x')
    .commit('feat: macros for 1.x')
    .branch('experiment', 'main')
    .commit('feat: try something');
  pullRequest(repository, 7, 'main', 'feature');
  pullRequest(repository, 8, 'release/1.x', 'backport');
  pullRequest(repository, 9, 'experiment', 'feature');
  return asServer(repository.checkout('main'));
}

/** Allows what GitHub's server allows. */
export function asServer(repository: Repository): Repository {
  repository.git('config', 'uploadpack.allowFilter', 'true');
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  return repository;
}

/** refs/pull/N/merge, as GitHub makes it: no branch holds it. */
export function pullRequest(repository: Repository, number: number, base: string, head: string): void {
  const ids = `Merge ${repository.id(head)} into ${repository.id(base)}`;
  repository.branch('merging', base).merge(head, ids);
  const merge = repository.id('merging');
  repository.git('update-ref', `refs/pull/${number}/merge`, merge);
  repository.git('update-ref', `refs/pull/${number}/head`, repository.id(head));
  repository.checkout(base).git('update-ref', '-d', 'refs/heads/merging');
}

/** A workspace as actions/checkout leaves it by default: one commit, no tags; a branch, or a detached HEAD. */
export function checkout(origin: Repository, ref: string, depth: number | null = 1): string {
  const workspace = freshDirectory('workspace');
  const commit = origin.id(`${ref}^{commit}`);
  const [, kind = '', name = ''] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(ref) ?? [];
  const local = { heads: `refs/remotes/origin/${name}`, tags: ref, pull: `refs/remotes/pull/${name}` }[kind]!;
  git(workspace, 'init', '--quiet', '--template=', '--initial-branch=main');
  git(workspace, 'remote', 'add', 'origin', origin.url);
  if (depth === null)
    git(workspace, 'fetch', '--quiet', '--tags', 'origin', '+refs/heads/*:refs/remotes/origin/*');
  else git(workspace, 'fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', `+${commit}:${local}`);
  if (depth === null && kind === 'pull') git(workspace, 'fetch', '--quiet', 'origin', `+${commit}:${local}`);
  git(
    workspace,
    'checkout',
    '--quiet',
    '--force',
    ...(kind === 'heads' ? ['-B', name] : ['--detach']),
    local,
  );
  return workspace;
}

const require = createRequire(import.meta.url);
const examples: { name: string; examples: Json[] }[] = require('@octokit/webhooks-examples');

/** An example payload of GitHub's own, changed by a function. */
export function payload(
  name: string,
  matches: (example: Json) => boolean,
  change: (copy: Json) => void = () => {},
): Json {
  const example = examples.find((each) => each.name === name)?.examples.find(matches);
  if (example === undefined) throw new Error(`@octokit/webhooks-examples has no such ${name}`);
  const copy = structuredClone(example);
  copy.repository.default_branch = 'main';
  change(copy);
  return copy;
}

export type Start = Pick<Step, 'event' | 'ref' | 'sha'> & {
  readonly payload: Json;
  readonly env?: Record<string, string>;
};

/** What starts a run for a pull request. */
export function onPullRequest(origin: Repository, number: number, base: string, head: string): Start {
  const at = { base: origin.id(base), head: origin.id(head) };
  return {
    event: 'pull_request',
    ref: `refs/pull/${number}/merge`,
    sha: origin.id(`refs/pull/${number}/merge`),
    env: { GITHUB_BASE_REF: base, GITHUB_HEAD_REF: head },
    payload: payload(
      'pull_request',
      ({ action }) => action === 'opened',
      (copy) => {
        copy.number = number;
        copy.pull_request.number = number;
        Object.assign(copy.pull_request.base, { ref: base, sha: at.base, label: `Codertocat:${base}` });
        Object.assign(copy.pull_request.head, { ref: head, sha: at.head, label: `Codertocat:${head}` });
        copy.pull_request.merge_commit_sha = origin.id(`refs/pull/${number}/merge`);
      },
    ),
  };
}

export const ZERO = '0'.repeat(40);

/** What starts a run for a push to a branch or of a tag. */
export function onPush(origin: Repository, ref: string, before: string = ZERO): Start {
  const after = origin.id(`${ref}^{commit}`);
  const tag = ref.startsWith('refs/tags/');
  return {
    event: 'push',
    ref,
    sha: after,
    payload: payload(
      'push',
      (example) => example.ref.startsWith(tag ? 'refs/tags/' : 'refs/heads/') && example.created,
      (copy) => {
        Object.assign(copy, { ref, before, after: tag ? origin.id(ref) : after, created: before === ZERO });
        for (const commit of [copy.head_commit, ...copy.commits]) if (commit !== null) commit.id = after;
      },
    ),
  };
}

/** What starts a run when a branch or tag was deleted: then the run is on the default branch. */
export function onDeletion(origin: Repository, ref: string): Start {
  return {
    event: 'push',
    ref: 'refs/heads/main',
    sha: origin.id('main'),
    payload: payload(
      'push',
      (example) => example.deleted,
      (copy) => Object.assign(copy, { ref, before: origin.id('main'), after: ZERO }),
    ),
  };
}

export function onMergeGroup(origin: Repository, number: number, base: string): Start {
  const merge = `refs/pull/${number}/merge`;
  const ref = `refs/heads/gh-readonly-queue/${base}/pr-${number}-${origin.id(base)}`;
  origin.git('update-ref', ref, merge);
  return {
    event: 'merge_group',
    ref,
    sha: origin.id(merge),
    payload: payload(
      'merge_group',
      () => true,
      ({ merge_group: group }) =>
        Object.assign(group, {
          base_ref: `refs/heads/${base}`,
          base_sha: origin.id(base),
          head_ref: ref,
          head_sha: origin.id(merge),
        }),
    ),
  };
}

export function onRelease(origin: Repository, tag: string, draft = false): Start {
  const start = { event: 'release', sha: origin.id(draft ? 'main' : `refs/tags/${tag}^{commit}`) };
  return {
    ...start,
    ref: `refs/tags/${tag}`,
    payload: payload(
      'release',
      ({ action }) => action === (draft ? 'created' : 'published'),
      (copy) => Object.assign(copy.release, { tag_name: tag, target_commitish: 'main', draft }),
    ),
  };
}

/** `schedule` has no example: its payload is that of a dispatch with the time in it. */
export function onBranch(origin: Repository, event: string, branch = 'main'): Start {
  return {
    event,
    ref: `refs/heads/${branch}`,
    sha: origin.id(branch),
    payload: payload(
      'workflow_dispatch',
      () => true,
      (copy) => {
        copy.ref = `refs/heads/${branch}`;
        if (event === 'schedule') copy.schedule = '0 5 * * 1';
      },
    ),
  };
}

/** What starts a run when another one has ended, that of a pull request. */
export function onWorkflowRun(origin: Repository, name: string, branch: string, owner: string): Start {
  return {
    ...onBranch(origin, 'workflow_run'),
    payload: payload(
      'workflow_run',
      ({ action }) => action === 'completed',
      (copy) => {
        copy.workflow.name = name;
        Object.assign(copy.workflow_run, {
          ...{ name, event: 'pull_request', head_branch: branch, head_sha: origin.id(branch) },
          pull_requests: [],
        });
        copy.workflow_run.head_repository.owner.login = owner;
      },
    ),
  };
}
