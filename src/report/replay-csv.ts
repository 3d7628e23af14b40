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

/** What a row says before all else, where there is more than one history or policy. */
interface Leading {
  readonly directory?: string;
  readonly policy?: string;
}

/** One row a release, oldest first (RFC 4180). @param first the column before all others */
export function replayCsv(releases: readonly (Replayed & Leading)[], first?: keyof Leading): string {
  const columns = first === undefined ? COLUMNS : ([first, ...COLUMNS] as const);
  const rows = releases.map((release) => {
    const { findings, agrees, commits } = release;
    const rules = (level: string): string =>
      findings
        .filter((finding) => finding.level === level)
        .map(({ rule }) => rule)
        .join(' ');
    const cells: Record<keyof Leading | (typeof COLUMNS)[number], string | null> = {
      ...release,
      directory: release.directory ?? null,
      policy: release.policy ?? null,
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
