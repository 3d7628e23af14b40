import type { Replayed } from '../verdict/replay/replayed.ts';
import { logText } from './safe.ts';

const COLUMNS = [
  'tag',
  'version',
  'date',
  'line',
  'phase',
  'previous',
  'actual',
  'verdict',
  'next',
  'agrees',
  'outcome',
  'commits',
  'errors',
  'warnings',
] as const;

/** One row a release, oldest first (RFC 4180); of several histories with the directory of each first. */
export function replayCsv(releases: readonly (Replayed & { readonly directory?: string })[]): string {
  const columns = releases.some(({ directory }) => directory !== undefined)
    ? (['directory', ...COLUMNS] as const)
    : COLUMNS;
  const rows = releases.map((release) => {
    const { findings, agrees, commits } = release;
    const rules = (level: string): string =>
      findings
        .filter((finding) => finding.level === level)
        .map(({ rule }) => rule)
        .join(' ');
    const cells: Record<'directory' | (typeof COLUMNS)[number], string | null> = {
      ...release,
      directory: release.directory ?? null,
      agrees: agrees === null ? null : String(agrees),
      commits: String(commits),
      errors: rules('error'),
      warnings: rules('warning'),
    };
    return columns.map((column) => cell(cells[column])).join(',');
  });
  return `${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}

/** Text that comes from a repository must be none that a spreadsheet takes for a formula. */
function cell(text: string | null): string {
  const safe = logText(text ?? '').replace(/^(?=[=+\-@])/, "'");
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
