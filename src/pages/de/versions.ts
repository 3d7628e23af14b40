import type { PartValue, VersionWords } from '../language.ts';
import { capital, code, say } from '../text.ts';
import { basics, number } from './basics.ts';

const SCHEMES: Readonly<Record<string, string>> = {
  semver: 'Semantic Versioning 2.0.0',
  pep440: 'PEP 440',
  maven: 'der Versionsordnung von Maven',
  dpkg: 'den Regeln von Debian',
  rubygems: 'den Regeln von RubyGems',
  go: 'den Regeln der Go-Module',
};

const values = (parts: readonly PartValue[]) =>
  basics.and(parts.map(({ part, value }) => `${basics.part(part)} ${value}`));
const names = (parts: readonly string[]) => basics.and(parts.map((part) => `die ${basics.part(part)}`));

export const versions: VersionWords = {
  versionsHeading: 'Versionsnummern',
  partsHead: ['Im Beispiel', 'Bedeutung', 'Wird erhöht durch'],
  form: (example, count, some) =>
    say`Eine Versionsnummer besteht aus ${some ? 'höchstens ' : ''}${count === 1 ? 'einer Zahl' : `${number(count)} Zahlen`}, zum Beispiel ${code(example)}. Von links nach rechts:`,
  known: (scheme, example) =>
    say`Die Versionsnummern folgen ${SCHEMES[scheme] ?? scheme}, zum Beispiel ${code(example)}. Von links nach rechts:`,
  countedBy: (kinds) => (kinds.length === 0 ? say`–` : basics.and(kinds.map(basics.kinds))),
  fixed: (numbers, between) =>
    numbers.length === 1
      ? say`Die ${numbers[0] ?? 0} ${between ? 'dazwischen' : 'an ihrer festen Stelle'} steht immer da und bedeutet nichts.`
      : say`Die Zahlen ${basics.and(numbers)} ${between ? 'dazwischen' : 'an ihren festen Stellen'} stehen immer da und bedeuten nichts.`,
  again(first, others) {
    const named = basics.and(first.map(({ part, value }) => `die ${basics.part(part)} bei ${value}`));
    if (first.length === 0)
      return say`Wird eine Zahl erhöht, beginnen alle Zahlen rechts von ihr wieder bei 0.`;
    return others
      ? say`Wird eine Zahl erhöht, beginnen alle Zahlen rechts von ihr neu: ${named}, alle anderen bei 0.`
      : say`Wird eine Zahl erhöht, beginnt neu, was rechts von ihr steht: ${named}.`;
  },
  keeps: (parts) => say`Davon ausgenommen: ${names(parts)}.`,
  unwritten: (parts, example, together) =>
    say`Nicht mitgeschrieben ${parts.length === 1 ? 'wird' : 'werden'}${together ? ', aber nur gemeinsam,' : ''} ${basics.and(parts.map(({ part, value }) => `eine ${basics.part(part)} ${value}`))}. ${code(example)} bedeutet also ${values(parts)}.`,
  counter: (part) =>
    say`Die ${basics.part(part)} zählt fortlaufend: Sobald eine Version getestet wird, bekommt sie die nächste. Auch eine Version, die nicht veröffentlicht wird, behält ihre Nummer; die veröffentlichten Nummern haben deshalb Lücken.`,
  atLeast: (part, least) => say`Die ${basics.part(part)} ist mindestens ${least}.`,
  atMost: (part, most) => say`Die ${basics.part(part)} ist höchstens ${most}.`,
  padded: (part, digits) =>
    say`Die ${basics.part(part)} wird mit mindestens ${number(digits)} Ziffern geschrieben.`,
  oneOfWords: (part, words) =>
    say`Für die ${basics.part(part)} steht eines dieser Wörter, in dieser Reihenfolge: ${basics.or(words.map(code))}.`,
  dated: (parts, keepers) =>
    say`${capital(names(parts).join(''))} ${parts.length === 1 ? 'ist die' : 'sind die'} vom Tag der Veröffentlichung${keepers.length === 0 ? '' : say`; ${basics.and(keepers.map(basics.kinds))} behalten sie bei`}.`,
  unordered: (part) => say`Die ${basics.part(part)} sagt nichts darüber, welche Version neuer ist.`,
  zero: (from, to) =>
    say`Solange die Hauptversion 0 ist, erscheint als ${basics.kind(to)}, was sonst ein ${basics.kind(from)} wäre.`,
  variants: (parts) =>
    say`${capital(names(parts).join(''))} ${parts.length === 1 ? 'bezeichnet' : 'bezeichnen'} zugleich die Variante des Produkts:`,
  files: (paths) =>
    say`Jedes Release trägt seine Versionsnummer auch selbst, in ${basics.and(paths.map(code))}.`,
};
