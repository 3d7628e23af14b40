import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMPILERS, compiled } from '../../scripts/scorecard/compile.ts';
import type { Consumer } from '../../scripts/scorecard/published.ts';
import { freshDirectory } from '../support/environment.ts';

/** `node_modules` with a package that has one type for everybody, one for Node, and one for who requires it in Node. */
function modulesWith(name: string): string {
  const modules = freshDirectory();
  const folder = join(modules, name);
  mkdirSync(folder);
  const exports = {
    node: { import: { types: './node.d.mts' }, require: { types: './node.d.cts' } },
    types: './index.d.mts',
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', exports }));
  for (const file of ['index.d.mts', 'node.d.mts', 'node.d.cts'])
    writeFileSync(join(folder, file), `export type From = '${file}';\n`);
  return modules;
}

test('each program is compiled as it says: how imports are found, and which kind of module it is', async () => {
  const text = (from: string): string =>
    `import type { From } from 'several';\nexport const from: From = '${from}';\n`;
  const ways: readonly [string, Omit<Consumer, 'text' | 'compilesNew'>][] = [
    ['index.d.mts', {}],
    ['index.d.mts', { resolution: 'bundler', module: 'commonjs' }],
    ['node.d.mts', { resolution: 'nodenext' }],
    ['node.d.cts', { resolution: 'nodenext', module: 'commonjs' }],
  ];
  const consumers = ways.map(([from, way]) => ({ text: text(from), compilesNew: true, ...way }));
  const wrong = { text: text('no file'), compilesNew: false, resolution: 'nodenext' } as const;
  const quick = new Map([...COMPILERS].filter(([name]) => name === 'TypeScript 7'));
  expect(quick.size).toBe(1);
  expect(await compiled(modulesWith('several'), [...consumers, wrong], quick)).toEqual([
    {
      compiler: 'TypeScript 7',
      errors: [null, null, null, null, expect.stringContaining('TS2322')],
      others: [],
    },
  ]);
});

test('a program that asks for what is unknown is no program that compiles', async () => {
  const asking = (way: object): Promise<unknown> =>
    compiled(freshDirectory(), [{ text: '', compilesNew: true, ...way }], new Map());
  await expect(asking({ resolution: 'node20' })).rejects.toThrow('"node20"; known are bundler and nodenext');
  await expect(asking({ module: 'cjs' })).rejects.toThrow('"cjs"; known are esm and commonjs');
});
