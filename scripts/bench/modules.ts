// Which modules of the bundle a run loads, and how long each takes to begin: in a copy whose loader is timed.
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const CALL =
  '__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);';
const TIMED = `{
  const times = (globalThis.__times ??= []), open = (globalThis.__open ??= []);
  open.push(0);
  const begun = performance.now();
  ${CALL}
  const whole = performance.now() - begun, inner = open.pop();
  if (open.length > 0) open[open.length - 1] += whole;
  times.push([moduleId, whole - inner]);
  globalThis.__listening ??= process.on('exit', () => process.stderr.write('\\nMODULES ' + JSON.stringify(times)));
}`;

export interface LoadedModule {
  readonly name: string;
  /** Milliseconds without those that it loads itself. */
  readonly ms: number;
}

/** The modules that a call of the built program runs, the slowest first; medians of some runs. */
export function loadedModules(
  dist: string,
  work: string,
  cwd: string,
  args: readonly string[],
  runs: number,
): LoadedModule[] {
  mkdirSync(work, { recursive: true });
  cpSync(dist, work, { recursive: true });
  const entry = path.join(work, 'index.js');
  writeFileSync(entry, readFileSync(entry, 'utf8').replace(CALL, TIMED));
  const names = namesIn(dist);
  const times = new Map<string, number[]>();
  for (let run = 0; run < runs; run++) {
    const { stderr } = spawnSync('node', [entry, ...args], { cwd, encoding: 'utf8' });
    const said = /MODULES (.*)$/m.exec(stderr)?.[1];
    if (said === undefined) throw new Error(`the copy said nothing of its modules: ${stderr}`);
    for (const [id, ms] of JSON.parse(said) as [number, number][]) {
      const name = names.get(String(id)) ?? String(id);
      times.set(name, [...(times.get(name) ?? []), ms]);
    }
  }
  return [...times]
    .map(([name, all]) => ({
      name,
      ms: [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] as number,
    }))
    .sort((a, b) => b.ms - a.ms);
}

/** What modules are, by the words of the bundler where others load them: the bundle itself has numbers alone. */
function namesIn(dist: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const file of globSync('*.js', { cwd: dist })) {
    const text = readFileSync(path.join(dist, file), 'utf8');
    for (const [, name = '', id = ''] of text.matchAll(
      /^\/\/ EXTERNAL MODULE: (\S+).*\nvar \w+ = __(?:nccwpck|webpack)_require__\((\d+)\)/gm,
    ))
      names.set(id, name);
    for (const [, name = '', id = ''] of text.matchAll(
      /\bvar (\w+?)__WEBPACK_IMPORTED_MODULE_\d+__\w* = __(?:nccwpck|webpack)_require__\((\d+)\)/g,
    ))
      if (!names.has(id)) names.set(id, name.replace(/^_+/, ''));
    const entry = /__webpack_exports__ = __nccwpck_require__\((\d+)\)/.exec(text)?.[1];
    if (entry !== undefined) names.set(entry, 'the entry, which opens the cache of compiled code');
    for (const [, id = '', name = ''] of text.matchAll(
      /^\/\*\*\*\/ (\d+):\n\/\*\*\*\/ \(\(module\) => \{\n\nmodule\.exports = __WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("([^"]+)"\)/gm,
    ))
      names.set(id, name);
  }
  return names;
}
