import type ts from 'typescript-6';
import type { ParsedFiles, Resolution, TypeScript } from './compiler.ts';
import { compilerOptions, parse } from './compiler.ts';
import type { Entry, PackageFolder } from './entries.ts';
import { entriesOf, packageFolder } from './entries.ts';

/** What the compiler is asked with. */
export interface Session {
  readonly ts: TypeScript;
  readonly files: ParsedFiles;
  readonly resolution: Resolution;
  /** Packages of global types that consumers have, such as `node`. */
  readonly types: readonly string[];
  /** Throws when the time is over. */
  readonly watch: ts.CancellationToken;
}

const ENDING: Readonly<Record<Resolution, string>> = { bundler: '.ts', import: '.mts', require: '.cts' };

/** One side: its modules, and programs that import them. */
export class Side {
  readonly session: Session;
  readonly folder: PackageFolder;
  readonly entries: readonly Entry[];
  readonly options: ts.CompilerOptions;
  readonly #bySpecifier: ReadonlyMap<string, string>;
  readonly #cache: ts.ModuleResolutionCache;
  #last: ts.Program | undefined;
  #probe: ts.Program | undefined;

  /**
   * @param name the name under which both sides are imported
   * @param only the modules that are looked at; null for all
   */
  constructor(
    session: Session,
    directory: string,
    named: readonly string[] | null,
    name: string | null = null,
    only: ReadonlySet<string> | null = null,
  ) {
    const { ts } = session;
    this.session = session;
    const given = ts.sys.resolvePath(directory);
    const root = (ts.sys.realpath?.(given) ?? given).replaceAll('\\', '/').replace(/\/$/, '');
    const folder = packageFolder(ts, root);
    this.folder = folder;
    this.options = compilerOptions(ts, session.resolution, session.types);
    const entries = entriesOf(ts, folder, named, this.options, session.resolution);
    const called = name ?? folder.name;
    this.entries = entries
      .map(({ specifier, file }) => ({ specifier: called + specifier.slice(folder.name.length), file }))
      .filter(({ specifier }) => only === null || only.has(specifier));
    this.#bySpecifier = new Map(this.entries.map(({ specifier, file }) => [specifier, file]));
    this.#cache = ts.createModuleResolutionCache(root, (file) => file, this.options);
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
  program(consumers: ReadonlyMap<string, string>, fresh = false): ts.Program {
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
    const program = ts.createProgram({
      rootNames: [...texts.keys()],
      options: this.options,
      host,
      ...(fresh || this.#last === undefined ? {} : { oldProgram: this.#last }),
    });
    if (!fresh) this.#last = program;
    return program;
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
    if (own !== undefined && containing.startsWith(this.consumers))
      return {
        resolvedModule: {
          resolvedFileName: own,
          extension: /\.d\.mts$/.test(own)
            ? ts.Extension.Dmts
            : /\.d\.cts$/.test(own)
              ? ts.Extension.Dcts
              : own.endsWith('.d.ts')
                ? ts.Extension.Dts
                : ts.Extension.Ts,
          isExternalLibraryImport: false,
        },
      };
    const mode = ts.getModeForUsageLocation(sourceFile, literal, options);
    return ts.resolveModuleName(literal.text, containing, options, host, this.#cache, redirected, mode);
  }

  /** The file of the surface that an import in one of its files means; null for what belongs to others or is not found. */
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
    const file = resolvedModule?.resolvedFileName;
    return file !== undefined && this.owns(file) ? file : null;
  }

  /** Whether Node takes a file for a CommonJS module; a bundler does not ask. */
  isCommonJs(file: string): boolean {
    return (
      this.session.resolution !== 'bundler' && this.#format(file) === this.session.ts.ModuleKind.CommonJS
    );
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
