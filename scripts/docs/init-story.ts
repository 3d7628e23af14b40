import type { Story } from './story.ts';

/** Three majors with branches of their own, two of which get fixes when the next one is out, and tags of a package beside. */
export const INIT_STORIES: Readonly<Record<string, Story>> = {
  init: {
    history: [
      ['2023-01-10', 'main', 'feat: the first version', 'v5.0.0'],
      ['2024-01-10', 'main', 'feat!: a new core', 'v6.0.0'],
      ['2024-03-01', 'release/5.x<v5.0.0', 'fix: a late fix', 'v5.0.1'],
      ['2025-01-15', 'main', 'feat!: another core', 'v7.0.0'],
      ['2025-03-01', 'release/6.x<v6.0.0', 'fix: a crash', 'v6.0.1'],
      ['2025-04-01', 'main', 'deps: a newer parser', 'create-app@1.0.0'],
      ['2026-01-20', 'main', 'feat!: yet another core', 'v8.0.0'],
      ['2026-02-20', 'release/7.x<v7.0.0', 'fix: empty input', 'v7.0.1'],
      ['2026-05-04', 'main', 'deps: another parser'],
    ],
    branch: 'main',
    run: ['init --dry-run'],
  },
};
