// A repository without a checkout, judged through GitHub's API: the verdicts are those of a whole clone.
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { Repository, twoLines } from '../../support/repository.ts';
import type { Json } from '../../support/run.ts';
import type { Asked } from './both.ts';
import { answerOf, both } from './both.ts';

/** How many histories a property tries; more by hand: RUNS=200 npx vitest run test/hosts/github/history.test.ts */
const RUNS = Number(process.env.RUNS ?? 5);

const POLICY = `policy: 1
support:
  phases:
    - {name: maintenance, allow: [minor, patch, security], until: {newer: 1}}
    - {name: security, allow: [security], until: {newer: 2}}
compatibility:
  - checker: paths
    paths: {"src/**": major, "docs/**": patch}
`;

const shaped = (policy: string) =>
  new Repository()
    .commit('feat: one', { files: { 'release-policy.yml': policy, 'docs/a.md': 'a\n', 'src/a.txt': 'a\n' } })
    .tag('v1.0.0', { annotated: 'one', day: '2024-01-03' })
    .branch('release/1.x')
    .commit('fix: leak')
    .tag('v1.0.1')
    .checkout('main')
    .commit('feat!: two', { files: { 'src/a.txt': 'b\n' } })
    .tag('v2.0.0', { annotated: 'two' })
    .tag('v2', { annotated: 'a pointer' })
    .branch('feature')
    .commits('feat: search', 'fix: search')
    .checkout('main')
    .commit('docs: more', { files: { 'docs/b.md': 'b\n', 'docs/a.md': null } })
    .merge('feature')
    .commit('Revert "feat: search"\n\nThis reverts commit 0123456789abcdef0123456789abcdef01234567.')
    .commit('nonsense ✅ without a kind');

const SHAPES: readonly (readonly [string, () => Repository, readonly Asked[]])[] = [
  [
    'two lines',
    () => twoLines(),
    [
      { ask: 'check' },
      { ask: 'check', branch: 'release/6.x' },
      { ask: 'check', base: 'main', head: 'release/6.x' },
      { ask: 'check', branch: 'release/6.x', base: 'release/6.x', head: 'main' },
      { ask: 'lines' },
      { ask: 'verify', tag: 'v6.1.0' },
      { ask: 'verify', tag: 'v7.1.0' },
      { ask: 'verify', tag: 'v9.9.9' },
    ],
  ],
  [
    'merges, reverts, annotated tags, paths',
    () => shaped(POLICY),
    [
      { ask: 'check' },
      { ask: 'check', branch: 'release/1.x' },
      { ask: 'check', base: 'main', head: 'feature' },
      { ask: 'check', branch: 'main', base: 'refs/tags/v2.0.0', head: 'feature' },
      { ask: 'lines' },
      { ask: 'verify', tag: 'v2.0.0' },
      { ask: 'verify', tag: 'v1.0.1' },
      { ask: 'verify', tag: 'v2' },
      { ask: 'verify', tag: 'v2.0.0', before: 'release/1.x' },
    ],
  ],
  [
    'before the first release',
    () =>
      new Repository()
        .commits('feat: one', 'fix: two')
        .branch('side')
        .commit('feat!: x')
        .checkout('main')
        .merge('side'),
    [{ ask: 'check' }, { ask: 'lines' }, { ask: 'check', base: 'main', head: 'side' }],
  ],
  [
    'a history beside, as gh-pages',
    () => twoLines().orphan('gh-pages').commits('site', 'more site').tag('v6.2.0').checkout('main'),
    [
      { ask: 'check' },
      { ask: 'check', branch: 'release/6.x' },
      { ask: 'check', base: 'main', head: 'gh-pages' },
      { ask: 'verify', tag: 'v6.2.0' },
      { ask: 'verify', tag: 'v6.1.0' },
    ],
  ],
  [
    'a pull request that changes the policy, from behind',
    () =>
      shaped(POLICY)
        .branch('policy')
        .commit('chore: policy', { files: { 'release-policy.yml': `${POLICY}product: Other\n` } })
        .checkout('main')
        .commit('fix: meanwhile')
        .branch('behind', 'release/1.x')
        .commit('feat: old')
        .checkout('main'),
    [
      { ask: 'check', base: 'main', head: 'policy' },
      { ask: 'check', base: 'main', head: 'behind' },
    ],
  ],
  [
    'tags that are none, and one of a tag',
    () => {
      const repository = twoLines().tag('deployed/2024').tag('v8.0.0-rc.1').tag('v7', { annotated: 'p' });
      repository.git('tag', 'blob', repository.git('hash-object', '-w', '/dev/null'));
      repository.git(
        '-c',
        'user.name=T',
        '-c',
        'user.email=t@example.org',
        'tag',
        '-a',
        '-m',
        'n',
        'nested',
        'v7',
      );
      return repository;
    },
    [
      { ask: 'check' },
      { ask: 'lines' },
      { ask: 'verify', tag: 'v8.0.0-rc.1' },
      { ask: 'verify', tag: 'nested' },
    ],
  ],
  [
    'versions in files, docs and licenses',
    () =>
      new Repository()
        .commit('feat: one', {
          files: {
            '.github/release-policy.yml': `policy: 1\nextends: ../base.yml\nversions: {files: [{path: package.json}]}\n`,
            'base.yml': 'policy: 1\nproduct: Tool\n',
            'package.json': '{"version": "1.0.0"}\n',
          },
        })
        .tag('v1.0.0')
        .commit('fix: two', { files: { 'package.json': '{"version": "1.0.1"}\n' } })
        .tag('v1.0.1')
        .commit('fix: three'),
    [{ ask: 'check' }, { ask: 'verify', tag: 'v1.0.1' }, { ask: 'verify', tag: 'v1.0.0' }],
  ],
];

