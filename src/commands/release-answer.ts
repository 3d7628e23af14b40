import type { Plan } from '../publish/plan.ts';
import type { Receipt } from '../publish/receipt.ts';
import type { PlanStep } from '../publish/steps.ts';
import { logText } from '../report/safe.ts';
import type { Style } from '../report/style.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Answer } from './command.ts';
import { verdictText } from './judging.ts';

/** What the document of `release` holds besides the verdict. */
export interface Released {
  readonly plan: Plan | null;
  readonly released: Receipt | null;
}

export function releaseAnswer(verdict: Verdict, released: Released, exit: 0 | 1): Answer {
  return {
    json: { ...verdict, ...released },
    text: (style) => verdictText(verdict, style) + releaseText(released, style),
    exit,
  };
}

/** What was made, or would be; empty where the policy is violated. */
export function releaseText({ plan, released }: Released, style: Style): string {
  if (released !== null)
    return `\n${receiptWords(released)
      .map((words) => `${style.green('✔')} ${logText(words)}\n`)
      .join('')}`;
  if (plan === null) return '';
  if (plan.action === 'nothing') return `\n  plan: ${logText(plan.why)}\n`;
  const [tag = '', ...after] = plan.steps.map(stepWords);
  if (after.length === 0) return `\n  plan: ${logText(tag)}, pushed alone; nothing was changed\n`;
  const then = after.map((words) => `        then ${logText(words)}\n`).join('');
  return `\n  plan: ${logText(tag)}\n${then}  nothing was changed\n`;
}

/** A step in words, as the dry run shows it. */
export function stepWords(step: PlanStep): string {
  switch (step.do) {
    case 'tag':
      return `${step.kind} tag ${step.name} on ${step.commit.slice(0, 9)}`;
    case 'release':
      return `the GitHub ${step.prerelease ? 'pre-release' : 'release'} ${step.title}${step.latest ? ', as the latest' : ''}`;
    case 'pointer':
      return step.from === null
        ? `the pointer ${step.name} is made there`
        : `the pointer ${step.name} moves there from ${step.from.slice(0, 9)}`;
    case 'dispatch':
      return `${step.workflow} is started on ${step.ref}`;
  }
}

/** What was made, a line for each thing. */
function receiptWords({ tag, commit, pushed, existed, release, pointers, dispatched }: Receipt): string[] {
  const on = `${tag} ${existed ? 'stands already on' : 'was made on'} ${commit.slice(0, 9)}`;
  const where =
    pushed === null
      ? `${on} here; there is no remote to push it to`
      : existed
        ? `${on} at ${pushed}`
        : `${on} and pushed to ${pushed}`;
  return [
    where,
    ...(release === null
      ? []
      : [`the release ${release.existed ? 'is there already' : 'was published'}: ${release.url}`]),
    ...pointers.map(({ name, from, to }) =>
      from === null
        ? `${name} was made on ${to.slice(0, 9)}`
        : `${name} moved from ${from.slice(0, 9)} to ${to.slice(0, 9)}`,
    ),
    ...dispatched.map(({ workflow, ref, existed: before }) =>
      before ? `${workflow} was started on ${ref} before` : `${workflow} was started on ${ref}`,
    ),
  ];
}
