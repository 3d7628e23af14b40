import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Policy } from '../../src/policy/policy.ts';
import type { RuleId } from '../../src/policy/rule-ids.ts';
import { RULE_IDS } from '../../src/policy/rule-ids.ts';
import { CATALOGUE } from '../../src/surfaces/catalogue.ts';
import { ALL_RULES } from '../../src/verdict/rules/all.ts';
import { publishedScorecard } from '../scorecard/published.ts';
import { cycleReadings } from './cycle-readings.ts';
import { ENDS, endOf } from './ends.ts';
import type { Json } from './policy-schema.ts';
import { keysBelow, policyJsonSchema } from './policy-schema.ts';
import { presetYaml } from './preset.ts';
import { statements } from './statements/render.ts';
import { STORIES } from './stories.ts';
import { fence, output, render, tell } from './story.ts';

/**
 * What of the documentation comes from the code: the JSON Schema of the policy, and in the Markdown every block
 * between `<!-- generated: … -->` and `<!-- /generated -->`.
 */

const MARKER = /<!-- generated: (\S+)(?: (.+?))? -->\n[\s\S]*?<!-- \/generated -->/g;

/** Every generated file with the text that it should have, by its path from the root. */
export async function generatedFiles(root: string): Promise<Map<string, string>> {
  const sentences = new Map(RULE_IDS.map((id) => [id, firstSentence(rulePage(root, id))]));
  const schema = policyJsonSchema(sentences);
  const files = new Map<string, string>();
  files.set('schema/release-policy.schema.json', `${JSON.stringify(schema, null, 2)}\n`);

  const pages = markdownFiles(root).map((file) => ({ file, text: read(root, file) }));
  const wanted = new Set(
    pages.flatMap(({ text }) => [...text.matchAll(MARKER)].map(([, kind, name]) => label(kind, name))),
  );
  const blocks = new Map(
    await Promise.all(
      [...wanted].map(async (each): Promise<[string, string]> => {
        const [kind = '', ...rest] = each.split(' ');
        return [each, await block(kind, rest.join(' '), { root, sentences, schema })];
      }),
    ),
  );
  for (const { file, text } of pages) {
    files.set(
      file,
      text.replace(MARKER, (_, kind: string, name: string | undefined) => {
        const key = label(kind, name);
        return `<!-- generated: ${key} -->\n\n${blocks.get(key)}\n\n<!-- /generated -->`;
      }),
    );
  }
  return files;
}

