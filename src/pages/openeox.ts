import type { Day } from '../lines/calendar.ts';
import { endStamp, startStamp } from '../lines/calendar.ts';
import type { Line, Phase } from '../lines/lines.ts';
import type { Published } from './published.ts';
import { endDay, knownSince, lastSecurityPhase } from './published.ts';

const CORE = 'https://docs.oasis-open.org/openeox/v1.0/schema/core.json';
/** "To be announced": no day is known, or none will come. */
const TBA = 'tba';

/** One line as an OpenEoX Core 1.0 document. */
export interface OpenEox {
  readonly $schema: string;
  readonly end_of_life: string;
  readonly end_of_security_support: string;
  readonly general_availability: string;
  readonly last_updated: string;
}

/**
 * An end is "the last day when": the timestamp is the last second of that day in the policy's time zone, so that it
 * bears the day's date and nothing is over before it. A line on which no phase ever gave security fixes had them for
 * no day: their end is the day of its release.
 *
 * @param stamp the day on which the record counts as changed; the one on which its dates became known where it is null
 */
export function openEoxDocument(line: Line, { policy }: Published, stamp: Day | null = null): OpenEox {
  const { timezone } = policy;
  const { phases, released } = line;
  const end = (phase: Phase | undefined): string => {
    const day = phase === undefined ? null : endDay(phase);
    return day === null ? TBA : endStamp(day, timezone);
  };
  const security = phases === null ? undefined : lastSecurityPhase(phases);
  return {
    $schema: CORE,
    end_of_life: end(phases?.at(-1)),
    end_of_security_support: security === null ? endStamp(released, timezone) : end(security),
    general_availability: startStamp(released, timezone),
    last_updated: startStamp(stamp ?? knownSince(line), timezone),
  };
}
