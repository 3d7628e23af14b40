import { NONE } from '../../versions/kinds.ts';
import type { Change } from '../changes.ts';
import type { Context, PullContext, RawFinding, Rule, Squash } from '../context.ts';
import { aRelease, nameCommits } from '../words.ts';

/**
 * A squash says what the commits that it is made of say: it loses no break, no security change and no release, and its
 * body brings in none that neither the title nor a commit speaks of.
 */
export const squashMessage: Rule = {
  id: 'squash-message',
  level: 'error',
  check({ pull, policy, facts }) {
    const squash = pull?.squash ?? null;
    // A squash of what the base has already is empty, and GitHub makes none.
    if (pull === null || squash === null || pull.written.length === 0) return [];
    const { rank } = policy.kinds;
    return [
      ...lost(pull, squash, rank),
      ...lostVersion(pull, squash),
      ...broughtIn(pull, squash, rank),
      ...template(pull, squash),
    ].map((found) => ({ ...found, where: { commit: facts.head, ...found.where } }));
  },
};

type Rank = Context['policy']['kinds']['rank'];
type Found = Omit<RawFinding, 'where'> & { readonly where: { readonly commits?: readonly string[] } };

/** What the commits ask for and the squash does not. */
function lost({ written, ...pull }: PullContext, { change, title }: Squash, rank: Rank): Found[] {
  const said = quoted(title);
  const convention = title.unknown ? ', which follows no convention' : '';
  const breaks = written.filter((each) => !each.cancelled && each.kind === 'major');
  if (breaks.length > 0 && change.kind !== 'major')
    return [
      {
        message: `a squash with the title ${said} loses a break: ${nameCommits(breaks)}`,
        remedy: `put ! before the colon of the pull request's title, or reword the commits that break nothing${way(pull)}`,
        where: idsOf(breaks),
        ...softly(pull),
      },
    ];
  const security = written.filter((each) => each.security && each.counts !== NONE);
  if (security.length > 0 && !(change.security && change.counts !== NONE))
    return [
      {
        message: `a squash with the title ${said}${convention} loses a security change: ${nameCommits(security)}`,
        remedy: `declare it in the pull request's title, for instance security: …${way(pull)}`,
        where: idsOf(security),
        ...softly(pull),
      },
    ];
  const more = written.filter((each) => rank(each.counts) > rank(change.counts));
  const kind = more.reduce((highest, { counts }) => (rank(counts) > rank(highest) ? counts : highest), NONE);
  if (more.length === 0) return [];
  const erased = change.counts === NONE;
  return [
    {
      message: erased
        ? `a squash with the title ${said}${convention} releases nothing, and the commits ask for ${aRelease(kind)}: ${nameCommits(more)}`
        : `a squash with the title ${said} makes ${aRelease(change.counts)} of commits that ask for ${aRelease(kind)}: ${nameCommits(more)}`,
      remedy: `${erased ? 'give the pull request a title that asks for a release' : "let the pull request's title say the most that its commits do"}, where that is meant${way(pull)}`,
      where: idsOf(more),
      // The title is the maintainer's word: of steps on the way it may say less, and mostly does so on purpose.
      softened: erased ? 'warning' : 'note',
    },
  ];
}

/** A version that a commit names and the squash does not. */
function lostVersion(pull: PullContext, { change }: Squash): Found[] {
  const naming = pull.written.filter((each) => !each.cancelled && each.releaseAs !== null);
  if (naming.length === 0 || change.releaseAs !== null) return [];
  return [
    {
      message: `a squash loses Release-As: ${naming[0]?.releaseAs} of ${nameCommits(naming)}`,
      remedy: `write the footer into the pull request's body, and let squashes take that${way(pull)}`,
      where: idsOf(naming),
      softened: 'warning',
    },
  ];
}

/** What the body alone says: it is edited after a review, and nobody looks at it as at a commit. */
function broughtIn({ written }: PullContext, { change, title }: Squash, rank: Rank): Found[] {
  const claims: [what: string, way: string][] = [];
  const standing = written.filter(({ cancelled }) => !cancelled);
  if (change.kind === 'major' && title.kind !== 'major' && !standing.some(({ kind }) => kind === 'major'))
    claims.push(['a break', "put ! before the colon of the pull request's title where it is one"]);
  else if (
    change.via !== null &&
    standing.every(({ counts }) => rank(counts) < rank(change.counts)) &&
    rank(title.counts) < rank(change.counts)
  )
    claims.push([
      `${aRelease(change.counts)} by the line ${quoted({ subject: change.via })}`,
      "say it in the pull request's title where it is meant",
    ]);
  if (change.security && !title.security && !standing.some(({ security }) => security))
    claims.push(['a security change', "declare it in the pull request's title where it is one"]);
  if (change.releaseAs !== null && !standing.some(({ releaseAs }) => releaseAs !== null))
    claims.push([`Release-As: ${change.releaseAs}`, 'say it in the footer of a commit where it is meant']);
  return claims.map(([what, mend]) => ({
    message: `the body of the squash brings in ${what}, of which neither the title nor a commit speaks`,
    remedy: `take it out of the pull request's body; or ${mend}`,
    where: {},
    softened: 'warning',
  }));
}

/** What a template left in the body for the author alone. */
function template({ landing }: PullContext, { message }: Squash): Found[] {
  const left = [
    ...(message.includes('<!--') ? ['a comment'] : []),
    ...(/^\s*[-*] \[[ xX]\] /m.test(message) ? ['check boxes'] : []),
  ];
  if (left.length === 0 || landing.methods.length > 1) return [];
  return [
    {
      message: `the body of the squash holds ${left.join(' and ')} of a template`,
      remedy:
        "take what is for the author alone out of the pull request's body, or out of the message when it is merged",
      where: {},
      softened: 'note',
    },
  ];
}

/** Where it may land otherwise, it may be well. */
function softly({ landing }: Pick<PullContext, 'landing'>): Pick<RawFinding, 'softened'> {
  return landing.methods.length === 1 ? {} : { softened: 'warning' };
}

function way({ landing }: Pick<PullContext, 'landing'>): string {
  const others = landing.methods.filter((method) => method !== 'squash');
  return others.length === 0 ? '' : `; or merge it by ${others.join(' or ')}`;
}

function quoted({ subject }: Pick<Change, 'subject'>): string {
  return JSON.stringify(subject);
}

function idsOf(changes: readonly Change[]): { commits: string[] } {
  return { commits: changes.map(({ commit }) => commit) };
}
