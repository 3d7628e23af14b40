import type { Api, Operation } from './api.ts';
import { outwardIn, shapeOf } from './api.ts';
import { orNull, requestOf } from './build.ts';
import { compareOutward } from './compare-outward.ts';
import { compareRequest } from './compare-request.ts';
import { compareResponses } from './compare-responses.ts';
import { compareSecurity } from './compare-security.ts';
import type { Draft } from './found.ts';
import type { Apis, Pair } from './pair.ts';
import { provenRequest } from './pair.ts';
import { at, entries } from './spot.ts';

/** Compares what clients call, then what the API calls itself. */
export function compareApis(apis: Apis): void {
  const { old, next, found } = apis;
  const bases = basesFor(old, next);
  const now = new Map(next.operations.map((each) => [keyOf(each, ''), each]));
  const nowWhole = new Map(
    next.operations.flatMap((each) => bases.next.map((base) => [keyOf(each, base), each])),
  );
  for (const before of old.operations) {
    const same =
      now.get(keyOf(before, '')) ?? bases.old.map((base) => nowWhole.get(keyOf(before, base))).find(Boolean);
    found.attempt(before.where, () => {
      if (same === undefined) removed(apis, before);
      else comparePair({ ...apis, before, now: same, where: same.where, outward: false });
    });
  }
  compareServers(apis);
  compareWebhooks(apis, old.webhooks, next.webhooks);
}

/** One operation on both sides; what it calls back is compared with it. */
function comparePair(pair: Pair): void {
  const { found, where } = pair;
  found.attempt(`${where} security`, () => compareSecurity(pair));
  compareRequest(pair);
  compareResponses(pair);
  found.attempt(`${where} callbacks`, () => compareCallbacks(pair));
}

function keyOf({ method, shape }: Operation, base: string): string {
  return `${method} ${shapeOf(base)}${shape}`;
}

/** The paths of the servers, where they differ: the same operation may stand under another path then. */
function basesFor(old: Api, next: Api): { old: readonly string[]; next: readonly string[] } {
  const isSame = old.bases.every((base) => next.bases.includes(base));
  return isSame ? { old: [], next: [] } : { old: old.bases, next: next.bases };
}

/** The path under which all operations stand is part of every address; the host is a matter of where it runs. */
function compareServers({ old, next, found }: Apis): void {
  for (const base of old.bases) {
    if (next.bases.includes(base) || next.operations.length === 0) continue;
    const isMoved = old.operations.some((before) =>
      next.operations.some((now) => next.bases.some((other) => keyOf(now, other) === keyOf(before, base))),
    );
    if (isMoved) continue;
    found.add({
      change: 'server-path-removed',
      where: 'servers',
      message: `no server has the base path ${base === '' ? '/' : base} any more`,
      affected: 'caller',
      proof: null,
      at: at(next.documents.root, 'servers'),
      cause: null,
    });
  }
}

function removed(apis: Apis, before: Operation): void {
  const { old, next, found } = apis;
  const isPathGone = !next.operations.some(({ shape }) => shape === before.shape);
  const message = orNull(() => requestOf(old, before, {}, null));
  const operations = { before: [before], now: next.operations };
  const proof =
    provenRequest(apis, operations, message, isPathGone ? 'path' : 'method') ??
    provenRequest(apis, operations, message, isPathGone ? 'method' : 'path');
  found.add({
    change: 'operation-removed',
    where: before.where,
    message: isPathGone
      ? `the path ${before.path} is gone`
      : `the path ${before.path} has no ${before.method} any more`,
    affected: 'caller',
    proof,
    at: null,
    cause: isPathGone ? `path ${before.shape}` : null,
  });
}

function compareWebhooks(apis: Apis, old: readonly Operation[], next: readonly Operation[]): void {
  for (const before of old) {
    const now = next.find(({ shape, method }) => shape === before.shape && method === before.method);
    apis.found.attempt(before.where, () => {
      if (now === undefined) apis.found.add(webhookRemoved(apis, before, next));
      else compareOutward({ ...apis, before, now, where: now.where, outward: true });
    });
  }
}

function webhookRemoved(apis: Apis, before: Operation, next: readonly Operation[]): Draft {
  const message = orNull(() => requestOf(apis.old, before, {}, null));
  const operations = { before: [before], now: next };
  return {
    change: 'webhook-removed',
    where: before.where,
    message: `the API no longer sends ${before.method} for ${before.shape}`,
    affected: 'reader',
    proof:
      provenRequest(apis, operations, message, 'path') ?? provenRequest(apis, operations, message, 'method'),
    at: null,
    cause: null,
  };
}

/** Callbacks are webhooks of one operation. */
function compareCallbacks(pair: Pair): void {
  const { old, next, found, before, now, where } = pair;
  const theirs = new Map(entries(at(now.spot, 'callbacks')));
  for (const [name, given] of entries(at(before.spot, 'callbacks'))) {
    const prefix = `${where} callback ${name} `;
    const kept = theirs.get(name);
    found.attempt(prefix.trim(), () => {
      const sent = outwardIn(old.documents, old.documents.follow(given), prefix);
      const still = kept === undefined ? [] : outwardIn(next.documents, next.documents.follow(kept), prefix);
      compareWebhooks(pair, sent, still);
    });
  }
}
