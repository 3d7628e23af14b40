// GitHub's own evaluation of `${{ … }}`, with the contexts that a test gives.
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { Json } from '../support/run.ts';

export type Contexts = Readonly<Record<string, Json>>;

/** A text of a workflow with its expressions replaced by what they give. */
export function filled(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{([\s\S]*?)\}\}/g, (_, expression: string) =>
    evaluated(expression, contexts).coerceString(),
  );
}

/** Whether a condition holds; without one it does. */
export function holds(condition: unknown, contexts: Contexts): boolean {
  if (condition === undefined) return true;
  const text = String(condition).replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/, '$1');
  const found = evaluated(text, contexts);
  return found.coerceString() !== '' && !['false', '0'].includes(found.coerceString());
}

function evaluated(expression: string, contexts: Contexts): ReturnType<Evaluator['evaluate']> {
  const { tokens } = new Lexer(expression.trim()).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), STATUS).parse();
  return new Evaluator(parsed, dataOf(contexts) as data.Dictionary, FUNCTIONS).evaluate();
}

/** Where these are asked, all steps before have succeeded: what failed has ended the test. */
const STATUS = [
  { name: 'always', minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(true) },
  { name: 'success', minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(true) },
  { name: 'cancelled', minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(false) },
];
const FUNCTIONS = new Map(STATUS.map((each) => [each.name, each]));

function dataOf(value: Json): data.ExpressionData {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'string') return new data.StringData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(dataOf));
  return new data.Dictionary(
    ...Object.entries(value).map(([key, each]) => ({ key, value: dataOf(each as Json) })),
  );
}
