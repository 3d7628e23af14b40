import { Problem } from '../base/problem.ts';
import { readRemote } from '../hosts/repository.ts';
import { planOf } from '../publish/plan.ts';
import type { Answer } from './command.ts';
import { unusedCounter } from './counter.ts';
import { gatherCheck } from './gather.ts';
import { writtenNumbers } from './gather-written.ts';
import { verdictOn } from './judging.ts';
import type { CommonOptions } from './options.ts';
import { releaseAnswer } from './release-answer.ts';
import { mustBeOnBranch } from './release-branch.ts';
import { carryOut } from './release-carry-out.ts';
import { publisherOf } from './release-ways.ts';

/** How often it is judged anew where another run took the tag in between. */
const TRIES = 3;

/**
 * Checks, then carries out the plan: the tag, create-only at the remote, and what follows it.
 *
 * @param dryRun shows the plan and changes nothing anywhere
 * @param strict warnings stop the release too
 */
export async function release(options: CommonOptions, dryRun: boolean, strict = false): Promise<Answer> {
  for (let tried = 1; ; tried += 1) {
    // What was asked before does not know the other run's tag.
    const fresh = tried === 1 ? options : { ...options, history: options.history.afresh() };
    try {
      return await releaseOnce(fresh, dryRun, strict);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'tag-taken' || tried === TRIES) throw error;
      options.progress('another run took the version: judging anew');
    }
  }
}

async function releaseOnce(options: CommonOptions, dryRun: boolean, strict: boolean): Promise<Answer> {
  const { git } = options;
  const { facts: found, policy } = await gatherCheck(
    { ...options, askRemote: dryRun ? 'try' : 'must' },
    { base: null, head: null },
  );
  // Only what is about to be published has to stand in the files already.
  const written = await writtenNumbers(options.history, policy.policy.written, found.head);
  const facts = { ...found, releasing: true, project: { ...found.project, ...written } };
  const verdict = await verdictOn(facts);
  const unused = { ...unusedCounter(options, verdict, policy.policy), policy };
  const blocked = strict && verdict.findings.some(({ level }) => level === 'warning');
  if (verdict.outcome === 'fail' || blocked)
    return { ...releaseAnswer(verdict, { plan: null, released: null }, 1), ...unused };
  const plan = planOf(verdict, facts);
  if ('code' in plan) throw new Problem(plan);
  if (dryRun) return { ...releaseAnswer(verdict, { plan, released: null }, 0), ...unused };
  const remote = await readRemote(git);
  if (plan.action === 'nothing') return { ...releaseAnswer(verdict, { plan, released: null }, 0), ...unused };
  if (remote !== null) await mustBeOnBranch(git, remote, plan);
  options.progress(`tagging ${plan.tag}`);
  const released = await carryOut(plan.steps, publisherOf(options, remote));
  return { ...releaseAnswer(verdict, { plan, released }, 0), ...unused };
}
