// action.yml and our own workflows, read by GitHub's own parser.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

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
