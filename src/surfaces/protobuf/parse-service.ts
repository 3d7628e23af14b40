import type { Cursor } from './cursor.ts';
import type { MethodDeclaration, OptionValue, ServiceDeclaration } from './declarations.ts';
import { readOption } from './parse-options.ts';

/** A service, from behind its word. */
export function readService(cursor: Cursor): ServiceDeclaration {
  const { text: name, spot } = cursor.name('the name of a service');
  const methods: MethodDeclaration[] = [];
  cursor.symbol('{');
  while (!cursor.skip('}')) {
    if (cursor.skip(';')) continue;
    if (cursor.skipWord('option')) {
      readOption(cursor, new Map());
      cursor.symbol(';');
    } else if (cursor.skipWord('rpc')) methods.push(readMethod(cursor));
    else cursor.expected(cursor.next(), 'rpc or option');
  }
  return { name, spot, methods };
}

function readMethod(cursor: Cursor): MethodDeclaration {
  const { text: name, spot } = cursor.name('the name of an rpc');
  const input = readEnd(cursor);
  if (!cursor.skipWord('returns')) cursor.expected(cursor.next(), 'returns');
  const output = readEnd(cursor);
  const options = new Map<string, OptionValue>();
  if (cursor.skip('{')) {
    while (!cursor.skip('}')) {
      if (cursor.skip(';')) continue;
      if (!cursor.skipWord('option')) cursor.expected(cursor.next(), 'option');
      readOption(cursor, options);
      cursor.symbol(';');
    }
  } else cursor.symbol(';');
  return {
    name,
    spot,
    input: input.type,
    output: output.type,
    clientStreaming: input.streaming,
    serverStreaming: output.streaming,
    options,
  };
}

/** `(User)`, `(stream User)`. */
function readEnd(cursor: Cursor): { type: string; streaming: boolean } {
  cursor.symbol('(');
  const after = cursor.peek(1);
  const streaming = cursor.isWord('stream') && !(after.kind === 'symbol' && after.text === ')');
  if (streaming) cursor.next();
  const type = cursor.typeName();
  cursor.symbol(')');
  return { type, streaming };
}
