// Pull requests of the story at a loopback GitHub, as the runner starts their runs.
import type { Hub } from '../github/hub.ts';
import type { Rights } from '../github/rights.ts';
import type { Comment } from '../github/state.ts';
import type { Repository } from '../support/repository.ts';
import type { Step, StepRan } from './runner.ts';
import { runStepAt } from './runner.ts';
import { checkout, onPullRequest } from './story.ts';

export const BOT = 'github-actions[bot]';
export const ALL: Rights = { contents: 'read', pull_requests: 'write', checks: 'write' };

/** The pull requests that a story may have. */
export const PULLS = {
  allowed: { number: 7, base: 'main', head: 'feature' },
  forbidden: { number: 8, base: 'release/1.x', head: 'backport' },
  lineless: { number: 9, base: 'experiment', head: 'feature' },
} as const;

export type Pull = (typeof PULLS)[keyof typeof PULLS];

/** One run: what differs from the usual. */
export interface Run {
  readonly rights?: Rights;
  readonly login?: string;
  /** GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT. */
  readonly run?: number;
  readonly attempt?: number;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly from?: 'fork' | 'dependabot';
  readonly event?: string;
  readonly workspace?: string;
}

/** The variables that name a run. */
export function runVariables(run: number, attempt: number): Record<string, string> {
  return {
    GITHUB_WORKFLOW: 'Release policy',
    GITHUB_JOB: 'policy',
    GITHUB_RUN_ID: String(run),
    GITHUB_RUN_NUMBER: String(run - 100),
    GITHUB_RUN_ATTEMPT: String(attempt),
  };
}

/** Judging is not what is tested here: a checkout that one run has completed does for the next. */
function checkedOut(origin: Repository, ref: string): string {
  const key = `${origin.path} ${ref}`;
  const workspace = workspaces.get(key) ?? checkout(origin, ref);
  workspaces.set(key, workspace);
  return workspace;
}

const workspaces = new Map<string, string>();

/** What starts a run of a pull request, with a token of the rights given. */
export function pullStep(hub: Hub, origin: Repository, pull: Pull, given: Run = {}): Step {
  const { rights = ALL, login = BOT, run = 101, attempt = 1, inputs = {}, from, event } = given;
  const start = onPullRequest(origin, pull.number, pull.base, pull.head);
  if (from === 'fork') start.payload.pull_request.head.repo.id += 1;
  return {
    ...start,
    event: event ?? start.event,
    workspace: given.workspace ?? checkedOut(origin, start.ref),
    token: hub.token(rights, { login, kind: login.endsWith('[bot]') ? 'app' : 'user' }),
    inputs,
    env: {
      ...start.env,
      ...runVariables(run, attempt),
      GITHUB_ACTOR: from === 'dependabot' ? 'dependabot[bot]' : 'octocat',
      ...given.env,
    },
  };
}

export function runPull(hub: Hub, origin: Repository, pull: Pull, given: Run = {}): Promise<StepRan> {
  return runStepAt(hub, pullStep(hub, origin, pull, given));
}

/** The comments of one pull request, oldest first. */
export function commentsOn(hub: Hub, { number }: Pull): Comment[] {
  return hub.state.comments.filter(({ issue }) => issue === number);
}

/** The requests that change something, by GitHub's names. */
export function writes(hub: Hub, since = 0): string[] {
  return hub.requests
    .slice(since)
    .filter(
      ({ method, route }) =>
        method !== 'GET' && !['graphql', ''].includes(route) && !/^(fetch|push)\//.test(route),
    )
    .map(({ route }) => route);
}

/** The requests for comments and check runs, by GitHub's names; what judging asks for is not among them. */
export function feedbackRequests(hub: Hub, since: number): string[] {
  return hub.requests
    .slice(since)
    .map(({ route }) => route)
    .filter((route) => /^(?:issues|checks|graphql)/.test(route));
}

/** The notices about feedback itself. */
export function feedbackNotices({ annotations }: StepRan): string[] {
  return annotations
    .filter(({ properties }) => properties.title === 'feedback')
    .map(({ message }) => message);
}
