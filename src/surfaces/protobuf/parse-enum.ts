import type { Cursor } from './cursor.ts';
import type { EnumDeclaration, EnumValue, NumberRange, OptionValue } from './declarations.ts';
import { LEAST, MOST } from './limits.ts';
import { readInlineOptions, readOption } from './parse-options.ts';
import { SyntaxFault, textOf } from './tokens.ts';

/** An enum, from behind its word. */
export function readEnum(cursor: Cursor): EnumDeclaration {
  const { text: name, spot } = cursor.name('the name of an enum');
  const values: EnumValue[] = [];
  const reservedRanges: NumberRange[] = [];
  const reservedNames: string[] = [];
  const options = new Map<string, OptionValue>();
  cursor.symbol('{');
  while (!cursor.skip('}')) {
    if (cursor.skip(';')) continue;
    const second = cursor.peek(1);
    // A value may be called like a word of the language.
    const isValue = second.kind === 'symbol' && second.text === '=';
    if (!isValue && cursor.skipWord('option')) readOption(cursor, options);
    else if (!isValue && cursor.skipWord('reserved'))
      readReserved(cursor, LEAST, MOST, reservedRanges, reservedNames);
    else {
      const value = cursor.name('a value');
      cursor.symbol('=');
      const number = cursor.integer('the number of a value', LEAST, MOST);
      readInlineOptions(cursor, new Map());
      values.push({ name: value.text, number, spot: value.spot });
    }
    cursor.symbol(';');
  }
  if (values.length === 0) throw new SyntaxFault(`the enum ${name} has no value`, spot);
  return { name, spot, values, reservedRanges, reservedNames, options };
}

/** `reserved 2, 4 to 6, 9 to max` or `reserved "a", "b"`; editions write the names without quotes. */
export function readReserved(
  cursor: Cursor,
  least: number,
  most: number,
  ranges: NumberRange[],
  names: string[],
): void {
  do {
    if (cursor.peek().kind === 'string') names.push(textOf(cursor.string('a name')));
    else if (cursor.peek().kind === 'name') names.push(cursor.name('a name').text);
    else ranges.push(readRange(cursor, least, most));
  } while (cursor.skip(','));
}

/** `4`, `4 to 6`, `4 to max`. */
export function readRange(cursor: Cursor, least: number, most: number): NumberRange {
  const { spot } = cursor.peek();
  const start = cursor.integer('a number', least, most);
  if (!cursor.skipWord('to')) return [start, start];
  const end = cursor.skipWord('max') ? most : cursor.integer('a number', least, most);
  if (end < start) throw new SyntaxFault('a range ends before it starts', spot);
  return [start, end];
}
