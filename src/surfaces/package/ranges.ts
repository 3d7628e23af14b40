import Range from 'semver/classes/range.js';
import compare from 'semver/functions/compare.js';
import satisfies from 'semver/functions/satisfies.js';

/** The longest range that is compared: the work grows with its square. */
const LONGEST = 1_000;

/** How a range stands to the one before it. */
export type Narrowing =
  | 'none'
  /** Not both are ranges. */
  | 'unknown'
  /** A version that fitted and does not; `sure` where versions of its height are known to be there. */
  | { readonly version: string; readonly sure: boolean };

/**
 * Whether a range takes all that the range before it took.
 *
 * Between two versions that the ranges name nothing changes, so one version of each stretch answers for it. (semver's own
 * `subset` knows no unions: to it "18 || >18" does not take ">=18".)
 */
export function narrowing(before: string, now: string): Narrowing {
  if (before === now) return 'none';
  if (before.length > LONGEST || now.length > LONGEST) return 'unknown';
  let old: Range;
  let next: Range;
  try {
    [old, next] = [new Range(before), new Range(now)];
  } catch {
    return 'unknown';
  }
  const named = versionsIn(old);
  const all = [...named, ...versionsIn(next)].sort(compare);
  const highest = all.at(-1);
  const lost = (version: string): boolean => satisfies(version, old) && !satisfies(version, next);
  // What the old range names itself, then what is nearest below the new one, then what lies above it.
  const own = named.find(lost);
  if (own !== undefined) return { version: own, sure: true };
  const beside = ['0.0.1', ...all.flatMap(neighbours)].filter(lost).sort(compare);
  const below = beside.filter((version) => highest !== undefined && compare(version, highest) < 0).at(-1);
  if (below !== undefined) return { version: below, sure: true };
  const [above] = beside;
  return above === undefined ? 'none' : { version: above, sure: false };
}

/** The versions that a range names, without the mark of an upper bound ("<2.0.0-0"). */
function versionsIn({ set }: Range): string[] {
  return set.flatMap((comparators) =>
    comparators.flatMap(({ semver }) => {
      const version: string | undefined = semver.version;
      return version === undefined ? [] : [version.replace(/-0$/, '')];
    }),
  );
}

/** The first version after a version, and the first ones of the majors, minors and patches around it. */
function neighbours(version: string): string[] {
  const [major, minor, patch] = version.split(/[.-]/, 3).map(Number) as [number, number, number];
  return [
    version,
    ...(patch > 0 ? [`${major}.${minor}.${patch - 1}`] : []),
    ...(minor > 0 ? [`${major}.${minor - 1}.0`] : []),
    ...(major > 0 ? [`${major - 1}.0.0`] : []),
    `${major}.${minor}.${patch + 1}`,
    `${major + 1}.0.0`,
  ].filter((each) => each !== '0.0.0');
}
