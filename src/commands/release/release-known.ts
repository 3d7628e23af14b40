import type { RemoteView } from '../../hosts/remote-view.ts';
import type { Tag } from '../../lines/releases.ts';
import { releasesOf } from '../../lines/releases.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Facts } from '../../verdict/facts.ts';
import { linesToday } from '../../verdict/gathered.ts';

/** What is known of the project when a release is planned. */
export interface Known {
  readonly facts: Facts;
  readonly policy: Policy;
}

/** The releases among some tags, and the lines of today, the newest first. */
export function releasesNow(tags: readonly Tag[], { facts, policy }: Known) {
  const releases = releasesOf(tags, policy.tags, facts.today, policy.timezone);
  const lineOrder = linesToday(facts.today, releases, policy).lines.map(({ id }) => id);
  return { releases, lineOrder };
}

/** On which commits tags stand, as the remote says; where there is none, or it does not answer, as the clone knows. */
export async function standingTags({ facts }: Known, view: RemoteView): Promise<ReadonlyMap<string, string>> {
  const there = (await view.refs())?.tags.values() ?? facts.project.tags;
  return new Map([...there].map(({ name, commit }) => [name, commit]));
}
