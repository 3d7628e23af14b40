import type ts from 'typescript-6';
import type { TypeScript } from './compiler.ts';
import type { Entry } from './entries.ts';
import { globalSymbol } from './globals.ts';
import { reachedFiles } from './reach.ts';
import type { Side } from './side.ts';

/**
 * How a module is imported whole: as a namespace, or where it is one thing (`export =`) by `require`, which an ES module of
 * Node writes as a default import.
 */
type ImportForm = 'namespace' | 'require' | 'default';

/** A module as its consumers see it. */
export interface Module {
  readonly entry: Entry;
  readonly form: ImportForm;
  /** Whether a default import gives it whole, as an ES module of Node gets a CommonJS module with exports. */
  readonly isInterop: boolean;
  /** Another module that must be imported for this one to be as it is: the one that adds to it. */
  readonly with: string | null;
}

/** Something that users can name. */
export interface PublicName {
  readonly module: Module;
  /** After the module: "Option", "ESLint.ResultsMeta"; empty for what a module is as a whole (`export =`). */
  readonly path: string;
  /** What it stands for, aliases followed. */
  readonly symbol: ts.Symbol;
  /** Whether it is a name of the world, which needs no module before it. */
  readonly isGlobal: boolean;
  /** Whether it is exported as a type only (`export type`), though it may be a value. */
  readonly isTypeOnly: boolean;
}

const DEEPEST = 6;
const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** All names of one side, and which of them is the first for a declaration. */
export class Names {
  readonly checker: ts.TypeChecker;
  readonly program: ts.Program;
  readonly side: Side;
  readonly modules = new Map<string, Module>();
  readonly all: PublicName[] = [];
  readonly #ts: TypeScript;
  readonly #at = new Map<string, PublicName>();
  readonly #reached = new Map<string, ReadonlySet<string>>();
  readonly #homeOf = new Map<string, string>();
  readonly #of = new Map<ts.Symbol, PublicName[]>();

  constructor(side: Side) {
    this.side = side;
    this.#ts = side.session.ts;
    this.program = side.probe();
    this.checker = this.program.getTypeChecker();
    // Of several names for one file, the first and shortest is that of its exports; the others have only to be there.
    const files = new Set<string>();
    const ordered = [...side.entries].sort((a, b) => a.specifier.length - b.specifier.length);
    for (const entry of ordered) {
      if (!files.has(entry.file)) this.#read(entry);
      files.add(entry.file);
    }
    this.#addedElsewhere();
  }

  /** @param key made by {@link keyOf} */
  get(key: string): PublicName | undefined {
    return this.#at.get(key);
  }

