import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mistake } from '../base/problem.ts';
import { linkOn } from './files.ts';

/**
 * Writes a file below a directory, over the one that is there.
 *
 * @param path from the directory, with slashes
 * @throws Problem `not-written`, also where a step of the path is a symbolic link: it could lead out of the directory
 */
export function writeBelow(directory: string, path: string, text: string): void {
  const link = linkOn(directory, path);
  if (link !== null)
    throw mistake(
      'not-written',
      `${path} is not written: ${link} is a symbolic link`,
      'name the file itself in the policy',
    );
  write(join(directory, path), path, text);
}

/** Writes the file that the user named. */
export function writeNamed(path: string, text: string): void {
  write(path, path, text);
}

function write(file: string, name: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw mistake(
      'not-written',
      `${name} cannot be written: ${code === 'EISDIR' ? 'it is a directory' : (code ?? 'unknown error')}`,
      'check the path and its permissions',
    );
  }
}
