import type { Proof } from '../difference.ts';
import type { Wanted } from './build.ts';
import { orNull, requestOf, responseOf } from './build.ts';
import { comparePlace } from './compare-schema.ts';
import type { Pair } from './pair.ts';
import { provenNewRequest, provenOldResponse } from './pair.ts';
import { answersOf, bodyOf } from './parts.ts';
import { at } from './spot.ts';

/**
 * A webhook or a callback: the API makes the request, and who uses the API reads it and answers. What they may get must
 * be what was described, and what they answered must still be taken.
 */
export function compareOutward(pair: Pair): void {
  pair.found.attempt(`${pair.where} body`, () => compareSent(pair));
  pair.found.attempt(`${pair.where} responses`, () => compareTaken(pair));
}

function compareSent(pair: Pair): void {
  const { old, next, before, now, found } = pair;
  const was = bodyOf(old, before);
  const is = bodyOf(next, now);
  const where = `${pair.where} body`;
  if (is?.required === true && was?.required === false)
    found.add({
      change: 'body-became-required',
      where,
      message: 'the API now always sends a body: what sends the same without one no longer fits',
      affected: 'implementer',
      proof: null,
      at: is.spot,
      cause: null,
    });
  if (was?.required === true && is?.required !== true)
    found.add({
      change: is === null ? 'body-removed' : 'body-became-optional',
      where,
      message: 'the API may send no body now',
      affected: 'reader',
      proof: null,
      at: is?.spot ?? now.spot,
      cause: null,
    });
  for (const [type, sent] of is?.media ?? []) {
    const described = was?.media.get(type);
    if (described === undefined) continue;
    comparePlace(pair, {
      direction: 'response',
      where,
      change: 'body',
      subject: 'the body',
      old: at(described, 'schema'),
      next: at(sent, 'schema'),
      media: type,
      isText: false,
      message: 'request',
      prove: (value, each) => sentProof(each, { body: { media: type, value } }),
    });
  }
  for (const type of was?.media.keys() ?? [])
    if (is !== null && !is.media.has(type))
      found.add({
        change: 'media-type-removed',
        where: `${where} ${type}`,
        message: `the body comes no longer as ${type}`,
        affected: 'reader',
        proof: null,
        at: is.spot,
        cause: null,
      });
}

/** A request that may come now, and whose body was not described. */
function sentProof(pair: Pair, wanted: Wanted): Proof | null {
  const { old, next, before, now } = pair;
  return provenNewRequest(
    pair,
    orNull(() => requestOf(next, now, wanted, { api: old, operation: before })),
    'body',
  );
}

function compareTaken(pair: Pair): void {
  const { old, next, before, now } = pair;
  const is = answersOf(next, now);
  for (const [status, answer] of answersOf(old, before)) {
    const taken = is.get(status);
    for (const [type, described] of answer.media) {
      const same = taken?.media.get(type);
      if (same === undefined) continue;
      comparePlace(pair, {
        direction: 'request',
        where: `${pair.where} ${status}`,
        change: 'response',
        subject: 'the response',
        old: at(described, 'schema'),
        next: at(same, 'schema'),
        media: type,
        isText: false,
        message: 'response',
        prove: (value, each) =>
          provenOldResponse(
            each,
            orNull(() => responseOf(each.old, answer, { body: { media: type, value } })),
            'body',
          ),
      });
    }
  }
}
