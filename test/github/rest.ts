// One request to the REST API: who asks, whether it may, whether it is as described, and the operation itself.
import type { IncomingMessage } from 'node:http';
import type { Answer } from './answer.ts';
import { Refused, refusal } from './answer.ts';
import type { Description, Matched } from './description.ts';
import { operations } from './operations/index.ts';
import { rateHeaders } from './rate.ts';
import type { Rights } from './rights.ts';
import { covers, NEEDS, rightsText } from './rights.ts';
import type { Seen } from './seen.ts';
import type { Token } from './tokens.ts';
import type { Call, World } from './world.ts';

interface RestRequest extends Matched {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly seen: Seen;
}

/**
 * Takes note of what is not as GitHub describes it.
 *
 * @param token null where one was sent that is not known
 */
export async function answerRest(
  { world, problems }: { readonly world: World; readonly problems: string[] },
  description: Description,
  { request, url, seen, operation, params }: RestRequest,
  token: Token | null,
): Promise<Answer> {
  const { headers } = request;
  const { method, path, body } = seen;
  if (token === null) return refusal(401, 'Bad credentials');
  if (headers['user-agent'] === undefined) return refusal(403, 'Request forbidden by administrative rules.');
  // Asking for the limit is free.
  const free = operation === 'rate-limit/get';
  if (!free) token.used += 1;
  const { rate_limited: limited } = world.state.settings;
  const rate = limited ? rateHeaders(token) : {};
  if (limited && !free && token.used > token.limit) return refusal(403, exceeded(token), {}, rate);

  const query = Object.fromEntries(url.searchParams);
  const faults = description.faultsOfRequest({ operation, params, method, query, headers, body });
  problems.push(...faults.map((fault) => `request ${method} ${path}: ${fault}`));
  const may = (rights: Rights) => holds(world, token, rights);
  const call: Call = { ...world, operation, params, query, body, headers, token, asked: url, may };
  const answer = missingRight(call) ?? (await outcome(call));
  const wrong = answer.bytes === undefined ? description.faultsOfAnswer(operation, answer) : [];
  problems.push(...wrong.map((fault) => `answer ${answer.status} to ${method} ${path}: ${fault}`));
  return { ...answer, headers: { ...rate, ...answer.headers } };
}

/** What anybody may on a public repository. */
const PUBLIC: Rights = {
  actions: 'read',
  checks: 'read',
  contents: 'read',
  issues: 'read',
  metadata: 'read',
  pull_requests: 'read',
};

export function holds({ state }: Pick<World, 'state'>, token: Token, rights: Rights): boolean {
  return covers({ ...(state.settings.private ? {} : PUBLIC), ...token.rights }, rights);
}

function exceeded({ kind, login }: Token): string {
  const whose = { nobody: '127.0.0.1', app: 'installation ID 1', user: `user ID ${login}` }[kind];
  return `API rate limit exceeded for ${whose}.`;
}

/** What stands against a call before it is looked at: another repository, or a right that is missing. */
function missingRight({ owner, repo, state, operation, params, token, may }: Call): Answer | null {
  const same = (one: string | undefined, other: string) =>
    one === undefined || one.toLowerCase() === other.toLowerCase();
  if (!same(params.owner, owner) || !same(params.repo, repo)) return refusal(404, 'Not Found');
  const needs = NEEDS[operation];
  if (needs === undefined) throw new Error(`no rights written down for ${operation}`);
  if (needs.length === 0 || needs.some(may)) return null;
  const header = { 'x-accepted-github-permissions': rightsText(needs) };
  if (token.kind === 'nobody' && !state.settings.private)
    return refusal(401, 'Requires authentication', {}, header);
  // Without any right on it, a private repository is not there.
  const blind = Object.keys(token.rights).filter((scope) => scope !== 'metadata').length === 0;
  if (state.settings.private && (token.kind === 'nobody' || blind)) return refusal(404, 'Not Found');
  const who = token.kind === 'user' ? 'personal access token' : 'integration';
  return refusal(403, `Resource not accessible by ${who}`, {}, header);
}

async function outcome(call: Call): Promise<Answer> {
  const operation = operations[call.operation];
  if (operation === undefined) throw new Error(`nobody answers ${call.operation}`);
  try {
    return await operation(call);
  } catch (error) {
    if (error instanceof Refused) return error.answer;
    throw error;
  }
}
