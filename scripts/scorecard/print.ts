// The scorecard as text.
import { isMapping } from '../../src/base/mapping.ts';
import type { Difference } from '../../src/surfaces/difference.ts';
import type { Judged } from './judged.ts';
import type { ByRule } from './rules.ts';
import type { Spread, Tally } from './tally.ts';

const SHOWN = 5;

export function printed(tally: Tally, proofs: boolean): string {
  const { pairs, missed, falselyProven, falselyLikely } = tally;
  const counted = Object.entries(pairs).flatMap(([label, count]) => (count > 0 ? `${count} ${label}` : []));
  const lines = [`${tally.checker}: ${tally.set}`, `  pairs         ${counted.join(', ')}`];
  if (pairs.breaking > 0)
    lines.push(
      `  breaking      ${tally.proven + tally.likely} found: ${tally.proven} proven, ${tally.likely} likely; ${missed.length} missed`,
    );
  if (pairs.compatible + pairs.inconclusive > 0)
    lines.push(
      `  false alarms  ${falselyProven.length} with something proven, ${falselyLikely.length} with no more than likely`,
    );
  if (tally.byRule !== null) lines.push(...ruleLines(tally.byRule));
  lines.push(
    `  inconclusive  ${tally.inconclusive.length}${tally.failed.length > 0 ? `; failed ${tally.failed.length}` : ''}`,
  );
  if (tally.seconds !== null) lines.push(`  seconds       ${range(tally.seconds, 2)}`);
  if (tally.memory !== null) lines.push(`  MiB           ${range(tally.memory, 0)}`);
  const lists: readonly (readonly [string, readonly Judged[]])[] = [
    ['FALSE ALARM, proven', falselyProven],
    ['FALSE ALARM, likely', falselyLikely],
    ['MISSED', missed],
    ['no more than likely', tally.onlyLikely],
    ['not as its case says', tally.unexpected],
    ['inconclusive', tally.inconclusive],
    ['failed', tally.failed.filter((one) => !missed.includes(one))],
    ['found', tally.others],
  ];
  for (const [title, found] of lists) for (const one of found) lines.push(...pairLines(title, one, proofs));
  return lines.join('\n');
}

/** Where labels hold for one rule: the same pairs, counted as far as they can be held to it. */
function ruleLines(byRule: ByRule): string[] {
  const ways = [
    ['without pairs of the same documents with contrary labels', byRule.withoutTwins],
    ["only on the side of each pair's rule", byRule.onSide],
  ] as const;
  return ways.flatMap(([title, { breaking, compatible, flagged }]) => [
    `  ${title}`,
    `    breaking    ${breaking.proven + breaking.likely} of ${breaking.pairs} found: ${breaking.proven} proven, ${breaking.likely} likely`,
    `    compatible  ${flagged.length} of ${compatible.pairs} flagged: ${compatible.proven} proven, ${compatible.likely} likely`,
    ...flagged.map(({ pair }) => `      ${pair.name}`),
  ]);
}

/** The numbers with the names of the pairs, and what was found in each. */
export function asJson(tally: Tally, all: readonly Judged[]): object {
  const named = (value: unknown): unknown => {
    if (Array.isArray(value)) return (value as Judged[]).map(({ pair }) => pair.name);
    return isMapping(value) ? mapped(value, named) : value;
  };
  const results = all.map(({ pair, outcome, compared: { answer, failure, memory } }) => ({
    name: pair.name,
    label: pair.label,
    outcome,
    failure,
    memory,
    ...answer,
  }));
  return { ...mapped({ ...tally }, named), results };
}

function mapped(all: Record<string, unknown>, of: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, of(value)]));
}

/** One pair with what was found in it. @param whole all differences, with their proofs */
export function pairLines(title: string, { pair, compared }: Judged, whole: boolean): string[] {
  const lines = [`  ${title}: ${pair.name}${pair.why === null ? '' : ` (${pair.label}: ${pair.why})`}`];
  if (compared.failure !== null) lines.push(indented(compared.failure));
  const { changes = [], inconclusive = [] } = compared.answer?.comparison ?? {};
  // A stray proof says more than what follows from it.
  const causes = whole ? changes : changes.filter(({ cause }) => cause === null);
  const shown = whole ? causes : causes.slice(0, SHOWN);
  lines.push(...shown.flatMap((change) => changeLines(change, whole)));
  if (causes.length > shown.length) lines.push(`      … and ${causes.length - shown.length} more`);
  const unseen = whole ? inconclusive : inconclusive.slice(0, SHOWN);
  lines.push(...unseen.map(({ where, reason }) => `      inconclusive: ${where}: ${reason}`));
  return lines;
}

function changeLines(difference: Difference, whole: boolean): string[] {
  const { grade, affected, change, where, message, proof, cause } = difference;
  const line = `      ${grade} ${change} (${affected}) ${where}: ${message}${cause === null ? '' : ` [by ${cause}]`}`;
  if (!whole || proof === null) return [line];
  return [line, indented(proof.text), `        ${proof.by}: ${proof.said ?? 'no'}`];
}

function indented(text: string): string {
  return text.replace(/^/gm, '        ');
}

function range({ median, p90, max }: Spread, digits: number): string {
  return `median ${median.toFixed(digits)}, p90 ${p90.toFixed(digits)}, max ${max.toFixed(digits)}`;
}
