import type { Day } from '../lines/calendar.ts';
import { lineId } from '../lines/lines.ts';
import type { Releases } from '../lines/releases.ts';
import type { Policy } from '../policy/policy.ts';
import { linesToday } from '../verdict/gathered.ts';
import type { Version } from '../versions/scheme.ts';
import { isStable } from '../versions/scheme.ts';

/**
 * Whether a version is to be GitHub's "Latest": a stable one of the newest line, or of one that it opens above it, with
 * nothing higher on that line. A fix of an older line is never the latest release.
 *
 * @param releases those that exist, with the version itself or without it
 */
export function isLatest(version: Version, releases: Releases, policy: Policy, today: Day): boolean {
  if (!isStable(version)) return false;
  const { scheme, lines: rules } = policy;
  const line = lineId(version.parts, rules.by, scheme);
  const higher = releases.stable.filter((release) => scheme.compare(release.version, version) > 0);
  const onLine = releases.stable.filter(
    (release) => lineId(release.version.parts, rules.by, scheme) === line,
  );
  if (onLine.some((release) => higher.includes(release))) return false;
  const newest = linesToday(today, releases, policy).lines[0];
  if (newest === undefined || newest.id === line) return true;
  // A line that has no release yet is opened by this one: by date it is the newest, by version it has to be the highest.
  return onLine.length === 0 && (rules.order === 'date' || higher.length === 0);
}
