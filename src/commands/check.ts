import { undecided as problem } from '../base/problem.ts';
import { verdictText } from '../report/text.ts';
import { judge } from '../verdict/judge.ts';
import type { Judgement, Verdict } from '../verdict/verdict.ts';
import type { Answer } from './command.ts';
import type { CheckTarget } from './gather.ts';
import { gatherCheck } from './gather.ts';
import type { CommonOptions } from './options.ts';

/** Judges what is unreleased: the main job. */
export async function check(options: CommonOptions, target: CheckTarget): Promise<Answer> {
  const verdict = decided(judge((await gatherCheck(options, target)).facts));
  return {
    json: verdict,
    text: (style) => verdictText(verdict, style),
    exit: verdict.outcome === 'pass' ? 0 : 1,
  };
}

/** The next version alone: nothing where there is nothing to release. */
export async function next(options: CommonOptions, target: CheckTarget): Promise<Answer> {
  const verdict = decided(judge((await gatherCheck(options, target)).facts));
  const { next: found } = verdict;
  return {
    json: {
      version: found?.version ?? null,
      tag: found?.tag ?? null,
      kind: verdict.kind,
      outcome: verdict.outcome,
    },
    text: () => (found === null ? '' : `${found.version}\n`),
    exit: verdict.outcome === 'pass' ? 0 : 1,
  };
}

/** @throws Problem where the facts allow no verdict */
export function decided(judgement: Judgement): Verdict {
  if (judgement.outcome !== 'undecided') return judgement;
  const { code, message, remedy } = judgement.error;
  throw problem(code, message, remedy);
}
