import { Cursor } from './cursor.ts';
import type {
  Edition,
  EnumDeclaration,
  FieldDeclaration,
  FileDeclaration,
  ImportDeclaration,
  MessageDeclaration,
  OptionValue,
  ServiceDeclaration,
  Spot,
} from './declarations.ts';
import { EDITIONS } from './declarations.ts';
import { readEnum } from './parse-enum.ts';
import { readExtend, readMessage } from './parse-message.ts';
import { readInlineOptions, readOption } from './parse-options.ts';
import { readService } from './parse-service.ts';
import { SyntaxFault, textOf } from './tokens.ts';

/** Reads a file. @throws SyntaxFault where it is no protobuf */
export function parseFile(path: string, source: string): FileDeclaration {
  const cursor = new Cursor(source);
  const edition = readEdition(cursor);
  const imports: ImportDeclaration[] = [];
  const messages: MessageDeclaration[] = [];
  const enums: EnumDeclaration[] = [];
  const extensions: FieldDeclaration[] = [];
  const services: ServiceDeclaration[] = [];
  const options = new Map<string, OptionValue>();
  let named: { name: string; spot: Spot } | null = null;
  while (cursor.peek().kind !== 'end') {
    if (cursor.skip(';')) continue;
    if (cursor.isWord('export', 'local')) {
      cursor.next();
      if (!cursor.isWord('message', 'enum')) cursor.expected(cursor.next(), 'message or enum');
    }
    const { spot } = cursor.peek();
    if (cursor.skipWord('message')) messages.push(readMessage(cursor, edition));
    else if (cursor.skipWord('enum')) enums.push(readEnum(cursor));
    else if (cursor.skipWord('extend')) readExtend(cursor, edition, extensions, messages);
    else if (cursor.skipWord('service')) services.push(readService(cursor));
    else if (cursor.skipWord('import')) readImport(cursor, spot, imports);
    else if (cursor.skipWord('package')) {
      if (named !== null) throw new SyntaxFault('the package is named twice', spot);
      named = { name: cursor.typeName(), spot };
      cursor.symbol(';');
    } else if (cursor.skipWord('option')) {
      readOption(cursor, options);
      cursor.symbol(';');
    } else cursor.expected(cursor.next(), 'a declaration');
  }
  const { name = '', spot: packageSpot = null } = named ?? {};
  return {
    path,
    edition,
    package: name,
    packageSpot,
    imports,
    messages,
    enums,
    extensions,
    services,
    options,
  };
}

/** `syntax = "proto3";` or `edition = "2023";`, which come first. */
function readEdition(cursor: Cursor): Edition {
  while (cursor.skip(';'));
  const word = cursor.peek();
  if (!cursor.isWord('syntax', 'edition')) return 'proto2';
  cursor.next();
  cursor.symbol('=');
  const written = textOf(cursor.string('a version in quotes'));
  readInlineOptions(cursor, new Map());
  cursor.symbol(';');
  const known = EDITIONS.find((edition) => edition === written);
  if (known === undefined || known.startsWith('proto') !== (word.text === 'syntax'))
    throw new SyntaxFault(`the ${word.text} is none that is known`, word.spot);
  return known;
}

/** `import "a.proto";`, `import public "a.proto";`; of edition 2024 `import option "a.proto";`. */
function readImport(cursor: Cursor, spot: Spot, into: ImportDeclaration[]): void {
  const isPublic = cursor.isWord('public');
  // What is imported for options alone declares no types that fields can have.
  const forOptions = cursor.isWord('option');
  if (cursor.isWord('public', 'weak', 'option')) cursor.next();
  const path = textOf(cursor.string('a path in quotes'));
  cursor.symbol(';');
  if (!forOptions) into.push({ path, isPublic, spot });
}
