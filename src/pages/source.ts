import type { Line } from '../lines/lines.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { Policy } from '../policy/policy.ts';
import type { PartDetails, Scheme, Version } from '../versions/scheme.ts';

/** What the pages are made from. */
export interface Said {
  readonly document: PolicyDocument;
  readonly policy: Policy;
  /** The lines of today, newest first; null where a page is to speak of the policy alone. */
  readonly lines: readonly Line[] | null;
}

/** Numbers that a reader can tell apart, in the order of the parts. */
const EXAMPLE = [6, 3, 5, 15, 2, 4];
const EXAMPLE_DAY: Readonly<Record<string, number>> = {
  YYYY: 2027,
  YY: 27,
  '0Y': 27,
  MM: 4,
  '0M': 4,
  WW: 17,
  '0W': 17,
  DD: 30,
  '0D': 30,
};

const EXAMPLE_LETTER = 'c';

/** Letters that are counted, and not those of a pre-release. */
function isLetter(details: PartDetails | undefined): boolean {
  return details?.type === 'alpha' && !details.prerelease;
}

/** A version to explain versions by: 6.3.5 Build 15. */
export function exampleOf(scheme: Scheme): Version {
  let next = 0;
  const values: Record<string, number | string> = {};
  for (const part of scheme.parts) {
    const date = EXAMPLE_DAY[part];
    if (date !== undefined) values[part] = date;
    else if (scheme.details.get(part)?.type === 'number') values[part] = EXAMPLE[next++] ?? 1;
    else if (isLetter(scheme.details.get(part))) values[part] = EXAMPLE_LETTER;
  }
  return scheme.of(values);
}
