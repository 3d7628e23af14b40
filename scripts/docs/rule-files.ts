/** The files that a new rule starts with, by path. */
export function ruleFiles(id: string): Map<string, string> {
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return new Map([
    [
      `src/verdict/rules/${id}.ts`,
      `import type { Rule } from '../context.ts';

/** What must hold, in one sentence. */
export const ${name}: Rule = {
  id: '${id}',
  level: 'error',
  check({ line }) {
    if (line.existing === null) return [];
    return [{ message: 'what is wrong', remedy: 'how to mend it', where: { line: line.id } }];
  },
};
`,
    ],
    [
      `docs/rules/${id}.md`,
      `# \`${id}\`

What fails, in one sentence: the table of rules shows it.

<!-- generated: level ${id} -->
<!-- /generated -->

## What it checks

## Why it matters

## An example that fails

<!-- generated: story ${id} -->
<!-- /generated -->

## How to mend it

## Options

\`level\`: \`error\`, \`warning\`, \`note\` or \`off\`. This rule has no other option.
`,
    ],
    [
      `test/verdict/rules/${id}.ts`,
      `import type { Failing, Passing } from '../facts.ts';

/** Facts on which the rule says nothing. */
export const passing: readonly Passing[] = [{ name: 'what is allowed', commits: ['fix: x'] }];

/** Facts on which it must speak up, with a part of its message. */
export const failing: readonly Failing[] = [
  { name: 'what is not', commits: ['fix: x'], says: 'what is wrong' },
];
`,
    ],
  ]);
}

/** Why a text cannot be the id of a rule, or null. */
export function idProblem(id: string | undefined, existing: readonly string[]): string | null {
  if (id === undefined) return 'name the rule: npm run new-rule -- line-something';
  if (!/^[a-z]+(-[a-z]+)+$/.test(id))
    return `"${id}" is no id: write words in lower case joined by -, its subject first`;
  return existing.includes(id) ? `there is a rule ${id} already` : null;
}
