// 36 published support policies, from Node.js to openSUSE, with the ends that their own rules give.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DatedVersion, Line } from '../../src/lines/lines.ts';
import { linesOn, phaseOn } from '../../src/lines/lines.ts';
import type { End } from '../../src/lines/until.ts';
import { isKnown } from '../../src/lines/until.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { Policy } from '../../src/policy/policy.ts';

interface PolicySet {
  readonly product: string;
  readonly policy: unknown;
  readonly releases: readonly { readonly version: string; readonly date: string }[];
  readonly expected: Readonly<
    Record<string, { readonly track: string | null; readonly ends: Readonly<Record<string, string | null>> }>
  >;
  readonly cases: readonly {
    readonly line: string;
    readonly day: string;
    readonly kind: string;
    readonly allowed: boolean;
    readonly phase: string;
  }[];
}

const file = new URL('../fixtures/support-policies/support-policies.json', import.meta.url);
const { sets }: { sets: readonly PolicySet[] } = JSON.parse(readFileSync(file, 'utf8'));

/** After the last release in the data. */
const SNAPSHOT = '2026-08-31';

test('the fixture is whole', () => {
  expect(sets).toHaveLength(36);
  expect(sets.flatMap(({ cases }) => cases)).toHaveLength(416);
});

test.each(sets)(
  '$product: the rules give the published tracks and ends',
  ({ policy, releases, expected }) => {
    // JSON is YAML: the policy takes the way of a file.
    const loaded = loadPolicy(JSON.stringify(policy), 'policy.json').policy;
    const lines = linesOn(SNAPSHOT, dated(releases, loaded, SNAPSHOT), loaded.lines, loaded.scheme);
    const given = lines.map((line) => [
      line.id,
      {
        track: line.track,
        ends: Object.fromEntries((line.phases ?? []).map(({ name, end }) => [name, shown(end)])),
      },
    ]);
    expect(Object.fromEntries(given)).toEqual(expected);
  },
);

test.each(sets)('$product: what was allowed on which day', ({ policy, releases, cases }) => {
  const loaded = loadPolicy(JSON.stringify(policy), 'policy.json').policy;
  const snapshot = linesOn(SNAPSHOT, dated(releases, loaded, SNAPSHOT), loaded.lines, loaded.scheme);
  for (const { line: id, day, kind, allowed, phase } of cases) {
    const today = linesOn(day, dated(releases, loaded, day), loaded.lines, loaded.scheme);
    expect(answer(today, id, day, kind), `${id} on ${day}, as known that day`).toEqual({ allowed, phase });
    expect(answer(snapshot, id, day, kind), `${id} on ${day}, as known today`).toEqual({ allowed, phase });
  }
});

function dated(releases: PolicySet['releases'], { scheme }: Policy, until: string): DatedVersion[] {
  return releases.flatMap(({ version, date }) => {
    const read = scheme.parse(version);
    if (!read.ok) throw new Error(`${version}: ${read.fault.message}`);
    return date <= until ? [{ version: read.value, day: date }] : [];
  });
}

function shown(end: End): string | null {
  return isKnown(end) ? end.to : null;
}

function answer(lines: readonly Line[], id: string, day: string, kind: string) {
  const phases = lines.find((line) => line.id === id)!.phases!;
  const phase = phaseOn(day, phases);
  return { allowed: phases.find(({ name }) => name === phase)?.allow.includes(kind) ?? false, phase };
}
