import { isPointerOf } from '../../policy/compile-release.ts';
import type { LintCheck } from './context.ts';

/** A branch that has the name of a pointer: git, and whoever checks out `v1`, would have to guess which one is meant. */
export const pointerIsBranch: LintCheck = {
  id: 'pointer-is-branch',
  asksRepository: true,
  check({ policy, repository }) {
    if (repository === null) return [];
    const { release } = policy;
    return release.pointers.flatMap((pointer, index) => {
      const branch = repository.branches.find((name) =>
        isPointerOf({ ...release, pointers: [pointer] }, name),
      );
      if (branch === undefined) return [];
      return [
        {
          level: 'warning' as const,
          message: `the pointer ${pointer.source} can have the name of the branch ${branch}, and git would not know which is meant`,
          remedy: 'give the pointers another name, or the branch',
          path: ['release', 'pointers', String(index)],
        },
      ];
    });
  },
};
