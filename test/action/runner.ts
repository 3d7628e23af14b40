// The action as a GitHub runner starts it: inputs with action.yml's defaults, the runner's variables, and its files in a
// temporary folder. What a runner would obey is read from the log and checked. Most steps run the sources in this process;
// startStep runs what is built in one of its own.
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { runAction } from '../../src/commands/action/run-action.ts';
import { Runner } from '../../src/hosts/runner.ts';
import type { Hub } from '../github/hub.ts';
import { freshDirectory } from '../support/environment.ts';
import type { Json } from '../support/run.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const MANIFEST: {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, unknown>;
  runs: { main: string };
} = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));

/** The day on which the tests take place. */
const TODAY = '2026-06-01';

export interface Step {
  readonly workspace: string;
  readonly event: string;
  readonly payload: unknown;
  /** GITHUB_REF and GITHUB_SHA. */
  readonly ref: string;
  readonly sha: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What `github.token` is: empty where there is none. */
  readonly token?: string;
  /** Replaces variables; undefined removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** A line of the log that the runner obeys. */
export interface Command {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface StepRan {
  readonly status: number;
  /** Standard output without the masks, and without what is told only where something takes long. */
  readonly log: string;
  /** Everything that was printed, masks too. */
  readonly printed: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Command[];
  readonly masks: readonly string[];
  readonly report: Json;
  /** The folder of the runner's own files. */
  readonly files: string;
}

/** Runs one step in this process and checks what holds for every one of them. */
export function runStep(step: Step): Promise<StepRan> {
  return runStepAt(null, step);
}

/** The same against a loopback GitHub. @param hub whose addresses the step is told */
export function runStepAt(hub: Hub | null, step: Step): Promise<StepRan> {
  const ran = turn.then(() =>
    runHere(prepared({ ...step, env: { ...hub?.env, ...step.env } }), step.workspace),
  );
  turn = ran.catch(() => {});
  return ran;
}

/** A step takes this whole process: they run one after the other. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * What dist/action does, with the sources: the environment, the folder and the streams are the step's own until it ends.
 * What is bundled runs in {@link startStep}.
 */
async function runHere({ files, env }: Prepared, workspace: string): Promise<StepRan> {
  const printed = { out: '', error: '' };
  const before = { env: { ...process.env }, directory: process.cwd() };
  const { stdout, stderr } = process;
  const write = { out: stdout.write, error: stderr.write };
  const into = (stream: keyof typeof printed) => (text: string | Uint8Array) => {
    printed[stream] += text.toString();
    return true;
  };
  try {
    become(env);
    process.chdir(workspace);
    Object.assign(stdout, { write: into('out') });
    Object.assign(stderr, { write: into('error') });
    const status = await runAction(new Runner());
    return checked(files, { status, ...printed });
  } finally {
    Object.assign(stdout, { write: write.out });
    Object.assign(stderr, { write: write.error });
    process.chdir(before.directory);
    become(before.env);
  }
}

function become(env: Readonly<Record<string, string | undefined>>): void {
  for (const name of Object.keys(process.env)) if (env[name] === undefined) delete process.env[name];
  for (const [name, value] of Object.entries(env)) if (value !== undefined) process.env[name] = value;
}

/** A step that is under way. */
export interface Running {
  /** Its process, to be killed where a test wants that. */
  readonly child: ChildProcess;
  /** Its end. A killed step has the status -1, and its files as they are then. */
  readonly ran: Promise<StepRan>;
}

/**
 * Starts one step beside this process, which the loopback GitHub needs: it answers from here.
 *
 * @param hub whose addresses the step is told; null: those of the step alone
 */
export function startStep(hub: Hub | null, step: Step): Running {
  const { files, command, env } = prepared({ ...step, env: { ...hub?.env, ...step.env } });
  const child = spawn(process.execPath, command, { cwd: step.workspace, env });
  const printed = { out: '', error: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed.error += text;
  });
  const ran = new Promise<StepRan>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      try {
        resolve(checked(files, { status, ...printed }));
      } catch (error) {
        reject(error);
      }
    });
  });
  return { child, ran };
}

/** One action is started some thousand times: Node keeps what it has compiled of it, beside all that a test looks at. */
const COMPILED = join(tmpdir(), 'semverdict-test-compiled');

type Prepared = ReturnType<typeof prepared>;

/** The runner's files, and how the step is started. */
function prepared(step: Step) {
  const files = freshDirectory('runner');
  mkdirSync(join(files, 'temp'));
  for (const name of ['output', 'summary']) writeFileSync(join(files, name), '');
  writeFileSync(join(files, 'event.json'), JSON.stringify(step.payload));
  const own = { ...inputs(step), ...variables(step, files), ...step.env };
  const env = { ...plainEnvironment(), NODE_COMPILE_CACHE: COMPILED, ...own };
  return { files, command: [join(ROOT, MANIFEST.runs.main)], env };
}

