import type ts from 'typescript-6';
import type { Names, PublicName } from './names.ts';
import type { Owner, Setting, Workshop } from './witness.ts';

/** Of more members than these a thing with methods is hardly built by those who use it. */
const MOST_BUILT = 10;

/** An object with all that is required of it is still all that is required. */
export function buildWitness(
  shop: Workshop,
  owner: Owner,
  old: ts.Type,
  next: ts.Type,
  named: string,
  setting: Setting,
  fresh: () => ReturnType<Workshop['printer']>,
): void {
  const { ts } = shop;
  // What only a plugin adds, few programs must have.
  const isRequired = (member: ts.Symbol, names: Names, { module }: PublicName): boolean =>
    (member.flags & ts.SymbolFlags.Optional) === 0 && names.beside(member, module) === null;
  const had = new Set(
    shop.old.checker
      .getPropertiesOfType(old)
      .filter((member) => isRequired(member, shop.old, owner.name))
      .map(({ name }) => name),
  );
  const added = shop.next.checker
    .getPropertiesOfType(next)
    .filter((member) => isRequired(member, shop.next, owner.name) && !had.has(member.name));
  if (added.length === 0) return;
  const kept = shop.old.checker
    .getPropertiesOfType(old)
    .filter(
      (member) =>
        isRequired(member, shop.old, owner.name) &&
        shop.next.checker.getPropertyOfType(next, member.name) !== undefined,
    );
  const members = kept.map(({ name }) =>
    /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : JSON.stringify(name),
  );
  if (kept.some(({ name }) => name.startsWith('__@'))) return;
  const printer = fresh();
  const first = added[0] as ts.Symbol;
  const hasMethods = added.some((member) => (member.flags & ts.SymbolFlags.Method) !== 0);
  const where = `${owner.where}.${first.name}`;
  shop.add(
    printer,
    setting,
    {
      parameters: ['value: never'],
      body: `const built: ${named} = {${members.map((name) => ` ${name}: value`).join(',')} };`,
    },
    {
      owner,
      where,
      change: 'member-required',
      message: `${owner.where} can no longer be built without ${added.map(({ name }) => name).join(', ')}`,
      direction: 'in',
      implementer: hasMethods,
      declaration: first,
      ...(hasMethods && had.size > MOST_BUILT ? { weak: 'few build so large a thing by themselves' } : {}),
    },
  );
}
