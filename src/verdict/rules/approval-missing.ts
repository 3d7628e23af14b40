import { oneOf } from '../../base/nearest.ts';
import type { Approval } from '../../policy/compile-approvals.ts';
import type { Context, RawFinding, Rule } from '../context.ts';
import { occasionOf, softenedUntilRelease } from '../occasion.ts';
import { nameCommits } from '../words.ts';

/** A release of a kind that needs approval has it: its label, a review of its team, a change of its files. */
export const approvalMissing: Rule = {
  id: 'approval-missing',
  level: 'error',
  check(context) {
    const occasion = occasionOf(context);
    if (occasion === null) return [];
    const { kind } = occasion;
    const approval = Object.hasOwn(context.policy.approvals, kind)
      ? context.policy.approvals[kind]
      : undefined;
    if (approval === undefined) return [];
    return [
      ...finding(missing(approval, context), 'needs', kind, context, {}),
      ...finding(unknown(approval, context), 'needs, which is not known here:', kind, context, {
        softened: 'note',
      }),
    ];
  },
};

/** Something that a release needs, and how it gets it. */
interface Need {
  readonly what: string;
  readonly how: string;
}

function finding(
  needs: readonly Need[],
  verb: string,
  kind: string,
  context: Context,
  level: Pick<RawFinding, 'softened'>,
): RawFinding[] {
  if (needs.length === 0) return [];
  const { facts, tag, changes, releaseAs } = context;
  const causes = changes.filter((change) => change.counts === kind || change === releaseAs.chosen?.change);
  // Older changes of this kind had their own pull request.
  const own = facts.base === null || causes.some((change) => change.own);
  const said = causes.length === 0 ? '' : `: ${nameCommits(causes)}`;
  const what = needs.map((need) => need.what).join(' and ');
  const how = needs.map((need) => need.how).join(', ');
  return [
    {
      message: `${tag === null ? 'the release' : tag.facts.name} is ${kind}, which ${verb} ${what}${said}`,
      remedy: `${how}; or allow the release without it: --allow-unapproved ${kind} --reason TEXT`,
      where: {
        policy: `approvals.${kind}`,
        ...(causes[0] === undefined
          ? {}
          : { commit: causes[0].commit, commits: causes.map(({ commit }) => commit) }),
        ...(tag === null ? {} : { tag: tag.facts.name }),
      },
      allowable: kind,
      ...(own ? atRelease(context) : { softened: 'note' as const }),
      ...level,
    },
  ];
}

/** A pull request is the very place to ask for approval, so it is not softened there. */
function atRelease(context: Context): Pick<RawFinding, 'softened'> {
  return context.facts.base === null ? softenedUntilRelease(context, 'approval-missing') : {};
}

/** What is known not to be there. */
function missing({ label, teams, files }: Approval, { facts }: Context): Need[] {
  const { labels = null, teams: approved = null } = facts.approvals ?? {};
  const paths = facts.project.paths?.all ?? [];
  return [
    ...(label === null || labels === null || labels.includes(label) ? [] : [labelled(label)]),
    ...(teams.length === 0 || approved === null || teams.some((team) => approved.includes(team))
      ? []
      : [reviewed(teams)]),
    ...files
      .filter((file) => !paths.some((path) => file.matches(path)))
      .map(({ source }) => ({ what: `a change of ${source}`, how: `change a file that fits ${source}` })),
  ];
}

/** What nobody could be asked about: a tag bears no label, and a merge queue does not say those of its members. */
function unknown({ label, teams }: Approval, { facts: { approvals } }: Context): Need[] {
  return [
    ...(label !== null && approvals?.labels == null ? [labelled(label)] : []),
    ...(teams.length > 0 && approvals?.teams == null ? [reviewed(teams)] : []),
  ];
}

function labelled(label: string): Need {
  return {
    what: `the label ${label}`,
    how: `put the label on the pull request (on the command line --label ${label})`,
  };
}

function reviewed(teams: readonly string[]): Need {
  return {
    what: `a review of ${oneOf(teams)}`,
    how: `ask ${oneOf(teams)} (and tell it with --approved-by ${teams.length === 1 ? teams[0] : 'TEAM'})`,
  };
}
