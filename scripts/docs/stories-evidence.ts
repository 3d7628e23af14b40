import type { Step, Story } from './story.ts';

/** What the pages of the rules show failing that compare more than commits: paths, files, other lines. */

const PATHS = `policy: 1
compatibility:
  - checker: paths
    paths:
      "db/migrations/**": major
      "src/screens/**": minor
`;

const SCHEMA = `policy: 1
compatibility:
  - {checker: graphql, file: schema.graphql}
`;

const TICKETS = `type Query {
  ticket(id: ID!): Ticket
}

type Ticket {
  id: ID!
  priority: Int!
}
`;

const WRITTEN = `policy: 1
versions:
  files:
    - {path: "addons/*/package.json"}
    - {path: VERSION}
`;

const PHASES = `policy: 1
support:
  phases:
    - {name: maintenance, allow: [minor, patch, security], until: {newer: 1}}
    - {name: security, allow: [security], until: {newer: 2}}
`;

const TWO_LINES: readonly Step[] = [
  ['2025-01-15', 'main', 'feat: the first version', 'v7.0.0'],
  ['2025-03-01', 'release/7.x', 'feat: exports', 'v7.1.0'],
  ['2026-01-20', 'main', 'feat!: another core', 'v8.0.0'],
];

const manifest = (version: string): string => `{"version": "${version}"}\n`;

export const EVIDENCE_STORIES: Readonly<Record<string, Story>> = {
  compatibility: {
    policy: PATHS,
    history: [
      ['2026-03-02', 'main', 'feat: the first version', 'v1.0.0'],
      [
        '2026-04-14',
        'main',
        'fix: store dates in UTC',
        '',
        undefined,
        { 'db/migrations/0002-dates.sql': 'ALTER TABLE ticket …;\n', 'src/dates.ts': 'export {};\n' },
      ],
    ],
    run: ['check'],
  },
  'compatibility-surface': {
    policy: SCHEMA,
    history: [
      ['2026-03-02', 'main', 'feat: the first version', 'v1.0.0', undefined, { 'schema.graphql': TICKETS }],
      [
        '2026-04-14',
        'main',
        'fix: no priority where nobody gave one',
        '',
        undefined,
        { 'schema.graphql': TICKETS.replace('  priority: Int!\n', '') },
      ],
    ],
    run: ['check'],
  },
  overclaimed: {
    policy: SCHEMA,
    history: [
      ['2026-03-02', 'main', 'feat: the first version', 'v1.0.0', undefined, { 'schema.graphql': TICKETS }],
      [
        '2026-04-14',
        'main',
        'feat!: search by date',
        '',
        undefined,
        { 'schema.graphql': TICKETS.replace('(id: ID!)', '(id: ID!, since: String)') },
      ],
    ],
    run: ['check'],
  },
  'version-written': {
    policy: WRITTEN,
    history: [
      ['2026-03-02', 'main', 'feat: the first version', 'v1.0.0'],
      [
        '2026-04-14',
        'main',
        'feat: search by date',
        'v1.1.0',
        undefined,
        {
          'addons/faq/package.json': manifest('1.1.0'),
          'addons/survey/package.json': manifest('1.0.0'),
          VERSION: '1.1.0\n',
        },
      ],
    ],
    run: ['verify v1.1.0'],
  },
  'security-coverage': {
    policy: `${PHASES}rules: {security-coverage: error}\n`,
    history: [
      ...TWO_LINES,
      [
        '2026-05-01',
        'main',
        "security: check the token's owner\n\nCVE: CVE-2026-12345",
        '',
        undefined,
        { 'token.ts': 'owner\n' },
      ],
    ],
    run: ['check'],
  },
  'security-advisory': {
    policy: `policy: 1
rules:
  security-advisory: {level: error, prefixes: [ZSA-]}
`,
    history: [
      ['2026-03-02', 'main', 'feat: the first version', 'v1.0.0'],
      ['2026-04-01', 'main', 'security: limit the attempts (ZSA-2026-04)'],
      ['2026-04-02', 'main', "security: check the token's owner"],
    ],
    run: ['check'],
  },
  'security-mixed': {
    policy: 'policy: 1\nrules: {security-mixed: error}\n',
    history: [
      ['2026-03-02', 'main', 'feat: the first version', 'v1.0.0'],
      ['2026-04-01', 'main', 'feat: search by date'],
      ['2026-04-02', 'main', "security: check the token's owner"],
      ['2026-04-03', 'main', 'docs: how to search'],
    ],
    run: ['check'],
  },
};
