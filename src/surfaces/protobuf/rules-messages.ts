import { some } from '../../base/words.ts';
import type { RuleId } from './catalogue.ts';
import type { NumberRange } from './declarations.ts';
import type { Finding, Subject } from './finding.ts';
import { MOST, MOST_NUMBER, NumberSet } from './limits.ts';
import type { Enum, Field, Message } from './schema.ts';

/** What the rules find in a message that both sides have, its fields apart. */
export function messageFindings(old: Message, next: Message): Finding[] {
  const kept = keptBy(next);
  const byName = new Map([...next.fields.values()].map((field) => [field.name, field]));
  return [
    ...[...old.fields.values()]
      .filter(({ number }) => !next.fields.has(number))
      .flatMap((field) => goneField(field, byName.get(field.name), next, kept)),
    ...requiredFindings(old, next),
    ...reservedFindings('RESERVED_MESSAGE_NO_DELETE', old, next),
    ...(old.jsonFormat === 'ALLOW' && next.jsonFormat !== 'ALLOW'
      ? [
          finding(
            'MESSAGE_SAME_JSON_FORMAT',
            next,
            next.fullName,
            `JSON is no longer supported for ${next.name}`,
          ),
        ]
      : []),
  ];
}

/** What a message or an enum keeps from being used again. */
interface Kept {
  readonly numbers: NumberSet;
  readonly names: ReadonlySet<string>;
}

function keptBy({ reservedRanges, reservedNames }: Message | Enum): Kept {
  return { numbers: new NumberSet(reservedRanges), names: new Set(reservedNames) };
}

function goneField(field: Field, moved: Field | undefined, next: Message, kept: Kept): Finding[] {
  const what =
    moved === undefined
      ? `the field ${field.name} is gone`
      : `the field ${field.name} changed its number from ${field.number} to ${moved.number}`;
  const subject: Subject = { sort: 'field-gone', old: field, next };
  const add = (rule: RuleId, free: string): Finding => ({
    ...finding(rule, next, field.fullName, `${what}, and ${free}`, subject),
    named: `${field.number} ${next.name}`,
  });
  const found: Finding[] = [];
  if (!kept.numbers.has(field.number))
    found.push(add('FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED', `the number ${field.number} is not reserved`));
  if (!kept.names.has(field.name))
    found.push(add('FIELD_NO_DELETE_UNLESS_NAME_RESERVED', `the name ${field.name} is not reserved`));
  return found;
}

function requiredFindings(old: Message, next: Message): Finding[] {
  const required = ({ fields }: Message): Field[] =>
    [...fields.values()].filter(({ saysRequired }) => saysRequired);
  const rule = 'MESSAGE_SAME_REQUIRED_FIELDS';
  const gone = required(old)
    .filter(({ number }) => next.fields.get(number)?.saysRequired !== true)
    .map((field) => {
      const after = next.fields.get(field.number);
      const subject: Subject =
        after === undefined
          ? { sort: 'field-gone', old: field, next }
          : { sort: 'field', old: field, next: after };
      const what = `${field.name} is no longer required, and readers of the old form refuse messages without it`;
      return { ...finding(rule, next, field.fullName, what, subject), named: `${field.number} ${old.name}` };
    });
  const added = required(next)
    .filter(({ number }) => old.fields.get(number)?.saysRequired !== true)
    .map((field) => {
      const what = `${field.name} is required now, and messages of the old form may lack it`;
      const subject: Subject = { sort: 'field-required', old, next: field };
      return {
        ...finding(rule, next, field.fullName, what, subject),
        spot: field.spot,
        named: `${field.number} ${next.name}`,
      };
    });
  return [...gone, ...added];
}

/** What the rules find in an enum that both sides have. */
export function enumFindings(old: Enum, next: Enum): Finding[] {
  const after = byNumber(next);
  const kept = keptBy(next);
  const found: Finding[] = [];
  for (const [number, values] of byNumber(old)) {
    const names = values.map(({ name }) => name).sort();
    const now = after.get(number);
    const subject: ValueSubject = { sort: 'enum-value', old, next, number };
    found.push(...(now === undefined ? goneValue(names, subject, kept) : renamedValue(names, now, subject)));
  }
  found.push(...reservedFindings('RESERVED_ENUM_NO_DELETE', old, next));
  if (old.jsonFormat === 'ALLOW' && next.jsonFormat !== 'ALLOW')
    found.push(
      finding('ENUM_SAME_JSON_FORMAT', next, next.fullName, `JSON is no longer supported for ${next.name}`),
    );
  return found;
}

/** The values of each number: aliases are several. */
function byNumber({ values }: Enum): Map<number, Enum['values'][number][]> {
  const found = new Map<number, Enum['values'][number][]>();
  for (const value of values) {
    const same = found.get(value.number);
    if (same === undefined) found.set(value.number, [value]);
    else same.push(value);
  }
  return found;
}

type ValueSubject = Extract<Subject, { sort: 'enum-value' }>;

/** @param names what the value was called, sorted */
function goneValue(names: readonly string[], subject: ValueSubject, kept: Kept): Finding[] {
  const { old, next, number } = subject;
  const where = `${old.fullName}.${names[0]}`;
  const add = (rule: RuleId, free: string): Finding => ({
    ...finding(rule, next, where, `the value ${some(names)} (${number}) is gone, and ${free}`, subject),
    named: `${number} ${next.name}`,
  });
  const found: Finding[] = [];
  if (!kept.numbers.has(number))
    found.push(add('ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED', 'its number is not reserved'));
  if (!names.every((name) => kept.names.has(name)))
    found.push(add('ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED', 'its name is not reserved'));
  return found;
}

/** A number must keep all its names; buf tells it of each name that the number has now. */
function renamedValue(names: readonly string[], now: Enum['values'], subject: ValueSubject): Finding[] {
  const after = now.map(({ name }) => name).sort();
  const known = new Set(after);
  if (names.every((name) => known.has(name))) return [];
  const { next, number } = subject;
  const what = `the value ${number} changed its name from ${some(names)} to ${some(after)}`;
  return now.map(({ name, spot }) => ({
    ...finding('ENUM_VALUE_SAME_NAME', next, `${next.fullName}.${name}`, what, subject),
    spot,
    named: `${number} ${next.name}`,
  }));
}

function reservedFindings(rule: RuleId, old: Message | Enum, next: Message | Enum): Finding[] {
  const { numbers, names } = keptBy(next);
  const found: Finding[] = [];
  for (const range of old.reservedRanges) {
    const missing = numbers.missing(range);
    if (missing.length === 0) continue;
    const what = `the numbers ${some(missing.map(rangeShown))} of ${next.name} are no longer reserved`;
    found.push({
      ...finding(rule, next, `${next.fullName} reserved ${rangeShown(range)}`, what),
      named: `${range[0]} ${next.name}`,
    });
  }
  for (const name of new Set(old.reservedNames)) {
    if (names.has(name)) continue;
    const what = `the name ${name} of ${next.name} is no longer reserved`;
    found.push({
      ...finding(rule, next, `${next.fullName} reserved "${name}"`, what),
      named: `${name} ${next.name}`,
    });
  }
  return found;
}

function rangeShown([start, end]: NumberRange): string {
  if (start === end) return String(start);
  return `${start} to ${end === MOST_NUMBER || end === MOST ? 'max' : end}`;
}

function finding(
  rule: RuleId,
  next: Message | Enum,
  where: string,
  message: string,
  subject: Subject = { sort: 'none' },
): Finding {
  return { rule, path: next.path, spot: next.spot, where, message, subject, named: next.name };
}
