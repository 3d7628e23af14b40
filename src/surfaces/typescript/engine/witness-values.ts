import type ts from 'typescript-6';
import type { Entry } from './entries.ts';
import type { Owner, Workshop } from './witness.ts';
import { ASIDE, argumentsText, CLOSED, typeParametersOf } from './witness.ts';
import { callWitnesses } from './witness-calls.ts';
import { classWitnesses, constructionWitnesses } from './witness-classes.ts';
import { enumWitnesses } from './witness-enums.ts';
import { memberWitnesses } from './witness-members.ts';

/** A module can still be imported. */
export function moduleWitness(shop: Workshop, { specifier, isAside }: Entry): void {
  const [name] = shop.old.all;
  if (name === undefined) return;
  shop.witnesses.push({
    owner: { name, where: specifier, old: name.symbol, next: null, pair: null },
    where: specifier,
    change: 'module-removed',
    message: `${specifier} can no longer be imported`,
    direction: 'name',
    text: `import * as pkg from '${specifier}';\nexport { pkg };\n`,
    tested: 0,
    weak: isAside ? ASIDE : null,
    implementer: false,
    result: null,
    declaration: null,
  });
}

/** A name is still there, as what it was. */
export function existenceWitnesses(shop: Workshop, owner: Owner): void {
  const { ts } = shop;
  const { SymbolFlags } = ts;
  const printer = shop.printer(owner);
  const path = printer.path(owner.name);
  const what = {
    owner,
    where: owner.where,
    change: 'export-removed',
    message: `${owner.where} is gone`,
    direction: 'name' as const,
  };
  const isValue = (owner.old.flags & SymbolFlags.Value) !== 0 && !owner.name.isTypeOnly;
  const isType = (owner.old.flags & SymbolFlags.Type) !== 0;
  if (isValue && (owner.old.flags & SymbolFlags.ValueModule) !== owner.old.flags)
    shop.add(printer, CLOSED, { parameters: [], body: `return ${path};` }, what);
  else if (isType) {
    const parameters = typeParametersOf(ts, owner.old);
    const [setting = CLOSED] = shop.settings(printer, parameters);
    shop.add(
      printer,
      setting,
      { parameters: [], body: `type Example = ${path}${argumentsText(parameters)};` },
      what,
    );
  } else shop.addPlain(printer, `import Example = ${path};\nexport { Example };`, what);
}

/**
 * What a module gives as a whole is still given so, and not as one export among others.
 *
 * @param by what gives it: "require"
 */
export function formWitnesses(shop: Workshop, owner: Owner, by: string): void {
  const { flags } = owner.old;
  const { Function: isFunction, Class, Variable } = shop.ts.SymbolFlags;
  const before = shop.witnesses.length;
  if ((flags & isFunction) !== 0) functionWitnesses(shop, owner);
  if ((flags & Class) !== 0) constructionWitnesses(shop, owner);
  if ((flags & Variable) !== 0) variableWitnesses(shop, owner);
  const written = shop.witnesses.splice(before);
  const change = 'module-form';
  const message = `${owner.where} is no longer what ${by} gives`;
  for (const witness of written) shop.witnesses.push({ ...witness, change, message, result: null });
}

/** A value is read, called, constructed, extended. */
export function valueWitnesses(shop: Workshop, owner: Owner): void {
  const { ts } = shop;
  const { SymbolFlags } = ts;
  if (owner.next === null || owner.name.isTypeOnly) return;
  const { flags } = owner.old;
  if ((flags & SymbolFlags.Function) !== 0) functionWitnesses(shop, owner);
  if ((flags & SymbolFlags.Class) !== 0) classWitnesses(shop, owner);
  if ((flags & SymbolFlags.Variable) !== 0) variableWitnesses(shop, owner);
  if ((flags & SymbolFlags.Enum) !== 0) enumWitnesses(shop, owner);
}

function functionWitnesses(shop: Workshop, owner: Owner): void {
  const { ts } = shop;
  const declared = (owner.old.declarations ?? []).filter(ts.isFunctionDeclaration);
  callWitnesses(
    shop,
    {
      owner,
      where: owner.where,
      expression: shop.printer(owner).path(owner.name),
      given: [],
      isNew: false,
      declaration: owner.next,
      weak: null,
    },
    declared,
    { outer: CLOSED, printer: () => shop.printer(owner) },
  );
}

/** Whether both types are those of values that are written down: a text for a text, a list of texts for another. */
function isWritten({ ts, old, next }: Workshop, before: ts.Type, now: ts.Type): boolean {
  const literal = ts.TypeFlags.Literal & ~ts.TypeFlags.EnumLiteral;
  if ((before.flags & now.flags & literal) !== 0) return true;
  return [[old, before] as const, [next, now] as const].every(
    ([{ checker }, type]) =>
      checker.isTupleType(type) &&
      checker.getTypeArguments(type as ts.TypeReference).every(({ flags }) => (flags & literal) !== 0),
  );
}

function variableWitnesses(shop: Workshop, owner: Owner): void {
  const { ts, old, next } = shop;
  const declaration = owner.old.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return;
  const printer = shop.printer(owner);
  const expression = printer.path(owner.name);
  const type = declaration.type;
  if (type !== undefined && ts.isFunctionTypeNode(type)) {
    callWitnesses(
      shop,
      { owner, where: owner.where, expression, given: [], isNew: false, declaration: owner.next, weak: null },
      [type],
      { outer: CLOSED, printer: () => shop.printer(owner) },
    );
    return;
  }
  const oldType = old.checker.getTypeOfSymbol(owner.old);
  const text = type === undefined ? printer.printType(oldType) : printer.print(type);
  const wasAny = text === 'any';
  shop.add(
    printer,
    CLOSED,
    { parameters: [], body: `const result: ${wasAny ? 'string' : text} = ${expression};` },
    {
      owner,
      where: owner.where,
      change: 'value-changed',
      message: `${owner.where} is no longer what it was`,
      direction: 'out',
      result: { change: 'value-changed', message: `${owner.where} is no longer what it was`, wasAny },
      ...(owner.next !== null && isWritten(shop, oldType, next.checker.getTypeOfSymbol(owner.next))
        ? { weak: 'the value of a constant is rarely relied on' }
        : {}),
    },
  );
  if (owner.next === null) return;
  const named = oldType.aliasSymbol ?? oldType.getSymbol();
  if (named !== undefined && old.of(named).length > 0) return;
  if ((oldType.flags & ts.TypeFlags.Object) === 0 || named === undefined) return;
  if (!(named.declarations ?? []).some((node) => old.side.owns(node.getSourceFile().fileName))) return;
  const signatures = oldType.getCallSignatures().map((signature) => signature.declaration);
  callWitnesses(
    shop,
    { owner, where: owner.where, expression, given: [], isNew: false, declaration: owner.next, weak: null },
    signatures.filter(
      (node): node is ts.CallSignatureDeclaration =>
        node !== undefined && ts.isCallSignatureDeclaration(node),
    ),
    { outer: CLOSED, printer: () => shop.printer(owner) },
  );
  memberWitnesses(shop, {
    owner,
    where: owner.where,
    expression,
    given: null,
    old: oldType,
    next: next.checker.getTypeOfSymbol(owner.next),
    built: null,
    settings: [CLOSED],
    printer: () => shop.printer(owner),
    isStatic: true,
    base: null,
    inside: null,
  });
}
