// The documentation is whole: every rule, command and error code has its place, and links lead somewhere.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { checkerFiles, checkerIdProblem, registration } from '../../scripts/docs/checker-files.ts';
import { markdownFiles } from '../../scripts/docs/generated.ts';
import { idProblem, ruleFiles } from '../../scripts/docs/rule-files.ts';
import { writeScaffold } from '../../scripts/docs/write-scaffold.ts';
import { RULE_IDS } from '../../src/policy/rule-ids.ts';
import { CATALOGUE } from '../../src/surfaces/catalogue.ts';
import { AFFECTED } from '../../src/surfaces/difference.ts';
import { freshDirectory } from '../support/environment.ts';
import { blocks, ROOT, read } from './support.ts';

const SECTIONS = ['What it checks', 'Why it matters', 'An example that fails', 'How to mend it', 'Options'];
const headings = (text: string): string[] => [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title!);

describe.each(RULE_IDS)('the page of the rule %s', (id) => {
  const page = read(`docs/rules/${id}.md`);

  test('has its sections, none of them empty', () => {
    expect(headings(page)).toEqual(SECTIONS);
    for (const section of page.split(/^## .+$/m).slice(1)) expect(section.trim().length).toBeGreaterThan(40);
  });

  test('says its level, and how to set it', () => {
    expect(page).toContain(`<!-- generated: level ${id} -->`);
    expect(page.split('## Options')[1]).toContain(`  ${id}: `);
  });
});

test('there is no page of a rule that does not exist', () => {
  const pages = globSync('docs/rules/*.md', { cwd: ROOT }).map((file) => file.replace(/^.*[\\/]|\.md$/g, ''));
  expect(pages.filter((page) => page !== 'README').sort()).toEqual([...RULE_IDS].sort());
});

test('every checker has its page with its options, and every page its checker', () => {
  const pages = globSync('docs/checkers/*.md', { cwd: ROOT }).map((file) =>
    file.replace(/^.*[\\/]|\.md$/g, ''),
  );
  expect(pages.filter((page) => page !== 'README').sort()).toEqual(CATALOGUE.map(({ id }) => id).sort());
  for (const { id, options } of CATALOGUE) {
    const page = read(`docs/checkers/${id}.md`);
    for (const key of Object.keys((options as { entries?: object }).entries ?? {}))
      expect([id, page]).toEqual([id, expect.stringContaining(`\`${key}\``)]);
  }
});

test('whom a difference can affect is explained', () => {
  const [, words = ''] = read('docs/checkers/README.md').split('## Who is affected');
  expect([...words.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, word]) => word)).toEqual([...AFFECTED]);
});

