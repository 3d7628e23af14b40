import type { PointerMoved } from '../publish/receipt.ts';
import type { PointerStep, TagStep } from '../publish/steps.ts';
import type { Git } from './git.ts';
import type { Publisher, TagPublished } from './publish.ts';
import { taken } from './publish.ts';
import { tagObject } from './tag-object.ts';

/** Publishes in the clone alone, where there is no remote. */
export class PublishHere implements Publisher {
  /** Nobody else moves what is here alone. */
  readonly atomic = true;
  readonly #git: Git;
  readonly #identity: string | null;

  constructor(git: Git, identity: string | null) {
    this.#git = git;
    this.#identity = identity;
  }

  async tag(step: TagStep, together: readonly PointerStep[]): Promise<TagPublished> {
    const object = await tagObject(this.#git, step, this.#identity);
    const existed = !(await createHere(this.#git, step, object));
    return {
      tag: step.name,
      commit: step.commit,
      pushed: null,
      existed,
      alone: true,
      moved: await this.move(together),
    };
  }

  async move(steps: readonly PointerStep[]): Promise<readonly PointerMoved[]> {
    const moved: PointerMoved[] = [];
    for (const { name, commit, from } of steps) {
      const ref = `refs/tags/${name}`;
      const found = await this.#git.run(['rev-parse', '--verify', '--quiet', ref]);
      const old = found.stdout.trim() || '0'.repeat(commit.length);
      const done = await this.#git.run(['update-ref', '--create-reflog', ref, commit, old]);
      if (done.status === 0) moved.push({ name, from, to: commit });
    }
    return moved;
  }
}

/**
 * Makes a tag in the clone, never over an existing one.
 *
 * @returns whether it was made; false where it stands on the same commit already
 * @throws Problem where it stands on another one
 */
export async function createHere(git: Git, { name, commit }: TagStep, object: string): Promise<boolean> {
  // The zero id says that the ref must not exist yet.
  const zero = '0'.repeat(object.length);
  const created = await git.run(['update-ref', '--create-reflog', `refs/tags/${name}`, object, zero]);
  if (created.status === 0) return true;
  const there = await git.run(['rev-parse', '--verify', '--quiet', `refs/tags/${name}^{commit}`]);
  if (there.stdout.trim() !== commit) throw taken(name, commit, there.stdout.trim(), 'this clone');
  return false;
}
