// A repository on a loopback GitHub, ready for a release with everything that one can have: a tag, a release, a pointer
// that moves and one that is made, and a workflow that is started.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CommonOptions } from '../../src/commands/options.ts';
import { release } from '../../src/commands/release.ts';
import { statementsOf } from '../../src/commands/statements.ts';
import { Clone } from '../../src/hosts/clone.ts';
import { Git } from '../../src/hosts/git.ts';
import { connect } from '../../src/hosts/github/client.ts';
import { gitEnvironment } from '../../src/hosts/runner.ts';
import type { Hub } from '../github/hub.ts';
import { startGitHub } from '../github/hub.ts';
import type { Rights } from '../github/rights.ts';
import { freshDirectory } from '../support/environment.ts';
import { git, Repository } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import { TODAY } from '../support/run.ts';

export type Via = 'api' | 'git';

// Tags are made on the day of the tests, and the same tag is the same object in every run.
process.env.GIT_COMMITTER_DATE = `${TODAY}T09:00:00Z`;
const NOW = Date.parse(`${TODAY}T12:00:00Z`) / 1000;

export const POLICY = `policy: 1
release:
  github-release: true
  pointers: ["v{major}", "v{major}.{minor}"]
`;
export const WORKFLOW = 'build.yml';
const IDENTITY = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>';
const RIGHTS = { contents: 'write', actions: 'write' } as const;

/** The history before the release, made once for a file of tests. */
export class Template {
  readonly origin: string;
  readonly clone: string;

  constructor(policy = POLICY, prepare: (origin: Repository) => void = () => {}) {
    const origin = new Repository({ bare: true })
      .on('2026-03-01')
      .commit('feat: the first version', {
        files: { 'release-policy.yml': policy, [`.github/workflows/${WORKFLOW}`]: 'on: workflow_dispatch\n' },
      })
      .tag('v1.0.0')
      .tag('v1')
      .commit('fix: a leak')
      .commit('feat: exports');
    prepare(origin);
    this.origin = origin.path;
    this.clone = origin.clone('--template=');
  }

  async stage(via: Via, rights: Rights = RIGHTS): Promise<Stage> {
    const place = freshDirectory('stage');
    const origin = join(place, 'origin');
    await cp(this.origin, origin, { recursive: true });
    const hub = await startGitHub({ repository: origin });
    hub.seed.workflow({ file: WORKFLOW });
    return new Stage(hub, this, place, via, rights);
  }
}

/** One GitHub with its repository. */
export class Stage {
  readonly hub: Hub;
  readonly via: Via;
  readonly token: string;
  readonly #template: Template;
  readonly #place: string;
  #clones = 0;

  constructor(hub: Hub, template: Template, place: string, via: Via, rights: Rights) {
    this.#place = place;
    this.hub = hub;
    this.via = via;
    this.token = hub.token(rights);
    this.#template = template;
  }

  /** A checkout of its own, as every run of a workflow has one. */
  checkout(): string {
    this.#clones += 1;
    const clone = join(this.#place, `clone${this.#clones}`);
    cpSync(this.#template.clone, clone, { recursive: true });
    const config = join(clone, '.git/config');
    const url = readFileSync(config, 'utf8').replace(/^(\s*url = ).*$/m, `$1${this.hub.remote}`);
    writeFileSync(config, url);
    return clone;
  }

  /** Runs a release in this process, without waiting where it would wait. @throws Problem */
  async release(clone: string = this.checkout(), more: Partial<CommonOptions> = {}): Promise<Json> {
    const { json } = await release(optionsOf(this, clone, more), false);
    return json;
  }

  dryRun(clone: string = this.checkout(), more: Partial<CommonOptions> = {}) {
    return release(optionsOf(this, clone, more), true);
  }

  /** @throws Error where GitHub was asked for something that it does not know */
  async close(): Promise<void> {
    await this.hub.close();
    await rm(this.#place, { recursive: true, force: true, maxRetries: 3 });
  }

  /** What people see in the end: refs with their commits and texts, releases, started workflows. */
  async end(): Promise<Json> {
    // Notes link to where it is, which is another port each time.
    const state = JSON.stringify(await this.hub.endState()).replaceAll(
      this.hub.server,
      'https://github.test',
    );
    const { dispatches, ...rest } = JSON.parse(state);
    return { ...rest, dispatches: [...new Set(dispatches.map((each: Json) => JSON.stringify(each)))] };
  }
}

const atOnce = (): Promise<void> => Promise.resolve();

export function optionsOf(
  { hub, via, token }: Stage,
  clone: string,
  more: Partial<CommonOptions> = {},
): CommonOptions {
  const asking = new Git(clone, gitEnvironment(token, { GITHUB_SERVER_URL: hub.server }, clone), true);
  const { api, graphql, server } = hub;
  const place = { api, graphql, server, owner: hub.world.owner, repo: hub.world.repo };
  const progress = (): void => {};
  return {
    git: asking,
    history: new Clone(asking, progress),
    github: () => connect(place, token, { wait: atOnce }),
    today: TODAY,
    policy: null,
    policyTrusted: false,
    branch: null,
    ciBranch: null,
    ciTarget: null,
    defaultBranch: 'main',
    identity: IDENTITY,
    via,
    dispatch: [WORKFLOW],
    wait: atOnce,
    now: NOW,
    statements: statementsOf({}),
    progress,
    ...more,
  };
}

/** The commit that a ref of the hub leads to. */
export function commitOf({ hub }: Stage, ref: string): string {
  return git(hub.world.git.path, 'rev-parse', '--verify', `${ref}^{commit}`);
}

/** Commits on main of a clone and pushes it. */
export function pushOn(
  { hub }: Stage,
  clone: string,
  message: string,
  files: Readonly<Record<string, string>> = {},
): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(clone, path)), { recursive: true });
    writeFileSync(join(clone, path), text);
    git(clone, 'add', '--', path);
  }
  const person = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  git(clone, ...person, 'commit', '--quiet', '--allow-empty', '-m', message);
  // Into the repository itself: the loopback GitHub could not answer a push from this process.
  git(clone, 'push', '--quiet', hub.world.git.path, 'HEAD:main');
}
