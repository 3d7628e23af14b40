import type ts from 'typescript-6';
import { isAbstract } from './members.ts';
import type { Owner, Workshop } from './witness.ts';
import { argumentsText, CLOSED } from './witness.ts';
import { callWitnesses } from './witness-calls.ts';
import { memberWitnesses } from './witness-members.ts';

/** A class is made, extended, and its static side used. */
export function classWitnesses(shop: Workshop, owner: Owner): void {
  const { ts, old, next } = shop;
  const declaration = owner.old.declarations?.find(ts.isClassDeclaration);
  if (declaration === undefined || owner.next === null) return;
  constructionWitnesses(shop, owner);
  const expression = shop.printer(owner).path(owner.name);
  subclassWitness(shop, owner, declaration, expression);
  superWitnesses(shop, owner, declaration, expression);
  memberWitnesses(shop, {
    owner,
    where: owner.where,
    expression,
    given: null,
    old: old.checker.getTypeOfSymbol(owner.old),
    next: next.checker.getTypeOfSymbol(owner.next),
    built: null,
    settings: [CLOSED],
    printer: () => shop.printer(owner),
    isStatic: true,
    base: null,
    inside: null,
  });
}

/** Made with all, and with only the required arguments. */
export function constructionWitnesses(shop: Workshop, owner: Owner): void {
  const { ts } = shop;
  const declaration = owner.old.declarations?.find(ts.isClassDeclaration);
  if (declaration === undefined) return;
  const expression = shop.printer(owner).path(owner.name);
  const parameters = declaration.typeParameters ?? [];
  const fresh = () => shop.printer(owner, { taken: parameters.map(({ name }) => name.text) });
  const constructors = declaration.members.filter(ts.isConstructorDeclaration);
  const isAbstract = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Abstract) !== 0;
  if (!isAbstract)
    for (const setting of shop.settings(fresh(), parameters)) {
      const printer = () => {
        const made = fresh();
        for (const { constraint } of parameters) if (constraint !== undefined) made.print(constraint);
        return made;
      };
      const called = {
        owner,
        where: owner.where,
        expression: `${expression}${argumentsText(parameters)}`,
        given: [],
        isNew: true,
        declaration: owner.next,
        weak: null,
      };
      callWitnesses(shop, called, constructors, { outer: setting, printer });
      if (constructors.length === 0 && declaration.heritageClauses === undefined)
        shop.add(
          printer(),
          setting,
          { parameters: [], body: `return new ${called.expression}();` },
          {
            owner,
            where: owner.where,
            change: 'construction-refused',
            message: `${owner.where} can no longer be constructed`,
            direction: 'out',
          },
        );
    }
}

/** A class of the user's own that extends it, with what was abstract. */
function subclassWitness(
  shop: Workshop,
  owner: Owner,
  declaration: ts.ClassDeclaration,
  expression: string,
): void {
  const { ts, old } = shop;
  const parameters = declaration.typeParameters ?? [];
  const [setting = CLOSED] = shop.settings(
    shop.printer(owner, { taken: parameters.map(({ name }) => name.text) }),
    parameters,
  );
  const type = old.checker.getDeclaredTypeOfSymbol(owner.old);
  const abstracts = old.checker.getPropertiesOfType(type).filter((member) => isAbstract(shop, member));
  if (abstracts.some(({ name }) => !/^[\w$]+$/.test(name))) return;
  const printer = shop.printer(owner);
  for (const { constraint } of parameters) if (constraint !== undefined) printer.print(constraint);
  const members = abstracts.map(({ name, declarations }) => {
    const isProtected = (declarations ?? []).some(
      (node) => (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Protected) !== 0,
    );
    return `    ${isProtected ? 'protected ' : ''}declare ${name}: never;\n`;
  });
  const body = `class Example extends ${expression}${argumentsText(parameters)} {${members.length === 0 ? '' : `\n${members.join('')}  `}}`;
  shop.add(
    printer,
    setting,
    { parameters: [], body },
    {
      owner,
      where: owner.where,
      change: 'subclass-refused',
      message: `${owner.where} can no longer be extended as it was`,
      direction: 'name',
      implementer: true,
    },
  );
}

/** A class that only those make who extend it is still given its arguments. */
function superWitnesses(
  shop: Workshop,
  owner: Owner,
  declaration: ts.ClassDeclaration,
  expression: string,
): void {
  const { ts } = shop;
  const { Abstract, Protected } = ts.ModifierFlags;
  const parameters = declaration.typeParameters ?? [];
  const printer = () => {
    const made = shop.printer(owner, { taken: parameters.map(({ name }) => name.text) });
    for (const { constraint } of parameters) if (constraint !== undefined) made.print(constraint);
    return made;
  };
  const constructors = declaration.members.filter(ts.isConstructorDeclaration);
  const isExtended = [declaration, ...constructors].some(
    (node) => (ts.getCombinedModifierFlags(node) & (Abstract | Protected)) !== 0,
  );
  if (!isExtended) return;
  for (const outer of shop.settings(printer(), parameters))
    callWitnesses(
      shop,
      {
        owner,
        where: owner.where,
        expression: 'super',
        given: [],
        isNew: true,
        declaration: owner.next,
        weak: null,
        inside: { base: `${expression}${argumentsText(parameters)}`, method: 'constructor' },
      },
      constructors,
      { outer, printer },
    );
}
