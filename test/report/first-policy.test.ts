// Whatever a repository holds, what init writes is a policy without a mistake and a workflow that GitHub takes.
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compilePolicy } from '../../src/policy/compile.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { overPresets } from '../../src/policy/presets.ts';
import { propose } from '../../src/policy/propose/propose.ts';
import { policyText } from '../../src/report/first-policy.ts';
import { workflowText } from '../../src/report/first-workflow.ts';
import { entries, inline } from '../../src/report/yaml.ts';
import { factsOf } from '../policy/propose/facts.ts';

const HOSTILE = [
  'x\npolicy: 2',
  'x # y',
  '*/',
  '- {name: x}',
  '"quoted',
  "it's",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
  '${{ github.token }}',
  '::error::x',
  '##[error]x',
  '\u202Egnp',
  '\u2028x: y',
  '&anchor *alias !tag',
  '%YAML 1.1',
  '---',
  'null',
  'x: y',
];

const number = fc.nat({ max: 30 });
const name = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
);
const tag = fc.oneof(
  fc
    .tuple(fc.constantFrom('v', '', 'pkg@', 'rel-', 'a{b'), number, number, number)
    .map(([p, a, b, c]) => `${p}${a}.${b}.${c}`),
  fc.tuple(number, number).map(([a, b]) => `${a}.${b}`),
  fc.tuple(number, number).map(([a, b]) => `rel-${a}_0_${b}`),
  fc.tuple(number, number, number).map(([a, b, c]) => `v${a}.${b}-b${c}`),
  fc.tuple(number, number, number, number).map((all) => all.join('.')),
  fc
    .tuple(fc.constantFrom(2024, 2025), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}.${String(m).padStart(2, '0')}@${y}-${String(m).padStart(2, '0')}-05`),
  name,
);
const branch = fc.oneof(
  fc.constantFrom('main', 'master', 'beta', 'release/6.x', '5.1-stable', 'rel-6_0', 'v2.5'),
  fc.tuple(fc.constantFrom('stable-', 'release/', 'lts_'), number).map(([word, n]) => `${word}${n}`),
  name,
);
const facts = fc
  .record({
    tags: fc.array(tag, { maxLength: 40 }),
    branches: fc.array(branch, { maxLength: 8 }),
    current: fc.option(branch),
    defaultBranch: fc.option(branch),
    subjects: fc.array(
      fc.oneof(fc.constantFrom('feat: a', 'deps: b', 'wip: c', 'wip: d', 'deps: e', 'no'), name),
      { maxLength: 20 },
    ),
    texts: fc.dictionary(
      fc.constantFrom(
        'SECURITY.md',
        'package.json',
        'VERSION',
        'Cargo.toml',
        '.github/labels.yml',
        '.github/release.yml',
      ),
      fc.oneof(
        name,
        name.map((each) => `- name: ${JSON.stringify(`breaking ${each}`)}`),
        number.map((n) => `| ${n}.x | ✅ |`),
        fc.tuple(number, number).map(([a, b]) => `{"version": "${a}.${b}.0"}`),
      ),
    ),
  })
  .map((given) => factsOf(given));

const trace = new NoOperationTraceWriter();

async function workflowErrors(content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: 'w.yml', content }, trace);
  const template = value && (await convertWorkflowTemplate(context, value));
  return [
    ...context.errors.getErrors().map(({ message }) => message),
    ...(template?.errors ?? []).map(({ Message }) => Message),
  ];
}

describe('for any repository', () => {
  test('the policy loads without a mistake, and says what was proposed', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const result = propose(given);
        if (!result.ok) {
          expect(result.fault.code).toBe('no-scheme');
          return;
        }
        const text = policyText(result.value.advice);
        const { policy } = loadPolicy(text, 'release-policy.yml');
        expect(policy.scheme.id).toBe(result.value.policy.scheme.id);
        expect(parse(text)).toEqual(result.value.document);
        // Nothing that a log obeys, no hidden character, no line that is neither comment nor policy.
        expect(text).not.toMatch(/##\[|^\s*::|[^\P{Cc}\n]|[\p{Cf}\u2028\u2029]/mu);
      }),
      { numRuns: 300 },
    );
  });

  test('what is only perhaps would hold too', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const result = propose(given);
        if (!result.ok) return;
        const { advice, document } = result.value;
        for (const { key, perhaps } of advice) {
          if (perhaps === null) continue;
          const value = Array.isArray(perhaps.value)
            ? perhaps.value
            : { ...(document[key] as object | undefined), ...perhaps.value };
          const whole = overPresets({ ...document, [key]: value });
          expect(compilePolicy(whole).mistakes).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('the workflow passes the parser of GitHub, and asks for nothing more than to read', async () => {
    await fc.assert(
      fc.asyncProperty(facts, async (given) => {
        const result = propose(given);
        if (!result.ok) return;
        const text = workflowText(result.value);
        expect(await workflowErrors(text)).toEqual([]);
        const { on, permissions, jobs } = parse(text);
        expect(Object.keys(on)).toEqual(['pull_request', 'merge_group', 'push']);
        expect(permissions).toEqual({});
        expect(jobs.policy.permissions).toEqual({ contents: 'read' });
        expect(text).not.toMatch(/\$\{\{/);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the workflow', () => {
  const triggers = (given: Parameters<typeof factsOf>[0]) => {
    const result = propose(factsOf(given));
    if (!result.ok) throw new Error(result.fault.message);
    return parse(workflowText(result.value)).on.push;
  };

  test.each([
    [['v1.0.0'], ['main'], { branches: ['main', 'release/**'], tags: ['v*'] }],
    [['1.0.0'], ['main', '0.x', '1.x'], { branches: ['main', '*.x'], tags: ['[0-9]*', 'v[0-9]*'] }],
    [['v5.0.0', 'v6.0.0'], ['main', 'stable-line-6'], { branches: ['main', 'stable-line-*'], tags: ['v*'] }],
    [
      ['create-x@1.0.0', 'create-x@1.0.1'],
      ['main'],
      { branches: ['main', 'release/**'], tags: ['create-x@*'] },
    ],
    [['c++!1.0.0', 'c++!1.0.1'], ['main'], { branches: ['main', 'release/**'], tags: ['c\\+\\+\\!*'] }],
    [
      ['rel-6_0_1', 'rel-7_0_1', 'rel-8_0_1'],
      ['trunk', 'rel-6_0'],
      { branches: ['trunk', 'rel-*_0'], tags: ['rel-*'] },
    ],
  ])('of the tags %j and the branches %j', (tags, branches, expected) => {
    expect(triggers({ tags, branches })).toEqual(expected);
  });

  test('uses the action as the documentation says, and pins what is not ours', () => {
    const result = propose(factsOf());
    const text = result.ok ? workflowText(result.value) : '';
    const uses = [...text.matchAll(/uses: +(.+)/g)].map(([, reference]) => reference);
    expect(uses).toEqual([
      expect.stringMatching(/^actions\/checkout@[0-9a-f]{40} # v/),
      'semverdict/semverdict@v1',
    ]);
  });
});

describe('YAML', () => {
  test.each([
    'yes',
    'null',
    '1.0',
    '6',
    '',
    ' x',
    'x:',
    '{major}.x',
    'a\nb',
    '~',
    '.5',
    '\u{E0001}',
    '\uD800',
    'ünï',
    '-',
    'x #y',
  ])('reads %j back', (text) => {
    expect(parse(inline({ [text]: [text, { x: text }] }), { stringKeys: true })).toEqual({
      [text]: [text, { x: text }],
    });
    expect(parse(entries({ key: [{ [text]: text }], other: text }, '').join('\n'))).toEqual({
      key: [{ [text]: text }],
      other: text,
    });
  });
});
