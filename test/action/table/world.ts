// One repository for each outcome, and what GitHub's runner gives a run of each event there.
import { cpSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Hub } from '../../github/hub.ts';
import { startGitHub } from '../../github/hub.ts';
import { numberOf } from '../../github/shapes.ts';
import { freshDirectory, freshPath } from '../../support/environment.ts';
import { git, Repository } from '../../support/repository.ts';
import type { Step } from '../runner.ts';
import type { Start } from '../story.ts';
import {
  asServer,
  checkout,
  onBranch,
  onDeletion,
  onMergeGroup,
  onPullRequest,
  onPush,
  onRelease,
  payload,
  pullRequest,
} from '../story.ts';
import type { Event, Row } from './factors.ts';
import { PULL_EVENTS, RIGHTS } from './factors.ts';

type Outcome = Row['outcome'];

const POLICY = `policy: 1
product: Helpdesk
support:
  phases:
    - {name: active, allow: [minor, patch, security], until: {newer: 1}}
    - {name: security, allow: [security], until: {newer: 2}}
`;

const POLICIES: Readonly<Record<Outcome, string>> = {
  pass: POLICY,
  // A feature is more than it allows, on every line.
  fail: POLICY.replace('[minor, patch, security]', '[patch, security]'),
  nothing: POLICY,
  undecided: POLICY,
  error: `${POLICY}suport: {}\n`,
};

/** The number and base of the pull request. */
const PULL = { number: 7, title: 'feat: macros' } as const;

function baseOf(outcome: Outcome): string {
  return outcome === 'nothing' ? 'experiment' : 'main';
}

/**
 * v1.0.0 – v1.1.0 – v2.0.0 – fix – docs on main, v1.1.0 – fixes on release/1.x, a pull request with a feature. `fail`: a
 * feature on both branches, and tags with wrong numbers. `nothing`: all is released, and the pull request goes where no
 * line is. `undecided`: two commits bear the last version. `error`: the policy has a mistake.
 */
function repositoryOf(outcome: Outcome): Repository {
  const files = { 'release-policy.yml': POLICIES[outcome] };
  const wanted = outcome === 'fail' ? 'feat: queues' : 'fix: a crash on empty queues';
  const late =
    outcome === 'fail' ? 'feat: export of titles' : 'security: escape titles\n\nFixes: CVE-2026-1234';
  const all = outcome !== 'nothing';
  const made = new Repository({ bare: true })
    .on('2025-01-10')
    .commit('feat: tickets', { files })
    .tag('v1.0.0', { annotated: '1.0.0' })
    .on('2025-06-10')
    .commit('feat: search');
  if (outcome === 'undecided') made.tag('1.1.0').commit('docs: search');
  made.tag('v1.1.0', { annotated: '1.1.0' }).branch('release/1.x').on('2026-04-01');
  if (all) made.commit(late).commit('docs: say so');
  if (outcome === 'fail') made.tag('v1.1.9').commit('feat: import of titles').commit('docs: import');
  made.checkout('main').on('2026-02-10').commit('feat!: a new data model');
  if (outcome === 'undecided') made.tag('2.0.0').commit('docs: the new data model');
  made.tag('v2.0.0', { annotated: '2.0.0' });
  if (all) made.on('2026-03-10').commit(wanted).commit('docs: mend a typo');
  made.branch('feature').commit('feat: macros').commit('test: macros').branch('experiment', 'main');
  made.commit('feat: try something');
  pullRequest(made, PULL.number, baseOf(outcome), 'feature');
  return asServer(made.checkout('main'));
}

/** Who has the fork. */
const FORK = 'mallory';

export class World {
  readonly outcome: Outcome;
  readonly origin: Repository;
  readonly hub: Hub;
  readonly #checkouts = new Map<string, string>();

  constructor(outcome: Outcome, origin: Repository, hub: Hub) {
    this.outcome = outcome;
    this.origin = origin;
    this.hub = hub;
  }

  /** The step that a row describes, without a report to pass on. */
  step(row: Row): Step {
    const { hub } = this;
    this.#settle(row);
    const start = this.#start(row.event);
    if (PULL_EVENTS.includes(row.event)) this.#payloadOf(row, start);
    return {
      ...start,
      workspace: this.#workspace(row, start),
      token: this.#token(row),
      env: {
        ...start.env,
        GITHUB_WORKFLOW: 'Release policy',
        GITHUB_JOB: 'policy',
        GITHUB_RUN_ID: '101',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_ACTOR: row.event === 'pull_request of Dependabot' ? 'dependabot[bot]' : 'octocat',
        GITHUB_REPOSITORY: hub.env.GITHUB_REPOSITORY,
      },
    };
  }

