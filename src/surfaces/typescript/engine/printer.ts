import type ts from 'typescript-6';
import type { TypeScript } from './compiler.ts';
import { copyOf } from './copies.ts';
import { Imports } from './imports.ts';
import type { Module, Names, PublicName } from './names.ts';
import { keyOf } from './names.ts';
import { entityOf } from './pairs.ts';
import { Unwritable } from './unwritable.ts';

const MOST_COPIES = 60;
const LONGEST = 60_000;
/** What programs call things of their own: a copy of that name would be hidden by them, even in their own types. */
const OWN = ['self', 'value', 'result', 'built', 'given', 'narrowed', 'example', 'Example'];

/**
 * Writes types of the old declarations as a user would: public names through their module, names of other packages
 * imported as the declarations import them, and what users cannot name as a copy of its shape.
 */
export class Printer {
  readonly #ts: TypeScript;
  readonly #names: Names;
  readonly #next: Names;
  readonly #module: string;
  readonly #owner: PublicName;
  readonly #beside = new Set<string>();
  /** What is written out, although it has a public name. */
  readonly #asCopy: ts.Symbol | null;
  readonly #self: string | null;
  readonly #imports: Imports;
  readonly #copies = new Map<ts.Symbol, string>();
  readonly #texts: string[] = [];
  readonly #modules = new Map<string, string>();
  #size = 0;

  /** @param self what `this` means as a type */
  constructor(given: {
    ts: TypeScript;
    names: Names;
    next: Names;
    owner: PublicName;
    asCopy?: ts.Symbol | null;
    self?: string | null;
    taken?: readonly string[];
  }) {
    this.#ts = given.ts;
    this.#names = given.names;
    this.#next = given.next;
    this.#owner = given.owner;
    this.#module = given.owner.module.entry.specifier;
    this.#asCopy = given.asCopy ?? null;
    this.#self = given.self ?? null;
    this.#imports = new Imports(given.ts, given.names, [...OWN, ...(given.taken ?? [])]);
    // What is tested is written by whoever prints its types: its imports are there whether it was printed or not.
    this.path(given.owner);
  }

