import type { Story } from './story.ts';

/** Releases with notes and pointers. */
export const RELEASE_STORIES: Readonly<Record<string, Story>> = {
  'releasing-notes': {
    policy: `policy: 1
support:
  phases: [{name: supported, allow: [major, minor, patch, security], until: {latest: [P2Y, {newer: 1}]}}]
release:
  github-release: true
  pointers: ["v{major}", "v{major}.{minor}"]
`,
    history: [
      ['2026-03-02', 'main', 'feat: the first version', 'v1.0.0 v1 v1.0'],
      ['2026-04-01', 'main', 'fix(import): empty files (#41)'],
      ['2026-04-14', 'main', 'feat(search): by `date` (#45)'],
      ['2026-04-20', 'main', 'fix: check the owner of a token\n\nCVE: CVE-2026-12345'],
      [
        '2026-05-04',
        'main',
        'feat(api)!: find() gives a promise (#52)\n\nBREAKING CHANGE: await it:\n\n```js\nconst all = await find("x");\n```',
      ],
      ['2026-05-05', 'main', 'docs: how to search'],
    ],
    remote: {},
    run: ['release --dry-run'],
  },
  'releasing-channel': {
    policy: `policy: 1
branches:
  - {name: main, line: newest}
  - {name: next, line: newest, prerelease: beta}
release: {pointers: ["v{major}", "{channel}"]}
`,
    history: [
      ['2026-03-02', 'main', 'feat: the first version', 'v1.0.0 v1'],
      ['2026-05-05', 'next', 'feat!: a new core'],
    ],
    remote: {},
    run: ['release'],
  },
  'releasing-file': {
    policy: `policy: 1
release:
  github-release: true
  notes: {file: "docs/releases/{version}.md"}
`,
    history: [
      ['2026-03-02', 'main', 'feat: the first version', 'v1.0.0'],
      ['2026-05-05', 'main', 'fix: empty input'],
    ],
    remote: {},
    run: ['release --dry-run'],
  },
  'releasing-pointer': {
    bare: true,
    policy: `policy: 1
release:
  pointers: ["v{major}.{minor}.0"]
`,
    history: [['2026-03-02', 'main', 'feat: the first version', 'v1.0.0']],
    run: ['policy lint'],
  },
};
