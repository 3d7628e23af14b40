import type ts from 'typescript-6';
import type { Container } from './container.ts';
import { isAbstract, isOptional, isReadonly, signaturesOf, typeText, visibilityOf } from './members.ts';
import type { Printer } from './printer.ts';
import type { Workshop } from './witness.ts';
import { CLOSED } from './witness.ts';

/** A class of the user's own that extends the class still may have a member of its own in place of this one. */
export function overrideWitness(
  shop: Workshop,
  container: Container,
  member: ts.Symbol,
  partner: ts.Symbol,
): void {
  const { owner, base } = container;
  if (base === null) return;
  const printer = container.printer();
  const where = `${container.where}.${member.name}`;
  const isProtected = visibilityOf(shop, member) === 'protected';
  const before = isProtected ? 'protected override' : 'override';
  const members = overriding(shop, member, printer).map((text) => `    ${before} ${text}\n`);
  const isMeant = isProtected || isAbstract(shop, member) || isAbstract(shop, owner.old);
  shop.add(
    printer,
    container.settings[0] ?? CLOSED,
    { parameters: [], body: `abstract class Example extends ${base} {\n${members.join('')}  }` },
    {
      owner,
      where,
      change: 'override-refused',
      message: `${where} can no longer be overridden as it was`,
      direction: 'name',
      implementer: true,
      declaration: partner,
      ...(isMeant ? {} : { weak: 'few override what a class does by itself' }),
    },
  );
}

/** A member as a class declares it that overrides it, with all its signatures or accessors. */
function overriding(shop: Workshop, member: ts.Symbol, printer: Printer): string[] {
  const { ts } = shop;
  const signatures = signaturesOf(shop, member);
  if (signatures.length > 0) {
    const written = signatures.map((signature) => `${member.name}${printer.signature(signature, ': ')}`);
    return written.length === 1
      ? [`${written[0]} { throw ''; }`]
      : [...written.map((text) => `${text};`), `${member.name}(...given: any[]): any { throw given; }`];
  }
  const type = typeText(shop, member, printer, false);
  const declarations = member.declarations ?? [];
  const setter = declarations.find(ts.isSetAccessorDeclaration);
  if (!declarations.some(ts.isGetAccessorDeclaration) && setter === undefined) {
    const ending = isOptional(shop, member) ? '?' : '';
    const value = isOptional(shop, member) ? '' : ' = undefined as never';
    return [`${isReadonly(ts, member) ? 'readonly ' : ''}${member.name}${ending}: ${type}${value};`];
  }
  return [
    ...(declarations.some(ts.isGetAccessorDeclaration)
      ? [`get ${member.name}(): ${type} { throw ''; }`]
      : []),
    ...(setter === undefined
      ? []
      : [`set ${member.name}(value: ${typeText(shop, member, printer, true)}) {}`]),
  ];
}
