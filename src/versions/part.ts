import type { DatePart } from './dates.ts';
import { isDatePart, RANGES } from './dates.ts';
import type { PartDetails, PartValue } from './scheme.ts';
import { order } from './scheme.ts';

/** What a policy says of one part in `versions.parts`. */
export interface PartSettings {
  /** Its value where its group is not written. */
  readonly default?: PartValue;
  /** Its least value; of a number alone. */
  readonly min?: number;
  /** Its greatest value; of a number alone. Counting past it fails. */
  readonly max?: number;
  /** The words it may be, in their order. */
  readonly values?: readonly string[];
  /** Where a version without it sorts: before those with it, or after (it is a pre-release then). */
  readonly absent?: 'first' | 'last';
  /** Lower-case letters, an identifier (letters, digits, hyphens), or hexadecimal digits; a number without it. */
  readonly type?: 'alpha' | 'ident' | 'hex';
  /** `length`: shorter texts are lower (1.0.2z < 1.0.2za). false: not part of the order. */
  readonly compare?: 'length' | boolean;
  /** Its numbers come from a build counter: they grow, gaps are fine. */
  readonly counter?: boolean;
  /** false: a bump further left leaves it as it is. */
  readonly reset?: boolean;
}

/** One part of a template, ready to read, write, compare and count. */
export interface Part extends PartDetails {
  readonly settings: PartSettings;
  /** The value of a text that has the right shape, or null where it is out of range. */
  read(text: string): PartValue | null;
  /** Compares two values; undefined where the part is absent. */
  compare(a: PartValue | undefined, b: PartValue | undefined): -1 | 0 | 1;
  /** The value after this one, or null where there is none. */
  next(value: PartValue | undefined): PartValue | null;
  /** Its least value. */
  readonly least: PartValue;
  /** Its value where nothing says another: the default, else absent where it may be, else the least. */
  readonly start: PartValue | undefined;
}

/** Longer numbers cannot be told apart any more (2^53 − 1 has 16 digits). */
export const MOST_DIGITS = 15;
/** No word of a version is longer; it bounds what a hostile text can cost. */
const MOST_LETTERS = 64;
const GREATEST = 10 ** MOST_DIGITS - 1;

/** @param optional whether every place of the part is in an optional group */
export function makePart(name: string, settings: PartSettings, optional: boolean): Part {
  const kind = kindOf(name, settings);
  const mayLack = optional && settings.default === undefined;
  const start = settings.default ?? (mayLack ? undefined : kind.least);
  return {
    name,
    settings,
    type: kind.type,
    optional: mayLack,
    counter: settings.counter === true,
    // An edition is nothing that counts, so nothing resets it.
    kept: settings.reset === undefined ? settings.compare === false : !settings.reset,
    ordered: settings.compare !== false,
    prerelease: mayLack && settings.absent === 'last',
    read: kind.read,
    next: (value) => (value === undefined ? kind.first : kind.next(value)),
    least: kind.least,
    start,
    compare(a, b) {
      if (settings.compare === false || a === b) return 0;
      if (a === undefined || b === undefined) {
        const lower = settings.absent === 'last' ? b === undefined : a === undefined;
        return lower ? -1 : 1;
      }
      return kind.compare(a, b);
    },
  };
}

interface Kind {
  readonly type: PartDetails['type'];
  readonly least: PartValue;
  /** What counting up makes of an absent part. */
  readonly first: PartValue | null;
  read(text: string): PartValue | null;
  next(value: PartValue): PartValue | null;
  compare(a: PartValue, b: PartValue): -1 | 0 | 1;
}

function kindOf(name: string, settings: PartSettings): Kind {
  if (isDatePart(name)) return dateKind(name);
  if (settings.values !== undefined) return wordKind(settings.values);
  if (settings.type !== undefined) return textKind(settings.type, settings.compare === 'length');
  const { min = 0, max = GREATEST } = settings;
  return numberKind('number', min, max, settings.min ?? Math.min(1, max));
}

function dateKind(name: DatePart): Kind {
  const [least, greatest] = RANGES[name];
  return numberKind('date', least, greatest, least);
}

function numberKind(type: 'number' | 'date', min: number, max: number, first: number): Kind {
  return {
    type,
    least: min,
    first,
    read(text) {
      const value = Number(text);
      return value >= min && value <= max ? value : null;
    },
    next: (value) => ((value as number) < max ? Math.max(min, (value as number) + 1) : null),
    compare: (a, b) => order(a as number, b as number),
  };
}

