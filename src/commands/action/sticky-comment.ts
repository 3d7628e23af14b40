import type { Client } from '../../hosts/github/client.ts';
import type { Comment } from '../../hosts/github/comments.ts';
import {
  commentsOf,
  createComment,
  ownAccount,
  removeComment,
  updateComment,
} from '../../hosts/github/comments.ts';
import { Refusal } from '../../hosts/github/refusal.ts';
import type { Marker } from '../../report/comment.ts';
import { isLater, markerOf, sameComment } from '../../report/comment.ts';

/**
 * Keeps one comment of this step on a pull request: written where there is none, changed where it says something else.
 * One that a later run has written stays as it is. Where two runs have written one each, the older one stays.
 *
 * @param create whether there is something to say where nothing was said before
 * @throws Refusal
 */
export async function stickComment(
  client: Client,
  pull: number,
  body: string,
  marker: Marker,
  create: boolean,
): Promise<void> {
  let ours = await ownComments(client, pull, marker.key);
  if (ours.length === 0) {
    if (!create) return;
    await createOnce(client, pull, body);
    // Another run may have written one at the same moment.
    ours = await ownComments(client, pull, marker.key);
  }
  const [kept, ...twins] = ours;
  for (const twin of twins) await removeIfThere(client, twin.id);
  if (kept === undefined) return;
  const standing = newest(ours) ?? marker;
  if (isLater(standing, marker)) {
    // The later run has perhaps ended before it saw its twin removed: what it said must not be lost with that.
    const said = ours.find((each) => markerOf(each.body)?.run === standing.run)?.body ?? kept.body;
    if (said !== kept.body) await updateComment(client, kept.id, said);
    return;
  }
  if (!sameComment(kept.body, body)) await updateComment(client, kept.id, body);
}

/** The comments of this step, oldest first: they bear its marker, and the token's own account wrote them. */
async function ownComments(client: Client, pull: number, key: string): Promise<Comment[]> {
  const marked = (await commentsOf(client, pull)).filter(({ body }) => markerOf(body)?.key === key);
  if (marked.length === 0) return [];
  // Anybody can copy a marker: only our own comments are ours.
  const self = await ownAccount(client);
  return marked.filter(({ author }) => author !== null && author === self);
}

/** The answer to a request that was obeyed may be lost: then the comment is there, and is found. */
async function createOnce(client: Client, pull: number, body: string): Promise<void> {
  try {
    await createComment(client, pull, body);
  } catch (error) {
    if (!(error instanceof Refusal) || (error.kind !== 'network' && error.kind !== 'server')) throw error;
    const there = (await commentsOf(client, pull)).some(
      (comment) => comment.body.trimEnd() === body.trimEnd(),
    );
    if (!there) throw error;
  }
}

async function removeIfThere(client: Client, id: number): Promise<void> {
  try {
    await removeComment(client, id);
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'not-found') throw error;
  }
}

function newest(comments: readonly Comment[]): Marker | null {
  let found: Marker | null = null;
  for (const { body } of comments) {
    const marker = markerOf(body);
    if (marker !== null && (found === null || isLater(marker, found))) found = marker;
  }
  return found;
}
