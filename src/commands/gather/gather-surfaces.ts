import type { RepositoryInfo } from '../../hosts/repository.ts';
import { visibleSurfaces } from '../../hosts/visible-surfaces.ts';
import type { Release } from '../../lines/releases.ts';
import type { ProposedSurface, SurfaceFacts } from '../../verdict/facts.ts';
import type { CommonOptions } from '../options.ts';
import type { FoundPolicy } from './policy-file.ts';

/**
 * Surfaces that lie in the work tree, where the policy says nothing of any: what a run could compare besides commits. Of a
 * history that is not checked out none are seen.
 */
export function proposedSurfaces(
  { history }: CommonOptions,
  { top }: RepositoryInfo,
  { document }: FoundPolicy,
): { proposed?: readonly ProposedSurface[] } {
  if (document.compatibility !== undefined || top === null || !history.onDisk) return {};
  const proposed = visibleSurfaces(top);
  return proposed.length === 0 ? {} : { proposed };
}

/**
 * What became of the surfaces that the policy names since the last release. Without a release nobody depends on them,
 * and without a surface nothing of this is loaded.
 */
export async function surfaceFacts(
  options: CommonOptions,
  info: RepositoryInfo,
  found: FoundPolicy,
  {
    last,
    base,
    head,
  }: { readonly last: Release | null; readonly base: string | null; readonly head: string },
): Promise<{ surfaces?: readonly SurfaceFacts[] }> {
  const { surfaces } = found.policy.compatibility;
  if (surfaces.length === 0 || last === null || options.withoutSurfaces === true) return {};
  const [{ compareSurfaces }, { whyUntrusted }] = await Promise.all([
    import('../surfaces/compare-surfaces.ts'),
    import('../surfaces/surface-trust.ts'),
  ]);
  const untrusted = await whyUntrusted(options, info, found, base, head);
  const fork = base === null ? head : await options.history.fork(base, head);
  return {
    surfaces: await compareSurfaces(surfaces, { options, info, last, base, head, fork, untrusted }),
  };
}
