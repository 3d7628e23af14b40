import { own } from '../../base/mapping.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import type { Policy } from '../../policy/policy.ts';
import type { PartSettings } from '../../versions/part.ts';
import type { PartDetails, Scheme, Version } from '../../versions/scheme.ts';
import { DATE } from '../../versions/scheme.ts';
import type { Language, PartValue } from '../language.ts';
import type { Block } from '../model.ts';
import type { Said } from '../source.ts';
import { exampleOf } from '../source.ts';
import type { Text } from '../text.ts';
import { capital, code, say, sentences } from '../text.ts';

/** How a version number is written, and what each of its parts means. */
export function versionsSection({ document, policy }: Said, language: Language): Block[] {
  const { scheme } = policy;
  const example = exampleOf(scheme);
  const isFormat = document.versions?.format !== undefined;
  const shown = shownParts(policy, isFormat);
  const parts: Readonly<Record<string, PartSettings>> = document.versions?.parts ?? {};
  const settings = (part: string): PartSettings => own(parts, part) ?? {};
  const literal = scheme.numbers.filter((each) => typeof each === 'number');
  const some = shown.some(
    (part) => settings(part).default !== undefined || scheme.details.get(part)?.optional,
  );
  const count = shown.filter((part) => isNumber(scheme.details.get(part))).length + literal.length;
  const notes: Text[] = [
    ...(literal.length === 0 ? [] : [language.fixed(literal, isBetween(scheme))]),
    ...again(shown, policy, settings, language),
    ...unwritten(shown, policy, settings, language),
    ...shown.flatMap((part) => partNotes(part, settings(part), policy, language)),
    ...(scheme.dates.length === 0 ? [] : [language.dated(scheme.dates, keepers(policy))]),
    ...Object.entries(policy.zero).map(([from, to]) => language.zero(from, to)),
    ...files(document, language),
  ];
  return [
    { heading: language.versionsHeading, level: 2 },
    {
      paragraph: isFormat
        ? language.form(example.text, count, some)
        : language.known(scheme.id, example.text),
    },
    {
      head: language.partsHead,
      rows: shown.map((part) => [
        say`${code(shownValue(example, part, policy))}`,
        [capital(language.part(part))],
        language.countedBy(countedBy(part, policy)),
      ]),
    },
    ...(notes.length === 0 ? [] : [{ list: notes }]),
    ...variants(policy, language),
  ];
}

/** All parts that a version of a format has; of a scheme that others have specified those that the policy speaks of. */
function shownParts({ scheme, kinds, lines }: Policy, isFormat: boolean): readonly string[] {
  const used = new Set([...lines.by, ...kinds.order.flatMap((kind) => kinds.parts(kind) ?? [])]);
  return scheme.parts.filter((part) => {
    const details = scheme.details.get(part);
    return used.has(part) || (isFormat && details?.prerelease === false && !details.optional);
  });
}

function isNumber(details: PartDetails | undefined): boolean {
  return details?.type === 'number' || details?.type === 'date';
}

function shownValue(version: Version, part: string, { scheme }: Policy): string {
  const value = version.parts[part];
  return value === undefined ? '' : scheme.write(part, value);
}

function countedBy(part: string, { kinds, scheme }: Policy): string[] {
  const date = scheme.dates.includes(part);
  return kinds.order.filter((kind) => {
    const parts = kinds.parts(kind) ?? [];
    return parts.includes(part) || (date && parts.includes(DATE));
  });
}

/** Whether all numbers that never change have a part on both sides. */
function isBetween({ numbers }: Scheme): boolean {
  return typeof numbers[0] !== 'number' && typeof numbers.at(-1) !== 'number';
}

/** Kinds that count up no part of the date. */
function keepers({ kinds, scheme }: Policy): string[] {
  const dates = new Set([DATE, ...scheme.dates]);
  return kinds.order.filter((kind) => !(kinds.parts(kind) ?? []).some((part) => dates.has(part)));
}

/** Where the parts to the right of one that is counted up start. Those that start at 0 are named only where not all do. */
function again(
  shown: readonly string[],
  { scheme }: Policy,
  settings: (part: string) => PartSettings,
  language: Language,
): Text[] {
  const right = shown.slice(1).filter((part) => !scheme.dates.includes(part));
  const kept = right.filter((part) => scheme.details.get(part)?.kept);
  const starts = right.flatMap((part): PartValue[] => {
    const details = scheme.details.get(part);
    const { default: usual, min, values } = settings(part);
    if (details?.kept) return [];
    const value = usual ?? min ?? (isNumber(details) ? 0 : details?.optional ? undefined : values?.[0]);
    return value === undefined ? [] : [{ part, value: String(value) }];
  });
  const counted = starts.filter(({ value }) => value !== '0');
  // A date does not start again, a word not at 0: then all is named.
  const all = scheme.dates.length > 0 || counted.length === starts.length;
  const first = starts.length === 0 ? [] : [language.again(all ? starts : counted, !all)];
  return kept.length === 0 ? first : [sentences(...first, language.keeps(kept))];
}

function unwritten(
  shown: readonly string[],
  { scheme }: Policy,
  settings: (part: string) => PartSettings,
  language: Language,
): Text[] {
  const example = exampleOf(scheme);
  const usual = shown.filter((part) => settings(part).default !== undefined);
  const without = (parts: readonly string[]): string => {
    const values = Object.fromEntries(parts.map((part) => [part, settings(part).default as number]));
    return scheme.of({ ...example.parts, ...values }).text;
  };
  // What stands in a group alone is left out by itself; parts of one group only where all of them may be.
  const alone = usual.filter((part) => pieces(without([part])) < pieces(example.text));
  const others = usual.filter((part) => !alone.includes(part));
  const together = pieces(without(usual)) < pieces(without(alone)) ? others : [];
  const said = (parts: readonly string[], text: string, all: boolean): Text[] =>
    parts.length === 0
      ? []
      : [
          language.unwritten(
            parts.map((part) => ({ part, value: String(settings(part).default) })),
            text,
            all,
          ),
        ];
  return [...said(alone, without(alone), false), ...said(together, without(usual), true)];
}

/** How many numbers and words a version is written with. */
function pieces(text: string): number {
  return text.match(/\d+|[a-z]+/gi)?.length ?? 0;
}

function partNotes(part: string, settings: PartSettings, { scheme }: Policy, language: Language): Text[] {
  const details = scheme.details.get(part);
  const width = details?.type === 'number' ? scheme.write(part, 1).length : 1;
  return [
    ...(details?.counter === true ? [language.counter(part)] : []),
    ...(settings.min !== undefined && settings.min > 0 ? [language.atLeast(part, settings.min)] : []),
    ...(settings.max === undefined ? [] : [language.atMost(part, settings.max)]),
    ...(width > 1 ? [language.padded(part, width)] : []),
    ...(settings.values === undefined ? [] : [language.oneOfWords(part, settings.values)]),
    ...(details?.ordered === false ? [language.unordered(part)] : []),
  ];
}

function files({ versions }: PolicyDocument, language: Language): Text[] {
  const paths = (versions?.files ?? []).map(({ path }) => path);
  return paths.length === 0 ? [] : [language.files([...new Set(paths)])];
}

/** Lines that have names: 4 is KSE. */
function variants({ lines }: Policy, language: Language): Block[] {
  const named = Object.entries(lines.known).flatMap(([id, { name }]) =>
    name === null ? [] : [{ id, name }],
  );
  if (named.length === 0) return [];
  return [
    { paragraph: language.variants(lines.by) },
    { list: named.map(({ id, name }) => say`${code(id)} = ${name}`) },
  ];
}
