// The primary rate limit: a count for each token, and the headers of every answer.
import type { Token } from './tokens.ts';

const HOUR = 3600;
/** One window for the life of a server. */
const reset = Math.floor(Date.now() / 1000) + HOUR;

export function rateOf({ limit, used }: Token) {
  return {
    limit,
    used: Math.min(used, limit),
    remaining: Math.max(0, limit - used),
    reset,
    resource: 'core',
  };
}

export function rateHeaders(token: Token): Record<string, string> {
  const { limit, used, remaining } = rateOf(token);
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-used': String(used),
    'x-ratelimit-resource': 'core',
  };
}
