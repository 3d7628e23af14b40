import type { Owner, Workshop } from './witness.ts';
import { argumentsText, typeParametersOf } from './witness.ts';

/** Named with all of its type arguments, and with only the required ones. */
export function argumentWitnesses(shop: Workshop, owner: Owner): void {
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
}

/** A default type argument still means what it meant. */
export function defaultWitnesses(shop: Workshop, owner: Owner): void {
  const parameters = typeParametersOf(shop.ts, owner.old);
  const required = parameters.filter(({ default: standard }) => standard === undefined);
  if (required.length === parameters.length) return;
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
