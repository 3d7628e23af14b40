import { isMapping } from '../base/mapping.ts';
import { PRESET_NAMES } from './presets.ts';
import { readYaml } from './yaml-file.ts';

/** What a path in `extends` led to: the file's text, or why there is none to read. */
export type ExtendedFile = { readonly source: string } | { readonly problem: string };

/** The files that a policy extends, those of its files included, by their names from the same directory. */
export type ExtendedFiles = ReadonlyMap<string, ExtendedFile>;

/** Deeper than people follow, and far less than would keep a runner busy. */
const MOST_FILES = 20;

/** Whether an entry of `extends` names a file: it has a slash or a dot, which no preset has. */
export function isPath(entry: string): boolean {
  return /[./\\]/.test(entry);
}

/** The name of a file that another one extends: relative to that one, with slashes. */
export function pathFrom(file: string, entry: string): string {
  if (/^(?:[/\\]|[A-Za-z]:)/.test(entry)) return entry;
  const steps: string[] = [];
  const root = /^(?:\/|[A-Za-z]:[\\/])/.exec(file)?.[0] ?? '';
  const from = file.slice(root.length).replaceAll('\\', '/').split('/').slice(0, -1);
  for (const step of [...from, ...entry.replaceAll('\\', '/').split('/')]) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else steps.push(step);
  }
  return root + steps.join('/');
}

/**
 * Reads all files that a policy extends. What is wrong with them is said by `loadPolicy`, which knows the line.
 *
 * @param read gives a file's text, or says why it cannot be had
 */
export async function readExtended(
  source: string,
  file: string,
  read: (path: string) => Promise<ExtendedFile> | ExtendedFile,
): Promise<ExtendedFiles> {
  const found = new Map<string, ExtendedFile>();
  const open = [{ source, file }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const entry of pathsIn(next)) {
      const path = pathFrom(next.file, entry);
      if (found.has(path) || path === file) continue;
      if (found.size >= MOST_FILES) {
        found.set(path, { problem: `a policy extends at most ${MOST_FILES} files` });
        return found;
      }
      const given = await read(path);
      found.set(path, given);
      if ('source' in given) open.push({ source: given.source, file: path });
    }
  }
  return found;
}

function pathsIn({ source, file }: { readonly source: string; readonly file: string }): string[] {
  // YAML is read once more only where it may be needed.
  if (!/\bextends\b/.test(source)) return [];
  const { raw } = readYaml(source, file);
  const named: unknown = isMapping(raw) ? raw.extends : undefined;
  return (Array.isArray(named) ? named : [named]).filter(
    (entry) => typeof entry === 'string' && !PRESET_NAMES.includes(entry) && isPath(entry),
  );
}
