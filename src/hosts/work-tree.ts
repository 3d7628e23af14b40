import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { isThere } from './create-files.ts';
import { pathWithin } from './files.ts';
import type { Git } from './git.ts';

/**
 * The first of some words that names something in the work tree which a commit holds otherwise, or not at all. A word
 * that names nothing there is none of it; of a directory, files that git does not know are passed over.
 *
 * @param top the top of the work tree
 * @throws Problem where git cannot compare
 */
export async function differingWord(
  git: Git,
  top: string,
  commit: string,
  words: readonly string[],
): Promise<string | null> {
  for (const word of words) {
    // A word may be anything, also what can be no path.
    if (!isThere(resolve(top, word))) continue;
    // What a link leads to is run as well.
    const paths = new Set([resolve(top, word), real(resolve(top, word))].map((path) => within(top, path)));
    for (const path of paths) if (path !== null && (await differs(git, commit, path))) return word;
  }
  return null;
}

/** A path below the top, empty for the top itself; null where it leads out of it. */
function within(top: string, path: string): string | null {
  return real(path) === real(top) ? '' : pathWithin(top, path);
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // A link that leads nowhere.
    return path;
  }
}

async function differs(git: Git, commit: string, path: string): Promise<boolean> {
  if (path !== '') {
    const known = await git.ask(['ls-tree', '--full-tree', '--end-of-options', commit, '--', path]);
    if (known === '') return true;
  }
  const compared = await git.run([
    ...['diff', '--quiet', '--no-ext-diff', '--no-textconv', '--end-of-options', commit],
    ...['--', `:(top,literal)${path}`],
  ]);
  if (compared.status > 1) throw await git.explain(compared);
  return compared.status === 1;
}
