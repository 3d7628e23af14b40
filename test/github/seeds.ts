// Fills the state with what a test needs, with sensible words for the rest.
import type { CheckRun, Comment, Pull, Release, Review, Workflow, WorkflowRun } from './state.ts';
import type { World } from './world.ts';

type Given<T, Needed extends keyof T> = Pick<T, Needed> & Partial<T>;

export class Seeds {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  pull(pull: Given<Pull, 'number' | 'base' | 'head'> & { labels?: string[] }): Pull {
    const { labels, ...given } = pull;
    const made: Pull = {
      title: `Pull request ${pull.number}`,
      body: null,
      state: 'open',
      user: 'octocat',
      ...given,
    };
    this.#world.state.pulls.push(made);
    if (labels !== undefined) this.#world.state.labels[made.number] = labels;
    return made;
  }

  comment(comment: Given<Comment, 'issue' | 'body'>): Comment {
    const at = this.#world.now();
    const made = {
      id: this.#world.id(),
      user: 'octocat',
      app: null,
      created_at: at,
      updated_at: at,
      ...comment,
    };
    this.#world.state.comments.push(made);
    return made;
  }

  review(review: Given<Review, 'pull' | 'user' | 'state' | 'commit_id'>): Review {
    const made = {
      id: this.#world.id(),
      body: '',
      author_association: 'MEMBER',
      submitted_at: this.#world.now(),
      ...review,
    };
    this.#world.state.reviews.push(made);
    return made;
  }

  checkRun(run: Given<CheckRun, 'name' | 'head_sha'>): CheckRun {
    const made: CheckRun = {
      id: this.#world.id(),
      status: 'completed',
      conclusion: 'success',
      external_id: null,
      details_url: null,
      started_at: this.#world.now(),
      completed_at: this.#world.now(),
      title: null,
      summary: null,
      text: null,
      annotations: [],
      app: 'github-actions',
      ...run,
    };
    this.#world.state.checkRuns.push(made);
    return made;
  }

  /** A published release; its tag is the test's own business. */
  release(release: Given<Release, 'tag_name'>): Release {
    const at = this.#world.now();
    const made: Release = {
      id: this.#world.id(),
      target_commitish: this.#world.state.settings.default_branch,
      name: release.tag_name,
      body: '',
      draft: false,
      prerelease: false,
      author: 'octocat',
      created_at: at,
      published_at: release.draft === true ? null : at,
      immutable: false,
      latest: null,
      never_latest: false,
      ...release,
    };
    this.#world.state.releases.push(made);
    return made;
  }

  /** @param workflow `file` is its name below .github/workflows */
  workflow(workflow: { file: string; name?: string; dispatch?: boolean }): Workflow {
    const { file, name = file, dispatch = true } = workflow;
    const made = { id: this.#world.id(), name, path: `.github/workflows/${file}`, dispatch };
    this.#world.state.workflows.push(made);
    return made;
  }

  run(run: Given<WorkflowRun, 'workflow' | 'head_sha'>): WorkflowRun {
    const made = {
      id: this.#world.id(),
      event: 'push',
      head_branch: this.#world.state.settings.default_branch,
      status: 'completed',
      conclusion: 'success',
      ...run,
    };
    this.#world.state.runs.push(made);
    return made;
  }

  /** Members of a team of the owner. */
  team(slug: string, ...logins: string[]): void {
    this.#world.state.teams[`${this.#world.owner}/${slug}`] = logins;
  }
}
