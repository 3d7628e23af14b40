import type { Affected, Proof } from '../difference.ts';
import { opinionsOn } from './opinions.ts';
import type { Pair } from './pair.ts';
import { isJson, isPlainText } from './parts.ts';
import { changedIn } from './same.ts';
import type { Reading } from './schema.ts';
import type { Spot } from './spot.ts';
import { keyOf } from './spot.ts';
import type { SchemaDifference } from './values.ts';
import { differencesOf } from './values.ts';

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
  /** Proves a difference by a value. */
  readonly prove: (value: unknown) => Proof | null;
  /** Proves that a value of a response comes no longer. */
  readonly proveGone?: (value: unknown) => Proof | null;
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
  const isProvable = place.isText || place.media === null || isJson(place.media) || isPlainText(place.media);
  const proven = compareValues(pair, place, isProvable);
  if (was === null || is === null) return;
  for (const { change, path, message, at } of opinionsOn(described.was, described.is, place.direction)) {
    // What an instance shows already needs no further word on how its schema is composed.
    if (proven && change === 'composition-changed') continue;
    pair.found.add({
      change: `${place.change}-${change}`,
      where: joined(place.where, path),
      message: `${place.subject}${path === '' ? '' : ` at ${path}`}: ${message}`,
      affected: place.direction === 'request' ? 'caller' : 'reader',
      proof: null,
      at,
      cause: `${change} ${message} ${keyOf(at)}`,
    });
  }
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
    // In XML and in forms a type is not written.
    if (!isProvable && difference.keyword === 'type') continue;
    const proof =
      isProvable && !isExtra(difference, isRequest) ? proofBy(difference, place.isText, place.prove) : null;
    if (difference.isOverlap && (proof === null || !isRequest)) continue;
    if (proof === null && isWrittenAlike(difference, place.isText)) continue;
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
  for (const difference of differencesOf(was, is, place.message ?? place.direction).differences) {
    const { keyword, isListed } = difference;
    if (!isListed || (keyword !== 'enum' && keyword !== 'const')) continue;
    const proof = proofBy(difference, false, place.proveGone as SchemaPlace['prove']);
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

/** A number is text, too, where all values are written as text. */
function isWrittenAlike({ keyword, witnesses }: SchemaDifference, isText: boolean): boolean {
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
