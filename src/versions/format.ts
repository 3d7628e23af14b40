import { own } from '../base/mapping.ts';
import type { Result } from '../base/result.ts';
import { fault, ok } from '../base/result.ts';
import { countUp } from './count.ts';
import { isDatePart } from './dates.ts';
import type { Part, PartSettings } from './part.ts';
import { settingFaults } from './part.ts';
import type { PartDetails, Parts, PartValue, Scheme, Version } from './scheme.ts';
import { canonicalOnly, DATE } from './scheme.ts';
import type { Template } from './template.ts';
import { compileTemplate } from './template.ts';

/** One thing that is wrong with `versions.parts`: which part, and which of its keys; null for the part itself. */
export interface PartFault {
  readonly part: string;
  readonly key: string | null;
  readonly message: string;
}

/**
 * A scheme from a format template (policy.md, *Version templates*).
 * Faults: those of the template, `bad-template` where it names no line, `bad-part` for the first wrong setting.
 *
 * @param settings `versions.parts`
 */
export function formatScheme(
  format: string,
  settings: Readonly<Record<string, PartSettings>> = {},
): Result<Scheme> {
  const [wrong] = partFaults(format, settings);
  if (wrong !== undefined)
    return fault('bad-part', `the part "${wrong.part}": ${wrong.message}`, 'mend it in versions.parts');
  const compiled = compileTemplate(format, settings);
  if (!compiled.ok) return compiled;
  const template = compiled.value;
  if (template.parts.length === 0) {
    return fault(
      'bad-template',
      `the format "${format}" has no part, so all its versions would be the same`,
      'write at least one part, for instance {major}',
    );
  }
  if (namingOf(template).length === 0) {
    return fault(
      'bad-template',
      `the format "${format}" begins with {${template.parts[0]}}, which is no number that every version has: nothing would name a line`,
      'begin with a number such as {major}',
    );
  }
  const units = template.parts.filter(isDatePart);
  if (units.join() !== [...units].sort((a, b) => RANK[a] - RANK[b]).join()) {
    return fault(
      'bad-template',
      `the format "${format}" shows {${units.join('}, {')}}, so a later day could be a lower version`,
      'write the year before month and week, and those before the day',
    );
  }
  return ok(schemeOf(template));
}

const RANK = { YYYY: 0, YY: 0, '0Y': 0, MM: 1, '0M': 1, WW: 1, '0W': 1, DD: 2, '0D': 2 } as const;

/** What is wrong with `versions.parts`; nothing where the format itself is. */
export function partFaults(format: string, settings: Readonly<Record<string, PartSettings>>): PartFault[] {
  // Words that cannot be read would make a template of their own fault.
  const bare = compileTemplate(format, Object.fromEntries(Object.entries(settings).map(onlyReadable)));
  const names = bare.ok ? bare.value.parts : null;
  const counters = Object.keys(settings).filter((part) => settings[part]?.counter === true);
  const second = counters.slice(1).map((part) => ({
    part,
    key: 'counter',
    message: `{${counters[0]}} is a counter already, and a build has one number; remove one of them`,
  }));
  const faults = Object.entries(settings).flatMap(([part, own]): PartFault[] => {
    const found: PartFault[] = wordFaults(own).map((message) => ({ part, key: 'values', message }));
    const compiled = bare.ok ? bare.value.part.get(part) : undefined;
    if (compiled === undefined)
      return names === null
        ? found
        : [...found, { part, key: null, message: `the format has no part "${part}"` }];
    const grouped = bare.ok && bare.value.grouped.has(part);
    const before = bare.ok && own.absent === 'last' ? decidesBefore(part, bare.value, settings) : undefined;
    if (before !== undefined)
      found.push({
        part,
        key: 'absent',
        message: `{${before}} stands before {${part}} in its group and would decide the order; give {${before}} absent: last too, or write {${part}} first`,
      });
    return [
      ...found,
      ...settingFaults({ ...compiled, settings: own }, grouped).map((each) => ({ part, ...each })),
    ];
  });
  return [...faults, ...second];
}

/** A part further left in the same group that a version without the group is below: 1.2 < 1.2-3rc. */
function decidesBefore(
  part: string,
  { groups }: Template,
  settings: Readonly<Record<string, PartSettings>>,
): string | undefined {
  const group = groups.find(({ direct }) => direct.includes(part))?.all ?? [];
  return group
    .slice(0, group.indexOf(part))
    .find((name) => settings[name]?.compare !== false && settings[name]?.absent !== 'last');
}

function onlyReadable([part, settings]: [string, PartSettings]): [string, PartSettings] {
  if (settings.values === undefined || wordFaults(settings).length === 0) return [part, settings];
  const { values: _values, ...rest } = settings;
  return [part, { ...rest, values: ['a'] }];
}

function wordFaults({ values }: PartSettings): string[] {
  if (values === undefined) return [];
  if (values.length === 0) return ['expected at least one word'];
  const bad = values.find((word) => !/^[!-~]{1,64}$/.test(word) || /[{}[\]]/.test(word));
  if (bad !== undefined)
    return [`${JSON.stringify(bad)} is no word: expected letters, digits or signs without spaces`];
  const twice = values.find((word, index) => values.indexOf(word) !== index);
  return twice === undefined ? [] : [`"${twice}" stands here twice`];
}

