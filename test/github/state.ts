// What GitHub knows beside the repository's objects and refs. A test reads and writes it as it likes.
import type { Json } from '../support/run.ts';

export interface Settings {
  private: boolean;
  default_branch: string;
  allow_merge_commit: boolean;
  allow_squash_merge: boolean;
  allow_rebase_merge: boolean;
  squash_merge_commit_title: 'PR_TITLE' | 'COMMIT_OR_PR_TITLE';
  squash_merge_commit_message: 'PR_BODY' | 'COMMIT_MESSAGES' | 'BLANK';
  merge_commit_title: 'PR_TITLE' | 'MERGE_MESSAGE';
  merge_commit_message: 'PR_BODY' | 'PR_TITLE' | 'BLANK';
  /** Who sees the merge settings: GitHub shows them to whoever may write contents. */
  merge_settings_for: 'writers' | 'everybody' | 'nobody';
  /** A release that is published locks its tag and its tag's name, for ever. */
  immutable_releases: boolean;
  /** Rulesets for tags: refs that match (a `*` stands for anything) refuse these changes. */
  tag_rules: { pattern: string; refuse: ('creation' | 'update' | 'deletion')[] }[];
  /** What a token without the right `workflows` is told about a commit that changes workflows; null: it may. */
  workflow_changes: 403 | 404 | null;
  /** Whether requests are counted: GitHub Enterprise Server does not, if nobody says so. */
  rate_limited: boolean;
  /** Entries of a recursive tree; GitHub's is 100,000. */
  tree_limit: number;
}

export interface Pull {
  number: number;
  title: string;
  body: string | null;
  /** Branches. A head that is gone, or in a fork, needs `head_sha`. */
  base: string;
  head: string;
  base_sha?: string;
  head_sha?: string;
  /** The owner of the head's repository; null where it was deleted. */
  head_owner?: string | null;
  state: 'open' | 'closed';
  draft?: boolean;
  user: string;
  author_association?: string;
  merged_at?: string | null;
  merge_commit_sha?: string | null;
  mergeable?: boolean | null;
  auto_merge?: {
    merge_method: 'merge' | 'squash' | 'rebase';
    commit_title?: string;
    commit_message?: string;
  } | null;
}

export interface Comment {
  id: number;
  issue: number;
  user: string;
  /** The app that wrote it. */
  app: string | null;
  body: string;
  created_at: string;
  updated_at: string;
}

export interface Review {
  id: number;
  pull: number;
  user: string;
  body: string;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  commit_id: string;
  author_association: string;
  submitted_at: string;
}

export interface CheckRun {
  id: number;
  name: string;
  head_sha: string;
  status: string;
  conclusion: string | null;
  external_id: string | null;
  details_url: string | null;
  started_at: string | null;
  completed_at: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: Json[];
  app: string;
}

export interface Release {
  id: number;
  tag_name: string;
  target_commitish: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  author: string;
  created_at: string;
  published_at: string | null;
  immutable: boolean;
  /** When it was made the latest by hand, as a number that grows; null: never. */
  latest: number | null;
  /** Never to be the latest, as `make_latest: "false"` says. */
  never_latest: boolean;
}

export interface Workflow {
  id: number;
  name: string;
  path: string;
  /** Whether it has the trigger `workflow_dispatch`. */
  dispatch: boolean;
}

export interface WorkflowRun {
  id: number;
  workflow: number;
  event: string;
  head_branch: string | null;
  head_sha: string;
  status: string;
  conclusion: string | null;
}

export interface State {
  settings: Settings;
  pulls: Pull[];
  /** By number of the issue or pull request. */
  labels: Record<number, string[]>;
  comments: Comment[];
  reviews: Review[];
  checkRuns: CheckRun[];
  releases: Release[];
  /** Logins by `organization/team`. */
  teams: Record<string, string[]>;
  /** Rules by branch, as the API gives them. */
  branchRules: Record<string, Json[]>;
  protectedBranches: string[];
  workflows: Workflow[];
  runs: WorkflowRun[];
  dispatches: { workflow: string; ref: string; inputs: Json; by: string }[];
  /** Tags whose names were used by an immutable release. */
  burntTags: string[];
}

export function emptyState(settings: Partial<Settings>): State {
  return {
    settings: {
      private: false,
      default_branch: 'main',
      allow_merge_commit: true,
      allow_squash_merge: true,
      allow_rebase_merge: true,
      squash_merge_commit_title: 'COMMIT_OR_PR_TITLE',
      squash_merge_commit_message: 'COMMIT_MESSAGES',
      merge_commit_title: 'MERGE_MESSAGE',
      merge_commit_message: 'PR_TITLE',
      merge_settings_for: 'writers',
      immutable_releases: false,
      tag_rules: [],
      workflow_changes: null,
      rate_limited: true,
      tree_limit: 100_000,
      ...settings,
    },
    pulls: [],
    labels: {},
    comments: [],
    reviews: [],
    checkRuns: [],
    releases: [],
    teams: {},
    branchRules: {},
    protectedBranches: [],
    workflows: [],
    runs: [],
    dispatches: [],
    burntTags: [],
  };
}
