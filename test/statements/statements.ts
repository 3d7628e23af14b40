import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { VendorPage } from '../../scripts/docs/statements/statement.ts';
import { isExecuted } from '../../scripts/docs/statements/statement.ts';
import { tell } from '../../scripts/docs/story.ts';
import { loadPolicy } from '../../src/policy/load.ts';

/** One test for each statement that a policy executes, named after it. */
export function testStatements({ sections }: VendorPage): void {
  for (const { title, statements } of sections) {
    const executed = statements.filter(isExecuted);
    if (executed.length === 0) continue;
    describe(title, () => {
      test.each(executed)('$says', async ({ policy, story, exit, shows }) => {
        // The lines that the documentation shows are in force: the preset has them, or the story's own policy.
        if (policy !== null)
          expect(loadPolicy(story.policy ?? '', 'release-policy.yml').document).toEqual(
            holding(parse(policy)),
          );
        const [told] = await tell(story);
        const printed = `${told?.out}${told?.error}`;
        for (const part of shows) expect(printed).toContain(part);
        expect(told?.exit).toBe(exit);
      });
    });
  }
}

/** Matches whatever holds these keys and, in lists, these items; `…` stands for anything. */
function holding(shown: unknown): unknown {
  if (shown === '…') return expect.anything();
  if (Array.isArray(shown)) return expect.arrayContaining(shown.map(holding));
  if (typeof shown !== 'object' || shown === null) return shown;
  return expect.objectContaining(
    Object.fromEntries(Object.entries(shown).map(([key, value]) => [key, holding(value)])),
  );
}
