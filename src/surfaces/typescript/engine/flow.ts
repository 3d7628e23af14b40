import type ts from 'typescript-6';
import type { TypeScript } from './compiler.ts';
import type { Names } from './names.ts';
import { entityOf } from './pairs.ts';

/** Which way a type goes between a package and its users. Unknown where no value of the package mentions it. */
export interface Flow {
  readonly out: boolean;
  readonly in: boolean;
}

type Way = 'out' | 'in';

const DEEPEST = 200;
const turned: Readonly<Record<Way, Way>> = { out: 'in', in: 'out' };

/**
 * Follows the types from everything that users call, read and construct: results and what is read go out to them,
 * parameters come in from them, and what a callback is given goes out again.
 */
export class Flows {
  readonly #ts: TypeScript;
  readonly #names: Names;
  readonly #ways = new Map<ts.Symbol, Set<Way>>();
  readonly #open: [ts.Symbol, Way][] = [];
  /** Constraints that were followed: a hundred type parameters may be constrained by each other. */
  readonly #constraints = new Set<ts.TypeNode>();

  constructor(ts: TypeScript, names: Names) {
    this.#ts = ts;
    this.#names = names;
    // What goes out by a file that is nobody's business does not go out.
    for (const { symbol, isTypeOnly, module } of names.all)
      if (!isTypeOnly && !module.entry.isAside) this.#value(symbol);
    for (let next = this.#open.pop(); next !== undefined; next = this.#open.pop()) this.#declared(...next);
  }

  of(symbol: ts.Symbol): Flow {
    const ways = this.#ways.get(symbol);
    return { out: ways?.has('out') ?? false, in: ways?.has('in') ?? false };
  }

  #value(symbol: ts.Symbol): void {
    const ts = this.#ts;
    for (const declaration of symbol.declarations ?? []) {
      if (!this.#names.side.owns(declaration.getSourceFile().fileName)) continue;
      // A value itself is there to be read and called.
      if ((symbol.flags & ts.SymbolFlags.Value) !== 0 && !this.#ways.has(symbol))
        this.#ways.set(symbol, new Set(['out']));
      if (ts.isFunctionDeclaration(declaration)) this.#signature(declaration, 'out', 0);
      else if (ts.isVariableDeclaration(declaration) && declaration.type !== undefined)
        this.#node(declaration.type, 'out', 0);
      else if (ts.isClassDeclaration(declaration)) {
        this.#open.push([symbol, 'out']);
        for (const member of declaration.members) if (isPublic(ts, member)) this.#member(member, 'out', 0);
      } else if (ts.isExportAssignment(declaration)) this.#inferred(symbol);
    }
  }

  /** `export default something`: its type is the compiler's to know. */
  #inferred(symbol: ts.Symbol): void {
    const type = this.#names.checker.getTypeOfSymbol(symbol);
    const named = type.aliasSymbol ?? type.getSymbol();
    if (named !== undefined) this.#mark(named, 'out');
  }

  #mark(symbol: ts.Symbol, way: Way): void {
    const ways = this.#ways.get(symbol) ?? new Set();
    if (ways.has(way)) return;
    ways.add(way);
    this.#ways.set(symbol, ways);
    this.#open.push([symbol, way]);
  }

  #declared(symbol: ts.Symbol, way: Way): void {
    const ts = this.#ts;
    for (const declaration of symbol.declarations ?? []) {
      if (!this.#names.side.owns(declaration.getSourceFile().fileName)) continue;
      if (ts.isTypeAliasDeclaration(declaration)) this.#node(declaration.type, way, 0);
      else if (ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration)) {
        for (const { types } of declaration.heritageClauses ?? [])
          for (const type of types) this.#node(type, way, 0);
        for (const member of declaration.members) {
          const isStatic = (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) !== 0;
          if (!isStatic && !ts.isConstructorDeclaration(member) && isPublic(ts, member))
            this.#member(member, way, 0);
        }
      } else if (ts.isVariableDeclaration(declaration) && declaration.type !== undefined)
        this.#node(declaration.type, way, 0);
      else if (ts.isFunctionDeclaration(declaration)) this.#signature(declaration, way, 0);
    }
  }

  #member(member: ts.Node, way: Way, depth: number): void {
    const ts = this.#ts;
    if (ts.isSetAccessor(member)) {
      for (const { type } of member.parameters) if (type !== undefined) this.#node(type, turned[way], depth);
    } else if (
      ts.isConstructSignatureDeclaration(member) ||
      ts.isConstructorDeclaration(member) ||
      isSignature(ts, member)
    )
      this.#signature(member as ts.SignatureDeclaration, way, depth);
    else if ('type' in member && member.type !== undefined) this.#node(member.type as ts.Node, way, depth);
  }

  #signature(signature: ts.SignatureDeclaration, way: Way, depth: number): void {
    for (const { type } of signature.parameters) if (type !== undefined) this.#node(type, turned[way], depth);
    if (signature.type !== undefined) this.#node(signature.type, way, depth);
  }

  #node(node: ts.Node, way: Way, depth: number): void {
    const ts = this.#ts;
    if (depth > DEEPEST) return;
    if (ts.isFunctionTypeNode(node) || ts.isConstructorTypeNode(node)) {
      this.#signature(node, way, depth + 1);
      return;
    }
    if (ts.isTypeLiteralNode(node)) {
      for (const member of node.members) this.#member(member, way, depth + 1);
      return;
    }
    if (ts.isConditionalTypeNode(node)) {
      this.#node(node.trueType, way, depth + 1);
      this.#node(node.falseType, way, depth + 1);
      return;
    }
    // What one member of a type is says nothing of where the whole goes.
    if (
      ts.isIndexedAccessTypeNode(node) ||
      (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.KeyOfKeyword)
    )
      return;
    const entity = entityOf(ts, node);
    if (entity !== null) this.#mentioned(entity, way, depth);
    ts.forEachChild(node, (child) => {
      if (child !== entity) this.#node(child, way, depth + 1);
    });
  }

  #mentioned(entity: ts.Node, way: Way, depth: number): void {
    const ts = this.#ts;
    const place = ts.isLiteralTypeNode(entity) ? entity.literal : entity;
    const symbol = this.#names.checker.getSymbolAtLocation(place);
    if (symbol === undefined) return;
    const target = this.#names.aliased(symbol);
    if ((target.flags & ts.SymbolFlags.TypeParameter) === 0) {
      this.#mark(target, way);
      return;
    }
    // Users give what a parameter's constraint asks for; what comes back is their own.
    if (way === 'out') return;
    for (const declaration of target.declarations ?? []) {
      const constraint = ts.isTypeParameterDeclaration(declaration) ? declaration.constraint : undefined;
      if (constraint === undefined || this.#constraints.has(constraint)) continue;
      this.#constraints.add(constraint);
      this.#node(constraint, way, depth + 1);
    }
  }
}

function isSignature(ts: TypeScript, node: ts.Node): boolean {
  return ts.isMethodDeclaration(node) || ts.isMethodSignature(node) || ts.isCallSignatureDeclaration(node);
}

function isPublic(ts: TypeScript, member: ts.Declaration): boolean {
  return (
    (ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) === 0
  );
}
