import type { RuleId } from '../../policy/rule-ids.ts';
import type { Context, RawFinding } from '../context.ts';

/** What a rule says of each Release-As that it refused. */
export function refusedReleaseAs({ releaseAs }: Context, rule: RuleId): RawFinding[] {
  return releaseAs.refused.flatMap(({ against, change }) =>
    against?.rule === rule
      ? [
          {
            message: against.message,
            remedy: against.remedy,
            where: { commit: change.commit },
            ...(change.own ? {} : { softened: 'note' as const }),
          },
        ]
      : [],
  );
}
