import { didYouMean, oneOf } from '../base/nearest.ts';
import type { LicensePolicy } from '../licenses/license.ts';
import type { Scheme } from '../versions/scheme.ts';
import type { LicensesDocument, PolicyDocument } from './document.ts';
import type { Mistakes } from './mistakes.ts';

/** What a policy says of licenses. */
export interface LicenseRules {
  /** What checkLicense is asked with. */
  readonly terms: LicensePolicy;
  /** The file with the licenses that are out, from the top of the repository. */
  readonly population: string | null;
  /** How many licenses a release of a kind may leave behind; a kind without an entry may leave any number. */
  readonly maxStranded: Readonly<Record<string, number>>;
}

/** Without a word of its own a policy has the terms of the add-on store (policy.md, *Presets*). */
const USUAL = { plain: 'minor', 'upgrade-right': 'major' } as const;

/** The terms without the key `licenses`; null where the versions have no parts of those names. */
export function usualTerms(scheme: Scheme): LicensePolicy | null {
  const fit = Object.values(USUAL).every((part) => scheme.parts.includes(part));
  return fit ? { reach: USUAL, older: 'deny', parts: scheme.parts } : null;
}

/** @param kinds what `max-stranded` may name */
export function compileLicenses(
  document: PolicyDocument,
  scheme: Scheme,
  kinds: readonly string[],
  mistakes: Mistakes,
): LicenseRules | null {
  const { licenses } = document;
  if (licenses === undefined) return null;
  for (const kind of Object.keys(licenses['max-stranded'] ?? {}))
    if (!kinds.includes(kind))
      mistakes.key(
        ['licenses', 'max-stranded', kind],
        `unknown kind "${kind}"; expected ${oneOf(kinds)}${didYouMean(kind, kinds)}`,
      );
  const reach = reachOf(licenses, scheme, mistakes);
  const unlike = licenses.older === 'allow' ? unlikeNumbers(reach.plain, scheme) : null;
  if (unlike !== null)
    mistakes.add(
      ['licenses', 'older'],
      `allow goes by numbers, and the part "${unlike}" does not sort as one; expected deny, or a reach that ends left of it`,
    );
  return {
    terms: {
      reach,
      older: licenses.older ?? 'deny',
      parts: scheme.parts,
    },
    population: licenses.population ?? null,
    maxStranded: licenses['max-stranded'] ?? {},
  };
}

/**
 * The first part that decides and whose order checkLicense does not know: it compares numbers as numbers, and all else
 * as text.
 */
function unlikeNumbers(plain: string | undefined, { parts, details }: Scheme): string | null {
  const deciding = parts.slice(0, parts.indexOf(plain ?? '') + 1);
  const unlike = deciding.find((part) => {
    const detail = details.get(part);
    if (detail === undefined) return false;
    const number = detail.type === 'number' || detail.type === 'date';
    return !number || !detail.ordered || detail.prerelease;
  });
  return unlike ?? null;
}

function reachOf(
  { reach }: LicensesDocument,
  scheme: Scheme,
  mistakes: Mistakes,
): NonNullable<LicensePolicy['reach']> {
  const before = mistakes.list.length;
  for (const key of ['plain', 'upgrade-right'] as const) {
    const part = reach?.[key];
    if (part === undefined && !scheme.parts.includes(USUAL[key]))
      mistakes.key(
        ['licenses'],
        `the versions have no part "${USUAL[key]}", which licenses.reach.${key} names without a word; write ${key}: with one of ${oneOf(scheme.parts)}`,
      );
    else if (part !== undefined && !scheme.parts.includes(part))
      mistakes.add(
        ['licenses', 'reach', key],
        `the versions have no part "${part}"; expected ${oneOf(scheme.parts)}${didYouMean(part, scheme.parts)}`,
      );
  }
  const found = { ...USUAL, ...reach };
  const wrongOrder = scheme.parts.indexOf(found.plain) < scheme.parts.indexOf(found['upgrade-right']);
  if (mistakes.list.length === before && wrongOrder)
    mistakes.add(
      ['licenses', 'reach', reach?.plain === undefined ? 'upgrade-right' : 'plain'],
      `with upgrade right a license would reach less (${found['upgrade-right']}) than without (${found.plain}): expected upgrade-right to name the same part, or one further left`,
    );
  return found;
}
