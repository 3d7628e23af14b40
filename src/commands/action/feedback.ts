import { oneLine } from '../../base/one-line.ts';
import type { Client } from '../../hosts/github/client.ts';
import { Refusal } from '../../hosts/github/refusal.ts';
import type { Places } from '../../report/annotations.ts';
import { leftOut } from '../../report/annotations.ts';
import { checkRunOf } from '../../report/check-run.ts';
import { commentOf } from '../../report/comment.ts';
import type { Origin, Told } from '../../report/feedback.ts';
import type { Missing } from '../../report/feedback-notice.ts';
import type { Step } from './action-step.ts';
import type { Target } from './feedback-target.ts';
import { keepCheckRun } from './keep-check-run.ts';
import { stickComment } from './sticky-comment.ts';

/** What is told, to whom. */
export interface Feedback {
  readonly told: Told;
  readonly target: Target;
  readonly step: Step;
  /** Whether the pull request's own run has reported it, and another one passes it on. */
  readonly reported: boolean;
}

/** Writes the comment, or brings it up to date. Null where that went well. */
export async function giveComment(
  client: Client,
  { told, target, step, reported }: Feedback,
): Promise<Missing | null> {
  const { pull } = target;
  if (pull === null) return null;
  const marker = { key: step.key, head: target.head, run: step.run, attempt: step.attempt };
  const body = commentOf(told, originOf(target, step, reported), marker);
  return await kept('the comment', 'pull-requests: write', 'comment: off', async () => {
    // Where there is nothing to do, nobody waits for a word, unless there was one before.
    await stickComment(client, pull, body, marker, told.is !== 'nothing');
  });
}

/** Makes the check run, or brings it up to date. Null where that went well. @param fails whether the step fails */
export async function giveCheckRun(
  client: Client,
  { told, target, step, reported }: Feedback,
  fails: boolean,
  places: Places,
): Promise<Missing | null> {
  const rest = told.is === 'verdict' ? leftOut(told.verdict.findings) : [];
  const check = checkRunOf(told, originOf(target, step, reported), fails, rest, places);
  const place = {
    name: step.directory === null ? 'semverdict' : `semverdict (${oneLine(step.directory)})`,
    head: target.head,
    externalId: step.key,
    details: step.page,
  };
  return await kept('the check run', 'checks: write', 'check-run: off', async () => {
    await keepCheckRun(client, place, check);
  });
}

function originOf({ head }: Target, { page }: Step, reported: boolean): Origin {
  return { head, run: page, reported };
}

/** Feedback never fails a run: what refused it is told. */
async function kept(
  what: Missing['what'],
  right: NonNullable<Missing['right']>,
  off: string,
  give: () => Promise<void>,
): Promise<Missing | null> {
  try {
    await give();
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // Also what a private repository does not even show is a matter of rights: the run itself says that it is there.
    if (isOfRights(error)) return { what, right, why: '', off };
    return { what, right: null, why: whyOf(error), off };
  }
}

function isOfRights({ kind, said }: Refusal): boolean {
  return kind === 'not-found' || (kind === 'missing-right' && !/locked|archived/i.test(said));
}

function whyOf({ kind, status, said }: Refusal): string {
  const words = {
    'rate-limit': "GitHub's rate limit is reached",
    network: 'GitHub did not answer in time',
    server: `GitHub failed${status === null ? '' : ` with status ${status}`}`,
    'bad-token': 'GitHub does not accept the token',
  } as const;
  const known = Object.hasOwn(words, kind) ? words[kind as keyof typeof words] : 'GitHub refused it';
  return said === '' ? known : `${known} (${JSON.stringify(said)})`;
}
