import { within } from '../../lines/branch.ts';
import { lineId, onOneLine } from '../../lines/lines.ts';
import type { Release } from '../../lines/releases.ts';
import type { RawFinding, Rule } from '../context.ts';
import { shortId } from '../words.ts';
import { refusedReleaseAs } from './refused.ts';

/** A version is above its line's last: above what its commit contains, and above what existed when it was tagged. */
export const versionOrder: Rule = {
  id: 'version-order',
  level: 'error',
  check(context) {
    const { tag, releases, policy, carries } = context;
    const findings: RawFinding[] = refusedReleaseAs(context, 'version-order');
    if (tag?.version == null) return findings;
    const { version, facts } = tag;
    const { scheme, lines } = policy;
    const line = lineId(version.parts, lines.by, scheme);
    // Channels count for themselves: 2.0.0-alpha.2 may follow 2.0.0-beta.1.
    const channel = releases.prerelease.filter(
      (release) => release.version.prerelease[0] === version.prerelease[0],
    );
    const isHigher = (release: Release): boolean =>
      onOneLine(release.version.parts, version.parts, lines.by) &&
      within(release.version.parts, carries.bound) &&
      scheme.compare(release.version, version) > 0;
    const higher = [...releases.stable.filter(isHigher), ...channel.filter(isHigher)];
    const contained = new Set(higher.length === 0 ? [] : facts.contains);
    const above = higher.filter(
      (release) =>
        // Of two tags on one commit neither says which came first, unless their own dates do.
        (contained.has(release.tag) && release.commit !== facts.commit) || release.time < facts.time,
    );
    const highest = above.reduce<(typeof above)[number] | null>(
      (best, each) => (best === null || scheme.compare(each.version, best.version) > 0 ? each : best),
      null,
    );
    if (highest === null) return findings;
    return [
      ...findings,
      {
        message: `${facts.name} is not above the last release of line ${line}: ${highest.tag} (${shortId(highest.commit)}) exists already`,
        remedy: `delete ${facts.name} and tag a version above ${highest.version.text}`,
        where: { tag: facts.name, commit: facts.commit, line },
      },
    ];
  },
};
