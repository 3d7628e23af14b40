import { getProxyUrl } from '@actions/http-client/lib/proxy';
import type { Fetch } from './transport.ts';

/**
 * The fetch for an API: through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name, as all of GitHub's actions
 * read them. Node's own fetch does not know them before Node 24, so only then undici is loaded.
 */
export async function proxied(api: string): Promise<Fetch> {
  if (getProxyUrl(new URL(api)) === undefined) return (url, init) => globalThis.fetch(url, init);
  const [{ HttpClient }, { fetch }] = await Promise.all([import('@actions/http-client'), import('undici')]);
  const dispatcher = new HttpClient().getAgentDispatcher(api);
  // The two declare the same types apart from each other.
  return (url, init) => fetch(url, { ...init, dispatcher } as never) as unknown as Promise<Response>;
}
