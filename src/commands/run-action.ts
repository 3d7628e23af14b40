import { mistake, Problem, problemOf } from '../base/problem.ts';
import { ciBranch, ciTarget } from '../hosts/ci-branch.ts';
import { now } from '../hosts/clock.ts';
import { Git } from '../hosts/git.ts';
import { Opened } from '../hosts/repository.ts';
import type { Runner, RunnerEvent } from '../hosts/runner.ts';
import { gitEnvironment } from '../hosts/runner.ts';
import { annotationsOf, annotationText } from '../report/annotations.ts';
import { linesJson, linesText } from '../report/lines.ts';
import { linesMarkdown, problemMarkdown, verdictMarkdown } from '../report/markdown.ts';
import { problemJson, problemText } from '../report/problem.ts';
import { logLines, logText, markdownSentence } from '../report/safe.ts';
import { PLAIN } from '../report/style.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { actionStatements } from './action-statements.ts';
import { check } from './check.ts';
import type { Answer } from './command.ts';
import { counterNumber } from './counter.ts';
import type { Task } from './events.ts';
import { refTask, taskOf } from './events.ts';
import type { CheckTarget } from './gather.ts';
import { linesOfRepository } from './lines.ts';
import type { CommonOptions } from './options.ts';
import { findPolicy } from './policy-file.ts';
import type { Released } from './release.ts';
import { planText, release } from './release.ts';
import { NO_VERDICT, verify } from './verify.ts';

const MODES = ['auto', 'check', 'verify', 'release', 'lines'] as const;
/** Whom GitHub shows as the maker of a tag that a workflow made. */
const BOT = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>';
const FAIL_ON = ['error', 'warning', 'never'] as const;
/** A boolean as the toolkit and YAML's core schema know it. A typing mistake must not make a release. */
const BOOLEANS = ['true', 'false', 'True', 'False', 'TRUE', 'FALSE'] as const;

/** Runs the action and returns the exit status of its step. */
export async function runAction(runner: Runner): Promise<number> {
  try {
    return await run(runner);
  } catch (error) {
    const problem = problemOf(error);
    const text = problemText(problem, PLAIN);
    runner.log(text);
    const title = `semverdict: ${problem.code}`;
    // Each mistake at its place in the file; GitHub shows ten of them.
    for (const { message, file, line, column } of problem.details.slice(0, 9))
      runner.annotate('error', annotationText(logText(message), problem.remedy), title, file ?? null, {
        line,
        column,
      });
    if (problem.details.length !== 1)
      runner.annotate('error', annotationText(logLines(problem.message), problem.remedy), title, null);
    runner.summary(problemMarkdown(problem));
    runner.output('outcome', problem.exit === 3 ? 'undecided' : 'error');
    const report = runner.report(problemJson(problem));
    if (report !== null) runner.output('report', report);
    return problem.exit;
  }
}

async function run(runner: Runner): Promise<number> {
  const mode = choice(runner, 'mode', MODES, 'auto');
  const failOn = choice(runner, 'fail-on', FAIL_ON, 'error');
  const flag = (name: string): boolean => choice(runner, name, BOOLEANS, 'false').toLowerCase() === 'true';
  const dryRun = flag('dry-run');
  const event = runner.event();
  const task =
    mode === 'auto' || event.name === 'pull_request_target'
      ? taskOf(event, runner.env)
      : namedTask(mode, runner);
  const inputs = { text: (name: string) => runner.input(name), flag };
  const statements = actionStatements(inputs, event, mode === 'release');
  const options = { ...optionsOf(runner, task, event.payload), statements };
  if (task.do === 'nothing') return nothing(runner, task.why);
  if (mode === 'release')
    return finish(runner, options, await release(options, dryRun, failOn === 'warning'), failOn);
  if (mode === 'lines') return showLines(runner, options);
  if (task.do === 'verify') {
    const tag = runner.input('tag') ?? task.tag;
    // Where the pushed tag stood before says nothing about another one.
    const before = tag === task.tag ? task.before : null;
    return finish(runner, options, await verify(options, tag, before), failOn);
  }

  const base = runner.input('base') ?? task.base;
  const head = runner.input('head') ?? task.head;
  const answer = await checkUnlessNoLine(options, { base, head }, mode === 'auto');
  if (answer === null) return nothing(runner, `the branch ${options.branch} carries no release line`);
  const status = await finish(runner, options, answer, failOn);
  // Asked anew: the tags that the check fetched are here now.
  if (task.withLines)
    runner.summary(`\n${await linesSummary({ ...options, opened: new Opened(options.git) })}`);
  return status;
}

/** A workflow may run on every branch: where nobody asked for a verdict on this one, a branch without a line is no fault. */
async function checkUnlessNoLine(
  options: CommonOptions,
  target: CheckTarget,
  lenient: boolean,
): Promise<Answer | null> {
  try {
    return await check(options, target);
  } catch (error) {
    if (lenient && error instanceof Problem && error.code === 'no-line') return null;
    throw error;
  }
}

