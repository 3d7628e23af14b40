import type ts from 'typescript-6';
import type { Names, PublicName } from './names.ts';
import type { Owner, Setting, Workshop } from './witness.ts';
import { argumentsText, CLOSED, typeParametersOf } from './witness.ts';
import { aliasWitnesses } from './witness-aliases.ts';
import { callWitnesses } from './witness-calls.ts';
import { memberWitnesses } from './witness-members.ts';

/** A type is used as users do: with its type arguments, its members, built, implemented, extended. */
export function typeWitnesses(shop: Workshop, owner: Owner): void {
  const { ts } = shop;
  const { SymbolFlags } = ts;
  if ((owner.old.flags & (SymbolFlags.Interface | SymbolFlags.Class | SymbolFlags.TypeAlias)) === 0) return;
  argumentWitnesses(shop, owner);
  const shape = objectShape(shop, owner.old);
  if (shape === null) aliasWitnesses(shop, owner);
  else objectWitnesses(shop, owner, shape);
}

/** Named with all of its type arguments, and with only the required ones. */
function argumentWitnesses(shop: Workshop, owner: Owner): void {
  const { ts } = shop;
  const parameters = typeParametersOf(ts, owner.old);
  const { where } = owner;
  const what = {
    owner,
    where,
    change: 'type-arguments',
    message: `${where} can no longer be used with its type arguments`,
    direction: 'name' as const,
  };
  const printer = shop.printer(owner);
  const path = printer.path(owner.name);
  for (const setting of shop.settings(printer, parameters))
    shop.add(
      printer,
      setting,
      { parameters: [], body: `type Example = ${path}${argumentsText(parameters)};` },
      what,
    );
  const required = parameters.filter(({ default: standard }) => standard === undefined);
  if (required.length === parameters.length) return;
  const [closed] = shop.settings(printer, required);
  if (closed !== undefined)
    shop.add(
      printer,
      closed,
      { parameters: [], body: `type Example = ${path}${argumentsText(required)};` },
      what,
    );
  defaultWitnesses(shop, owner, parameters, required);
}

/** A default type argument still means what it meant. */
function defaultWitnesses(
  shop: Workshop,
  owner: Owner,
  parameters: readonly ts.TypeParameterDeclaration[],
  required: readonly ts.TypeParameterDeclaration[],
): void {
  const printer = shop.printer(owner);
  const path = printer.path(owner.name);
  const [closed] = shop.settings(printer, required);
  if (closed === undefined) return;
  const standards = parameters.map(({ name, default: standard }) =>
    standard === undefined ? name.text : `(${printer.print(standard)})`,
  );
  const full = `${path}<${standards.join(', ')}>`;
  const short = `${path}${argumentsText(required)}`;
  const what = {
    owner,
    where: owner.where,
    change: 'default-changed',
    message: `${owner.where} without its optional type arguments is no longer what it was`,
  };
  shop.add(
    printer,
    closed,
    { parameters: [`value: ${short}`], body: `const result: ${full} = value;` },
    { ...what, direction: 'out' },
  );
  shop.add(
    printer,
    closed,
    { parameters: [`value: ${full}`], body: `const given: ${short} = value;` },
    { ...what, direction: 'in' },
  );
}

interface Shape {
  readonly type: ts.Type;
  /** Users make it by its constructor, not by writing an object. */
  readonly isClass: boolean;
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

function objectWitnesses(shop: Workshop, owner: Owner, { type, isClass }: Shape): void {
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

/** Of more members than these a thing with methods is hardly built by those who use it. */
const MOST_BUILT = 10;

/** An object with all that is required of it is still all that is required. */
function buildWitness(
  shop: Workshop,
  owner: Owner,
  old: ts.Type,
  next: ts.Type,
  named: string,
  setting: Setting,
  fresh: () => ReturnType<Workshop['printer']>,
): void {
  const { ts } = shop;
  // What only a plugin adds, few programs must have.
  const isRequired = (member: ts.Symbol, names: Names, { module }: PublicName): boolean =>
    (member.flags & ts.SymbolFlags.Optional) === 0 && names.beside(member, module) === null;
  const had = new Set(
    shop.old.checker
      .getPropertiesOfType(old)
      .filter((member) => isRequired(member, shop.old, owner.name))
      .map(({ name }) => name),
  );
  const added = shop.next.checker
    .getPropertiesOfType(next)
    .filter((member) => isRequired(member, shop.next, owner.name) && !had.has(member.name));
  if (added.length === 0) return;
  const kept = shop.old.checker
    .getPropertiesOfType(old)
    .filter(
      (member) =>
        isRequired(member, shop.old, owner.name) &&
        shop.next.checker.getPropertyOfType(next, member.name) !== undefined,
    );
  const members = kept.map(({ name }) =>
    /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : JSON.stringify(name),
  );
  if (kept.some(({ name }) => name.startsWith('__@'))) return;
  const printer = fresh();
  const first = added[0] as ts.Symbol;
  const hasMethods = added.some((member) => (member.flags & ts.SymbolFlags.Method) !== 0);
  const where = `${owner.where}.${first.name}`;
  shop.add(
    printer,
    setting,
    {
      parameters: ['value: never'],
      body: `const built: ${named} = {${members.map((name) => ` ${name}: value`).join(',')} };`,
    },
    {
      owner,
      where,
      change: 'member-required',
      message: `${owner.where} can no longer be built without ${added.map(({ name }) => name).join(', ')}`,
      direction: 'in',
      implementer: hasMethods,
      declaration: first,
      ...(hasMethods && had.size > MOST_BUILT ? { weak: 'few build so large a thing by themselves' } : {}),
    },
  );
}