test('every command has its page, and every page its command', () => {
  const source = ['src/commands/program.ts', ...globSync('src/commands/*-commands.ts', { cwd: ROOT })]
    .map(read)
    .join('\n');
  const commands = [...source.matchAll(/program\s*\.command\('([a-z]+)/g)].map(([, name]) => name!);
  expect(commands).toContain('check');
  const pages = globSync('docs/commands/*.md', { cwd: ROOT }).map((file) =>
    file.replace(/^.*[\\/]|\.md$/g, ''),
  );
  expect(pages.filter((page) => page !== 'README').sort()).toEqual([...new Set(commands)].sort());
  for (const name of commands) {
    expect(headings(read(`docs/commands/${name}.md`))).toEqual(
      expect.arrayContaining(['Exit status', 'JSON']),
    );
    expect(read('README.md')).toContain(`docs/commands/${name}.md`);
  }
});

describe('error codes', () => {
  const sources = globSync('src/**/*.ts', { cwd: ROOT }).map((file) => read(file));
  const CALL =
    /\b(?:mistake|undecided|fault|problem|wrong)\(\s*'([a-z]+(?:-[a-z]+)*)'\s*,|\bcode: '([a-z-]+)'/g;
  const codes = new Set(sources.flatMap((source) => [...source.matchAll(CALL)].map(([, a, b]) => a ?? b!)));
  const page = read('docs/exit-status-and-errors.md');
  const [ending = '', within = ''] = page.split('## Within other messages');
  const documented = [
    ...ending.matchAll(/^### ([a-z-]+)$/gm),
    ...within.matchAll(/^\| `([a-z-]+)` \| /gm),
  ].map(([, code]) => code!);

  test('are found in the sources', () => {
    expect([...codes]).toEqual(expect.arrayContaining(['no-line', 'policy-invalid', 'overflow', 'bad-call']));
    expect(codes.size).toBeGreaterThan(45);
  });

  test('are all on the page, each once', () => {
    expect([...codes].filter((code) => !documented.includes(code))).toEqual([]);
    expect(new Set(documented).size).toBe(documented.length);
  });

  test('of the page all exist', () => {
    expect(documented.filter((code) => !codes.has(code))).toEqual([]);
  });
});

/** The anchor that GitHub gives to a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

describe.each(markdownFiles(ROOT))('%s', (file) => {
  const text = read(file);
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '');
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to]) => to!);

  test('has only links that lead somewhere', () => {
    const broken = links.filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [path = '', fragment] = link.split('#');
      const target = path === '' ? resolve(ROOT, file) : resolve(ROOT, dirname(file), path);
      if (!existsSync(target)) return true;
      if (fragment === undefined) return false;
      const titles = [
        ...read(target)
          .replace(/^```[\s\S]*?^```$/gm, '')
          .matchAll(/^#+ (.+)$/gm),
      ];
      return !titles.some(([, title]) => anchor(title!) === fragment);
    });
    expect(broken).toEqual([]);
  });

  test('names no path of a machine and no registry', () => {
    expect(text).not.toMatch(/\/(?:home|root|Users|work|tmp)\//);
    expect(text).not.toMatch(/registry\.npmjs|https?:\/\/(?:localhost|\d+\.)/);
  });
});

const workflows = markdownFiles(ROOT).flatMap((file) =>
  blocks(read(file), 'yaml')
    .filter((block) => /^jobs:/m.test(block))
    .map((content, index): [string, string] => [`${file}, workflow ${index + 1}`, content]),
);

/** What a job may ask for, each for a use that docs/action.md names. */
const RIGHTS = [
  { contents: 'read' },
  { contents: 'write' },
  { contents: 'read', 'pull-requests': 'write', checks: 'write' },
  { actions: 'read', 'pull-requests': 'write' },
];

describe.each(workflows)('%s', (_, content) => {
  test('is valid', async () => {
    const { context, value } = parseWorkflow({ name: 'w.yml', content }, new NoOperationTraceWriter());
    const template = value && (await convertWorkflowTemplate(context, value));
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
    expect(template?.errors ?? []).toEqual([]);
  });

  test('grants the least, and pins what is not ours', () => {
    const workflow = parse(content);
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values<{ permissions: unknown }>(workflow.jobs))
      expect(RIGHTS).toContainEqual(job.permissions);
    for (const [, uses] of content.matchAll(/uses: +(.+)/g))
      expect(uses).toMatch(/^(?:semverdict\/semverdict@v1|[\w-]+\/[\w-]+@[0-9a-f]{40} # v[\d.]+)$/);
  });

  test('names only inputs and outputs that the action has', () => {
    const action = parse(read('action.yml'));
    for (const job of Object.values<{ steps: { uses?: string; id?: string; with?: object }[] }>(
      parse(content).jobs,
    )) {
      const ours = job.steps.find(({ uses }) => uses?.startsWith('semverdict/'));
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(ours?.with ?? {})));
    }
    for (const [, output] of content.matchAll(/\.outputs\.([a-z-]+)/g))
      expect(Object.keys(action.outputs)).toContain(output);
  });
});

test('the documentation holds workflows', () => {
  expect(workflows.length).toBeGreaterThan(3);
});

describe('npm run new-rule', () => {
  test('makes a page with all sections, and code that names the rule', () => {
    const files = ruleFiles('line-something');
    expect(headings(files.get('docs/rules/line-something.md')!)).toEqual(SECTIONS);
    expect(files.get('src/verdict/rules/line-something.ts')).toContain('export const lineSomething: Rule');
    expect(files.get('test/verdict/rules/line-something.ts')).toMatch(
      /export const passing[\s\S]*export const failing/,
    );
  });

  test.each([
    [undefined, 'name the rule'],
    ['Line', 'is no id'],
    ['line', 'is no id'],
    ['../../x', 'is no id'],
    ['line-ended', 'already'],
  ])('refuses %s', (id, why) => {
    expect(idProblem(id, RULE_IDS)).toContain(why);
  });

  test('takes a good id', () => {
    expect(idProblem('line-something', RULE_IDS)).toBeNull();
  });
});

describe('npm run new-checker', () => {
  test('makes a checker, its options, its page, its test and pairs that pass and fail', () => {
    const files = checkerFiles('some-thing');
    expect([...files.keys()].filter((file) => !file.startsWith('test/fixtures/'))).toEqual([
      'src/surfaces/some-thing/options.ts',
      'src/surfaces/some-thing/index.ts',
      'docs/checkers/some-thing.md',
      'test/surfaces/some-thing/some-thing.test.ts',
    ]);
    expect(headings(files.get('docs/checkers/some-thing.md')!)).toEqual([
      'What it finds',
      'What it does not find',
      'Options',
    ]);
    expect(registration('some-thing')).toEqual({
      options: "'some-thing': someThingOptions,",
      loader: "'some-thing': async () => (await import('./some-thing/index.ts')).someThing,",
    });
    expect(registration('one').options).toBe('one: oneOptions,');
    expect(files.get('src/surfaces/some-thing/index.ts')).toContain(
      'export const someThing: Checker<SomeThingOptions>',
    );
    const cases = [...files]
      .filter(([file]) => file.endsWith('/case.json'))
      .map(([, text]) => JSON.parse(text));
    expect(cases.map(({ expect: changes }) => changes.length)).toEqual([1, 0]);
  });

  test('writes them as the formatter of the project does, however long the name is', () => {
    const root = freshDirectory();
    for (const path of ['biome.jsonc', 'scripts/lint'])
      cpSync(join(ROOT, path), join(root, path), { recursive: true });
    const written = vi.spyOn(console, 'log').mockReturnValue();
    for (const id of ['x', 'something', 'a-name-that-is-rather-long']) writeScaffold(root, checkerFiles(id));
    written.mockRestore();
    const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
    const checked = spawnSync(process.execPath, [biome, 'check', '--vcs-enabled=false', 'src', 'test'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(checked).toMatchObject({ status: 0, stdout: expect.stringContaining('Checked 9 files') });
  });

  test.each([
    [undefined, 'name the checker'],
    ['Line', 'is no id'],
    ['../../x', 'is no id'],
    ['paths', 'already'],
  ])('refuses %s', (id, why) => {
    expect(checkerIdProblem(id, ['paths'])).toContain(why);
  });

  test('takes a good id', () => {
    expect(checkerIdProblem('something', ['paths'])).toBeNull();
  });
});
