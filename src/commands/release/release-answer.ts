import type { EarlierRelease, Released } from '../../publish/outcome.ts';
import { standingOn } from '../../publish/outcome.ts';
import { releaseText } from '../../report/release.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import type { Answer } from '../command.ts';
import { verdictText } from '../judging.ts';

export function releaseAnswer(
  verdict: Verdict,
  {
    plan,
    released,
    earlier,
    finished,
    refused,
  }: Pick<Released, 'plan' | 'released' | 'finished' | 'refused'> & {
    readonly earlier: readonly EarlierRelease[];
  },
  exit: 0 | 1,
): Answer {
  const document: Released = {
    plan,
    released,
    unfinished: earlier
      .filter(({ steps }) => steps.length > 0)
      .map(({ tag, commit, steps }) => ({ tag, commit, steps })),
    finished,
    refused,
    release: standingOn(verdict.head, released, finished, earlier),
  };
  return {
    json: { ...verdict, ...document },
    text: (style) => verdictText(verdict, style) + releaseText(document, style),
    exit,
  };
}
