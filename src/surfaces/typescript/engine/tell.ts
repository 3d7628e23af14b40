import type ts from 'typescript-6';
import type { EngineDifference } from '../protocol.ts';
import { isLate } from './compiled.ts';
import type { Flows } from './flow.ts';
import { told } from './judge.ts';
import type { Side } from './side.ts';
import type { Broken } from './trial.ts';
import { confirmed } from './trial.ts';
import type { Witness, Workshop } from './witness.ts';

/** What is told of witnesses that break: the first of each place and change, each confirmed by itself. */
export function differencesOf(
  shop: Workshop,
  broken: readonly Broken[],
  flows: () => Flows,
): EngineDifference[] {
  const byPlace = new Map<string, EngineDifference>();
  const sources = new Map<EngineDifference, Witness>();
  for (const found of broken) {
    const difference = told(shop.ts, found, flows().of(found.witness.owner.old));
    if (difference === null) continue;
    const key = `${difference.where} ${difference.change}`;
    const known = byPlace.get(key);
    if (known !== undefined && !(known.grade === 'likely' && difference.grade === 'proven')) continue;
    byPlace.set(key, difference);
    sources.set(difference, found.witness);
  }
  return [...byPlace.values()].flatMap((difference) => {
    if (isToldElse(difference, byPlace.values())) return [];
    return checked(shop, difference, sources.get(difference) as Witness) ?? [];
  });
}

/** Null where it does not break by itself. */
function checked(shop: Workshop, difference: EngineDifference, source: Witness): EngineDifference | null {
  const { pair } = source.owner;
  const { old, next } = { old: shop.old.side, next: shop.next.side };
  const through = pair === null ? null : shop.pairs.through(pair);
  const placed: EngineDifference = {
    ...difference,
    at: placeOf(source, next),
    through: through === null || through === pair ? difference.through : hiddenName(through.old),
  };
  try {
    const said = confirmed(old, next, source);
    return said === null ? null : { ...placed, said: said.text };
  } catch (error) {
    if (!isLate(shop.ts, error) && !(error instanceof RangeError)) throw error;
    return { ...placed, grade: 'likely' };
  }
}

/** Whether who overrides a member learns of its change by what others meet of it. */
function isToldElse({ change, where, grade }: EngineDifference, all: Iterable<EngineDifference>): boolean {
  if (change !== 'override-refused') return false;
  return [...all].some(
    (other) =>
      other.where === where && other.change !== change && (other.grade === 'proven' || grade === 'likely'),
  );
}

/** A declaration without a public name, told from others of its name by its file. */
function hiddenName({ name, declarations }: ts.Symbol): string {
  const file = declarations?.[0]?.getSourceFile().fileName ?? '';
  return `${file.slice(file.lastIndexOf('/') + 1)} ${name}`;
}

function placeOf({ declaration }: Witness, next: Side): EngineDifference['at'] {
  const node = declaration?.declarations?.[0];
  if (node === undefined) return null;
  const file = node.getSourceFile();
  if (!next.owns(file.fileName)) return null;
  const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file));
  return { path: file.fileName.slice(next.folder.root.length + 1), line: line + 1, column: character + 1 };
}
