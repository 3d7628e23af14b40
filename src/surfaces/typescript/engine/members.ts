import type ts from 'typescript-6';
import type { Printer } from './printer.ts';
import type { Workshop } from './witness.ts';
import { typeParametersOf } from './witness.ts';

/** The member as its text declares it, where an instance differs from that in nothing but what `this` is. */
export function declared({ ts }: Workshop, owner: ts.Symbol, member: ts.Symbol): ts.Symbol {
  const target = (member as { links?: { target?: ts.Symbol } }).links?.target;
  const parent = (target as { parent?: ts.Symbol } | undefined)?.parent;
  if (target === undefined || parent === undefined) return member;
  return parent === owner || typeParametersOf(ts, parent).length === 0 ? target : member;
}

/** Whether a member of two types has to be looked at. */
export function mayDiffer(shop: Workshop, old: ts.Symbol, next: ts.Symbol): boolean {
  if (isOptional(shop, old) !== isOptional(shop, next)) return true;
  if (old.declarations === undefined || next.declarations === undefined) return true;
  return shop.pairs.isAffected(shop.pairs.pair(old, next));
}

/** Who sees a member: everybody, those who extend its class, or nobody. */
export function visibilityOf({ ts }: Workshop, member: ts.Symbol): 'public' | 'protected' | 'private' {
  const { Private, Protected } = ts.ModifierFlags;
  let seen: 'public' | 'protected' = 'public';
  for (const declaration of member.declarations ?? []) {
    const flags = ts.getCombinedModifierFlags(declaration);
    const { name } = declaration as { name?: ts.Node };
    if ((flags & Private) !== 0 || (name !== undefined && ts.isPrivateIdentifier(name))) return 'private';
    if ((flags & Protected) !== 0) seen = 'protected';
  }
  return seen;
}

export function isAbstract({ ts }: Workshop, member: ts.Symbol): boolean {
  return (member.declarations ?? []).some(
    (node) => (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Abstract) !== 0,
  );
}

export function isOptional({ ts }: Workshop, member: ts.Symbol): boolean {
  return (member.flags & ts.SymbolFlags.Optional) !== 0;
}

export function isReadonly(ts: Workshop['ts'], member: ts.Symbol): boolean {
  const declarations = member.declarations ?? [];
  if (declarations.some(ts.isGetAccessorDeclaration)) return !declarations.some(ts.isSetAccessorDeclaration);
  return declarations.some((node) => (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Readonly) !== 0);
}

/** The signatures that a method's text declares; none for a property, and for what another text instantiates. */
export function signaturesOf({ ts }: Workshop, member: ts.Symbol): ts.SignatureDeclaration[] {
  if (isInstantiated(ts, member)) return [];
  return (member.declarations ?? []).filter(
    (node): node is ts.MethodDeclaration | ts.MethodSignature | ts.FunctionDeclaration =>
      ts.isMethodDeclaration(node) || ts.isMethodSignature(node) || ts.isFunctionDeclaration(node),
  );
}

function isInstantiated(ts: Workshop['ts'], member: ts.Symbol): boolean {
  return (member.flags & ts.SymbolFlags.Transient) !== 0;
}

/** The type of a member as text: as it is declared, or as the compiler writes it. */
export function typeText(shop: Workshop, member: ts.Symbol, printer: Printer, forWriting: boolean): string {
  const { ts } = shop;
  if (!isInstantiated(ts, member)) {
    const declarations = member.declarations ?? [];
    const setter = declarations.find(ts.isSetAccessorDeclaration);
    const getter = declarations.find(ts.isGetAccessorDeclaration);
    if (forWriting && setter?.parameters[0]?.type !== undefined)
      return printer.print(setter.parameters[0].type);
    if (getter?.type !== undefined) return printer.print(getter.type);
    const [declaration] = declarations;
    if (declarations.length === 1 && declaration !== undefined) {
      if (
        (ts.isPropertySignature(declaration) ||
          ts.isPropertyDeclaration(declaration) ||
          ts.isParameter(declaration) ||
          ts.isVariableDeclaration(declaration)) &&
        declaration.type !== undefined
      )
        return printer.print(declaration.type);
      if (ts.isMethodSignature(declaration) || ts.isMethodDeclaration(declaration))
        return printer.signature(declaration, ' => ');
    }
    if (
      declarations.length > 1 &&
      declarations.every((node) => ts.isMethodSignature(node) || ts.isMethodDeclaration(node))
    )
      return `{ ${declarations.map((node) => `${printer.signature(node as ts.MethodSignature, ': ')};`).join(' ')} }`;
  }
  const type = shop.old.checker.getTypeOfSymbol(member);
  return printer.printType(isOptional(shop, member) ? shop.old.checker.getNonNullableType(type) : type);
}
