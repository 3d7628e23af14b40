import { jsonFault } from '../../base/json-place.ts';
import { isMapping } from '../../base/mapping.ts';
import { Unreadable } from '../../base/unreadable.ts';
import type { Snapshot } from '../snapshot.ts';

/** A package as it is installed: its manifest and its files. */
export interface Package {
  readonly name: string;
  readonly manifest: Readonly<Record<string, unknown>>;
  /** From the package's own folder. */
  readonly files: ReadonlySet<string>;
  /** The folders at its top, each with its `/`. */
  readonly folders: ReadonlySet<string>;
  /** The manifest's text, for the lines of its keys. */
  readonly text: string;
  /** The manifest from the root of the snapshot. */
  readonly path: string;
  /** The text of one of its files; null where there is none. */
  read(file: string): Promise<string | null>;
}

/** @throws Unreadable where the manifest is missing or wrong, or the files cannot be listed */
export async function readPackage(snapshot: Snapshot, file: string): Promise<Package> {
  const path = snapshot.entry ?? file;
  const text = await snapshot.read(path);
  if (text === null) throw new Unreadable(path, 'there is no such file');
  const manifest = manifestOf(text, path);
  const folder = path.slice(0, path.length - 'package.json'.length);
  const files = (await snapshot.list())
    .filter((each) => each.startsWith(folder))
    .map((each) => each.slice(folder.length));
  return {
    name: typeof manifest.name === 'string' ? manifest.name : 'package',
    manifest,
    files: new Set(files),
    folders: new Set(files.flatMap((each) => /^[^/]+\//.exec(each) ?? [])),
    text,
    path,
    read: (each) => snapshot.read(`${folder}${each}`),
  };
}

function manifestOf(text: string, path: string): Record<string, unknown> {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const fault = jsonFault(text);
    const at =
      fault === null ? '' : ` (line ${fault.line}, column ${fault.column}: ${fault.expected} expected)`;
    throw new Unreadable(path, `it is not JSON${at}`);
  }
  if (!isMapping(manifest)) throw new Unreadable(path, 'it is no mapping');
  return manifest;
}

/** A mapping within a manifest, with what is written under its keys; empty where there is none. */
export function entriesOf(
  manifest: Readonly<Record<string, unknown>>,
  key: string,
): ReadonlyMap<string, unknown> {
  const found = Object.hasOwn(manifest, key) ? manifest[key] : undefined;
  return new Map(isMapping(found) ? Object.entries(found) : []);
}

/** The line of a key of the manifest, 1-based: the first that is written so; null where none is. */
export function lineOf(text: string, key: string): number | null {
  const index = text.split('\n').findIndex((line) => line.includes(`${JSON.stringify(key)}:`));
  return index < 0 ? null : index + 1;
}
