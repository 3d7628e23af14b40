/**
 * Which versions a license reaches (policy.md, *Licenses*). It imports nothing, asks nobody and never throws: it runs in
 * the customer's product, in a browser too.
 */

/** A version as text (`1.7.3`: its leading numbers are its parts), or its parts by name, read by the caller. */
export type LicensedVersion = string | Readonly<Record<string, number | bigint | string>>;

export interface License {
  /** The version that the license was activated for. */
  readonly version: LicensedVersion;
  /** Whether it reaches newer minor versions too. Only `true` counts. */
  readonly upgradeRight?: boolean | undefined;
  /** The last day on which it is valid, as YYYY-MM-DD; without end where it is missing. */
  readonly validUntil?: string | null | undefined;
}

/** What licenses reach. Every key may be left out. */
export interface LicensePolicy {
  /** A license reaches the versions that are equal to its own up to and including this part. */
  readonly reach?: { readonly plain?: string; readonly 'upgrade-right'?: string };
  /** Whether versions below what it reaches may be used too. */
  readonly older?: 'deny' | 'allow';
  /** The parts of a version, most significant first; `major`, `minor`, `patch` without it. */
  readonly parts?: readonly string[];
}

/** `OK`: may be used · `NOK`: there is no license that counts · `WRONG_VERSION`: there is one, and not for this version. */
export type LicenseResult = 'OK' | 'NOK' | 'WRONG_VERSION';

/** Why; the words are stable. docs/licenses.md explains each. */
export type LicenseReason =
  | 'within-reach'
  | 'older-allowed'
  | 'newer'
  | 'older'
  | 'no-license'
  | 'no-version'
  | 'unreadable'
  | 'expired'
  | 'installed-unreadable'
  | 'bad-today'
  | 'bad-policy';

export interface LicenseCheck {
  readonly result: LicenseResult;
  readonly reason: LicenseReason;
}

/** The versions that a license reaches, as bounds over the parts that decide. */
export interface Reach {
  /** The lowest; null where every lower version is allowed. */
  readonly from: Readonly<Record<string, number | string>> | null;
  /** The first one above that is not reached; null where a part that is no number decides. */
  readonly below: Readonly<Record<string, number | string>> | null;
  /** For people: `1.7.x`, `1.x`, `up to 1.7.x`. */
  readonly text: string;
  /** The last day of the license; null without end. */
  readonly until: string | null;
}

/** A {@link LicensePolicy} made ready: how many leading parts must be equal. */
export interface ReachRule {
  readonly parts: readonly string[];
  readonly plain: number;
  readonly right: number;
  readonly older: boolean;
}

const PARTS = ['major', 'minor', 'patch'];
// A number, further ones behind dots; then nothing, or what a pre-release, a build or a word begins with.
const NUMBERS = /^\d+(?:\.\d+)*(?=$|[-+ a-z])/i;
// Nobody writes a longer version, and expressions have a bound too.
const LONGEST = 1000;

/** The rule of a policy, or null where the policy names parts that do not fit. */
export function reachRule(policy?: LicensePolicy | null): ReachRule | null {
  try {
    return ruleOf(policy);
  } catch {
    // What is no list of parts, and what throws when it is read.
    return null;
  }
}

function ruleOf(policy?: LicensePolicy | null): ReachRule | null {
  const { reach: parted, older = 'deny', parts = PARTS } = policy ?? {};
  const plain = parts.indexOf(parted?.plain ?? 'minor') + 1;
  const right = parts.indexOf(parted?.['upgrade-right'] ?? 'major') + 1;
  const known = Array.isArray(parts) && (older === 'deny' || older === 'allow');
  return right === 0 || plain < right || !known ? null : { parts, plain, right, older: older === 'allow' };
}

/** The parts of a version that decide about licenses, or null where it has not all of them. */
export function decidingParts(version: unknown, rule: ReachRule): readonly string[] | null {
  const names = rule.parts.slice(0, rule.plain);
  let found: unknown[];
  if (typeof version === 'string') {
    const text = version.length > LONGEST ? '' : version.trim();
    found = NUMBERS.exec(text)?.[0].split('.') ?? [];
  } else if (typeof version === 'object' && version !== null) {
    found = names.map((name) =>
      Object.hasOwn(version, name) ? (version as Record<string, unknown>)[name] : null,
    );
  } else return null;
  const parts = names.map((_, index) => partOf(found[index]));
  return parts.includes('') ? null : parts;
}

/** One part as text that compares: a number without leading zeros; empty where it is none. */
function partOf(value: unknown): string {
  if (typeof value === 'bigint') return value < 0n ? '' : String(value);
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? String(value) : '';
  if (typeof value !== 'string' || value.length > LONGEST) return '';
  return isNumber(value) ? value.replace(/^0+(?=\d)/, '') : value;
}

function isNumber(part: string): boolean {
  return /^\d+$/.test(part);
}

