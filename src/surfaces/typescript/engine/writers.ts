import type ts from 'typescript-6';
import { keyOf } from './names.ts';
import { Unwritable } from './unwritable.ts';
import type { Owner, Workshop } from './witness.ts';
import { argumentWitnesses } from './witness-arguments.ts';
import { isType, typeWitnesses } from './witness-types.ts';
import { existenceWitnesses, formWitnesses, moduleWitness, valueWitnesses } from './witness-values.ts';

/** Modules that are no longer there. */
export function modulesGone(shop: Workshop): void {
  const found = new Set(shop.next.side.entries.map(({ specifier }) => specifier));
  for (const entry of shop.old.side.entries) if (!found.has(entry.specifier)) moduleWitness(shop, entry);
}

/** Whether a name is there as what it was, and can be named with the type arguments that it had. */
export function presence(shop: Workshop, owner: Owner): void {
  const before = shop.witnesses.length;
  if (owner.next === null) gone(shop, owner);
  else there(shop, owner, owner.next);
  if (isChanged(shop, owner) && isType(shop, owner))
    attempt(shop, owner.where, () => argumentWitnesses(shop, owner));
  shop.weaken(before, owner.old);
}

/** Whether it can be used as it was, where its declaration changed. */
export function use(shop: Workshop, owner: Owner): void {
  if (!isChanged(shop, owner)) return;
  const before = shop.witnesses.length;
  attempt(shop, owner.where, () => valueWitnesses(shop, owner));
  attempt(shop, owner.where, () => typeWitnesses(shop, owner));
  shop.weaken(before, owner.old);
}

/** Whether a name is there on both sides with another declaration, which is compared under its first name. */
export function isChanged(shop: Workshop, { name, pair }: Owner): boolean {
  const [first] = shop.old.of(name.symbol);
  return first === name && pair !== null && shop.pairs.isAffected(pair);
}

function gone(shop: Workshop, owner: Owner): void {
  const { name } = owner;
  const { specifier } = name.module.entry;
  const above = name.path.includes('.') ? name.path.slice(0, name.path.lastIndexOf('.')) : null;
  // Of a namespace that is gone, only that is told; of a module that is gone, too.
  if (above !== null && shop.next.get(keyOf({ ...name, path: above })) === undefined) return;
  const isThere = shop.next.side.entries.some((entry) => entry.specifier === specifier);
  if (!name.isGlobal && name.module.with === null && !isThere) return;
  if (name.path === '') attempt(shop, owner.where, () => formWitnesses(shop, owner, 'require'));
  attempt(shop, owner.where, () => existenceWitnesses(shop, owner));
}

function there(shop: Workshop, owner: Owner, next: ts.Symbol): void {
  const { name, where } = owner;
  const known = shop.next.get(keyOf(name));
  const lostValue = known?.isTypeOnly === true && !name.isTypeOnly;
  const { Value, Type } = shop.ts.SymbolFlags;
  const { flags } = name.symbol;
  const lost = [Value, Type].some((meaning) => (flags & meaning) !== 0 && (next.flags & meaning) === 0);
  if (lost || lostValue) attempt(shop, where, () => existenceWitnesses(shop, owner));
  // The same declaration, and another thing that a default import gives: the module whole, or what it exports so.
  if (name.path === 'default' && known?.module.isInterop !== name.module.isInterop)
    attempt(shop, where, () => formWitnesses(shop, owner, 'a default import'));
}

/** Runs a writer of witnesses; what it cannot write down is noted. */
function attempt(shop: Workshop, where: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    shop.unwritten.set(where, error.message);
  }
}
