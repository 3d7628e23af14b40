import { impactOf, strandedBy } from '../licenses/impact.ts';
import { decidingParts, reachRule } from '../licenses/license.ts';
import type { Population } from '../licenses/population.ts';
import { licensedVersion } from '../licenses/reader.ts';
import type { LicenseRules } from '../policy/compile-licenses.ts';
import type { Policy } from '../policy/policy.ts';
import type { Scheme, Version } from '../versions/scheme.ts';
import type { Context } from './context.ts';
import type { LicenseVerdict } from './verdict.ts';

/** The version that is judged: the tag's, or the next one. */
export function releasedVersion({ tag, next }: Context): Version | null {
  return tag === null ? next : tag.version;
}

/** What the release means for licenses; null without a population, without an earlier release, or without a release. */
export function licenseVerdict(context: Context): LicenseVerdict | null {
  const before = madeOnce.get(context);
  if (before !== undefined) return before;
  const made = makeVerdict(context);
  madeOnce.set(context, made);
  return made;
}

/** Two rules and the verdict itself ask. */
const madeOnce = new WeakMap<Context, LicenseVerdict | null>();

function makeVerdict(context: Context): LicenseVerdict | null {
  const { facts, policy, last } = context;
  const version = releasedVersion(context);
  const { population } = facts.project;
  if (policy.licenses === null || population === undefined || last === null || version === null) return null;
  return stepVerdict(population, last.version, version, policy, policy.licenses.terms, facts.today);
}

/** What a step from one version to another means for licenses. @param today for versions that hold a date */
export function stepVerdict(
  population: Population,
  from: Version,
  version: Version,
  policy: Policy,
  terms: LicenseRules['terms'],
  today: string,
): LicenseVerdict {
  const { scheme } = policy;
  const old = licensedVersion(from, scheme);
  const zero = from.parts.major === 0 ? policy.zero : {};
  const kinds = policy.kinds.order.flatMap((kind): [string, number][] => {
    const counts = Object.hasOwn(zero, kind) ? (zero[kind] as string) : kind;
    const next = scheme.bump(from, policy.kinds.parts(counts) ?? [], { today });
    if (!next.ok) return [];
    return [[kind, strandedBy(population, old, licensedVersion(next.value, scheme), terms)]];
  });
  return {
    from: from.text,
    version: version.text,
    ...impactOf(population, old, licensedVersion(version, scheme), terms, (part, value) =>
      written(part, value, scheme),
    ),
    kinds: Object.fromEntries(kinds),
  };
}

/** The line of licenses that a version is on: 1.7 of 1.7.3; null where its parts do not say it. */
export function licensedLine(version: Version, { scheme }: Policy, { terms }: LicenseRules): string | null {
  const rule = reachRule(terms);
  const parts = rule === null ? null : decidingParts(licensedVersion(version, scheme), rule);
  return parts === null || rule === null
    ? null
    : parts.map((value, index) => written(rule.parts[index] as string, value, scheme)).join('.');
}

/** A part as the versions show it: 04 where they pad it. */
function written(part: string, value: number | string, scheme: Scheme): string {
  const number = Number(value);
  return /^\d+$/.test(String(value)) && Number.isSafeInteger(number)
    ? scheme.write(part, number)
    : String(value);
}

/** Whether a release leaves what a license without upgrade right reaches. */
export function leavesPlainReach(from: Version, to: Version, policy: Policy, rules: LicenseRules): boolean {
  return licensedLine(from, policy, rules) !== licensedLine(to, policy, rules);
}
