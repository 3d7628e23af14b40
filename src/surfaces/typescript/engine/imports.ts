import type ts from 'typescript-6';
import type { TypeScript } from './compiler.ts';
import { globalSymbol } from './globals.ts';
import type { Names } from './names.ts';
import { Unwritable } from './unwritable.ts';

/** The imports from other packages that a program needs, and the names that are taken in it. */
export class Imports {
  readonly #ts: TypeScript;
  readonly #names: Names;
  /** The statements, by what they import. */
  readonly #lines = new Map<string, string>();
  readonly #taken: Set<string>;

  constructor(ts: TypeScript, names: Names, taken: readonly string[]) {
    this.#ts = ts;
    this.#names = names;
    this.#taken = new Set(taken);
  }

  /** The statements, in the order in which they were asked for. */
  lines(): readonly string[] {
    return [...this.#lines.keys()];
  }

  isTaken(name: string): boolean {
    return this.#taken.has(name);
  }

  take(name: string): void {
    this.#taken.add(name);
  }

  /** The name of something in another package, imported as the declarations import it. */
  foreign(node: ts.Node, symbol: ts.Symbol): string {
    const ts = this.#ts;
    if (node.pos < 0) throw new Unwritable(`it mentions ${symbol.name} of another package`);
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal))
      return this.import(
        node.literal.text,
        (local) => `import * as ${local} from '${node.literal.getText().slice(1, -1)}';`,
        'imported',
      );
    if (ts.isImportTypeNode(node.parent)) {
      const specifier = this.#literal(node.parent.argument);
      const space = this.import(
        specifier,
        (local) => `import * as ${local} from '${specifier}';`,
        'imported',
      );
      return `${space}.${node.getText()}`;
    }
    let left = node;
    while (ts.isQualifiedName(left) || ts.isPropertyAccessExpression(left))
      left = ts.isQualifiedName(left) ? left.left : left.expression;
    const after = node.getText().slice(left.getText().length);
    let alias = this.#names.checker.getSymbolAtLocation(left);
    for (let steps = 0; alias !== undefined && steps < 20; steps += 1) {
      const written = this.#importOf(alias);
      if (written !== null) return written + after;
      if ((alias.flags & ts.SymbolFlags.Alias) === 0) break;
      alias = (
        this.#names.checker as unknown as {
          getImmediateAliasedSymbol(symbol: ts.Symbol): ts.Symbol | undefined;
        }
      ).getImmediateAliasedSymbol(alias);
    }
    throw new Unwritable(`it mentions ${symbol.name} of another package`);
  }

  #literal(argument: ts.Node): string {
    const ts = this.#ts;
    if (ts.isLiteralTypeNode(argument) && ts.isStringLiteral(argument.literal)) return argument.literal.text;
    throw new Unwritable('it mentions a module without a name');
  }

  /** The import of an alias that comes straight from another package. */
  #importOf(alias: ts.Symbol): string | null {
    const ts = this.#ts;
    const declaration = alias.declarations?.[0];
    if (declaration === undefined) return null;
    if (ts.isImportEqualsDeclaration(declaration)) {
      const { moduleReference } = declaration;
      if (!ts.isExternalModuleReference(moduleReference) || !ts.isStringLiteral(moduleReference.expression))
        return null;
      const { text } = moduleReference.expression;
      return text.startsWith('.')
        ? null
        : this.import(`=${text}`, (local) => `import ${local} = require('${text}');`, alias.name);
    }
    const statement = ts.findAncestor(
      declaration,
      (node): node is ts.ImportDeclaration | ts.ExportDeclaration =>
        ts.isImportDeclaration(node) || ts.isExportDeclaration(node),
    );
    const specifier = statement?.moduleSpecifier;
    if (specifier === undefined || !ts.isStringLiteral(specifier) || specifier.text.startsWith('.'))
      return null;
    const { text } = specifier;
    if (ts.isNamespaceImport(declaration) || ts.isNamespaceExport(declaration))
      return this.import(`*${text}`, (local) => `import * as ${local} from '${text}';`, alias.name);
    if (ts.isImportClause(declaration))
      return this.import(`d${text}`, (local) => `import ${local} from '${text}';`, alias.name);
    if (ts.isImportSpecifier(declaration) || ts.isExportSpecifier(declaration)) {
      const imported = (declaration.propertyName ?? declaration.name).text;
      return this.import(
        `${text} ${imported}`,
        (local) => `import { ${imported === local ? local : `${imported} as ${local}`} } from '${text}';`,
        imported === 'default' ? alias.name : imported,
      );
    }
    return null;
  }

  import(key: string, write: (local: string) => string, wish: string): string {
    for (const [line, known] of this.#lines)
      if (known === key)
        return (
          /(?:as |import )([\w$]+)(?: }| from| =)/.exec(line)?.[1] ?? /\{ ([\w$]+) \}/.exec(line)?.[1] ?? wish
        );
    const local = this.free(wish === 'default' ? 'imported' : wish);
    this.#lines.set(write(local), key);
    return local;
  }

  free(wish: string): string {
    let name = wish;
    for (let count = 2; this.#taken.has(name) || this.#isGlobalName(name); count += 1)
      name = `${wish}${count}`;
    this.#taken.add(name);
    return name;
  }

  #isGlobalName(name: string): boolean {
    return globalSymbol(this.#ts, this.#names.checker, name) !== undefined;
  }
}
