import type { Result } from '../base/result.ts';
import type { Release } from '../lines/releases.ts';
import type { Policy } from '../policy/policy.ts';
import type { Version } from '../versions/scheme.ts';
/** The stable version that a kind leads to. Faults: `kind-unmapped`, and those of counting up. */
export declare function stableNext(policy: Policy, last: Version | null, kind: string): Result<Version>;
/**
 * The pre-release of a channel that comes next: -beta.1, or one above the highest that exists.
 *
 * Null where the head carries the channel's last one already: then nothing is new, and a run can be repeated.
 */
export declare function prereleaseNext(policy: Policy, stable: Version, channel: string, existing: readonly Release[], head: string): Result<Version | null>;
