import type ts from 'typescript-6';
import type { Resolution, TypeScript } from './compiler.ts';

/** One module of a surface: what users write after `from`, and the file that it means. */
export interface Entry {
  /** "axios", "hono/ssg". */
  readonly specifier: string;
  /** Absolute. */
  readonly file: string;
  /** Whether the package may not mean it for its users, though they can import it: what differs there is likely. */
  readonly isAside: boolean;
}

interface Manifest {
  readonly name?: unknown;
  readonly version?: unknown;
  readonly exports?: unknown;
  readonly typesVersions?: unknown;
  readonly main?: unknown;
  readonly types?: unknown;
  readonly typings?: unknown;
}

/** A folder that looks, from the outside, as a package that is installed. */
export interface PackageFolder {
  readonly root: string;
  readonly name: string;
  readonly manifest: Manifest | null;
}

/** The name under which declarations are imported that belong to no package. */
const NAMELESS = 'the-surface';
const DECLARATION = /\.d\.[cm]?ts$/;
export const MOST_SUBPATHS = 2000;
const SKIPPED = ['node_modules', '.git'];

export function packageFolder(ts: TypeScript, root: string): PackageFolder {
  const text = ts.sys.readFile(`${root}/package.json`);
  const manifest = text === undefined ? null : parsedManifest(text);
  const name = manifest?.name;
  return { root, manifest, name: typeof name === 'string' && isName(name) ? imported(name) : NAMELESS };
}

/** "ws" for `@types/ws`, "@scope/name" for `@types/scope__name`: nobody imports declarations by their own name. */
function imported(name: string): string {
  const described = /^@types\/(?:([^_]+)__)?(.+)$/.exec(name);
  if (described === null) return name;
  const [, scope, rest = ''] = described;
  return scope === undefined ? rest : `@${scope}/${rest}`;
}

/** Whether a package describes the modules of another one: `@types/…`. */
export function isDescription({ manifest }: PackageFolder): boolean {
  return typeof manifest?.name === 'string' && manifest.name.startsWith('@types/');
}

/** What is run where a declaration file is imported: lib/a.js for lib/a.d.ts. */
export function programOf(file: string): string {
  return file.replace(/\.d\.([cm]?)ts$/, '.$1js');
}

function parsedManifest(text: string): Manifest | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function isName(name: string): boolean {
  return /^(?:@[\w.~-]+\/)?[\w.~-]+$/.test(name) && name.length < 215;
}

/**
 * The modules that a package offers, in the order of their names: by `exports` with its patterns, else its main
 * declarations. In a folder without a package: index.d.ts, else every declaration file.
 *
 * @param named files that the policy names instead
 */
export function entriesOf(
  ts: TypeScript,
  folder: PackageFolder,
  named: readonly string[] | null,
  options: ts.CompilerOptions,
  resolution: Resolution,
): Entry[] {
  if (named !== null) return namedEntries(ts, folder, named);
  const installed = new Installed(ts, folder, options, resolution);
  const found = subpaths(ts, folder)
    .map((subpath) => ({ specifier: `${folder.name}${subpath.slice(1)}`, file: null }))
    .flatMap(({ specifier }): Entry[] => {
      const file = installed.resolve(specifier);
      return file === null ? [] : [{ specifier, file, isAside: false }];
    });
  if (found.length > 0 || folder.manifest?.exports !== undefined) return found;
  const declarations = declarationFiles(ts, folder.root);
  const index = declarations.find((file) => file === `${folder.root}/index.d.ts`);
  if (index !== undefined) return [{ specifier: folder.name, file: index, isAside: false }];
  if (folder.manifest !== null) return [];
  return declarations.map((file) => ({ specifier: specifierOf(folder, file), file, isAside: false }));
}

function namedEntries(ts: TypeScript, folder: PackageFolder, named: readonly string[]): Entry[] {
  return named
    .map((file) => `${folder.root}/${file.replace(/^\.\//, '')}`)
    .filter((file) => ts.sys.fileExists(file))
    .map((file, index) => ({
      specifier: index === 0 && named.length === 1 ? folder.name : specifierOf(folder, file),
      file,
      isAside: false,
    }));
}

/** "the-surface/models/pet" for models/pet.d.ts. */
function specifierOf(folder: PackageFolder, file: string): string {
  const inside = file
    .slice(folder.root.length + 1)
    .replace(DECLARATION, '')
    .replace(/\.[cm]?tsx?$/, '');
  return `${folder.name}/${inside}`;
}

export function declarationFiles(ts: TypeScript, root: string): string[] {
  return ts.sys
    .readDirectory(root, ['.d.ts', '.d.mts', '.d.cts'], SKIPPED, undefined)
    .filter((file) => !file.slice(root.length).includes('/node_modules/'))
    .sort();
}

/** The keys of `exports` with their patterns filled in; where there is none, `.` and the folders that say what they are. */
function subpaths(ts: TypeScript, folder: PackageFolder): string[] {
  const { manifest, root } = folder;
  const { exports } = manifest ?? {};
  if (exports === undefined) return ['.', ...(manifest === null ? [] : foldersWithModules(ts, root))];
  if (typeof exports !== 'object' || exports === null || Array.isArray(exports)) return ['.'];
  const keys = Object.keys(exports).filter((key) => key.startsWith('.'));
  if (keys.length === 0) return ['.'];
  const files = keys.some((key) => key.includes('*'))
    ? ts.sys.readDirectory(root, undefined, SKIPPED, undefined).map((file) => file.slice(root.length))
    : [];
  // Who describes another package has none of its programs, and they are what is imported.
  if (isDescription(folder)) files.push(...files.filter((file) => DECLARATION.test(file)).map(programOf));
  const filled = keys.flatMap((key) =>
    key.includes('*') ? filledIn(key, targetsOf((exports as Record<string, unknown>)[key]), files) : [key],
  );
  return [...new Set(filled)]
    .filter((key) => !/\.json$|\/$|\.map$|(?<!\*)\.[cm]?ts$/.test(key))
    .sort()
    .slice(0, MOST_SUBPATHS);
}

