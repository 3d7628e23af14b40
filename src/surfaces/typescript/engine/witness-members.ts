import type ts from 'typescript-6';
import type { Container } from './container.ts';
import { declared, isOptional, mayDiffer, signaturesOf, visibilityOf } from './members.ts';
import { Unwritable } from './unwritable.ts';
import type { Setting, Workshop } from './witness.ts';
import { give, placeOf, read, write } from './witness-access.ts';
import type { Called } from './witness-calls.ts';
import { callWitnesses } from './witness-calls.ts';
import { overrideWitness } from './witness-overrides.ts';

const DEEPEST = 3;

/** Reads, calls, writes and gives every member that may have changed. */
export function memberWitnesses(shop: Workshop, container: Container): void {
  const { checker } = shop.old;
  for (const found of checker.getPropertiesOfType(container.old)) {
    const member = declared(shop, container.owner.old, found);
    const place = seenFrom(shop, withNeeds(container, found), member);
    if (place === null || !/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(member.name)) continue;
    if (container.isStatic && member.name === 'prototype') continue;
    const partner =
      container.next === null ? undefined : shop.next.checker.getPropertyOfType(container.next, member.name);
    if (isElsewhere(shop, container, member, partner)) continue;
    const before = shop.witnesses.length;
    try {
      if (partner === undefined) gone(shop, place, member);
      else if (mayDiffer(shop, member, partner)) changed(shop, place, member, partner);
    } catch (error) {
      if (!(error instanceof Unwritable)) throw error;
      shop.unwritten.set(`${container.where}.${member.name}`, error.message);
    }
    shop.weaken(before, member);
  }
}

/** The same, whose programs import what adds the member to it. */
function withNeeds(container: Container, member: ts.Symbol): Container {
  return {
    ...container,
    printer: () => {
      const printer = container.printer();
      printer.needs(member);
      return printer;
    },
  };
}

/** From where users see a member: those that are protected from a class that extends theirs; null for private ones. */
function seenFrom(shop: Workshop, container: Container, member: ts.Symbol): Container | null {
  switch (visibilityOf(shop, member)) {
    case 'public':
      return container;
    case 'private':
      return null;
    case 'protected': {
      const { base } = container;
      if (base === null) return null;
      return {
        ...container,
        expression: 'this',
        given: null,
        built: null,
        inside: { base, method: 'example' },
      };
    }
  }
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
  const { owner, expression, built, inside } = container;
  const where = `${container.where}.${member.name}`;
  const what = { owner, where, change: 'member-removed', message: `${where} is gone` };
  const setting = container.settings[0] as Setting;
  const printer = container.printer();
  shop.add(
    printer,
    setting,
    { ...placeOf(container), body: `return ${expression}.${member.name};` },
    { ...what, direction: 'out', implementer: inside !== null, declaration: null },
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
  const where = `${container.where}.${member.name}`;
  const signatures = signaturesOf(shop, member);
  for (const setting of container.settings) {
    if (signatures.length > 0) {
      const called: Called = {
        owner: container.owner,
        where,
        expression: `${container.expression}.${member.name}${isOptional(shop, member) ? '!' : ''}`,
        given: container.given === null ? [] : [container.given],
        isNew: false,
        declaration: partner,
        weak: null,
        ...(container.inside === null ? {} : { inside: container.inside }),
      };
      callWitnesses(shop, called, signatures, { outer: setting, printer: container.printer });
      give(shop, container, member, partner, setting);
      continue;
    }
    read(shop, container, member, partner, setting);
    write(shop, container, member, partner, setting);
    give(shop, container, member, partner, setting);
  }
  overrideWitness(shop, container, member, partner);
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
  const expression = `${container.expression}.${member.name}${isOptional(shop, member) ? '!' : ''}`;
  memberWitnesses(shop, {
    ...container,
    base: null,
    where: `${container.where}.${member.name}`,
    expression,
    old: old.checker.getNonNullableType(old.checker.getTypeOfSymbol(member)),
    next: next.checker.getNonNullableType(next.checker.getTypeOfSymbol(partner)),
    built: container.built === null ? null : `NonNullable<${container.built}['${member.name}']>`,
  });
}
