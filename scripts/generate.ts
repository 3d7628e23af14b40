// Writes what comes from the code: the JSON Schema of the policy and the generated blocks of the documentation.
// CI runs it and compares; test/docs/generated.test.ts does the same. Usage: npm run generate
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { generatedFiles } from './docs/generated.ts';

const root = resolve(import.meta.dirname, '..');
let written = 0;
for (const [file, text] of await generatedFiles(root)) {
  const path = join(root, file);
  if (existing(path) === text) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  written += 1;
  console.log(`wrote ${file}`);
}
console.log(written === 0 ? 'everything was up to date' : `${written} files written`);

function existing(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