/** Folders with a manifest of their own that names a module: `rxjs/operators`. */
function foldersWithModules({ sys }: TypeScript, root: string): string[] {
  return sys
    .readDirectory(root, ['.json'], SKIPPED, undefined)
    .filter((file) => file.endsWith('/package.json') && file !== `${root}/package.json`)
    .filter((file) => {
      const { main, types, typings } = parsedManifest(sys.readFile(file) ?? '') ?? {};
      return [main, types, typings].some((target) => typeof target === 'string');
    })
    .map((file) => `.${file.slice(root.length, -'/package.json'.length)}`)
    .sort()
    .slice(0, MOST_SUBPATHS);
}

function filledIn(key: string, targets: readonly string[], files: readonly string[]): string[] {
  return targets.flatMap((target) => {
    const [before = '', after = ''] = target.slice(1).split('*');
    const endings = new Set([after, after.replace(/\.([cm]?)jsx?$/, '.d.$1ts')]);
    return files.flatMap((file) => {
      const ending = [...endings].find((end) => file.endsWith(end));
      if (!file.startsWith(before) || ending === undefined) return [];
      if (file.length <= before.length + ending.length) return [];
      return [key.replace('*', file.slice(before.length, file.length - ending.length))];
    });
  });
}

/** All files that a condition may lead to. */
function targetsOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return value.startsWith('./') && value.includes('*') ? [value] : [];
  if (typeof value !== 'object' || value === null || depth > 8) return [];
  return Object.values(value).flatMap((below) => targetsOf(below, depth + 1));
}

/** Whether a module of a package is found in a file, by the compiler's own rules. */
export function isFoundIn(side: Found, { specifier, file }: Pick<Entry, 'specifier' | 'file'>): boolean {
  return installed(side).resolve(specifier) === file;
}

/** The program that an import of a module runs; null where there is none. */
export function programFile(side: Found, specifier: string): string | null {
  return installed(side).program(specifier);
}

/** A side, as far as its modules are looked for. */
interface Found {
  readonly session: { readonly ts: TypeScript; readonly resolution: Resolution };
  readonly folder: PackageFolder;
  readonly options: ts.CompilerOptions;
}

function installed({ session, folder, options }: Found): Installed {
  return new Installed(session.ts, folder, options, session.resolution);
}

/** Shows a folder as `node_modules/<its name>` of a consumer, so that the compiler finds its modules by its own rules. */
class Installed {
  readonly #ts: TypeScript;
  readonly #folder: PackageFolder;
  readonly #options: ts.CompilerOptions;
  readonly #host: ts.ModuleResolutionHost;
  readonly #mode: ts.ResolutionMode;
  readonly #seen: string;

  constructor(
    typescript: TypeScript,
    folder: PackageFolder,
    options: ts.CompilerOptions,
    resolution: Resolution,
  ) {
    this.#ts = typescript;
    this.#folder = folder;
    this.#options = options;
    const { ESNext, CommonJS } = typescript.ModuleKind;
    this.#mode = resolution === 'require' ? CommonJS : ESNext;
    this.#seen = `/semverdict-consumer/node_modules/${folder.name}`;
    const { sys } = typescript;
    const real = (file: string): string | null =>
      file === this.#seen || file.startsWith(`${this.#seen}/`)
        ? folder.root + file.slice(this.#seen.length)
        : null;
    const when = <T>(file: string, then: (real: string) => T, otherwise: T): T => {
      const place = real(file);
      return place === null ? otherwise : then(place);
    };
    this.#host = {
      fileExists: (file) => when(file, (place) => sys.fileExists(place), false),
      readFile: (file) => when(file, (place) => sys.readFile(place), undefined),
      directoryExists: (file) =>
        when(file, (place) => sys.directoryExists(place), this.#seen.startsWith(file)),
    };
  }

  /** The declarations that an import means; null where it finds none. */
  resolve(specifier: string): string | null {
    const file = this.#found(specifier, this.#options);
    return file !== null && /\.[cm]?tsx?$/.test(file) ? file : null;
  }

  /** What is run where it is imported; null where nothing is found. */
  program(specifier: string): string | null {
    // How bundlers ask the compiler for what they put together.
    const programs = { ...this.#options, allowJs: true, noDtsResolution: true };
    const file = this.#found(specifier, programs);
    return file !== null && /\.[cm]?jsx?$/.test(file) ? file : null;
  }

  #found(specifier: string, options: ts.CompilerOptions): string | null {
    const { resolvedModule } = this.#ts.resolveModuleName(
      specifier,
      '/semverdict-consumer/index.ts',
      options,
      this.#host,
      undefined,
      undefined,
      this.#mode,
    );
    const file = resolvedModule?.resolvedFileName;
    return file === undefined ? null : this.#folder.root + file.slice(this.#seen.length);
  }
}
