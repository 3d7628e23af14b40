// action.yml and our own workflows, read by GitHub's own parser.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { propose } from '../../src/policy/propose/propose.ts';
import { releaseWorkflowText, workflowText } from '../../src/report/first-workflow.ts';

const trace = new NoOperationTraceWriter();

async function workflowErrors(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, trace);
  const template = value && (await convertWorkflowTemplate(context, value));
  // The template repeats what the context has; a syntax error ends the reading before jobs are compared.
  return (
    template?.errors?.map(({ Message }) => Message) ??
    context.errors.getErrors().map(({ message }) => message)
  );
}

const actionErrors = (content: string): string[] =>
  parseAction({ name: 'action.yml', content }, trace)
    .context.errors.getErrors()
    .map(({ message }) => message);

describe.each(globSync('.github/workflows/*.yml'))('%s', (file) => {
  const content = readFileSync(file, 'utf8');

  test('is a valid workflow', async () => {
    expect(await workflowErrors(file, content)).toEqual([]);
  });

  test('grants nothing that a job does not ask for', () => {
    expect(parse(content).permissions).toEqual({});
  });

  test("pins other people's actions by commit, and says which release that is", () => {
    const uses = [...content.matchAll(/uses: +(.+)/g)].map(([, reference]) => reference);
    const foreign = uses.filter((reference) => !reference?.startsWith('./'));
    expect(
      foreign.filter((reference) => !/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v[\d.]+$/.test(reference!)),
    ).toEqual([]);
  });
});

describe('action.yml', () => {
  const content = readFileSync('action.yml', 'utf8');

  test('is a valid action', () => {
    expect(actionErrors(content)).toEqual([]);
  });

  test('runs a file that is there', () => {
    const { main } = parse(content).runs;
    expect(existsSync(main)).toBe(true);
  });
});

// What init writes is started in other repositories, so it is held to the same.
describe.each([
  ['the workflow that init writes', workflowText(firstProposal())],
  ['its workflow for releases', releaseWorkflowText()],
])('%s', (name, content) => {
  test('is valid, and grants nothing that a job does not ask for', async () => {
    expect(await workflowErrors(`${name}.yml`, content)).toEqual([]);
    expect(parse(content).permissions).toEqual({});
  });
});

function firstProposal() {
  const proposal = propose({
    today: '2026-06-01',
    tags: [{ name: 'v1.0.0', commit: 'a'.repeat(40), time: 1_750_000_000 }],
    branches: ['main', 'release/1.x'],
    current: 'main',
    defaultBranch: 'main',
    subjects: [],
    paths: [],
    texts: {},
    surfaces: [],
    remote: 'https://github.com/acme/widget',
    past: null,
  });
  if (!proposal.ok) throw new Error(proposal.fault.message);
  return proposal.value;
}

test('our own release is made by hand, behind an environment, and writes contents alone', () => {
  const { on, jobs } = parse(readFileSync('.github/workflows/release.yml', 'utf8'));
  expect(Object.keys(on)).toEqual(['workflow_dispatch']);
  expect(jobs.release).toMatchObject({
    needs: 'full',
    environment: 'release',
    permissions: { contents: 'write', 'pull-requests': 'read' },
  });
  expect(jobs.release.steps.at(-1)).toMatchObject({ uses: './', with: { mode: 'release' } });
  const { release } = parse(readFileSync('release-policy.yml', 'utf8'));
  expect(release).toEqual({ 'github-release': true, pointers: ['v{major}'] });
});

// A parser that accepts everything would make the tests above worthless.
describe('mistakes are found', () => {
  const job = 'on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n';

  test.each([
    ['an unknown key', `${job}    steps: [{ run: 'true', shel: sh }]\n`, "Unexpected value 'shel'"],
    [
      'a job that waits for an absent one',
      `${job}    needs: absent\n    steps: [{ run: 'true' }]\n`,
      'at least one job with no dependencies',
    ],
    ['a broken expression', `${job}    steps: [{ run: '\${{ github. }}' }]\n`, 'Unexpected'],
  ])('%s in a workflow', async (_, workflow, message) => {
    expect((await workflowErrors('w.yml', workflow)).join()).toContain(message);
  });

  test('an unknown key in action.yml', () => {
    const action = 'name: x\ndescription: y\nruns: { using: node24, mian: a.js }\n';
    expect(actionErrors(action).join()).toContain("Unexpected value 'mian'");
  });
});
