import { mistake, undecided } from '../base/problem.ts';
import type { Git, GitResult } from './git.ts';
import { remoteTags } from './remote.ts';

/** What a new annotated tag is to be. */
export interface TagToMake {
  readonly tag: string;
  readonly commit: string;
  readonly message: string;
  /** `Name <address>` for where git's settings name nobody. */
  readonly identity: string | null;
}

/** What became of it. */
export type TagMade = {
  readonly tag: string;
  readonly commit: string;
  readonly pushed: string | null;
  readonly existed: boolean;
};

/**
 * Makes an annotated tag, create-only, at the remote first and here after: a run that dies in between leaves what the
 * next one finds and takes for done. Without a remote the tag is made here alone.
 *
 * @throws Problem where the tag exists on another commit, naming both; where the remote refuses; where nobody is named
 *   as its maker
 */
export async function publishTag(git: Git, remote: string | null, wanted: TagToMake): Promise<TagMade> {
  const { tag, commit } = wanted;
  const object = await tagObject(git, wanted);
  if (remote !== null) {
    const pushed = await push(git, remote, `${object}:refs/tags/${tag}`);
    if (pushed.status !== 0) return afterRefusal(git, remote, wanted, pushed.stderr + pushed.stdout);
  }
  // The zero id says that the ref must not exist yet.
  const created = await git.run([
    'update-ref',
    '--create-reflog',
    `refs/tags/${tag}`,
    object,
    '0'.repeat(object.length),
  ]);
  if (created.status !== 0) {
    const there = await git.run(['rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`]);
    if (there.stdout.trim() !== commit) throw taken(tag, commit, there.stdout.trim(), 'this clone');
  }
  return { tag, commit, pushed: remote, existed: created.status !== 0 };
}

/** One ref alone, never over an existing one. */
function push(git: Git, remote: string, ref: string): Promise<GitResult> {
  return git.run([
    'push',
    '--quiet',
    '--no-follow-tags',
    '--no-verify',
    '--porcelain',
    '--end-of-options',
    remote,
    ref,
  ]);
}

/** The tag's object alone: nothing points to it yet, so a failure after this leaves no trace. */
async function tagObject(git: Git, { tag, commit, message, identity }: TagToMake): Promise<string> {
  const tagger = await taggerOf(git, identity);
  const text = `object ${commit}\ntype commit\ntag ${tag}\ntagger ${tagger}\n\n${message}\n`;
  return (await git.ask(['mktag'], { input: text })).trim();
}

async function taggerOf(git: Git, identity: string | null): Promise<string> {
  const own = await git.run(['-c', 'user.useConfigOnly=true', 'var', 'GIT_COMMITTER_IDENT']);
  if (own.status === 0) return own.stdout.trim();
  const [, name, email] = /^(.*) <(.*)>$/.exec(identity ?? '') ?? [];
  if (name !== undefined && email !== undefined) {
    const env = { GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
    return (await git.ask(['var', 'GIT_COMMITTER_IDENT'], { env })).trim();
  }
  throw mistake(
    'no-identity',
    'git does not know who makes the tag',
    'run: git config user.name "…" and git config user.email "…", or set GIT_COMMITTER_NAME and GIT_COMMITTER_EMAIL',
  );
}

/** The remote decides: on the same commit the work is done already, on another one it is a fault. */
async function afterRefusal(
  git: Git,
  remote: string,
  { tag, commit }: Pick<TagToMake, 'tag' | 'commit'>,
  said: string,
): Promise<TagMade> {
  const there = (await remoteTags(git, remote, [tag]))?.find(({ name }) => name === tag);
  if (there === undefined) throw refused(remote, tag, said);
  if (there.commit !== commit) throw taken(tag, commit, there.commit, remote);
  await git.run([
    'fetch',
    '--quiet',
    '--no-tags',
    '--end-of-options',
    remote,
    `refs/tags/${tag}:refs/tags/${tag}`,
  ]);
  return { tag, commit, pushed: remote, existed: true };
}

function taken(tag: string, commit: string, other: string, where: string): Error {
  return undecided(
    'tag-taken',
    `${tag} exists at ${where} on ${other.slice(0, 9)}, and was to stand on ${commit.slice(0, 9)}`,
    'fetch the tags (git fetch --tags) and run this again: the next version follows from them',
  );
}

function refused(remote: string, tag: string, said: string): Error {
  const line =
    said.split('\n').find((each) => /rejected|denied|error:|fatal:|remote:/.test(each)) ??
    said.split('\n')[0] ??
    '';
  const shown = line
    .replace(/:\/\/[^/\s]*@/g, '://')
    .replace(/\t/g, ' ')
    .trim()
    .slice(0, 300);
  return undecided(
    'push-refused',
    `${remote} did not take the tag ${tag}: ${shown || 'no reason given'}`,
    'check the right to push tags (on GitHub: contents: write) and the rules for tags; nothing was left behind',
  );
}
