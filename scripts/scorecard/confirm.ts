// Compiles the consumers of a pair of published versions with both compilers, against both versions.
import { npmPackage } from '../../src/hosts/npm-package.ts';
import { compiled } from './compile.ts';
import type { PublishedPair } from './published.ts';

/** The consumers that do not do what is written of them, each in one line; none where all is as written. */
export async function confirmPair(pair: PublishedPair): Promise<string[]> {
  if (pair.consumers.length === 0) return [];
  const faults: string[] = [];
  for (const side of ['old', 'new'] as const) {
    const installed = await npmPackage(`${pair.package}@${pair[side]}`, { progress: () => {} });
    const modules = (await installed.directory()).slice(0, -pair.package.length - 1);
    for (const { compiler, errors, others } of await compiled(modules, pair.consumers)) {
      for (const [index, { compilesNew }] of pair.consumers.entries()) {
        const error = errors[index] ?? null;
        const expected = side === 'old' || compilesNew;
        if ((error === null) !== expected)
          faults.push(`consumer ${index}, ${compiler}, ${pair[side]}: ${error ?? 'it compiles'}`);
      }
      for (const other of others) faults.push(`${compiler}, ${pair[side]}: ${other}`);
    }
  }
  return faults;
}
