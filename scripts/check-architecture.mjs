// The rules of .dependency-cruiser.cjs over all sources.
// Why not `depcruise` alone: where its TypeScript parser is missing it sees no file, finds no fault and succeeds.
import { globSync } from 'node:fs';
import process from 'node:process';
import { cruise, format } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';

const { options, ...ruleSet } = await extractConfig('./.dependency-cruiser.cjs');
const result = (await cruise(['src', 'test', 'scripts'], { ...options, ruleSet, validate: true })).output;
if (typeof result === 'string') throw new Error('dependency-cruiser gave text, not its result');

const seen = new Set(result.modules.map(({ source }) => source));
const unseen = globSync('src/**/*.ts').filter((file) => !seen.has(file.replaceAll('\\', '/')));
if (unseen.length) throw new Error(`dependency-cruiser did not read ${unseen.join(', ')}`);

const report = await format(result, { outputType: 'err-long' });
console.log(String(report.output).trim());
process.exitCode = report.exitCode ? 1 : 0;
