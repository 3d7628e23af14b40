// Populations of licenses of any size.
import { closeSync, openSync, writeSync } from 'node:fs';

/** Licenses for forty minors of three majors. */
export function population(file: string, rows: number, format: 'csv' | 'json'): string {
  const open = openSync(file, 'w');
  writeSync(open, format === 'csv' ? 'version,upgradeRight,count\n' : '[\n');
  for (let start = 0; start < rows; start += 10_000) {
    const some = Array.from({ length: Math.min(10_000, rows - start) }, (_, index) => {
      const version = `${1 + (index % 3)}.${index % 40}.${index % 17}`;
      return format === 'csv'
        ? `${version},${index % 3 === 0},${index % 9}`
        : JSON.stringify({ version, upgradeRight: index % 3 === 0, count: index % 9 });
    });
    writeSync(
      open,
      (format === 'json' && start > 0 ? ',\n' : '') + some.join(format === 'csv' ? '\n' : ',\n'),
    );
    if (format === 'csv') writeSync(open, '\n');
  }
  if (format === 'json') writeSync(open, '\n]\n');
  closeSync(open);
  return file;
}