function wordKind(words: readonly string[]): Kind {
  const place = new Map(words.map((word, index) => [word, index]));
  return {
    type: 'words',
    least: words[0] as string,
    first: words[0] as string,
    read: (text) => text,
    next: (value) => words[(place.get(value as string) as number) + 1] ?? null,
    compare: (a, b) => order(place.get(a as string) ?? -1, place.get(b as string) ?? -1),
  };
}

function textKind(type: 'alpha' | 'ident' | 'hex', byLength: boolean): Kind {
  const plain = type === 'ident' ? compareIdentifiers : (a: string, b: string) => order(a, b);
  return {
    type,
    least: type === 'alpha' ? 'a' : '0',
    first: type === 'alpha' ? 'a' : null,
    read: (text) => text,
    next: (value) => (type === 'alpha' ? nextLetters(value as string) : null),
    compare(a, b) {
      const [x, y] = [a as string, b as string];
      return (byLength ? order(x.length, y.length) : 0) || plain(x, y);
    },
  };
}

/** y → z → za → zb: a full letter is never carried, another one follows it. */
function nextLetters(text: string): string | null {
  if (!text.endsWith('z'))
    return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + 1);
  return text.length < MOST_LETTERS ? `${text}a` : null;
}

/** Semantic Versioning 2.0.0, item 11: numbers by value and below words. Equal numbers written apart stay apart. */
function compareIdentifiers(a: string, b: string): -1 | 0 | 1 {
  const [x, y] = [a, b].map((text) => (/^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, '') : null));
  if (x != null && y != null) return order(x.length, y.length) || order(x, y) || order(a, b);
  if (x != null) return -1;
  return y != null ? 1 : order(a, b);
}

/** Why settings cannot be, each with the key that is wrong; those of a part that the template does not have too. */
export function settingFaults(part: Part, inGroup: boolean): { key: keyof PartSettings; message: string }[] {
  const { name, settings, type } = part;
  const found: { key: keyof PartSettings; message: string }[] = [];
  const only = (keys: readonly (keyof PartSettings)[], right: boolean, what: string): void => {
    for (const key of keys) if (settings[key] !== undefined && !right) found.push({ key, message: what });
  };
  if (type === 'date') {
    const keys = Object.keys(settings) as (keyof PartSettings)[];
    return keys.map((key) => ({ key, message: `{${name}} is read from the calendar; remove ${key}` }));
  }
  const number = type === 'number';
  only(['values'], settings.type === undefined, 'values and type exclude each other; remove one of them');
  only(['min', 'max'], number, 'only a number has a least and a greatest value; remove it');
  only(['counter'], number || settings.counter === false, 'only a number is counted; remove counter');
  if (settings.compare === 'length')
    only(['compare'], !number && type !== 'words', 'only letters and identifiers are compared by length');
  only(
    ['absent'],
    inGroup && settings.default === undefined,
    inGroup
      ? `{${name}} has a default, so it is never absent; remove absent`
      : `{${name}} stands in no optional group, so it is never absent; remove absent`,
  );
  if (settings.compare === false)
    only(['absent'], false, `{${name}} takes no part in the order (compare: false); remove absent`);
  if (settings.min !== undefined && settings.max !== undefined && settings.min > settings.max)
    found.push({
      key: 'max',
      message: `the greatest value, ${settings.max}, is below the least, ${settings.min}`,
    });
  if (settings.default !== undefined && !fits(settings.default, part))
    found.push({ key: 'default', message: `${JSON.stringify(settings.default)} is no value of {${name}}` });
  return found;
}

function fits(value: PartValue, { type, settings, read }: Part): boolean {
  if (type === 'number') return typeof value === 'number' && read(String(value)) !== null;
  if (typeof value !== 'string') return false;
  return (
    settings.values?.includes(value) ?? new RegExp(`^${SHAPES[type as keyof typeof SHAPES]}$`).test(value)
  );
}

/** The shapes of the texts that are no words of a policy's own. */
export const SHAPES = {
  alpha: `[a-z]{1,${MOST_LETTERS}}`,
  ident: `[0-9A-Za-z-]{1,${MOST_LETTERS}}`,
  hex: `[0-9a-f]{1,${MOST_LETTERS}}`,
} as const;
