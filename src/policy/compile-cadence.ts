import { didYouMean, oneOf } from '../base/nearest.ts';
import type { Cadence } from '../lines/cadence.ts';
import { parseTolerance } from '../lines/cadence.ts';
import type { Span } from '../lines/calendar.ts';
import { addSpan, parseSpan } from '../lines/calendar.ts';
import type { Freeze } from '../lines/freeze.ts';
import { isYearly } from '../lines/freeze.ts';
import type { PolicyDocument } from './document.ts';
import type { Mistakes } from './mistakes.ts';

/** How often releases of each kind come. That the kinds exist is checked with all others. */
export function compileCadence(document: PolicyDocument, mistakes: Mistakes): Record<string, Cadence> {
  const found: Record<string, Cadence> = {};
  for (const [kind, { every, tolerance }] of Object.entries(document.cadence ?? {})) {
    const path = ['cadence', kind, 'every'];
    const span = every === 'any' ? null : parseSpan(every);
    if (span?.ok && isNothing(span.value))
      mistakes.add(path, `"${every}" is no time between two releases; for no cadence write any`);
    if (kind === 'security' && every !== 'any')
      mistakes.add(path, 'a security release waits for nothing; write every: any');
    const allowed = tolerance === undefined ? null : parseTolerance(tolerance);
    found[kind] = {
      every: span?.ok ? span.value : null,
      tolerance: allowed?.ok ? allowed.value : null,
      words: tolerance === undefined ? `every ${every}` : `every ${every}, give or take ${tolerance}`,
    };
  }
  return found;
}

function isNothing({ years, months, weeks, days }: Span): boolean {
  return years + months + weeks + days === 0;
}

const ONE_DAY = { years: 0, months: 0, weeks: 0, days: 1 };

/** @param kinds what `except` may name */
export function compileFreeze(
  document: PolicyDocument,
  kinds: readonly string[],
  mistakes: Mistakes,
): Freeze[] {
  return (document.freeze ?? []).map(({ from, to, except = [], why }, index): Freeze => {
    const path = ['freeze', String(index)];
    const mixed = isYearly({ from }) !== isYearly({ from: to });
    if (mixed)
      mistakes.add(
        [...path, 'to'],
        `"${to}" is not written as from (${from}): write MM-DD twice for every year, or YYYY-MM-DD twice for once`,
      );
    else if (!isYearly({ from }) && to < from)
      mistakes.add([...path, 'to'], `the freeze would end on ${to}, before it begins on ${from}`);
    else if (isYearly({ from }) && coversYear(from, to))
      mistakes.add(
        [...path, 'to'],
        `a freeze from ${from} to ${to} holds all year; for kinds that are never released leave them out of allow`,
      );
    for (const [position, kind] of except.entries())
      if (!kinds.includes(kind))
        mistakes.add(
          [...path, 'except', String(position)],
          `unknown kind "${kind}"; expected ${oneOf(kinds)}${didYouMean(kind, kinds)}`,
        );
    return { from, to, except, why: why ?? null };
  });
}

function coversYear(from: string, to: string): boolean {
  return addSpan(`2024-${to}`, ONE_DAY).slice(5) === from;
}
