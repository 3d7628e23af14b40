import type { Proof } from '../difference.ts';
import type { Wanted } from './build.ts';
import { orNull, requestOf } from './build.ts';
import { comparePlace } from './compare-schema.ts';
import { narrowedIdleBounds } from './idle-bounds.ts';
import { holds } from './media.ts';
import type { HttpMessage } from './message.ts';
import type { Pair } from './pair.ts';
import { provenRequest } from './pair.ts';
import type { Body, Parameter } from './parts.ts';
import { bodyOf, parametersOf } from './parts.ts';
import { at, keyOf } from './spot.ts';

/** What clients send: all that was allowed must still be. */
export function compareRequest(pair: Pair): void {
  const { old, next, found, before, now, where } = pair;
  found.attempt(`${where} parameters`, () => {
    const was = parametersOf(old, before);
    const is = parametersOf(next, now);
    for (const [key, parameter] of is) {
      const same = was.get(key);
      found.attempt(nameOf(pair, parameter), () => {
        if (same === undefined) added(pair, parameter);
        else compareParameter(pair, same, parameter);
      });
    }
    for (const [key, parameter] of was) if (!is.has(key)) removed(pair, parameter);
  });
  found.attempt(`${where} body`, () => compareBody(pair, bodyOf(old, before), bodyOf(next, now)));
}

function nameOf({ where }: Pair, { in: place, name }: Parameter): string {
  return `${where} ${place} ${name}`;
}

/** Proves that a request which was allowed is refused because of a part. */
function proof(pair: Pair, wanted: Wanted, part: string): Proof | null {
  const { old, next, before, now } = pair;
  const message: HttpMessage | null = orNull(() =>
    requestOf(old, before, wanted, { api: next, operation: now }),
  );
  return provenRequest(pair, { before: [before], now: [now] }, message, part);
}

function added(pair: Pair, parameter: Parameter): void {
  // A parameter of the path that was not described was sent all the same: the path has its place.
  if (!parameter.required || parameter.in === 'path') return;
  pair.found.add({
    change: 'parameter-added',
    where: nameOf(pair, parameter),
    message: `the new ${parameter.in} parameter ${parameter.name} is required`,
    affected: 'caller',
    proof: proof(pair, {}, `${parameter.in} ${parameter.name}`),
    at: parameter.spot,
    cause: `parameter ${keyOf(parameter.spot)}`,
  });
}

function removed(pair: Pair, parameter: Parameter): void {
  if (parameter.in === 'path') return;
  pair.found.add({
    change: 'parameter-removed',
    where: nameOf(pair, parameter),
    message: `the ${parameter.in} parameter ${parameter.name} is gone, and what it did`,
    affected: 'caller',
    // Servers pass over parameters that they do not know: that the request is refused cannot be shown.
    proof: null,
    at: pair.now.spot,
    cause: null,
  });
}

function compareParameter(pair: Pair, was: Parameter, is: Parameter): void {
  const where = nameOf(pair, is);
  const base = { where, affected: 'caller', at: is.spot } as const;
  if (is.required && !was.required)
    pair.found.add({
      ...base,
      change: 'parameter-became-required',
      cause: `parameter required ${keyOf(is.spot)}`,
      message: `the ${is.in} parameter ${is.name} is now required`,
      proof: proof(pair, {}, `${is.in} ${is.name}`),
    });
  const written = is.media === null && was.media === null;
  if (is.media !== was.media || (written && (is.style !== was.style || is.explode !== was.explode))) {
    if (!mattersHow(pair, was)) return;
    pair.found.add({
      ...base,
      change: 'parameter-style-changed',
      cause: `parameter style ${keyOf(is.spot)}`,
      message: `the ${is.in} parameter ${is.name} is written in another way: ${styleOf(is)} instead of ${styleOf(was)}`,
      proof: null,
    });
    return;
  }
  compareDefault(pair, was, is, where);
  compareIdleBounds(pair, was, is, where);
  comparePlace(pair, {
    direction: 'request',
    where,
    change: 'parameter',
    subject: `the ${is.in} parameter ${is.name}`,
    old: was.schema,
    next: is.schema,
    media: is.media,
    isText: is.media === null,
    prove: (value, each) => proof(each, { values: new Map([[was.key, value]]) }, `${is.in} ${is.name}`),
  });
}

