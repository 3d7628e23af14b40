import { allBranches } from '../../hosts/branches.ts';
import { namesIn } from '../../hosts/create-files.ts';
import { readIfThere } from '../../hosts/files.ts';
import { remoteBranches, remoteUrl } from '../../hosts/remote.ts';
import type { RepositoryInfo } from '../../hosts/repository.ts';
import { readRemote } from '../../hosts/repository.ts';
import { readPaths, readSubjects, readTexts } from '../../hosts/tree.ts';
import { visibleSurfaces } from '../../hosts/visible-surfaces.ts';
import type { RepositoryFacts } from '../../policy/propose/facts.ts';
import { MOST_SUBJECTS, PLACES, READ } from '../../policy/propose/facts.ts';
import type { CommonOptions } from '../options.ts';
import { todayOf } from '../options.ts';

/** Any tag may be a version before the scheme is known. */
const ANY = { read: () => ({ ok: true }), readTested: () => null };

/** Gathers what a first policy is proposed from. @throws Problem where the tags cannot be had */
export async function gatherInit(options: CommonOptions, info: RepositoryInfo): Promise<RepositoryFacts> {
  const { git } = options;
  const remote = await readRemote(git);
  const seen = info.top === null ? [] : visibleSurfaces(info.top);
  const [refs, here, url, subjects, files, shown] = await Promise.all([
    options.history.tags(ANY),
    allBranches(git),
    remote === null ? null : remoteUrl(git, remote),
    info.head === null ? [] : readSubjects(git, MOST_SUBJECTS),
    info.head === null ? [] : readPaths(git, info.head, PLACES),
    info.head === null || seen.length === 0
      ? []
      : readPaths(
          git,
          info.head,
          seen.map(({ file }) => file),
        ),
  ]);
  // A shallow clone has one branch; the remote knows the others.
  const there = info.shallow && remote !== null ? await remoteBranches(git, remote) : null;
  return {
    today: todayOf(options, 'UTC'),
    tags: refs.tags,
    branches: [...new Set([...here, ...(there ?? [])])].sort(),
    current: options.branch ?? info.branch,
    defaultBranch: options.defaultBranch ?? refs.defaultBranch,
    subjects,
    paths: files.map(({ path }) => path),
    texts: await readTexts(
      git,
      files.filter(({ path }) => READ.test(path)),
    ),
    surfaces: seen.map((surface) => ({
      ...surface,
      committed: shown.some(({ path }) => path === surface.file),
    })),
    remote: url,
    past: null,
  };
}

/** The workflows in the work tree that use semverdict already. */
export function ownWorkflows(top: string): string[] {
  return namesIn(top, '.github/workflows')
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `.github/workflows/${name}`)
    .filter((path) => /\buses:\s*["']?semverdict\/semverdict@/.test(readIfThere(top, path) ?? ''));
}
