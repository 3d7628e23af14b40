import type { Command } from 'commander';
import { mistake } from '../base/problem.ts';
import type { Policy } from '../policy/policy.ts';
import type { Facts, Override } from '../verdict/facts.ts';

/** What a person says beside the repository: who has approved, and what is allowed in spite of the policy. */
export interface Statements {
  readonly overrides: readonly Override[];
  /** The labels of the pull request; null where nobody can say them. */
  readonly labels: readonly string[] | null;
  /** Those among them that the caller gave, whatever the pull request bears. */
  readonly labelsGiven: readonly string[];
  /** The teams that have approved; null where nobody can say them. */
  readonly teams: readonly string[] | null;
  /** The pull request that is judged, where the event says it. */
  readonly pull: StatedPull | null;
}

/** A pull request as an event names it. */
export interface StatedPull {
  readonly number: number;
  /** `owner/repo`: another one may be checked out. */
  readonly repository: string;
  /** Whether a merge queue judges it: then the commit that is judged is a new one. */
  readonly queued: boolean;
}

/** What the command line and the action are given, before it is checked. */
export interface Given {
  readonly allowEnded?: string | undefined;
  readonly allowEarly?: boolean | undefined;
  readonly allowFrozen?: boolean | undefined;
  readonly allowUnapproved?: string | undefined;
  readonly reason?: string | undefined;
  readonly label?: readonly string[] | undefined;
  readonly approvedBy?: readonly string[] | undefined;
}

const LONGEST_REASON = 500;
const EXAMPLE = 'for instance --allow-ended 6 --reason "support contract of a customer"';

/** The options that allow what the policy refuses. */
export function withOverrides(command: Command): Command {
  return command
    .option('--allow-ended <line>', 'allow a release of this line although it has ended')
    .option('--allow-early', 'allow a release before its cadence allows it')
    .option('--allow-frozen', 'allow a release in a freeze')
    .option('--allow-unapproved <kind>', 'allow a release of this kind without its approval')
    .option(
      '--reason <text>',
      'why it is allowed; shown, and recorded in the message of the tag that release makes',
    );
}

/** The options that say who has approved. */
export function withApprovals(command: Command): Command {
  const another = (value: string, before: readonly string[] | undefined): string[] => [
    ...(before ?? []),
    value,
  ];
  return command
    .option('--label <name>', 'a label of the pull request; may be given several times', another)
    .option('--approved-by <team>', 'a team that has approved; may be given several times', another);
}

/** On the command line, what is not said is not there: whoever calls it knows. */
export function statementsOf(given: Given): Statements {
  const labels = given.label ?? [];
  return {
    overrides: overridesOf(given),
    labels,
    labelsGiven: labels,
    teams: given.approvedBy ?? [],
    pull: null,
  };
}

/** @throws Problem where a reason is missing, empty, or there for nothing */
export function overridesOf(given: Given): Override[] {
  const { allowEnded, allowEarly, allowFrozen, allowUnapproved } = given;
  // One line, whatever it holds: it goes into the tag's message.
  const reason = given.reason?.replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, ' ').trim();
  const asked = [
    ...(allowEnded === undefined ? [] : [['line-ended', '--allow-ended', allowEnded] as const]),
    ...(allowEarly === true ? [['cadence-early', '--allow-early', null] as const] : []),
    ...(allowFrozen === true ? [['freeze', '--allow-frozen', null] as const] : []),
    ...(allowUnapproved === undefined
      ? []
      : [['approval-missing', '--allow-unapproved', allowUnapproved] as const]),
  ];
  const [first] = asked;
  if (first === undefined) {
    if (given.reason === undefined) return [];
    throw mistake(
      'reason-without-override',
      '--reason says why something is allowed, and nothing is',
      `say what is allowed, ${EXAMPLE}; or leave the reason out`,
    );
  }
  if (reason === undefined || reason === '')
    throw mistake(
      'reason-missing',
      `${first[1]} needs a reason${reason === '' ? ', and --reason is empty' : ''}`,
      `say it, ${EXAMPLE}`,
    );
  if (reason.length > LONGEST_REASON)
    throw mistake(
      'reason-missing',
      `--reason has ${reason.length} characters, which is no line of a message`,
      `say it in at most ${LONGEST_REASON}`,
    );
  for (const [, option, subject] of asked)
    if (subject?.trim() === '')
      throw mistake('bad-override', `${option} is empty`, `name what is allowed, ${EXAMPLE}`);
  return asked.map(([rule, , subject]) => ({ rule, subject: subject?.trim() ?? null, reason }));
}

/** What the verdict takes of it: approvals only where the policy asks for them. */
export function statedFacts(
  { overrides, labels, teams }: Statements,
  policy: Policy,
): Pick<Facts, 'overrides' | 'approvals'> {
  return {
    ...(overrides.length === 0 ? {} : { overrides }),
    ...(Object.keys(policy.approvals).length === 0 ? {} : { approvals: { labels, teams } }),
  };
}