/** Numbers compare as numbers, however long they are; words compare as text. */
export function compareParts(a: readonly string[], b: readonly string[], length: number): number {
  for (let index = 0; index < length; index++) {
    const left = a[index] as string;
    const right = b[index] as string;
    if (left === right) continue;
    const longer = isNumber(left) && isNumber(right) ? left.length - right.length : 0;
    return longer || (left < right ? -1 : 1);
  }
  return 0;
}

/** @param today as YYYY-MM-DD; it counts only for a license with an end */
export function judgeLicense(
  license: unknown,
  installed: unknown,
  policy: LicensePolicy | null | undefined,
  today: string,
): LicenseCheck {
  try {
    const rule = reachRule(policy);
    if (rule === null) return nok('bad-policy');
    if (!Array.isArray(license)) return judgeOne(license, installed, rule, today);
    let best = nok('no-license');
    for (const each of license) {
      const found = judgeOne(each, installed, rule, today);
      // That one of several is none says nothing of the others.
      if (best.reason === 'no-license' || RANK.indexOf(found.result) > RANK.indexOf(best.result))
        best = found;
    }
    return best;
  } catch {
    return nok('unreadable');
  }
}

/** "OK if one is; else WRONG_VERSION if one exists; else NOK" (policy.md, *Licenses*). */
const RANK: readonly LicenseResult[] = ['NOK', 'WRONG_VERSION', 'OK'];

function judgeOne(license: unknown, installed: unknown, rule: ReachRule, today: string): LicenseCheck {
  try {
    return judgeReadable(license, installed, rule, today);
  } catch {
    // A getter or a proxy may throw whatever it likes.
    return nok('unreadable');
  }
}

function judgeReadable(license: unknown, installed: unknown, rule: ReachRule, today: string): LicenseCheck {
  if (license === null || license === undefined) return nok('no-license');
  if (typeof license !== 'object') return nok('unreadable');
  const { version, upgradeRight, validUntil } = license as Partial<License>;
  if (version === undefined || version === null || version === '') return nok('no-version');
  const own = decidingParts(version, rule);
  if (own === null) return nok('unreadable');
  if (validUntil !== undefined && validUntil !== null) {
    if (!isDay(validUntil)) return nok('unreadable');
    if (!isDay(today)) return nok('bad-today');
    if (today > validUntil) return nok('expired');
  }
  const there = decidingParts(installed, rule);
  if (there === null) return nok('installed-unreadable');
  const order = compareParts(there, own, upgradeRight === true ? rule.right : rule.plain);
  if (order === 0) return { result: 'OK', reason: 'within-reach' };
  if (order > 0) return { result: 'WRONG_VERSION', reason: 'newer' };
  return rule.older
    ? { result: 'OK', reason: 'older-allowed' }
    : { result: 'WRONG_VERSION', reason: 'older' };
}

function nok(reason: LicenseReason): LicenseCheck {
  return { result: 'NOK', reason };
}

/** Whether a value is a day of the calendar, as YYYY-MM-DD. */
export function isDay(value: unknown): value is string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(typeof value === 'string' ? value : '') ?? [];
  const y = Number(year);
  const leap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
  return Number(day) >= 1 && Number(day) <= days;
}

/**
 * The one-time upgrade: the same license for another version. Its upgrade right and its end stay as they were; without a
 * license there is nothing to upgrade.
 */
export function upgrade<L extends License | null | undefined>(license: L, version: LicensedVersion): L {
  try {
    const one = typeof license === 'object' && license !== null && !Array.isArray(license);
    return one ? { ...license, version } : license;
  } catch {
    return license;
  }
}

/** The versions that a license reaches, while it is valid; null where it reaches none: no license, or unreadable. */
export function reach(license: License | null | undefined, policy?: LicensePolicy | null): Reach | null {
  try {
    const rule = reachRule(policy);
    const own = rule === null || !license ? null : decidingParts(license.version, rule);
    if (rule === null || own === null || !license) return null;
    const until = license.validUntil ?? null;
    if (until !== null && !isDay(until)) return null;
    const shared = own.slice(0, license.upgradeRight === true ? rule.right : rule.plain);
    const last = shared.at(-1) as string;
    const next = isNumber(last) ? [...shared.slice(0, -1), String(BigInt(last) + 1n)] : null;
    const text = shared.join('.') + (shared.length < rule.parts.length ? '.x' : '');
    return {
      from: rule.older ? null : named(shared, rule),
      below: next === null ? null : named(next, rule),
      text: rule.older ? `up to ${text}` : text,
      until,
    };
  } catch {
    return null;
  }
}

/** Parts by their names: numbers as such, unless they are too long for one. */
export function named(
  parts: readonly string[],
  { parts: names }: ReachRule,
): Readonly<Record<string, number | string>> {
  return Object.fromEntries(
    parts.map((part, index) => [
      names[index] as string,
      isNumber(part) && Number.isSafeInteger(Number(part)) ? Number(part) : part,
    ]),
  );
}
