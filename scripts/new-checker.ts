// The files that a new checker starts with. Usage: npm run new-checker -- something
import { resolve } from 'node:path';
import process from 'node:process';
import { CATALOGUE } from '../src/surfaces/catalogue.ts';
import { checkerFiles, checkerIdProblem, registration } from './docs/checker-files.ts';
import { writeScaffold } from './docs/write-scaffold.ts';

const root = resolve(import.meta.dirname, '..');
const [id] = process.argv.slice(2);
const existing = ['paths', ...CATALOGUE.map((checker) => checker.id)];
const problem = checkerIdProblem(id, existing);
if (problem !== null) {
  console.error(problem);
  process.exitCode = 2;
} else {
  make(id as string);
}

function make(checker: string): void {
  writeScaffold(root, checkerFiles(checker));
  console.log(`
What is left:
  1. src/surfaces/catalogue.ts: its line in OPTIONS:
     ${registration(checker).options}
  2. src/surfaces/registry.ts: its line in LOADERS:
     ${registration(checker).loader}
  3. the checker itself, its options, its page
  4. src/surfaces/recognise.ts: by which files diff knows it
  5. test/fixtures/surfaces/${checker}: a pair for each difference, and as many that break nobody
  6. npx vitest run test/surfaces/${checker} --update && npm run generate && npm run build, and commit all of it together`);
}
