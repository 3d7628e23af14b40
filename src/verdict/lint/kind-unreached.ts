import type { LintCheck } from './context.ts';

/**
 * Kinds that no commit can ask for. Every `!` asks for major, a declaration for security, and the revert of something
 * released for patch.
 */
export const kindUnreached: LintCheck = {
  id: 'kind-unreached',
  asksRepository: false,
  check({ policy }) {
    const reached = new Set(['major', 'security', 'patch', ...Object.values(policy.commits.kinds)]);
    for (const [from, to] of Object.entries(policy.zero)) if (reached.has(from)) reached.add(to);
    return policy.kinds.order
      .filter((kind) => !reached.has(kind))
      .map((kind) => ({
        level: 'warning',
        message: `no commit type leads to ${kind}: only Release-As in a commit can reach it`,
        remedy: `give it a type in commits.kinds, for instance {feat: ${kind}}`,
        path: ['versions', 'bump', kind],
        at: 'key',
      }));
  },
};
