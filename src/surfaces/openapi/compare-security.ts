import type { Api } from './api.ts';
import { orNull, requestOf } from './build.ts';
import type { Pair } from './pair.ts';
import { provenRequest } from './pair.ts';
import type { Alternative } from './security.ts';
import { credentialOf, securityOf } from './security.ts';

/** A caller is let in by one alternative; each of the old ones must still let in those who have what it asked for. */
export function compareSecurity(pair: Pair): void {
  const { old, next, found, before, now, where } = pair;
  const was = securityOf(old, before);
  const is = securityOf(next, now);
  if (is.alternatives.length === 0) return;
  const had: readonly Alternative[] = was.alternatives.length === 0 ? [new Map()] : was.alternatives;
  for (const alternative of had) {
    if (is.alternatives.some((each) => isAskedBy(each, alternative, old, next))) continue;
    const lacking = is.alternatives
      .filter((each) => [...each.keys()].every((scheme) => alternative.has(scheme)))
      .map((each) => missing(alternative, each))
      .find((scopes) => scopes.length > 0);
    const names = [...alternative.keys()].join(' and ');
    const message = orNull(() => requestOf(old, before, { as: alternative }, { api: next, operation: now }));
    const operations = { before: [before], now: [now] };
    // Where the old description was silent, it may have forgotten to say so.
    const proof = was.said ? provenRequest(pair, operations, message, 'security') : null;
    const shared = was.shared && is.shared;
    found.add({
      ...(names === ''
        ? { change: 'security-added', message: `credentials are asked for: ${ways(is.alternatives)}` }
        : lacking !== undefined
          ? { change: 'security-scope-added', message: `${names} needs ${lacking.join(' and ')} too` }
          : { change: 'security-removed', message: `${names} does not let anybody in any more` }),
      where: names === '' ? `${where} security` : `${where} security ${names}`,
      affected: 'caller',
      proof,
      at: is.spot,
      cause: shared ? `security ${names}` : null,
    });
  }
}

/** Whether who has what the old alternative asked for has all that the new one asks for. */
function isAskedBy(asked: Alternative, had: Alternative, old: Api, next: Api): boolean {
  return [...asked].every(([scheme, scopes]) => {
    const same = [...had].find(([name]) => isSameScheme(old, name, next, scheme));
    return same !== undefined && scopes.every((scope) => same[1].includes(scope));
  });
}

/** A scheme that was renamed is the same to who sends its credentials. */
function isSameScheme(old: Api, name: string, next: Api, other: string): boolean {
  const was = credentialOf(old, name);
  const is = credentialOf(next, other);
  if (was === null || is === null) return name === other && was === is;
  return was.type === is.type && was.in === is.in && was.name === is.name && was.word === is.word;
}

function ways(alternatives: readonly Alternative[]): string {
  return alternatives.map((each) => [...each.keys()].join(' and ')).join(', or ');
}

function missing(had: Alternative, asked: Alternative): string[] {
  return [...asked].flatMap(([scheme, scopes]) =>
    scopes.filter((scope) => had.get(scheme)?.includes(scope) !== true),
  );
}
