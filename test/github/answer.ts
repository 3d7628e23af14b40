// What an operation gives back, and how it refuses.
import type { Json } from '../support/run.ts';

export interface Answer {
  readonly status: number;
  /** Sent as JSON; nothing is sent without it. */
  readonly body?: Json;
  /** Sent as it is, instead of a body. */
  readonly bytes?: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that ends an operation early. */
export class Refused extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`${answer.status} ${answer.body?.message}`);
    this.answer = answer;
  }
}

export function ok(body: Json, headers: Record<string, string> = {}): Answer {
  return { status: 200, body, headers };
}

export function created(body: Json): Answer {
  return { status: 201, body, headers: typeof body.url === 'string' ? { location: body.url } : {} };
}

export const noContent: Answer = { status: 204 };

/** GitHub's form of an error. */
export function refusal(
  status: number,
  message: string,
  more: Json = {},
  headers: Record<string, string> = {},
): Answer {
  const body = {
    message,
    ...more,
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  };
  return { status, body, headers };
}

export function refuse(status: number, message: string, more: Json = {}): never {
  throw new Refused(refusal(status, message, more));
}

export function notFound(message = 'Not Found'): never {
  return refuse(404, message);
}

/** 422 with the faults of single fields. */
export function invalid(...errors: readonly Json[]): never {
  return refuse(422, 'Validation Failed', { errors });
}
