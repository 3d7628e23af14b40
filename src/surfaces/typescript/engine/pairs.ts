import type ts from 'typescript-6';
import type { TypeScript } from './compiler.ts';
import type { Names } from './names.ts';
import { keyOf } from './names.ts';

/** A declaration of the old side and the one of the new side that stands in its place. */
export interface Pair {
  readonly old: ts.Symbol;
  readonly next: ts.Symbol;
  /** Its own text differs. */
  changed: boolean;
  /** What its text mentions, where both mention something. */
  readonly mentions: Set<Pair>;
  /** Modules and global names that its old or new text mentions and that are not found. */
  readonly missing: Set<string>;
  /** Whether users can name it: then it is compared under that name. */
  readonly isPublic: boolean;
}

const DEEPEST = 400;

/**
 * Walks the declarations of both sides in step. Where the texts are the same, what they mention corresponds by its
 * position, so that a declaration without a name of its own, or with another one on each side, finds its partner.
 */
export class Pairs {
  readonly #ts: TypeScript;
  readonly #old: Names;
  readonly #next: Names;
  readonly #known = new Map<ts.Symbol, Map<ts.Symbol, Pair>>();
  readonly #open: Pair[] = [];
  readonly #versions = new Map<string, string>();

  constructor(ts: TypeScript, old: Names, next: Names) {
    this.#ts = ts;
    this.#old = old;
    this.#next = next;
  }

  /** The pair of two declarations, with all that it reaches. */
  pair(old: ts.Symbol, next: ts.Symbol): Pair {
    const pair = this.#pair(old, next);
    for (let open = this.#open.pop(); open !== undefined; open = this.#open.pop()) this.#compare(open);
    return pair;
  }

  /** Whether its text, or that of something it reaches without a public name on the way, differs. */
  isAffected(pair: Pair): boolean {
    return this.through(pair) !== null;
  }

  /** The declaration by which a pair is affected: itself, or the first one it reaches that differs; null for none. */
  through(start: Pair): Pair | null {
    const seen = new Set<Pair>([start]);
    const open = [start];
    for (let pair = open.shift(); pair !== undefined; pair = open.shift()) {
      if (pair.changed) return pair;
      for (const mentioned of pair.mentions)
        if (!seen.has(mentioned) && !mentioned.isPublic) {
          seen.add(mentioned);
          open.push(mentioned);
        }
    }
    return null;
  }

  /** The modules and names that a pair reaches and that are not installed. */
  missing(start: Pair): string[] {
    const found = new Set<string>();
    const seen = new Set<Pair>([start]);
    for (const pair of seen) {
      for (const name of pair.missing) found.add(name);
      for (const mentioned of pair.mentions) seen.add(mentioned);
    }
    return [...found].sort();
  }

  #pair(old: ts.Symbol, next: ts.Symbol): Pair {
    const known = this.#known.get(old)?.get(next);
    if (known !== undefined) return known;
    const names = this.#old.of(old);
    const pair: Pair = {
      old,
      next,
      changed: false,
      mentions: new Set(),
      missing: new Set(),
      isPublic: names.some((name) => this.#next.get(keyOf(name))?.symbol === next),
    };
    const partners = this.#known.get(old) ?? new Map<ts.Symbol, Pair>();
    partners.set(next, pair);
    this.#known.set(old, partners);
    this.#open.push(pair);
    return pair;
  }

  #compare(pair: Pair): void {
    const old = compared(this.#ts, pair.old);
    const next = compared(this.#ts, pair.next);
    if (old.length + next.length === 0) return;
    if (!this.#isOwn(old, this.#old) || !this.#isOwn(next, this.#next)) {
      pair.changed = this.#origin(pair.old, this.#old) !== this.#origin(pair.next, this.#next);
      return;
    }
    if (old.length !== next.length) pair.changed = true;
    for (const [index, declaration] of old.entries()) {
      const partner = next[index];
      if (partner !== undefined && !this.#same(declaration, partner, pair, 0)) pair.changed = true;
    }
    if (pair.changed) {
      // What the texts mention has no partner by position: what is not installed is looked for on each side.
      for (const [names, declarations] of [
        [this.#old, old],
        [this.#next, next],
      ] as const)
        for (const declaration of declarations) this.#collectMissing(declaration, names, pair, 0);
    }
  }

  #isOwn(declarations: readonly ts.Declaration[], names: Names): boolean {
    return declarations.some((declaration) => names.side.owns(declaration.getSourceFile().fileName));
  }

  /** Where something comes from that is not declared here: package and version, or the file of a library. */
  #origin(symbol: ts.Symbol, names: Names): string {
    const file = symbol.declarations?.[0]?.getSourceFile().fileName;
    if (file === undefined) return symbol.name;
    const inside = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(file);
    // The types of Node are whichever the user has.
    if (
      inside === null ||
      inside[2] === '@types/node' ||
      names.program.isSourceFileDefaultLibrary(names.program.getSourceFile(file) as ts.SourceFile)
    )
      return `${file.slice(file.lastIndexOf('/'))} ${symbol.name}`;
    const [, folder = '', name = ''] = inside;
    let version = this.#versions.get(folder);
    if (version === undefined) {
      version =
        /"version"\s*:\s*"([^"]*)"/.exec(
          names.side.session.files.text(`${folder}/package.json`) ?? '',
        )?.[1] ?? '';
      this.#versions.set(folder, version);
    }
    return `${name} ${version} ${symbol.name}`;
  }