  #token({ rights }: Row): string {
    if (rights === 'no-token') return '';
    const given = RIGHTS[rights];
    return given === null ? 'ghs_0123456789abcdefOfAnHourAgo' : this.hub.token(given);
  }

  /** What GitHub knows before the run. */
  #settle({ event, seen, merge }: Row): void {
    const { state, seed } = this.hub;
    for (const each of [state.comments, state.checkRuns, state.pulls]) each.length = 0;
    Object.assign(state.settings, {
      private: seen === 'private',
      merge_settings_for: merge === 'unknown' ? 'nobody' : 'writers',
      ...switches(merge),
    });
    seed.pull({
      number: PULL.number,
      title: PULL.title,
      base: baseOf(this.outcome),
      head: 'feature',
      ...(event === 'pull_request of a fork' || event === 'workflow_run' ? { head_owner: FORK } : {}),
      ...(merge === 'auto-merge' ? { auto_merge: { merge_method: 'squash' as const } } : {}),
    });
  }

  #start(event: Event): Start {
    const { origin, outcome } = this;
    const base = baseOf(outcome);
    switch (event) {
      case 'merge_group':
        return onMergeGroup(origin, PULL.number, base);
      case 'push to main':
        return onPush(origin, 'refs/heads/main');
      case 'push to release/1.x':
        return onPush(origin, 'refs/heads/release/1.x');
      case 'push of a tag':
        if (outcome === 'nothing') return onDeletion(origin, 'refs/tags/v0.9.0');
        if (outcome === 'undecided') return gone(onPush(origin, 'refs/tags/v2.0.0'));
        return onPush(origin, outcome === 'fail' ? 'refs/tags/v1.1.9' : 'refs/tags/v2.0.0');
      case 'release':
        if (outcome === 'nothing') return onRelease(origin, 'v2.1.0', true);
        if (outcome === 'undecided') return gone(onRelease(origin, 'v2.0.0'));
        return onRelease(origin, outcome === 'fail' ? 'v1.1.9' : 'v2.0.0');
      case 'workflow_run':
        return onEndedRun(origin);
      case 'schedule':
      case 'workflow_dispatch':
        return onBranch(origin, event);
      default: {
        const start = onPullRequest(origin, PULL.number, base, 'feature');
        return event === 'pull_request_review' ? { ...start, event } : start;
      }
    }
  }

  /** The payload of a pull request: what its event says of the way it lands. */
  #payloadOf({ event, merge }: Row, { payload }: Start): void {
    const pull = payload.pull_request;
    Object.assign(pull, { title: PULL.title, body: null });
    pull.auto_merge =
      merge === 'auto-merge' ? { merge_method: 'squash', commit_title: null, commit_message: null } : null;
    if (event === 'pull_request of a fork') pull.head.repo.id += 1;
    for (const name of Object.keys(pull.base.repo))
      if (/^(?:allow_|squash_merge_|merge_commit_|use_squash)/.test(name)) delete pull.base.repo[name];
    if (merge !== 'unknown')
      Object.assign(pull.base.repo, switches(merge), {
        squash_merge_commit_title: 'PR_TITLE',
        squash_merge_commit_message: 'BLANK',
      });
  }

  /** A copy of the checkout: runs complete it. */
  #workspace({ depth }: Row, { ref, sha }: Start): string {
    if (depth === 'api') return freshDirectory('empty');
    const key = `${depth} ${ref} ${sha}`;
    let template = this.#checkouts.get(key);
    if (template === undefined) {
      template = this.#checkout(depth, this.origin.git('for-each-ref', ref) === '' ? 'refs/heads/main' : ref);
      git(template, 'remote', 'set-url', 'origin', this.hub.remote);
      this.#checkouts.set(key, template);
    }
    const workspace = freshPath('workspace');
    cpSync(template, workspace, { recursive: true });
    return workspace;
  }

  #checkout(depth: Row['depth'], ref: string): string {
    const { origin } = this;
    if (depth === 'full') return checkout(origin, ref, null);
    if (depth === '1') return checkout(origin, ref, 1);
    if (depth === 'misses-tag') return checkout(origin, ref, this.#distance(ref));
    // As with `filter: blob:none`: all commits and tags, and the files of the one that is checked out.
    const workspace = freshPath('blobless');
    const clone = ['clone', '--quiet', '--no-checkout', '--filter=blob:none', origin.url, workspace];
    git(dirname(workspace), ...clone);
    git(workspace, 'fetch', '--quiet', 'origin', `+${ref}:refs/remotes/pull/head`);
    git(workspace, 'checkout', '--quiet', '--detach', 'refs/remotes/pull/head');
    return workspace;
  }

  /** How many commits there are before the release that this one comes after. */
  #distance(ref: string): number {
    const before = this.origin.git('describe', '--first-parent', '--abbrev=0', '--tags', `${ref}^`);
    return Number(this.origin.git('rev-list', '--first-parent', '--count', `${before}..${ref}`));
  }
}

/** The tag that the run is about has been deleted since. */
function gone(start: Start): Start {
  const { payload } = start;
  if (start.event === 'push') payload.ref = 'refs/tags/v2.0.1';
  else payload.release.tag_name = 'v2.0.1';
  return { ...start, ref: 'refs/tags/v2.0.1' };
}

/** The end of the run of the fork's pull request. */
function onEndedRun(origin: Repository): Start {
  return {
    ...onBranch(origin, 'workflow_run'),
    payload: payload(
      'workflow_run',
      ({ action }) => action === 'completed',
      ({ workflow_run: run }) =>
        Object.assign(run, {
          id: 100,
          run_attempt: 1,
          event: 'pull_request',
          head_branch: 'feature',
          head_sha: origin.id('feature'),
          head_repository: {
            ...run.head_repository,
            id: numberOf(`${FORK}/Hello-World`),
            owner: { ...run.head_repository.owner, login: FORK },
          },
        }),
    ),
  };
}

function switches(merge: Row['merge']) {
  const all = merge === 'all' || merge === 'auto-merge' || merge === 'unknown';
  return {
    allow_merge_commit: all || merge === 'merge',
    allow_squash_merge: all || merge === 'squash',
    allow_rebase_merge: all || merge === 'rebase',
  };
}

export async function startWorld(outcome: Outcome): Promise<World> {
  const origin = repositoryOf(outcome);
  return new World(outcome, origin, await startGitHub({ repository: origin.path }));
}
