import type { Step, Story } from './story.ts';

/** What the page about the policy's own pages shows, and its rule. */

const PHASES = `policy: 1
product: Ledger
support:
  phases:
    - {name: maintenance, allow: [minor, patch, security], until: {newer: 1}}
    - {name: security, allow: [security], until: {newer: 1, plus: P18M}}
docs: {security: SECURITY.md}
`;

const SECURITY = `# Security

<!-- semverdict:supported-versions -->
<!-- /semverdict:supported-versions -->

Write to security@example.org.
`;

const LINES: readonly Step[] = [
  ['2024-01-10', 'main', 'feat: the first version', 'v6.0.0', undefined, { 'SECURITY.md': SECURITY }],
  ['2025-01-15', 'main', 'feat!: a new core', 'v7.0.0'],
  ['2026-01-20', 'main', 'feat!: another core', 'v8.0.0'],
];

export const PAGE_STORIES: Readonly<Record<string, Story>> = {
  'docs-drift': {
    policy: `${PHASES}rules: {docs-drift: error}\n`,
    history: [...LINES, ['2026-05-01', 'main', 'fix: empty input']],
    run: ['check', 'policy page --write', 'check'],
  },
  'page-security': { policy: PHASES, history: LINES, run: ['policy page --as security'] },
  'page-prose': {
    policy: PHASES,
    history: LINES,
    bare: true,
    run: ['policy page', 'policy page --lang de --without-lines'],
  },
  'page-releases': {
    policy: PHASES,
    history: LINES.slice(0, 2),
    run: ['policy page --as releases'],
    bare: true,
  },
  'page-openeox': {
    policy: PHASES,
    history: LINES,
    run: ['policy page --as openeox --line 7'],
    bare: true,
  },
};
