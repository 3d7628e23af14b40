import type { Result } from '../base/result.ts';
import { fault, ok } from '../base/result.ts';
import type { Release } from '../lines/releases.ts';
import type { Policy } from '../policy/policy.ts';
import { NONE } from '../versions/kinds.ts';
import type { Version } from '../versions/scheme.ts';
import { compareParts } from '../versions/scheme.ts';

/** The stable version that a kind leads to. Faults: `kind-unmapped`, and those of counting up. */
export function stableNext(policy: Policy, last: Version | null, kind: string): Result<Version> {
  if (kind === NONE) return fault('nothing', 'there is nothing to release', 'none is needed');
  const parts = policy.kinds.parts(kind);
  if (parts === null)
    return fault(
      'kind-unmapped',
      `the policy's versions have no part for the kind ${kind}`,
      `add ${kind} to versions.bump`,
    );
  return last === null ? ok(policy.initial) : policy.scheme.bump(last, parts);
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
  let highest = 0;
  let atHead = false;
  for (const { version, commit } of existing) {
    const [identifier, number] = version.prerelease;
    if (identifier !== channel || version.prerelease.length !== 2 || typeof number !== 'number') continue;
    if (compareParts(policy.scheme.parts, version.parts, stable.parts) !== 0) continue;
    if (number >= highest) atHead = commit === head;
    highest = Math.max(highest, number);
  }
  return atHead ? ok(null) : policy.scheme.prerelease(stable, channel, highest + 1);
}
