import { isMapping } from '../../base/mapping.ts';
import type { MergeMethod } from '../../changes/merge-message.ts';
import type { Client } from './client.ts';
import { Refusal } from './refusal.ts';

/** What GitHub says about how pull requests are merged. What it refuses to say is not known, and no fault. */

/** What the rulesets say that hold for a branch. */
export interface MergeRules {
  /** The method of its merge queue; null where it has none. */
  readonly queue: MergeMethod | null;
  /** The methods that a pull request may be merged by; null where no rule says it. */
  readonly allowed: readonly MergeMethod[] | null;
  /** Whether merge commits are forbidden. */
  readonly linear: boolean;
}

const METHODS: Readonly<Record<string, MergeMethod>> = { merge: 'merge', squash: 'squash', rebase: 'rebase' };

/** The rules of a branch; null where they cannot be seen, as on a plan without rulesets. */
export async function mergeRules(client: Client, branch: string): Promise<MergeRules | null> {
  return await unlessRefused(async () => {
    let queue: MergeMethod | null = null;
    let allowed: readonly MergeMethod[] | null = null;
    let linear = false;
    for await (const rule of client.pages('GET /repos/{owner}/{repo}/rules/branches/{branch}', { branch })) {
      const parameters: unknown = 'parameters' in rule ? rule.parameters : undefined;
      if (rule.type === 'required_linear_history') linear = true;
      if (!isMapping(parameters)) continue;
      if (rule.type === 'merge_queue') queue = methodOf(parameters.merge_method);
      if (rule.type !== 'pull_request' || !Array.isArray(parameters.allowed_merge_methods)) continue;
      const methods = parameters.allowed_merge_methods.map(methodOf);
      // Every rule holds, so only what all of them allow is allowed.
      const before: readonly MergeMethod[] = allowed ?? Object.values(METHODS);
      allowed = before.filter((method) => methods.includes(method));
    }
    return { queue, allowed, linear };
  });
}

/** The pull request as it is now, with its repository: the payload of a run that is repeated is as old as the first one. */
export async function pullNow(client: Client, number: number): Promise<unknown> {
  return await unlessRefused(async () => {
    const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      pull_number: number,
    });
    return data;
  });
}

/** The repository with its settings, as far as the token may see them. */
export async function repositoryNow(client: Client): Promise<unknown> {
  return await unlessRefused(async () => (await client.request('GET /repos/{owner}/{repo}')).data);
}

/** Rules write it in capitals for a queue, in small letters for a pull request. */
function methodOf(value: unknown): MergeMethod | null {
  const name = typeof value === 'string' ? value.toLowerCase() : '';
  return Object.hasOwn(METHODS, name) ? (METHODS[name] as MergeMethod) : null;
}

async function unlessRefused<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
