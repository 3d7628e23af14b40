// What each checker finds, misses and flags without reason, over labelled pairs, with the time and the memory of a pair.
// Usage: npm run scorecard -- [--checker NAME] [--only TEXT] [--proofs] [--json] [--record FILE] [--jobs 1] [FOLDER | LIST.json]…
// Without arguments: the fixtures of the project, and the lists beside it where they are (../shared/data/*-pairs.json).
// --record writes what was found for the published scorecard (docs/scorecard.md).
// A FOLDER holds old/ and new/, or cases that do; a LIST has the shape of dts-pairs.json or openapi-pairs.json.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CATALOGUE } from '../src/surfaces/catalogue.ts';
import { checkChecker, Mistake, pairsGiven } from './scorecard/given.ts';
import type { Judged } from './scorecard/judged.ts';
import { judged } from './scorecard/judged.ts';
import { measured } from './scorecard/measured.ts';
import type { LabelledPair } from './scorecard/pairs.ts';
import { pairsOfFolder, pairsOfList } from './scorecard/pairs.ts';
import { asJson, pairLines, printed } from './scorecard/print.ts';
import { comparePair } from './scorecard/run.ts';
import { tally } from './scorecard/tally.ts';

const known = new Set(CATALOGUE.map(({ id }) => id));
const scratch = mkdtempSync(path.join(tmpdir(), 'semverdict-scorecard-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
const root = fileURLToPath(new URL('..', import.meta.url));
const { values, pairs } = asked();
const unknown = [...new Set(pairs.map(({ checker }) => checker))].filter((id) => !known.has(id));
if (unknown.length > 0) console.error(`without a checker, and left out: ${unknown.join(', ')}`);

const results = await all(pairs.filter(({ checker }) => known.has(checker)));
const groups = new Map<string, Judged[]>();
for (const one of results) {
  const key = JSON.stringify([one.pair.checker, one.pair.set]);
  groups.set(key, [...(groups.get(key) ?? []), one]);
}
const tallies = [...groups].map(([key, group]) => {
  const [checker, set] = JSON.parse(key) as [string, string];
  return { group, counted: tally(checker, set, group) };
});
if (values.record !== undefined)
  writeFileSync(values.record, `${JSON.stringify(measured(results), null, 2)}\n`);
if (values.json)
  console.log(
    JSON.stringify(
      tallies.map(({ counted, group }) => asJson(counted, group)),
      null,
      2,
    ),
  );
else for (const { counted } of tallies) console.log(`${printed(counted, values.proofs)}\n`);
if (!values.json && values.only !== undefined)
  for (const one of results) console.log(pairLines(one.outcome, one, true).join('\n'));

function usual(): LabelledPair[] {
  const fixtures = path.join(root, 'test', 'fixtures', 'surfaces');
  const own = existsSync(fixtures) ? readdirSync(fixtures) : [];
  const shared = path.join(root, '..', 'shared', 'data');
  const lists = existsSync(shared) ? readdirSync(shared).filter((name) => name.endsWith('-pairs.json')) : [];
  return [
    ...own.flatMap((checker) => pairsOfFolder(path.join(fixtures, checker), checker)),
    ...lists.flatMap((name) => pairsOfList(path.join(shared, name), null, scratch)),
  ];
}

/** What the command line asks for; where it is wrong, the words for it and the end. */
function asked() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        checker: { type: 'string' },
        only: { type: 'string' },
        proofs: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        record: { type: 'string' },
        jobs: { type: 'string', default: '1' },
      },
    });
    const wanted = { checker: values.checker, known, scratch };
    checkChecker(wanted);
    const all = positionals.length > 0 ? positionals.flatMap((each) => pairsGiven(each, wanted)) : usual();
    const pairs = all
      .filter(({ checker }) => values.checker === undefined || checker === values.checker)
      .filter(({ name }) => values.only === undefined || name.includes(values.only));
    if (pairs.length === 0) throw new Mistake('no pair fits --only and --checker');
    return { values, pairs };
  } catch (error) {
    const isCall =
      error instanceof TypeError && 'code' in error && `${error.code}`.startsWith('ERR_PARSE_ARGS');
    if (!(error instanceof Mistake || isCall)) throw error;
    console.error(`scorecard: ${(error as Error).message}`);
    process.exit(2);
  }
}

/** All of them, so many at once as asked, in their order. */
async function all(wanted: readonly LabelledPair[]): Promise<Judged[]> {
  const done: Judged[] = [];
  const next = wanted.entries();
  let ended = 0;
  const work = async (): Promise<void> => {
    for (const [index, pair] of next) {
      const one = judged(await comparePair(pair));
      done[index] = one;
      ended += 1;
      const seconds = one.compared.answer?.seconds.toFixed(1) ?? '?';
      const told = `${ended}/${wanted.length} ${pair.name}: ${one.outcome} (${seconds} s)`;
      process.stderr.write(process.stderr.isTTY ? `\x1b[2K\r${told}` : `${told}\n`);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Number(values.jobs)) }, work));
  if (process.stderr.isTTY) process.stderr.write('\x1b[2K\r');
  return done;
}
