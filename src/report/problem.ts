import type { Problem } from '../base/problem.ts';
import { logLines } from './safe.ts';
import type { Style } from './style.ts';

/** The document that a command prints with `--json` when it ends with exit status 2 or 3. */
export function problemJson(problem: Problem): object {
  const { code, message, remedy, details, canonical } = problem;
  return {
    ...(problem.exit === 3 ? { outcome: 'undecided' } : {}),
    error: {
      code,
      message,
      remedy,
      ...(canonical === null ? {} : { canonical }),
      ...(details.length === 0 ? {} : { details }),
    },
  };
}

export function problemText({ message, remedy, exit }: Problem, style: Style): string {
  const mark = exit === 3 ? style.yellow('?') : style.red('✖');
  const what = exit === 3 ? 'cannot decide' : 'error';
  return `${mark} ${style.bold(what)}: ${logLines(message)}\n  ${style.dim('→')} ${logLines(remedy)}\n`;
}
