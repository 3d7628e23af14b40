import type { Proof } from '../difference.ts';
import { RULES } from './catalogue.ts';
import type { Look } from './codec.ts';
import { codecOf } from './codec.ts';
import type { Sample } from './excerpt.ts';
import { Excerpt, NotShown, VARIANTS } from './excerpt.ts';
import type { Finding } from './finding.ts';
import { packageProof } from './proof-package.ts';
import type { Field, Message, Schema } from './schema.ts';
import type { End, Trial } from './trial.ts';
import { proofBy } from './trial.ts';

interface Sides {
  readonly old: Schema;
  readonly next: Schema;
}

const BY_NUMBER: Look = { fields: 'number', enums: 'number', defaults: false };
const BY_NAME: Look = { fields: 'name', enums: 'name', defaults: false };
const WITH_VALUES: Look = { fields: 'number', enums: 'name', defaults: false };
const WITH_DEFAULTS: Look = { fields: 'number', enums: 'name', defaults: true };

/**
 * A message that shows a finding: one side wrote it, and the other loses it, takes it for another one or refuses it, as
 * protobufjs does when it runs what the proof shows. Null where no such message was found.
 */
export function proofOf(finding: Finding, sides: Sides): Proof | null {
  if (finding.subject.sort === 'package')
    return packageProof(finding.subject.old, finding.subject.next, sides);
  try {
    for (const trial of trialsOf(finding, sides)) {
      const proof = proofBy(trial);
      if (proof !== null) return proof;
    }
  } catch (error) {
    if (!(error instanceof NotShown)) throw error;
  }
  return null;
}

function* trialsOf(finding: Finding, sides: Sides): Generator<Trial> {
  const { subject, rule } = finding;
  const as = RULES[rule].categories.includes('WIRE') ? 'bytes' : 'json';
  if (subject.sort === 'field') yield* fieldTrials(finding, subject.old, subject.next, sides, as);
  else if (subject.sort === 'field-gone') {
    const old = messageOf(subject.old, sides.old);
    const moved = [...subject.next.fields.values()].filter(({ name }) => name === subject.old.name);
    const ends = endsOf(
      old,
      [subject.old.number],
      subject.next,
      moved.map(({ number }) => number),
      sides,
      false,
    );
    if (ends === null) return;
    if (rule === 'MESSAGE_SAME_REQUIRED_FIELDS') yield* reversed(ends, () => true, 'bytes', BY_NUMBER);
    else yield* forward(ends, () => false, as, as === 'json' ? BY_NAME : BY_NUMBER);
  } else if (subject.sort === 'field-required') {
    const next = messageOf(subject.next, sides.next);
    const ends = endsOf(subject.old, [subject.next.number], next, [subject.next.number], sides, false);
    if (ends !== null) yield* forward(ends, () => true, 'bytes', BY_NUMBER);
  } else if (subject.sort === 'enum-value') yield* enumTrials(finding, sides);
  else if (subject.sort === 'rpc-type') {
    const [old, next] = [sides.old.messages.get(subject.old), sides.next.messages.get(subject.next)];
    const ends = old && next ? endsOf(old, null, next, null, sides, true) : null;
    if (ends === null) return;
    // The client is the old side: it writes requests and reads responses.
    if (rule === 'RPC_SAME_REQUEST_TYPE') yield* forward(ends, () => false, 'bytes', BY_NUMBER);
    else yield* reversed(ends, () => false, 'bytes', BY_NUMBER);
  }
}

interface Ends {
  readonly old: End;
  readonly next: End;
  readonly sample: (side: 'old' | 'new', leaveOut: (field: Field) => boolean, variant: number) => Sample;
}

