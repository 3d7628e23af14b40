import type ts from 'typescript-6';
import type { Printer } from './printer.ts';
import type { Inside, Owner, Setting, Workshop } from './witness.ts';

/** Something that is called: a function, a method, a constructor, or a value with call signatures. */
export interface Called {
  readonly owner: Owner;
  readonly where: string;
  /** "pkg.parse", "self.parse". */
  readonly expression: string;
  /** Parameters of the program that the expression needs: "self: pkg.Option". */
  readonly given: readonly string[];
  readonly isNew: boolean;
  readonly declaration: ts.Symbol | null;
  readonly weak: string | null;
  /** Where it is called in a class of the user's own. */
  readonly inside?: Inside;
}

type Signature = ts.SignatureDeclaration;

/** What is called in each way its old signatures allow: with all and with only the required arguments. */
export function callWitnesses(
  shop: Workshop,
  called: Called,
  signatures: readonly Signature[],
  context: { readonly outer: Setting; readonly printer: () => Printer },
): void {
  for (const signature of signatures) {
    const own = signature.typeParameters ?? [];
    const ways = shop.settings(context.printer(), own, own.length === 0 ? context.outer : null);
    // Copies that the constraints need come along.
    const printer = () => {
      const made = context.printer();
      for (const { constraint } of own) if (constraint !== undefined) made.print(constraint);
      return made;
    };
    for (const way of ways) {
      if (own.length > 0 && context.outer.open && !way.open) continue;
      if (own.length > 0 && clashes(context.outer, own)) continue;
      const setting: Setting = {
        open: way.open || context.outer.open,
        aliases: own.length === 0 ? way.aliases : [...context.outer.aliases, ...way.aliases],
        parameters: own.length === 0 ? way.parameters : [...context.outer.parameters, ...way.parameters],
      };
      optionsCall(shop, called, signature, setting, printer());
      for (const form of formsOf(shop, signature)) oneCall(shop, called, signature, form, setting, printer());
    }
  }
}

/** Whether a method has a type parameter of the name of one of its class. */
function clashes(outer: Setting, own: readonly ts.TypeParameterDeclaration[]): boolean {
  const names = new Set(own.map(({ name }) => name.text));
  return [
    ...outer.aliases.map((text) => text.split(' ')[1]),
    ...outer.parameters.map((text) => text.split(' ')[0]),
  ].some((name) => name !== undefined && names.has(name));
}

interface Form {
  readonly parameters: readonly ts.ParameterDeclaration[];
  readonly how: string;
  /** Type arguments are given, not inferred. */
  readonly explicit: boolean;
}

function formsOf({ ts }: Workshop, signature: Signature): Form[] {
  const all = signature.parameters.filter(({ name }) => !(ts.isIdentifier(name) && name.text === 'this'));
  const required = all.filter(
    ({ questionToken, dotDotDotToken, initializer }) =>
      questionToken === undefined && dotDotDotToken === undefined && initializer === undefined,
  );
  const forms: Form[] = [
    { parameters: all, how: all.length === 0 ? '' : 'with all its arguments', explicit: false },
  ];
  if (required.length < all.length)
    forms.push({ parameters: required, how: 'with only the required arguments', explicit: false });
  if (signature.typeParameters !== undefined)
    forms.push({ parameters: all, how: 'with all its type arguments', explicit: true });
  return forms;
}

function oneCall(
  shop: Workshop,
  { owner, where, expression, given, isNew, declaration, weak, inside }: Called,
  signature: Signature,
  { parameters, how, explicit }: Form,
  setting: Setting,
  printer: Printer,
): void {
  const { ts } = shop;
  const taken = new Set(['self', 'result', 'pkg', 'example']);
  const names: string[] = [];
  const declared: string[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const wish = ts.isIdentifier(parameter.name) ? parameter.name.text : `argument${index + 1}`;
    const name = taken.has(wish) ? `${wish}${index + 1}` : wish;
    taken.add(name);
    const type = parameter.type === undefined ? 'any' : printer.print(parameter.type);
    declared.push(`${name}: ${contradicting(ts, parameter.type) ?? type}`);
    names.push(parameter.dotDotDotToken === undefined ? name : `...${name}`);
  }
  const typeArguments =
    explicit && signature.typeParameters !== undefined
      ? `<${signature.typeParameters.map(({ name }) => name.text).join(', ')}>`
      : '';
  const call = `${isNew && expression !== 'super' ? 'new ' : ''}${expression}${typeArguments}(${names.join(', ')})`;
  const verb = isNew ? 'constructed' : 'called';
  const what = {
    owner,
    where,
    change: isNew ? 'construction-refused' : 'call-refused',
    message: `${where} can no longer be ${verb}${how === '' ? '' : ` ${how}`}`,
    direction: 'out' as const,
    declaration,
    implementer: inside !== undefined,
  };
  const weakness = weak === null ? {} : { weak };
  const program = { parameters: [...given, ...declared], ...(inside === undefined ? {} : { inside }) };
  const result = isNew ? null : resultOf(shop, signature.type, printer);
  const wasAny = signature.type?.kind === ts.SyntaxKind.AnyKeyword;
  // That it is something now is the first error of the call, and would hide a refused argument.
  if (result === null || wasAny)
    shop.add(printer, setting, { ...program, body: `${call};` }, { ...what, ...weakness });
  if (result === null) return;
  if (result.kind === 'narrows')
    shop.add(
      printer,
      setting,
      { ...program, body: result.body(call) },
      {
        ...what,
        ...weakness,
        change: 'narrowing-lost',
        message: `${where} no longer tells what its argument is`,
      },
    );
  else
    shop.add(
      printer,
      setting,
      { ...program, body: `const result: ${result.text} = ${call};` },
      {
        ...what,
        ...weakness,
        result: {
          change: 'result-changed',
          message: `what ${where} gives is no longer what it was`,
          wasAny,
        },
      },
    );
}

