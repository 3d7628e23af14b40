import type { LintCheck } from './context.ts';

/** Rules for branches that are never asked, because one before them takes every name that fits. */
export const branchShadowed: LintCheck = {
  id: 'branch-shadowed',
  asksRepository: false,
  check({ policy }) {
    const rules = policy.branches ?? [];
    return rules.flatMap(({ pattern }, index) => {
      const names = SAMPLES.map((value) =>
        pattern.fill(Object.fromEntries(pattern.parts.map((part, place) => [part, value + place * 7]))),
      );
      const before = rules
        .slice(0, index)
        .find((rule) => names.every((name) => rule.pattern.match(name) !== null));
      if (before === undefined) return [];
      return [
        {
          level: 'error' as const,
          message: `${pattern.source} is never asked: ${before.pattern.source} before it takes every branch of such a name`,
          remedy: 'put the narrower name first, or remove one of them',
          path: ['branches', String(index), 'name'],
        },
      ];
    });
  },
};

/** Numbers of one and more digits. */
const SAMPLES = [0, 1, 6, 10, 42, 2026];
