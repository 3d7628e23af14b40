import type ts from 'typescript-6';
import type { Printer } from './printer.ts';
import { Unwritable } from './printer.ts';
import type { Owner, Setting, Workshop } from './witness.ts';
import { typeParametersOf } from './witness.ts';
import type { Called } from './witness-calls.ts';
import { callWitnesses } from './witness-calls.ts';

/** A thing with members: an instance, the static side of a class, an object. */
export interface Container {
  readonly owner: Owner;
  readonly where: string;
  /** "self", "pkg.Option". */
  readonly expression: string;
  /** "self: pkg.Option<T>"; null where the expression stands by itself. */
  readonly given: string | null;
  readonly old: ts.Type;
  readonly next: ts.Type | null;
  /** The type by its name, for what users build: null where nobody can name it, or builds it. */
  readonly built: string | null;
  readonly settings: readonly Setting[];
  /** For what is declared elsewhere: another public name whose member it is. */
  readonly printer: () => Printer;
  readonly isStatic: boolean;
}

const DEEPEST = 3;

/** Reads, calls, writes and gives every member that may have changed. */
export function memberWitnesses(shop: Workshop, container: Container): void {
  const { checker } = shop.old;
  for (const found of checker.getPropertiesOfType(container.old)) {
    const member = declared(shop, container, found);
    if (!isVisible(shop, member) || !/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(member.name)) continue;
    if (container.isStatic && member.name === 'prototype') continue;
    const partner =
      container.next === null ? undefined : shop.next.checker.getPropertyOfType(container.next, member.name);
    if (isElsewhere(shop, container, member, partner)) continue;
    const before = shop.witnesses.length;
    try {
      if (partner === undefined) gone(shop, container, member);
      else if (mayDiffer(shop, member, partner)) changed(shop, container, member, partner);
    } catch (error) {
      if (!(error instanceof Unwritable)) throw error;
      shop.unwritten.set(`${container.where}.${member.name}`, error.message);
    }
    shop.weaken(before, member);
  }
}

/** The member as its text declares it, where an instance differs from that in nothing but what `this` is. */
function declared({ ts }: Workshop, { owner }: Container, member: ts.Symbol): ts.Symbol {
  const target = (member as { links?: { target?: ts.Symbol } }).links?.target;
  const parent = (target as { parent?: ts.Symbol } | undefined)?.parent;
  if (target === undefined || parent === undefined) return member;
  return parent === owner.old || typeParametersOf(ts, parent).length === 0 ? target : member;
}

/** Whether a member of two types has to be looked at. */
function mayDiffer(shop: Workshop, old: ts.Symbol, next: ts.Symbol): boolean {
  if ((old.flags & shop.ts.SymbolFlags.Optional) !== (next.flags & shop.ts.SymbolFlags.Optional)) return true;
  if (old.declarations === undefined || next.declarations === undefined) return true;
  return shop.pairs.isAffected(shop.pairs.pair(old, next));
}

function isVisible({ ts }: Workshop, member: ts.Symbol): boolean {
  const declarations = member.declarations ?? [];
  const { Private, Protected } = ts.ModifierFlags;
  return !declarations.some(
    (declaration) =>
      (ts.getCombinedModifierFlags(declaration) & (Private | Protected)) !== 0 ||
      ((ts.isPropertyDeclaration(declaration) || ts.isMethodDeclaration(declaration)) &&
        ts.isPrivateIdentifier(declaration.name)),
  );
}

/** Whether another public name has it as a member of its own: there it is told. */
function isElsewhere(
  shop: Workshop,
  { owner }: Container,
  member: ts.Symbol,
  partner: ts.Symbol | undefined,
): boolean {
  const parent = (member as { parent?: ts.Symbol }).parent;
  if (parent === undefined || parent === owner.old) return false;
  const file = member.declarations?.[0]?.getSourceFile().fileName;
  if (file !== undefined && !shop.old.side.owns(file) && partner !== undefined) return true;
  const [name] = shop.old.of(parent);
  if (name === undefined) return false;
  const above = shop.owner(name);
  if (above.next === null) return false;
  if (partner !== undefined) return (partner as { parent?: ts.Symbol }).parent === above.next;
  // It is gone here: told there only if it is gone there, too.
  const type = shop.next.checker.getDeclaredTypeOfSymbol(above.next);
  return shop.next.checker.getPropertyOfType(type, member.name) === undefined;
}

function gone(shop: Workshop, container: Container, member: ts.Symbol): void {
  const { owner, expression, given, built } = container;
  const where = `${container.where}.${member.name}`;
  const what = { owner, where, change: 'member-removed', message: `${where} is gone` };
  const setting = container.settings[0] as Setting;
  const printer = container.printer();
  shop.add(
    printer,
    setting,
    { parameters: given === null ? [] : [given], body: `return ${expression}.${member.name};` },
    { ...what, direction: 'out', declaration: null },
  );
  if (built !== null)
    shop.add(
      printer,
      setting,
      { parameters: [], body: `const built: Partial<${built}> = { ${member.name}: undefined as never };` },
      { ...what, direction: 'in', declaration: null },
    );
}

function changed(shop: Workshop, container: Container, member: ts.Symbol, partner: ts.Symbol): void {
  const { ts } = shop;
  const where = `${container.where}.${member.name}`;
  const signatures = signaturesOf(shop, member);
  for (const setting of container.settings) {
    if (signatures.length > 0) {
      const called: Called = {
        owner: container.owner,
        where,
        expression: `${container.expression}.${member.name}${(member.flags & ts.SymbolFlags.Optional) === 0 ? '' : '!'}`,
        given: container.given === null ? [] : [container.given],
        isNew: false,
        declaration: partner,
        weak: null,
      };
      callWitnesses(shop, called, signatures, { outer: setting, printer: container.printer });
      give(shop, container, member, partner, setting);
      continue;
    }
    read(shop, container, member, partner, setting);
    write(shop, container, member, partner, setting);
    give(shop, container, member, partner, setting);
  }
  nested(shop, container, member, partner);
}

