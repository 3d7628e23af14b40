// Compiles every consumer of docs/scorecard/typescript-pairs.json with TypeScript 6 and 7 against both of its versions, and
// says which do not do what is written there. Usage: npx node scripts/confirm-pairs.ts [--only TEXT] [--jobs 1] [FILE]
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { confirmPair } from './scorecard/confirm.ts';
import type { PublishedPairs } from './scorecard/published.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' }, jobs: { type: 'string', default: '1' } },
});
const usual = fileURLToPath(new URL('../docs/scorecard/typescript-pairs.json', import.meta.url));
const { pairs } = JSON.parse(readFileSync(positionals[0] ?? usual, 'utf8')) as PublishedPairs;
const wanted = pairs.filter((pair) => pair.package.includes(values.only));

let consumers = 0;
let wrong = 0;
const next = wanted.values();
const work = async (): Promise<void> => {
  for (const pair of next) {
    const name = `${pair.package} ${pair.old} → ${pair.new}`;
    const faults = await confirmPair(pair);
    consumers += pair.consumers.length;
    wrong += faults.length;
    console.log(
      `${faults.length === 0 ? 'confirmed' : 'WRONG    '} ${name}: ${pair.consumers.length} consumers`,
    );
    for (const fault of faults) console.log(`  ${fault}`);
  }
};
await Promise.all(Array.from({ length: Math.max(1, Number(values.jobs)) }, work));
console.log(`${consumers} consumers of ${wanted.length} pairs, ${wrong} faults`);
process.exitCode = wrong > 0 ? 1 : 0;
