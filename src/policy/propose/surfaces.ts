import { isMapping } from '../../base/mapping.ts';
import { listed } from '../../base/words.ts';
import type { CheckerDocument } from '../document.ts';
import type { Advice } from './advice.ts';
import { advice } from './advice.ts';
import type { RepositoryFacts, SeenSurface } from './facts.ts';

/** What comes with an npm package. */
const OF_PACKAGE = ['typescript', 'package'];

/** The surfaces that `check` sees: those that lie in the repository are compared, those that a build makes are a comment. */
export function proposeSurfaces(facts: RepositoryFacts): Advice | null {
  const { surfaces } = facts;
  const isBuilt = (checker: string): boolean =>
    surfaces.some((each) => each.checker === checker && !each.committed);
  // A manifest names what the same build makes.
  const waits = ({ checker }: SeenSurface): boolean =>
    isBuilt(OF_PACKAGE.includes(checker) ? 'typescript' : checker);
  const here = surfaces.filter((surface) => !waits(surface));
  const made = surfaces.filter(waits);
  if (surfaces.length === 0) return null;
  return advice(
    'compatibility',
    here.length === 0 ? [] : [compared(here)],
    here.length === 0 ? null : here.map((surface) => entryOf(surface, facts)),
    made.length === 0
      ? null
      : { reasons: [missing(made)], value: made.map((surface) => builtEntryOf(surface, facts)) },
  );
}

function compared(surfaces: readonly SeenSurface[]): string {
  const each = surfaces.length === 1 ? 'it' : 'each';
  return `Users depend on ${named(surfaces)}. check compares ${each} with the last release, and fails where more breaks than the commits say. So does what cannot be compared, unless on-inconclusive: warning makes it quieter.`;
}

function missing(surfaces: readonly SeenSurface[]): string {
  const files = surfaces.filter(({ committed }) => !committed).map(({ file }) => file);
  const are = files.length === 1 ? 'is' : 'are';
  return `${listed(files)} ${are} not committed. Say how both sides are built, with build, or compare what is built here with the package that was published, with baseline: npm.`;
}

/** The same where a build makes it; the command is a guess. */
function builtEntryOf(surface: SeenSurface, facts: RepositoryFacts): CheckerDocument {
  const how = OF_PACKAGE.includes(surface.checker) ? { baseline: 'npm' as const } : { build: [['make']] };
  return { ...entryOf(surface, facts), ...how };
}

function named(surfaces: readonly SeenSurface[]): string {
  return listed(surfaces.map(({ checker, file }) => `${file} (${checker})`));
}

/** How the policy names it. Folders and names are those that `check` looks for, and none that a stranger chose. */
function entryOf({ checker, file }: SeenSurface, { texts }: RepositoryFacts): CheckerDocument {
  if (checker === 'package') return { checker };
  if (checker === 'typescript')
    return namesTypes(texts['package.json']) ? { checker } : { checker, entry: file };
  if (checker !== 'protobuf') return { checker, file };
  const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
  return folder === '' ? { checker } : { checker, directory: folder };
}

function namesTypes(text = ''): boolean {
  try {
    const manifest: unknown = JSON.parse(text);
    return isMapping(manifest) && (manifest.types !== undefined || manifest.typings !== undefined);
  } catch {
    return false;
  }
}
