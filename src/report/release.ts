import type { Released } from '../publish/outcome.ts';
import type { Receipt } from '../publish/receipt.ts';
import type { PlanStep } from '../publish/steps.ts';
import { logText, markdownSentence, markdownText } from './safe.ts';
import type { Style } from './style.ts';
import { PLAIN } from './style.ts';

/** What was made, or would be, with its notes; empty where the policy is violated and nothing was left. */
export function releaseText(released: Released, style: Style): string {
  return releaseWords(released, style) + notesText(plannedNotes(released));
}

function releaseWords(released: Released, style: Style): string {
  const made = [...released.finished, ...(released.released === null ? [] : [released.released])];
  const done = made
    .flatMap(receiptWords)
    .map((words) => `${style.green('✔')} ${logText(words)}\n`)
    .join('');
  const refused = released.refused
    .map(({ message, remedy }) => `${style.yellow('!')} ${logText(message)}\n  → ${logText(remedy)}\n`)
    .join('');
  const said = refused + done;
  return `${said === '' ? '' : `\n${said}`}${released.released === null ? planText(released) : ''}`;
}

/** The same for the job summary; empty where there is nothing to say. */
export function releaseMarkdown(released: Released): string {
  const lines = releaseWords(released, PLAIN)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map(markdownSentence);
  const notes = plannedNotes(released);
  const page = pageLink(released);
  if (page !== null) lines.push(page);
  // They are Markdown as they are published: text of strangers is safe in them already.
  const shown = notes === null ? '' : `\n<details>\n<summary>Notes</summary>\n\n${notes}\n</details>\n`;
  return lines.length === 0 ? '' : `\n${lines.join('\\\n')}\n${shown}`;
}

/** Where the release can be looked at; null where there is none. */
function pageLink({ release }: Released): string | null {
  if (release?.url == null || !ADDRESS.test(release.url)) return null;
  return `[${markdownText(release.tag)} on GitHub](${release.url})`;
}

/** What cannot leave the parentheses of a link, whoever has sent it. */
const ADDRESS = /^https?:\/\/[\w.:-]+\/[\w.~%/@+-]*$/;

/** The notes that a dry run has to show; null where there are none, or they are published. */
function plannedNotes({ plan, released }: Released): string | null {
  if (released !== null || plan === null || plan.action === 'nothing') return null;
  return plan.steps.find((step) => step.do === 'release')?.notes ?? null;
}

/** More than this fills a screen several times. */
const MOST_LINES = 100;

function notesText(notes: string | null): string {
  if (notes === null) return '';
  const lines = notes.trimEnd().split('\n');
  const shown = lines.slice(0, MOST_LINES).map((line) => (line === '' ? '' : `    ${logText(line)}`));
  const more = lines.length - shown.length;
  const rest = more > 0 ? [`    and ${more} more lines; --json holds them all`] : [];
  return `\n  notes:\n\n${[...shown, ...rest].join('\n')}\n`;
}

/** What a following job needs: the finished release on this commit. */
export function releaseOutputs({ release }: Released): Record<string, string> {
  return {
    'release-tag': release?.tag ?? '',
    'release-url': release?.url ?? '',
    'release-id': String(release?.id ?? ''),
  };
}

export function isRelease<T extends object>(document: T): document is T & Released {
  return 'plan' in document && 'finished' in document;
}

function planText({ plan, unfinished, finished }: Released): string {
  const left = finished.length > 0 ? [] : unfinished;
  const open = left
    .map(({ tag, steps }) => `\n  still to do for ${logText(tag)}: ${listedSteps(steps)}`)
    .join('');
  const unchanged = open === '' ? '' : `${open}  nothing was changed\n`;
  if (plan === null) return unchanged;
  if (plan.action === 'nothing') return `${open}\n  plan: ${logText(plan.why)}\n`;
  if (plan.steps.length === 1)
    return `${open}\n  plan: ${logText(stepWords(plan.steps[0] as PlanStep))}, pushed alone; nothing was changed\n`;
  return `${open}\n  plan: ${listedSteps(plan.steps)}  nothing was changed\n`;
}

function listedSteps(steps: readonly PlanStep[]): string {
  return steps
    .map((step, index) => `${index === 0 ? '' : '    then '}${logText(stepWords(step))}\n`)
    .join('');
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
        ? `make the pointer ${step.name} there`
        : `move the pointer ${step.name} there from ${step.from.slice(0, 9)}`;
    case 'latest':
      return `show ${step.tag} as the latest release again`;
    case 'dispatch':
      return `start ${step.workflow} on ${step.ref}`;
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
