import type { Story } from './story.ts';

/** What `policy lint` and `policy test` show. */
export const POLICY_CHECK_STORIES: Readonly<Record<string, Story>> = {
  'policy-lint': {
    policy: `policy: 1
versions:
  format: "{major}.{minor} Build {build}"
  bump: {major: major, minor: minor, patch: build, security: build}
branches:
  - {name: main, line: newest}
  - {name: mian, line: newest}
support:
  phases:
    - {name: full, allow: [minor, patch, security], until: P18M}
    - {name: security, allow: [security], until: P18M}
`,
    history: [['2026-03-02', 'main', 'feat: the first version']],
    run: ['policy lint', 'policy lint --json'],
  },
  'policy-test': {
    policy: `policy: 1
extends: [otrs]
`,
    history: [['2026-03-02', 'main', 'feat: the first version']],
    files: {
      'release-policy.test.yml': `- name: two higher majors are there, and patch levels end
  given:
    tags: {v6.0.1: 2025-01-10, v7.0.1: 2026-01-12, v8.0.1: 2027-01-11}
    branch: release/6.x
    commits: ["fix: attachments without a name"]
    today: 2027-01-12
  expect: {outcome: fail, phase: security, findings: [line-phase]}

- name: a new calendar is a patch level
  given:
    tags: {v6.0.1: 2025-01-10}
    commits: ["feat: a new calendar"]
    today: 2026-01-12
  expect: {kind: patch, next: 6.0.2}
`,
    },
    run: ['policy test', 'policy test --json'],
  },
};
