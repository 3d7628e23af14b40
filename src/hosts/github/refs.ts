import type { TagStep } from '../../publish/steps.ts';
import type { Tagger } from '../tag-object.ts';
import type { Client } from './client.ts';
import { Refusal } from './refusal.ts';

/** A tag as GitHub has it now: the object that its ref names, and the commit behind it. */
export interface TagThere {
  readonly object: string;
  readonly commit: string;
}

/** Makes the object of a tag. Nothing names it yet, so it may be made again, and may stay unused. @throws Refusal */
export async function createTagObject(client: Client, step: TagStep, tagger: Tagger): Promise<string> {
  const { data } = await client.request(
    'POST /repos/{owner}/{repo}/git/tags',
    {
      tag: step.name,
      message: `${step.message ?? ''}\n`,
      object: step.commit,
      type: 'commit',
      tagger: {
        name: tagger.name,
        email: tagger.email,
        date: new Date(tagger.time * 1000).toISOString().replace('.000Z', 'Z'),
      },
    },
    { repeatable: true },
  );
  return data.sha;
}

/**
 * Makes the ref of a tag, never over an existing one.
 *
 * @returns whether it was made; false where there is one of that name: the caller reads it, since it may be ours, made by
 *   a request whose answer never came
 * @throws Refusal
 */
export async function createTagRef(client: Client, name: string, sha: string): Promise<boolean> {
  try {
    await client.request(
      'POST /repos/{owner}/{repo}/git/refs',
      { ref: `refs/tags/${name}`, sha },
      { repeatable: true },
    );
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'exists') return false;
    throw error;
  }
}

/** Reads a tag through all its annotations; null where there is none, or it leads to no commit. @throws Refusal */
export async function readTag(client: Client, name: string): Promise<TagThere | null> {
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `tags/${name}` });
    let { sha, type }: { sha: string; type: string } = data.object;
    while (type === 'tag') {
      const inner = await client.request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { tag_sha: sha });
      ({ sha, type } = inner.data.object);
    }
    return type === 'commit' ? { object: data.object.sha, commit: sha } : null;
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not-found') return null;
    throw error;
  }
}

/**
 * Moves a pointer from wherever it stands. Versions' tags are never moved.
 *
 * @returns false where the ref is gone, or another run moved it in the same moment
 * @throws Refusal
 */
export async function movePointer(client: Client, name: string, sha: string): Promise<boolean> {
  try {
    const ref = `tags/${name}`;
    await client.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ref, sha, force: true });
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'invalid' && RACED.test(error.said)) return false;
    throw error;
  }
}

/** What GitHub and the git behind it say where the ref was not as it had just been read. */
const RACED =
  /reference (?:does not exist|update failed|cannot be updated)|cannot lock|is at \w+ but expected/i;