/** Who leaves a parameter out gets what its default says: a promise that is changed or taken back. */
function compareDefault({ found, old, next }: Pair, was: Parameter, is: Parameter, where: string): void {
  if (was.schema === null || is.schema === null) return;
  const before = at(old.documents.follow(was.schema), 'default')?.value;
  const now = at(next.documents.follow(is.schema), 'default')?.value;
  const texts = [before, now].map((value) => JSON.stringify(value));
  if (before === undefined || texts[0] === texts[1]) return;
  found.add({
    change: 'parameter-default-changed',
    where,
    message:
      now === undefined
        ? `without the ${is.in} parameter ${is.name}, ${texts[0]} no longer holds`
        : `without the ${is.in} parameter ${is.name}, ${texts[1]} holds instead of ${texts[0]}`,
    affected: 'caller',
    proof: null,
    at: is.spot,
    cause: `parameter default ${keyOf(is.spot)}`,
  });
}

function compareIdleBounds({ found, old, next }: Pair, was: Parameter, is: Parameter, where: string): void {
  if (was.schema === null || is.schema === null) return;
  const [before, now] = [old.documents.follow(was.schema), next.documents.follow(is.schema)];
  for (const told of narrowedIdleBounds(before, now))
    found.add({
      change: 'parameter-idle-bound',
      where,
      message: `the ${is.in} parameter ${is.name} ${told}`,
      affected: 'caller',
      proof: null,
      at: is.spot,
      cause: `parameter bound ${keyOf(is.spot)}`,
    });
}

/** A single value is written the same way in the usual styles of its place. */
function mattersHow({ old }: Pair, { schema, media, style }: Parameter): boolean {
  if (media !== null || schema === null || style === 'label' || style === 'matrix') return true;
  const type = at(old.documents.follow(schema), 'type')?.value;
  return typeof type !== 'string' || type === 'array' || type === 'object';
}

function styleOf({ media, style, explode }: Parameter): string {
  return media ?? (explode ? `${style}, exploded` : style);
}

function compareBody(pair: Pair, was: Body | null, is: Body | null): void {
  const where = `${pair.where} body`;
  const base = { affected: 'caller', cause: null } as const;
  if (is === null) {
    if (was !== null && was.media.size > 0)
      pair.found.add({
        ...base,
        change: 'body-removed',
        where,
        message: 'no body is described any more',
        proof: null,
        at: pair.now.spot,
      });
    return;
  }
  if (is.required && was?.required !== true)
    pair.found.add({
      ...base,
      change: was === null ? 'body-added' : 'body-became-required',
      where,
      message: was === null ? 'a body is required' : 'the body is now required',
      proof: proof(pair, {}, 'body'),
      at: is.spot,
      cause: `body required ${keyOf(is.spot)}`,
    });
  for (const [type, before] of was?.media ?? []) {
    const [same] = is.media.has(type) ? [type] : [...is.media.keys()].filter((range) => holds(range, type));
    if (same === undefined) {
      if (is.media.size === 0) continue;
      pair.found.add({
        ...base,
        change: 'media-type-removed',
        where: `${where} ${type}`,
        message: `a body of type ${type} is no longer taken`,
        proof: proof(pair, { body: { media: type } }, 'media'),
        at: is.spot,
      });
      continue;
    }
    const now = is.media.get(same) ?? null;
    comparePlace(pair, {
      direction: 'request',
      where,
      change: 'body',
      subject: 'the body',
      old: at(before, 'schema'),
      next: at(now, 'schema'),
      media: type,
      isText: false,
      prove: (value, each) => proof(each, { body: { media: type, value } }, 'body'),
    });
  }
}
