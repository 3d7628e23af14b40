import type { Failing, Passing } from '../facts.ts';
import { THREE_LINES, TWO_MAJORS } from '../facts.ts';

const PATHS = 'compatibility: [{checker: paths, paths: {"db/**": major, "src/screens/**": minor}}]\n';

export const passing: readonly Passing[] = [
  {
    name: 'nothing that the policy names changed',
    policy: PATHS,
    commits: ['fix: x'],
    paths: { all: ['src/core.ts', 'docs/db/x.md'] },
  },
  {
    name: 'the commits claim as much',
    policy: PATHS,
    commits: ['feat!: x'],
    paths: { all: ['db/1.sql', 'src/screens/a.ts'] },
  },
  {
    name: 'what counts up the same part claims as much',
    policy: 'compatibility: [{checker: paths, paths: {"src/**": patch}}]',
    commits: ['security: x'],
    paths: { all: ['src/a.ts'] },
  },
  {
    name: 'a security fix on a line for security fixes, in a path that wants a patch',
    policy: `${TWO_MAJORS}compatibility: [{checker: paths, paths: {"src/**": patch}}]`,
    tags: THREE_LINES,
    branch: '2.x',
    last: 'v2.1.0',
    commits: ['security: x'],
    paths: { all: ['src/a.ts'] },
  },
  {
    name: 'while major is 0 a break counts as minor',
    policy: PATHS,
    tags: { 'v0.3.0': ['c030', '2025-01-01'] },
    commits: ['feat: x'],
    paths: { all: ['db/1.sql'] },
  },
  {
    name: 'before the first release there is nothing to compare with',
    policy: PATHS,
    tags: {},
    commits: ['feat: x'],
    paths: { all: ['db/1.sql'] },
  },
  {
    name: 'a pull request is not blamed for what the branch holds already',
    policy: PATHS,
    pullRequest: true,
    commits: ['fix: x', { message: 'fix: y', own: false }],
    paths: { all: ['src/core.ts', 'db/1.sql'], own: ['src/core.ts'] },
  },
  {
    name: 'the branch has said it before the pull request',
    policy: PATHS,
    pullRequest: true,
    commits: ['fix: x', { message: 'feat!: y', own: false }],
    paths: { all: ['db/1.sql'], own: ['db/1.sql'] },
  },
  {
    name: 'a Release-As claims it',
    policy: PATHS,
    commits: ['fix: x\n\nRelease-As: 2.0.0'],
    paths: { all: ['db/1.sql'] },
  },
  {
    name: 'a tag that is higher than computed claims it',
    policy: `${PATHS}rules: {version-next: {accept: higher}}`,
    tag: { name: 'v2.0.0' },
    commits: ['fix: x'],
    paths: { all: ['db/1.sql'] },
  },
  {
    name: 'a head that has its pre-release already',
    policy: `${PATHS}branches: [{name: main, line: newest, prerelease: beta}]`,
    tags: { 'v1.0.0': ['c100', '2025-01-01'], 'v2.0.0-beta.1': ['head', '2025-06-01'] },
    last: 'v1.0.0',
    commits: ['feat!: x'],
    paths: { all: ['db/1.sql'] },
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'a migration in a fix',
    policy: PATHS,
    commits: ['fix: x'],
    paths: { all: ['db/1.sql'] },
    says: 'db/1.sql changed, under db/**, which requires major; the commits claim patch',
  },
  {
    name: 'several paths are one finding',
    policy: PATHS,
    commits: ['docs: x'],
    paths: { all: ['src/screens/a', 'src/screens/b', 'src/screens/c', 'src/screens/d'] },
    says: '4 paths (src/screens/a, src/screens/b, src/screens/c, …) changed, under src/screens/**, which requires minor; the commits claim no release',
  },
  {
    name: 'while major is 0',
    policy: PATHS,
    tags: { 'v0.3.0': ['c030', '2025-01-01'] },
    commits: ['fix: x'],
    paths: { all: ['db/1.sql'] },
    says: 'requires major, which is minor while major is 0; the commits claim patch',
  },
  {
    name: 'more than the phase allows, whatever the commits claim',
    policy: `${TWO_MAJORS}${PATHS}`,
    tags: THREE_LINES,
    branch: '2.x',
    last: 'v2.1.0',
    commits: ['feat: x'],
    paths: { all: ['src/screens/a'] },
    says: 'requires minor; line 2 is in phase security (until a day that is not known yet), which allows only security',
    also: ['line-phase'],
  },
  {
    name: 'a tag whose commits claim less',
    policy: PATHS,
    tag: { name: 'v1.1.1' },
    commits: ['fix: x'],
    paths: { all: ['db/1.sql'] },
    says: 'the commits and the tag claim patch',
  },
  {
    name: 'a Release-As that claims less than the commits',
    policy: PATHS,
    commits: ['feat!: x\n\nRelease-As: 1.2.0'],
    paths: { all: ['db/1.sql'] },
    says: 'Release-As: 1.2.0 claims minor',
  },
];
