// semverdict/license as it ships: small, and at home where there is no Node.
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { minifySync, transformSync } from '@swc/core';
import { beforeAll, expect, test } from 'vitest';
import { bundleModule } from '../../scripts/bundle-module.mjs';
import { modules } from '../../scripts/bundles.mjs';
import type * as Library from '../../src/license.ts';

let code: string;
let library: typeof Library;

beforeAll(async () => {
  const [only] = modules;
  code = await bundleModule(`src/${only!.entry}.ts`);
  // A context of its own knows the language and nothing else: no process, no require, no URL.
  const script = transformSync(code, { module: { type: 'commonjs' }, isModule: true, swcrc: false }).code;
  library = runInContext(`(() => { const exports = {}; ${script}\nreturn exports; })()`, createContext({}));
});

test('is one module that imports nothing', () => {
  expect(code).not.toMatch(/\bimport\b|\brequire\b|\bprocess\b|node:/);
});

test('is under 5 kB when minified', () => {
  const small = minifySync(code, { module: true, compress: true, mangle: true }).code;
  expect(small.length).toBeGreaterThan(1000);
  expect(Buffer.byteLength(small)).toBeLessThan(5000);
});

test('works without Node', () => {
  const license = { version: '1.7.3', upgradeRight: true, validUntil: '2999-12-31' };
  expect(library.checkLicense(license, '1.8.0').result).toBe('OK');
  expect(library.checkLicense({ ...license, validUntil: '2000-01-01' }, '1.8.0').reason).toBe('expired');
  expect(library.checkLicense(library.upgrade(license, '3.2.0'), '3.3.0').result).toBe('OK');
  expect(library.reach(license)?.text).toBe('1.x');
});

test('answers every case as the sources do', () => {
  const cases = JSON.parse(readFileSync(new URL('../fixtures/licenses/cases.json', import.meta.url), 'utf8'));
  for (const { license, installed, today, ...row } of [...cases.rows, ...cases.special])
    expect(library.checkLicense(license, installed, {}, today).result).toBe(row.expect);
});

test('is what the package offers', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(manifest.exports['./license']).toEqual({
    types: './dist/types/license.d.ts',
    default: './dist/license/index.js',
  });
  expect(Object.keys(library).sort()).toEqual(['checkLicense', 'reach', 'upgrade']);
});

test('the examples of docs/licenses.md run, and give what the page says', () => {
  const page = readFileSync('docs/licenses.md', 'utf8');
  const examples = [...page.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, text]) => text!);
  const results = examples.map((text) => {
    const body = text.replace(/^import .*$/gm, '').trim();
    // The last expression of a block is what its comment speaks of.
    const last = body.search(/^(?:upgrade|reach|checkLicense)\(/m);
    const result = body.includes('const { result, reason }')
      ? 'return { result, reason };'
      : 'return policy;';
    const code = last < 0 ? `${body}\n${result}` : `${body.slice(0, last)}return ${body.slice(last)}`;
    return new Function('checkLicense', 'reach', 'upgrade', code)(
      // On a day of its own, or the page would expire with its license.
      (...[license, installed, policy]: Parameters<typeof library.checkLicense>) =>
        library.checkLicense(license, installed, policy, '2026-06-01'),
      library.reach,
      library.upgrade,
    );
  });
  expect(results).toEqual([
    { result: 'OK', reason: 'within-reach' },
    { version: '3.2.0', upgradeRight: false },
    { from: { major: 1, minor: 7 }, below: { major: 1, minor: 8 }, text: '1.7.x', until: '2027-04-30' },
    {
      reach: { plain: 'minor', 'upgrade-right': 'major' },
      older: 'deny',
      parts: ['major', 'minor', 'patch'],
    },
    { result: 'OK', reason: 'within-reach' },
  ]);
});
