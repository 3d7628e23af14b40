import type ts from 'typescript-6';
import type { PackageFolder } from './entries.ts';
import type { Session } from './session.ts';

/** A side whose files are looked for. */
export interface Searched {
  readonly session: Session;
  readonly folder: PackageFolder;
  readonly options: ts.CompilerOptions;
  /** The file of the surface that an import in one of its files means; null for what belongs to others or is not found. */
  resolved(specifier: string, containing: string): string | null;
}

/**
 * The files of the surface that a module leads to, itself first, then what it imports in the order of its text: by
 * relative paths, or by the package's own name.
 */
export function reachedFiles(side: Searched, start: string): string[] {
  const found = new Set([start]);
  for (const file of found) for (const { to } of importsOf(side, file)) if (to !== null) found.add(to);
  return [...found];
}

/**
 * What a module says with all that it leads to, whatever its files are called: two modules of the same text are the same
 * to who imports them.
 */
export function textOfModule(side: Searched, start: string): string {
  const numbers = new Map(reachedFiles(side, start).map((file, index) => [file, index]));
  return [...numbers.keys()]
    .map((file) => {
      const text = side.session.files.text(file) ?? '';
      let said = '';
      let done = 0;
      for (const { pos, end, to } of importsOf(side, file)) {
        if (to === null) continue;
        said += `${text.slice(done, pos)}#${numbers.get(to)}`;
        done = end;
      }
      return (said + text.slice(done)).replace(/\/\/# sourceMappingURL=.*\s*$/, '').trimEnd();
    })
    .join('\n\f\n');
}

interface Import {
  readonly pos: number;
  readonly end: number;
  /** The file of the surface that it means; null for what belongs to others, and for what is not found. */
  readonly to: string | null;
}

function importsOf(side: Searched, file: string): Import[] {
  const { importedFiles, referencedFiles } = side.session.files.imports(file);
  const isOwn = (name: string): boolean =>
    name.startsWith('.') || name.split('/')[0] === side.folder.name.split('/')[0];
  const imported = importedFiles.map(({ fileName, pos, end }) => ({
    pos,
    end,
    to: isOwn(fileName) ? side.resolved(fileName, file) : null,
  }));
  const referenced = referencedFiles.map(({ fileName, pos, end }) => ({
    pos,
    end,
    to: ownFile(side, `${file.slice(0, file.lastIndexOf('/'))}/${fileName}`),
  }));
  return [...imported, ...referenced].sort((a, b) => a.pos - b.pos);
}

function ownFile({ session: { ts } }: Searched, file: string): string | null {
  const whole = ts.sys.resolvePath(file);
  return ts.sys.fileExists(whole) ? whole : null;
}
