import type { Step, Story } from './story.ts';

const PHASES = `policy: 1
support:
  phases:
    - {name: maintenance, allow: [minor, patch, security], until: {newer: 1}}
    - {name: security, allow: [security], until: {newer: 2}}
`;

const STRICTER = `policy: 1
support:
  phases:
    - {name: maintenance, allow: [patch, security], until: {newer: 1}}
    - {name: security, allow: [security], until: {newer: 2}}
`;

const PAST: readonly Step[] = [
  ['2024-01-10', 'main', 'feat: the first version', 'v0.1.0'],
  ['2024-02-01', 'main', 'fix: empty input', 'v0.1.1'],
  ['2024-03-01', 'main', 'docs: how to begin', 'v0.1.2'],
  ['2024-06-03', 'main', 'feat!: the first stable version\n\nRelease-As: 1.0.0', 'v1.0.0'],
  ['2024-09-02', 'main', 'fix: dates', 'v1.0.1'],
  ['2024-11-04', 'main', 'feat: exports', 'v1.1.0'],
  ['2025-01-15', 'main', 'feat!: a new core', 'v2.0.0'],
  ['2025-02-03', 'release/1.x<v1.1.0', 'feat: a late wish', 'v1.2.0'],
  ['2025-03-03', 'main', 'docs: the new core', 'v2.0.1'],
];

/** The examples of docs/commands/replay.md. */
export const REPLAY_STORIES: Readonly<Record<string, Story>> = {
  replay: { policy: PHASES, history: PAST, run: ['replay'] },
  'replay-suggest': {
    policy: PHASES,
    history: PAST,
    bare: true,
    run: ['replay --suggest'],
  },
  'replay-against': {
    policy: PHASES,
    history: PAST,
    bare: true,
    files: { 'stricter.yml': STRICTER },
    run: ['replay --against stricter.yml'],
  },
  'replay-json': { policy: PHASES, history: PAST, bare: true, run: ['replay --json --tag v1.2.0'] },
};
