import { oneLine } from '../../base/one-line.ts';
import type { Problem } from '../../base/problem.ts';
import { now } from '../../hosts/clock.ts';
import type { Runner } from '../../hosts/runner.ts';
import { dayOf, parseDay } from '../../lines/calendar.ts';
import type { Line } from '../../lines/lines.ts';
import type { Released } from '../../publish/outcome.ts';
import type { Location, Places } from '../../report/annotations.ts';
import { annotationsOf, annotationText } from '../../report/annotations.ts';
import { linesJson, linesText } from '../../report/lines.ts';
import { linesMarkdown, problemMarkdown, verdictMarkdown } from '../../report/markdown.ts';
import { problemJson, problemText } from '../../report/problem.ts';
import { isRelease, releaseMarkdown, releaseOutputs } from '../../report/release.ts';
import { logLines, logText, markdownSentence } from '../../report/safe.ts';
import { PLAIN } from '../../report/style.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import type { Answer } from '../command.ts';
import { NO_VERDICT } from '../verify.ts';
import type { FailOn } from './action-inputs.ts';

/** What a run came to. */
export type Result =
  | {
      readonly is: 'answer';
      readonly answer: Answer;
      /** All lines, where they are shown below it. */
      readonly lines: { readonly today: string; readonly lines: readonly Line[] } | null;
      /** What a changed policy says of the past, as Markdown. */
      readonly past: string | null;
    }
  /** @property head the commit that the run is for; null where nobody says it */
  | { readonly is: 'nothing'; readonly why: string; readonly head: string | null }
  | { readonly is: 'lines'; readonly today: string; readonly lines: readonly Line[] }
  /** A comment stands on that pull request, as the companion workflow writes it. */
  | { readonly is: 'passed-on'; readonly pull: number }
  | { readonly is: 'problem'; readonly problem: Problem };

/** The verdict that an answer of `check`, `verify` or `release` holds. */
export function verdictIn({ json }: Answer): Verdict & Partial<Released> {
  return json as Verdict & Partial<Released>;
}

/** Writes the result where no right and no network is needed: log, summary, outputs, report. Returns the exit status. */
export function writeResult(runner: Runner, result: Result, failOn: FailOn): number {
  switch (result.is) {
    case 'answer':
      return writeAnswer(runner, result, failOn);
    case 'nothing':
      return writeNothing(runner, result);
    case 'lines':
      return writeLines(runner, result.today, result.lines);
    case 'passed-on':
      return writePassedOn(runner, result.pull);
    case 'problem':
      return writeProblem(runner, result.problem);
  }
}

/** The annotations of the step. @param places where findings are: what is not known stands at no place */
export function annotateResult(runner: Runner, result: Result, places: Places): void {
  if (result.is === 'answer') annotateAnswer(runner, result.answer, places);
  else if (result.is === 'problem') annotateProblem(runner, result.problem);
}

function writeAnswer(
  runner: Runner,
  { answer, lines, past }: Extract<Result, { is: 'answer' }>,
  failOn: FailOn,
): number {
  const verdict = verdictIn(answer);
  runner.log(answer.text(PLAIN));
  runner.summary(
    // A pointer has no verdict worth a table.
    'message' in verdict ? `${markdownSentence(answer.text(PLAIN))}\n` : verdictMarkdown(verdict),
  );
  if (isRelease(verdict)) runner.summary(releaseMarkdown(verdict));
  if (past !== null) runner.summary(`\n${past}`);
  if (lines !== null) runner.summary(`\n${linesMarkdown(lines.today, lines.lines)}`);
  writeOutputs(runner, {
    outcome: verdict.outcome,
    kind: verdict.kind,
    version: verdict.next?.version ?? '',
    tag: verdict.next?.tag ?? '',
    line: verdict.line?.id ?? '',
    phase: verdict.line?.phase ?? '',
    released: String(verdict.released !== undefined && verdict.released !== null),
    ...(isRelease(verdict) ? releaseOutputs(verdict) : {}),
  });
  writeReport(runner, answer.json);
  if (failOn === 'never') return 0;
  const failing = failOn === 'warning' ? ['error', 'warning'] : ['error'];
  return verdict.findings.some(({ level }) => failing.includes(level)) ? 1 : 0;
}

function annotateAnswer(runner: Runner, { note, json, policy }: Answer, places: Places): void {
  const { findings, policyChanged } = json as Verdict;
  if (note !== undefined) runner.annotate('notice', logText(note), 'counter', null);
  if (isRelease(json as Verdict))
    for (const { message, remedy } of (json as Verdict & Released).refused)
      runner.annotate('warning', logText(`${message}. ${remedy}`), 'unfinished', null);
  for (const { level, message, title, at } of annotationsOf(findings, places))
    annotateAt(runner, level, message, title, at);
  if (policyChanged)
    runner.annotate(
      'notice',
      'this changes the policy: the new one was judged, the one of the base did the judging',
      'policy',
      policy?.file ?? null,
    );
}

function writeNothing(runner: Runner, { why, head }: Extract<Result, { is: 'nothing' }>): number {
  runner.log(`nothing to do: ${logText(why)}`);
  writeOutputs(runner, {
    outcome: 'pass',
    kind: 'none',
    version: '',
    tag: '',
    line: '',
    phase: '',
    released: 'false',
  });
  writeReport(runner, {
    ...NO_VERDICT,
    today: todayOfRun(runner),
    head: head ?? runner.env.GITHUB_SHA,
    message: why,
  });
  return 0;
}

/** Nothing was judged, so nobody has refused a day that is none. */
function todayOfRun(runner: Runner): string {
  const given = parseDay(runner.input('today') ?? '');
  return given.ok ? given.value : dayOf(now(), 'UTC');
}

function writeLines(runner: Runner, today: string, lines: readonly Line[]): number {
  runner.log(linesText(today, lines, PLAIN));
  runner.summary(linesMarkdown(today, lines));
  writeOutputs(runner, { outcome: 'pass' });
  writeReport(runner, linesJson(today, lines));
  return 0;
}

function writePassedOn(runner: Runner, pull: number): number {
  runner.log(`the comment on pull request ${pull} is up to date`);
  writeOutputs(runner, { outcome: 'pass' });
  return 0;
}

function writeProblem(runner: Runner, problem: Problem): number {
  runner.log(problemText(problem, PLAIN));
  runner.summary(problemMarkdown(problem));
  writeOutputs(runner, { outcome: problem.exit === 3 ? 'undecided' : 'error' });
  writeReport(runner, problemJson(problem));
  return problem.exit;
}

function annotateProblem(runner: Runner, { code, message: text, remedy, details }: Problem): void {
  const title = `semverdict: ${code}`;
  // Each mistake at its place in the file; GitHub shows ten of them.
  for (const { message, file, line, column } of details.slice(0, 9))
    runner.annotate('error', annotationText(logText(message), remedy), title, file ?? null, { line, column });
  if (details.length !== 1) runner.annotate('error', annotationText(logLines(text), remedy), title, null);
}

function annotateAt(
  runner: Runner,
  level: 'error' | 'warning' | 'notice',
  message: string,
  title: string,
  at: Location | null,
): void {
  runner.annotate(level, message, title, at?.file ?? null, { line: at?.line, column: at?.column });
}

/** Steps put them into command lines and conditions: names from a policy are one line there, and show all they hold. */
function writeOutputs(runner: Runner, outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) runner.output(name, oneLine(value));
}

function writeReport(runner: Runner, document: unknown): void {
  const path = runner.report(document);
  if (path !== null) runner.output('report', path);
}
