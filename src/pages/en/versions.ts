import type { PartValue, VersionWords } from '../language.ts';
import { capital, code, say } from '../text.ts';
import { a, basics, number } from './basics.ts';

const SCHEMES: Readonly<Record<string, string>> = {
  semver: 'Semantic Versioning 2.0.0',
  pep440: 'PEP 440',
  maven: "Maven's version order",
  dpkg: 'the rules of Debian',
  rubygems: 'the rules of RubyGems',
  go: 'the rules of Go modules',
};

const values = (parts: readonly PartValue[]) =>
  basics.and(parts.map(({ part, value }) => `${basics.part(part)} ${value}`));
const names = (parts: readonly string[]) => basics.and(parts.map((part) => `the ${basics.part(part)}`));

export const versions: VersionWords = {
  versionsHeading: 'Version numbers',
  partsHead: ['In the example', 'What it is', 'Counted up by'],
  form: (example, count, some) =>
    say`A version number has ${some ? 'at most ' : ''}${number(count)} ${count === 1 ? 'number' : 'numbers'}, for example ${code(example)}. From left to right:`,
  known: (scheme, example) =>
    say`Version numbers follow ${SCHEMES[scheme] ?? scheme}, for example ${code(example)}. From left to right:`,
  countedBy: (kinds) => (kinds.length === 0 ? say`–` : basics.and(kinds.map(basics.kinds))),
  fixed: (numbers, between) =>
    numbers.length === 1
      ? say`The ${numbers[0] ?? 0}${between ? ' between them' : ' in its fixed place'} is always there and means nothing.`
      : say`The numbers ${basics.and(numbers)}${between ? ' between them' : ' in their fixed places'} are always there and mean nothing.`,
  again(first, others) {
    const named = basics.and(first.map(({ part, value }) => `the ${basics.part(part)} at ${value}`));
    if (first.length === 0)
      return say`When a number is counted up, all numbers to the right of it start again at 0.`;
    return others
      ? say`When a number is counted up, all numbers to the right of it start again: ${named}, any other at 0.`
      : say`When a number is counted up, what stands to the right of it starts again: ${named}.`;
  },
  keeps: (parts) => say`What does not start again: ${names(parts)}.`,
  unwritten: (parts, example, together) =>
    say`Not written${together ? ', but only together' : ''}: ${values(parts)}. So ${code(example)} means ${values(parts)}.`,
  counter: (part) =>
    say`The ${basics.part(part)} is a running number: every version that goes into testing gets the next one. A version that is not published keeps its number, so the published ones have gaps.`,
  atLeast: (part, least) => say`The ${basics.part(part)} is at least ${least}.`,
  atMost: (part, most) => say`The ${basics.part(part)} is at most ${most}.`,
  padded: (part, digits) => say`The ${basics.part(part)} is written with at least ${number(digits)} digits.`,
  oneOfWords: (part, words) =>
    say`The ${basics.part(part)} is one of these, in this order: ${basics.or(words.map(code))}.`,
  dated: (parts, keepers) =>
    say`${capital(names(parts).join(''))} ${parts.length === 1 ? 'is that' : 'are those'} of the day of the release${keepers.length === 0 ? '' : say`; ${basics.and(keepers.map(basics.kinds))} keep ${parts.length === 1 ? 'it' : 'them'}`}.`,
  unordered: (part) => say`The ${basics.part(part)} says nothing about which version is newer.`,
  zero: (from, to) =>
    say`As long as the main version is 0, a change that would need ${a(basics.kind(from))} comes as ${a(basics.kind(to))}.`,
  variants: (parts) =>
    say`The ${basics.and(parts.map(basics.part))} also ${parts.length === 1 ? 'names' : 'name'} the variant of the product:`,
  files: (paths) =>
    say`Each release carries its version number in itself too, in ${basics.and(paths.map(code))}.`,
};
