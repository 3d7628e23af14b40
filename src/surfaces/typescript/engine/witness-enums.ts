import type { Owner, Workshop } from './witness.ts';
import { CLOSED } from './witness.ts';

/** The members of an enumeration and, where they are written down, their values. */
export function enumWitnesses(shop: Workshop, owner: Owner): void {
  const { ts, old, next } = shop;
  const printer = shop.printer(owner);
  const path = printer.path(owner.name);
  for (const declaration of (owner.old.declarations ?? []).filter(ts.isEnumDeclaration)) {
    for (const member of declaration.members) {
      const { name } = member;
      if (!ts.isIdentifier(name)) continue;
      const where = `${owner.where}.${name.text}`;
      const partner = owner.next?.exports?.get(name.escapedText);
      if (partner === undefined) {
        shop.add(
          printer,
          CLOSED,
          { parameters: [], body: `return ${path}.${name.text};` },
          {
            owner,
            where,
            change: 'member-removed',
            message: `${where} is gone`,
            direction: 'name',
            declaration: null,
          },
        );
        continue;
      }
      const value = old.checker.getConstantValue(member);
      const now = partner.valueDeclaration;
      if (value === undefined || now === undefined || !ts.isEnumMember(now)) continue;
      if (next.checker.getConstantValue(now) === value) continue;
      const isFixed =
        typeof value === 'string' ||
        (member.initializer !== undefined &&
          (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Const) !== 0);
      shop.add(
        printer,
        CLOSED,
        {
          parameters: [],
          body: `const value: \`\${${path}.${name.text}}\` = ${JSON.stringify(String(value))};`,
        },
        {
          owner,
          where,
          change: 'enum-value-changed',
          message: `the value of ${where} is no longer ${JSON.stringify(value)}`,
          direction: 'name',
          declaration: partner,
          ...(isFixed ? {} : { weak: 'who uses its name gets the new number with it' }),
        },
      );
    }
  }
}
