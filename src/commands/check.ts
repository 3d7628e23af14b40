import type { Verdict } from '../verdict/verdict.ts';
import type { Answer } from './command.ts';
import { unusedCounter } from './counter.ts';
import { askApprovals } from './gather/ask-approvals.ts';
import { gatherCheck } from './gather/gather.ts';
import type { CheckTarget } from './gather/judged-branch.ts';
import type { FoundPolicy } from './gather/policy-file.ts';
import type { verdictText as verdictTextOf } from './judging.ts';
import type { CommonOptions } from './options.ts';

/**
 * Judges what is unreleased: the main job.
 *
 * @param writeBaseline writes down what is found as known, and judges by that
 */
export async function check(
  options: CommonOptions,
  target: CheckTarget,
  writeBaseline = false,
): Promise<Answer> {
  const { verdict, verdictText, unused, policy } = await judged(options, target, writeBaseline);
  return {
    json: verdict,
    text: (style) => verdictText(verdict, style),
    exit: verdict.outcome === 'pass' ? 0 : 1,
    policy,
    ...unused,
  };
}

/** The next version alone: nothing where there is nothing to release. */
export async function next(options: CommonOptions, target: CheckTarget): Promise<Answer> {
  const { verdict, unused } = await judged(options, target);
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
    ...unused,
  };
}

async function judged(
  options: CommonOptions,
  target: CheckTarget,
  writing = false,
): Promise<{
  verdict: Verdict;
  verdictText: typeof verdictTextOf;
  unused: { note?: string };
  policy: FoundPolicy;
}> {
  // What judges is loaded while git answers.
  const loading = import('./judging.ts');
  const gathered = await gatherCheck(options, target);
  const { policy } = gathered;
  const { verdictOn, verdictText } = await loading;
  const facts = await askApprovals(options, gathered.facts, policy.policy);
  if (writing) {
    const written = (await import('./baseline.ts')).writeBaseline({ ...gathered, facts }, target);
    const verdict = await verdictOn(written.facts);
    return { verdict, verdictText, unused: { note: written.note }, policy };
  }
  const verdict = await verdictOn(facts);
  return { verdict, verdictText, unused: unusedCounter(options, verdict, policy.policy), policy };
}
