import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { defineConfig } from 'vitest/config';

// GitHub's own parser imports JSON without an attribute, which Node alone refuses: vite has to load it.
const githubParser = /\/@actions\/(?:workflow-parser|expressions)\//;
// It has to get the same copy of graphql as the sources: Node and vite choose differently between the two that there are.
const graphqlInspector = /\/@graphql-inspector\//;

// The middle is pure, and so are its tests: they share what is loaded, a dozen files to a process.
const PURE =
  'test/{base,changes,lines,versions,verdict,policy,licenses,pages,publish,report,surfaces}/**/*.test.ts';
/** All others. */
const OTHERS =
  'test/!(base|changes|lines|versions|verdict|policy|licenses|pages|publish|report|surfaces)/**/*.test.ts';
// These of them start git or other programs, or set a clock.
const NOT_PURE = [
  'test/licenses/license.test.ts',
  'test/publish/message.test.ts',
  'test/publish/plan.test.ts',
  'test/surfaces/command/*.test.ts',
  'test/surfaces/package/node.test.ts',
  'test/surfaces/protobuf/oracle.test.ts',
  'test/surfaces/typescript/*.test.ts',
  'test/versions/ref.test.ts',
];

export default defineConfig({
  plugins: [
    {
      // Its source maps name files that it does not ship: vite would warn of each of them.
      name: 'without-broken-source-maps',
      enforce: 'pre',
      load: (id) =>
        githubParser.test(id) && id.endsWith('.js')
          ? readFileSync(id, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '')
          : null,
    },
  ],
  test: {
    environment: 'node',
    projects: [
      { extends: true, test: { name: 'pure', include: [PURE], exclude: NOT_PURE, isolate: false } },
      // Tests start git and node, change directories and the environment: each file gets a process of its own.
      { extends: true, test: { name: 'outside', include: [...NOT_PURE, OTHERS] } },
    ],
    pool: 'forks',
    // Most of them wait for git, node and deadlines: one worker for each core would leave a fifth of the time unused.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    testTimeout: 90_000,
    hookTimeout: 90_000,
    server: { deps: { inline: [githubParser, graphqlInspector] } },
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: 'build/test-results.json' }]]
      : ['default'],
  },
});