/** A mode that is named takes what it needs from the event, as far as the event has it. */
function namedTask(mode: (typeof MODES)[number], runner: Runner): Task {
  const tag = runner.input('tag');
  if (mode === 'verify' && tag !== null) return { do: 'verify', tag, before: null };
  const event = runner.event();
  const known = ['pull_request', 'merge_group', 'push', 'release'].includes(event.name);
  const task = known ? taskOf(event, runner.env) : refTask(runner.env, false);
  if (mode === 'verify' && task.do === 'check') {
    throw mistake(
      'no-tag',
      `mode verify needs a tag, and this run is on ${runner.env.GITHUB_REF ?? 'no ref'}`,
      'set the input tag, or run on: push: tags',
    );
  }
  if (mode === 'check' && task.do === 'verify') {
    throw mistake(
      'no-branch',
      `mode check needs a branch, and this run is on the tag ${task.tag}`,
      'set mode: auto or verify',
    );
  }
  if (mode === 'release' && (task.do === 'verify' || (task.do === 'check' && task.base !== null))) {
    throw mistake(
      'no-branch',
      `mode release needs a branch to release from, and this run is for ${event.name} on ${runner.env.GITHUB_REF ?? 'no ref'}`,
      'run it on: push to a branch, schedule or workflow_dispatch',
    );
  }
  return task;
}

function optionsOf(
  runner: Runner,
  task: Task,
  payload: RunnerEvent['payload'],
): Omit<CommonOptions, 'statements'> {
  const token = runner.input('token');
  if (token !== null) runner.secret(token);
  const directory = runner.directory(runner.input('working-directory'));
  const git = new Git(directory, gitEnvironment(token, runner.env, directory), true);
  return {
    git,
    opened: new Opened(git),
    today: runner.input('today'),
    policy: runner.input('policy'),
    // A pull request must not choose its judge: a file of the repository is read at the base.
    policyTrusted: false,
    counter: counterNumber(runner.input('counter'), 'the input counter'),
    branch: runner.input('branch') ?? (task.do === 'check' ? task.branch : null),
    ciBranch: ciBranch(runner.env),
    ciTarget: ciTarget(runner.env),
    defaultBranch: defaultBranch(payload),
    identity: BOT,
    now: now(),
    progress: (text) => runner.progress.now(logText(text)),
  };
}

function nothing(runner: Runner, why: string): number {
  runner.log(`nothing to do: ${logText(why)}`);
  const outputs = {
    outcome: 'pass',
    kind: 'none',
    version: '',
    tag: '',
    line: '',
    phase: '',
    released: 'false',
  };
  for (const [name, value] of Object.entries(outputs)) runner.output(name, value);
  const report = runner.report({ ...NO_VERDICT, message: why });
  if (report !== null) runner.output('report', report);
  return 0;
}

async function showLines(runner: Runner, options: CommonOptions): Promise<number> {
  const { today, found } = await linesOfRepository(options);
  runner.log(linesText(today, found, PLAIN));
  runner.summary(linesMarkdown(today, found));
  runner.output('outcome', 'pass');
  const report = runner.report(linesJson(today, found));
  if (report !== null) runner.output('report', report);
  return 0;
}

async function linesSummary(options: CommonOptions): Promise<string> {
  const { today, found } = await linesOfRepository(options);
  return linesMarkdown(today, found);
}

async function finish(
  runner: Runner,
  options: CommonOptions,
  answer: Answer,
  failOn: (typeof FAIL_ON)[number],
): Promise<number> {
  const verdict = answer.json as Verdict & Partial<Released>;
  runner.log(answer.text(PLAIN));
  if (answer.note !== undefined) runner.annotate('notice', logText(answer.note), 'counter', null);
  const file = options.policy ?? (await findPolicy(options).catch(() => null))?.file ?? null;
  for (const { level, message, title, file: at } of annotationsOf(verdict.findings, file))
    runner.annotate(level, message, title, at);
  if (verdict.policyChanged)
    runner.annotate(
      'notice',
      'this changes the policy: the new one was judged, the one of the base did the judging',
      'policy',
      file,
    );
  runner.summary(
    // A pointer has no verdict worth a table.
    'message' in verdict ? `${markdownSentence(answer.text(PLAIN))}\n` : verdictMarkdown(verdict),
  );
  const plan = planText(verdict.plan ?? null, verdict.released ?? null, PLAIN).trim();
  if (plan !== '') runner.summary(`\n${markdownSentence(plan)}\n`);
  const outputs: Record<string, string> = {
    outcome: verdict.outcome,
    kind: verdict.kind,
    version: verdict.next?.version ?? '',
    tag: verdict.next?.tag ?? '',
    line: verdict.line?.id ?? '',
    phase: verdict.line?.phase ?? '',
    released: String(verdict.released !== undefined && verdict.released !== null),
  };
  for (const [name, value] of Object.entries(outputs)) runner.output(name, value);
  const report = runner.report(answer.json);
  if (report !== null) runner.output('report', report);
  if (failOn === 'never') return 0;
  return verdict.findings.some(
    ({ level }) => level === 'error' || (failOn === 'warning' && level === 'warning'),
  )
    ? 1
    : 0;
}

function defaultBranch(payload: Readonly<Record<string, unknown>>): string | null {
  const { repository } = payload;
  const name =
    typeof repository === 'object' && repository !== null
      ? (repository as Record<string, unknown>).default_branch
      : null;
  return typeof name === 'string' ? name : null;
}

function choice<const T extends readonly string[]>(
  runner: Runner,
  name: string,
  words: T,
  usual: T[number],
): T[number] {
  const given = runner.input(name);
  if (given === null) return usual;
  if (words.includes(given)) return given;
  throw mistake(
    'bad-input',
    `the input ${name} is ${JSON.stringify(given)}`,
    `set it to ${words.join(', ')}`,
  );
}
