import path from 'node:path';
import type { Git } from './git.ts';
import { runCommand } from './run-command.ts';
import type { TemporaryFolders } from './temporary-folders.ts';

/** A build may install what it needs. In ms. */
const BUILD_DEADLINE = 20 * 60_000;
/** What a build prints is not kept. In bytes. */
const MOST_PRINTED = 256 * 1024 * 1024;

/** Work trees of commits, each in a temporary folder, with nothing of the one that somebody works in. */
export class WorkTrees {
  readonly #git: Git;
  readonly #folders: TemporaryFolders;
  readonly #made = new Map<string, Promise<string>>();

  constructor(git: Git, folders: TemporaryFolders) {
    this.#git = git;
    this.#folders = folders;
  }

  /** The folder in which a commit is checked out. @throws Problem where git cannot */
  at(commit: string): Promise<string> {
    const made = this.#made.get(commit) ?? this.#make(commit);
    this.#made.set(commit, made);
    return made;
  }

  async #make(commit: string): Promise<string> {
    const folder = path.join(await this.#folders.make(), 'tree');
    // Hooks are for those who work in the clone.
    await this.#git.ask([
      ...['-c', 'core.hooksPath=/dev/null', '-c', 'advice.detachedHead=false'],
      ...['worktree', 'add', '--detach', '--force', '--quiet', folder, commit],
    ]);
    return folder;
  }

  /** Takes them away again; what cannot be is left to the temporary folders, and to git's own pruning. */
  async remove(): Promise<void> {
    for (const made of this.#made.values()) {
      const folder = await made.catch(() => null);
      if (folder !== null) await this.#git.run(['worktree', 'remove', '--force', folder]).catch(() => null);
    }
    this.#made.clear();
  }
}

/**
 * Runs the commands that make a surface, one after the other.
 *
 * @returns why it was not made, in half a sentence; null where it was
 */
export async function build(
  folder: string,
  commands: readonly (readonly string[])[],
): Promise<string | null> {
  for (const command of commands) {
    const ran = await runCommand(command, {
      directory: folder,
      input: '',
      deadline: BUILD_DEADLINE,
      most: MOST_PRINTED,
    });
    if (ran.stopped === null && ran.status === 0) continue;
    const why = {
      deadline: `did not end within ${BUILD_DEADLINE / 60_000} minutes`,
      'too-much': 'printed far more than a build does',
      missing: 'is no program of this machine',
      'not-started': 'could not be started',
    };
    const how = ran.stopped === null ? `failed with status ${ran.status ?? ran.signal}` : why[ran.stopped];
    return `${command.join(' ')} ${how}${ran.complaint === '' ? '' : ` (${ran.complaint})`}`;
  }
  return null;
}
