import type { Affected, Proof } from '../difference.ts';
import { withAnnotations } from './api.ts';
import { formOf, isJson, isPlainText } from './media.ts';
import type { Opinion } from './opinions.ts';
import { holding, opinionsOn } from './opinions.ts';
import type { Pair } from './pair.ts';
import { changedIn } from './same.ts';
import type { Reading } from './schema.ts';
import type { Spot } from './spot.ts';
import { keyOf } from './spot.ts';
import type { Described, SchemaDifference } from './values.ts';
import { differencesOf, fittingValue } from './values.ts';

/** A place in a message that has a schema on both sides, or on one. */
export interface SchemaPlace {
  /** Whether the API takes what stands there, or makes it. */
  readonly direction: 'request' | 'response';
  /** As differences name it: `GET /pets 200`. */
  readonly where: string;
  /** What their `change` begins with: `body`, `parameter`. */
  readonly change: string;
  /** As messages name it: "the body". */
  readonly subject: string;
  readonly old: Spot | null;
  readonly next: Spot | null;
  /** The media type in which it is written; null for a parameter that is written in a style. */
  readonly media: string | null;
  /** Whether a value is read from text, where 5 and "5" are written alike. */
  readonly isText: boolean;
  /** Which message it is in, where that is not its direction: the answer to a webhook. */
  readonly message?: Reading['message'];
  /** Proves a difference by a value. @param pair the descriptions, as the place has them or with their annotations */
  readonly prove: (value: unknown, pair: Pair) => Proof | null;
  /** Proves that a value of a response comes no longer. */
  readonly proveGone?: (value: unknown, pair: Pair) => Proof | null;
}

/** @throws Unresolved */
export function comparePlace(pair: Pair, place: SchemaPlace): void {
  const { old, next } = pair;
  const { old: was, next: is } = place;
  if (was === null && is === null) return;
  const described = {
    was: { documents: old.documents, schema: was ?? ANYTHING },
    is: { documents: next.documents, schema: is ?? ANYTHING },
  };
  if (was !== null && is !== null && old.dialect === next.dialect) {
    const changed = changedIn(described.was, described.is);
    if (changed.size === 0 || !pair.compared.isNew(`${place.direction} ${place.message ?? ''}`, changed))
      return;
  }
  const isProvable = isRead(place);
  const proven = compareValues(pair, place, isProvable);
  if (was === null || is === null) return;
  for (const opinion of opinionsOn(described.was, described.is, place.direction)) {
    const { change, path, message, at } = opinion;
    // What an instance shows already needs no further word on how its schema is composed.
    if (proven && change === 'composition-changed') continue;
    pair.found.add({
      change: `${place.change}-${change}`,
      where: joined(place.where, path),
      message: `${place.subject}${path === '' ? '' : ` at ${path}`}: ${message}`,
      affected: place.direction === 'request' ? 'caller' : 'reader',
      proof: isProvable ? proofOf(pair, place, opinion) : null,
      at,
      cause: `${change} ${message} ${keyOf(at)}`,
    });
  }
}

/** A message that holds what an annotation refuses, and that fits otherwise. */
function proofOf(pair: Pair, place: SchemaPlace, { steps, values }: Opinion): Proof | null {
  const asserting = { ...pair, old: withAnnotations(pair.old), next: withAnnotations(pair.next) };
  const was = { api: asserting.old, schema: place.old ?? ANYTHING };
  const is = { api: asserting.next, schema: place.next ?? ANYTHING };
  const made = place.direction === 'request' ? was : is;
  const plain = place.direction === 'request' ? { ...is, api: pair.next } : { ...was, api: pair.old };
  for (const value of values) {
    const whole = fittingValue(made, place.message ?? place.direction, plain, [holding(steps, value)]);
    const proof = whole === undefined ? null : place.prove(whole, asserting);
    if (proof !== null) return proof;
  }
  return null;
}

const ANYTHING: Spot = { file: '', path: [], value: true };

