// The fixture pairs of a checker: test/fixtures/surfaces/<checker>/<case>/{old,new}/… and case.json.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FolderSnapshot } from '../../src/hosts/folder-snapshot.ts';
import type { Checker, Tools } from '../../src/surfaces/checker.ts';
import type { Comparison } from '../../src/surfaces/difference.ts';
import type { Snapshot } from '../../src/surfaces/snapshot.ts';

const ROOT = path.join(import.meta.dirname, '../fixtures/surfaces');

/** What `case.json` holds. */
interface PairCase {
  /** In one sentence: what happens, and whom it breaks or why it breaks nobody. */
  readonly about: string;
  /** The file that is compared, where not the whole folder is. */
  readonly entry?: string;
  readonly options?: unknown;
  /** The changes that must be found, as "change grade where", each once and no other; an empty list is a compatible pair. */
  readonly expect: readonly string[];
  /** The places that must be inconclusive. */
  readonly inconclusive?: readonly string[];
}

export interface Pair extends PairCase {
  readonly name: string;
  readonly old: Snapshot;
  readonly next: Snapshot;
}

/** All pairs of a checker, by name. */
export function pairsOf(checker: string): readonly Pair[] {
  const folder = path.join(ROOT, checker);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'case.json')))
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const at = path.join(folder, name);
      const read = JSON.parse(readFileSync(path.join(at, 'case.json'), 'utf8')) as PairCase;
      const side = (of: string): Snapshot => new FolderSnapshot(path.join(at, of), of, read.entry ?? null);
      return { ...read, name, old: side('old'), next: side('new') };
    });
}

/** What `expect` of a case lists. */
export function told({ changes }: Comparison): string[] {
  return changes.map(({ change, grade, where }) => `${change} ${grade} ${where}`);
}

/** What a checker finds in each of its pairs: a golden file, so that one rule's false alarm on another's case shows. */
export async function findingsOf<Options>(
  checker: Checker<Options>,
  options: (given: unknown) => Options,
  tools: Tools,
): Promise<Record<string, Comparison>> {
  const found: Record<string, Comparison> = {};
  for (const { name, old, next, options: given } of pairsOf(checker.id))
    found[name] = await checker.compare(old, next, options(given), tools);
  return found;
}
