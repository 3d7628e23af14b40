import { within } from '../lines/branch.ts';
import type { Policy } from '../policy/policy.ts';
import type { RuleId } from '../policy/rule-ids.ts';
import type { Parts, Version } from '../versions/scheme.ts';
import { compareParts, isStable } from '../versions/scheme.ts';
import type { Change } from './changes.ts';

/** A version that a commit asks for, and what speaks against it. */
export interface ReleaseAs {
  readonly change: Change;
  readonly text: string;
  readonly version: Version | null;
  readonly against: { readonly rule: RuleId; readonly message: string; readonly remedy: string } | null;
}

/** Where a release may go: what the branch is bounded to, and whether it may open a line. */
export interface Room {
  readonly last: Version | null;
  readonly bound: Readonly<Record<string, number>> | null;
  /** Whether a version lies on a line that may be released from here. */
  mayBe(version: Version): boolean;
}

/**
 * "`Release-As: V` must be canonical, above the last release and open a line only where that is allowed" (policy.md,
 * *Decisions*). Of several legal ones the highest counts, so that the order of commits does not matter.
 */
export function releaseAsOf(
  changes: readonly Change[],
  policy: Policy,
  room: Room,
): { readonly chosen: ReleaseAs | null; readonly refused: readonly ReleaseAs[] } {
  const asked = changes
    .filter((change) => change.releaseAs !== null && !change.cancelled)
    .map((change) => examine(change, change.releaseAs as string, policy, room));
  const refused = asked.filter(({ against }) => against !== null);
  let chosen: ReleaseAs | null = null;
  for (const each of asked) {
    if (each.against !== null || each.version === null) continue;
    if (chosen?.version == null || policy.scheme.compare(each.version, chosen.version) > 0) chosen = each;
  }
  return { chosen, refused };
}

function examine(change: Change, text: string, policy: Policy, room: Room): ReleaseAs {
  const parsed = policy.scheme.parse(text);
  const refuse = (
    rule: RuleId,
    message: string,
    remedy: string,
    version: Version | null = null,
  ): ReleaseAs => ({ change, text, version, against: { rule, message, remedy } });
  if (!parsed.ok)
    return refuse(
      'version-grammar',
      `Release-As names no version: ${parsed.fault.message}`,
      parsed.fault.remedy,
    );
  const version = parsed.value;
  if (!isStable(version)) {
    return refuse(
      'version-grammar',
      `Release-As names the pre-release ${version.text}`,
      'name a stable version; a branch with prerelease makes its pre-releases',
      version,
    );
  }
  if (
    room.last !== null &&
    policy.scheme.compare(version, room.last) <= 0 &&
    (policy.lines.order === 'version' || sameLine(version, room.last, policy))
  ) {
    return refuse(
      'version-order',
      `Release-As names ${version.text}, which is not above the last release ${room.last.text}`,
      'name a higher version',
      version,
    );
  }
  if (!within(version.parts, room.bound))
    return refuse(
      'line-opens',
      `Release-As names ${version.text}, which is not on the line of this branch`,
      "name a version of this line, or release it from the line's own branch",
      version,
    );
  if (!room.mayBe(version))
    return refuse(
      'line-opens',
      `Release-As names ${version.text}, which would open a line although this one is not the newest`,
      'open lines from the newest one',
      version,
    );
  return { change, text, version, against: null };
}

function sameLine(a: Version, b: Version, policy: Policy): boolean {
  return compareParts(policy.lines.by, a.parts, b.parts) === 0;
}

/** "The verdict's kind is the part it changes": the kind that counts up the leftmost part in which two versions differ. */
export function kindOfStep(
  from: Parts | null,
  to: Version,
  policy: Policy,
  security: boolean,
): string | null {
  const { scheme, kinds } = policy;
  const position = scheme.parts.findIndex(
    (part) => scheme.details.get(part)?.ordered !== false && (to.parts[part] ?? 0) !== (from?.[part] ?? 0),
  );
  if (position < 0) return null;
  const place = (kind: string): number => kinds.position(kind) ?? 0;
  const exact = kinds.order.filter((kind) => place(kind) === position);
  // A date that did not change counts up the part right of it: the kind is that of the date.
  const left = Math.max(...kinds.order.map(place).filter((each) => each < position));
  const nearest = kinds.order.filter((kind) => place(kind) === left).reverse();
  const possible = exact.length > 0 ? exact : nearest;
  if (security && possible.includes('security')) return 'security';
  return possible.find((kind) => kind !== 'security') ?? possible[0] ?? null;
}
