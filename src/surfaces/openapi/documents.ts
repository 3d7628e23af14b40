import { unescapedStep } from '../../base/json-pointer.ts';
import { isMapping } from '../../base/mapping.ts';
import { percentDecoded } from '../../base/percent.ts';
import { Unreadable } from '../../base/unreadable.ts';
import type { Place } from '../difference.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Spot } from './spot.ts';
import { at, textAt } from './spot.ts';
import type { Text } from './text.ts';
import { readText } from './text.ts';
import { Unresolved } from './unresolved.ts';

/** More files than a description has, and more characters: what comes after is not read. */
const MOST_FILES = 2_000;
const MOST_CHARACTERS = 60_000_000;
/** A reference that leads to a reference, and so on. */
const LONGEST_CHAIN = 100;

/** The files of one description, all that its references name among them. */
export class Documents {
  readonly #texts: ReadonlyMap<string, Text | string>;
  readonly root: Spot;

  private constructor(file: string, texts: ReadonlyMap<string, Text | string>) {
    this.#texts = texts;
    const text = texts.get(file) ?? `there is no ${file}`;
    if (typeof text === 'string') throw new Unresolved(text);
    this.root = { file, path: [], value: text.data };
  }

  /** @throws Unresolved where the first file cannot be read; a missing other one is told by what refers to it */
  static async load(snapshot: Snapshot, file: string): Promise<Documents> {
    const texts = new Map<string, Text | string>();
    const open = [file];
    let characters = 0;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (texts.has(next)) continue;
      const source = await readFile(snapshot, next);
      characters += source.ok?.length ?? 0;
      const isTooMuch = texts.size >= MOST_FILES || characters > MOST_CHARACTERS;
      const text = isTooMuch ? `${next} is one file too many` : (source.fault ?? readText(source.ok, next));
      texts.set(next, text);
      if (typeof text !== 'string') open.push(...filesNamedIn(text.data, next));
    }
    return new Documents(file, texts);
  }

  place({ file, path }: Spot): Place {
    const text = this.#texts.get(file);
    return text === undefined || typeof text === 'string'
      ? { path: file, line: null, column: null }
      : text.place(path);
  }

  /**
   * What a part stands for: itself, or what its `$ref` leads to in the end.
   *
   * @throws Unresolved where it leads nowhere or in a circle
   */
  follow(spot: Spot): Spot {
    let here = spot;
    for (let steps = 0; steps < LONGEST_CHAIN; steps += 1) {
      const reference = textAt(here, '$ref');
      if (reference === null) return here;
      here = this.target(reference, here.file);
    }
    throw new Unresolved(`the reference ${textAt(spot, '$ref')} leads in a circle`);
  }

  /** A whole file; null where it is not among those that were read. */
  top(file: string): Spot | null {
    const text = this.#texts.get(file);
    return text === undefined || typeof text === 'string' ? null : { file, path: [], value: text.data };
  }

  /** What a reference names: one step. @param from the file in which it stands @throws Unresolved */
  target(reference: string, from: string): Spot {
    const [address = '', fragment = ''] = reference.split('#', 2);
    const file = address === '' ? from : fileOf(address, from);
    if (file === null) throw new Unresolved(`the reference ${reference} leads out of the files`);
    const text = this.#texts.get(file) ?? `there is no ${file}`;
    if (typeof text === 'string') throw new Unresolved(`the reference ${reference} in ${from}: ${text}`);
    const top: Spot = { file, path: [], value: text.data };
    const found =
      fragment === '' ? top : fragment.startsWith('/') ? pointed(top, fragment) : anchored(top, fragment);
    if (found === null) throw new Unresolved(`the reference ${reference} in ${from} leads nowhere`);
    return found;
  }
}

async function readFile(
  snapshot: Snapshot,
  file: string,
): Promise<{ ok: string; fault?: never } | { ok?: never; fault: string }> {
  try {
    const source = await snapshot.read(file);
    return source === null ? { fault: `there is no ${file}` } : { ok: source };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: `${file}: ${error.message}` };
    throw error;
  }
}

/** Files that references name, wherever they stand: an example that holds one costs a file that is not used. */
function filesNamedIn(data: unknown, from: string): string[] {
  const found = new Set<string>();
  const open = [data];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const reference = isMapping(value) && Object.hasOwn(value, '$ref') ? value.$ref : null;
    if (typeof reference === 'string') {
      const file = fileOf(reference.split('#', 1)[0] ?? '', from);
      if (file !== null) found.add(file);
    }
    for (const below of Object.values(value))
      if (typeof below === 'object' && below !== null) open.push(below);
  }
  return [...found];
}

/** The path of a file from the root of the snapshot; null where an address is empty, of a network, or leads out. */
function fileOf(address: string, from: string): string | null {
  if (address === '' || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) return null;
  let plain: string;
  try {
    plain = decodeURIComponent(address);
  } catch {
    return null;
  }
  const steps = plain.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return null;
    } else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function pointed(top: Spot, pointer: string): Spot | null {
  let here: Spot | null = top;
  for (const step of pointer.slice(1).split('/')) here = at(here, unescapedStep(percentDecoded(step)));
  return here;
}

/** The schema of a file that has an anchor: OpenAPI 3.1. */
function anchored(top: Spot, anchor: string): Spot | null {
  const open = [top];
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    const { file, path, value } = here;
    if (typeof value !== 'object' || value === null) continue;
    if (textAt(here, '$anchor') === anchor || textAt(here, '$dynamicAnchor') === anchor) return here;
    for (const [key, below] of Object.entries(value)) open.push({ file, path: [...path, key], value: below });
  }
  return null;
}
