import type { LintFinding } from '../verdict/lint/context.ts';
import { logText } from './safe.ts';
import type { Style } from './style.ts';

/** A finding with the place in the file; null where there is no file. */
export interface PlacedFinding extends Pick<LintFinding, 'check' | 'level' | 'message' | 'remedy'> {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  /** The keys that lead to it, joined by dots. */
  readonly policy: string;
}

/** What `policy lint` says of one file. */
export interface LintReport {
  /** Null for the preset that holds without a file. */
  readonly file: string | null;
  readonly findings: readonly PlacedFinding[];
  /** Checks that would need a repository. */
  readonly skipped: readonly string[];
}

/**
 * The findings as an editor or a compiler would list them, then how many there are.
 *
 * @param fails whether they are enough to fail
 */
export function lintText({ file, findings, skipped }: LintReport, fails: boolean, style: Style): string {
  const paint = { error: style.red, warning: style.yellow, note: style.blue };
  const lines = findings.flatMap(({ check, level, message, remedy, ...at }) => {
    const place = at.file === null ? '' : `${logText(at.file)}:${at.line}:${at.column}: `;
    return [
      `${style.dim(place)}${paint[level](level)} ${style.bold(check)}: ${logText(message)}`,
      `  ${style.dim('→')} ${logText(remedy)}`,
    ];
  });
  const mark = fails ? style.red('✖') : style.green('✔');
  const counts = (['error', 'warning', 'note'] as const)
    .map((level) => [findings.filter((finding) => finding.level === level).length, level] as const)
    .filter(([count]) => count > 0)
    .map(([count, level]) => `${count} ${level}${count === 1 ? '' : 's'}`);
  const what = file === null ? 'the preset semver, which holds without a policy file' : logText(file);
  lines.push(
    `${mark} ${style.bold(`${what}: ${counts.length === 0 ? 'nothing found' : counts.join(', ')}`)}`,
  );
  if (skipped.length > 0)
    lines.push(style.dim(`  without a repository these checks see nothing: ${skipped.join(', ')}`));
  return `${lines.join('\n')}\n`;
}
