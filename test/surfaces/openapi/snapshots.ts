// Snapshots in memory, and the tools of a checker that asks nothing of the machine.
import type { Tools } from '../../../src/surfaces/checker.ts';
import type { Snapshot } from '../../../src/surfaces/snapshot.ts';

export const NO_TOOLS: Tools = {
  progress: () => undefined,
  worker: () => Promise.reject(new Error('no worker is needed')),
  command: () => Promise.reject(new Error('no command is needed')),
};

/** @param files text by path */
export function snapshotOf(
  label: string,
  files: Readonly<Record<string, string>>,
  entry: string | null = null,
): Snapshot {
  return {
    label,
    entry,
    read: (path) => Promise.resolve(Object.hasOwn(files, path) ? (files[path] as string) : null),
    list: () => Promise.resolve(Object.keys(files).sort()),
    directory: () => Promise.reject(new Error('no directory is needed')),
  };
}