/** Members of what a member is, where nobody can name that: an object in an object. */
function nested(shop: Workshop, container: Container, member: ts.Symbol, partner: ts.Symbol): void {
  const { ts, old, next } = shop;
  if (container.where.split('.').length > DEEPEST || container.given === null) return;
  const declaration = member.valueDeclaration;
  if (declaration === undefined || !('type' in declaration)) return;
  const node = declaration.type as ts.TypeNode | undefined;
  if (node === undefined || !ts.isTypeLiteralNode(node)) return;
  const expression = `${container.expression}.${member.name}${(member.flags & ts.SymbolFlags.Optional) === 0 ? '' : '!'}`;
  memberWitnesses(shop, {
    ...container,
    where: `${container.where}.${member.name}`,
    expression,
    old: old.checker.getNonNullableType(old.checker.getTypeOfSymbol(member)),
    next: next.checker.getNonNullableType(next.checker.getTypeOfSymbol(partner)),
    built: container.built === null ? null : `NonNullable<${container.built}['${member.name}']>`,
  });
}

/** The signatures that a method's text declares; none for a property, and for what another text instantiates. */
function signaturesOf({ ts }: Workshop, member: ts.Symbol): ts.SignatureDeclaration[] {
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
function typeText(shop: Workshop, member: ts.Symbol, printer: Printer, forWriting: boolean): string {
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
  return printer.printType(
    (member.flags & ts.SymbolFlags.Optional) === 0 ? type : shop.old.checker.getNonNullableType(type),
  );
}

/** A type as part of a union. */
function part(text: string): string {
  return /^[\w.$<>'"[\], ]+$/.test(text) && !text.includes(' => ') ? text : `(${text})`;
}

function read(
  shop: Workshop,
  container: Container,
  member: ts.Symbol,
  partner: ts.Symbol,
  setting: Setting,
): void {
  const { ts } = shop;
  const printer = container.printer();
  const type = typeText(shop, member, printer, false);
  const wasAny = type === 'any';
  const whole = (member.flags & ts.SymbolFlags.Optional) === 0 ? type : `${part(type)} | undefined`;
  const where = `${container.where}.${member.name}`;
  shop.add(
    printer,
    setting,
    {
      parameters: container.given === null ? [] : [container.given],
      body: `const result: ${wasAny ? 'string' : whole} = ${container.expression}.${member.name};`,
    },
    {
      owner: container.owner,
      where,
      change: 'member-changed',
      message: `${where} can no longer be read as what it was`,
      direction: 'out',
      declaration: partner,
      result: { change: 'member-changed', message: `${where} is no longer what it was`, wasAny },
    },
  );
}

function write(
  shop: Workshop,
  container: Container,
  member: ts.Symbol,
  partner: ts.Symbol,
  setting: Setting,
): void {
  const { ts } = shop;
  const isClass = ((member as { parent?: ts.Symbol }).parent?.flags ?? 0) & ts.SymbolFlags.Class;
  const isSetter = (member.declarations ?? []).some(ts.isSetAccessorDeclaration);
  // What users build shows the same by being given, unless it can no longer be set at all.
  if (container.built !== null && !isReadonly(ts, partner)) return;
  const printer = container.printer();
  const type = typeText(shop, member, printer, true);
  const where = `${container.where}.${member.name}`;
  shop.add(
    printer,
    setting,
    {
      parameters: [
        ...(container.given === null ? [] : [container.given]),
        `value: ${type === 'any' ? 'unknown' : type}`,
      ],
      body: `${container.expression}.${member.name} = value;`,
    },
    {
      owner: container.owner,
      where,
      change: 'member-not-written',
      message: `${where} can no longer be set to what it was`,
      direction: isClass && isSetter ? 'name' : 'in',
      declaration: partner,
      ...(isClass && !isSetter ? { weak: 'it is more often read than set' } : {}),
    },
  );
}

function isReadonly(ts: Workshop['ts'], member: ts.Symbol): boolean {
  const declarations = member.declarations ?? [];
  if (declarations.some(ts.isGetAccessorDeclaration)) return !declarations.some(ts.isSetAccessorDeclaration);
  return declarations.some((node) => (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Readonly) !== 0);
}

/** An object that users build has it. */
function give(
  shop: Workshop,
  container: Container,
  member: ts.Symbol,
  partner: ts.Symbol,
  setting: Setting,
): void {
  const { built } = container;
  if (built === null) return;
  const printer = container.printer();
  const type = typeText(shop, member, printer, true);
  const where = `${container.where}.${member.name}`;
  shop.add(
    printer,
    setting,
    {
      parameters: [`${safe(member.name)}: ${type === 'any' ? 'unknown' : type}`],
      body: `const built: Partial<${built}> = { ${member.name}${safe(member.name) === member.name ? '' : `: ${safe(member.name)}`} };`,
    },
    {
      owner: container.owner,
      where,
      change: 'member-not-given',
      implementer: signaturesOf(shop, member).length > 0,
      message: `${where} can no longer be given as what it was`,
      direction: 'in',
      declaration: partner,
    },
  );
}

const RESERVED =
  /^(?:arguments|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|eval|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield|pkg\d*|self|built)$/;

function safe(name: string): string {
  return RESERVED.test(name) ? `${name}Value` : name;
}
