import { Problem, undecided } from '../base/problem.ts';
import type { TagMade } from '../hosts/publish.ts';
import { publishTag } from '../hosts/publish.ts';
import { isAncestor, readRemote } from '../hosts/repository.ts';
import type { Plan } from '../publish/plan.ts';
import { planOf } from '../publish/plan.ts';
import { logText } from '../report/safe.ts';
import type { Style } from '../report/style.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Answer } from './command.ts';
import { unusedCounter } from './counter.ts';
import { gatherCheck } from './gather.ts';
import { writtenNumbers } from './gather-written.ts';
import { verdictOn, verdictText } from './judging.ts';
import type { CommonOptions } from './options.ts';

/**
 * Checks, then tags and pushes the tag alone.
 *
 * @param dryRun shows the plan and changes nothing anywhere
 * @param strict warnings stop the release too
 */
export async function release(options: CommonOptions, dryRun: boolean, strict = false): Promise<Answer> {
  const { git } = options;
  const { facts: found, policy } = await gatherCheck(
    { ...options, askRemote: dryRun ? 'try' : 'must' },
    { base: null, head: null },
  );
  // Only what is about to be published has to stand in the files already.
  const written = await writtenNumbers(git, policy.policy.written, found.head);
  const facts = { ...found, releasing: true, project: { ...found.project, ...written } };
  const verdict = await verdictOn(facts);
  const unused = unusedCounter(options, verdict, policy.policy);
  const blocked = strict && verdict.findings.some(({ level }) => level === 'warning');
  if (verdict.outcome === 'fail' || blocked) return answer(verdict, null, null, 1, unused);
  const plan = planOf(verdict, facts);
  if ('code' in plan) throw new Problem(plan);
  if (dryRun) return answer(verdict, plan, null, 0, unused);
  const remote = await readRemote(git);
  if (plan.action === 'nothing') return answer(verdict, plan, null, 0, unused);
  if (remote !== null) await mustBeOnBranch(options, remote, plan);
  options.progress(`tagging ${plan.tag}`);
  const made = await publishTag(git, remote, { ...plan, identity: options.identity });
  return answer(verdict, plan, made, 0, unused);
}

/** A release is made of what the remote's branch holds: a tag on an unpushed commit would publish it by the back door. */
async function mustBeOnBranch(
  { git }: CommonOptions,
  remote: string,
  { branch, commit, tag }: Extract<Plan, { action: 'tag' }>,
): Promise<void> {
  const listed = await git.run(['ls-remote', '--quiet', '--end-of-options', remote, `refs/heads/${branch}`]);
  if (listed.status !== 0)
    throw undecided(
      'remote-silent',
      `${remote} did not answer, so ${tag} cannot be published`,
      'check the network and the right to read the remote; nothing was changed',
    );
  // A pattern also fits refs that merely end so: the row must name the ref itself.
  const rows = listed.stdout.split('\n').map((row) => row.split('\t'));
  const tip = rows.find(([, ref]) => ref === `refs/heads/${branch}`)?.[0] ?? '';
  if (tip === commit) return;
  if (tip !== '') {
    await git.run([
      'fetch',
      '--quiet',
      '--no-tags',
      '--no-write-fetch-head',
      '--end-of-options',
      remote,
      tip,
    ]);
    if (await isAncestor(git, commit, tip).catch(() => false)) return;
  }
  throw undecided(
    'not-pushed',
    `${commit.slice(0, 9)} is not on the branch ${JSON.stringify(branch)} of ${remote}`,
    `push it first: git push ${remote} ${branch}`,
  );
}

/** What the document of `release` holds besides the verdict. */
export interface Released {
  readonly plan: Plan | null;
  readonly released: TagMade | null;
}

function answer(
  verdict: Verdict,
  plan: Plan | null,
  made: TagMade | null,
  exit: 0 | 1,
  unused: { note?: string },
): Answer {
  return {
    json: { ...verdict, plan, released: made },
    text: (style) => verdictText(verdict, style) + planText(plan, made, style),
    exit,
    ...unused,
  };
}

/** What was made, or would be; empty where the policy is violated. */
export function planText(plan: Plan | null, made: TagMade | null, style: Style): string {
  if (made !== null) return `\n${style.green('✔')} ${logText(madeWords(made))}\n`;
  if (plan === null) return '';
  if (plan.action === 'nothing') return `\n  plan: ${logText(plan.why)}\n`;
  return `\n  plan: annotated tag ${logText(plan.tag)} on ${plan.commit.slice(0, 9)}, pushed alone; nothing was changed\n`;
}

function madeWords({ tag, commit, pushed, existed }: TagMade): string {
  const on = `${tag} ${existed ? 'stands already on' : 'was made on'} ${commit.slice(0, 9)}`;
  if (pushed === null) return `${on} here; there is no remote to push it to`;
  return existed ? `${on} at ${pushed}` : `${on} and pushed to ${pushed}`;
}
