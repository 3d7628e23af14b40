import { own } from '../../base/mapping.ts';
import { oneOf } from '../../base/nearest.ts';
import type { Approval } from '../../policy/compile-approvals.ts';
import type { Change } from '../changes.ts';
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
    const { changes, releaseAs } = context;
    const causes = changes.filter((change) => change.counts === kind || change === releaseAs.chosen?.change);
    const needs = needsOf(approval, context, causes);
    return [
      ...finding(
        needs.filter(({ known }) => known),
        kind,
        context,
        causes,
      ),
      ...finding(
        needs.filter(({ known }) => !known),
        kind,
        context,
        causes,
      ),
    ];
  },
};

/** Something that a release lacks, or may lack, and how it gets it. */
interface Need {
  readonly what: string;
  readonly how: string;
  /** The input of the action that tells it; files speak for themselves. */
  readonly input: string;
  /** Whether it is known not to be there. */
  readonly known: boolean;
  /** The commits that lack it, where the others have it by their pull requests. */
  readonly of: readonly Change[] | null;
}

function finding(
  needs: readonly Need[],
  kind: string,
  context: Context,
  causes: readonly Change[],
): RawFinding[] {
  const [first] = needs;
  if (first === undefined) return [];
  const { facts, tag } = context;
  // Older changes of this kind had their own pull request.
  const brought = facts.base === null || causes.some((change) => change.own);
  const lacking = causes.filter((cause) => needs.some(({ of }) => of === null || of.includes(cause)));
  const said = lacking.length === 0 ? '' : `: ${nameCommits(lacking)}`;
  const what = needs.map((need) => need.what).join(' and ');
  const them = needs.length === 1 ? 'it was' : 'they were';
  const doubt = first.known ? '' : `; whether ${them} given is not known here`;
  const why = facts.approvals?.unknown == null ? '' : `; GitHub does not say it: ${facts.approvals.unknown}`;
  return [
    {
      message: `${tag === null ? 'the release' : tag.facts.name} is ${kind}, which needs ${what}${doubt}${why}${said}`,
      remedy: `${remedy(needs, tag?.facts.name ?? null, first.known)}; or allow the release without it: --allow-unapproved ${kind} --reason TEXT`,
      where: {
        policy: `approvals.${kind}`,
        ...(lacking[0] === undefined
          ? {}
          : { commit: lacking[0].commit, commits: lacking.map(({ commit }) => commit) }),
        ...(tag === null ? {} : { tag: tag.facts.name }),
      },
      allowable: kind,
      ...(brought ? atRelease(context) : { softened: 'note' as const }),
      // Whoever made the tag may have been told otherwise, and no tag says that.
      ...(tag !== null && needs.every(({ of }) => of !== null) ? { softened: 'warning' as const } : {}),
      ...(first.known ? {} : { softened: 'note' as const }),
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

/** What is not there, or not known to be. */
function needsOf({ label, teams, files }: Approval, { facts }: Context, causes: readonly Change[]): Need[] {
  const { labels = null, teams: approved = null, commits = {} } = facts.approvals ?? {};
  const paths = facts.project.paths?.all ?? [];
  const found: Need[] = [];
  if (label !== null) {
    const told = labels === null ? null : hasLabel(labels, label);
    const by = ofCommits(causes, (commit) => {
      const had = own(commits, commit);
      return had === undefined ? null : hasLabel(had.labels, label);
    });
    found.push(...lack(told, by, labelled(label)));
  }
  if (teams.length > 0) {
    const told = approved === null ? null : teams.some((team) => approved.includes(team));
    const by = ofCommits(causes, (commit) => {
      const had = own(commits, commit)?.teams;
      return had == null ? null : teams.some((team) => had.includes(team));
    });
    found.push(...lack(told, by, reviewed(teams)));
  }
  for (const { source, matches } of files)
    if (!paths.some((path) => matches(path)))
      found.push({
        what: `a change of ${source}`,
        how: `change a file that fits ${source}`,
        input: '',
        known: true,
        of: null,
      });
  return found;
}

/** The commits without it; null where of some it is not known, and no other is known to lack it. */
function ofCommits(
  causes: readonly Change[],
  has: (commit: string) => boolean | null,
): readonly Change[] | null {
  const answers = causes.map((cause) => ({ cause, answer: has(cause.commit) }));
  const lacking = answers.flatMap(({ cause, answer }) => (answer === false ? [cause] : []));
  const unsure = answers.some(({ answer }) => answer === null) || causes.length === 0;
  return lacking.length === 0 && unsure ? null : lacking;
}

/**
 * What was told holds for the release as a whole; else each commit needs it by its pull request. Where those are not
 * known, what was not told is not there, or not known either.
 */
function lack(
  told: boolean | null,
  by: readonly Change[] | null,
  need: Pick<Need, 'what' | 'how' | 'input'>,
): Need[] {
  if (told === true || by?.length === 0) return [];
  return [{ ...need, known: by !== null || told === false, of: by }];
}

/** GitHub does not tell the case of labels apart. */
function hasLabel(labels: readonly string[], label: string): boolean {
  return labels.some((each) => each.toLowerCase() === label.toLowerCase());
}

function labelled(label: string): Pick<Need, 'what' | 'how' | 'input'> {
  const option = `--label ${/\s/.test(label) ? `"${label}"` : label}`;
  return {
    what: `the label ${label}`,
    how: `put the label on the pull request (on the command line ${option})`,
    input: 'labels',
  };
}

function reviewed(teams: readonly string[]): Pick<Need, 'what' | 'how' | 'input'> {
  return {
    what: `a review of ${oneOf(teams)}`,
    how: `ask ${oneOf(teams)} (and tell it with --approved-by ${teams.length === 1 ? teams[0] : 'TEAM'})`,
    input: 'approved-by',
  };
}
