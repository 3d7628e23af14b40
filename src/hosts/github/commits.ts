import type { Client } from './client.ts';

/** The first file that a commit adds or changes, where it changes one. @throws Refusal */
export async function firstFileOf(client: Client, commit: string): Promise<string | null> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/commits/{ref}', {
    ref: commit,
    per_page: 10,
  });
  return data.files?.find(({ status }) => status !== 'removed')?.filename ?? null;
}
