import type ts from 'typescript-6';
import type { Resolution, TypeScript } from './compiler.ts';
import { compilerOptions, parse } from './compiler.ts';
import { deepEntries } from './deep.ts';
import type { Entry, PackageFolder } from './entries.ts';
import { entriesOf, packageFolder, programFile } from './entries.ts';
import type { Searched } from './reach.ts';
import { reachedFiles } from './reach.ts';
import type { Session } from './session.ts';

/** What of a folder is looked at. */
interface Scope {
  /** The files that the policy names; null: what package.json names. */
  readonly entries: readonly string[] | null;
  /** The name under which both sides are imported; null for its own. */
  readonly name: string | null;
  /** The modules that are looked at; null for all. */
  readonly only: ReadonlySet<string> | null;
  /** Whether only those modules are looked at that the package names. */
  readonly isShallow: boolean;
}

const ENDING: Readonly<Record<Resolution, string>> = { bundler: '.ts', import: '.mts', require: '.cts' };

/** One side: its modules, and programs that import them. */
export class Side implements Searched {
  readonly session: Session;
  readonly folder: PackageFolder;
  readonly entries: readonly Entry[];
  /** The files to which the modules lead that the package names; empty where no others can be imported. */
  readonly reached: ReadonlySet<string>;
  readonly options: ts.CompilerOptions;
  readonly #bySpecifier = new Map<string, string>();
  readonly #cache: ts.ModuleResolutionCache;
  /** The name under which it is imported. */
  readonly #called: string;
  #probe: ts.Program | undefined;

