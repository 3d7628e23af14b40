import type { Client } from './client.ts';

/** A comment in the conversation of a pull request. */
export interface Comment {
  readonly id: number;
  /** The id of the account that wrote it; null where that is gone. */
  readonly author: number | null;
  readonly body: string;
}

/** All comments of a pull request, oldest first. @throws Refusal */
export async function commentsOf(client: Client, pull: number): Promise<Comment[]> {
  const found: Comment[] = [];
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  for await (const { id, user, body } of client.pages(route, { issue_number: pull }))
    found.push({ id: Number(id), author: user == null ? null : Number(user.id), body: body ?? '' });
  return found.sort((a, b) => a.id - b.id);
}

/** @throws Refusal; of kind `network` or `server` the comment may be there all the same */
export async function createComment(client: Client, pull: number, body: string): Promise<void> {
  await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    issue_number: pull,
    body,
  });
}

/** @throws Refusal */
export async function updateComment(client: Client, id: number, body: string): Promise<void> {
  await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id, body });
}

/** @throws Refusal; of kind `not-found` somebody else has removed it */
export async function removeComment(client: Client, id: number): Promise<void> {
  await client.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id });
}

/**
 * The id of the account that the token writes as: of GITHUB_TOKEN that of github-actions[bot], of a GitHub App's token
 * that of its bot, else the user's. The REST API tells installations nothing of themselves; GraphQL does.
 *
 * @throws Refusal
 */
export async function ownAccount(client: Client): Promise<number | null> {
  const { viewer } = await client.graphql<{ viewer: { databaseId: number | null } }>(
    'query { viewer { databaseId } }',
    {},
  );
  return viewer.databaseId;
}