  /**
   * The module that a program must import beside another one for something to be there, because only a file declares it to
   * which that one does not lead: a plugin that adds to it. Null where none is needed.
   */
  beside({ declarations = [] }: ts.Symbol, module: Module): string | null {
    const files = declarations.map((node) => (this.#isAdded(node) ? node.getSourceFile().fileName : null));
    const [file] = files;
    if (file === undefined || file === null || files.includes(null)) return null;
    const { entries } = this.side;
    const about = entries.find(({ specifier }) => specifier === (module.with ?? module.entry.specifier));
    if (about !== undefined && this.#reach(about.file).has(file)) return null;
    return this.#homes().get(file) ?? null;
  }

  /** Whether it is declared for a module or for the world by a file that has to be imported for it. */
  #isAdded(node: ts.Node): boolean {
    const ts = this.#ts;
    const file = node.getSourceFile();
    if (!this.side.owns(file.fileName)) return false;
    if (!ts.isExternalModule(file)) return true;
    const around = ts.findAncestor(
      node,
      (above): above is ts.ModuleDeclaration =>
        ts.isModuleDeclaration(above) &&
        (ts.isStringLiteral(above.name) || (above.flags & ts.NodeFlags.GlobalAugmentation) !== 0),
    );
    return around !== undefined;
  }

  /** For each file the module that leads to it: its own, where it is one. */
  #homes(): ReadonlyMap<string, string> {
    if (this.#homeOf.size > 0) return this.#homeOf;
    for (const { specifier, file } of this.side.entries)
      if (!this.#homeOf.has(file)) this.#homeOf.set(file, specifier);
    for (const { specifier, file } of this.side.entries)
      for (const found of reachedFiles(this.side, file, this.#homeOf))
        if (!this.#homeOf.has(found)) this.#homeOf.set(found, specifier);
    return this.#homeOf;
  }

  #reach(file: string): ReadonlySet<string> {
    const known = this.#reached.get(file) ?? new Set(reachedFiles(this.side, file));
    this.#reached.set(file, known);
    return known;
  }

  /** The names of a declaration, the shortest and earliest first. */
  of(symbol: ts.Symbol): readonly PublicName[] {
    return this.#of.get(symbol) ?? [];
  }

  #read(entry: Entry): void {
    const file = this.program.getSourceFile(entry.file);
    const symbol =
      file === undefined
        ? undefined
        : (this.checker.getSymbolAtLocation(file) ?? this.#ambient(entry.specifier));
    if (symbol === undefined) return;
    const whole = symbol.exports?.get(this.#ts.InternalSymbolName.ExportEquals);
    const isImported = this.side.session.resolution === 'import';
    const module: Module = {
      entry,
      form: whole === undefined ? 'namespace' : isImported ? 'default' : 'require',
      isInterop: isImported && whole === undefined && this.side.isCommonJs(entry.file),
      with: null,
    };
    this.modules.set(entry.specifier, module);
    if (whole !== undefined)
      this.#add({ module, path: '', symbol: this.aliased(whole), isGlobal: false, isTypeOnly: false });
    this.#members(module, '', symbol, [symbol]);
  }

  /**
   * A module that a script declares whole: `declare module 'jsdom' { … }`, with what other files add to it. It goes before
   * what a file of that name is.
   */
  #ambient(specifier: string): ts.Symbol | undefined {
    const probe = this.program.getSourceFile(this.side.consumer('probe'));
    const names = probe?.statements.flatMap((each) =>
      this.#ts.isImportDeclaration(each) ? [each.moduleSpecifier] : [],
    );
    const name = names?.find((each) => this.#ts.isStringLiteral(each) && each.text === specifier);
    return name === undefined ? undefined : this.checker.getSymbolAtLocation(name);
  }

  #members(module: Module, prefix: string, container: ts.Symbol, above: readonly ts.Symbol[]): void {
    for (const exported of this.checker.getExportsOfModule(container)) {
      const name = exported.name;
      if (!IDENTIFIER.test(name) || name === 'prototype') continue;
      // Nobody gets the default export of what says that it is a CommonJS module and is none.
      if (name === 'default' && prefix === '' && module.isInterop && !this.side.isTrue(module.entry))
        continue;
      const symbol = this.aliased(exported);
      if (
        (exported.flags & this.#ts.SymbolFlags.Property) !== 0 &&
        prefix === '' &&
        module.form !== 'namespace'
      )
        continue;
      const path = prefix === '' ? name : `${prefix}.${name}`;
      this.#add({ module, path, symbol, isGlobal: false, isTypeOnly: this.#isTypeOnly(exported) });
      if ((symbol.flags & this.#ts.SymbolFlags.Module) === 0) continue;
      if (above.includes(symbol) || above.length > DEEPEST) continue;
      this.#members(module, path, symbol, [...above, symbol]);
    }
  }

  /** What the declarations add to the world, and to modules of others. */
  #addedElsewhere(): void {
    const ts = this.#ts;
    const [first] = this.side.entries;
    if (first === undefined) return;
    for (const file of this.program.getSourceFiles()) {
      if (!this.side.owns(file.fileName) || file.fileName.startsWith(this.side.consumers)) continue;
      if (!ts.isExternalModule(file)) this.#global(file.statements, first);
      for (const statement of file.statements) {
        if (
          !ts.isModuleDeclaration(statement) ||
          statement.body === undefined ||
          !ts.isModuleBlock(statement.body)
        )
          continue;
        if ((statement.flags & ts.NodeFlags.GlobalAugmentation) !== 0)
          this.#global(statement.body.statements, first);
        else if (ts.isStringLiteral(statement.name) && !statement.name.text.startsWith('.'))
          this.#augmented(statement.name.text, statement.body.statements, first);
      }
    }
  }

  #global(statements: readonly ts.Statement[], entry: Entry): void {
    const module: Module = {
      entry,
      form: this.modules.get(entry.specifier)?.form ?? 'namespace',
      isInterop: false,
      with: null,
    };
    for (const name of declaredNames(this.#ts, statements)) {
      const symbol = globalSymbol(this.#ts, this.checker, name);
      if (symbol === undefined) continue;
      this.#add({ module, path: name, symbol, isGlobal: true, isTypeOnly: false });
      this.#globalMembers(module, name, symbol, [symbol]);
    }
  }

  /** What the declarations put into a namespace of the world, which may hold much of others. */
  #globalMembers(module: Module, prefix: string, container: ts.Symbol, above: readonly ts.Symbol[]): void {
    if ((container.flags & this.#ts.SymbolFlags.Module) === 0 || above.length > DEEPEST) return;
    for (const exported of this.checker.getExportsOfModule(container)) {
      const symbol = this.aliased(exported);
      const isOwn = symbol.declarations?.some((node) => this.side.owns(node.getSourceFile().fileName));
      if (isOwn !== true || above.includes(symbol) || !IDENTIFIER.test(exported.name)) continue;
      const path = `${prefix}.${exported.name}`;
      this.#add({ module, path, symbol, isGlobal: true, isTypeOnly: this.#isTypeOnly(exported) });
      this.#globalMembers(module, path, symbol, [...above, symbol]);
    }
  }

  #augmented(specifier: string, statements: readonly ts.Statement[], entry: Entry): void {
    const symbol = this.checker.getAmbientModules().find(({ name }) => name === JSON.stringify(specifier));
    const target = symbol ?? this.#moduleOf(statements);
    if (target === undefined) return;
    const module: Module = {
      entry: { specifier, file: '', isAside: entry.isAside },
      form: 'namespace',
      isInterop: false,
      with: entry.specifier,
    };
    this.modules.set(specifier, this.modules.get(specifier) ?? module);
    for (const name of declaredNames(this.#ts, statements)) {
      const exported = this.checker.getExportsOfModule(target).find((found) => found.name === name);
      if (exported !== undefined)
        this.#add({ module, path: name, symbol: this.aliased(exported), isGlobal: false, isTypeOnly: false });
    }
  }

  /** The module that a block adds to. */
  #moduleOf(statements: readonly ts.Statement[]): ts.Symbol | undefined {
    const around = statements[0]?.parent.parent;
    return around !== undefined && this.#ts.isModuleDeclaration(around)
      ? this.checker.getSymbolAtLocation(around.name)
      : undefined;
  }

  #add(name: PublicName): void {
    const key = keyOf(name);
    if (this.#at.has(key)) return;
    this.#at.set(key, name);
    this.all.push(name);
    if (name.module.entry.isAside && this.#isReached(name.symbol)) return;
    const known = this.#of.get(name.symbol);
    if (known === undefined) this.#of.set(name.symbol, [name]);
    else known.push(name);
  }

  /** Whether it is declared where the modules lead that the package names: then it is compared as these show it. */
  #isReached({ declarations = [] }: ts.Symbol): boolean {
    return declarations.some((node) => this.side.reached.has(node.getSourceFile().fileName));
  }

  #isTypeOnly(exported: ts.Symbol): boolean {
    const { checker } = this as unknown as {
      checker: { getTypeOnlyAliasDeclaration?(symbol: ts.Symbol): ts.Node | undefined };
    };
    return checker.getTypeOnlyAliasDeclaration?.(exported) !== undefined;
  }

  aliased(symbol: ts.Symbol): ts.Symbol {
    return (symbol.flags & this.#ts.SymbolFlags.Alias) !== 0 ? this.checker.getAliasedSymbol(symbol) : symbol;
  }
}

/** The same on both sides. */
export function keyOf({ module, path, isGlobal }: PublicName): string {
  return isGlobal ? `#${path}` : `${module.entry.specifier}#${path}`;
}

function declaredNames(ts: TypeScript, statements: readonly ts.Statement[]): string[] {
  return statements.flatMap((statement) => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? [name.text] : [],
      );
    const { name } = statement as { name?: ts.Node };
    return name !== undefined && ts.isIdentifier(name) && name.text !== 'global' ? [name.text] : [];
  });
}

/** "Option", "hono/ssg.toSSG"; for a module as a whole its specifier. @param main the specifier of the package itself */
export function shown({ module, path, isGlobal }: PublicName, main: string): string {
  if (isGlobal) return path;
  const { specifier } = module.entry;
  if (path === '') return specifier;
  return specifier === main ? path : `${specifier}.${path}`;
}
