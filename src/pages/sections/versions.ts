import type { PolicyDocument } from '../../policy/document.ts';
import type { Policy } from '../../policy/policy.ts';
import type { PartSettings } from '../../versions/part.ts';
import type { PartDetails, Version } from '../../versions/scheme.ts';
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
  const settings = (part: string): PartSettings => parts[part] ?? {};
  const literal = scheme.numbers.filter((each) => typeof each === 'number');
  const some = shown.some(
    (part) => settings(part).default !== undefined || scheme.details.get(part)?.optional,
  );
  const count = shown.filter((part) => isNumber(scheme.details.get(part))).length + literal.length;
  const notes: Text[] = [
    ...(literal.length === 0 ? [] : [language.fixed(literal)]),
    again(shown, policy, settings, language),
    ...unwritten(shown, policy, settings, language),
    ...shown.flatMap((part) => partNotes(part, settings(part), policy, language)),
    ...(scheme.dates.length === 0 ? [] : [language.dated(scheme.dates)]),
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
    { list: notes },
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

/** Where the parts to the right of one that is counted up start, as far as that is not 0. */
function again(
  shown: readonly string[],
  { scheme }: Policy,
  settings: (part: string) => PartSettings,
  language: Language,
): Text {
  const right = shown.slice(1).filter((part) => !scheme.dates.includes(part));
  const first = right.flatMap((part): PartValue[] => {
    const value = settings(part).default ?? settings(part).min;
    return value === undefined || value === 0 || scheme.details.get(part)?.kept
      ? []
      : [{ part, value: String(value) }];
  });
  const kept = right.filter((part) => scheme.details.get(part)?.kept);
  return sentences(language.again(first), kept.length === 0 ? null : language.keeps(kept));
}

function unwritten(
  shown: readonly string[],
  { scheme }: Policy,
  settings: (part: string) => PartSettings,
  language: Language,
): Text[] {
  const left = shown.flatMap((part): PartValue[] => {
    const value = settings(part).default;
    return value === undefined ? [] : [{ part, value: String(value) }];
  });
  if (left.length === 0) return [];
  const example = exampleOf(scheme);
  const bare = scheme.of({
    ...example.parts,
    ...Object.fromEntries(left.map(({ part }) => [part, settings(part).default as number])),
  });
  return [language.unwritten(left, bare.text, left)];
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
