import type ts from 'typescript-6';
import type { Owner, Setting, Workshop } from './witness.ts';
import { argumentsText, CLOSED, typeParametersOf } from './witness.ts';
import { buildWitness } from './witness-builds.ts';
import { callWitnesses } from './witness-calls.ts';
import { memberWitnesses } from './witness-members.ts';

export interface Shape {
  readonly type: ts.Type;
  /** Users make it by its constructor, not by writing an object. */
  readonly isClass: boolean;
}

/** What has members: they are used, it is called, constructed, indexed, built. */
export function objectWitnesses(shop: Workshop, owner: Owner, { type, isClass }: Shape): void {
  const { ts, next } = shop;
  if (owner.next === null) return;
  const parameters = typeParametersOf(ts, owner.old);
  const printer = shop.printer(owner);
  const named = `${printer.path(owner.name)}${argumentsText(parameters)}`;
  const fresh = () => shop.printer(owner, { self: named, taken: parameters.map(({ name }) => name.text) });
  const settingPrinter = fresh();
  const settings = shop.settings(settingPrinter, parameters);
  const nextType = next.checker.getDeclaredTypeOfSymbol(owner.next);
  const container = {
    owner,
    where: owner.where,
    expression: 'self',
    given: `self: ${named}`,
    old: type,
    next: nextType,
    built: isClass ? null : named,
    settings,
    // Copies that the constraints need come along.
    printer: () => {
      const made = fresh();
      for (const { constraint } of parameters) if (constraint !== undefined) made.print(constraint);
      return made;
    },
    isStatic: false,
    base: (owner.old.flags & ts.SymbolFlags.Class) === 0 ? null : named,
    inside: null,
  };
  memberWitnesses(shop, container);
  for (const setting of settings) {
    signatureWitnesses(shop, owner, type, setting, container.printer, `self: ${named}`);
    indexWitnesses(shop, owner, setting, container.printer, named, isClass);
  }
  if (!isClass) buildWitness(shop, owner, type, nextType, named, settings[0] ?? CLOSED, container.printer);
}

/** Call and construct signatures of an interface. */
function signatureWitnesses(
  shop: Workshop,
  owner: Owner,
  type: ts.Type,
  setting: Setting,
  printer: () => ReturnType<Workshop['printer']>,
  given: string,
): void {
  const { ts, old } = shop;
  for (const [kind, isNew] of [
    [ts.SignatureKind.Call, false],
    [ts.SignatureKind.Construct, true],
  ] as const) {
    const declared = old.checker
      .getSignaturesOfType(type, kind)
      .map((signature) => signature.declaration)
      .filter(
        (node): node is ts.CallSignatureDeclaration | ts.ConstructSignatureDeclaration =>
          node !== undefined &&
          (ts.isCallSignatureDeclaration(node) || ts.isConstructSignatureDeclaration(node)) &&
          (ts.isInterfaceDeclaration(node.parent) || ts.isTypeLiteralNode(node.parent)) &&
          (owner.old.declarations ?? []).some(
            (own) => own === node.parent || (own as ts.TypeAliasDeclaration).type === node.parent,
          ),
      );
    callWitnesses(
      shop,
      {
        owner,
        where: owner.where,
        expression: 'self',
        given: [given],
        isNew,
        declaration: owner.next,
        weak: null,
      },
      declared,
      { outer: setting, printer },
    );
  }
}

/** What an index signature gives, and that any key is welcome. */
function indexWitnesses(
  shop: Workshop,
  owner: Owner,
  setting: Setting,
  fresh: () => ReturnType<Workshop['printer']>,
  named: string,
  isClass: boolean,
): void {
  const { ts } = shop;
  for (const declaration of owner.old.declarations ?? []) {
    const holder = ts.isTypeAliasDeclaration(declaration) ? declaration.type : declaration;
    if (!ts.isInterfaceDeclaration(holder) && !ts.isTypeLiteralNode(holder) && !ts.isClassDeclaration(holder))
      continue;
    for (const member of holder.members) {
      if (!ts.isIndexSignatureDeclaration(member) || member.parameters[0]?.type === undefined) continue;
      const printer = fresh();
      const key = printer.print(member.parameters[0].type);
      const value = printer.print(member.type);
      const where = `${owner.where}[${key}]`;
      const what = { owner, where, change: 'index-changed' };
      shop.add(
        printer,
        setting,
        { parameters: [`self: ${named}`, `key: ${key}`], body: `const result: ${value} = self[key];` },
        { ...what, message: `what ${where} holds is no longer what it was`, direction: 'out' },
      );
      if (!isClass)
        shop.add(
          printer,
          setting,
          {
            parameters: [`key: ${key}`, `value: ${value}`],
            body: `const built: Partial<${named}> = { ${anyKey(key)}: value };`,
          },
          { ...what, message: `${where} no longer takes what it took`, direction: 'in' },
        );
    }
  }
}

/** A key that is none of the known ones. */
function anyKey(type: string): string {
  if (type === 'string') return 'anything';
  return type === 'number' ? '7' : '[key]';
}
