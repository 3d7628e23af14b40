import type { EnumDeclaration, MessageDeclaration } from './declarations.ts';
import { word } from './features.ts';
import { NumberSet } from './limits.ts';

// What every compiler refuses, although it is written as protobuf is. Nothing is said about what has such a fault.

/** Why a message cannot stand as it is declared; null where it can. */
export function messageFault({ fields, reservedRanges, reservedNames }: MessageDeclaration): string | null {
  const numbers = new Map<number, string>();
  const names = new Set<string>();
  const [noNames, noNumbers] = [new Set(reservedNames), new NumberSet(reservedRanges)];
  for (const { name, number } of fields) {
    const before = numbers.get(number);
    if (before !== undefined) return `its fields ${before} and ${name} have the same number ${number}`;
    if (names.has(name)) return `it has two fields that are called ${name}`;
    if (noNames.has(name)) return `its field ${name} has a name that is reserved`;
    if (noNumbers.has(number)) return `its field ${name} has the number ${number}, which is reserved`;
    numbers.set(number, name);
    names.add(name);
  }
  return null;
}

/** Why an enum cannot stand as it is declared; null where it can. */
export function enumFault({
  values,
  reservedRanges,
  reservedNames,
  options,
}: EnumDeclaration): string | null {
  const aliases = word(options.get('allow_alias')) === 'true';
  const numbers = new Map<number, string>();
  const [noNames, noNumbers] = [new Set(reservedNames), new NumberSet(reservedRanges)];
  for (const { name, number } of values) {
    const before = numbers.get(number);
    if (before !== undefined && !aliases)
      return `its values ${before} and ${name} have the same number ${number}`;
    if (noNames.has(name)) return `its value ${name} has a name that is reserved`;
    if (noNumbers.has(number)) return `its value ${name} has the number ${number}, which is reserved`;
    numbers.set(number, name);
  }
  return null;
}
