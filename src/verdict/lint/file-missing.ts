import type { LintCheck } from './context.ts';

/** Files that carry the version's number and that the repository does not have. */
export const fileMissing: LintCheck = {
  id: 'file-missing',
  asksRepository: true,
  check({ policy, repository }) {
    if (repository === null) return [];
    return policy.written.flatMap(({ path }, index) =>
      repository.files.some((file) => path.matches(file))
        ? []
        : [
            {
              level: 'warning' as const,
              message: `there is no file ${path.source} in this repository`,
              remedy: 'check the path: it counts from the top of the repository',
              path: ['versions', 'files', String(index), 'path'],
            },
          ],
    );
  },
};
