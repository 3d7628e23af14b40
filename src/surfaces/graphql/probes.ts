import type { GraphQLInputType } from 'graphql';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { Change } from './changes.ts';
import type { Draft } from './document.ts';
import type { Ground, Probe } from './ground.ts';
import { atSite, onType } from './ground.ts';
import { directiveProbes } from './probes-directive.ts';
import type { Stop } from './reach.ts';
import { argumentOf, fieldIn, fieldsOf, inputFieldIn } from './reach.ts';
import type { Spot } from './spot.ts';

/** Selections on one type that are tried: the first that shows the break is enough. */
const MOST_SELECTIONS = 50;

/** The operations that could show a change: those that say it best first. */
export function probesOf({ kind, spot }: Change, ground: Ground): readonly Probe[] {
  const { both } = ground;
  switch (spot.of) {
    case 'directive':
      return directiveProbes(spot, ground);
    case 'field':
      return fieldProbes(spot, ground);
    case 'argument':
      return argumentProbes(spot, ground);
    case 'input-field':
      return inputFieldProbes(spot, ground);
    case 'value':
      return atSite(both.sites.get(spot.type), ground, () => spot.value);
    case 'member':
      return onType(both.stops.get(spot.type), ground, () => narrowed(spot.member));
    case 'interface':
      return [
        ...onType(both.stops.get(spot.type), ground, () => narrowed(spot.member)),
        ...onType(both.stops.get(spot.member), ground, () => narrowed(spot.type)),
      ];
    case 'root':
      return rootProbes(spot, ground);
    case 'type':
      return kind === 'one-of-added' ? oneOfProbes(spot.type, ground) : typeProbes(spot.type, ground);
  }
}

function narrowed(type: string): string {
  return `... on ${type} { __typename }`;
}

function fieldProbes({ type, field }: Spot & { of: 'field' }, ground: Ground): Probe[] {
  const found = fieldIn(ground.old, type, field);
  if (found === undefined) return [];
  const stop = ground.both.stops.get(type);
  return [
    ...onType(stop, ground, (draft) => draft.call(found)),
    ...selectionsOn(getNamedType(found.type).name, ground).flatMap((selection) =>
      onType(stop, ground, (draft) => draft.call(found, new Map(), selection(draft))),
    ),
  ];
}

/** What can be selected on a type of the old side. */
function selectionsOn(type: string, { old }: Ground): ((draft: Draft) => string)[] {
  const found = old.getType(type);
  if (!isCompositeType(found)) return [];
  const possible = isAbstractType(found) ? old.getPossibleTypes(found) : [];
  return [
    ...fieldsOf(found).map((field) => (draft: Draft) => draft.call(field)),
    ...[found, ...possible].map(
      ({ name }) =>
        () =>
          narrowed(name),
    ),
  ].slice(0, MOST_SELECTIONS);
}

function argumentProbes({ type, field, argument }: Spot & { of: 'argument' }, ground: Ground): Probe[] {
  const found = fieldIn(ground.old, type, field);
  if (found === undefined) return [];
  const given = argumentOf(found, argument);
  const stop = ground.both.stops.get(type);
  const call = (text: (draft: Draft) => string | null): Probe[] =>
    onType(stop, ground, (draft) => draft.call(found, new Map([[argument, text(draft)]])));
  return [
    ...(given === undefined ? [] : valuesOf(given.type).flatMap(call)),
    // Without it: for one that came, and for one that lost its default.
    ...call(() => null),
  ];
}

function inputFieldProbes({ type, field }: Spot & { of: 'input-field' }, ground: Ground): Probe[] {
  const input = ground.old.getType(type);
  if (!isInputObjectType(input)) return [];
  const given = inputFieldIn(ground.old, type, field);
  const site = ground.both.sites.get(type);
  const required = input.isOneOf ? [] : Object.values(input.getFields()).filter(isRequiredInputField);
  const literal = (text: (draft: Draft) => string | null): Probe[] =>
    atSite(site, ground, (draft) => {
      const own = text(draft);
      const others = required
        .filter(({ name }) => name !== field)
        .map((each) => `${each.name}: ${draft.value(each.type)}`);
      return `{${[...others, ...(own === null ? [] : [`${field}: ${own}`])].join(', ')}}`;
    });
  return [
    ...(given === undefined ? [] : valuesOf(given.type).flatMap(literal)),
    ...(input.isOneOf ? [] : literal(() => null)),
  ];
}

/** The ways in which clients write a value of a type: a literal, null, a variable of just this type. */
function valuesOf(type: GraphQLInputType): readonly ((draft: Draft) => string)[] {
  return [
    (draft) => draft.value(type),
    ...(isNonNullType(type) ? [] : [() => 'null']),
    (draft) => draft.variable(String(type)),
  ];
}

function rootProbes({ operation, type }: Spot & { of: 'root' }, { old }: Ground): Probe[] {
  const found = old.getType(type);
  if (!isCompositeType(found)) return [];
  const [first] = fieldsOf(found);
  if (operation !== 'subscription')
    return [
      { document: `${operation} { __typename }`, control: null },
      { document: `${operation} { ${narrowed(type)} }`, control: null },
    ];
  // A subscription takes one field of its own, so only one without arguments can be written here.
  return first === undefined || first.args.length > 0
    ? []
    : [
        {
          document: `subscription { ${first.name}${isCompositeType(getNamedType(first.type)) ? ' { __typename }' : ''} }`,
          control: null,
        },
      ];
}

/** A type that is gone, or is of another kind. */
function typeProbes(type: string, ground: Ground): Probe[] {
  const { before, both } = ground;
  const stop = both.stops.get(type);
  const outlet = both.outlets.get(type);
  const last = before.stops.get(type);
  return [
    ...onType(stop, ground, () => '__typename'),
    ...selectionsOn(type, ground).flatMap((selection) => onType(stop, ground, selection)),
    ...(outlet === undefined ? [] : onType(outlet.stop, ground, (draft) => draft.call(outlet.field))),
    ...atSite(both.sites.get(type), ground, (draft) => draft.variable(`${type}!`)),
    ...atSite(both.sites.get(type), ground, (draft) =>
      draft.value(ground.old.getType(type) as GraphQLInputType),
    ),
    // Of a type that is gone every way speaks: the control would fail as well.
    ...(ground.next.getType(type) === undefined
      ? [
          ...onType(last, ground, () => (isNarrowing(last) ? '__typename' : narrowed(type))),
          ...atSite(before.sites.get(type), ground, (draft) => draft.variable(`${type}!`)),
        ].map(({ document }) => ({ document, control: null }))
      : []),
  ];
}

/** Whether the last step to a stop names its type already. */
function isNarrowing(stop: Stop | undefined): boolean {
  return stop !== undefined && typeof stop.from !== 'string' && stop.from.by === 'narrowing';
}

function oneOfProbes(type: string, ground: Ground): Probe[] {
  const input = ground.old.getType(type);
  if (!isInputObjectType(input)) return [];
  const site = ground.both.sites.get(type);
  const fields = Object.values(input.getFields());
  const literal = (draft: Draft, of: typeof fields): string =>
    `{${of.map((field) => `${field.name}: ${draft.value(field.type)}`).join(', ')}}`;
  return [
    ...atSite(site, ground, (draft) => literal(draft, fields.slice(0, 2))),
    ...atSite(site, ground, (draft) => draft.value(input)),
  ];
}
