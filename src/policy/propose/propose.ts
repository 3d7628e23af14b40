import type { Result } from '../../base/result.ts';
import { ok } from '../../base/result.ts';
import { releasesOf } from '../../lines/releases.ts';
import { compilePolicy } from '../compile.ts';
import type { PolicyDocument } from '../document.ts';
import type { Policy } from '../policy.ts';
import { overPresets } from '../presets.ts';
import type { Advice } from './advice.ts';
import { proposeBranches } from './branches.ts';
import { proposeCommits } from './commits.ts';
import type { RepositoryFacts } from './facts.ts';
import { proposeApprovals } from './labels.ts';
import { proposeLines } from './lines.ts';
import { proposePhases } from './phases.ts';
import { proposeRelease } from './release.ts';
import { proposeScheme } from './scheme.ts';
import { proposeSurfaces } from './surfaces.ts';
import { highestOf, proposeFiles } from './written-files.ts';

/** A first policy, question by question. */
export interface Proposal {
  readonly advice: readonly Advice[];
  /** The policy that the advice adds up to, without what is only perhaps. */
  readonly document: PolicyDocument;
  readonly policy: Policy;
  /** The branches of the newest line, and templates of those of other lines. */
  readonly branches: { readonly newest: readonly string[]; readonly patterns: readonly string[] };
  /** A tag of the repository that the policy reads; null where there is none. */
  readonly tagLike: string | null;
}

/**
 * Proposes a policy from what a repository shows. Every later question is asked under the answers to those before it:
 * lines are read by the scheme, phases by the lines.
 *
 * Fault `no-scheme`: tags are there, and nothing reads them.
 */
export function propose(facts: RepositoryFacts): Result<Proposal> {
  const scheme = proposeScheme(facts);
  if (!scheme.ok) return scheme;
  const { policy, kinds } = scheme.value;
  const { stable, prerelease } = releasesOf(facts.tags, policy.tags, facts.today, policy.timezone);
  const files = proposeFiles(facts, policy, [...stable, ...prerelease]);
  const branches = proposeBranches(facts, policy, stable);
  const lines = proposeLines(policy, stable, branches.depth);
  const before = [scheme.value.advice, lines, branches.advice, proposeCommits(facts, policy, kinds)];
  const phases = proposePhases(facts, compiled(documentOf(before)), stable, branches.carried);
  const approvals = proposeApprovals(facts, policy);
  const surfaces = proposeSurfaces(facts);
  const judged = [
    scheme.value.advice,
    ...(files === null ? [] : [files]),
    ...before.slice(1),
    phases,
    ...(approvals === null ? [] : [approvals]),
    ...(surfaces === null ? [] : [surfaces]),
  ];
  const release = proposeRelease(facts, policy, documentOf(judged));
  const advice = [...judged, ...(release === null ? [] : [release])];
  const document = documentOf(advice);
  return ok({
    advice,
    document,
    policy: compiled(document),
    branches,
    tagLike: (highestOf(policy, stable) ?? prerelease[0])?.tag ?? null,
  });
}

/** The policy file that the advice makes. */
function documentOf(advice: readonly Advice[]): PolicyDocument {
  const document: Record<string, unknown> = { policy: 1 };
  for (const { key, value } of advice) {
    if (value === null) continue;
    document[key] = Array.isArray(value) ? value : { ...(document[key] as object | undefined), ...value };
  }
  return document as unknown as PolicyDocument;
}

function compiled(document: PolicyDocument): Policy {
  const { policy, mistakes } = compilePolicy(overPresets(document));
  if (policy === null)
    throw new Error(`a proposed policy has mistakes: ${mistakes.map(({ message }) => message).join('; ')}`);
  return policy;
}
