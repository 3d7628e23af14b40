import type ts from 'typescript-6';
import type { Owner, Workshop } from './witness.ts';
import { typeParametersOf } from './witness.ts';
import { aliasWitnesses } from './witness-aliases.ts';
import { defaultWitnesses } from './witness-arguments.ts';
import type { Shape } from './witness-objects.ts';
import { objectWitnesses } from './witness-objects.ts';

/** A type is used as users do: with its type arguments, its members, built, implemented, extended. */
export function typeWitnesses(shop: Workshop, owner: Owner): void {
  if (!isType(shop, owner)) return;
  defaultWitnesses(shop, owner);
  const shape = objectShape(shop, owner.old) ?? chosenMembers(shop, owner);
  if (shape === null) aliasWitnesses(shop, owner);
  else objectWitnesses(shop, owner, shape);
}

/** Whether it is a type that is declared, with or without type parameters. */
export function isType({ ts }: Workshop, { old }: Owner): boolean {
  const { Interface, Class, TypeAlias } = ts.SymbolFlags;
  return (old.flags & (Interface | Class | TypeAlias)) !== 0;
}

/** The members of a type that has members; null for unions and everything that is computed. */
function objectShape({ ts, old }: Workshop, symbol: ts.Symbol): Shape | null {
  const isClass = (symbol.flags & ts.SymbolFlags.Class) !== 0;
  const type = old.checker.getDeclaredTypeOfSymbol(symbol);
  if (isClass || (symbol.flags & ts.SymbolFlags.Interface) !== 0)
    return { type, isClass: isClass || isConstructed(ts, old, symbol) };
  const node = symbol.declarations?.find(ts.isTypeAliasDeclaration)?.type;
  if (node === undefined || !isObjectNode(ts, node)) return null;
  return (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0
    ? null
    : { type, isClass: false };
}

/** An interface with a constructor of its name is a class by another way. */
function isConstructed(ts: Workshop['ts'], old: Workshop['old'], symbol: ts.Symbol): boolean {
  if ((symbol.flags & ts.SymbolFlags.Variable) === 0) return false;
  return old.checker.getTypeOfSymbol(symbol).getConstructSignatures().length > 0;
}

function isObjectNode(ts: Workshop['ts'], node: ts.TypeNode): boolean {
  if (ts.isParenthesizedTypeNode(node)) return isObjectNode(ts, node.type);
  if (ts.isIntersectionTypeNode(node))
    return node.types.every((part) => isObjectNode(ts, part) || ts.isTypeReferenceNode(part));
  return ts.isTypeLiteralNode(node);
}

/**
 * The members that an alias takes of another type by a list of their names without a public name (`Omit<Options, Skipped>`).
 * A copy of the old list would hold it against the other type of today: each member is compared by itself.
 */
function chosenMembers(shop: Workshop, { old: symbol }: Owner): Shape | null {
  const { ts, old } = shop;
  const node = symbol.declarations?.find(ts.isTypeAliasDeclaration)?.type;
  if (node === undefined || typeParametersOf(ts, symbol).length > 0 || !mentionsList(shop, node)) return null;
  const type = old.checker.getDeclaredTypeOfSymbol(symbol);
  const hasMembers = (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
  return hasMembers ? { type, isClass: false } : null;
}

/** Whether it mentions a list of names without a public name. */
function mentionsList(shop: Workshop, node: ts.Node): boolean {
  const { ts, old } = shop;
  if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) {
    const found = old.checker.getSymbolAtLocation(node.typeName);
    const symbol = found === undefined ? undefined : old.aliased(found);
    const alias = symbol?.declarations?.find(ts.isTypeAliasDeclaration);
    if (symbol !== undefined && alias !== undefined && old.of(symbol).length === 0)
      if (isListOfNames(ts, alias.type)) return true;
  }
  return ts.forEachChild(node, (child) => mentionsList(shop, child)) ?? false;
}

function isListOfNames(ts: Workshop['ts'], node: ts.TypeNode): boolean {
  if (ts.isUnionTypeNode(node)) return node.types.every((each) => isListOfNames(ts, each));
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal);
}
