import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Folders that are gone when a run is over. */
export class TemporaryFolders {
  readonly #made: string[] = [];

  async make(): Promise<string> {
    const folder = await mkdtemp(path.join(tmpdir(), 'semverdict-'));
    this.#made.push(folder);
    return folder;
  }

  async remove(): Promise<void> {
    const made = this.#made.splice(0);
    await Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 3 })));
  }
}
