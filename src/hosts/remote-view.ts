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
  readonly #read: () => Promise<RemoteRefs | null>;
  #refs: Promise<RemoteRefs | null> | null = null;

  /** @param read asks the remote; null where there is none, or it does not answer */
  constructor(read: () => Promise<RemoteRefs | null>) {
    this.#read = read;
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
}

/** What a clone's remote holds. @param remote null where there is none */
export function viewOfRemote(git: Git, remote: string | null): RemoteView {
  return new RemoteView(async () => {
    if (remote === null) return null;
    const asked = ['ls-remote', '--quiet', '--heads', '--tags', '--end-of-options', remote];
    const answer = await git.run(asked);
    return answer.status === 0 ? readRefRows(answer.stdout) : null;
  });
}
