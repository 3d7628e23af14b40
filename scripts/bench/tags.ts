// How long many tags take to read in several schemes, beside npm's semver.
import semver from 'semver';
import { formatScheme } from '../../src/versions/format.ts';
import { SCHEMES } from '../../src/versions/schemes.ts';
import { tagStyle } from '../../src/versions/tags.ts';
import type { Timed } from './timing.ts';
import { ratioTable } from './timing.ts';

/** Reads 100,000 tags in several schemes. */
export function tagsTable(runs: number): string {
  const parts = { issue: { default: 0 }, build: { default: 1, min: 1, counter: true } };
  const format = formatScheme('{major}.{minor}[.{issue}][ Build {build}]', parts);
  if (!format.ok) throw new Error(format.fault.message);
  const schemes = { ...SCHEMES, 'a template': format.value };
  const readers = new Map<string, [tags: string[], read: (tag: string) => unknown]>();
  const numbers = Array.from({ length: 100_000 }, (_, index) => [index % 9, index % 50, index] as const);
  const plain = numbers.map((each) => `v${each.join('.')}`);
  readers.set('npm semver', [plain, (tag) => semver.parse(tag)]);
  for (const [name, scheme] of Object.entries(schemes)) {
    const own = name === 'a template';
    const style = tagStyle(scheme, own ? 'v{major}.{minor}[.{issue}][-b{build}]' : 'auto', own ? parts : {});
    if (!style.ok) throw new Error(style.fault.message);
    const { read } = style.value;
    const written = own ? numbers.map(([a, b, c]) => `v${a}.${b}.${(c % 30) + 1}-b${(c % 90) + 2}`) : plain;
    readers.set(name, [
      written,
      (tag) => {
        if (!read(tag).ok) throw new Error(`${name} does not read ${tag}`);
      },
    ]);
  }
  const times = new Map([...readers.keys()].map((name) => [name, [] as number[]]));
  for (let run = 0; run <= runs; run++) {
    for (const [name, [written, read]] of readers) {
      const start = performance.now();
      for (const tag of written) read(tag);
      if (run > 0) times.get(name)?.push(performance.now() - start);
    }
  }
  const timed = new Map<string, Timed>(
    [...times].map(([name, taken]) => [name, { times: taken, memory: null }]),
  );
  return ratioTable(timed, 'npm semver', 'scheme');
}
