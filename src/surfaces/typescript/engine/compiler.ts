import type ts from 'typescript-6';

/** The compiler's interface, which is loaded only in a process of its own and so handed on, never imported. */
export type TypeScript = typeof ts;

/** How consumers resolve modules: as a bundler does, or as Node itself does in an ES module or in a CommonJS module. */
export type Resolution = 'bundler' | 'import' | 'require';

/** The strictest of what users commonly have: what compiles under these options compiles under laxer ones. */
export function compilerOptions(
  ts: TypeScript,
  resolution: Resolution,
  types: readonly string[],
): ts.CompilerOptions {
  const common: ts.CompilerOptions = {
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    esModuleInterop: true,
    target: ts.ScriptTarget.ESNext,
    types: [...types],
  };
  return resolution === 'bundler'
    ? { ...common, module: ts.ModuleKind.Preserve, moduleResolution: ts.ModuleResolutionKind.Bundler }
    : { ...common, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
}

/** The largest declaration file that is read, in bytes. */
const LARGEST = 20 * 1024 * 1024;

/** Parsed files by their path, shared by all programs of a run: the compiler's own libraries are parsed once. */
export class ParsedFiles {
  readonly #ts: TypeScript;
  readonly #files = new Map<string, ts.SourceFile | null>();
  readonly #imports = new Map<string, ts.PreProcessedFileInfo>();
  readonly #texts = new Map<string, string | undefined>();

  constructor(typescript: TypeScript) {
    this.#ts = typescript;
  }

  text(file: string): string | undefined {
    if (this.#texts.has(file)) return this.#texts.get(file);
    const { sys } = this.#ts;
    const size = sys.fileExists(file) ? (sys.getFileSize?.(file) ?? 0) : 0;
    const text = size > LARGEST ? undefined : sys.readFile(file);
    // Manifests are read again and again while modules are looked for; the rest is kept as it was parsed.
    if (file.endsWith('.json')) this.#texts.set(file, text);
    return text;
  }

  /** What a file imports, and where it says so: found without parsing it. */
  imports(file: string): Pick<ts.PreProcessedFileInfo, 'importedFiles' | 'referencedFiles'> {
    const kept = this.#imports.get(file);
    if (kept !== undefined) return kept;
    const found = this.#ts.preProcessFile(this.text(file) ?? '', true, false);
    this.#imports.set(file, found);
    return found;
  }

  parsed(file: string, options: ts.CreateSourceFileOptions | ts.ScriptTarget): ts.SourceFile | undefined {
    const format = typeof options === 'object' ? (options.impliedNodeFormat ?? 0) : 0;
    const key = `${format} ${file}`;
    const kept = this.#files.get(key);
    if (kept !== undefined) return kept ?? undefined;
    const text = this.text(file);
    const made = text === undefined ? null : parse(this.#ts, file, text, options);
    this.#files.set(key, made);
    return made ?? undefined;
  }
}

/** Parses without JSDoc, which says nothing about types in declarations. */
export function parse(
  ts: TypeScript,
  file: string,
  text: string,
  options: ts.CreateSourceFileOptions | ts.ScriptTarget,
): ts.SourceFile {
  const given = typeof options === 'object' ? options : { languageVersion: options };
  return ts.createSourceFile(file, text, { ...given, jsDocParsingMode: ts.JSDocParsingMode.ParseNone }, true);
}
