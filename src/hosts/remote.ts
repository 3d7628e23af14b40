import { undecided } from '../base/problem.ts';
import { filtered } from './deepen.ts';
import type { Git } from './git.ts';
import { remoteName } from './github/place.ts';
import { withoutUser } from './secrets.ts';
import { silence, visit } from './visit.ts';

/** A tag at the remote: the object it names and the commit behind it. */
export interface RemoteTag {
  readonly name: string;
  readonly object: string;
  readonly commit: string;
}

/**
 * The remote's tags.
 *
 * @param patterns refs to ask for; all tags without
 * @throws Problem where the remote could not be read
 */
export async function remoteTags(
  git: Git,
  remote: string,
  patterns: readonly string[] = [],
): Promise<RemoteTag[]> {
  const asked = patterns.flatMap((name) => [`refs/tags/${name}`, `refs/tags/${name}^{}`]);
  const answer = await visit(git, ['ls-remote', '--quiet', '--tags', '--end-of-options', remote, ...asked]);
  if (answer.status !== 0) throw await silence(git, remote, answer);
  return [...readRefRows(answer.stdout).tags.values()];
}

/** Reads what ls-remote prints. */
export function readRefRows(text: string): { tags: Map<string, RemoteTag>; branches: Map<string, string> } {
  const tags = new Map<string, RemoteTag>();
  const branches = new Map<string, string>();
  for (const line of text.split('\n')) {
    const found = /^([0-9a-f]{40,64})\trefs\/(tags|heads)\/(.+?)(\^\{\})?$/.exec(line);
    if (found === null) continue;
    const [, object = '', kind, name = '', peeled] = found;
    if (kind === 'heads') branches.set(name, object);
    // The peeled entry follows the tag's own one.
    else if (peeled === undefined) tags.set(name, { name, object, commit: object });
    else tags.set(name, { name, object: tags.get(name)?.object ?? object, commit: object });
  }
  return { tags, branches };
}

/**
 * Fetches tags that this clone lacks, without touching those it has.
 *
 * @throws Problem `tags-missing` where the remote has not got one of them; another where it could not be read
 */
export async function fetchTags(
  git: Git,
  remote: string,
  names: readonly string[],
  shallow: boolean,
): Promise<void> {
  if (names.length === 0) return;
  const input = names.map((name) => `refs/tags/${name}:refs/tags/${name}\n`).join('');
  const depth = shallow ? ['--depth=1', '--filter=tree:0'] : [];
  const result = await filtered(git, remote, [...depth, '--stdin', '--end-of-options', remote], { input });
  if (result.status !== 0)
    throw undecided(
      'tags-missing',
      `the tags of ${remote} could not be fetched`,
      `run: git fetch --tags ${remote}`,
    );
}

/** Takes one tag over that the remote has; what stands here already under that name stays. Best effort. */
export async function takeTagOver(git: Git, remote: string, name: string): Promise<void> {
  const ref = `refs/tags/${name}`;
  await filtered(git, remote, ['--end-of-options', remote, `${ref}:${ref}`]).catch(() => {});
}

/** The branches of a remote, or null where it could not be read. */
export async function remoteBranches(git: Git, remote: string): Promise<string[] | null> {
  const answer = await visit(git, ['ls-remote', '--quiet', '--heads', '--end-of-options', remote]);
  if (answer.status !== 0) return null;
  return answer.stdout.split('\n').flatMap((line) => /\trefs\/heads\/(.+)$/.exec(line)?.[1] ?? []);
}

/** Where a remote is: `https://github.com/…`, or a path. */
export async function remoteUrl(git: Git, remote: string): Promise<string | null> {
  const answer = await git.run(['remote', 'get-url', '--', remote]);
  return answer.status === 0 ? answer.stdout.trim() : null;
}

/** Where pushes to a remote go: to its own URL, unless others are set for it. */
export async function pushUrls(git: Git, remote: string): Promise<string[]> {
  const answer = await git.run(['remote', 'get-url', '--push', '--all', '--', remote]);
  return answer.status === 0 ? answer.stdout.split('\n').filter(Boolean) : [];
}

/** Whether two URLs lead to one repository, by their host and path: one may be of HTTPS and the other of SSH. */
export function sameRemote(a: string, b: string): boolean {
  const [one, other] = [remoteName(a), remoteName(b)];
  if (one === null || other === null) return plain(a) === plain(b);
  const hosts = [one.host, other.host].map((host) => host.replace(/:\d+$/, ''));
  const same = one.host === other.host || (hosts[0] === hosts[1] && isWeb(a) !== isWeb(b));
  return same && `${one.owner}/${one.repo}`.toLowerCase() === `${other.owner}/${other.repo}`.toLowerCase();
}

/** A URL without what only says how to get there. */
function plain(url: string): string {
  return withoutUser(url)
    .replace(/^file:\/\//, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');
}

function isWeb(url: string): boolean {
  return /^https?:/.test(url);
}
