/**
 * The branch that a CI system says it builds: of a pull request the one it would change, else the one pushed.
 * A detached HEAD does not know it (policy.md, *Decisions*, "Branches").
 */
export function ciBranch(env: Readonly<Record<string, string | undefined>>): string | null {
  const target = ciTarget(env);
  if (target !== null) return target;
  if (env.GITHUB_REF_TYPE === 'tag' || TAGGED.some((name) => env[name])) return null;
  for (const name of PUSHED) {
    const value = env[name];
    // A ref that is no branch, such as refs/pull/7/merge, names nothing that carries a line.
    if (value === undefined || value === '' || /^refs\/(?!heads\/)/.test(value) || /^\d+\/merge$/.test(value))
      continue;
    return value.replace(/^refs\/heads\//, '');
  }
  return null;
}

/** The branch that a pull request would change, where a CI system says that it builds one. */
export function ciTarget(env: Readonly<Record<string, string | undefined>>): string | null {
  for (const name of TARGETS) {
    const value = env[name];
    if (value !== undefined && value !== '') return value.replace(/^refs\/heads\//, '');
  }
  return null;
}

const TARGETS = [
  'GITHUB_BASE_REF',
  'CI_MERGE_REQUEST_TARGET_BRANCH_NAME',
  'BITBUCKET_PR_DESTINATION_BRANCH',
  'SYSTEM_PULLREQUEST_TARGETBRANCH',
  'CHANGE_TARGET',
  'BUILDKITE_PULL_REQUEST_BASE_BRANCH',
  'DRONE_TARGET_BRANCH',
  'CI_COMMIT_TARGET_BRANCH',
  'CIRRUS_BASE_BRANCH',
];

/** Set where a tag is built: then these systems give its name as the branch's. */
const TAGGED = ['TAG_NAME', 'CI_COMMIT_TAG', 'TRAVIS_TAG', 'APPVEYOR_REPO_TAG_NAME', 'BUILDKITE_TAG'];

const PUSHED = [
  'GITHUB_REF_NAME',
  'CI_COMMIT_BRANCH',
  'BITBUCKET_BRANCH',
  'BUILD_SOURCEBRANCH',
  'CIRCLE_BRANCH',
  'TRAVIS_BRANCH',
  'BRANCH_NAME',
  'CI_COMMIT_REF_NAME',
  'BUILDKITE_BRANCH',
  'DRONE_BRANCH',
  'CIRRUS_BRANCH',
  'APPVEYOR_REPO_BRANCH',
];
