import type { Problem } from '../base/problem.ts';
import type { Runner } from '../hosts/runner.ts';
import type { Line } from '../lines/lines.ts';
import { annotationsOf, annotationText } from '../report/annotations.ts';
import { linesJson, linesText } from '../report/lines.ts';
import { linesMarkdown, problemMarkdown, verdictMarkdown } from '../report/markdown.ts';
import { problemJson, problemText } from '../report/problem.ts';
import { logLines, logText, markdownSentence } from '../report/safe.ts';
import { PLAIN } from '../report/style.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { FailOn } from './action-inputs.ts';
import type { Answer } from './command.ts';
import type { Released } from './release-answer.ts';
import { releaseText } from './release-answer.ts';
import { NO_VERDICT } from './verify.ts';

/** What a run came to. */
export type Result =
  | { readonly is: 'answer'; readonly answer: Answer; readonly policyFile: string | null }
  | { readonly is: 'nothing'; readonly why: string }
  | { readonly is: 'lines'; readonly today: string; readonly lines: readonly Line[] }
  | { readonly is: 'problem'; readonly problem: Problem };

/** Writes the result wherever no right is needed: log, annotations, summary, outputs, report. Returns the exit status. */
export function writeResult(runner: Runner, result: Result, failOn: FailOn): number {
  switch (result.is) {
    case 'answer':
      return writeAnswer(runner, result.answer, result.policyFile, failOn);
    case 'nothing':
      return writeNothing(runner, result.why);
    case 'lines':
      return writeLines(runner, result.today, result.lines);
    case 'problem':
      return writeProblem(runner, result.problem);
  }
}

function writeAnswer(runner: Runner, answer: Answer, policyFile: string | null, failOn: FailOn): number {
  const verdict = answer.json as Verdict & Partial<Released>;
  runner.log(answer.text(PLAIN));
  if (answer.note !== undefined) runner.annotate('notice', logText(answer.note), 'counter', null);
  for (const { level, message, title, file } of annotationsOf(verdict.findings, policyFile))
    runner.annotate(level, message, title, file);
  if (verdict.policyChanged)
    runner.annotate(
      'notice',
      'this changes the policy: the new one was judged, the one of the base did the judging',
      'policy',
      policyFile,
    );
  runner.summary(
    // A pointer has no verdict worth a table.
    'message' in verdict ? `${markdownSentence(answer.text(PLAIN))}\n` : verdictMarkdown(verdict),
  );
  const plan = releaseText({ plan: verdict.plan ?? null, released: verdict.released ?? null }, PLAIN).trim();
  if (plan !== '') runner.summary(`\n${markdownSentence(plan)}\n`);
  writeOutputs(runner, {
    outcome: verdict.outcome,
    kind: verdict.kind,
    version: verdict.next?.version ?? '',
    tag: verdict.next?.tag ?? '',
    line: verdict.line?.id ?? '',
    phase: verdict.line?.phase ?? '',
    released: String(verdict.released !== undefined && verdict.released !== null),
  });
  writeReport(runner, answer.json);
  if (failOn === 'never') return 0;
  const failing = failOn === 'warning' ? ['error', 'warning'] : ['error'];
  return verdict.findings.some(({ level }) => failing.includes(level)) ? 1 : 0;
}

function writeNothing(runner: Runner, why: string): number {
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
  writeReport(runner, { ...NO_VERDICT, message: why });
  return 0;
}

function writeLines(runner: Runner, today: string, lines: readonly Line[]): number {
  runner.log(linesText(today, lines, PLAIN));
  runner.summary(linesMarkdown(today, lines));
  writeOutputs(runner, { outcome: 'pass' });
  writeReport(runner, linesJson(today, lines));
  return 0;
}

function writeProblem(runner: Runner, problem: Problem): number {
  runner.log(problemText(problem, PLAIN));
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
  writeOutputs(runner, { outcome: problem.exit === 3 ? 'undecided' : 'error' });
  writeReport(runner, problemJson(problem));
  return problem.exit;
}

function writeOutputs(runner: Runner, outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) runner.output(name, value);
}

function writeReport(runner: Runner, document: unknown): void {
  const path = runner.report(document);
  if (path !== null) runner.output('report', path);
}
