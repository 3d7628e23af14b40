// Every rule runs over every fixture: a rule that speaks up where it should be silent shows at once.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../src/policy/rule-ids.ts';
import { RULE_IDS } from '../../src/policy/rule-ids.ts';
import { judge } from '../../src/verdict/judge.ts';
import type { Finding } from '../../src/verdict/verdict.ts';
import type { FactsInShort, Failing, Passing } from './facts.ts';
import { facts } from './facts.ts';

const folder = new URL('rules/', import.meta.url);

test('every rule has its fixtures', () => {
  const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
  expect(files.sort()).toEqual([...RULE_IDS].sort());
});

function findings(short: FactsInShort): readonly Finding[] {
  const verdict = judge(facts(short));
  if (verdict.outcome === 'undecided') throw new Error(verdict.error.message);
  return verdict.findings;
}

function loud(found: readonly Finding[]): RuleId[] {
  return [...new Set(found.filter(({ level }) => level !== 'note').map(({ rule }) => rule))];
}

for (const id of RULE_IDS) {
  const { passing, failing } = (await import(`./rules/${id}.ts`)) as {
    passing: Passing[];
    failing: Failing[];
  };
  describe(id, () => {
    test('has a passing and a failing fixture', () => {
      expect(passing.length).toBeGreaterThan(0);
      expect(failing.length).toBeGreaterThan(0);
    });

    test.each(passing)('passes: $name', (fixture) => {
      expect(loud(findings(fixture))).toEqual([]);
    });

    test.each(failing)('fails: $name', (fixture) => {
      const found = findings(fixture);
      expect(loud(found).sort()).toEqual([id, ...(fixture.also ?? [])].sort());
      const own = found.find(({ rule, level }) => rule === id && level !== 'note');
      expect(own?.message).toContain(fixture.says);
      expect(own?.remedy).not.toBe('');
    });

    test.each(failing)('is silent where it is off: $name', (fixture) => {
      const { policy, ...rest } = facts(fixture);
      const verdict = judge({ ...rest, policy: { ...policy, rules: { ...policy.rules, [id]: 'off' } } });
      expect(
        verdict.outcome === 'undecided' ? [] : verdict.findings.filter(({ rule }) => rule === id),
      ).toEqual([]);
    });

    test.each(['error', 'warning', 'note'] as const)('speaks at the level %s', (level) => {
      const [fixture] = failing as [Failing];
      const { policy, ...rest } = facts(fixture);
      const verdict = judge({ ...rest, policy: { ...policy, rules: { ...policy.rules, [id]: level } } });
      const levels =
        verdict.outcome === 'undecided'
          ? []
          : verdict.findings.filter(({ rule }) => rule === id).map((each) => each.level);
      expect(levels).toContain(level);
    });
  });
}
