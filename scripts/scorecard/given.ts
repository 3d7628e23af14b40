// What the command line of the scorecard names: folders and lists, or a complaint that says what was expected.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { LabelledPair } from './pairs.ts';
import { pairsOfFolder, pairsOfList } from './pairs.ts';

/** A mistake of who calls the scorecard, in words. */
export class Mistake extends Error {}

export interface Wanted {
  /** The checker that was asked for; undefined for what the files show. */
  readonly checker: string | undefined;
  readonly known: ReadonlySet<string>;
  /** An empty folder for the documents of lists. */
  readonly scratch: string;
}

/** @throws Mistake where there is no such checker */
export function checkChecker({ checker, known }: Wanted): void {
  if (checker !== undefined && !known.has(checker))
    throw new Mistake(`there is no checker "${checker}"; expected ${[...known].join(', ')}`);
}

/** The pairs of a folder or a list. @throws Mistake where there are none */
export function pairsGiven(argument: string, { checker, known, scratch }: Wanted): LabelledPair[] {
  const whole = path.resolve(argument);
  const found = statSync(whole, { throwIfNoEntry: false });
  if (found === undefined)
    throw new Mistake(`there is no ${argument}; expected a folder of pairs, or a list of them in JSON`);
  if (!found.isDirectory()) {
    if (!isList(whole))
      throw new Mistake(
        `${argument} is no list of pairs: expected JSON, a list or {"pairs": […]}, of {"package", "old", "new"} or {"name", "old", "new"}, all of them texts`,
      );
    return pairsOfList(whole, checker ?? null, scratch);
  }
  const name = path.basename(whole);
  const pairs = pairsOfFolder(whole, checker ?? (known.has(name) ? name : null));
  if (pairs.length === 0)
    throw new Mistake(`${argument} holds no pairs: expected old and new in it, or folders that hold them`);
  return pairs;
}

function isList(file: string): boolean {
  try {
    const read = JSON.parse(readFileSync(file, 'utf8'));
    const entries: unknown = Array.isArray(read) ? read : read?.pairs;
    return Array.isArray(entries) && entries.every(isEntry);
  } catch {
    return false;
  }
}

function isEntry(entry: Readonly<Record<string, unknown>> | null): boolean {
  const texts = [entry?.old, entry?.new, entry?.package ?? entry?.name];
  return texts.every((text) => typeof text === 'string');
}
