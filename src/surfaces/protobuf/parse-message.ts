import type { Cursor } from './cursor.ts';
import type {
  Edition,
  EnumDeclaration,
  FieldDeclaration,
  MessageDeclaration,
  NumberRange,
  OneofDeclaration,
  OptionValue,
} from './declarations.ts';
import { KEPT, MOST, MOST_NUMBER } from './limits.ts';
import { readEnum, readRange, readReserved } from './parse-enum.ts';
import { readInlineOptions, readOption } from './parse-options.ts';
import { SyntaxFault } from './tokens.ts';

/** Where a field stands, and what it declares besides itself. */
interface Body {
  readonly edition: Edition;
  readonly fields: FieldDeclaration[];
  /** Groups declare a message with their field. */
  readonly messages: MessageDeclaration[];
  readonly oneof: OneofDeclaration | null;
  readonly extendee: string | null;
}

/** A message, from behind its word. */
export function readMessage(cursor: Cursor, edition: Edition): MessageDeclaration {
  const { text: name, spot } = cursor.name('the name of a message');
  return { name, spot, ...readBody(cursor, edition) };
}

function readBody(cursor: Cursor, edition: Edition): Omit<MessageDeclaration, 'name' | 'spot'> {
  const fields: FieldDeclaration[] = [];
  const oneofs: OneofDeclaration[] = [];
  const messages: MessageDeclaration[] = [];
  const enums: EnumDeclaration[] = [];
  const extensions: FieldDeclaration[] = [];
  const reservedRanges: NumberRange[] = [];
  const reservedNames: string[] = [];
  const options = new Map<string, OptionValue>();
  cursor.deeper(() => {
    cursor.symbol('{');
    while (!cursor.skip('}')) {
      if (cursor.skip(';')) continue;
      if (cursor.isWord('export', 'local') && ['message', 'enum'].includes(cursor.peek(1).text))
        cursor.next();
      if (cursor.skipWord('message')) messages.push(readMessage(cursor, edition));
      else if (cursor.skipWord('enum')) enums.push(readEnum(cursor));
      else if (cursor.skipWord('extend')) readExtend(cursor, edition, extensions, messages);
      else if (cursor.skipWord('oneof')) oneofs.push(readOneof(cursor, edition, fields, messages));
      else if (cursor.skipWord('extensions')) readExtensions(cursor);
      else if (cursor.skipWord('reserved')) {
        readReserved(cursor, 1, MOST_NUMBER, reservedRanges, reservedNames);
        cursor.symbol(';');
      } else if (cursor.skipWord('option')) {
        readOption(cursor, options);
        cursor.symbol(';');
      } else readField(cursor, { edition, fields, messages, oneof: null, extendee: null });
    }
  });
  return { fields, oneofs, messages, enums, extensions, reservedRanges, reservedNames, options };
}

/** `extend User { … }`, from behind its word: every field in it is an extension. */
export function readExtend(
  cursor: Cursor,
  edition: Edition,
  fields: FieldDeclaration[],
  messages: MessageDeclaration[],
): void {
  const extendee = cursor.typeName();
  cursor.symbol('{');
  while (!cursor.skip('}')) {
    if (cursor.skip(';')) continue;
    readField(cursor, { edition, fields, messages, oneof: null, extendee });
  }
}

function readOneof(
  cursor: Cursor,
  edition: Edition,
  fields: FieldDeclaration[],
  messages: MessageDeclaration[],
): OneofDeclaration {
  const options = new Map<string, OptionValue>();
  const oneof = { name: cursor.name('the name of a oneof').text, options };
  cursor.symbol('{');
  while (!cursor.skip('}')) {
    if (cursor.skip(';')) continue;
    if (cursor.skipWord('option')) {
      readOption(cursor, options);
      cursor.symbol(';');
    } else readField(cursor, { edition, fields, messages, oneof, extendee: null });
  }
  return oneof;
}

/** `extensions 100 to 199, 500 to max [ … ];` */
function readExtensions(cursor: Cursor): void {
  do readRange(cursor, 1, MOST);
  while (cursor.skip(','));
  readInlineOptions(cursor, new Map());
  cursor.symbol(';');
}

function readField(cursor: Cursor, body: Body): void {
  const { oneof, extendee } = body;
  const label = readLabel(cursor, body);
  if (cursor.isWord('group') && isGroup(cursor)) {
    readGroup(cursor, body, label);
    return;
  }
  const second = cursor.peek(1);
  const isMap = cursor.isWord('map') && second.kind === 'symbol' && second.text === '<';
  const start = cursor.peek();
  let mapKey: string | null = null;
  let type: string;
  if (isMap) {
    cursor.next();
    cursor.symbol('<');
    mapKey = cursor.name('the type of the keys').text;
    cursor.symbol(',');
    type = cursor.typeName();
    cursor.symbol('>');
    if (label !== null || oneof !== null || extendee !== null)
      throw new SyntaxFault('a map has no label, and stands in no oneof and no extension', start.spot);
  } else type = cursor.typeName();
  const { text: name, spot } = cursor.name('the name of a field');
  cursor.symbol('=');
  const number = readNumber(cursor);
  const options = new Map<string, OptionValue>();
  readInlineOptions(cursor, options);
  cursor.symbol(';');
  body.fields.push({ name, number, spot, label, type, mapKey, group: false, oneof, extendee, options });
}

function readLabel(cursor: Cursor, { edition, oneof }: Body): FieldDeclaration['label'] {
  const { text, spot } = cursor.peek();
  if (!cursor.isWord('optional', 'required', 'repeated') || oneof !== null) return null;
  cursor.next();
  const known =
    edition === 'proto2' ? true : edition === 'proto3' ? text !== 'required' : text === 'repeated';
  if (!known) throw new SyntaxFault(`the language of this file has no ${text} fields`, spot);
  return text as FieldDeclaration['label'];
}

/** `group Result = 1 {`: of a field whose type is called group, the second word is no name of a message. */
function isGroup(cursor: Cursor): boolean {
  return /^[A-Z]/.test(cursor.peek(1).text);
}

function readGroup(cursor: Cursor, body: Body, label: FieldDeclaration['label']): void {
  cursor.next();
  const { oneof, extendee } = body;
  const { text: type, spot } = cursor.name('the name of a group');
  cursor.symbol('=');
  const number = readNumber(cursor);
  const options = new Map<string, OptionValue>();
  readInlineOptions(cursor, options);
  body.messages.push({ name: type, spot, ...readBody(cursor, body.edition) });
  const name = type.toLowerCase();
  body.fields.push({ name, number, spot, label, type, mapKey: null, group: true, oneof, extendee, options });
}

function readNumber(cursor: Cursor): number {
  const { spot } = cursor.peek();
  const number = cursor.integer('the number of a field', 1, MOST);
  if (number >= KEPT[0] && number <= KEPT[1])
    throw new SyntaxFault(`the numbers from ${KEPT[0]} to ${KEPT[1]} belong to the implementations`, spot);
  return number;
}
