import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * The folder in which this user's programs keep what can be made again, with a place of our own; null where there is none.
 * Not the temporary folder: that may be shared with strangers.
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | null {
  try {
    const folder = env.XDG_CACHE_HOME || env.LOCALAPPDATA || join(homedir(), '.cache');
    return isAbsolute(folder) ? join(folder, 'semverdict') : null;
  } catch {
    // There is no home.
    return null;
  }
}
