import type { Surface } from '../../policy/compile-compatibility.ts';
import type { LintCheck } from './context.ts';

/** Surfaces whose files the repository does not have, though nothing else than its commits could hold them. */
export const surfaceMissing: LintCheck = {
  id: 'surface-missing',
  asksRepository: true,
  check({ policy: { compatibility }, repository }) {
    if (repository === null) return [];
    return compatibility.surfaces
      .filter(({ build, baseline }) => build.length === 0 && baseline === 'tag')
      .flatMap((surface) => {
        const missing = missingIn(surface, repository.files);
        if (missing === null) return [];
        return [
          {
            level: 'warning' as const,
            message: `there is no ${missing.what} in this repository`,
            remedy:
              'check the path: it counts from the top of the repository, or from directory; say with build how it is made, or compare a package with baseline: npm',
            path: ['compatibility', String(surface.index), missing.key],
          },
        ];
      });
  },
};

function missingIn(
  { place, given }: Surface,
  files: readonly string[],
): { readonly what: string; readonly key: string } | null {
  const before = place.directory === '' ? '' : `${place.directory}/`;
  const inside = files.filter((file) => file.startsWith(before)).map((file) => file.slice(before.length));
  if (before !== '' && inside.length === 0) return { what: `folder ${place.directory}`, key: 'directory' };
  if (place.entry !== null && !inside.includes(place.entry))
    return { what: `file ${before}${place.entry}`, key: given.entry === undefined ? 'file' : 'entry' };
  const unmatched = place.files.find((glob) => !inside.some((file) => glob.matches(file)));
  return unmatched === undefined
    ? null
    : { what: `file that fits ${before}${unmatched.source}`, key: 'files' };
}
