import { count } from '../../base/words.ts';
import type { Header } from '../../changes/message.ts';
import { parseMessage } from '../../changes/message.ts';
import { isDependencyBump } from '../../changes/security.ts';
import type { LicenseRules } from '../../policy/compile-licenses.ts';
import type { Version } from '../../versions/scheme.ts';
import type { Change } from '../changes.ts';
import type { Context, RawFinding, Rule } from '../context.ts';
import { leavesPlainReach, licensedLine, licenseVerdict, releasedVersion } from '../licenses.ts';
import { nameCommits } from '../words.ts';

/**
 * A release that plain licenses reach holds a feature, which they get for nothing; and, as a note, one that they do not
 * reach holds fixes, which they have paid for.
 */
export const licenseGiveaway: Rule = {
  id: 'license-giveaway',
  level: 'warning',
  check(context) {
    const { policy, last } = context;
    const version = releasedVersion(context);
    if (policy.licenses === null || last === null || version === null) return [];
    if (leavesPlainReach(last.version, version, policy, policy.licenses))
      return withheld(context, policy.licenses, last.version, version);
    const { reach } = policy.licenses.terms;
    // Where an upgrade right reaches no further, features are for everybody.
    return reach?.plain === reach?.['upgrade-right'] ? [] : givenAway(context, version);
  },
};

/** Features by their type, whatever the policy counts it for. */
function givenAway(context: Context, version: Version): RawFinding[] {
  const { changes, facts } = context;
  const messages = new Map(facts.commits.map(({ commit, message }) => [commit, message]));
  const features = changes.filter(
    ({ cancelled, commit }) => !cancelled && isFeature(messages.get(commit) ?? ''),
  );
  return [true, false].flatMap((own) => {
    const group = features.filter((change) => change.own === own);
    const first = group[0];
    if (first === undefined) return [];
    return [
      {
        message: `${version.text} is within the reach of licenses without upgrade right, and holds ${count(group.length, 'feature')}: ${nameCommits(group)}`,
        remedy:
          'make the release one that an upgrade right is for (commits.kinds, or Release-As in a commit footer), take the feature out, or word it as the fix that it is',
        where: { commit: first.commit, commits: group.map(({ commit }) => commit) },
        ...(own ? {} : { softened: 'note' as const }),
      },
    ];
  });
}

function isFeature(message: string): boolean {
  const { header, subject, bullets } = parseMessage(message);
  // A dependency bump lists the other project's features.
  if (isDependencyBump(header, subject)) return false;
  return [header, ...bullets].some(isFeat);
}

function isFeat(header: Header | null): boolean {
  return header?.type === 'feat' || header?.type === 'feature';
}

/** Fixes that licenses on the last release's line do not get; with a population alone, which says how many those are. */
function withheld(context: Context, rules: LicenseRules, last: Version, version: Version): RawFinding[] {
  const { policy, changes } = context;
  const line = licensedLine(last, policy, rules);
  const plain =
    licenseVerdict(context)?.lines.find((each) => each.line === line && !each.reached)?.plain ?? 0;
  const fixes = changes.filter((change) => isFix(change, context, rules));
  const first = fixes[0];
  if (plain === 0 || first === undefined) return [];
  return [
    {
      message: `${version.text} is out of reach for ${count(plain, 'license')} without upgrade right for ${line}, and holds ${fixes.length === 1 ? 'a fix' : `${fixes.length} fixes`} that ${plain === 1 ? 'it has' : 'they have'} paid for: ${nameCommits(fixes)}`,
      remedy: `release ${fixes.length === 1 ? 'it' : 'them'} on ${line} too, from a branch that carries that line`,
      where: { commit: first.commit, commits: fixes.map(({ commit }) => commit), line: line ?? '' },
      softened: 'note',
    },
  ];
}

/** Whether a change alone would have made a release that plain licenses reach. */
function isFix({ counts }: Change, { policy }: Context, { terms }: LicenseRules): boolean {
  const position = policy.kinds.position(counts);
  const last = policy.scheme.parts.indexOf(terms.reach?.plain ?? '');
  return position !== null && position > last;
}
