import type { Client } from './client.ts';

/** An open pull request, as GitHub itself says it. */
export interface OpenPull {
  readonly number: number;
  readonly head: string;
  /** The id of the repository that its branch is in; null where that is gone. */
  readonly headRepository: number | null;
  /** The branch that it would change. */
  readonly base: string;
}

/** The open pull requests from a branch of an owner's repositories. @throws Refusal */
export async function openPullsFrom(client: Client, owner: string, branch: string): Promise<OpenPull[]> {
  const found: OpenPull[] = [];
  const route = 'GET /repos/{owner}/{repo}/pulls';
  for await (const { number, head, base } of client.pages(route, {
    state: 'open',
    head: `${owner}:${branch}`,
  }))
    found.push({
      number,
      head: head.sha,
      headRepository: head.repo == null ? null : Number(head.repo.id),
      base: base.ref,
    });
  return found;
}
