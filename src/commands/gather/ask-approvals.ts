import type { Policy } from '../../policy/policy.ts';
import type { Facts } from '../../verdict/facts.ts';
import type { CommonOptions } from '../options.ts';

/** The facts with what GitHub says of approvals: asked, and loaded, only for a policy that has some. */
export async function askApprovals(options: CommonOptions, facts: Facts, policy: Policy): Promise<Facts> {
  if (facts.approvals === undefined) return facts;
  const { approvalsOfGithub } = await import('./approvals.ts');
  return await approvalsOfGithub(options, facts, policy);
}
