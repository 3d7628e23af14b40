import type { Result } from '../base/result.ts';
import { fault, ok } from '../base/result.ts';
import type { Day } from '../lines/calendar.ts';
import type { Release } from '../lines/releases.ts';
import type { Policy } from '../policy/policy.ts';
import { NONE } from '../versions/kinds.ts';
import type { Scheme, Version } from '../versions/scheme.ts';
import { counterOf, identity, numberOf } from '../versions/scheme.ts';

/** What the number of a release depends on besides its kind. */
export interface Circumstances {
  /** The day of the release. */
  readonly today: Day;
  /** The number that the build counter gives, where it was said. */
  readonly counter: number | null;
  /** The versions that entered a test before. */
  readonly tested: readonly Release[];
  /** The commit that is released. */
  readonly head: string;
}

/** The stable version that a kind leads to. Faults: `kind-unmapped`, and those of counting up. */
export function stableNext(
  policy: Policy,
  last: Version | null,
  kind: string,
  around: Circumstances,
): Result<Version> {
  if (kind === NONE) return fault('nothing', 'there is nothing to release', 'none is needed');
  const { scheme } = policy;
  const { today } = around;
  const parts = policy.kinds.parts(kind);
  if (parts === null)
    return fault(
      'kind-unmapped',
      `the policy's versions have no part for the kind ${kind}`,
      `add ${kind} to versions.bump`,
    );
  const next = last === null ? ok(initialOn(policy, today)) : scheme.bump(last, parts, { today });
  const part = counterOf(scheme);
  if (!next.ok || part === null) return next;
  const counts = last !== null && countsUp(last, next.value, parts, part, scheme);
  const begun = highestTested(next.value, around.tested, part, scheme);
  const { counter } = around;
  // Where tests of the new version have begun, the counter counts it too.
  if (counter === null || (!counts && begun === null)) return above(next.value, begun, part, scheme);
  // The build that stands here was tested under its own number, and may be published under it.
  const others = around.tested.filter(
    ({ version, commit }) => commit !== around.head || numberOf(version.parts, part) !== counter,
  );
  const tested = highestTested(next.value, others, part, scheme);
  if (tested !== null && counter <= numberOf(tested.version.parts, part))
    return fault(
      'counter-not-greater',
      `the counter ${counter} is not above the {${part}} of ${tested.version.text}, which was tested as ${tested.tag}`,
      `give a number above ${numberOf(tested.version.parts, part)}`,
    );
  if (last !== null && counts) return scheme.bump(last, parts, { today, counter });
  const least = numberOf(next.value.parts, part);
  if (counter >= least) return numbered(next.value, counter, part, scheme);
  return fault(
    'counter-not-greater',
    `the counter ${counter} is below ${least}, where {${part}} of ${next.value.text} begins`,
    `give a number from ${least} on`,
  );
}

/** Whether a step counts the counter up; else it starts again, or stays as it is. */
export function countsUp(
  from: Version,
  to: Version,
  counted: readonly string[],
  part: string,
  scheme: Scheme,
): boolean {
  if (counted.includes(part)) return true;
  // A second release of one day counts up what stands right of the date.
  return sameLeft(from, to, part, scheme) && numberOf(to.parts, part) !== numberOf(from.parts, part);
}

function initialOn({ initial, initialDated, scheme }: Policy, today: Day): Version {
  if (!initialDated) return initial;
  const dated = scheme.bump(initial, ['date'], { today });
  return dated.ok ? dated.value : initial;
}

function sameLeft(a: Version, b: Version, part: string, scheme: Scheme): boolean {
  const left = scheme.parts.slice(0, scheme.parts.indexOf(part));
  return left.every((name) => a.parts[name] === b.parts[name]);
}

/** The tested version with the highest counter among those that differ from this one in nothing further left. */
function highestTested(
  like: Version,
  tested: readonly Release[],
  part: string,
  scheme: Scheme,
): Release | null {
  return tested
    .filter(({ version }) => sameLeft(version, like, part, scheme))
    .reduce<Release | null>(
      (best, each) =>
        best === null || numberOf(each.version.parts, part) > numberOf(best.version.parts, part)
          ? each
          : best,
      null,
    );
}

/** "The next build exceeds the last tested one, not the last published one" (policy.md, *Version templates*). */
function above(next: Version, tested: Release | null, part: string, scheme: Scheme): Result<Version> {
  const highest = tested === null ? null : numberOf(tested.version.parts, part);
  if (highest === null || numberOf(next.parts, part) > highest) return ok(next);
  return numbered(next, highest + 1, part, scheme);
}

/** The same version with this number of the counter. */
function numbered(version: Version, counter: number, part: string, scheme: Scheme): Result<Version> {
  const made = scheme.of({ ...version.parts, [part]: counter });
  if (scheme.parse(made.text).ok) return ok(made);
  return fault(
    'overflow',
    `{${part}} of ${version.text} cannot be ${counter}: that is out of its range`,
    'count up a part further left',
  );
}

/**
 * The pre-release of a channel that comes next: -beta.1, or one above the highest that exists.
 *
 * Null where the head carries the channel's last one already: then nothing is new, and a run can be repeated.
 */
export function prereleaseNext(
  policy: Policy,
  stable: Version,
  channel: string,
  existing: readonly Release[],
  head: string,
): Result<Version | null> {
  const { scheme } = policy;
  const wanted = identity(stable);
  // A scheme may spell a channel in its own way: beta is b to PEP 440.
  const made = scheme.prerelease(stable, channel, 1);
  const spelt = made.ok ? (made.value.prerelease[0] ?? channel) : channel;
  let highest = 0;
  let atHead = false;
  for (const { version, commit } of existing) {
    const [identifier, number] = version.prerelease;
    if (identifier !== spelt || version.prerelease.length !== 2 || typeof number !== 'number') continue;
    if (identity(scheme.stable(version)) !== wanted) continue;
    if (number >= highest) atHead = commit === head;
    highest = Math.max(highest, number);
  }
  return atHead ? ok(null) : scheme.prerelease(stable, channel, highest + 1);
}
