import type { ErrorObject } from 'ajv';
import { escapedStep } from '../../base/json-pointer.ts';
import type { Candidate } from './candidate.ts';
import type { Generator } from './generate.ts';
import { canonical } from './json.ts';
import type { Judge } from './judge.ts';
import type { Budget } from './limits.ts';

/** An instance that one schema accepts and another one refuses, by Ajv. */
export interface Witness {
  readonly instance: unknown;
  /** What Ajv says of it under the schema that refuses it. */
  readonly said: string;
  /** Whether it is refused for this alone. */
  readonly alone: boolean;
}

/** What Ajv reports for a keyword that it knows under another name. */
const REPORTED: Readonly<Record<string, readonly string[]>> = {
  never: [
    'false schema',
    'not',
    'additionalProperties',
    'unevaluatedProperties',
    'unevaluatedItems',
    'items',
    'additionalItems',
  ],
  maxContains: ['contains'],
  contains: ['contains'],
  propertyNames: ['propertyNames'],
};
/** Errors that only say that something further in is wrong. */
const OUTER = new Set(['anyOf', 'oneOf', 'if', 'propertyNames', 'contains', 'allOf']);

/** Looks for an instance that is refused because of a candidate; the first that is refused for it alone, else any. */
export function witnessOf(
  candidate: Candidate,
  tools: {
    readonly generator: Generator;
    readonly budget: Budget;
    readonly old: Judge;
    readonly next: Judge;
  },
): Witness | null {
  const { generator, budget, old, next } = tools;
  let second: Witness | null = null;
  let tries = 0;
  const tried = new Set<string>();
  for (const part of generator.aimed(candidate)) {
    for (const [context, full] of [
      [true, false],
      [false, false],
      [true, true],
      [false, true],
    ] as const) {
      const instance = candidate.steps.reduceRight(
        (inner, step) => generator.around(step, inner, context, full),
        part,
      );
      const text = canonical(instance);
      if (tried.has(text)) continue;
      tried.add(text);
      tries += 1;
      if (tries > budget.limits.tries) return second;
      budget.spend(20);
      const refused = next.verdict(instance);
      if (refused === null || refused.valid || old.verdict(instance)?.valid !== true) continue;
      const place = placeOf(candidate, instance);
      const own = refused.errors.filter((error) => isAbout(error, candidate, place));
      const [first] = own;
      if (first === undefined || !old.agrees(instance, true) || !next.agrees(instance, false)) continue;
      const alone = refused.errors.every(
        (error) => own.includes(error) || error.instancePath.startsWith(place) || isOuter(error, place),
      );
      const witness = { instance, said: sentence(first), alone };
      if (alone) return witness;
      second ??= witness;
    }
  }
  return second;
}

/** Where a candidate is in an instance, as a JSON pointer. */
function placeOf({ steps }: Candidate, instance: unknown): string {
  let at = instance;
  let place = '';
  for (const { to } of steps) {
    if (to.is === 'name') break;
    const key = to.is === 'item' ? to.index : to.name;
    place += `/${escapedStep(String(key))}`;
    at = (at as Record<string, unknown> | undefined)?.[key];
  }
  return place;
}

function isAbout(
  { keyword, instancePath, params }: ErrorObject,
  candidate: Candidate,
  place: string,
): boolean {
  const { keyword: own, detail } = candidate;
  if (own === 'required' || own === 'dependentRequired')
    return (
      instancePath === place &&
      keyword === own &&
      (own !== 'required' || (params as { missingProperty?: string }).missingProperty === detail)
    );
  if (!(REPORTED[own] ?? [own]).includes(keyword)) return false;
  if (instancePath === place) return true;
  // Ajv reports a property that must not be there at its object.
  return own === 'never' && instancePath === place.slice(0, place.lastIndexOf('/'));
}

function isOuter({ keyword, instancePath }: ErrorObject, place: string): boolean {
  return OUTER.has(keyword) && place.startsWith(instancePath);
}

/** `/name must be string`: what Ajv says, on one line. */
function sentence({ instancePath, message = 'is refused', params }: ErrorObject): string {
  const { additionalProperty, allowedValues } = params as {
    additionalProperty?: string;
    allowedValues?: unknown[];
  };
  const more =
    additionalProperty !== undefined
      ? `: ${JSON.stringify(additionalProperty)}`
      : allowedValues !== undefined && allowedValues.length <= 8
        ? `: ${allowedValues.map((value) => JSON.stringify(value)).join(', ')}`
        : '';
  return `${instancePath === '' ? 'it' : instancePath} ${message}${more}`;
}
