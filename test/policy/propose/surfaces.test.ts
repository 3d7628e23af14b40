// Surfaces in a first policy: in force where they can be compared at once, else a comment.
import { expect, test } from 'vitest';
import { loadPolicy } from '../../../src/policy/load.ts';
import { policyText } from '../../../src/report/first-policy.ts';
import { proposed, why } from './facts.ts';

const TYPES = { 'package.json': '{"types": "index.d.ts"}' };

/** Surfaces as "checker file", with ! where it is not committed. */
function seen(...surfaces: readonly string[]) {
  return surfaces.map((each) => {
    const [checker = '', file = ''] = each.replace('!', '').split(' ');
    return { checker, file, committed: !each.startsWith('!') };
  });
}

function textOf(surfaces: ReturnType<typeof seen>, texts: Readonly<Record<string, string>> = {}): string[] {
  const text = policyText(proposed({ surfaces, texts }).advice);
  expect(loadPolicy(text, 'p.yml').policy).toBeTruthy();
  return text.split('\n').filter((line) => /^ {2}(?:# )?- \{checker: /.test(line));
}

test.each<[string, string[], Readonly<Record<string, string>>, unknown]>([
  ['nothing', [], {}, undefined],
  [
    'a package with types',
    ['typescript index.d.ts', 'package package.json'],
    TYPES,
    [{ checker: 'typescript' }, { checker: 'package' }],
  ],
  [
    'one that does not name them',
    ['typescript index.d.ts', 'package package.json'],
    { 'package.json': '{}' },
    [{ checker: 'typescript', entry: 'index.d.ts' }, { checker: 'package' }],
  ],
  ['one that is built', ['!typescript dist/index.d.ts', 'package package.json'], TYPES, undefined],
  [
    'documents',
    ['openapi api/openapi.yaml', 'graphql schema.graphql'],
    {},
    [
      { checker: 'openapi', file: 'api/openapi.yaml' },
      { checker: 'graphql', file: 'schema.graphql' },
    ],
  ],
  ['messages in a folder', ['protobuf proto/a.proto'], {}, [{ checker: 'protobuf', directory: 'proto' }]],
  ['messages at the top', ['protobuf a.proto'], {}, [{ checker: 'protobuf' }]],
  [
    'one of two that is built',
    ['!openapi openapi.json', 'graphql schema.graphql'],
    {},
    [{ checker: 'graphql', file: 'schema.graphql' }],
  ],
])('%s', (_, surfaces, texts, expected) => {
  const { document } = proposed({ surfaces: seen(...surfaces), texts });
  expect(document.compatibility).toEqual(expected);
});

test('the text says what is compared, and what waits for a build', () => {
  const surfaces = seen(
    '!openapi openapi.json',
    'graphql schema.graphql',
    '!typescript dist/index.d.ts',
    'package package.json',
  );
  expect(textOf(surfaces, TYPES)).toEqual([
    '  - {checker: graphql, file: schema.graphql}',
    '  # - {checker: openapi, file: openapi.json, build: [[make]]}',
    '  # - {checker: typescript, baseline: npm}',
    '  # - {checker: package, baseline: npm}',
  ]);
  const reasons = why(proposed({ surfaces, texts: TYPES }), 'compatibility');
  expect(reasons).toContain('Users depend on schema.graphql (graphql). check compares it');
  expect(reasons).toContain('openapi.json and dist/index.d.ts are not committed.');
});
