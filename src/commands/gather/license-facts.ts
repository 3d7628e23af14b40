import type { RepositoryInfo } from '../../hosts/repository.ts';
import type { Policy } from '../../policy/policy.ts';
import type { ProjectFacts } from '../../verdict/facts.ts';
import type { CommonOptions } from '../options.ts';

/** The licenses that are out; what reads them is loaded only where the policy names their file. */
export async function licenseFacts(
  options: CommonOptions,
  info: RepositoryInfo,
  policy: Policy,
  today: string,
  pull: { readonly base: string; readonly head: string } | null,
): Promise<Pick<ProjectFacts, 'population'>> {
  if (policy.licenses === null || policy.licenses.population === null) return {};
  const { populationFacts } = await import('./gather-licenses.ts');
  return await populationFacts(options, info, policy, today, pull);
}
