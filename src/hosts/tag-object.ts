import { mkdtemp, rm } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { mistake } from '../base/problem.ts';
import type { TagStep } from '../publish/steps.ts';
import { now } from './clock.ts';
import type { Git } from './git.ts';

/** Who makes a tag, and when: `Name <address>` and seconds since 1970, in UTC. */
export interface Tagger {
  readonly name: string;
  readonly email: string;
  readonly time: number;
}

/**
 * What the ref of a tag is to name: the commit itself where it is lightweight, else a new object. Nothing points to that
 * object yet, so a failure after this leaves no trace.
 */
export async function tagObject(git: Git, step: TagStep, identity: string | null): Promise<string> {
  return step.kind === 'lightweight'
    ? step.commit
    : await tagObjectBy(git, step, await taggerOf(git, identity));
}

/** The same by a tagger that is known, where the tag is not lightweight. */
export async function tagObjectBy(git: Git, step: TagStep, tagger: Tagger): Promise<string> {
  if (step.kind === 'signed') return (await signedTag(git, step, tagger)).object;
  const by = `${tagger.name} <${tagger.email}> ${tagger.time} +0000`;
  const text = `object ${step.commit}\ntype commit\ntag ${step.name}\ntagger ${by}\n\n${step.message ?? ''}\n`;
  return (await git.ask(['mktag'], { input: text })).trim();
}

/**
 * Who makes tags here: git's own settings, or who stands in for them.
 *
 * @param identity `Name <address>` for where git's settings name nobody
 * @throws Problem where nobody is named
 */
export async function taggerOf(git: Git, identity: string | null): Promise<Tagger> {
  const own = await git.run(['-c', 'user.useConfigOnly=true', 'var', 'GIT_COMMITTER_IDENT']);
  if (own.status === 0) return parsed(own.stdout);
  const { name, email } = taggerNamed(identity);
  const env = { GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
  return parsed(await git.ask(['var', 'GIT_COMMITTER_IDENT'], { env }));
}

/** Who makes tags now where no git is asked. @throws Problem where nobody is named */
export function taggerNamed(identity: string | null): Tagger {
  const [, name, email] = /^(.*) <(.*)>$/.exec(identity ?? '') ?? [];
  if (name !== undefined && email !== undefined) return { name, email, time: now() };
  throw mistake(
    'no-identity',
    'git does not know who makes the tag',
    'run: git config user.name "…" and git config user.email "…", or set GIT_COMMITTER_NAME and GIT_COMMITTER_EMAIL',
  );
}

function parsed(ident: string): Tagger {
  const [, name = '', email = '', time = ''] = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(ident.trim()) ?? [];
  return { name, email, time: Number(time) };
}

/**
 * The object of a signed tag and its message with the signature, by git's own signing (gpg.format, user.signingkey and their like). `git tag -s` always
 * makes a ref too: here in a repository of its own that lives for this moment, while the object goes to the one at hand.
 */
export async function signedTag(
  git: Git,
  step: TagStep,
  tagger: Tagger,
): Promise<{ object: string; message: string }> {
  const paths = await git.ask([
    'rev-parse',
    '--show-object-format',
    '--git-path',
    'objects',
    '--git-path',
    'config',
  ]);
  const [format = 'sha1', objects = '', config = ''] = paths.split('\n');
  const absolute = (path: string): string => (isAbsolute(path) ? path : resolve(git.directory, path));
  const own = await mkdtemp(join(tmpdir(), 'semverdict-tag-'));
  try {
    await git.ask(['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, '--', own]);
    const made = await git.run(
      [
        // The repository's own settings, which the other one does not have.
        ...['-c', `include.path=${absolute(config)}`],
        ...['-c', `core.hooksPath=${devNull}`],
        ...['tag', '--sign', '--cleanup=verbatim', '--file=-', '--end-of-options', step.name, step.commit],
      ],
      {
        input: `${step.message ?? ''}\n`,
        env: {
          GIT_DIR: own,
          GIT_OBJECT_DIRECTORY: absolute(objects),
          GIT_COMMITTER_NAME: tagger.name,
          GIT_COMMITTER_EMAIL: tagger.email,
          GIT_COMMITTER_DATE: `${tagger.time} +0000`,
        },
      },
    );
    if (made.status !== 0) throw unsigned(step.name, made.stderr);
    const ref = `refs/tags/${step.name}`;
    const object = (await git.ask(['rev-parse', '--verify', ref], { env: { GIT_DIR: own } })).trim();
    const content = await git.ask(['cat-file', 'tag', object]);
    return { object, message: content.slice(content.indexOf('\n\n') + 2).replace(/\n$/, '') };
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

function unsigned(tag: string, said: string): Error {
  const line =
    said.split('\n').find((each) => /^(error|fatal|gpg): /.test(each)) ?? said.split('\n')[0] ?? '';
  return mistake(
    'not-signed',
    `git could not sign the tag ${tag}: ${line.trim().slice(0, 300) || 'it gave no reason'}`,
    'try the same with git alone: git tag -s; it needs user.signingkey, and gpg.format for a key of SSH or X.509. Nothing was changed',
  );
}
