import type { Cursor } from './cursor.ts';
import type { OptionValue } from './declarations.ts';

/** `json_name = "id"`, `(acme.checked).by = { … }`, after the word `option` or within brackets. */
export function readOption(cursor: Cursor, into: Map<string, OptionValue>): void {
  const name = optionName(cursor);
  cursor.symbol('=');
  into.set(name, optionValue(cursor));
}

/** `[a = 1, b = 2]`, where there are some. */
export function readInlineOptions(cursor: Cursor, into: Map<string, OptionValue>): void {
  if (!cursor.skip('[')) return;
  do readOption(cursor, into);
  while (cursor.skip(','));
  cursor.symbol(']');
}

function optionName(cursor: Cursor): string {
  const part = (): string => {
    if (!cursor.skip('(')) return cursor.name('the name of an option').text;
    const extension = cursor.typeName();
    cursor.symbol(')');
    return `(${extension})`;
  };
  let name = part();
  while (cursor.skip('.')) name += `.${part()}`;
  return name;
}

function optionValue(cursor: Cursor): OptionValue {
  if (cursor.skip('{')) return messageValue(cursor, '}');
  return scalar(cursor);
}

function scalar(cursor: Cursor): OptionValue {
  if (cursor.peek().kind === 'string') return { kind: 'string', bytes: cursor.string('a string') };
  const negative = cursor.skip('-');
  const token = cursor.next();
  if (token.kind === 'name') return { kind: 'name', text: token.text, negative };
  if (token.kind === 'int' || token.kind === 'float') return { kind: 'number', text: token.text, negative };
  return cursor.expected(token, 'a value');
}

/** The text format of a message, from behind its opening bracket. */
function messageValue(cursor: Cursor, close: '}' | '>'): OptionValue {
  return cursor.deeper(() => {
    const fields = new Map<string, OptionValue>();
    while (!cursor.skip(close)) {
      const name = fieldName(cursor);
      const colon = cursor.skip(':');
      fields.set(name, fieldValue(cursor, colon));
      if (!cursor.skip(',')) cursor.skip(';');
    }
    return { kind: 'message', fields };
  });
}

/** `name`, `[acme.extension]`, `[type.example/acme.Message]`. */
function fieldName(cursor: Cursor): string {
  if (!cursor.skip('[')) return cursor.name('the name of a field').text;
  let name = cursor.typeName();
  while (cursor.skip('-') || cursor.skip('/')) name += `/${cursor.typeName()}`;
  cursor.symbol(']');
  return `[${name}]`;
}

function fieldValue(cursor: Cursor, colon: boolean): OptionValue {
  if (cursor.skip('{')) return messageValue(cursor, '}');
  if (cursor.skip('<')) return messageValue(cursor, '>');
  if (cursor.skip('[')) return list(cursor);
  if (!colon) return cursor.expected(cursor.next(), 'a colon');
  return scalar(cursor);
}

function list(cursor: Cursor): OptionValue {
  return cursor.deeper(() => {
    if (cursor.skip(']')) return { kind: 'list' };
    do fieldValue(cursor, true);
    while (cursor.skip(','));
    cursor.symbol(']');
    return { kind: 'list' };
  });
}
