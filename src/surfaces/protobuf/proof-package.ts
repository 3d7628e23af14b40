import protobuf from 'protobufjs';
import type { Proof } from '../difference.ts';
import type { Codec } from './codec.ts';
import { CHECKED_BY, encode, fromJson } from './codec.ts';
import type { File, Message, Schema } from './schema.ts';

/** A package is a part of every name: what is kept in an Any under the old one is not found. */
export function packageProof(old: File, next: File, sides: { old: Schema; next: Schema }): Proof | null {
  const gone = [...sides.old.messages.values()].find(
    (message) =>
      message.path === old.path && isPlain(message, old) && !sides.next.messages.has(message.fullName),
  );
  if (gone === undefined) return null;
  const [before, after] = [excerpt(old.package, gone.name), excerpt(next.package, gone.name)];
  const [writer, reader] = [codecOfAny(before), codecOfAny(after)];
  const json = { '@type': `type.googleapis.com/${gone.fullName}` };
  if (writer === null || reader === null || encode(writer, json) === null) return null;
  const outcome = fromJson(reader, json);
  if (!('refused' in outcome)) return null;
  const text = [
    '// the old schema',
    before,
    '',
    '// the new schema',
    after,
    '',
    `// google.protobuf.Any ${JSON.stringify(json)} is read with the old schema`,
    `// the new schema refuses it: ${outcome.refused}`,
  ].join('\n');
  return { language: 'proto', text, by: CHECKED_BY, said: outcome.refused };
}

/** Whether a message stands at the top of its file. */
function isPlain({ fullName, name }: Message, { package: prefix }: File): boolean {
  return fullName === (prefix === '' ? name : `${prefix}.${name}`);
}

function excerpt(prefix: string, name: string): string {
  return ['edition = "2023";', ...(prefix === '' ? [] : [`package ${prefix};`]), `message ${name} {}`].join(
    '\n',
  );
}

function codecOfAny(text: string): Codec | null {
  try {
    const root = new protobuf.Root();
    root.addJSON(protobuf.common.get('google/protobuf/any.proto')?.nested ?? {});
    protobuf.parse(text, root, { keepCase: true });
    root.resolveAll();
    return root.lookupType('google.protobuf.Any');
  } catch {
    return null;
  }
}
