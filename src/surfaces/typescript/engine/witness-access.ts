import type ts from 'typescript-6';
import type { Container } from './container.ts';
import { isOptional, isReadonly, signaturesOf, typeText } from './members.ts';
import type { Printer } from './printer.ts';
import type { Inside, Setting, Workshop } from './witness.ts';

/** A type as part of a union. */
function part(text: string): string {
  return /^[\w.$<>'"[\], ]+$/.test(text) && !text.includes(' => ') ? text : `(${text})`;
}

/** In what a member is tried: a function that gets the thing, or a method of a class that extends it. */
export function placeOf(
  { given, inside }: Container,
  ...more: readonly string[]
): { readonly parameters: readonly string[]; readonly inside?: Inside } {
  const parameters = given === null ? more : [given, ...more];
  return inside === null ? { parameters } : { parameters, inside };
}

export function read(
  shop: Workshop,
  container: Container,
  member: ts.Symbol,
  partner: ts.Symbol,
  setting: Setting,
): void {
  const printer = container.printer();
  const type = typeText(shop, member, printer, false);
  const wasAny = type === 'any';
  const whole = isOptional(shop, member) ? `${part(type)} | undefined` : type;
  const where = `${container.where}.${member.name}`;
  shop.add(
    printer,
    setting,
    {
      ...placeOf(container),
      body: `const result: ${wasAny ? 'string' : whole} = ${container.expression}.${member.name};`,
    },
    {
      owner: container.owner,
      where,
      change: 'member-changed',
      message: `${where} can no longer be read as what it was`,
      direction: 'out',
      implementer: container.inside !== null,
      declaration: partner,
      result: { change: 'member-changed', message: `${where} is no longer what it was`, wasAny },
    },
  );
}

export function write(
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
      ...placeOf(container, `value: ${type === 'any' ? 'unknown' : type}`),
      body: `${container.expression}.${member.name} = value;`,
    },
    {
      owner: container.owner,
      where,
      change: 'member-not-written',
      message: `${where} can no longer be set to what it was`,
      direction: isClass && isSetter ? 'name' : 'in',
      implementer: container.inside !== null,
      declaration: partner,
      ...(isClass && !isSetter ? { weak: 'it is more often read than set' } : {}),
    },
  );
}

/** An object that users build has it. */
export function give(
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
  const name = safe(member.name, printer);
  shop.add(
    printer,
    setting,
    {
      parameters: [`${name}: ${type === 'any' ? 'unknown' : type}`],
      body: `const built: Partial<${built}> = { ${member.name}${name === member.name ? '' : `: ${name}`} };`,
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

/** A name for a parameter. @param printer that has written its type */
function safe(name: string, printer: Printer): string {
  return RESERVED.test(name) || printer.isTaken(name) ? `${name}Value` : name;
}