/** The Markdown files of the project itself. */
export function markdownFiles(root: string): string[] {
  return globSync(['*.md', 'docs/**/*.md', '.github/**/*.md'], { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

interface Given {
  readonly root: string;
  readonly sentences: ReadonlyMap<RuleId, string>;
  readonly schema: ReturnType<typeof policyJsonSchema>;
}

async function block(kind: string, name: string, { root, sentences, schema }: Given): Promise<string> {
  switch (kind) {
    case 'story': {
      const story = STORIES[name];
      if (story === undefined) throw new Error(`there is no story ${name} in scripts/docs/stories.ts`);
      return render(story, await tell(story));
    }
    case 'help':
      return fence(
        'console',
        `$ semverdict ${name === '' ? '' : `${name} `}--help\n${await output([...name.split(' ').filter(Boolean), '--help'])}`,
      );
    case 'demo':
      return demo(name.split('; '));
    case 'rules':
      return rulesTable(sentences);
    case 'checkers':
      return checkersTable(root);
    case 'level':
      return levelLine(name as RuleId);
    case 'inputs':
    case 'outputs':
      return actionTable(root, kind);
    case 'keys':
      return keysTable(schema, name);
    case 'shape':
      return shapeTable(root, name);
    case 'ends':
      return endsTable();
    case 'statements':
      return statements(name);
    case 'cycle-readings':
      return cycleReadings(root);
    case 'preset':
      return presetYaml(name);
    case 'scorecard':
      return publishedScorecard(root);
    default:
      throw new Error(`nothing generates "${kind}"`);
  }
}

/** The parts of `semverdict demo` with these titles. */
async function demo(titles: readonly string[]): Promise<string> {
  const shown = await output(['demo']);
  const [opening = '', ...scenes] = shown.split(/\n\n(?=[^\n]+\n\$ semverdict )/);
  const chosen = titles.map((title) => {
    const scene = scenes.find((each) => each.startsWith(`${title}\n`));
    if (scene === undefined) throw new Error(`the demo has no scene "${title}"`);
    return scene;
  });
  return fence('console', [`$ semverdict demo\n${opening.trim()}`, ...chosen].join('\n\n'));
}

function rulesTable(sentences: ReadonlyMap<RuleId, string>): string {
  const rows = RULE_IDS.map((id) => `| [${id}](${id}.md) | ${sentences.get(id)} | ${levelOf(id)} |`);
  return ['| rule | what it checks | level |', '| --- | --- | --- |', ...rows].join('\n');
}

function checkersTable(root: string): string {
  const rows = CATALOGUE.map(
    ({ id }) => `| [${id}](${id}.md) | ${firstSentence(read(root, `docs/checkers/${id}.md`))} |`,
  );
  return ['| checker | what it compares |', '| --- | --- |', ...rows].join('\n');
}

function levelLine(id: RuleId): string {
  return `Default level: ${levelOf(id)}.`;
}

/** The level without a word in the policy; some depend on another key. */
function levelOf(id: RuleId): string {
  const { level } = ALL_RULES[id];
  if (typeof level === 'string') return level;
  const usual = level({ commits: { unknown: 'note' }, rules: {} } as unknown as Policy);
  const strict = level({ commits: { unknown: 'error' }, rules: {} } as unknown as Policy);
  return usual === strict ? usual : `${usual}, or ${strict} with \`commits.unknown: error\``;
}

function actionTable(root: string, which: 'inputs' | 'outputs'): string {
  const action = parse(read(root, 'action.yml')) as Record<
    typeof which,
    Record<string, { description: string; default?: string }>
  >;
  const rows = Object.entries(action[which]).map(([name, { description, default: usual }]) => {
    const cells = [`\`${name}\``, description.replaceAll('|', '\\|')];
    if (which === 'inputs') cells.push(usual === undefined ? '' : `\`${usual}\``);
    return `| ${cells.join(' | ')} |`;
  });
  const head = which === 'inputs' ? ['input', 'meaning', 'default'] : ['output', 'meaning'];
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');
}

/** Every key below one, with its meaning and default, as the JSON Schema has them. */
function keysTable(schema: Given['schema'], name: string): string {
  const rows = keysBelow(schema, name).map(
    ({ key, description, usual }) =>
      `| \`${key}\` | ${description} | ${usual === undefined ? '' : `\`${usual}\``} |`,
  );
  return ['| key | meaning | default |', '| --- | --- | --- |', ...rows].join('\n');
}

/** Every key of a JSON document, with its meaning, from its schema in schema/. */
function shapeTable(root: string, file: string): string {
  const rows: string[] = [];
  const walk = (node: Json, key: string): void => {
    const { description, properties, items, anyOf } = node as {
      description?: string;
      properties?: Json;
      items?: Json;
      anyOf?: Json[];
    };
    if (key !== '' && description !== undefined) rows.push(`| \`${key}\` | ${description} |`);
    for (const each of anyOf ?? []) walk({ ...each, description: undefined }, key);
    for (const [next, value] of Object.entries(properties ?? {}))
      walk(value as Json, key === '' ? next : `${key}.${next}`);
    if (items !== undefined) walk({ ...items, description: undefined }, `${key}[]`);
  };
  walk(JSON.parse(read(root, `schema/${file}`)) as Json, '');
  return ['| field | meaning |', '| --- | --- |', ...rows].join('\n');
}

/** What different ends mean for one line, computed by the code that judges. */
function endsTable(): string {
  const rows = ENDS.map(({ until, meaning }) => `| \`${until}\` | ${meaning} | ${endOf(until)} |`);
  return ['| until | meaning | ends |', '| --- | --- | --- |', ...rows].join('\n');
}

function rulePage(root: string, id: RuleId): string {
  return read(root, `docs/rules/${id}.md`);
}

/** The first paragraph of a page, which says in one sentence what it is about. */
function firstSentence(page: string): string {
  const paragraph =
    page.split(/\n{2,}/).find((each) => !each.startsWith('#') && !each.startsWith('<!--')) ?? '';
  return paragraph.trim().replace(/\n/g, ' ');
}

function label(kind: string | undefined, name: string | undefined): string {
  return name === undefined ? `${kind}` : `${kind} ${name}`;
}

function read(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
}
