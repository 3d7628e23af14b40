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
      ...finding(missing(approval, context), kind, context, true),
      ...finding(unknown(approval, context), kind, context, false),
    ];
  },
};

/** Something that a release needs, and how it gets it. */
interface Need {
  readonly what: string;
  readonly how: string;
  /** The input of the action that tells it; files speak for themselves. */
  readonly input: string;
}

function finding(needs: readonly Need[], kind: string, context: Context, isKnown: boolean): RawFinding[] {
  if (needs.length === 0) return [];
  const { facts, tag, changes, releaseAs } = context;
  const causes = changes.filter((change) => change.counts === kind || change === releaseAs.chosen?.change);
  // Older changes of this kind had their own pull request.
  const own = facts.base === null || causes.some((change) => change.own);
  const said = causes.length === 0 ? '' : `: ${nameCommits(causes)}`;
  const what = needs.map((need) => need.what).join(' and ');
  const doubt = isKnown
    ? ''
    : `; whether ${needs.length === 1 ? 'it was' : 'they were'} given is not known here`;
  return [
    {
      message: `${tag === null ? 'the release' : tag.facts.name} is ${kind}, which needs ${what}${doubt}${said}`,
      remedy: `${remedy(needs, tag?.facts.name ?? null, isKnown)}; or allow the release without it: --allow-unapproved ${kind} --reason TEXT`,
      where: {
        policy: `approvals.${kind}`,
        ...(causes[0] === undefined
          ? {}
          : { commit: causes[0].commit, commits: causes.map(({ commit }) => commit) }),
        ...(tag === null ? {} : { tag: tag.facts.name }),
      },
      allowable: kind,
      ...(own ? atRelease(context) : { softened: 'note' as const }),
      ...(isKnown ? {} : { softened: 'note' as const }),
    },
  ];
}

/** Nobody can put a label on what is released already, nor tell `verify` that it was there. */
function remedy(needs: readonly Need[], tag: string | null, isKnown: boolean): string {
  const how = needs.map((need) => need.how).join(', ');
  if (isKnown) return tag === null ? how : `delete ${tag}, ${how}, and tag the commit that has it`;
  const look = 'look at the pull request';
  // The command line knows: only the action may not have been told.
  const inputs = needs.map(({ input }) => input).join(' and ');
  return tag === null
    ? `${look}, and tell what it has in the input${needs.length === 1 ? '' : 's'} ${inputs}`
    : look;
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
    ...(label === null || labels === null || hasLabel(labels, label) ? [] : [labelled(label)]),
    ...(teams.length === 0 || approved === null || teams.some((team) => approved.includes(team))
      ? []
      : [reviewed(teams)]),
    ...files
      .filter((file) => !paths.some((path) => file.matches(path)))
      .map(({ source }) => ({
        what: `a change of ${source}`,
        how: `change a file that fits ${source}`,
        input: '',
      })),
  ];
}

/** What nobody could be asked about: a tag bears no label, and a merge queue does not say those of its members. */
function unknown({ label, teams }: Approval, { facts: { approvals } }: Context): Need[] {
  return [
    ...(label !== null && approvals?.labels == null ? [labelled(label)] : []),
    ...(teams.length > 0 && approvals?.teams == null ? [reviewed(teams)] : []),
  ];
}

/** GitHub does not tell the case of labels apart. */
function hasLabel(labels: readonly string[], label: string): boolean {
  return labels.some((each) => each.toLowerCase() === label.toLowerCase());
}

function labelled(label: string): Need {
  const option = `--label ${/\s/.test(label) ? `"${label}"` : label}`;
  return {
    what: `the label ${label}`,
    how: `put the label on the pull request (on the command line ${option})`,
    input: 'labels',
  };
}

function reviewed(teams: readonly string[]): Need {
  return {
    what: `a review of ${oneOf(teams)}`,
    how: `ask ${oneOf(teams)} (and tell it with --approved-by ${teams.length === 1 ? teams[0] : 'TEAM'})`,
    input: 'approved-by',
  };
}
