import picomatch from 'picomatch';
import type { Result } from './result.ts';
import { fault, ok } from './result.ts';

/** A pattern for paths, compiled. */
export interface Glob {
  readonly source: string;
  /** Whether a path fits, the whole of it, from the top of the repository, with `/` on every system. */
  matches(path: string): boolean;
}

/**
 * Compiles a pattern for paths: `*` within a folder, `**` across folders, `{a,b}` either; names with a leading dot
 * are names like others. Faults: `bad-glob`.
 */
export function compileGlob(source: string): Result<Glob> {
  const wrong = problemOf(source);
  if (wrong !== null) return fault('bad-glob', wrong.message, wrong.remedy);
  try {
    // With the flag a name that holds a line break fits too: none is to slip past a rule by it.
    const matches = picomatch(source, { dot: true, nonegate: true, windows: false, flags: 's' });
    return ok({ source, matches: (path) => matches(path) });
  } catch {
    return fault('bad-glob', `"${source.slice(0, 60)}" is no pattern for paths`, 'write one such as src/**');
  }
}

/** Patterns that other tools read in another way, or that no path of a repository can fit. */
function problemOf(source: string): { message: string; remedy: string } | null {
  if (source.trim() === '') return { message: 'the pattern is empty', remedy: 'write one such as src/**' };
  if (source !== source.trim())
    return {
      message: `"${source}" has blanks at its ends`,
      remedy: `write ${source.trim()}`,
    };
  if (source.startsWith('!') && !source.startsWith('!('))
    return {
      message: `"${source}" excludes paths, which a pattern here cannot`,
      remedy: 'write patterns for what is meant',
    };
  if (/^\.{0,2}\//.test(source))
    return {
      message: `"${source}" does not start at the top of the repository`,
      remedy: `write ${source.replace(/^(?:\.{0,2}\/)+/, '') || '**'}`,
    };
  if (source.endsWith('/'))
    return {
      message: `"${source}" names a folder, and paths are those of files`,
      remedy: `write ${source}**`,
    };
  if (source.includes('\\') && !/\\[!()*+?@[\]{}\\]/.test(source))
    return { message: `"${source}" has backslashes`, remedy: `write ${source.replaceAll('\\', '/')}` };
  return null;
}