function namingOf({ parts, part }: Template): string[] {
  const end = parts.findIndex((name) => {
    const { type, optional, ordered } = part.get(name) as Part;
    return (type !== 'number' && type !== 'date') || optional || !ordered;
  });
  return parts.slice(0, end < 0 ? parts.length : end);
}

function schemeOf(template: Template): Scheme {
  const names = template.parts;
  const parts = names.map((name) => template.part.get(name) as Part);
  const plain = parts.every(({ type, optional, ordered }) => type === 'number' && !optional && ordered);
  const prepared = parts.some(({ prerelease }) => prerelease);
  const preGroups = template.groups.filter(({ direct }) =>
    direct.some((name) => template.part.get(name)?.prerelease),
  );
  // What a group within holds goes with it: the number of [-{channel}[.{n}]].
  const pre = new Set(preGroups.flatMap(({ all }) => all.filter((name) => template.grouped.has(name))));
  const dates = names.filter(isDatePart);
  const versionOf = (values: Parts): Version => {
    const whole = template.complete(values);
    // What has a default is there in every version; only what a release is without makes a pre-release.
    const prepares =
      prepared && parts.some(({ name, prerelease }) => prerelease && Object.hasOwn(whole, name));
    const prerelease = prepares
      ? names.filter((name) => pre.has(name)).flatMap((name) => whole[name] ?? [])
      : [];
    const version = { text: template.fill(whole), parts: whole, prerelease };
    return plain ? version : { ...version, identity: identityOf(whole, parts) };
  };
  const read = (text: string): Result<Version> => {
    const values = template.match(text);
    if (values !== null) return ok(versionOf(values));
    const why = template.why(text);
    return fault(
      'no-match',
      `"${text}" does not fit the format "${template.source}"${why === '' ? '' : `: ${why}`}`,
      why === '' ? `write it as in ${example(template)}` : 'name a version that can be',
    );
  };
  const compare = (a: Version, b: Version): -1 | 0 | 1 => {
    for (const part of parts) {
      const found = part.compare(own(a.parts, part.name), own(b.parts, part.name));
      if (found !== 0) return found;
    }
    return 0;
  };
  const stable = (version: Version): Version =>
    version.prerelease.length === 0
      ? version
      : versionOf(Object.fromEntries(Object.entries(version.parts).filter(([name]) => !pre.has(name))));
  const scheme: Scheme = {
    id: template.source,
    parts: names,
    details: new Map(parts.map((part): [string, PartDetails] => [part.name, part])),
    numbers: template.numbers,
    naming: namingOf(template),
    dates,
    countable: [
      ...parts.filter(({ type }) => type !== 'ident' && type !== 'hex').map(({ name }) => name),
      ...(dates.length > 0 ? [DATE] : []),
    ],
    parse: (text) => canonicalOnly(text, read),
    read,
    of: versionOf,
    stable,
    compare,
    bump(version, counted, counting = {}) {
      const grown = countUp(version, counted, { parts, dates, pre, source: template.source }, counting);
      if (!grown.ok) return grown;
      const next = versionOf(grown.value);
      if (template.match(next.text) === null)
        return fault(
          'overflow',
          `counting up {${counted.join('}, {')}} of ${version.text} gives ${next.text}, which is no version: ${template.why(next.text)}`,
          `count up ${DATE}, or a part further left`,
        );
      if (compare(next, version) > 0) return ok(next);
      return fault(
        'not-higher',
        `counting up {${counted.join('}, {')}} of ${version.text} gives ${next.text}, which is not higher`,
        'let versions.bump count up a part that a version without it is below',
      );
    },
    prerelease: (version, channel, n) => prereleaseOf(version, channel, n),
    write: (part, value) => template.write(part, value),
  };
  return scheme;

  function prereleaseOf(version: Version, channel: string, n: number): Result<Version> {
    const own = (preGroups[0]?.all ?? []).map((name) => template.part.get(name) as Part);
    const word = own.find(({ type }) => type !== 'number');
    const count = own.find(({ type }) => type === 'number');
    if (own.length !== 2 || word === undefined || count === undefined)
      return fault(
        'no-prerelease',
        `the format "${template.source}" has no place for a pre-release of ${version.text}`,
        'write an optional group of a word and a number, the word with absent: last; or use scheme: semver',
      );
    const made = versionOf({ ...stable(version).parts, [word.name]: channel, [count.name]: n });
    const parsed = read(made.text);
    if (parsed.ok) return ok(made);
    return fault(
      'no-prerelease',
      `{${word.name}} of the format "${template.source}" cannot be "${channel}"`,
      word.settings.values === undefined
        ? 'name a channel that fits its type'
        : `name one of its values: ${word.settings.values.join(', ')}`,
    );
  }
}

function identityOf(values: Readonly<Record<string, PartValue>>, parts: readonly Part[]): string {
  return parts.map(({ name, ordered }) => (ordered ? (own(values, name) ?? '') : '')).join('|');
}

function example({ parts, part, complete, fill }: Template): string {
  const values = parts.flatMap((name, index): [string, PartValue][] => {
    const { type, optional, read, settings } = part.get(name) as Part;
    if (name === 'YYYY') return [[name, 2026]];
    if (name === 'YY' || name === '0Y') return [[name, 26]];
    if (optional || type !== 'number' || settings.default !== undefined) return [];
    const number = index === 0 ? 6 : index;
    return read(String(number)) === null ? [] : [[name, number]];
  });
  return fill(complete(Object.fromEntries(values)));
}
