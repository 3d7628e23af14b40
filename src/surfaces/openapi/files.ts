import type { Snapshot } from '../snapshot.ts';

const USUAL = /(?:^|\/)openapi\.(?:ya?ml|json)$/;

/**
 * Which descriptions are compared with which.
 *
 * @param file the one that the policy names; null: the entry of the snapshots, or what is called as usual
 * @returns an empty list where there was none before; the reason where nothing can be compared
 * @throws Unreadable
 */
export async function filesToCompare(
  old: Snapshot,
  next: Snapshot,
  file: string | null,
): Promise<readonly { old: string; next: string }[] | string> {
  const named = { old: file ?? old.entry, next: file ?? next.entry };
  if (named.old !== null && named.next !== null) return namedFiles(old, { old: named.old, next: named.next });
  const [was, is] = [await usual(old), await usual(next)];
  if (was.length === 0 && is.length === 0) return 'there is no openapi.yaml, openapi.yml or openapi.json';
  const [oneWas, oneIs] = [was[0], is[0]];
  // The only one on both sides may have moved, or be written in the other language.
  if (was.length === 1 && is.length === 1) return [{ old: oneWas as string, next: oneIs as string }];
  return was.map((path) => ({ old: path, next: path }));
}

async function namedFiles(
  old: Snapshot,
  file: { readonly old: string; readonly next: string },
): Promise<readonly { old: string; next: string }[] | string> {
  if ((await old.read(file.old)) !== null) return [file];
  const others = await usual(old);
  // Where there was no description at all, nobody relied on one.
  return others.length === 0 ? [] : `${old.label} has no ${file.old}, but ${others.join(', ')}`;
}

async function usual(snapshot: Snapshot): Promise<string[]> {
  return (await snapshot.list()).filter((path) => USUAL.test(path));
}