  /** Whether two trees say the same; what they mention is paired. */
  #same(old: ts.Node, next: ts.Node, pair: Pair, depth: number): boolean {
    const ts = this.#ts;
    // Libraries are parsed once for both sides.
    if (old === next) return true;
    if (depth > DEEPEST) return false;
    if (ts.isParenthesizedTypeNode(old)) return this.#same(old.type, next, pair, depth + 1);
    if (ts.isParenthesizedTypeNode(next)) return this.#same(old, next.type, pair, depth + 1);
    if (old.kind !== next.kind) return false;
    // What it is called itself is known already, or nobody's business.
    if (ts.isIdentifier(old) && depth === 1) return true;
    if (ownText(old) !== ownText(next)) return false;
    const oldName = entityOf(ts, old);
    const nextName = entityOf(ts, next);
    if (oldName !== null && nextName !== null) {
      const mentioned = this.#sameEntity(oldName, nextName, pair);
      return this.#sameAll(rest(ts, old), rest(ts, next), pair, depth) && mentioned;
    }
    return this.#sameAll(children(ts, old), children(ts, next), pair, depth);
  }

  #sameAll(old: readonly ts.Node[], next: readonly ts.Node[], pair: Pair, depth: number): boolean {
    let same = old.length === next.length;
    for (const [index, child] of old.entries()) {
      const partner = next[index];
      if (partner !== undefined && !this.#same(child, partner, pair, depth + 1)) same = false;
    }
    return same;
  }

  #sameEntity(old: ts.Node, next: ts.Node, pair: Pair): boolean {
    const oldSymbol = mentioned(this.#ts, this.#old, old, pair);
    const nextSymbol = mentioned(this.#ts, this.#next, next, pair);
    if (oldSymbol === null || nextSymbol === null)
      return oldSymbol === nextSymbol && old.getText() === next.getText();
    const { TypeParameter } = this.#ts.SymbolFlags;
    if (((oldSymbol.flags | nextSymbol.flags) & TypeParameter) !== 0)
      return oldSymbol.name === nextSymbol.name;
    const found = this.#pair(oldSymbol, nextSymbol);
    pair.mentions.add(found);
    const isNamed = this.#old.of(oldSymbol).length > 0 || this.#next.of(nextSymbol).length > 0;
    return !isNamed || found.isPublic;
  }

  #collectMissing(node: ts.Node, names: Names, pair: Pair, depth: number): void {
    if (depth > DEEPEST) return;
    const entity = entityOf(this.#ts, node);
    if (entity !== null) mentioned(this.#ts, names, entity, pair);
    this.#ts.forEachChild(node, (child) => this.#collectMissing(child, names, pair, depth + 1));
  }
}

/** The name in a type that mentions a declaration; null for every other node. */
export function entityOf(ts: TypeScript, node: ts.Node): ts.Node | null {
  if (ts.isTypeReferenceNode(node)) return node.typeName;
  if (ts.isExpressionWithTypeArguments(node)) return node.expression;
  if (ts.isTypeQueryNode(node)) return node.exprName;
  if (ts.isImportTypeNode(node)) return node.qualifier ?? node.argument;
  if (ts.isComputedPropertyName(node)) return node.expression;
  if (ts.isExportAssignment(node)) return node.expression;
  return null;
}

/** What is compared of a declaration: the members of a module have pairs of their own. */
function compared(ts: TypeScript, symbol: ts.Symbol): ts.Declaration[] {
  return (symbol.declarations ?? []).filter(
    (node) => !ts.isModuleDeclaration(node) && !ts.isSourceFile(node),
  );
}

/** What a node says apart from its children. */
function ownText(node: ts.Node): string {
  const { text, operator, token, isTypeOf } = node as {
    text?: unknown;
    operator?: unknown;
    token?: unknown;
    isTypeOf?: unknown;
  };
  return [typeof text === 'string' ? text : '', operator, token, isTypeOf].join(' ');
}

function children(ts: TypeScript, node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const { ExportKeyword, DeclareKeyword, DefaultKeyword } = ts.SyntaxKind;
  ts.forEachChild(node, (child) => {
    if (child.kind !== ExportKeyword && child.kind !== DeclareKeyword && child.kind !== DefaultKeyword)
      found.push(child);
  });
  return found;
}

/** The children of a node that mentions a declaration, without the name. */
function rest(ts: TypeScript, node: ts.Node): ts.Node[] {
  const name = entityOf(ts, node);
  return children(ts, node).filter((child) => child !== name);
}

/** What a name in a type stands for, aliases followed; null where it is not found, which the pair notes. */
function mentioned(ts: TypeScript, names: Names, node: ts.Node, pair: Pair): ts.Symbol | null {
  const place = ts.isLiteralTypeNode(node) ? node.literal : node;
  const symbol = names.checker.getSymbolAtLocation(place);
  if (symbol === undefined) return null;
  const target = names.aliased(symbol);
  if (target.declarations !== undefined && target.declarations.length > 0) return target;
  if ((target.flags & ts.SymbolFlags.TypeAlias) === 0 && target.name !== 'unknown') return target;
  pair.missing.add(importedFrom(ts, names, leftmost(ts, place)) ?? place.getText());
  return null;
}

function leftmost(ts: TypeScript, node: ts.Node): ts.Node {
  let left = node;
  while (ts.isQualifiedName(left)) left = left.left;
  return left;
}

/** The module that a name is imported from: "node:http". */
function importedFrom(ts: TypeScript, names: Names, name: ts.Node): string | null {
  if (ts.isStringLiteralLike(name)) return name.text;
  const alias = names.checker.getSymbolAtLocation(name)?.declarations?.[0];
  const statement = alias === undefined ? undefined : ts.findAncestor(alias, ts.isImportDeclaration);
  if (statement !== undefined && ts.isStringLiteral(statement.moduleSpecifier))
    return statement.moduleSpecifier.text;
  return null;
}
