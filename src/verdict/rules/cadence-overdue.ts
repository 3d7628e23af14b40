import { count } from '../../base/words.ts';
import { NONE } from '../../versions/kinds.ts';
import type { Context, RawFinding, Rule } from '../context.ts';
import type { Due } from '../due.ts';
import { dueOf, hasCadence, nextAllowedDay, opensLine } from '../due.ts';
import { occasionOf } from '../occasion.ts';
import { aRelease } from '../words.ts';

/** Changes wait no longer for their release than the cadence says, and the newest line for its successor. */
export const cadenceOverdue: Rule = {
  id: 'cadence-overdue',
  level: 'warning',
  check(context) {
    const { facts, tag, line } = context;
    // A tag ends the wait: it can be late, but nobody can mend that any more.
    if (tag !== null) return [];
    // A release ends it too: were it a warning then, who is strict with warnings could never make it.
    const releasing = facts.releasing === true;
    const waiting = releasing ? [] : waitingKinds(context);
    const opening =
      facts.base === null && line.newest && line.existing !== null
        ? Object.keys(context.policy.cadence).filter((kind) => opensLine(kind, context.policy))
        : [];
    return [...new Set([...waiting, ...opening])].flatMap((kind): RawFinding[] => {
      const due = dueOf(kind, context);
      if (due === null || facts.today <= due.window.latest) return [];
      return [
        {
          message: message(due, context),
          remedy: remedy(due, context),
          where: { line: line.id, policy: `cadence.${kind}` },
          about: { after: due.after },
          ...(facts.base === null && !releasing ? {} : { softened: 'note' as const }),
        },
      ];
    });
  },
};

/** The kinds with a cadence among what the next release would hold. One that opens a line is no patch of this one. */
function waitingKinds(context: Context): string[] {
  const { policy, changes, line, opening } = context;
  const occasion = occasionOf(context);
  if (occasion === null || !hasCadenceAtAll(context)) return [];
  if (opening !== null) return hasCadence(occasion.kind, policy) ? [occasion.kind] : [];
  const phase = line.existing?.phases?.find(({ name }) => name === line.existing?.phase);
  const allowed = (kind: string): boolean =>
    line.existing?.phases == null || phase?.allow.includes(kind) === true;
  return [occasion.kind, ...changes.map(({ counts }) => counts)].filter(
    (kind) => kind !== NONE && hasCadence(kind, policy) && allowed(kind),
  );
}

function hasCadenceAtAll({ policy }: Context): boolean {
  return Object.keys(policy.cadence).length > 0;
}

function message({ kind, after, since, words, opens, window }: Due, { changes, line }: Context): string {
  const waiting = changes.filter(({ counts }) => counts === kind).length;
  const what = opens ? 'a new line' : `${aRelease(kind)} on line ${line.id}`;
  const held =
    waiting === 0 ? '' : `; ${count(waiting, `${kind} change`)} ${waiting === 1 ? 'waits' : 'wait'}`;
  const latest = window.latest === window.due ? '' : `, at the latest on ${window.latest}`;
  return `${what} was due on ${window.due}${latest}: ${after} came on ${since}, and ${kind} releases come ${words}${held}`;
}

/** What waits comes with the release of all that is here, which may itself have to wait. */
function remedy({ kind, opens }: Due, context: Context): string {
  const { today } = context.facts;
  const released = opens ? kind : (occasionOf(context)?.kind ?? kind);
  const day = nextAllowedDay(released, today, context);
  const why = released === kind ? 'after the freeze' : `when ${aRelease(released)} may come`;
  const when = day === null || day === today ? '' : ` on ${day}, ${why}`;
  return `${opens ? `open the next line with ${aRelease(kind)}` : 'release what is here'}${when}, or give cadence.${kind} the pace that you keep`;
}
