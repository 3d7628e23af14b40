import type { RepositoryInfo } from '../../hosts/repository.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Facts } from '../../verdict/facts.ts';
import type { CommonOptions } from '../options.ts';

/** The findings that are known; what reads them is loaded only where the policy names their file. */
export async function baselineFacts(
  options: CommonOptions,
  info: RepositoryInfo,
  { baseline }: Policy,
  pull: { readonly base: string; readonly head: string } | null,
): Promise<Pick<Facts, 'baseline'>> {
  if (baseline === null) return {};
  const { baselineOf } = await import('./gather-baseline.ts');
  return { baseline: await baselineOf(options, info, baseline, pull) };
}
