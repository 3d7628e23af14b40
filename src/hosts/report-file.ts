import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mistake } from '../base/problem.ts';

/** A verdict on ten thousand commits has two million characters. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * The JSON in a report that another run has left: data that nobody vouches for.
 *
 * @param path the file, or a folder with nothing but it, as an artifact is unpacked
 * @throws Problem where there is no such file, or it cannot be a report
 */
export function readReport(path: string): unknown {
  const file = onlyFileIn(path);
  const found = lstatSync(file, { throwIfNoEntry: false });
  // A link would lead out of the artifact.
  if (found === undefined || !found.isFile())
    throw mistake(
      'no-file',
      `there is no report ${path}`,
      'download it in a step before, and name its file, or the folder that holds just it, in the input report',
    );
  if (found.size > MOST_BYTES)
    throw mistake(
      'bad-report',
      `the report ${path} has ${found.size} bytes; a report has at most ${MOST_BYTES}`,
      'let the pull request’s run upload the file that the output report names',
    );
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw mistake(
      'bad-report',
      `the report ${path} is no JSON`,
      'let the pull request’s run upload the file that the output report names',
    );
  }
}

function onlyFileIn(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return path;
  const [name, ...others] = readdirSync(path);
  return name === undefined || others.length > 0 ? path : join(path, name);
}
