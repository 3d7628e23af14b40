// The files that a new rule starts with. Usage: npm run new-rule -- line-something
import { resolve } from 'node:path';
import process from 'node:process';
import { RULE_IDS } from '../src/policy/rule-ids.ts';
import { idProblem, ruleFiles } from './docs/rule-files.ts';
import { writeScaffold } from './docs/write-scaffold.ts';

const root = resolve(import.meta.dirname, '..');
const [id] = process.argv.slice(2);
const problem = idProblem(id, RULE_IDS);
if (problem !== null) {
  console.error(problem);
  process.exitCode = 2;
} else {
  make(id as string);
}

function make(rule: string): void {
  writeScaffold(root, ruleFiles(rule));
  console.log(`
What is left:
  1. src/policy/rule-ids.ts: put '${rule}' into RULE_IDS, where its findings are to be shown
  2. src/verdict/rules/index.ts: add the rule
  3. the rule itself, its cases in test/verdict/rules/${rule}.ts, its page
  4. scripts/docs/stories.ts: a story '${rule}' that fails, for the page
  5. npm run generate && npm test && npm run build, and commit all of it together`);
}
