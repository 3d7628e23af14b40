// Histories that no script of steps would think of: merges of anything, octopus merges, dates that run backwards.
import fc from 'fast-check';
import { freshPath } from './environment.ts';
import { git, gitWith } from './repository.ts';

export interface RandomCommit {
  /** Earlier commits, by their numbers. */
  readonly parents: readonly number[];
  readonly time: number;
  readonly message: string;
}

/** Commits of which each names earlier ones as its parents. */
export const randomHistory = (most: number): fc.Arbitrary<RandomCommit[]> =>
  fc
    .array(
      fc.record({
        parents: fc.array(fc.nat(1 << 20), { maxLength: 3 }),
        time: fc.integer({ min: 1_500_000_000, max: 1_500_000_100 }),
        message: fc.oneof(
          fc.constantFrom('fix: a', 'feat: b', 'chore: c\n\nlonger\n', 'fix: ünï ✓\n\n\n', ' leading'),
          fc.string({ minLength: 1, maxLength: 200 }).map((text) => `x${text.replaceAll('\0', '')}`),
        ),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((commits) =>
      commits.map(({ parents, ...commit }, index) => ({
        ...commit,
        parents: index === 0 ? [] : [...new Set(parents.map((parent) => parent % index))],
      })),
    );

/** Makes the history; each commit is the tag `t` with its number, and the last one is on main. */
export function historyOf(commits: readonly RandomCommit[], sha256 = false): string {
  const path = freshPath('random');
  git(
    '/',
    'init',
    '--quiet',
    '--bare',
    '--template=',
    '--initial-branch=main',
    ...(sha256 ? ['--object-format=sha256'] : []),
    path,
  );
  const input = commits
    .flatMap(({ parents: [first, ...others], time, message }, index) => [
      `commit refs/tags/t${index}\nmark :${index + 1}\ncommitter T <t@e.org> ${time} +0000\n`,
      `data ${Buffer.byteLength(message)}\n${message}\n`,
      first === undefined ? '' : `from :${first + 1}\n`,
      ...others.map((other) => `merge :${other + 1}\n`),
    ])
    .join('');
  gitWith(
    path,
    { input: `${input}reset refs/heads/main\nfrom :${commits.length}\n\n` },
    'fast-import',
    '--quiet',
  );
  return path;
}
