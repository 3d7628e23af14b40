import type { Message } from '../../changes/message.ts';
import { isBreakingFooter, parseMessage } from '../../changes/message.ts';
import type { Change } from '../changes.ts';
import type { Context, RawFinding, Rule } from '../context.ts';
import { nameCommits } from '../words.ts';

/** A break that commits claim shows on some surface, where all that the policy names were compared. */
export const overclaimed: Rule = {
  id: 'overclaimed',
  level: 'note',
  check(context) {
    if (!allCompared(context)) return [];
    const messages = new Map(context.facts.commits.map(({ commit, message }) => [commit, message]));
    const claiming = context.changes.filter(
      ({ cancelled, commit }) => !cancelled && claimsBreak(parseMessage(messages.get(commit) ?? '')),
    );
    return [true, false].flatMap((own): RawFinding[] => {
      const group = claiming.filter((change) => change.own === own);
      // What the base holds may be what its own commits have claimed.
      const shown = context.evidence.some((found) => found.own === own || found.own);
      return shown ? [] : finding(group, own, context);
    });
  },
};

function finding(group: readonly Change[], own: boolean, { policy, last }: Context): RawFinding[] {
  const [first] = group;
  if (first === undefined) return [];
  const names = policy.compatibility.surfaces.map(({ name }) => name);
  return [
    {
      message: `${nameCommits(group)}: a break is claimed, and nothing that users of ${names.join(', ')} had in ${last?.tag} broke`,
      remedy:
        'if it breaks something else (a default, what is stored, the time something takes), leave it and say so in the message; else take the ! or the BREAKING CHANGE footer away, and a smaller release will do',
      where: { commit: first.commit, commits: group.map(({ commit }) => commit) },
      ...(own ? {} : { softened: 'note' as const }),
    },
  ];
}

/** Whether every surface was compared in full, and there is one. */
function allCompared({ policy, facts }: Context): boolean {
  const { surfaces } = policy.compatibility;
  const whole = facts.project.surfaces?.filter(
    ({ inconclusive, fresh = [] }) => inconclusive.length === 0 && fresh.length === 0,
  );
  return surfaces.length > 0 && surfaces.every(({ index }) => whole?.some((each) => each.index === index));
}

function claimsBreak({ header, footers, bullets }: Message): boolean {
  return (
    header?.breaking === true || footers.some(isBreakingFooter) || bullets.some(({ breaking }) => breaking)
  );
}
