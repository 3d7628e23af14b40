import { Problem } from '../base/problem.ts';
import type { Git } from './git.ts';
import type { RemoteTag } from './remote.ts';
import { readRefRows } from './remote.ts';
import { silence, visit } from './visit.ts';

/** The branches and tags of a remote at one moment. */
export interface RemoteRefs {
  readonly tags: ReadonlyMap<string, RemoteTag>;
  /** The tips of the branches, by name. */
  readonly branches: ReadonlyMap<string, string>;
}

/** What a remote holds: asked in one question, when it is first needed, and again where it may have changed. */
export class RemoteView {
  readonly #read: () => Promise<RemoteRefs | Problem | null>;
  #answer: Promise<RemoteRefs | Problem | null> | null = null;

  /** @param read asks the remote; null where there is none, a problem where it cannot be read */
  constructor(read: () => Promise<RemoteRefs | Problem | null>) {
    this.#read = read;
  }

  /** Null where there is no remote, or it cannot be read. */
  async refs(): Promise<RemoteRefs | null> {
    const answer = await this.#asked();
    return answer instanceof Problem ? null : answer;
  }

  /** Why the remote cannot be read; null where it can, or there is none. */
  async silence(): Promise<Problem | null> {
    const answer = await this.#asked();
    return answer instanceof Problem ? answer : null;
  }

  #asked(): Promise<RemoteRefs | Problem | null> {
    this.#answer ??= this.#read();
    return this.#answer;
  }

  /** Something was changed there, or may have been. */
  forget(): void {
    this.#answer = null;
  }
}

/** What a clone's remote holds. @param remote null where there is none */
export function viewOfRemote(git: Git, remote: string | null): RemoteView {
  return new RemoteView(async () => {
    if (remote === null) return null;
    const asked = ['ls-remote', '--quiet', '--heads', '--tags', '--end-of-options', remote];
    const answer = await visit(git, asked);
    return answer.status === 0 ? readRefRows(answer.stdout) : await silence(git, remote, answer);
  });
}
