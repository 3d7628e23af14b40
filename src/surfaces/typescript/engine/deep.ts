import type ts from 'typescript-6';
import type { Entry, PackageFolder } from './entries.ts';
import { declarationFiles, isDescription, isFoundIn, MOST_SUBPATHS, programOf } from './entries.ts';
import type { Searched } from './reach.ts';

/**
 * The files that users import by their paths, of a package without `exports`, which forbids none.
 *
 * - Declarations of another's modules (`@types/…`) say what may be imported: all of them count.
 * - Otherwise those count to which no module of the package leads, and beside which lies what is run: a plugin, a locale.
 *   They are there on purpose where they add to a module of the package; the others may be nobody's business.
 *
 * @param main the modules that the package names
 * @param reached all files that these lead to
 */
export function deepEntries(side: Searched, main: readonly Entry[], reached: ReadonlySet<string>): Entry[] {
  const { folder, session } = side;
  const { ts } = session;
  const isMeant = isDescription(folder);
  const others = otherCompilers(folder);
  const named = new Set(main.map(({ file }) => file));
  return declarationFiles(ts, folder.root)
    .filter(
      (file) =>
        !named.has(file) &&
        !others.some((prefix) => file.startsWith(prefix)) &&
        (isMeant || (!reached.has(file) && ts.sys.fileExists(programOf(file)))),
    )
    .slice(0, MOST_SUBPATHS)
    .flatMap((file): Entry[] => {
      const parsed = session.files.parsed(file, side.options.target ?? ts.ScriptTarget.ESNext);
      if (parsed === undefined || !ts.isExternalModule(parsed)) return [];
      const specifier = `${folder.name}${importedPath(file.slice(folder.root.length))}`;
      // Another file may be found under its path, by `typesVersions`.
      if (!isFoundIn(side, { specifier, file })) return [];
      return [{ specifier, file, isAside: !isMeant && !addsTo(side, parsed, reached) }];
    });
}

/** Folders with declarations for older compilers, by `typesVersions`. */
function otherCompilers({ root, manifest }: PackageFolder): string[] {
  const { typesVersions } = manifest ?? {};
  if (typeof typesVersions !== 'object' || typesVersions === null) return [];
  return Object.values(typesVersions)
    .flatMap((paths: unknown) => (typeof paths === 'object' && paths !== null ? Object.values(paths) : []))
    .flat()
    .filter((target): target is string => typeof target === 'string' && target.includes('/'))
    .map((target) => `${root}/${target.replace(/^\.\//, '').split('/')[0]}/`);
}

/** "/lib/a" for /lib/a.d.ts, "/lib" for /lib/index.d.ts, "/lib/a.mjs" for /lib/a.d.mts. */
function importedPath(path: string): string {
  return programOf(path).replace(/(?:\/index)?\.js$/, '');
}

/** Whether a file adds to a module to which the package leads: `declare module 'dayjs' { … }`. */
function addsTo(side: Searched, file: ts.SourceFile, reached: ReadonlySet<string>): boolean {
  const { ts } = side.session;
  return file.statements.some((statement) => {
    if (!ts.isModuleDeclaration(statement) || !ts.isStringLiteral(statement.name)) return false;
    const { text } = statement.name;
    const target = side.resolved(text, file.fileName);
    return text === side.folder.name || (target !== null && reached.has(target));
  });
}
