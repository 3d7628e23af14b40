import * as v from 'valibot';
import { text } from './schema-parts.ts';

/** A place in the repository: something is read or written there, so it must not lead out. */
function place(end: RegExp, what: string) {
  return v.pipe(
    text,
    v.check(
      (written) =>
        /^(?!\/|[A-Za-z]:)[^\\\0\r\n]+$/.test(written) && written.replace(end, '').split('/').every(isStep),
      (issue) => `expected ${what}, from its root and with slashes, found ${JSON.stringify(issue.input)}`,
    ),
  );
}

export const path = place(/$/, 'a path inside the repository');
export const directory = place(/\/$/, 'a directory of the repository');

function isStep(step: string): boolean {
  return step !== '' && step !== '.' && step !== '..' && step.toLowerCase() !== '.git';
}
