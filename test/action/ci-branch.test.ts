// hosts/ci-branch.ts: what each CI system sets, as its documentation says.
import { expect, test } from 'vitest';
import { ciBranch } from '../../src/hosts/ci-branch.ts';

test.each<[string, Record<string, string>, string | null]>([
  ['nothing', {}, null],
  [
    'GitHub: a push',
    {
      GITHUB_REF: 'refs/heads/release/1.x',
      GITHUB_REF_NAME: 'release/1.x',
      GITHUB_REF_TYPE: 'branch',
      GITHUB_BASE_REF: '',
    },
    'release/1.x',
  ],
  [
    'GitHub: a pull request',
    {
      GITHUB_REF_NAME: '7/merge',
      GITHUB_REF_TYPE: 'branch',
      GITHUB_BASE_REF: 'release/1.x',
      GITHUB_HEAD_REF: 'main',
    },
    'release/1.x',
  ],
  ['GitHub: a pull request whose base is not told', { GITHUB_REF_NAME: '7/merge' }, null],
  ['GitHub: a tag', { GITHUB_REF_NAME: 'v1.0.0', GITHUB_REF_TYPE: 'tag', GITHUB_BASE_REF: '' }, null],
  ['GitLab: a push', { CI_COMMIT_BRANCH: 'main', CI_COMMIT_REF_NAME: 'main' }, 'main'],
  [
    'GitLab: a merge request',
    { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: '1.x', CI_COMMIT_REF_NAME: 'topic' },
    '1.x',
  ],
  ['GitLab: a tag', { CI_COMMIT_TAG: 'v1.0.0', CI_COMMIT_REF_NAME: 'v1.0.0' }, null],
  ['Bitbucket: a push', { BITBUCKET_BRANCH: 'main' }, 'main'],
  [
    'Bitbucket: a pull request',
    { BITBUCKET_BRANCH: 'topic', BITBUCKET_PR_DESTINATION_BRANCH: 'main' },
    'main',
  ],
  [
    'Azure: a push',
    { BUILD_SOURCEBRANCH: 'refs/heads/release/1.x', BUILD_SOURCEBRANCHNAME: '1.x' },
    'release/1.x',
  ],
  [
    'Azure: a pull request',
    { BUILD_SOURCEBRANCH: 'refs/pull/7/merge', SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main' },
    'main',
  ],
  ['Azure: a tag', { BUILD_SOURCEBRANCH: 'refs/tags/v1.0.0' }, null],
  ['Jenkins: a push', { BRANCH_NAME: 'main' }, 'main'],
  ['Jenkins: a pull request', { BRANCH_NAME: 'PR-7', CHANGE_TARGET: 'main', CHANGE_BRANCH: 'topic' }, 'main'],
  ['CircleCI', { CIRCLE_BRANCH: 'main' }, 'main'],
  ['Buildkite: a push', { BUILDKITE_BRANCH: 'main', BUILDKITE_PULL_REQUEST_BASE_BRANCH: '' }, 'main'],
  [
    'Buildkite: a pull request',
    { BUILDKITE_BRANCH: 'topic', BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'main' },
    'main',
  ],
  [
    'Drone: a pull request',
    { DRONE_BRANCH: 'main', DRONE_TARGET_BRANCH: 'main', DRONE_SOURCE_BRANCH: 'topic' },
    'main',
  ],
  ['Woodpecker: a pull request', { CI_COMMIT_BRANCH: 'main', CI_COMMIT_TARGET_BRANCH: 'main' }, 'main'],
  ['Cirrus: a push', { CIRRUS_BRANCH: 'main' }, 'main'],
  ['Cirrus: a pull request', { CIRRUS_BRANCH: 'pull/7', CIRRUS_BASE_BRANCH: 'main' }, 'main'],
  ['AppVeyor', { APPVEYOR_REPO_BRANCH: 'main' }, 'main'],
  ['Travis: a push', { TRAVIS_BRANCH: 'main', TRAVIS_TAG: '' }, 'main'],
])('%s', (_, env, branch) => {
  expect(ciBranch(env)).toBe(branch);
});

test.each([
  ['Travis: a tag', { TRAVIS_BRANCH: 'v1.0.0', TRAVIS_TAG: 'v1.0.0' }],
  [
    'AppVeyor: a tag',
    { APPVEYOR_REPO_BRANCH: 'v1.0.0', APPVEYOR_REPO_TAG: 'true', APPVEYOR_REPO_TAG_NAME: 'v1.0.0' },
  ],
  ['Buildkite: a tag', { BUILDKITE_BRANCH: 'v1.0.0', BUILDKITE_TAG: 'v1.0.0' }],
])('a tag is no branch: %s', (_, env) => {
  expect(ciBranch(env)).toBeNull();
});
