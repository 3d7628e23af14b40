// One plain module out of several: for what runs in browsers, where ncc's loader, which speaks to Node, is in the way.
import path from 'node:path';
import { bundle } from '@swc/core';

const BANNER =
  '// semverdict/license, MIT License. Made from src/license.ts; docs/licenses.md says how to use it.\n';

/** The code of an entry with everything that it imports, without comments. @param {string} entry a TypeScript file */
export async function bundleModule(entry) {
  const name = path.basename(entry, '.ts');
  const parts = await bundle({
    entry: { [name]: path.resolve(entry) },
    output: { name, path: '.' },
    mode: 'production',
    target: 'browser',
    module: {},
    options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, minify: false },
  });
  const { code } =
    /** @type {Record<string, { code: string }>} */ (/** @type {unknown} */ (parts))[name] ?? {};
  if (code === undefined) throw new Error(`${entry} gave no module`);
  if (/^import\b|\brequire\(/m.test(code)) throw new Error(`${entry} imports something that is not its own`);
  return BANNER + code;
}
