// Tokens with permission sets. They are not secrets: they open this process's server and are gone with it.
import { randomBytes } from 'node:crypto';
import type { Rights } from './rights.ts';

export interface TokenOptions {
  /** How requests name it in `hub.requests`. */
  readonly name?: string;
  /** An installation's token, as GITHUB_TOKEN is, or a person's. */
  readonly kind?: 'app' | 'user';
  /** Whose it is. */
  readonly login?: string;
  /** Requests an hour. */
  readonly limit?: number;
  /** Itself, where its form matters. */
  readonly value?: string;
}

export interface Token {
  readonly value: string;
  readonly name: string;
  readonly kind: 'app' | 'user' | 'nobody';
  readonly login: string;
  readonly rights: Rights;
  limit: number;
  used: number;
}

export class Tokens {
  readonly #byValue = new Map<string, Token>();
  /** Who sends no token: rights to nothing, 60 requests an hour. */
  readonly nobody: Token = {
    value: '',
    name: 'nobody',
    kind: 'nobody',
    login: '',
    rights: {},
    limit: 60,
    used: 0,
  };

  make(rights: Rights, options: TokenOptions): Token {
    const kind = options.kind ?? 'app';
    const token: Token = {
      value: options.value ?? `${kind === 'app' ? 'ghs' : 'github_pat'}_${randomBytes(18).toString('hex')}`,
      name: options.name ?? `token ${this.#byValue.size + 1}`,
      kind,
      login: options.login ?? (kind === 'app' ? 'github-actions[bot]' : 'octocat'),
      // Every installation token has it: GitHub adds it unasked.
      rights: { metadata: 'read', ...rights },
      limit: options.limit ?? (kind === 'app' ? 1000 : 5000),
      used: 0,
    };
    this.#byValue.set(token.value, token);
    return token;
  }

  /** @returns null where there is a token that is not known */
  of(authorization: string | undefined): Token | null {
    if (authorization === undefined || authorization === '') return this.nobody;
    const [scheme = '', value = ''] = authorization.split(/ +/);
    if (/^(?:token|bearer)$/i.test(scheme)) return this.#byValue.get(value) ?? null;
    if (!/^basic$/i.test(scheme)) return null;
    const pair = Buffer.from(value, 'base64').toString('utf8');
    return this.#byValue.get(pair.slice(pair.indexOf(':') + 1)) ?? null;
  }

  get all(): readonly Token[] {
    return [...this.#byValue.values(), this.nobody];
  }
}
