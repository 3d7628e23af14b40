import type ts from 'typescript-6';
import type { TypeScript } from './compiler.ts';

/** What writes the types of a copy. */
interface Writer {
  print(node: ts.Node): string;
  signature(node: ts.SignatureDeclaration, before: ': ' | ' => '): string;
  /** Whether a member's name is a symbol that users cannot name. */
  isUnnamable(node: ts.TypeElement): boolean;
}

/** A declaration that users cannot name, as they would write it again: what everybody sees of it; empty where they cannot. */
export function copyOf(ts: TypeScript, printer: Writer, declaration: ts.Declaration, name: string): string {
  const parameters = (list: readonly ts.TypeParameterDeclaration[] | undefined): string =>
    list === undefined || list.length === 0
      ? ''
      : `<${list.map((parameter) => printer.print(parameter)).join(', ')}>`;
  if (ts.isTypeAliasDeclaration(declaration))
    return `type ${name}${parameters(declaration.typeParameters)} = ${printer.print(declaration.type)};`;
  if (ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration)) {
    const bases = (declaration.heritageClauses ?? [])
      .filter(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
      .flatMap(({ types }) => types.map((type) => printer.print(type)));
    const above = bases.length === 0 ? '' : ` extends ${bases.join(', ')}`;
    const members = [...declaration.members].flatMap((member) => memberOf(ts, printer, member));
    return `interface ${name}${parameters(declaration.typeParameters)}${above} {\n${members.map((text) => `  ${text}\n`).join('')}}`;
  }
  if (ts.isEnumDeclaration(declaration))
    return `declare enum ${name} {\n${declaration.members.map((member) => `  ${printer.print(member)},\n`).join('')}}`;
  if (ts.isVariableDeclaration(declaration) && declaration.type !== undefined)
    return `declare const ${name}: ${printer.print(declaration.type)};`;
  if (ts.isFunctionDeclaration(declaration))
    return `declare function ${name}${printer.signature(declaration, ': ')};`;
  return '';
}

/** What everybody sees of a member, as a member of an interface. */
function memberOf(ts: TypeScript, printer: Writer, member: ts.ClassElement | ts.TypeElement): string[] {
  const { Private, Protected, Static } = ts.ModifierFlags;
  if ((ts.getCombinedModifierFlags(member) & (Private | Protected | Static)) !== 0) return [];
  if (member.name !== undefined && ts.isPrivateIdentifier(member.name)) return [];
  if (ts.isConstructorDeclaration(member) || ts.isSetAccessor(member)) return [];
  if (ts.isTypeElement(member) && printer.isUnnamable(member)) return [];
  if (ts.isPropertyDeclaration(member) || ts.isGetAccessor(member)) {
    const isReadonly =
      ts.isGetAccessor(member) || (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Readonly) !== 0;
    const optional = ts.isPropertyDeclaration(member) && member.questionToken !== undefined ? '?' : '';
    const type = member.type === undefined ? 'any' : printer.print(member.type);
    return [`${isReadonly ? 'readonly ' : ''}${printer.print(member.name)}${optional}: ${type};`];
  }
  if (ts.isMethodDeclaration(member))
    return [
      `${printer.print(member.name)}${member.questionToken === undefined ? '' : '?'}${printer.signature(member, ': ')};`,
    ];
  return [printer.print(member)];
}
