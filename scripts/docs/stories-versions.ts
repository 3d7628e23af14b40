import type { Story } from './story.ts';

/** Up to four numbers, of which the last counts every build that was tested. */
const FOUR = `policy: 1
versions:
  format: "{major}.{minor}[.{issue}][ Build {build}]"
  tag: "v{major}.{minor}[.{issue}][-b{build}]"
  parts:
    issue: {default: 0}
    build: {default: 1, min: 1, counter: true}
  bump: {major: major, minor: minor, issue: issue, patch: build, security: build}
commits:
  kinds: {feat: issue, refactor: minor, fix: patch, security: security}
`;

const CALENDAR = `policy: 1
versions:
  format: "{YYYY}.{0M}[.{fix}]"
  parts: {fix: {default: 0}}
  bump: {minor: date, patch: fix, security: fix}
`;

/** Stories about templates of versions, counters and dates. */
export const VERSION_STORIES: Readonly<Record<string, Story>> = {
  'versions-four-numbers': {
    policy: FOUR,
    history: [
      ['2026-03-02', 'main', 'feat: the fifth issue', 'v6.3.5'],
      ['2026-04-01', 'main', 'fix: a crash', 'test-v6.3.5-b2'],
      ['2026-04-08', 'main', 'fix: the crash again', 'test-v6.3.5-b3'],
    ],
    run: ['check', 'next --counter 7'],
  },
  'versions-date': {
    policy: CALENDAR,
    history: [
      ['2026-05-04', 'main', 'feat: the first version', 'v2026.05'],
      ['2026-05-18', 'main', 'feat: search by date'],
    ],
    run: ['next'],
  },
  'version-bump-template': {
    bare: true,
    history: [],
    files: { 'four-numbers.yml': FOUR },
    run: [
      "version bump '6.3.5 Build 15' patch --counter 19 --policy four-numbers.yml",
      "version bump '6.3.5 Build 15' patch --counter 15 --policy four-numbers.yml",
      "version bump '6.3.5 Build 15' issue --counter 19 --policy four-numbers.yml",
      "version parse '6.3.0' --policy four-numbers.yml",
    ],
  },
};
