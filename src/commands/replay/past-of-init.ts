import { Problem } from '../../base/problem.ts';
import { Clone } from '../../hosts/clone.ts';
import { RecordedHistory } from '../../hosts/recorded-history.ts';
import type { RepositoryInfo } from '../../hosts/repository.ts';
import { overPresets } from '../../policy/presets.ts';
import type { Past } from '../../policy/propose/facts.ts';
import { LEAST_PAST } from '../../policy/propose/facts.ts';
import type { Proposal } from '../../policy/propose/propose.ts';
import { summaryOf } from '../../verdict/replay/summary.ts';
import type { FoundPolicy } from '../gather/policy-file.ts';
import { preset } from '../gather/policy-file.ts';
import type { CommonOptions } from '../options.ts';
import { releasesIn } from './replay-releases.ts';
import { replayWithSuggestions } from './replay-suggest.ts';

/**
 * How a proposal fits the past, and what would fit better. Null where there is too little to learn from, and in a shallow
 * clone: nothing is fetched for a guess.
 */
export async function pastOf(
  options: CommonOptions,
  info: RepositoryInfo,
  proposal: Proposal,
): Promise<Past | null> {
  const { policy } = proposal;
  if (info.shallow) return null;
  const { tags } = await options.history.tags(policy.tags);
  if (tags.filter(({ name }) => policy.tags.read(name).ok).length < LEAST_PAST) return null;
  try {
    const history = await RecordedHistory.of(new Clone(options.git, options.progress), policy.tags);
    try {
      const { releases } = await releasesIn(history, policy, false, options.today);
      const found: FoundPolicy = { ...preset(), document: overPresets(proposal.document), policy };
      const run = { options: { ...options, withoutSurfaces: true }, history, found, policyFor: () => found };
      const { replayed, suggested } = await replayWithSuggestions(run, releases);
      const summary = summaryOf(replayed);
      if (summary.releases < LEAST_PAST) return null;
      return {
        releases: summary.releases,
        agree: summary.agree,
        changes: suggested.suggestions.map(({ key, value, gained, lost }) => ({
          ...{ key, value },
          ...{ gained: gained.length, lost: lost.length },
        })),
      };
    } finally {
      history.close();
    }
  } catch (error) {
    // A past that cannot be read is no reason not to begin.
    if (error instanceof Problem) return null;
    throw error;
  }
}
