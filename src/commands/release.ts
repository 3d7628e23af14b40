import { Problem } from '../base/problem.ts';
import type { RefusedFinish, Released } from '../publish/outcome.ts';
import type { Plan } from '../publish/plan.ts';
import type { Receipt } from '../publish/receipt.ts';
import type { Answer } from './command.ts';
import { unusedCounter } from './counter.ts';
import { askApprovals } from './gather/ask-approvals.ts';
import { gatherCheck } from './gather/gather.ts';
import { writtenNumbers } from './gather/gather-written.ts';
import { verdictOn } from './judging.ts';
import type { CommonOptions } from './options.ts';
import { mustUseNotesFile } from './release/notes.ts';
import { releaseAnswer } from './release/release-answer.ts';
import { mustBeOnBranch } from './release/release-branch.ts';
import { carryOut, carryOutAfter } from './release/release-carry-out.ts';
import type { Earlier } from './release/release-earlier.ts';
import { earlierReleases } from './release/release-earlier.ts';
import type { Known } from './release/release-known.ts';
import { askNow, planFor, taggedOf } from './release/release-plan.ts';
import type { Ways } from './release/release-ways.ts';
import { waysOf } from './release/release-ways.ts';

/** How often it is judged anew where another run took the tag in between. */
const TRIES = 3;
/** For so many seconds the run that has made a tag may still be at work. */
const AT_WORK = 900;

/**
 * Finishes what an earlier run has left half done, then checks, and carries out the plan: the tag, create-only at the
 * remote, and what follows it.
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
  const { facts: found, policy: file } = await gatherCheck(
    { ...options, askRemote: dryRun ? 'try' : 'must' },
    { base: null, head: null },
  );
  const { policy } = file;
  mustUseNotesFile(options, policy);
  const ways = await waysOf(options, policy.release, dryRun);
  const earlier = await earlierReleases(options, { facts: found, policy }, ways);
  const ended = dryRun
    ? { finished: [], refused: [] }
    : await finish(options, { facts: found, policy }, earlier, ways);

  // Only what is about to be published has to stand in the files already.
  const written = await writtenNumbers(options.history, policy.written, found.head);
  const unasked = { ...found, releasing: true, project: { ...found.project, ...written } };
  const facts = await askApprovals(options, unasked, policy);
  const verdict = await verdictOn(facts);
  const answered = (plan: Plan | null, released: Receipt | null, exit: 0 | 1): Answer => ({
    ...releaseAnswer(verdict, { plan, released, earlier, ...ended }, exit),
    ...unusedCounter(options, verdict, policy),
    policy: file,
  });
  const blocked = strict && verdict.findings.some(({ level }) => level === 'warning');
  if (verdict.outcome === 'fail' || blocked) return answered(null, null, 1);
  const known: Known = { facts, policy };
  const plan = await planFor(options, known, verdict, ways);
  const tagged = taggedOf(verdict, policy);
  if (dryRun || plan.action === 'nothing' || tagged === null) return answered(plan, null, 0);
  if (ways.remote !== null) await mustBeOnBranch(options, ways.remote, ways.view, plan);
  options.progress(`tagging ${plan.tag}`);
  const now = askNow(known, ways, tagged, plan.steps);
  return answered(plan, await carryOut(plan.steps, ways, now), 0);
}

/** What no later run can mend by itself: it must not keep the branch from its next release. */
const FOR_GOOD = ['github-tag-burnt', 'github-workflows', 'github-rights'];

/**
 * Does what is left of earlier releases, whatever becomes of the changes since.
 *
 * @throws Problem where a step fails; what GitHub refuses for good is an error only for the release of the head itself
 */
async function finish(
  options: CommonOptions,
  known: Known,
  earlier: readonly Earlier[],
  ways: Ways,
): Promise<Pick<Released, 'finished' | 'refused'>> {
  const finished: Receipt[] = [];
  const refused: RefusedFinish[] = [];
  for (const { release: of, steps } of earlier) {
    if (steps.length === 0) continue;
    options.progress(`finishing ${of.tag}`);
    const tagged = { tag: of.tag, commit: of.commit, pushed: ways.remote, existed: true };
    const now = askNow(known, ways, of, steps);
    const fresh = options.now - of.time < AT_WORK;
    try {
      finished.push(await carryOutAfter(steps, tagged, ways, now, { alone: false, fresh }));
    } catch (error) {
      if (!(error instanceof Problem) || !FOR_GOOD.includes(error.code)) throw error;
      if (of.commit === known.facts.head) throw error;
      const { code, message, remedy } = error;
      refused.push({ tag: of.tag, code, message, remedy });
    }
    ways.view.forget();
  }
  return { finished, refused };
}