describe.each(SHAPES)('%s', (_, repository, questions) => {
  test('judged alike', async () => {
    const made = repository();
    const { clone, api } = await both(made);
    for (const asked of questions) {
      const told = await answerOf(clone, asked);
      // A question that cannot be answered compares nothing.
      if (!('tag' in asked && asked.tag === 'v9.9.9')) expect(told).not.toHaveProperty('problem');
      expect(await answerOf(api, asked), JSON.stringify(asked)).toEqual(told);
    }
  });
});

describe('security fixes on several lines', () => {
  const FIX = { files: { 'src/a.txt': 'safe\n' } };
  const lines = () =>
    new Repository()
      .commit('feat: one', { files: { 'release-policy.yml': POLICY, 'src/a.txt': 'a\n' } })
      .tag('v1.0.0')
      .branch('release/1.x')
      .checkout('main')
      .commit('feat!: two', { files: { 'src/b.txt': 'b\n' } })
      .tag('v2.0.0');
  const coverage = async (repository: Repository): Promise<string[]> => {
    const { api, clone } = await both(repository);
    const told = await answerOf(api, { ask: 'check' });
    const byGit = await answerOf(clone, { ask: 'check' });
    const found = ({ findings }: Json) =>
      findings
        .filter(({ rule }: Json) => rule === 'security-coverage')
        .map(({ level, message }: Json) => `${level} ${message.replace(/\b[0-9a-f]{9}\b/g, '·')}`);
    return [...found(told), '—', ...found(byGit)];
  };

  test('a fix that is missing elsewhere is found alike', async () => {
    const [told, , byGit] = await coverage(lines().commit('security: a leak', FIX));
    expect(told).toMatch(/^warning a security fix is missing on line 1/);
    expect(told).toBe(byGit);
  });

  test('where only what they change would tell, it is not examined', async () => {
    const repository = lines()
      .commit('security: a leak', FIX)
      .checkout('release/1.x')
      .commit('security: mend the leak', FIX)
      .checkout('main');
    // By git the two are one change.
    expect(await coverage(repository)).toEqual([
      expect.stringMatching(/^note .*Codertocat\/Hello-World does not tell what commits change/),
      '—',
    ]);
  });

  test('lines that differ by too much are passed over, until a fix is brought', async () => {
    const repository = lines();
    for (let index = 0; index < 1_001; index++) repository.commit(`docs: ${index}`);
    const { api } = await both(repository.branch('fix').commit('security: a leak').checkout('main'));
    const quiet = await answerOf(api, { ask: 'check' });
    expect(quiet.findings).toEqual([]);
    const told = await answerOf(api, { ask: 'check', base: 'main', head: 'fix' });
    expect(told.findings).toMatchObject([{ rule: 'security-coverage', level: 'note' }]);
  });
});