  /** The imports and copies that what was written needs. */
  preamble(): string {
    const modules = [...this.#modules].map(([specifier, local]) => {
      const { form } = this.#names.modules.get(specifier) ?? { form: 'namespace' };
      if (form === 'require') return `import ${local} = require('${specifier}');`;
      return form === 'default'
        ? `import ${local} from '${specifier}';`
        : `import * as ${local} from '${specifier}';`;
    });
    const beside = [...this.#modules.keys()].flatMap(
      (specifier) => this.#names.modules.get(specifier)?.with ?? [],
    );
    return [
      ...new Set([...beside, ...this.#beside].map((specifier) => `import '${specifier}';`)),
      ...modules,
      ...this.#imports.lines(),
      ...this.#texts,
    ].join('\n');
  }

  /** Whether an import or a copy has a name: a parameter of that name hides it, even in its own type. */
  isTaken(name: string): boolean {
    return this.#imports.isTaken(name);
  }

  /** What a module is called in the program: pkg, pkg2. */
  local(specifier: string): string {
    const known = this.#modules.get(specifier);
    if (known !== undefined) return known;
    const name = this.#modules.size === 0 ? 'pkg' : `pkg${this.#modules.size + 1}`;
    this.#modules.set(specifier, name);
    this.#imports.take(name);
    return name;
  }

  /** "pkg.Option". */
  path(name: PublicName): string {
    this.needs(name.symbol, name.module);
    const local = this.local(name.module.entry.specifier);
    if (name.isGlobal) return name.path;
    if (name.module.isInterop && /^default(?:\.|$)/.test(name.path))
      return `${this.#whole(name)}.${name.path}`;
    return name.path === '' ? local : `${local}.${name.path}`;
  }

  /** Imports what has to be there beside a module for something to be there. @param module by default the one at hand */
  needs(symbol: ts.Symbol, module: Module = this.#owner.module): void {
    const found = this.#names.beside(symbol, module);
    if (found !== null) this.#beside.add(found);
  }

  /** What a default import of a module gives, where that is the module whole. */
  #whole({ module: { entry } }: PublicName): string {
    const { specifier } = entry;
    return this.#imports.import(
      `d${specifier}`,
      (local) => `import ${local} from '${specifier}';`,
      `${this.local(specifier)}Whole`,
    );
  }

  /** @throws Unwritable */
  print(node: ts.Node): string {
    const ts = this.#ts;
    const printer = ts.createPrinter({ removeComments: true });
    const written = this.#rewrite(node);
    const text = printer.printNode(ts.EmitHint.Unspecified, written, node.getSourceFile() ?? this.#anyFile());
    this.#size += text.length;
    if (this.#size > LONGEST) throw new Unwritable('it is too large to be written down');
    return text;
  }

  /** A type that no text declares. @throws Unwritable */
  printType(type: ts.Type): string {
    const { NodeBuilderFlags } = this.#ts;
    const node = this.#names.checker.typeToTypeNode(
      type,
      undefined,
      NodeBuilderFlags.NoTruncation |
        NodeBuilderFlags.UseAliasDefinedOutsideCurrentScope |
        NodeBuilderFlags.IgnoreErrors |
        NodeBuilderFlags.WriteTypeParametersInQualifiedName,
    );
    if (node === undefined) throw new Unwritable('the compiler does not write it down');
    return this.print(node);
  }

  #anyFile(): ts.SourceFile {
    return this.#names.program.getSourceFiles()[0] as ts.SourceFile;
  }

  #rewrite<T extends ts.Node>(root: T): T {
    const ts = this.#ts;
    const { factory } = ts;
    const visit = (node: ts.Node): ts.Node | undefined => {
      if (node.kind === ts.SyntaxKind.ThisType && this.#self !== null)
        return factory.createTypeReferenceNode(this.#self);
      if (ts.isTypeReferenceNode(node))
        return factory.createTypeReferenceNode(
          this.#entity(node.typeName),
          this.#all(node.typeArguments, visit),
        );
      if (ts.isExpressionWithTypeArguments(node))
        return factory.createExpressionWithTypeArguments(
          factory.createIdentifier(this.#entity(node.expression)),
          this.#all(node.typeArguments, visit),
        );
      if (ts.isTypeQueryNode(node))
        return factory.createTypeQueryNode(
          factory.createIdentifier(this.#entity(node.exprName)),
          this.#all(node.typeArguments, visit),
        );
      if (ts.isImportTypeNode(node)) {
        const name = this.#entity(entityOf(ts, node) as ts.Node);
        const args = this.#all(node.typeArguments, visit);
        return node.isTypeOf
          ? factory.createTypeQueryNode(factory.createIdentifier(name), args)
          : factory.createTypeReferenceNode(name, args);
      }
      if (ts.isComputedPropertyName(node))
        return isDotted(ts, node.expression)
          ? factory.createComputedPropertyName(factory.createIdentifier(this.#entity(node.expression)))
          : node;
      if (ts.isTypeElement(node) && this.isUnnamable(node)) return undefined;
      return ts.visitEachChild(node, visit, undefined);
    };
    return visit(root) as T;
  }

  #all<T extends ts.Node>(
    nodes: readonly T[] | undefined,
    visit: (node: ts.Node) => ts.Node | undefined,
  ): T[] | undefined {
    return nodes?.map((node) => visit(node) as T);
  }

  /** Whether a member's name is a symbol that users cannot name. */
  isUnnamable(node: ts.TypeElement): boolean {
    const ts = this.#ts;
    if (node.name === undefined || !ts.isComputedPropertyName(node.name)) return false;
    if (!isDotted(ts, node.name.expression)) return false;
    const symbol = this.#symbolOf(node.name.expression);
    return symbol !== undefined && this.#isOwn(symbol) && this.#publicName(symbol) === null;
  }

  #symbolOf(node: ts.Node): ts.Symbol | undefined {
    const place = this.#ts.isLiteralTypeNode(node) ? node.literal : node;
    // What the compiler has written carries its symbol with it.
    if (place.pos < 0) {
      const last = this.#ts.isQualifiedName(place as ts.Node)
        ? (place as unknown as ts.QualifiedName).right
        : place;
      return (last as { symbol?: ts.Symbol }).symbol;
    }
    return this.#names.checker.getSymbolAtLocation(place);
  }

  #entity(node: ts.Node): string {
    const ts = this.#ts;
    const symbol = this.#symbolOf(node);
    if (symbol === undefined) {
      if (node.pos >= 0 && !ts.isLiteralTypeNode(node)) return node.getText();
      throw new Unwritable('it mentions what has no name');
    }
    if ((symbol.flags & ts.SymbolFlags.TypeParameter) !== 0) return symbol.name;
    const target = this.#names.aliased(symbol);
    if (target.declarations === undefined || target.declarations.length === 0) {
      if (ts.isIdentifier(node)) return node.text;
      throw new Unwritable(`it mentions ${symbol.name}, which is not found`);
    }
    const isCopy = target === this.#asCopy;
    const name = isCopy ? null : this.#publicName(target);
    if (name !== null) return this.path(name);
    if (this.#isOwn(target)) return this.#hidden(target, node);
    return this.#global(target) ?? this.#imports.foreign(node, symbol);
  }

  #isOwn(symbol: ts.Symbol): boolean {
    const file = symbol.declarations?.[0]?.getSourceFile().fileName;
    return file !== undefined && this.#names.side.owns(file) && this.#global(symbol) === null;
  }

  /** The name by which users reach it on both sides, preferably through the module at hand. */
  #publicName(symbol: ts.Symbol): PublicName | null {
    const names = this.#names.of(symbol).filter((name) => this.#next.get(keyOf(name)) !== undefined);
    return names.find(({ module }) => module.entry.specifier === this.#module) ?? names[0] ?? null;
  }

  /** "NodeJS.Timeout": a name that needs no import; null where it is declared in a module. */
  #global(symbol: ts.Symbol): string | null {
    const ts = this.#ts;
    const declaration = symbol.declarations?.[0];
    if (declaration === undefined) return null;
    const around = ts.findAncestor(
      declaration,
      (node): node is ts.ModuleDeclaration =>
        ts.isModuleDeclaration(node) &&
        (ts.isStringLiteral(node.name) || (node.flags & ts.NodeFlags.GlobalAugmentation) !== 0),
    );
    const inGlobal = around !== undefined && (around.flags & ts.NodeFlags.GlobalAugmentation) !== 0;
    if (!inGlobal && (around !== undefined || ts.isExternalModule(declaration.getSourceFile()))) return null;
    const parent = (symbol as { parent?: ts.Symbol }).parent;
    const above = parent === undefined || parent.name === '__global' ? '' : `${this.#global(parent) ?? ''}.`;
    return above === '.' ? null : above + symbol.name;
  }

  /** A copy of what users cannot name. */
  #hidden(symbol: ts.Symbol, node: ts.Node): string {
    const known = this.#copies.get(symbol);
    if (known !== undefined) return known;
    if (this.#copies.size >= MOST_COPIES) throw new Unwritable('it reaches too many types without a name');
    const ts = this.#ts;
    const isEnum = (symbol.flags & ts.SymbolFlags.Enum) !== 0;
    const wish = /^[\w$]+$/.test(symbol.name) && symbol.name !== 'default' ? symbol.name : 'Hidden';
    // Enums are the same type by their name, so a copy keeps it.
    const name = isEnum && !this.#imports.isTaken(wish) ? wish : this.#imports.free(wish);
    this.#imports.take(name);
    this.#copies.set(symbol, name);
    const texts = (symbol.declarations ?? []).map((declaration) => copyOf(this.#ts, this, declaration, name));
    if (texts.every((text) => text === ''))
      throw new Unwritable(
        `it mentions ${node.pos < 0 ? symbol.name : node.getText()}, which cannot be copied`,
      );
    this.#texts.push(...texts.filter((text) => text !== ''));
    return name;
  }

  /** "<T>(a: A, b?: B): R"; with `=>` before the result a function type. */
  signature(node: ts.SignatureDeclaration, before: ': ' | ' => '): string {
    const parameters = node.parameters.map((parameter) => this.print(parameter)).join(', ');
    const own = (node.typeParameters ?? []).map((parameter) => this.print(parameter)).join(', ');
    const result = node.type === undefined ? 'any' : this.print(node.type);
    return `${own === '' ? '' : `<${own}>`}(${parameters})${before}${result}`;
  }
}

/** `a.b.c` */
function isDotted(ts: TypeScript, node: ts.Node): boolean {
  return ts.isIdentifier(node) || (ts.isPropertyAccessExpression(node) && isDotted(ts, node.expression));
}