/** @returns whether something was proven */
function compareValues(pair: Pair, place: SchemaPlace, isProvable: boolean): boolean {
  const { old, next } = pair;
  const message = place.message ?? place.direction;
  const was = { api: old, schema: place.old ?? ANYTHING };
  const is = { api: next, schema: place.next ?? ANYTHING };
  const isRequest = place.direction === 'request';
  const [made, taken] = isRequest ? [was, is] : [is, was];
  const { differences, reasons } = differencesOf(made, taken, message);
  for (const reason of reasons) pair.found.miss(place.where, reason);
  let isProven = false;
  for (const difference of differences) {
    // In XML a type is not written.
    if (!isProvable && difference.keyword === 'type') continue;
    const proof =
      isProvable && !isExtra(difference, isRequest) && !isUnclear(place, difference)
        ? proofBy(written(difference, place, made, message), place.isText, (value) =>
            place.prove(value, pair),
          )
        : null;
    if (difference.isOverlap && (proof === null || !isRequest)) continue;
    if (proof === null && isWrittenAlike(difference, place)) continue;
    isProven ||= proof !== null;
    const verb = isRequest ? 'no longer takes' : 'may now hold';
    report(pair, place, difference, {
      verb,
      proof,
      affected: isRequest ? 'caller' : 'reader',
      isGone: false,
    });
  }
  if (place.proveGone !== undefined && isProvable) compareGone(pair, place, was, is);
  return isProven;
}

/** The values of a response that were listed one by one, and that come no longer: somebody waits for them. */
function compareGone(
  pair: Pair,
  place: SchemaPlace,
  was: Parameters<typeof differencesOf>[0],
  is: Parameters<typeof differencesOf>[0],
): void {
  const { differences } = differencesOf(was, is, place.message ?? place.direction, 'listed');
  for (const difference of differences) {
    if (!difference.isListed) continue;
    const proof = proofBy(difference, false, (value) => place.proveGone?.(value, pair) ?? null);
    if (proof !== null)
      report(pair, place, difference, {
        verb: 'no longer holds',
        proof,
        affected: 'implementer',
        isGone: true,
      });
  }
}

/** More than a closed schema told comes in a response: clients are asked to pass over it, whatever the schema says. */
function isExtra({ keyword }: SchemaDifference, isRequest: boolean): boolean {
  return !isRequest && (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties');
}

/** An object without properties cannot be written in a style: one that has another one, where that is what it shows. */
function written(
  difference: SchemaDifference,
  { isText }: SchemaPlace,
  made: Described,
  message: Reading['message'],
): SchemaDifference {
  const { keyword, path, witnesses } = difference;
  if (!isText || keyword !== 'required' || /[.[]/.test(path)) return difference;
  const more = fittingValue(made, message, null, [{ minProperties: 1, not: { required: [path] } }]);
  return more === undefined ? difference : { ...difference, witnesses: [...witnesses, more] };
}

function proofBy(
  { witnesses }: SchemaDifference,
  isText: boolean,
  prove: (value: unknown) => Proof | null,
): Proof | null {
  const tried =
    isText && witnesses.some((value) => typeof value === 'string') ? [...witnesses, 'text'] : witnesses;
  for (const value of tried) {
    const proof = prove(value);
    if (proof !== null) return proof;
  }
  return null;
}

/** Whether what is written there can be read again. */
function isRead({ isText, media }: SchemaPlace): boolean {
  return isText || media === null || isJson(media) || isPlainText(media) || formOf(media) !== null;
}

/** How a value in a value is written in the pairs of a form, everybody does in a way of their own. */
function isUnclear({ media }: SchemaPlace, { path }: SchemaDifference): boolean {
  return media !== null && formOf(media) === 'urlencoded' && /.\.|\]./.test(path);
}

/** A number is text, too, where all values are written as text, and so it is in the fields of a form. */
function isWrittenAlike({ keyword, witnesses }: SchemaDifference, { isText, media }: SchemaPlace): boolean {
  if (keyword === 'type' && media !== null && formOf(media) !== null) return true;
  return isText && keyword === 'type' && witnesses.length > 0 && !witnesses.includes(null);
}

function report(
  { found }: Pair,
  { change, where, subject, next }: SchemaPlace,
  { keyword, path, refused, by }: SchemaDifference,
  told: {
    readonly verb: string;
    readonly proof: Proof | null;
    readonly affected: Affected;
    readonly isGone: boolean;
  },
): void {
  // What is missing is said by its name already.
  const place = path === '' || keyword === 'required' ? '' : ` at ${path}`;
  const word = keyword.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  found.add({
    change: told.isGone ? `${change}-value-removed` : `${change}-${word}`,
    where: joined(where, path),
    message: `${subject} ${told.verb} ${refused}${place}`,
    affected: told.affected,
    proof: told.proof,
    at: by ?? next,
    cause: by === null ? null : `${told.verb} ${keyword} ${keyOf(by)}`,
  });
}

function joined(where: string, path: string): string {
  return path === '' ? where : `${where} → ${path}`;
}