// Whatever the history looks like: the same commits in the same order, the same ancestors, the same changed paths.
const BRANCHES = ['main', 'release/1.x', 'other'] as const;
const branch = fc.constantFrom(...BRANCHES);
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      message: fc.constantFrom('fix: x', 'feat: y'),
      file: fc.constantFrom('a', 'd/b', 'd/e/c'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ checkout: branch }) },
  { weight: 2, arbitrary: fc.record({ merge: branch }) },
  { weight: 2, arbitrary: fc.record({ tag: fc.constantFrom('v1.0.0', 'v1.0.1', 'v1.1.0', 'v2.0.0') }) },
);

property.prop(
  { steps: fc.array(step, { minLength: 5, maxLength: 18 }), on: branch, into: branch },
  { numRuns: RUNS },
)('any history is told alike', async ({ steps, on, into }) => {
  const repository = new Repository().commit('feat: first');
  for (const name of BRANCHES.slice(1)) repository.branch(name, 'main');
  let at: string = 'main';
  repository.checkout(at);
  const tags = new Set<string>();
  for (const [index, each] of steps.entries()) {
    if ('message' in each) repository.commit(each.message, { files: { [each.file]: `${index}\n` } });
    else if ('checkout' in each) {
      at = each.checkout;
      repository.checkout(at);
    } else if ('merge' in each) {
      if (each.merge !== at) repository.merge(each.merge);
    } else if (!tags.has(each.tag)) {
      tags.add(each.tag);
      repository.tag(each.tag);
    }
  }
  const { clone, api } = await both(repository.checkout(on));
  const [a, b, c] = ['main', 'release/1.x', 'other'].map((name) => repository.id(name)) as [
    string,
    string,
    string,
  ];
  expect(await api.refs()).toEqual({ ...(await clone.refs()), defaultBranch: 'main' });
  for (const [of, without] of [
    [[a], []],
    [[a, b], [c]],
    [[b], [a, c]],
    [[a, b, c], []],
  ] as const) {
    const told = await api.commits(of, without);
    expect(told).toEqual((await clone.commits(of, without)).map(plain));
  }
  expect(await api.mergeBase(a, b)).toBe(await clone.mergeBase(a, b));
  expect(await api.contains(a, b)).toBe(await clone.contains(a, b));
  expect(await api.pathsBetween(a, b)).toEqual(await clone.pathsBetween(a, b));
  expect((await api.entriesAt(b, null)).map(({ path, object, mode }) => [path, object, mode])).toEqual(
    (await clone.entriesAt(b, null)).map(({ path, object, mode }) => [path, object, mode]),
  );
  const all = (await clone.refs()).tags;
  expect(await api.tagsWithin(a, all)).toEqual(await clone.tagsWithin(a));
  const asked: Asked = { ask: 'check', branch: into, base: repository.id(into), head: repository.id(on) };
  expect(await answerOf(api, asked)).toEqual(await answerOf(clone, asked));
});

/** GitHub gives a message without the line's end that git keeps. */
function plain<C extends { readonly message: string }>(commit: C): C {
  return { ...commit, message: commit.message.replace(/\n+$/, '') };
}
