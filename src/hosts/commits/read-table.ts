import type { Git } from '../git.ts';
import { CommitTable } from './commit-table.ts';

/** Fields of a commit, each with a NUL behind it. */
const FIELDS = 3;

/**
 * The commits that branches and tags reach, in one pass: what one `git log` prints is taken apart as it comes.
 *
 * @throws Problem where the history is broken
 */
export async function readTable(git: Git): Promise<CommitTable> {
  const records = new Records();
  await git.stream(
    [
      'log',
      '-z',
      '--branches',
      '--tags',
      '--remotes',
      '--no-show-signature',
      // It is read from the tree of HEAD where there is no work tree, and a partial clone may lack that.
      '--no-mailmap',
      '--encoding=UTF-8',
      '--format=%H%x00%P%x00%B',
      '--',
    ],
    (chunk) => records.take(chunk),
  );
  return records.table;
}

/** Takes chunks apart; a commit may lie in several, and a chunk may hold many. */
class Records {
  #table: CommitTable | null = null;
  /** What follows the last whole commit, chunk by chunk: joined once the commit is whole. */
  #rest: Buffer[] = [];
  #fieldsInRest = 0;

  /** Without a commit any width will do. */
  get table(): CommitTable {
    return this.#table ?? new CommitTable(20);
  }

  take(chunk: Buffer): void {
    const missing = FIELDS - this.#fieldsInRest;
    if (this.#rest.length > 0 && nulsIn(chunk, missing) < missing) {
      this.#fieldsInRest += nulsIn(chunk, missing);
      this.#rest.push(chunk);
      return;
    }
    const text = this.#rest.length === 0 ? chunk : Buffer.concat([...this.#rest, chunk]);
    let from = 0;
    for (;;) {
      const id = text.indexOf(0, from);
      const parents = id < 0 ? -1 : text.indexOf(0, id + 1);
      const message = parents < 0 ? -1 : text.indexOf(0, parents + 1);
      if (message < 0) {
        this.#rest = from < text.length ? [text.subarray(from)] : [];
        this.#fieldsInRest = Number(id >= 0) + Number(parents >= 0);
        return;
      }
      this.#table ??= new CommitTable((id - from) / 2);
      this.#table.add(text, from, id + 1, parents + 1, message);
      from = message + 1;
    }
  }
}

/** How many NULs a chunk holds, counted up to a limit. */
function nulsIn(chunk: Buffer, limit: number): number {
  let count = 0;
  for (let at = chunk.indexOf(0); at >= 0 && count < limit; at = chunk.indexOf(0, at + 1)) count += 1;
  return count;
}
