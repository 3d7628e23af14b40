/** The files that a new checker starts with, by path: a small one that works, to be replaced step by step. */
export function checkerFiles(id: string): Map<string, string> {
  const name = camelCase(id);
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Options`;
  const fixture = `test/fixtures/surfaces/${id}`;
  return new Map([
    [
      `src/surfaces/${id}/options.ts`,
      `import * as v from 'valibot';

/** What a policy says to the checker \`${id}\`. It is loaded with every policy file: nothing heavy is imported here. */
export const ${name}Options = v.strictObject({
  /** The file that is the surface, from the root. */
  file: v.optional(v.pipe(v.string(), v.nonEmpty())),
});

export type ${type} = v.InferOutput<typeof ${name}Options>;
`,
    ],
    [
      `src/surfaces/${id}/index.ts`,
      `import type { Checker } from '../checker.ts';
import type { Difference, Inconclusive } from '../difference.ts';
import { differenceId } from '../difference.ts';
import type { Snapshot } from '../snapshot.ts';
import type { ${type} } from './options.ts';

const ID = '${id}';

/** Lists of names, one a line: who uses a name misses it when it is gone. */
export const ${name}: Checker<${type}> = {
  id: ID,
  async compare(old, next, { file }) {
    const [before, after] = [await namesOf(old, file), await namesOf(next, file)];
    if (!('names' in before) || !('names' in after))
      return { changes: [], inconclusive: [before, after].flatMap((side) => ('names' in side ? [] : [side])) };
    const gone = [...before.names].filter((each) => !after.names.has(each)).sort();
    return { changes: gone.map(removed), inconclusive: [] };
  },
};

/** The names of one side, or why there are none. */
async function namesOf(
  side: Snapshot,
  file = side.entry,
): Promise<{ readonly names: ReadonlySet<string> } | Inconclusive> {
  if (file === null) return { where: side.label, reason: 'no file is named' };
  const text = await side.read(file);
  if (text === null) return { where: file, reason: \`\${side.label} has no such file\` };
  return { names: new Set(text.split('\\n').filter(Boolean)) };
}

// Proven only what a tool that did not find it has tried again: then with its proof.
function removed(where: string): Difference {
  return {
    checker: ID,
    id: differenceId(ID, 'name-removed', where),
    change: 'name-removed',
    requires: 'major',
    affected: 'caller',
    grade: 'likely',
    where,
    message: \`\${where} is gone\`,
    proof: null,
    at: null,
    cause: null,
  };
}
`,
    ],
    [
      `docs/checkers/${id}.md`,
      `# \`${id}\`

What it compares, in one sentence: the table of checkers shows it.

## What it finds

| change | requires | who it affects | what is shown |
| --- | --- | --- | --- |
| \`name-removed\` | major | \`caller\` | |

## What it does not find

## Options

| key | meaning | default |
| --- | --- | --- |
| \`file\` | the file that is the surface, from the root | the one that was named |
`,
    ],
    [
      `test/surfaces/${id}/${id}.test.ts`,
      `import { expect, test } from 'vitest';
import * as v from 'valibot';
import type { Tools } from '../../../src/surfaces/checker.ts';
import { ${name} } from '../../../src/surfaces/${id}/index.ts';
import { ${name}Options } from '../../../src/surfaces/${id}/options.ts';
import { findingsOf, pairsOf, told } from '../pairs.ts';
import { expectGolden } from '../../support/golden.ts';

/** A pure checker asks the machine for nothing. */
const tools = { progress: () => {} } as unknown as Tools;
const options = (given: unknown = {}) => v.parse(${name}Options, given);

test.each(pairsOf('${id}'))('$name: $about', async ({ old, next, options: given, expect: changes, inconclusive = [] }) => {
  const found = await ${name}.compare(old, next, options(given), tools);
  expect(told(found)).toEqual(changes);
  expect(found.inconclusive.map(({ where }) => where)).toEqual(inconclusive);
});

test('what it finds in every pair', async () => {
  const found = await findingsOf(${name}, options, tools);
  await expectGolden(\`\${JSON.stringify(found, null, 2)}\\n\`, 'surfaces/${id}/golden.json');
});
`,
    ],
    ...pairFiles(`${fixture}/name-removed`, {
      about: 'a name is gone: who uses it misses it',
      old: 'one\ntwo\n',
      next: 'one\n',
      expect: ['name-removed likely two'],
    }),
    ...pairFiles(`${fixture}/name-added`, {
      about: 'a name came: nobody has to change anything',
      old: 'one\n',
      next: 'one\ntwo\n',
      expect: [],
    }),
  ]);
}

interface StartingPair {
  readonly about: string;
  readonly old: string;
  readonly next: string;
  readonly expect: readonly string[];
}

function pairFiles(folder: string, { about, old, next, expect }: StartingPair): [string, string][] {
  return [
    [`${folder}/case.json`, `${JSON.stringify({ about, entry: 'names.txt', expect }, null, 2)}\n`],
    [`${folder}/old/names.txt`, old],
    [`${folder}/new/names.txt`, next],
  ];
}

/** The lines by which it is known: one in OPTIONS of src/surfaces/catalogue.ts, one in LOADERS of src/surfaces/registry.ts. */
export function registration(id: string): { readonly options: string; readonly loader: string } {
  const name = camelCase(id);
  const key = id.includes('-') ? `'${id}'` : id;
  return {
    options: `${key}: ${name}Options,`,
    loader: `${key}: async () => (await import('./${id}/index.ts')).${name},`,
  };
}

/** Why a text cannot be the id of a checker, or null. */
export function checkerIdProblem(id: string | undefined, existing: readonly string[]): string | null {
  if (id === undefined) return 'name the checker: npm run new-checker -- something';
  if (!/^[a-z]+(-[a-z]+)*$/.test(id)) return `"${id}" is no id: write words in lower case joined by -`;
  return existing.includes(id) ? `there is a checker ${id} already` : null;
}

function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
