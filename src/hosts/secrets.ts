/** A token as git sends it to GitHub. */
export function basic(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64');
}

/** The token of a header `AUTHORIZATION: basic …`; null where it is none. */
export function tokenOfHeader(header: string): string | null {
  const sent = /^AUTHORIZATION: basic (\S+)$/i.exec(header)?.[1];
  if (sent === undefined) return null;
  return Buffer.from(sent, 'base64').toString('utf8').split(':').slice(1).join(':') || null;
}

/** Text that somebody else wrote, without the tokens: a server, or what stands before it, may say what it was sent. */
export function withoutTokens(text: string, tokens: readonly string[]): string {
  return tokens
    .flatMap((token) => [token, basic(token)])
    .reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}

/** A URL, or a text with several, without users and passwords. */
export function withoutUser(text: string): string {
  return text.replace(/:\/\/[^/\s]*@/g, '://');
}