const MOST_OPTIONS = 60;

/** An object written in the call, with all that its type without a public name names. */
function optionsCall(
  shop: Workshop,
  { owner, where, expression, given, isNew, declaration, weak, inside }: Called,
  signature: Signature,
  setting: Setting,
  printer: Printer,
): void {
  const { ts } = shop;
  for (const [index, parameter] of signature.parameters.entries()) {
    const keys = optionKeys(shop, parameter);
    if (keys.length === 0 || keys.length > MOST_OPTIONS) continue;
    const others = signature.parameters.slice(0, index);
    if (others.some(({ name }) => ts.isIdentifier(name) && name.text === 'this')) return;
    const object = `{ ${keys.map((key) => `${key}: value`).join(', ')} }`;
    const call = `${isNew && expression !== 'super' ? 'new ' : ''}${expression}(${[...others.map(() => 'value'), object].join(', ')});`;
    shop.add(
      printer,
      setting,
      {
        parameters: [...given, 'value: never'],
        body: call,
        ...(inside === undefined ? {} : { inside }),
      },
      {
        implementer: inside !== undefined,
        owner,
        where,
        change: 'option-refused',
        message: `${where} no longer takes all the options that it took`,
        direction: 'out',
        declaration,
        ...(weak === null ? {} : { weak }),
      },
    );
  }
}

/** The members of a parameter's type, if it is an object that users cannot name and so write in the call. */
function optionKeys(shop: Workshop, { type, dotDotDotToken }: ts.ParameterDeclaration): string[] {
  const { ts, old } = shop;
  if (type === undefined || dotDotDotToken !== undefined) return [];
  const found = old.checker.getNonNullableType(old.checker.getTypeFromTypeNode(type));
  if (found.isUnion() || (found.flags & ts.TypeFlags.Object) === 0) return [];
  const symbol = found.aliasSymbol ?? found.getSymbol();
  if (symbol === undefined || old.of(symbol).length > 0 || (symbol.flags & ts.SymbolFlags.Class) !== 0)
    return [];
  if (found.getCallSignatures().length > 0) return [];
  if (!(symbol.declarations ?? []).every((node) => old.side.owns(node.getSourceFile().fileName))) return [];
  const keys = found.getProperties().map(({ name }) => name);
  return keys.every((key) => /^[\w$]+$/.test(key) && key !== '__proto__') ? keys : [];
}

type Result =
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'narrows'; body(call: string): string };

function resultOf(shop: Workshop, type: ts.TypeNode | undefined, printer: Printer): Result | null {
  const { ts } = shop;
  if (type === undefined) return null;
  const { VoidKeyword, AnyKeyword, UnknownKeyword, UndefinedKeyword, NeverKeyword } = ts.SyntaxKind;
  if ([VoidKeyword, UnknownKeyword, UndefinedKeyword].includes(type.kind)) return null;
  if (type.kind === AnyKeyword) return { kind: 'value', text: 'string' };
  if (type.kind === NeverKeyword) return { kind: 'value', text: 'never' };
  if (ts.isTypePredicateNode(type)) {
    if (!ts.isIdentifier(type.parameterName)) return null;
    const name = type.parameterName.text;
    const isAssert = type.assertsModifier !== undefined;
    const narrowed = type.type === undefined ? null : printer.print(type.type);
    if (narrowed === null) return null;
    const read = `const narrowed: ${narrowed} = ${name};`;
    return {
      kind: 'narrows',
      body: (call) => (isAssert ? `${call};\n  ${read}` : `if (${call}) {\n    ${read}\n  }`),
    };
  }
  const text = withoutVoid(printer.print(type));
  return text === null ? null : { kind: 'value', text };
}

/** `Promise<void>` promises nothing: any other value there breaks nobody. */
function withoutVoid(text: string): string | null {
  const eased = text.replace(/\b(Promise|PromiseLike)<void>/g, '$1<unknown>');
  return /(?:^|\| )void(?:$| \|)/.test(eased) ? null : eased;
}

/** What is given where anything was welcome, so that it shows when it no longer is. */
function contradicting(ts: Workshop['ts'], type: ts.TypeNode | undefined): string | null {
  return type?.kind === ts.SyntaxKind.AnyKeyword ? 'unknown' : null;
}
