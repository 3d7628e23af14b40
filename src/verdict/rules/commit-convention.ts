import { oneOf } from '../../base/nearest.ts';
import { count } from '../../base/words.ts';
import { parseMessage } from '../../changes/message.ts';
import type { Change } from '../changes.ts';
import type { RawFinding, Rule } from '../context.ts';
import { settingsOf } from '../context.ts';
import { nameCommits } from '../words.ts';

/** A message that follows no convention, or whose BREAKING CHANGE line is no footer; with `types`, other types too. */
export const commitConvention: Rule = {
  id: 'commit-convention',
  level: (policy) => (policy.commits.unknown === 'error' ? 'error' : 'note'),
  check({ changes, policy, pull }) {
    const { types } = settingsOf(policy, 'commit-convention');
    const taken = policy.commits.unknown === 'patch' ? 'counts as a patch' : 'counts for no release';
    return [
      ...grouped(
        'convention',
        changes.filter(({ unknown }) => unknown),
        (group) =>
          `${count(group.length, 'message')} ${group.length === 1 ? `follows no convention and ${taken}` : `follow no convention and ${taken.replace('counts', 'count')}`}`,
        `write ${pull?.method === 'squash' ? 'the title of the pull request as ' : ''}type(scope): description, as Conventional Commits 1.0.0 says, for instance fix: handle empty input`,
      ),
      ...grouped(
        'break',
        changes.filter(({ misplacedBreak }) => misplacedBreak),
        () => 'a line starts with BREAKING CHANGE and is no footer, so it breaks nothing',
        'write "BREAKING CHANGE: description" after a blank line, under a header such as feat: …, or put ! before the colon of the header',
      ),
      ...(types === undefined
        ? []
        : grouped(
            'type',
            changes.filter((change) => !change.unknown && !allowed(change, types)),
            (group) =>
              `${count(group.length, 'message')} ${group.length === 1 ? 'has a type' : 'have types'} other than ${oneOf(types)}`,
            `use one of ${oneOf(types)}`,
          )),
    ];
  },
};

function allowed(change: Change, types: readonly string[]): boolean {
  const type = parseMessage(change.subject).header?.type;
  return type === undefined || types.includes(type);
}

function grouped(
  against: string,
  changes: readonly Change[],
  message: (group: readonly Change[]) => string,
  remedy: string,
): RawFinding[] {
  return [true, false].flatMap((own) => {
    const group = changes.filter((change) => change.own === own);
    const first = group[0];
    if (first === undefined) return [];
    return [
      {
        message: `${message(group)}: ${nameCommits(group)}`,
        remedy,
        where: { commit: first.commit, commits: group.map(({ commit }) => commit) },
        about: { against },
        ...(own ? {} : { softened: 'note' as const }),
      },
    ];
  });
}