interface Done {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** What a step left, after the checks that hold for every one of them. */
function checked(files: string, { status, out, error }: Done): StepRan {
  const temp = join(files, 'temp');
  const commands = out.split('\n').flatMap(commandIn);
  const reports = readdirSync(temp);
  const ran: StepRan = {
    status: status ?? -1,
    log: out.replace(/^(?:::add-mask::.*|(?:fetching|reading|tagging) .* …)\n/gm, ''),
    printed: out + error,
    outputs: outputsIn(readFileSync(join(files, 'output'), 'utf8')),
    summary: readFileSync(join(files, 'summary'), 'utf8'),
    annotations: commands.filter(({ command }) => command !== 'add-mask'),
    masks: commands.filter(({ command }) => command === 'add-mask').map(({ message }) => message),
    report: reports.length === 0 ? null : JSON.parse(readFileSync(join(temp, reports[0]!), 'utf8')),
    files,
  };
  expect(error, 'standard error').toBe('');
  expect(reports.length, 'reports').toBeLessThan(2);
  expect(['error', 'warning', 'notice'], 'what the runner obeys').toEqual(
    expect.arrayContaining([...new Set(ran.annotations.map(({ command }) => command))]),
  );
  expect(Object.keys(MANIFEST.outputs), 'outputs').toEqual(expect.arrayContaining(Object.keys(ran.outputs)));
  expect(Buffer.byteLength(ran.summary), 'summary').toBeLessThan(1 << 20);
  return ran;
}

/** The environment of whoever runs the tests, without what would make it another workflow run or another git. */
function plainEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(GIT_|GITHUB_|INPUT_|RUNNER_|ACTIONS_|NODE_)/.test(name),
    ),
  );
}

function inputs({ inputs: given = {}, token = '' }: Step): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in MANIFEST.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  const values = Object.entries(MANIFEST.inputs).map(([name, { default: usual = '' }]) => [
    `INPUT_${name.toUpperCase()}`,
    given[name] ?? (name === 'today' ? TODAY : usual.replace(/\$\{\{ *github\.token *\}\}/, token)),
  ]);
  return Object.fromEntries(values);
}

function variables(step: Step, files: string): Record<string, string> {
  const [, kind = '', name = ''] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(step.ref) ?? [];
  return {
    CI: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: step.event,
    GITHUB_EVENT_PATH: join(files, 'event.json'),
    GITHUB_OUTPUT: join(files, 'output'),
    GITHUB_REF: step.ref,
    GITHUB_REF_NAME: name,
    GITHUB_REF_TYPE: kind === 'tags' ? 'tag' : 'branch',
    GITHUB_REPOSITORY: 'Codertocat/Hello-World',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: step.sha,
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
    GITHUB_WORKSPACE: step.workspace,
    RUNNER_TEMP: join(files, 'temp'),
  };
}

/**
 * The command in a line, as the runner reads it (actions/runner, ActionCommand.cs): `::command::` where the trimmed
 * line starts with it, `##[command]` anywhere.
 */
export function commandIn(line: string): Command[] {
  const trimmed = line.trim();
  if (!trimmed.startsWith('::')) {
    const at = line.indexOf('##[');
    return at === -1 ? [] : [{ command: '##[', properties: {}, message: line.slice(at) }];
  }
  const end = trimmed.indexOf('::', 2);
  const [head, message] =
    end === -1 ? [trimmed.slice(2), ''] : [trimmed.slice(2, end), trimmed.slice(end + 2)];
  const space = head.indexOf(' ');
  const properties = (space === -1 ? '' : head.slice(space + 1))
    .split(',')
    .filter(Boolean)
    .map((each) => [each.slice(0, each.indexOf('=')), unescaped(each.slice(each.indexOf('=') + 1))]);
  return [
    {
      command: space === -1 ? head : head.slice(0, space),
      properties: Object.fromEntries(properties),
      message: unescaped(message),
    },
  ];
}

function unescaped(text: string): string {
  return text
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
}

/** The outputs as the runner reads them from its file (FileCommandManager.cs): `name=value` or `name<<DELIMITER`. */
export function outputsIn(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string;
    if (line === '') continue;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (heredoc === -1 || (equals !== -1 && equals < heredoc)) {
      if (equals < 1) throw new Error(`the runner refuses the output line ${JSON.stringify(line)}`);
      outputs[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    const delimiter = line.slice(heredoc + 2);
    const end = lines.indexOf(delimiter, index + 1);
    if (end === -1) throw new Error(`the output ${line.slice(0, heredoc)} does not end`);
    outputs[line.slice(0, heredoc)] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return outputs;
}

const GOLDEN = resolve(ROOT, 'test/fixtures/action');

/**
 * Compares a step with its files under test/fixtures/action: run.json, log.txt and, where there is one, summary.md.
 * `npx vitest run test/action --update` writes them anew: read them before you commit them.
 */
export async function expectGolden(name: string, ran: StepRan): Promise<void> {
  const { status, log, outputs, summary, annotations } = ran;
  const { report, ...rest } = outputs;
  if (report !== undefined) {
    expect(report).toMatch(/^.*\/runner\d+\/temp\/semverdict-__self-\d+\.json$/);
    expect(existsSync(report)).toBe(true);
  }
  const shown = {
    status,
    outputs: { ...rest, ...(report === undefined ? {} : { report: '<path>' }) },
    annotations,
  };
  await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(join(GOLDEN, name, 'run.json'));
  await expect(log).toMatchFileSnapshot(join(GOLDEN, name, 'log.txt'));
  const file = join(GOLDEN, name, 'summary.md');
  if (summary !== '') await expect(summary).toMatchFileSnapshot(file);
  else expect(existsSync(file), 'there is no summary').toBe(false);
}
