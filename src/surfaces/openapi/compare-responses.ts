import type { Proof } from '../difference.ts';
import type { Wanted } from './build.ts';
import { answerFor, orNull, responseOf } from './build.ts';
import { comparePlace } from './compare-schema.ts';
import { holds } from './media.ts';
import type { Pair } from './pair.ts';
import { provenNewResponse, provenOldResponse } from './pair.ts';
import type { Answer, Parameter } from './parts.ts';
import { answersOf } from './parts.ts';
import { at, keyOf } from './spot.ts';

/** What clients read: all that may come now must be what was described, and what they wait for must still come. */
export function compareResponses(pair: Pair): void {
  const { old, next, found, before, now, where } = pair;
  found.attempt(`${where} responses`, () => {
    const was = answersOf(old, before);
    const is = answersOf(next, now);
    const hasSuccess = [...was.keys()].some((status) => status.startsWith('2'));
    for (const [status, answer] of was) {
      const same = is.get(status) ?? (status === 'default' ? null : answerFor(is, status));
      found.attempt(`${where} ${status}`, () => {
        if (same !== null) compareAnswer(pair, answer, { ...same, status });
        else if (status.startsWith('2') || (status === 'default' && !hasSuccess && is.size === 0))
          removed(pair, answer);
      });
    }
  });
}

/** A response that comes now and was not described, shown from the new description. */
function newProof(pair: Pair, answer: Answer, wanted: Wanted, part: string): Proof | null {
  return provenNewResponse(
    pair,
    orNull(() => responseOf(pair.next, answer, wanted)),
    part,
  );
}

/** A response that was described and comes no longer. */
function oldProof(pair: Pair, answer: Answer, wanted: Wanted, part: string): Proof | null {
  return provenOldResponse(
    pair,
    orNull(() => responseOf(pair.old, answer, wanted)),
    part,
  );
}

function removed(pair: Pair, answer: Answer): void {
  pair.found.add({
    change: 'response-removed',
    where: `${pair.where} ${answer.status}`,
    message: `the response ${answer.status} is gone`,
    affected: 'reader',
    proof: oldProof(pair, answer, {}, 'status'),
    at: pair.now.spot,
    cause: null,
  });
}

function compareAnswer(pair: Pair, was: Answer, is: Answer): void {
  const { found } = pair;
  const where = `${pair.where} ${was.status}`;
  const headers = new Map(is.headers.map((header) => [header.key, header]));
  for (const header of was.headers)
    found.attempt(`${where} header ${header.name}`, () =>
      compareHeader(pair, is, header, headers.get(header.key) ?? null, `${where} header ${header.name}`),
    );
  for (const [type, before] of was.media) {
    const same =
      is.media.get(type) ?? [...is.media].find(([other]) => holds(type, other) || holds(other, type))?.[1];
    const isWider = !is.media.has(type) && ![...is.media.keys()].some((other) => holds(type, other));
    if (same === undefined || isWider) {
      found.add({
        change: 'media-type-removed',
        where: `${where} ${type}`,
        message:
          same === undefined
            ? `the response comes no longer as ${type}`
            : `the response may come as more than ${type}`,
        affected: 'reader',
        proof: oldProof(pair, was, typed(type), 'media'),
        at: is.spot,
        cause: null,
      });
    }
    if (same === undefined) continue;
    found.attempt(where, () =>
      comparePlace(pair, {
        direction: 'response',
        where,
        change: 'response',
        subject: 'the response',
        old: at(before, 'schema'),
        next: at(same, 'schema'),
        media: type,
        isText: false,
        prove: (value, each) => newProof(each, is, { body: { media: type, value } }, 'body'),
        proveGone: (value, each) => oldProof(each, was, { body: { media: type, value } }, 'body'),
      }),
    );
  }
}

function typed(media: string): Wanted {
  return media.includes('*') ? {} : { body: { media } };
}

function compareHeader(
  pair: Pair,
  answer: Answer,
  was: Parameter,
  is: Parameter | null,
  where: string,
): void {
  const cause = `header ${keyOf((is ?? was).spot)}`;
  const base = { where, affected: 'reader', cause } as const;
  const part = `header ${was.name}`;
  if (is === null || (was.required && !is.required))
    pair.found.add({
      ...base,
      change: is === null ? 'header-removed' : 'header-became-optional',
      message: is === null ? `the header ${was.name} is gone` : `the header ${was.name} may be missing now`,
      proof: was.required ? newProof(pair, answer, { values: new Map([[was.key, undefined]]) }, part) : null,
      at: is?.spot ?? answer.spot,
    });
  if (is === null) return;
  comparePlace(pair, {
    direction: 'response',
    where,
    change: 'header',
    subject: `the header ${was.name}`,
    old: was.schema,
    next: is.schema,
    media: is.media,
    isText: is.media === null,
    prove: (value, each) => newProof(each, answer, { values: new Map([[was.key, value]]) }, part),
  });
}
