// The own resolution, and what Node itself finds: in all fixture pairs and in generated packages.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fc } from '@fast-check/vitest';
import { afterAll, expect, test } from 'vitest';
import { FolderSnapshot } from '../../../src/hosts/folder-snapshot.ts';
import { entriesOfExports } from '../../../src/surfaces/package/entries.ts';
import type { Package } from '../../../src/surfaces/package/manifest.ts';
import { readPackage } from '../../../src/surfaces/package/manifest.ts';
import type { Way } from '../../../src/surfaces/package/resolve.ts';
import { resolveIn } from '../../../src/surfaces/package/resolve.ts';
import { pairsOf } from '../pairs.ts';

const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'semverdict-resolve-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Question {
  readonly place: string;
  readonly specifier: string;
  readonly way: Way;
}

/** Asks Node for each: the path of the file, or null where it finds none. */
function asked(questions: readonly Question[]): (string | null)[] {
  const program = `
    import { createRequire } from 'node:module';
    import { existsSync, statSync, readFileSync } from 'node:fs';
    import { fileURLToPath, pathToFileURL } from 'node:url';
    const file = (path) => (existsSync(path) && statSync(path).isFile() ? path : null);
    const answer = ({ place, specifier, way }) => {
      try {
        const from = place + '/x.mjs';
        if (way === 'require') return createRequire(from).resolve(specifier);
        return file(fileURLToPath(import.meta.resolve(specifier, pathToFileURL(from))));
      } catch {
        return null;
      }
    };
    console.log(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(answer)));`;
  const flags = ['--no-warnings', '--experimental-import-meta-resolve', '--input-type=module'];
  const run = spawnSync(process.execPath, [...flags, '-e', program], {
    input: JSON.stringify(questions),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // vitest's own options are no options of this process.
    env: { PATH: process.env.PATH },
  });
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout) as (string | null)[];
}

/** Subpaths that are offered, that are files, and that are nothing. */
function subpathsOf(pkg: Package): string[] {
  const files = [...pkg.files].flatMap((file) => [`./${file}`, `./${file.replace(/\.\w+$/, '')}`]);
  return [
    ...new Set([
      '.',
      './nope',
      './x',
      './*',
      ...entriesOfExports(pkg).flatMap(({ subpaths }) => subpaths),
      ...files,
    ]),
  ];
}

async function compared(folders: readonly string[]): Promise<void> {
  const questions: Question[] = [];
  const answers: (string | null)[] = [];
  const shown: string[] = [];
  for (const [index, folder] of folders.entries()) {
    const pkg = await readPackage(new FolderSnapshot(folder, 'side'), 'package.json');
    const place = path.join(root, `place-${path.basename(path.dirname(folder))}-${index}`);
    mkdirSync(path.join(place, 'node_modules'), { recursive: true });
    symlinkSync(folder, path.join(place, 'node_modules', pkg.name));
    for (const subpath of subpathsOf(pkg))
      for (const way of ['import', 'require'] as const) {
        const specifier = subpath === '.' ? pkg.name : `${pkg.name}/${subpath.slice(2)}`;
        questions.push({ place, specifier, way });
        const found = resolveIn(pkg, subpath, way);
        answers.push('path' in found ? path.join(realpathSync(folder), found.path) : null);
        shown.push(`${way} ${specifier} of ${folder} ${JSON.stringify(pkg.manifest.exports)}`);
      }
  }
  const node = asked(questions);
  const wrong = shown.flatMap((what, index) =>
    node[index] === answers[index] ? [] : [`${what}: Node ${node[index]}, own ${answers[index]}`],
  );
  expect(wrong).toEqual([]);
  expect(questions.length).toBeGreaterThan(folders.length * 4);
}

/** Sides that are read without fault, and whose `main` is one that Node does not warn of. */
const UNREADABLE = new Set(['not-json', 'no-mapping', 'no-manifest', 'in-a-folder', 'wrong-types']);

test('finds in every fixture pair what Node finds', async () => {
  const folders = pairsOf('package')
    .filter(({ name }) => !UNREADABLE.has(name))
    .flatMap(({ old, next }) => [old, next]);
  await compared(await Promise.all(folders.map((side) => side.directory())));
});

test('finds in generated packages what Node finds', async () => {
  const target = fc.constantFrom(
    './a.js',
    './lib/a.js',
    './lib/*.js',
    './lib/*',
    './nope.js',
    'a.js',
    '../a.js',
    './lib/../a.js',
    './node_modules/a.js',
    null,
  );
  const { exported } = fc.letrec<{ exported: unknown }>((tie) => ({
    exported: fc.oneof(
      { maxDepth: 3 },
      target,
      fc.dictionary(
        fc.constantFrom('import', 'require', 'node', 'default', 'browser', 'module-sync', 'types'),
        tie('exported'),
        { maxKeys: 3 },
      ),
      fc.array(tie('exported'), { maxLength: 2 }),
    ),
  }));
  const keys = fc.constantFrom(
    '.',
    './a',
    './lib/*',
    './*',
    './lib/*.js',
    './lib/a',
    './lib/',
    './lib/a*',
    './lib/*a.js',
  );
  const exports = fc.oneof(
    exported.filter((each) => each !== null),
    fc.dictionary(keys, exported, { minKeys: 1, maxKeys: 4 }),
  );
  const folders = fc.sample(exports, { numRuns: 120, seed: 7 }).map((each, index) => {
    const folder = path.join(root, `generated-${index}`, 'new');
    mkdirSync(path.join(folder, 'lib'), { recursive: true });
    for (const file of ['a.js', 'lib/a.js', 'lib/b.js', 'index.js'])
      writeFileSync(path.join(folder, file), '');
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'pkg', exports: each }));
    return folder;
  });
  await compared(folders);
});
