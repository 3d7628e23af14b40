import type { Proof } from '../difference.ts';
import type { Api, Operation } from './api.ts';
import type { Refusal } from './check.ts';
import { refusedRequest, refusedResponse } from './check.ts';
import type { Found } from './found.ts';
import type { HttpMessage } from './message.ts';
import { writeMessage } from './message.ts';
import type { Compared } from './same.ts';
import { Unresolved } from './unresolved.ts';
import { CHECKED_BY } from './validators.ts';

/** Two descriptions, and what was found in them. */
export interface Apis {
  readonly old: Api;
  readonly next: Api;
  readonly found: Found;
  readonly compared: Compared;
}

/** An operation that both descriptions have. */
export interface Pair extends Apis {
  readonly before: Operation;
  readonly now: Operation;
  /** As the new description names it. */
  readonly where: string;
  /** Whether the API sends the requests of the operation and takes its responses: a webhook, a callback. */
  readonly outward: boolean;
}

/** A request that the old description allows and the new one refuses because of a part; null where it is none. */
export function provenRequest(
  { old, next }: Apis,
  operations: { readonly before: readonly Operation[]; readonly now: readonly Operation[] },
  message: HttpMessage | null,
  part: string,
): Proof | null {
  if (message === null) return null;
  const text = writeMessage(message);
  return proven(text, part, 'before', 'now', {
    accepted: () => refusedRequest(old, operations.before, text),
    refused: () => refusedRequest(next, operations.now, text),
  });
}

/** The other way round: a request that an API may make now, and that its old description does not allow. */
export function provenNewRequest(
  { old, next, before, now }: Pair,
  message: HttpMessage | null,
  part: string,
): Proof | null {
  if (message === null) return null;
  const text = writeMessage(message);
  return proven(text, part, 'now', 'before', {
    accepted: () => refusedRequest(next, [now], text),
    refused: () => refusedRequest(old, [before], text),
  });
}

/** A response that the new description allows and the old one refuses because of a part. */
export function provenNewResponse(
  { old, next, before, now }: Pair,
  message: HttpMessage | null,
  part: string,
): Proof | null {
  if (message === null) return null;
  const text = writeMessage(message);
  return proven(text, part, 'now', 'before', {
    accepted: () => refusedResponse(next, now, text),
    refused: () => refusedResponse(old, before, text),
  });
}

/** A response that the old description allows and the new one no longer. */
export function provenOldResponse(
  { old, next, before, now }: Pair,
  message: HttpMessage | null,
  part: string,
): Proof | null {
  if (message === null) return null;
  const text = writeMessage(message);
  return proven(text, part, 'before', 'now', {
    accepted: () => refusedResponse(old, before, text),
    refused: () => refusedResponse(next, now, text),
  });
}

function proven(
  text: string,
  part: string,
  allowed: string,
  forbidden: string,
  check: { readonly accepted: () => Refusal[]; readonly refused: () => Refusal[] },
): Proof | null {
  try {
    if (check.accepted().length > 0) return null;
    const refusal = check.refused().find((each) => each.part === part);
    if (refusal === undefined) return null;
    const outcome = `# allowed ${allowed}, not ${forbidden}: ${refusal.reason}`;
    return { language: 'http', text: `${outcome}\n${text}\n`, by: CHECKED_BY, said: refusal.reason };
  } catch (error) {
    if (error instanceof Unresolved) return null;
    throw error;
  }
}
