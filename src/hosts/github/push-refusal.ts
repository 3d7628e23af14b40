import { oneLine } from '../../base/one-line.ts';
import { withoutUser } from '../secrets.ts';
import type { RefusalKind } from './refusal.ts';
import { FETCH, Refusal } from './refusal.ts';

type Words = readonly (readonly [RegExp, RefusalKind])[];

/**
 * What only GitHub says; the first that fits says the kind. A burnt name is told in the words of a ruleset ("creations being
 * restricted"), which the explanation of a ruleset says.
 */
const GITHUB: Words = [
  [/create or update workflow|without `?workflows?`? (?:permission|scope)/i, 'workflow-change'],
  [/\bGH013\b|repository rule violations/i, 'ruleset'],
  [/\bGH006\b/, 'ruleset'],
  [/^remote: Permission to \S+ denied to |^remote: Write access to repository not granted/m, 'missing-right'],
  [/^remote: .*(?:SAML SSO|single sign-on)/im, 'missing-right'],
  [/^remote: (?:Invalid username or (?:password|token)|Support for password authentication)/im, 'bad-token'],
  [/^remote: Repository not found/m, 'not-found'],
];

/** What git says of every host: it counts where it names GitHub. */
const ANY_HOST: Words = [
  [/error: 403/, 'missing-right'],
  [/error: 401|Authentication failed|could not read (?:Username|Password)/, 'bad-token'],
  [/error: 404|repository '.*' not found/, 'not-found'],
  [/error: 429/, 'rate-limit'],
  [/error: 5\d\d|HTTP 5\d\d|Internal Server Error/, 'server'],
  [
    /Could not resolve (?:host|proxy)|Failed to connect|Connection (?:was )?(?:timed out|refused|reset)|unable to connect|had not answered|unexpected disconnect|hung up|early EOF|SSL|certificate|RPC failed/i,
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
  const isGithub = /[/@.](?:github|[\w-]+\.ghe)\.com[/:']/.test(said);
  const known = [...GITHUB, ...(isGithub ? ANY_HOST : [])].find(([words]) => words.test(said));
  if (known === undefined) return null;
  const [, kind] = known;
  const rights = kind === 'missing-right' ? 'contents=write' : null;
  return new Refusal({ kind, status: null, route: 'git push', said: tellingLines(said), rights });
}

/**
 * Reads what a fetch, or a list of the refs, printed where the remote could not be read.
 *
 * @param said the standard error of git, hostile text
 * @param isGithub whether the remote is on GitHub, or on the server of the run: git does not always name it
 * @returns null where GitHub's words are not in it
 */
export function fetchRefusal(said: string, isGithub: boolean): Refusal | null {
  const limit: Words = [[/^remote: .*(?:rate limit|too many requests)/im, 'rate-limit']];
  const all = isGithub ? [...limit, ...GITHUB, ...ANY_HOST] : GITHUB;
  const known = all.find(([words]) => words.test(said));
  if (known === undefined) return null;
  const [, kind] = known;
  const rights = kind === 'missing-right' ? 'contents=read' : null;
  const status = /(?:error:|HTTP) ([345]\d\d)\b/.exec(said)?.[1];
  return new Refusal({
    kind,
    status: status === undefined ? null : Number(status),
    route: FETCH,
    said: tellingLines(said),
    rights,
  });
}

/** The lines in which the remote speaks, else its reason for the ref, else git's own: without credentials. */
export function tellingLines(said: string): string {
  const lines = said.split('\n').map((line) => oneLine(line).trim());
  const remote = lines.flatMap((line) => /^remote:\s*(.*)$/.exec(line)?.[1]?.trim() || []);
  const rejected = lines.flatMap((line) => (line.startsWith('!') && /\((.*)\)$/.exec(line)?.[1]) || []);
  const own = lines.filter((line) => /^(?:fatal|error): /.test(line));
  const told = [remote, rejected, own].find((each) => each.length > 0) ?? [];
  return withoutUser(told.join(' ')).slice(0, 600);
}
