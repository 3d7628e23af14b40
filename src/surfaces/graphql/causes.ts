import type { GraphQLSchema } from 'graphql';
import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import type { Change } from './changes.ts';
import type { Ground } from './ground.ts';
import type { Stop } from './reach.ts';
import { argumentOf, fieldIn, inputFieldIn } from './reach.ts';
import type { Spot } from './spot.ts';
import { whereOf } from './spot.ts';

/** A difference, as far as causes need it. */
interface Found {
  readonly change: Change;
  readonly id: string;
  readonly proven: boolean;
}

/**
 * Which differences another one explains, by id: what names a type that is gone; what an interface declares for the
 * types that implement it; and what no operation comes to any more, because a step before it broke.
 */
export function causesOf(found: readonly Found[], ground: Ground): ReadonlyMap<string, string> {
  const byKind = new Map(found.map(({ change, id }) => [`${change.kind} ${whereOf(change.spot)}`, id]));
  const byStep = new Map<string, string>();
  for (const { change, id } of found) {
    const step = stepOf(change.spot);
    if (step !== null && !byStep.has(step)) byStep.set(step, id);
  }
  const causes = new Map<string, string>();
  for (const { change, id, proven } of found) {
    const cause =
      [...typesNamedBy(change.spot, ground.old)]
        .map((type) => byKind.get(`type-removed ${type}`))
        .find(Boolean) ??
      interfaceSpots(change.spot, ground.old)
        .map((spot) => byKind.get(`${change.kind} ${whereOf(spot)}`))
        .find(Boolean) ??
      (proven ? undefined : brokenStep(change.spot, ground, byStep));
    if (cause !== undefined && cause !== id) causes.set(id, cause);
  }
  return new Map([...causes.keys()].map((id) => [id, firstOf(id, causes)]));
}

/** The end of a chain of causes. */
function firstOf(id: string, causes: ReadonlyMap<string, string>): string {
  const seen = new Set([id]);
  let at = causes.get(id) as string;
  for (let next = causes.get(at); next !== undefined && !seen.has(at); next = causes.get(at)) {
    seen.add(at);
    at = next;
  }
  return at;
}

/** The types that a spot of the old side is declared with. */
function typesNamedBy(spot: Spot, old: GraphQLSchema): readonly string[] {
  if (spot.of === 'member' || spot.of === 'interface') return [spot.member, spot.type];
  if (spot.of === 'root') return [spot.type];
  if (spot.of !== 'field' && spot.of !== 'argument' && spot.of !== 'input-field') return [];
  if (spot.of === 'input-field') {
    const found = inputFieldIn(old, spot.type, spot.field);
    return found === undefined ? [] : [getNamedType(found.type).name];
  }
  const field = fieldIn(old, spot.type, spot.field);
  const found = spot.of === 'field' || field === undefined ? field : argumentOf(field, spot.argument);
  return found === undefined ? [] : [getNamedType(found.type).name];
}

/** The same spot in the interfaces that its type implements. */
function interfaceSpots(spot: Spot, old: GraphQLSchema): readonly Spot[] {
  if (spot.of !== 'field' && spot.of !== 'argument') return [];
  const type = old.getType(spot.type);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return type.getInterfaces().map(({ name }) => ({ ...spot, type: name }));
}

/** The field that a spot breaks for all that lies behind it, as `Type.field`. */
function stepOf(spot: Spot): string | null {
  return spot.of === 'field' || spot.of === 'argument' ? `${spot.type}.${spot.field}` : null;
}

/** The difference at the first step that broke on the old side's way to a spot. */
function brokenStep(
  spot: Spot,
  { before, both }: Ground,
  byStep: ReadonlyMap<string, string>,
): string | undefined {
  if (spot.of === 'directive' || spot.of === 'root') return undefined;
  if (both.stops.has(spot.type) || both.sites.has(spot.type)) return undefined;
  const site = before.sites.get(spot.type);
  const own = site === undefined ? undefined : byStep.get(`${site.stop.type.name}.${site.field.name}`);
  return (
    own ??
    stepsTo(before.stops.get(spot.type) ?? site?.stop)
      .map((step) => byStep.get(step))
      .find(Boolean)
  );
}

/** The fields from a root to a stop, as `Type.field`. */
function stepsTo(stop: Stop | undefined): string[] {
  const steps: string[] = [];
  for (let at = stop; at !== undefined && typeof at.from !== 'string'; at = at.from.stop)
    if (at.from.by !== 'narrowing') steps.push(`${at.from.stop.type.name}.${at.from.by.name}`);
  return steps.reverse();
}
