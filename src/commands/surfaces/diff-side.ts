import { nearest } from '../../base/nearest.ts';
import { mistake } from '../../base/problem.ts';
import { CommitSnapshot } from '../../hosts/commit-snapshot.ts';
import type { History } from '../../hosts/history.ts';
import { namedPath } from '../../hosts/named-path.ts';
import type { Snapshot } from '../../surfaces/snapshot.ts';

/** Where the sides of a comparison come from. */
export interface Sources {
  readonly history: History;
  readonly progress: (text: string) => void;
  /** Makes an empty folder that is removed when the run is over. */
  readonly folder: () => Promise<string>;
}

const NPM = 'npm:';
const GIT = 'git:';
const FORMS =
  'name a file, a folder, a commit (v1.2.0, v1.2.0:api/openapi.yaml, git:main:api) or a package (npm:name@1.2.0)';

/**
 * One side of a comparison, as the user names it. `npm:` and `git:` say what it is; without them it is the file or folder
 * of that name, and where there is none, a commit.
 *
 * @throws Problem where there is nothing of that name
 */
export async function sideNamed(text: string, sources: Sources): Promise<Snapshot> {
  if (text.startsWith(NPM)) {
    const { npmPackage } = await import('../../hosts/npm-package.ts');
    return await npmPackage(text.slice(NPM.length), { progress: sources.progress });
  }
  if (text.startsWith(GIT)) return await ofCommit(text, text.slice(GIT.length), sources);
  return namedPath(text) ?? (await ofCommit(text, text, sources));
}

/** @param named a revision, or a revision and a path of it after a colon */
async function ofCommit(text: string, named: string, sources: Sources): Promise<Snapshot> {
  const { history, folder } = sources;
  const colon = named.indexOf(':');
  const revision = colon === -1 ? named : named.slice(0, colon);
  const path = colon === -1 ? '' : named.slice(colon + 1).replace(/^(?:\.?\/)+|\/+$/g, '');
  const commit = await commitNamed(text, revision, sources);
  if (path === '' || path === '.') return new CommitSnapshot(history, { commit, label: text }, folder);
  const [entry] = await history.entriesAt(commit, [path]);
  if (entry === undefined)
    throw mistake(
      'no-side',
      `${revision} has no file or folder ${path}`,
      'paths of a commit count from the top of the repository; git ls-tree -r --name-only lists them',
    );
  const files = entry.type === 'tree' ? { root: path } : { entry: path };
  return new CommitSnapshot(history, { commit, label: text, ...files }, folder);
}

async function commitNamed(text: string, revision: string, { history, progress }: Sources): Promise<string> {
  const nothing = `there is no file or folder ${text}`;
  if ((await history.infoIfAny) === null)
    throw mistake('no-side', `${nothing}, and no repository here whose commit it could name`, FORMS);
  const here = revision === '' ? null : await history.commitOf(revision);
  if (here !== null) return here;
  const { tags } = await history.refs();
  // A path that was mistyped is no reason to ask the remote.
  if (mayBeTag(revision)) {
    progress(`asking the remote for the tag ${revision}`);
    const tagged = await history.tagged(revision);
    if (tagged !== null) return tagged.commit;
  }
  const near = nearest(
    revision,
    tags.map(({ name }) => name),
  );
  const what = text.startsWith(GIT)
    ? `there is no commit ${revision}`
    : `${nothing}, and no commit ${revision}`;
  throw mistake('no-side', `${what}${near === null ? '' : `; did you mean ${near}?`}`, FORMS);
}

function mayBeTag(revision: string): boolean {
  return /\d/.test(revision) && !/[/\\\s]/.test(revision);
}
