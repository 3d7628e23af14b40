// Which right each operation needs: the permissions of a GitHub App's installation token, which GITHUB_TOKEN is.
// Source: docs.github.com/rest/authentication/permissions-required-for-github-apps, whose data are
// github/docs src/github-apps/data/fpt-2022-11-28/server-to-server-permissions.json.

type Level = 'read' | 'write';
type Scope =
  | 'actions'
  | 'administration'
  | 'checks'
  | 'contents'
  | 'issues'
  | 'members'
  | 'metadata'
  | 'pull_requests';
export type Rights = Readonly<Partial<Record<Scope | 'workflows', Level>>>;

/** Each entry: alternatives, of which one is enough. An empty list: nothing but a token that is known. */
export const NEEDS: Readonly<Record<string, readonly Rights[]>> = {
  'actions/create-workflow-dispatch': [{ actions: 'write' }],
  'actions/get-workflow': [{ actions: 'read' }],
  'actions/list-workflow-runs': [{ actions: 'read' }],
  'checks/create': [{ checks: 'write' }],
  'checks/get': [{ checks: 'read' }],
  'checks/list-annotations': [{ checks: 'read' }],
  'checks/list-for-ref': [{ checks: 'read' }],
  'checks/update': [{ checks: 'write' }],
  'git/create-ref': [{ contents: 'write' }],
  'git/create-tag': [{ contents: 'write' }],
  'git/delete-ref': [{ contents: 'write' }],
  'git/get-blob': [{ contents: 'read' }],
  'git/get-commit': [{ contents: 'read' }],
  'git/get-ref': [{ contents: 'read' }],
  'git/get-tag': [{ contents: 'read' }],
  'git/get-tree': [{ contents: 'read' }],
  'git/list-matching-refs': [{ contents: 'read' }],
  'git/update-ref': [{ contents: 'write' }],
  'issues/create-comment': [{ issues: 'write' }, { pull_requests: 'write' }],
  'issues/delete-comment': [{ issues: 'write' }, { pull_requests: 'write' }],
  'issues/get-comment': [{ issues: 'read' }, { pull_requests: 'read' }],
  'issues/list-comments': [{ issues: 'read' }, { pull_requests: 'read' }],
  'issues/list-labels-on-issue': [{ issues: 'read' }, { pull_requests: 'read' }],
  'issues/update-comment': [{ issues: 'write' }, { pull_requests: 'write' }],
  'pulls/get': [{ pull_requests: 'read' }],
  'pulls/list': [{ pull_requests: 'read' }],
  'pulls/list-commits': [{ pull_requests: 'read' }],
  'pulls/list-files': [{ pull_requests: 'read' }],
  'pulls/list-reviews': [{ pull_requests: 'read' }],
  'rate-limit/get': [],
  'repos/compare-commits-with-basehead': [{ contents: 'read' }],
  'repos/create-release': [{ contents: 'write' }],
  'repos/delete-release': [{ contents: 'write' }],
  'repos/get': [{ metadata: 'read' }],
  'repos/get-branch': [{ contents: 'read' }],
  'repos/get-branch-rules': [{ metadata: 'read' }],
  'repos/get-commit': [{ contents: 'read' }],
  'repos/get-content': [{ contents: 'read' }],
  'repos/get-latest-release': [{ contents: 'read' }],
  'repos/get-release': [{ contents: 'read' }],
  'repos/get-release-by-tag': [{ contents: 'read' }],
  'repos/list-branches': [{ contents: 'read' }],
  'repos/list-commits': [{ contents: 'read' }],
  'repos/list-pull-requests-associated-with-commit': [{ pull_requests: 'read' }],
  'repos/list-releases': [{ contents: 'read' }],
  'repos/list-tags': [{ metadata: 'read' }],
  'repos/update-release': [{ contents: 'write' }],
  'teams/get-by-name': [{ members: 'read' }],
  'teams/get-membership-for-user-in-org': [{ members: 'read' }],
  'users/get-authenticated': [],
};

export function covers(have: Rights, need: Rights): boolean {
  return Object.entries(need).every(([scope, level]) => {
    const held = have[scope as Scope];
    return held === 'write' || held === level;
  });
}

/** As in `x-accepted-github-permissions`: alternatives by `; `, what is needed together by `,`. */
export function rightsText(alternatives: readonly Rights[]): string {
  return alternatives
    .map((rights) =>
      Object.entries(rights)
        .map(([scope, level]) => `${scope}=${level}`)
        .join(','),
    )
    .join('; ');
}