  constructor(session: Session, directory: string, { entries: named, name, only, isShallow }: Scope) {
    const { ts } = session;
    this.session = session;
    const given = ts.sys.resolvePath(directory);
    const root = (ts.sys.realpath?.(given) ?? given).replaceAll('\\', '/').replace(/\/$/, '');
    const folder = packageFolder(ts, root);
    this.folder = folder;
    this.options = compilerOptions(ts, session.resolution, session.types);
    const entries = entriesOf(ts, folder, named, this.options, session.resolution);
    this.#cache = ts.createModuleResolutionCache(root, (file) => file, this.options);
    for (const { specifier, file } of entries) this.#bySpecifier.set(specifier, file);
    const isOpen = !isShallow && folder.manifest !== null && folder.manifest.exports === undefined;
    this.reached = new Set(isOpen ? entries.flatMap(({ file }) => reachedFiles(this, file)) : []);
    const deep = isOpen ? deepEntries(this, entries, this.reached) : [];
    this.#called = name ?? folder.name;
    this.entries = [...entries, ...deep]
      .map((entry) => ({ ...entry, specifier: this.#called + entry.specifier.slice(folder.name.length) }))
      .filter(({ specifier }) => only === null || only.has(specifier));
    for (const { specifier, file } of this.entries) this.#bySpecifier.set(specifier, file);
  }

  /** The folder of the consumers: beside the package's own files, so that they find what these find. */
  get consumers(): string {
    return `${this.folder.root}/__consumer__/`;
  }

  /** The path of a consumer's file. @param name without an ending */
  consumer(name: string): string {
    return this.consumers + name + ENDING[this.session.resolution];
  }

  /** A program that imports every module. */
  probe(): ts.Program {
    const imports = this.entries.map(({ specifier }, index) => `import * as m${index} from '${specifier}';`);
    this.#probe ??= this.program(new Map([['probe', imports.join('\n')]]));
    return this.#probe;
  }

  /** A program of consumers: their texts by name, which has no ending. */
  program(consumers: ReadonlyMap<string, string>): ts.Program {
    const texts = new Map([...consumers].map(([name, text]) => [this.consumer(name), text]));
    const { ts, files } = this.session;
    const host: ts.CompilerHost = {
      fileExists: (file) => texts.has(file) || ts.sys.fileExists(file),
      readFile: (file) => texts.get(file) ?? files.text(file),
      directoryExists: (folder) => ts.sys.directoryExists(folder),
      getDirectories: (folder) => ts.sys.getDirectories(folder),
      realpath: (file) => (texts.has(file) ? file : (ts.sys.realpath?.(file) ?? file)),
      getCurrentDirectory: () => this.folder.root,
      getCanonicalFileName: (file) => (ts.sys.useCaseSensitiveFileNames ? file : file.toLowerCase()),
      useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
      getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
      getNewLine: () => '\n',
      writeFile: () => {},
      getSourceFile: (file, options) => {
        const text = texts.get(file);
        return text === undefined ? files.parsed(file, options) : parse(ts, file, text, options);
      },
      resolveModuleNameLiterals: (literals, containing, redirected, options, sourceFile) =>
        literals.map((literal) => this.#resolve(literal, containing, redirected, options, sourceFile, host)),
      getModuleResolutionCache: () => this.#cache,
    };
    return ts.createProgram({
      rootNames: [...texts.keys()],
      options: this.options,
      host,
      ...(this.#probe === undefined ? {} : { oldProgram: this.#probe }),
    });
  }

  #resolve(
    literal: ts.StringLiteralLike,
    containing: string,
    redirected: ts.ResolvedProjectReference | undefined,
    options: ts.CompilerOptions,
    sourceFile: ts.SourceFile,
    host: ts.CompilerHost,
  ): ts.ResolvedModuleWithFailedLookupLocations {
    const { ts } = this.session;
    const own = this.#bySpecifier.get(literal.text);
    const resolved = own === undefined ? undefined : { resolvedModule: moduleOf(ts, own) };
    if (resolved !== undefined && containing.startsWith(this.consumers)) return resolved;
    const mode = ts.getModeForUsageLocation(sourceFile, literal, options);
    const found = ts.resolveModuleName(
      literal.text,
      containing,
      options,
      host,
      this.#cache,
      redirected,
      mode,
    );
    // Its own files may call it by its name, under which it need not be installed here.
    return found.resolvedModule === undefined && resolved !== undefined && this.owns(containing)
      ? resolved
      : found;
  }

  resolved(specifier: string, containing: string): string | null {
    const { ts, resolution } = this.session;
    const mode = resolution === 'bundler' ? undefined : this.#format(containing);
    const { resolvedModule } = ts.resolveModuleName(
      specifier,
      containing,
      this.options,
      ts.sys,
      this.#cache,
      undefined,
      mode,
    );
    const file = resolvedModule?.resolvedFileName ?? this.#bySpecifier.get(specifier);
    return file !== undefined && this.owns(file) ? file : null;
  }

  /** Whether Node takes a file for a CommonJS module; a bundler does not ask. */
  isCommonJs(file: string): boolean {
    return (
      this.session.resolution !== 'bundler' && this.#format(file) === this.session.ts.ModuleKind.CommonJS
    );
  }

  /** Whether what an import runs is a module of the kind that the declarations say it is, as far as that is known. */
  isTrue({ specifier, file }: Omit<Entry, 'isAside'>): boolean {
    const program = programFile(this, this.folder.name + specifier.slice(this.#called.length));
    return program === null || this.#format(program) === this.#format(file);
  }

  #format(file: string): ts.ResolutionMode {
    const { ts } = this.session;
    return ts.getImpliedNodeFormatForFile(file, this.#cache.getPackageJsonInfoCache(), ts.sys, this.options);
  }

  /** Whether a file belongs to the surface itself, not to what it depends on. */
  owns(file: string): boolean {
    const { root } = this.folder;
    return file.startsWith(`${root}/`) && !file.slice(root.length).includes('/node_modules/');
  }
}

function moduleOf(ts: TypeScript, file: string): ts.ResolvedModuleFull {
  const { Dmts, Dcts, Dts, Ts } = ts.Extension;
  const extension = [Dmts, Dcts, Dts].find((ending) => file.endsWith(ending)) ?? Ts;
  return { resolvedFileName: file, extension, isExternalLibraryImport: false };
}