function* fieldTrials(
  { rule }: Finding,
  old: Field,
  next: Field,
  sides: Sides,
  as: Trial['as'],
): Generator<Trial> {
  const [oldMessage, nextMessage] = [messageOf(old, sides.old), messageOf(next, sides.next)];
  const others = othersOf(rule, old, next, oldMessage, nextMessage);
  const numbers = [old.number, ...others];
  // What a message holds tells it from another one; else it is no part of the difference.
  const deep = old.kind === 'message' && next.kind === 'message' && old.typeName !== next.typeName;
  const ends = endsOf(oldMessage, numbers, nextMessage, numbers, sides, deep);
  if (ends === null) return;
  if (rule === 'FIELD_SAME_DEFAULT') {
    yield* forward(ends, () => true, 'bytes', WITH_DEFAULTS);
    return;
  }
  const without = ({ number }: Field): boolean => number === old.number;
  const alone = ({ number }: Field): boolean => number !== old.number;
  if (rule === 'FIELD_SAME_NAME' || rule === 'FIELD_SAME_JSON_NAME') {
    if (old.extendee !== null) return;
    yield* forward(ends, alone, 'json', BY_NAME);
    yield* forward(ends, alone, 'json', BY_NAME, (json) => ({ [old.name]: json[old.jsonName] }));
    yield* reversed(ends, alone, 'json', BY_NAME);
    // The name stands at another number now: readers take the one for the other.
    if (others.length > 0) yield* forward(ends, alone, 'bytes', BY_NAME);
    return;
  }
  if (rule === 'FIELD_SAME_ONEOF') {
    yield* forward(ends, () => false, 'bytes', BY_NUMBER);
    yield* reversed(ends, () => false, 'bytes', BY_NUMBER);
    return;
  }
  const isType = rule === 'FIELD_WIRE_COMPATIBLE_TYPE' || rule === 'FIELD_WIRE_JSON_COMPATIBLE_TYPE';
  if (!isType && as === 'bytes') {
    yield* forward(ends, without, as, BY_NUMBER);
    yield* reversed(ends, without, as, BY_NUMBER);
  }
  if (rule === 'MESSAGE_SAME_REQUIRED_FIELDS') return;
  // With another type the bytes would be misread for that alone.
  if (!isType && as === 'bytes' && old.kind !== next.kind) return;
  // The numbers of two enums are the same, and what they stand for is not.
  const look = old.kind === 'enum' && next.kind === 'enum' ? WITH_VALUES : BY_NUMBER;
  yield* forward(
    ends,
    () => false,
    as,
    look,
    undefined,
    (json) => renamed(json, old, next),
  );
  yield* reversed(
    ends,
    () => false,
    as,
    look,
    (json) => renamed(json, next, old),
  );
}

/** A value under the name that the other side has for it. */
function renamed(json: Sample, from: Field, to: Field): Sample {
  const { [from.jsonName]: value, ...others } = json;
  return value === undefined ? json : { ...others, [to.jsonName]: value };
}

/** Fields without which a difference does not show: those of the oneof, and the one that has the old name now. */
function othersOf(
  rule: Finding['rule'],
  old: Field,
  next: Field,
  oldMessage: Message,
  nextMessage: Message,
): number[] {
  if (rule === 'FIELD_SAME_NAME')
    return [...nextMessage.fields.values()]
      .filter(({ name }) => name === old.name)
      .map(({ number }) => number);
  if (rule !== 'FIELD_SAME_ONEOF') return [];
  const inOneof = (message: Message, oneof: string | null): number[] =>
    oneof === null
      ? []
      : [...message.fields.values()].filter((one) => one.oneof === oneof).map(({ number }) => number);
  const both = (number: number): boolean =>
    number !== old.number && sameType(oldMessage.fields.get(number), nextMessage.fields.get(number));
  return [...inOneof(oldMessage, old.oneof), ...inOneof(nextMessage, next.oneof)].filter(both).slice(0, 1);
}

function sameType(old: Field | undefined, next: Field | undefined): boolean {
  return (
    old !== undefined && next !== undefined && old.kind === next.kind && old.cardinality === next.cardinality
  );
}

