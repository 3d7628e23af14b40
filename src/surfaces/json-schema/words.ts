import type { Branch } from './branch.ts';
import { canonical } from './json.ts';

/** A value on a short line. */
function short(value: unknown): string {
  const text = canonical(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** `"a", "b"`: the first of some values. */
export function listed(values: readonly unknown[]): string {
  return values.slice(0, 5).map(short).join(', ') + (values.length > 5 ? ', …' : '');
}

/** `the value "a"`, `the values "a", "b"`. */
export function valueWords(values: readonly unknown[]): string {
  return `the value${values.length === 1 ? '' : 's'} ${listed(values)}`;
}

/** The values of a branch by their type. */
export function typeWords({ type, integer }: Branch): string {
  if (type === 'null') return 'null';
  if (type === 'boolean') return 'booleans';
  if (type === 'number') return integer ? 'integers' : 'numbers';
  return { string: 'strings', array: 'arrays', object: 'objects' }[type];
}

/** "1 item", "2 items". */
export function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
