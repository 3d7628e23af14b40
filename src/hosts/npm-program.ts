import { accessSync, constants, realpathSync } from 'node:fs';
import * as path from 'node:path';

/** What is known of the machine on which npm is looked for. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** The Node that runs now. */
  readonly node: string;
  /** The variable PATH. */
  readonly path: string;
  /** The file behind all links; null where there is none that can be read. */
  readonly real: (file: string) => string | null;
}

/** The machine that this runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    node: process.execPath,
    path: process.env.PATH ?? '',
    real: (file) => {
      try {
        accessSync(file, constants.R_OK);
        return realpathSync(file);
      } catch {
        return null;
      }
    },
  };
}

/**
 * How npm is started, as an argument list without a shell: the npm that came with the Node that runs, else the first one
 * of PATH. Null where there is none.
 */
export function npmProgram({ platform, node, path: folders, real }: Machine): readonly string[] | null {
  const windows = platform === 'win32';
  const { join, dirname, delimiter, isAbsolute } = windows ? path.win32 : path.posix;
  const cli = join('node_modules', 'npm', 'bin', 'npm-cli.js');
  const own = windows ? join(dirname(node), cli) : join(dirname(node), '..', 'lib', cli);
  const beside = real(own);
  if (beside !== null) return [node, beside];
  // A relative folder would be looked for in the repository that is judged.
  for (const folder of folders.split(delimiter).filter(isAbsolute)) {
    // On Windows `npm` is a batch file, which only a shell runs; what it starts lies beside it.
    const found = real(windows ? join(folder, cli) : join(folder, 'npm'));
    if (found !== null) return /\.[cm]?js$/.test(found) ? [node, found] : [found];
  }
  return null;
}
