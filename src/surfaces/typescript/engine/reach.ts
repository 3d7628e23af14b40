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
 *
 * @param known files that are not followed again
 */
export function reachedFiles(
  side: Searched,
  start: string,
  known: ReadonlyMap<string, unknown> = new Map(),
): string[] {
  const found = new Set([start]);
  for (const file of found)
    for (const { to } of importsOf(side, file)) if (to !== null && !known.has(to)) found.add(to);
  return [...found];
}

/** The files that lead nowhere by a relative path, among those to which modules lead. */
export function filesThatMiss(side: Searched, starts: readonly string[]): ReadonlySet<string> {
  const known = new Map<string, true>();
  for (const start of starts) for (const file of reachedFiles(side, start, known)) known.set(file, true);
  return new Set(
    [...known.keys()].filter((file) =>
      importsOf(side, file).some(({ to, isRelative }) => isRelative && to === null),
    ),
  );
}

/**
 * Tells whether modules of two sides say the same with all that they lead to, whatever their files are called: then they are
 * the same to who imports them.
 */
export class Likeness {
  readonly #first: Searched;
  readonly #second: Searched;
  /** Pairs of files of which that is known. */
  readonly #known = new Map<string, boolean>();

  constructor(first: Searched, second: Searched) {
    this.#first = first;
    this.#second = second;
  }

  /** @throws OperationCanceledException when time is over */
  isAlike(first: string, second: string): boolean {
    const open: (readonly [string, string])[] = [[first, second]];
    const seen = new Set<string>();
    for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
      const key = pair.join('\0');
      if (seen.has(key) || this.#known.get(key) === true) continue;
      this.#first.session.watch.throwIfCancellationRequested();
      seen.add(key);
      const below = this.#known.get(key) === false ? null : this.#below(...pair);
      if (below === null) {
        for (const differing of [key, `${first}\0${second}`]) this.#known.set(differing, false);
        return false;
      }
      open.push(...below);
    }
    for (const key of seen) this.#known.set(key, true);
    return true;
  }

  /** What two files of the same text lead to, in pairs; null where their texts differ. */
  #below(first: string, second: string): [string, string][] | null {
    const [one, other] = [ownText(this.#first, first), ownText(this.#second, second)];
    if (one.text !== other.text) return null;
    return one.to.map((file, index) => [file, other.to[index] as string]);
  }
}

/** The text of a file without the paths by which it imports others of the surface, and these. */
function ownText(side: Searched, file: string): { readonly text: string; readonly to: readonly string[] } {
  const whole = side.session.files.text(file) ?? '';
  const to: string[] = [];
  let text = '';
  let done = 0;
  for (const found of importsOf(side, file)) {
    if (found.to === null) continue;
    to.push(found.to);
    text += `${whole.slice(done, found.pos)}\0`;
    done = found.end;
  }
  return { text: (text + whole.slice(done)).replace(/\/\/# sourceMappingURL=.*\s*$/, '').trimEnd(), to };
}

interface Import {
  readonly pos: number;
  readonly end: number;
  /** The file of the surface that it means; null for what belongs to others, and for what is not found. */
  readonly to: string | null;
  readonly isRelative: boolean;
}

function importsOf(side: Searched, file: string): Import[] {
  const { importedFiles, referencedFiles } = side.session.files.imports(file);
  const isOwn = (name: string): boolean =>
    name.startsWith('.') || name.split('/')[0] === side.folder.name.split('/')[0];
  const imported = importedFiles.map(({ fileName, pos, end }) => ({
    pos,
    end,
    to: isOwn(fileName) ? side.resolved(fileName, file) : null,
    isRelative: fileName.startsWith('.'),
  }));
  const referenced = referencedFiles.map(({ fileName, pos, end }) => ({
    pos,
    end,
    to: ownFile(side, `${file.slice(0, file.lastIndexOf('/'))}/${fileName}`),
    isRelative: false,
  }));
  return [...imported, ...referenced].sort((a, b) => a.pos - b.pos);
}

function ownFile({ session: { ts } }: Searched, file: string): string | null {
  const whole = ts.sys.resolvePath(file);
  return ts.sys.fileExists(whole) ? whole : null;
}
