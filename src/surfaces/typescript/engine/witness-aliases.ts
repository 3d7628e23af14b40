import type { Owner, Setting, Workshop } from './witness.ts';
import { argumentsText } from './witness.ts';

/** Argument types with which a type parameter is tried that has no constraint of its own. */
const PROBES = [
  'string',
  'number | undefined',
  'string[]',
  '{ a: string; b?: number }',
  '(value: string) => number',
];

/** What a type alias means: a value of its old meaning fits, and it fits its old meaning. */
export function aliasWitnesses(shop: Workshop, owner: Owner): void {
  const { ts } = shop;
  const declaration = owner.old.declarations?.find(ts.isTypeAliasDeclaration);
  if (declaration === undefined || owner.next === null) return;
  const parameters = declaration.typeParameters ?? [];
  const names = parameters.map(({ name }) => name.text);
  const first = shop.printer(owner, { taken: names });
  const ways = shop.settings(first, parameters);
  const probed: Setting[] = PROBES.map((probe) => ({
    open: false,
    aliases: parameters.map(({ name }) => `type ${name.text} = ${probe};`),
    parameters: [],
  }));
  // A key of another parameter is tried with each probe for that one.
  const mixed: Setting[] =
    parameters.length > 1
      ? PROBES.map((probe) => ({
          open: false,
          aliases: parameters.map(({ name, constraint }) =>
            constraint === undefined
              ? `type ${name.text} = ${probe};`
              : `type ${name.text} = ${first.print(constraint)};`,
          ),
          parameters: [],
        }))
      : [];
  const settings =
    parameters.length === 0
      ? ways
      : [
          ...ways.filter(({ open }) => !open),
          ...probed,
          ...mixed,
          ...ways.filter(({ open }) => open && !isConditional(shop, owner)),
        ];
  for (const setting of settings) {
    const printer = shop.printer(owner, { taken: names, asCopy: owner.old });
    for (const { constraint } of parameters) if (constraint !== undefined) printer.print(constraint);
    const meaning = printer.print(declaration.type);
    const path = `${printer.path(owner.name)}${argumentsText(parameters)}`;
    const what = { owner, where: owner.where, change: 'type-changed' };
    const anything = meaning === 'any';
    shop.add(
      printer,
      setting,
      { parameters: [`value: ${anything ? 'unknown' : meaning}`], body: `const given: ${path} = value;` },
      { ...what, message: `${owner.where} no longer takes what it took`, direction: 'in' },
    );
    shop.add(
      printer,
      setting,
      { parameters: [`value: ${path}`], body: `const result: ${anything ? 'string' : meaning} = value;` },
      {
        ...what,
        message: `${owner.where} is no longer what it was`,
        direction: 'out',
        result: {
          change: 'type-changed',
          message: `${owner.where} is no longer what it was`,
          wasAny: anything,
        },
      },
    );
  }
}

/**
 * Whether it is a conditional type as long as its parameters are open, before or now: of that the compiler says nothing but
 * that it is written in another way.
 */
function isConditional({ ts, old, next }: Workshop, owner: Owner): boolean {
  const types = [
    old.checker.getDeclaredTypeOfSymbol(owner.old),
    owner.next === null ? null : next.checker.getDeclaredTypeOfSymbol(owner.next),
  ];
  return types.some((type) => type !== null && (type.flags & ts.TypeFlags.Conditional) !== 0);
}
