import type { Line } from '../lines/lines.ts';
import { highest } from '../lines/releases.ts';
import { isKnown } from '../lines/until.ts';
import { isPointerOf } from '../policy/compile-release.ts';
import { NONE } from '../versions/kinds.ts';
import { isStable } from '../versions/scheme.ts';
import { affectedLines } from './affected.ts';
import type { Context } from './context.ts';
import type { Evidence } from './evidence.ts';
import type { Facts } from './facts.ts';
import { licenseVerdict } from './licenses.ts';
import type { EvidenceVerdict, Finding, LineVerdict, Reason, SurfaceVerdict, Verdict } from './verdict.ts';
import { isUnborn } from './words.ts';

const PATHS = 'paths';

/** Puts what was derived into the shape that others rely on. */
export function verdictOf(
  context: Context,
  findings: readonly Finding[],
  overrides: Verdict['overrides'],
): Verdict {
  const { facts, changes, kind, last, tag, releases } = context;
  const nothing = kind === NONE;
  return {
    outcome: findings.some(({ level }) => level === 'error') ? 'fail' : 'pass',
    today: facts.today,
    head: facts.head,
    ...(tag === null ? {} : { tag: { name: tag.facts.name, version: tag.version?.text ?? null } }),
    branch: facts.branch,
    // What is no version is on no line.
    line: context.tag?.version === null ? null : lineVerdict(context),
    last: last === null ? null : { version: last.version.text, tag: last.tag, commit: last.commit },
    kind,
    security: !nothing && changes.some((change) => change.security && change.counts !== NONE),
    next: nothing ? null : nextOf(context),
    because: nothing
      ? []
      : changes
          .filter((change) => change.counts !== NONE || change === context.releaseAs.chosen?.change)
          .map((change) => reason(change, context)),
    evidence: context.evidence.map((found) => evidenceVerdict(found, facts)),
    ...surfacesOf(context),
    mentions: changes
      .filter(({ mentions }) => mentions.length > 0)
      .map(({ commit, mentions, subject }) => ({ commit, ids: mentions, subject })),
    findings,
    overrides,
    ...licensesOf(context),
    ...affectsOf(context),
    policyChanged: facts.policyAtHead !== null,
    counts: {
      commits: facts.commits.filter(({ commit }) => !isUnborn(commit)).length,
      cancelled: changes.filter(({ cancelled }) => cancelled).length,
      ignoredTags: releases.ignored.filter((tag) => !isPointerOf(context.policy.release, tag)).length,
    },
  };
}

function evidenceVerdict(
  { checker, id, change, requires, affected, grade, where, message, ...found }: Evidence,
  { base }: Facts,
): EvidenceVerdict {
  const { proof, at, cause, entry, counts, accepted, own } = found;
  return {
    ...{ checker, id, change, requires, affected, grade, where, message },
    proof: proof?.text ?? null,
    ...(proof === null ? {} : { confirmed: { language: proof.language, by: proof.by, said: proof.said } }),
    ...(checker === PATHS ? {} : { ...(at === null ? {} : { at }), surface: entry.name }),
    ...(cause === null ? {} : { cause }),
    ...(counts ? {} : { counts }),
    ...(accepted === null ? {} : { accepted: { reason: accepted.reason, until: accepted.until } }),
    ...(base === null ? {} : { from: own ? ('pull-request' as const) : ('base' as const) }),
  };
}

/** What was compared, and what could be. */
function surfacesOf({ facts: { project }, policy }: Context): Pick<Verdict, 'surfaces' | 'proposed'> {
  const { surfaces, proposed = [] } = project;
  const compared = surfaces?.map(({ index, baseline, changes, inconclusive }): SurfaceVerdict => {
    const declared = policy.compatibility.surfaces.find((each) => each.index === index);
    const { checker = '', name = '' } = declared ?? {};
    return { checker, name, baseline, differences: changes.length, inconclusive };
  });
  return {
    ...(compared === undefined ? {} : { surfaces: compared }),
    ...(proposed.length === 0 ? {} : { proposed }),
  };
}

function licensesOf(context: Context): Pick<Verdict, 'licenses'> {
  const licenses = licenseVerdict(context);
  return licenses === null ? {} : { licenses };
}

function affectsOf(context: Context): Pick<Verdict, 'affects'> {
  const affects = affectedLines(context);
  return affects.length === 0 ? {} : { affects };
}

function lineVerdict({ line, opening, published }: Context): LineVerdict {
  const { existing } = line;
  return {
    id: line.id,
    name: existing?.name ?? null,
    phase: existing?.phase ?? null,
    until: existing === null ? null : phaseEnd(existing),
    newest: line.newest,
    // A pre-release opens no line, though the version that it prepares will.
    opens: opening === null || (published !== null && !isStable(published)) ? null : opening.id,
  };
}

function phaseEnd({ phase, phases }: Line): string | null {
  const current = phases?.find(({ name }) => name === phase) ?? phases?.at(-1);
  return current !== undefined && isKnown(current.end) ? current.end.to : null;
}

function nextOf({ published, policy, releases, lines }: Context): Verdict['next'] {
  if (published === null) return null;
  const like = highest(releases.stable, lines, policy.lines, policy.scheme);
  const tag = policy.tags.write(published, like?.tag ?? null);
  return { version: published.text, tag: tag.ok ? tag.value : null };
}

function reason(change: Context['changes'][number], { facts, kind }: Context): Reason {
  return {
    commit: change.commit,
    // A commit that only carries Release-As has no kind of its own.
    kind: change.counts === NONE ? kind : change.kind,
    subject: change.subject,
    security: change.security,
    ...(change.via === null ? {} : { via: change.via }),
    ...(facts.base === null ? {} : { from: change.own ? 'pull-request' : 'base' }),
  };
}
