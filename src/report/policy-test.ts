import type { CaseResult, Difference } from '../verdict/policy-test/run.ts';
import { logText } from './safe.ts';
import type { Style } from './style.ts';
import { table } from './table.ts';

/** The document of `policy test --json`. */
export function casesJson(results: readonly CaseResult[]): unknown {
  const failed = results.filter(({ passed }) => !passed).length;
  return { cases: results, passed: results.length - failed, failed };
}

/** Every case that failed with what differs, then how many there were. */
export function casesText(results: readonly CaseResult[], style: Style): string {
  const failed = results.filter(({ passed }) => !passed);
  const lines = failed.flatMap((result) => [...caseLines(result, style), '']);
  const passed = results.length - failed.length;
  const mark = failed.length === 0 ? style.green('✔') : style.red('✖');
  const counts =
    failed.length === 0
      ? `${passed} ${passed === 1 ? 'case' : 'cases'} passed`
      : `${failed.length} of ${results.length} cases failed`;
  return `${[...lines, `${mark} ${style.bold(counts)}`].join('\n')}\n`;
}

function caseLines({ name, file, line, differences }: CaseResult, style: Style): string[] {
  return [
    `${style.red('✖')} ${style.bold(logText(name))}  ${style.dim(`${logText(file)}:${line}`)}`,
    ...table(
      differences.map(({ field, expected, actual }) => [
        '   ',
        field,
        `expected ${words(expected)}`,
        `found ${words(actual)}`,
      ]),
    ),
    ...differences.flatMap(({ because }: Difference) =>
      because.map((said) => style.dim(`      ${logText(said)}`)),
    ),
  ];
}

function words(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : logText(value.join(', '));
  return logText(String(value));
}
