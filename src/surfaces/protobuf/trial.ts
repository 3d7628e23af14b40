import type { Proof } from '../difference.ts';
import type { Codec, Look, Outcome } from './codec.ts';
import { CHECKED_BY, decode, encode, fromJson, lookAt, shown } from './codec.ts';
import type { Sample } from './excerpt.ts';

/** One side of a trial: a message type as an excerpt of its schema. */
export interface End {
  readonly label: 'old' | 'new';
  readonly text: string;
  readonly codec: Codec;
}

/** A message that one side writes and the other reads. */
export interface Trial {
  readonly writer: End;
  readonly reader: End;
  readonly json: Sample;
  /** The same in the reader's words, where names are not what is tried. */
  readonly readerJson?: Sample;
  readonly as: 'bytes' | 'json';
  readonly look: Look;
}

/** Runs a trial; its proof, where the reader does not get what the writer wrote. */
export function proofBy(trial: Trial): Proof | null {
  const { writer, reader, json, as, look } = trial;
  const bytes = encode(writer.codec, json);
  if (bytes === null) return null;
  // Both sides read for themselves what they are to agree on.
  const [same, other] =
    as === 'bytes'
      ? [decode(writer.codec, bytes), decode(reader.codec, bytes)]
      : [fromJson(writer.codec, json), fromJson(reader.codec, trial.readerJson ?? json)];
  if ('refused' in same) return null;
  const before = lookAt(writer.codec, same.read, look);
  if ('read' in other && isSame(before, lookAt(reader.codec, other.read, look))) return null;
  return {
    language: 'proto',
    text: textOf(trial, bytes, shown(writer.codec, same.read, look), other),
    by: CHECKED_BY,
    said: 'refused' in other ? other.refused : null,
  };
}

function textOf(
  { writer, reader, json, as, look }: Trial,
  bytes: Uint8Array,
  before: string,
  after: Outcome,
): string {
  const [old, next] = writer.label === 'old' ? [writer, reader] : [reader, writer];
  const given = `${writer.codec.name} ${JSON.stringify(json)}`;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  const outcome =
    'refused' in after ? `refuses it: ${after.refused}` : `reads ${shown(reader.codec, after.read, look)}`;
  return [
    '// the old schema',
    old.text,
    '',
    '// the new schema',
    next.text,
    '',
    as === 'bytes'
      ? `// ${given} in bytes, written with the ${writer.label} schema: ${hex === '' ? 'none' : hex}`
      : `// ${given} in JSON, written with the ${writer.label} schema`,
    `// the ${writer.label} schema reads ${before}`,
    `// the ${reader.label} schema ${outcome}`,
  ].join('\n');
}

/** Whether two looks show the same. One value and a list of nothing else are written alike, and lose nothing. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) !== Array.isArray(b)) {
    const [list, one] = (Array.isArray(a) ? [a, b] : [b, a]) as [readonly unknown[], unknown];
    return list.length === 1 && isSame(list[0], one);
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)))
  );
}
