import { oneLine } from '../../base/one-line.ts';
import type { RefusalKind } from './refusal.ts';
import { Refusal } from './refusal.ts';

/**
 * What git push prints where GitHub refuses; the first that fits says the kind. A burnt name is told in the words of a
 * ruleset ("creations being restricted"), which the explanation of a ruleset says.
 */
const WORDS: readonly (readonly [RegExp, RefusalKind])[] = [
  [
    /refusing to allow .* to create or update workflow|without `?workflows?`? (?:permission|scope)/i,
    'workflow-change',
  ],
  [/\bGH013\b|repository rule violations/i, 'ruleset'],
  [/\bGH006\b|protected (?:branch|tag|ref)\b/i, 'ruleset'],
  [
    /Authentication failed|Invalid username or (?:password|token)|Bad credentials|could not read (?:Username|Password)/i,
    'bad-token',
  ],
  [
    /Permission to .* denied|Write access to repository not granted|requested URL returned error: 403|SAML SSO|not accessible by/i,
    'missing-right',
  ],
  [/Repository not found|repository '.*' not found|requested URL returned error: 404/i, 'not-found'],
  [/requested URL returned error: 401/i, 'bad-token'],
  [/requested URL returned error: 429|rate limit/i, 'rate-limit'],
  [/requested URL returned error: 5\d\d|Internal Server Error|remote: fatal error in commit_refs/i, 'server'],
  [
    /Could not resolve (?:host|proxy)|Failed to connect|Connection (?:timed out|refused|reset)|unexpected disconnect|hung up unexpectedly|early EOF|SSL|certificate|RPC failed|Proxy CONNECT/i,
    'network',
  ],
];

/**
 * Reads what `git push` printed where the remote refused.
 *
 * @param said both outputs of git, hostile text
 * @returns null where GitHub's words are not in it
 */
export function pushRefusal(said: string): Refusal | null {
  const known = WORDS.find(([words]) => words.test(said));
  if (known === undefined) return null;
  const [, kind] = known;
  const rights = kind === 'missing-right' ? 'contents=write' : null;
  return new Refusal({ kind, status: null, route: 'git push', said: tellingLines(said), rights });
}

/** The lines in which the remote speaks, or git where it did not: without credentials, blank lines and where to look. */
function tellingLines(said: string): string {
  const lines = said.split('\n').map((line) => oneLine(line).trim());
  const remote = lines.flatMap((line) => /^remote:\s*(.*)$/.exec(line)?.[1]?.trim() || []);
  const rejected = lines.flatMap((line) => /\((.*)\)$/.exec(line.startsWith('!') ? line : '')?.[1] ?? []);
  const own = lines.filter((line) => /^(?:fatal|error): /.test(line));
  const told = remote.length > 0 ? remote : rejected.length > 0 ? rejected : own;
  return told
    .join(' ')
    .replace(/:\/\/[^/\s]*@/g, '://')
    .slice(0, 600);
}