function* enumTrials({ subject, rule }: Finding, sides: Sides): Generator<Trial> {
  if (subject.sort !== 'enum-value') return;
  const end = (label: 'old' | 'new'): End | null => {
    const [schema, declared] = label === 'old' ? [sides.old, subject.old] : [sides.next, subject.next];
    const excerpt = new Excerpt(schema, false);
    const name = excerpt.addHolder(excerpt.addEnum(declared, declared.fullName, subject.number));
    const codec = codecOf(excerpt.text, name);
    return codec === null ? null : { label, text: excerpt.text, codec };
  };
  const [writer, reader] = [end('old'), end('new')];
  if (writer === null || reader === null) return;
  const names = subject.old.values.filter(({ number }) => number === subject.number).map(({ name }) => name);
  const after = new Map(subject.next.values.map(({ name, number }) => [name, number]));
  for (const name of names) {
    const trial = { writer, reader, json: { value: name } };
    if (rule !== 'ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED')
      yield { ...trial, as: 'json', look: WITH_VALUES };
    // Of a value that has only another name, the number still says the same.
    if (rule === 'ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED' || after.has(name))
      yield { ...trial, as: 'bytes', look: WITH_VALUES };
  }
}

/** The message of a field; of an extension its message with nothing but the extension. */
function messageOf(field: Field, schema: Schema): Message {
  const found = schema.messages.get(field.owner);
  if (field.extendee === null && found !== undefined) return found;
  const name = field.owner.slice(field.owner.lastIndexOf('.') + 1);
  return {
    name,
    fullName: field.owner,
    path: found?.path ?? '',
    spot: null,
    fields: new Map([[field.number, field]]),
    reservedRanges: [],
    reservedNames: [],
    jsonFormat: 'ALLOW',
    mapEntry: false,
  };
}

function endsOf(
  old: Message,
  oldNumbers: readonly number[] | null,
  next: Message,
  nextNumbers: readonly number[] | null,
  sides: Sides,
  deep: boolean,
): Ends | null {
  const [oldExcerpt, nextExcerpt] = [new Excerpt(sides.old, deep), new Excerpt(sides.next, deep)];
  const end = (
    label: End['label'],
    excerpt: Excerpt,
    message: Message,
    numbers: readonly number[] | null,
  ): End | null => {
    const name = excerpt.add(message, numbers === null ? null : new Set(numbers));
    const codec = codecOf(excerpt.text, name);
    return codec === null ? null : { label, text: excerpt.text, codec };
  };
  const ends = {
    old: end('old', oldExcerpt, old, oldNumbers),
    next: end('new', nextExcerpt, next, nextNumbers),
  };
  if (ends.old === null || ends.next === null) return null;
  const sample: Ends['sample'] = (side, leaveOut, variant) =>
    side === 'old' ? oldExcerpt.sample(old, leaveOut, variant) : nextExcerpt.sample(next, leaveOut, variant);
  return { old: ends.old, next: ends.next, sample };
}

/** What old programs write, new ones read. */
function* forward(
  { old, next, sample }: Ends,
  leaveOut: (field: Field) => boolean,
  as: Trial['as'],
  look: Look,
  changed: (json: Sample) => Sample = (json) => json,
  forReader: (json: Sample) => Sample = (json) => json,
): Generator<Trial> {
  for (let variant = 0; variant < VARIANTS; variant += 1) {
    const json = changed(sample('old', leaveOut, variant));
    yield { writer: old, reader: next, json, readerJson: forReader(json), as, look };
  }
}

/** What new programs write, old ones read. */
function* reversed(
  { old, next, sample }: Ends,
  leaveOut: (field: Field) => boolean,
  as: Trial['as'],
  look: Look,
  forReader: (json: Sample) => Sample = (json) => json,
): Generator<Trial> {
  for (let variant = 0; variant < VARIANTS; variant += 1) {
    const json = sample('new', leaveOut, variant);
    yield { writer: next, reader: old, json, readerJson: forReader(json), as, look };
  }
}
