import type { ReleaseMade } from '../../publish/receipt.ts';
import type { ReleaseStep } from '../../publish/steps.ts';
import type { Client } from './client.ts';
import { Refusal } from './refusal.ts';

/** What of a release matters here. */
export interface ReleaseThere {
  readonly id: number;
  readonly tag: string;
  readonly url: string;
  readonly draft: boolean;
  readonly title: string;
  readonly notes: string;
  /** What the tag would be made of, were it not there: a branch, or a commit. */
  readonly target: string;
  /** When it was published, as GitHub writes it: later is greater. Null of a draft. */
  readonly publishedAt: string | null;
}

interface Answered {
  readonly id: number;
  readonly html_url: string;
  readonly draft: boolean;
  readonly name: string | null;
  readonly body?: string | null;
  readonly target_commitish: string;
  readonly tag_name: string;
  readonly published_at: string | null;
}

/** How often it is looked again where other runs work on the same release. */
const TRIES = 4;

/** The published release of a tag; null where there is none. @throws Refusal */
export async function publishedRelease(client: Client, tag: string): Promise<ReleaseThere | null> {
  try {
    return read((await client.request('GET /repos/{owner}/{repo}/releases/tags/{tag}', { tag })).data);
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not-found') return null;
    throw error;
  }
}

/** The release that GitHub shows as the latest one; null where it shows none. @throws Refusal */
export async function latestRelease(client: Client): Promise<ReleaseThere | null> {
  try {
    return read((await client.request('GET /repos/{owner}/{repo}/releases/latest')).data);
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not-found') return null;
    throw error;
  }
}

/** All releases of a tag, drafts among them, the one that was made first before the others. @throws Refusal */
export async function releasesOfTag(client: Client, tag: string): Promise<ReleaseThere[]> {
  const found: ReleaseThere[] = [];
  // A draft has no address by its tag, and its place in the list is not documented: all pages, then.
  for await (const release of client.pages('GET /repos/{owner}/{repo}/releases', {}))
    if (release.tag_name === tag) found.push(read(release));
  return found.sort((a, b) => a.id - b.id);
}

/**
 * Makes the release of a tag that exists: a draft first, which nobody sees, then published. Whatever of it is there
 * already is taken over. Where two runs make a draft each, the one with the lowest id wins and the other is removed.
 *
 * A draft with a text of its own was written by a person, and is published with that text.
 *
 * @throws Refusal
 */
export async function makeRelease(client: Client, step: ReleaseStep): Promise<ReleaseMade> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await draftAndPublish(client, step);
    } catch (error) {
      if (!(error instanceof Refusal) || !isOpen(error) || tried === TRIES) throw error;
    }
  }
}

/** Whether it has to be looked again: another run was faster, or nobody knows whether the work was done. */
function isOpen({ kind, route }: Refusal): boolean {
  // The draft that was to be published is gone: the other run has removed one too many.
  if (kind === 'not-found') return route.startsWith('PATCH ');
  return kind === 'exists' || kind === 'network' || kind === 'server';
}

async function draftAndPublish(client: Client, step: ReleaseStep): Promise<ReleaseMade> {
  let there = await releasesOfTag(client, step.tag);
  if (there.length === 0) {
    const own = await createDraft(client, step);
    // Another run may have made one too. What the list says counts, and not that ours was the only one before.
    const listed = await releasesOfTag(client, step.tag);
    there = listed.some(({ id }) => id === own.id) ? listed : [...listed, own];
  }
  const winner = there.find(({ draft }) => !draft) ?? (there[0] as ReleaseThere);
  await removeDoubles(client, step, winner, there);
  if (!winner.draft) return { id: winner.id, url: winner.url, existed: true };
  try {
    const { id, url } = await publish(client, step, winner);
    return { id, url, existed: false };
  } catch (error) {
    // Nobody can ever publish it.
    if (error instanceof Refusal && error.kind === 'burnt-tag' && isOurs(step, winner))
      await remove(client, winner);
    throw error;
  }
}

async function createDraft(client: Client, step: ReleaseStep): Promise<ReleaseThere> {
  const { data } = await client.request('POST /repos/{owner}/{repo}/releases', {
    tag_name: step.tag,
    target_commitish: step.commit,
    name: step.title,
    body: step.notes,
    draft: true,
    prerelease: step.prerelease,
  });
  return read(data);
}

async function publish(client: Client, step: ReleaseStep, draft: ReleaseThere): Promise<ReleaseThere> {
  const { data } = await client.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
    release_id: draft.id,
    tag_name: step.tag,
    ...(draft.title === '' ? { name: step.title } : {}),
    ...(draft.notes === '' ? { body: step.notes } : {}),
    draft: false,
    prerelease: step.prerelease,
    // A text, and no truth value.
    make_latest: step.latest ? 'true' : 'false',
  });
  return read(data);
}

/** Shows a tag's release as the latest one, if it is published; else the run that publishes it does. @throws Refusal */
export async function makeLatest(client: Client, tag: string): Promise<void> {
  const there = await publishedRelease(client, tag);
  if (there === null) return;
  await client.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
    release_id: there.id,
    make_latest: 'true',
  });
}

/** Removes the drafts that runs have made beside the winner: those with our text for this commit, and no others. */
async function removeDoubles(
  client: Client,
  step: ReleaseStep,
  winner: ReleaseThere,
  there: readonly ReleaseThere[],
): Promise<void> {
  for (const each of there) if (each.id !== winner.id && isOurs(step, each)) await remove(client, each);
}

/** Whether a run has made this draft: it has our text, for this commit. */
function isOurs(step: ReleaseStep, { draft, notes, target }: ReleaseThere): boolean {
  return draft && target === step.commit && notes === plain(step.notes);
}

async function remove(client: Client, { id }: ReleaseThere): Promise<void> {
  try {
    await client.request('DELETE /repos/{owner}/{repo}/releases/{release_id}', { release_id: id });
  } catch (error) {
    // Another run may have removed it itself.
    if (!(error instanceof Refusal) || error.kind !== 'not-found') throw error;
  }
}

function read(answered: Answered): ReleaseThere {
  const { id, tag_name: tag, html_url: url, draft, name, body } = answered;
  const { target_commitish: target, published_at: publishedAt } = answered;
  return { id, tag, url, draft, title: plain(name), notes: plain(body), target, publishedAt };
}

/** A text without what a form may have done to it. */
function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\r\n/g, '\n').trim();
}
