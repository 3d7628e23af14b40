/** A request or a response as the text of HTTP/1.1, so that what is shown is what is checked. */
export interface HttpMessage {
  /** `POST /pets?limit=5 HTTP/1.1`, `HTTP/1.1 200 OK`. */
  readonly start: string;
  /** Names as written; a name may come twice. */
  readonly headers: readonly (readonly [string, string])[];
  /** Null where there is none. */
  readonly body: string | null;
}

const PHRASES: Readonly<Record<string, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Unprocessable Content',
  500: 'Internal Server Error',
};

export function requestLine(method: string, target: string): string {
  return `${method} ${target} HTTP/1.1`;
}

/** @param status three digits */
export function statusLine(status: string): string {
  return `HTTP/1.1 ${status} ${PHRASES[status] ?? ''}`.trimEnd();
}

export function writeMessage({ start, headers, body }: HttpMessage): string {
  const lines = [start, ...headers.map(([name, value]) => `${name}: ${value}`)];
  return body === null ? lines.join('\n') : [...lines, '', body].join('\n');
}

/** Reads what {@link writeMessage} wrote. */
export function readMessage(text: string): HttpMessage {
  const gap = text.indexOf('\n\n');
  const [start = '', ...lines] = (gap < 0 ? text : text.slice(0, gap)).split('\n');
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
  return { start, headers, body: gap < 0 ? null : text.slice(gap + 2) };
}

/** The value of a header by its name in lower case; null where it is not there. */
export function headerOf({ headers }: HttpMessage, name: string): string | null {
  return headers.find(([given]) => given.toLowerCase() === name)?.[1] ?? null;
}
