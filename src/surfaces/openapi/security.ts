import type { Api, Operation } from './api.ts';
import type { Spot } from './spot.ts';
import { at, entries, items, textAt } from './spot.ts';

/** One way to be let in: all of its schemes at once, each with the scopes that it needs. */
export type Alternative = ReadonlyMap<string, readonly string[]>;

export interface Security {
  /** Empty where everybody is let in. */
  readonly alternatives: readonly Alternative[];
  /** Whether the description says so; where it is silent, credentials may have been needed all the time. */
  readonly said: boolean;
  /** Whether it is said for all operations at once. */
  readonly shared: boolean;
  readonly spot: Spot;
}

export function securityOf({ documents }: Api, operation: Operation): Security {
  const own = at(operation.spot, 'security');
  const spot = own ?? at(documents.root, 'security');
  const alternatives = items(spot).map(
    (each): Alternative =>
      new Map(
        entries(each).map(([name, scopes]) => [
          name,
          items(scopes).flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
        ]),
      ),
  );
  return {
    alternatives,
    said: spot !== null,
    shared: own === null && spot !== null,
    spot: spot ?? operation.spot,
  };
}

/** What a scheme wants to see in a request: two schemes of the same form are the same to a client. */
export interface Credential {
  readonly type: string;
  readonly in: 'header' | 'query' | 'cookie';
  readonly name: string;
  /** The word before the credentials: `Basic`, `Bearer`; null where there is none. */
  readonly word: string | null;
}

/** @returns null where a request does not show it: a client's certificate. @throws Unresolved */
export function credentialOf({ documents }: Api, scheme: string): Credential | null {
  const given = at(at(at(documents.root, 'components'), 'securitySchemes'), scheme);
  if (given === null) return null;
  const spot = documents.follow(given);
  const type = textAt(spot, 'type');
  if (type === 'apiKey') {
    const place = textAt(spot, 'in');
    if (place !== 'header' && place !== 'query' && place !== 'cookie') return null;
    const name = textAt(spot, 'name') ?? '';
    return { type, in: place, name: place === 'header' ? name.toLowerCase() : name, word: null };
  }
  if (type === 'http') {
    const word = (textAt(spot, 'scheme') ?? '').toLowerCase();
    return { type, in: 'header', name: 'authorization', word };
  }
  return type === 'oauth2' || type === 'openIdConnect'
    ? { type, in: 'header', name: 'authorization', word: 'bearer' }
    : null;
}
