import type { Git } from './git.ts';
import type { RemoteTag } from './remote.ts';
import { readRefRows } from './remote.ts';

/** The branches and tags of a remote at one moment. */
export interface RemoteRefs {
  readonly tags: ReadonlyMap<string, RemoteTag>;
  /** The tips of the branches, by name. */
  readonly branches: ReadonlyMap<string, string>;
}

/** What a remote holds: asked in one question, when it is first needed, and again where it may have changed. */
export class RemoteView {
  readonly #git: Git;
  readonly #remote: string | null;
  #refs: Promise<RemoteRefs | null> | null = null;

  /** @param remote null where there is none */
  constructor(git: Git, remote: string | null) {
    this.#git = git;
    this.#remote = remote;
  }

  /** Null where there is no remote, or it does not answer. */
  refs(): Promise<RemoteRefs | null> {
    this.#refs ??= this.#read();
    return this.#refs;
  }

  /** Something was changed there, or may have been. */
  forget(): void {
    this.#refs = null;
  }

  async #read(): Promise<RemoteRefs | null> {
    if (this.#remote === null) return null;
    const asked = ['ls-remote', '--quiet', '--heads', '--tags', '--end-of-options', this.#remote];
    const answer = await this.#git.run(asked);
    return answer.status === 0 ? readRefRows(answer.stdout) : null;
  }
}
