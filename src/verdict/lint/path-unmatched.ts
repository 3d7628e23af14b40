import { compileGlob } from '../../base/glob.ts';
import type { LintCheck } from './context.ts';

/** Patterns for paths that fit no file of the repository. */
export const pathUnmatched: LintCheck = {
  id: 'path-unmatched',
  asksRepository: true,
  check({ document, repository }) {
    if (repository === null) return [];
    const fits = (pattern: string): boolean => {
      const glob = compileGlob(pattern);
      return glob.ok && repository.files.some((file) => glob.value.matches(file));
    };
    const message = (pattern: string): string => `no file of this repository fits ${pattern}`;
    const compared = (document.compatibility ?? []).flatMap(({ paths = {} }, index) =>
      Object.keys(paths)
        .filter((pattern) => !fits(pattern))
        .map((pattern) => ({
          level: 'warning' as const,
          message: message(pattern),
          remedy: 'check the pattern: it counts from the top of the repository',
          path: ['compatibility', String(index), 'paths', pattern],
          at: 'key' as const,
        })),
    );
    const approving = Object.entries(document.approvals ?? {}).flatMap(([kind, { files = [] }]) =>
      files.flatMap((pattern, index) =>
        fits(pattern)
          ? []
          : [
              {
                // The file that has to change may be one that has to be written.
                level: 'note' as const,
                message: message(pattern),
                remedy: 'check the pattern, or write the file when it is needed',
                path: ['approvals', kind, 'files', String(index)],
              },
            ],
      ),
    );
    return [...compared, ...approving];
  },
};
