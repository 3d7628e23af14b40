import { escapedStep } from '../../base/json-pointer.ts';
import { isMapping } from '../../base/mapping.ts';

/** A part of a description and where it stands: references are read from their own file. */
export interface Spot {
  readonly file: string;
  /** The keys from the top of the file. */
  readonly path: readonly string[];
  readonly value: unknown;
}

/** A part under a key or an index; null where there is none. */
export function at(spot: Spot | null, key: string): Spot | null {
  if (spot === null) return null;
  const { file, path, value } = spot;
  if (Array.isArray(value))
    return Number(key) in value ? { file, path: [...path, key], value: value[Number(key)] } : null;
  if (!isMapping(value) || !Object.hasOwn(value, key) || value[key] === undefined) return null;
  return { file, path: [...path, key], value: value[key] };
}

/** The parts under all keys of a mapping, in the order of the file; none of anything else. */
export function entries(spot: Spot | null): (readonly [string, Spot])[] {
  if (spot === null || !isMapping(spot.value)) return [];
  return Object.keys(spot.value).flatMap((key) => {
    const below = at(spot, key);
    return below === null ? [] : [[key, below] as const];
  });
}

/** The parts of a list; none of anything else. */
export function items(spot: Spot | null): Spot[] {
  if (spot === null || !Array.isArray(spot.value)) return [];
  const { file, path } = spot;
  return spot.value.map((value: unknown, index) => ({ file, path: [...path, String(index)], value }));
}

export function textAt(spot: Spot | null, key: string): string | null {
  const found = at(spot, key)?.value;
  return typeof found === 'string' ? found : null;
}

export function isTrueAt(spot: Spot | null, key: string): boolean {
  return at(spot, key)?.value === true;
}

/** One word for a place in all files: the key of maps. */
export function keyOf({ file, path }: Spot): string {
  return `${file}#${path.map((step) => `/${escapedStep(step)}`).join('')}`;
}
