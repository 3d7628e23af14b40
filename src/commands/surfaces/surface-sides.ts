import { isMapping } from '../../base/mapping.ts';
import type { Result } from '../../base/result.ts';
import { fault, ok } from '../../base/result.ts';
import { CommitSnapshot } from '../../hosts/commit-snapshot.ts';
import { folderIdentity } from '../../hosts/folder-identity.ts';
import { FolderSnapshot } from '../../hosts/folder-snapshot.ts';
import { npmPackage } from '../../hosts/npm-package.ts';
import type { RepositoryInfo } from '../../hosts/repository.ts';
import type { TemporaryFolders } from '../../hosts/temporary-folders.ts';
import type { WorkTrees } from '../../hosts/work-trees.ts';
import { build } from '../../hosts/work-trees.ts';
import type { Release } from '../../lines/releases.ts';
import { COMMAND } from '../../policy/compatibility-keys.ts';
import type { Surface } from '../../policy/compile-compatibility.ts';
import type { Snapshot } from '../../surfaces/snapshot.ts';
import { textsAt } from '../gather/policy-file.ts';
import type { CommonOptions } from '../options.ts';

/** One side of the comparisons of a surface. */
export interface Side {
  readonly label: string;
  /** The side with one of its files named. */
  named(entry: string | null): Snapshot;
  /** A digest of all that it holds; null where nothing can tell. */
  identity(): Promise<string | null>;
}

/** What surfaces are compared between. */
export interface Compared {
  readonly options: CommonOptions;
  readonly info: RepositoryInfo;
  readonly last: Release;
  readonly head: string;
  /** The commit that a pull request would change, and where it left it; null without one. */
  readonly base: string | null;
  readonly fork: string;
  /** Why no command of the policy may run; null where it may. */
  readonly untrusted: string | null;
}

/** What sides are made of. */
export interface Sources extends Compared {
  readonly folders: TemporaryFolders;
  readonly trees: WorkTrees;
}

/** The checkers that look at what is installed beside the files, which no commit holds. */
const BESIDE: readonly string[] = ['typescript', COMMAND];

/** A commit's files, or what the surface's commands make of them. Faults say why there are none. */
export async function sideAt(
  commit: string,
  label: string,
  surface: Surface,
  sources: Sources,
): Promise<Result<Side>> {
  const { options, info } = sources;
  const standing = options.history.onDisk && info.top !== null && info.head === commit ? info.top : null;
  if (surface.build.length > 0) return await built(commit, label, standing, surface, sources);
  const lies = surface.baseline === 'npm' || BESIDE.includes(surface.checker);
  if (standing !== null && lies) return ok(inFolder(standing, label, surface));
  return ok(inCommit(commit, label, surface, sources));
}

/** The last release: its tag's commit, or the package that it was published as. */
export async function releasedSide(last: Release, surface: Surface, sources: Sources): Promise<Result<Side>> {
  if (surface.baseline === 'tag') return await sideAt(last.commit, last.tag, surface, sources);
  const { options } = sources;
  const manifest = inDirectory(surface, 'package.json');
  // The name that it had then: a pull request that changes it would choose what it is compared with.
  const text = (await textsAt(options.history, last.commit, [manifest])).get(manifest) ?? null;
  const name = text === null ? null : nameIn(text);
  if (name === null) return none(`${last.tag} has no ${manifest} that names a package`);
  const found = await npmPackage(`${name}@${last.version.text}`, { progress: options.progress });
  const folder = await found.directory();
  return ok(folderSide(folder, found.label));
}

/** A path as it counts from the top of the repository. */
export function inDirectory({ place: { directory } }: Surface, path: string): string {
  return directory === '' ? path : `${directory}/${path}`;
}

function inCommit(
  commit: string,
  label: string,
  { place: { directory } }: Surface,
  { options: { history }, folders }: Sources,
): Side {
  const whole = new CommitSnapshot(history, { commit, label, root: directory }, () => folders.make());
  return {
    label,
    named: (entry) => withEntry(whole, entry),
    async identity() {
      if (directory === '') return commit;
      const [tree] = await history.entriesAt(commit, [directory]);
      return tree?.object ?? null;
    },
  };
}

function inFolder(top: string, label: string, { place: { directory } }: Surface): Side {
  return folderSide(directory === '' ? top : `${top}/${directory}`, label);
}

function folderSide(folder: string, label: string): Side {
  const whole = new FolderSnapshot(folder, label);
  return {
    label,
    named: (entry) => withEntry(whole, entry),
    identity: async () => await folderIdentity(folder, await whole.list()),
  };
}

/** The same files with one of them named: what was listed once is not listed again. */
function withEntry(whole: Snapshot, entry: string | null): Snapshot {
  return {
    label: whole.label,
    entry,
    read: (file) => whole.read(file),
    list: () => whole.list(),
    directory: () => whole.directory(),
  };
}

async function built(
  commit: string,
  label: string,
  standing: string | null,
  surface: Surface,
  { options, trees, untrusted }: Sources,
): Promise<Result<Side>> {
  if (!options.history.onDisk) return none('a build needs a clone, and there is none');
  if (untrusted !== null) return none(untrusted);
  const top = standing ?? (await trees.at(commit));
  options.progress(`building ${surface.name} at ${label}`);
  const why = await build(top, surface.build);
  return why === null ? ok(inFolder(top, label, surface)) : none(`the build at ${label} failed: ${why}`);
}

function nameIn(text: string): string | null {
  try {
    const read: unknown = JSON.parse(text);
    return isMapping(read) && typeof read.name === 'string' ? read.name : null;
  } catch {
    return null;
  }
}

function none(message: string): Result<never> {
  return fault('no-side', message, '');
}
