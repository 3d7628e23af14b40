import { compileGlob } from '../../base/glob.ts';
import { count } from '../../base/words.ts';
import { hasExports } from './entries.ts';
import type { Finding } from './finding.ts';
import { NODE, specifierOf, statement } from './finding.ts';
import type { Package } from './manifest.ts';
import { resolveIn } from './resolve.ts';

const MODULE = /\.(?:js|cjs|mjs|json)$/;
/** What a package holds beside what it is for. */
const ASIDE =
  /(?:^|\/)(?:\.|tests?\/|__tests__\/|spec\/|examples?\/|bench(?:marks?)?\/|docs?\/|scripts\/|(?:gulpfile|gruntfile|karma)\b|[^/]*\.config\.|[^/]*\.(?:test|spec)\.|package-lock\.json$|tsconfig[^/]*\.json$|bower\.json$)/i;

/** Files that could be asked for by their path, and that new `exports` close. */
export function closedFiles(old: Package, next: Package): Finding[] {
  if (hasExports(old) || !hasExports(next)) return [];
  const offered = packed(old);
  const isClosed = (file: string): boolean => {
    const now = resolveIn(next, `./${file}`, 'require');
    return 'code' in now && now.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED';
  };
  const closed = [...old.files]
    .filter((file) => MODULE.test(file) && !ASIDE.test(file) && offered(file))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .filter(isClosed);
  // The manifest is asked for by tools alone, the entry by its path by hardly anyone.
  const main = resolveIn(old, '.', 'require');
  const modules = closed.filter((file) => file !== 'package.json' && !('path' in main && main.path === file));
  // One that is code and closed without its extension, too, says it best.
  const best = modules.find((file) => !file.endsWith('.json') && isClosed(file.replace(MODULE, '')));
  const first = best ?? modules[0] ?? closed[0];
  if (first === undefined) return [];
  const specifier = specifierOf(old.name, `./${first}`);
  const text = statement(first.endsWith('.mjs') ? 'import' : 'require', specifier);
  return [
    {
      change: 'deep-imports-closed',
      where: old.name,
      message: `the new exports close ${count(closed.length, 'file')} that could be asked for by path, such as ${specifier}`,
      grade: modules.length > 0 ? 'proven' : 'likely',
      affected: 'caller',
      proof: { language: 'ts', text, by: NODE, said: 'ERR_PACKAGE_PATH_NOT_EXPORTED' },
      key: 'exports',
    },
  ];
}

/** Whether a file is in the package that is published, by the manifest's `files`. */
function packed({ manifest: { files } }: Package): (file: string) => boolean {
  if (!Array.isArray(files)) return () => true;
  const globs = files
    .filter((each): each is string => typeof each === 'string')
    .map((each) => each.replace(/^\.?\//, '').replace(/\/+$/, ''))
    .flatMap((each) => [each, `${each}/**`])
    .map(compileGlob);
  return (file) => file === 'package.json' || globs.some((glob) => glob.ok && glob.value.matches(file));
}
