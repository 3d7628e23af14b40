import { undecided } from '../base/problem.ts';
import type { PointerMoved, TagMade } from '../publish/receipt.ts';
import type { PointerStep, TagStep } from '../publish/steps.ts';

export interface TagPublished extends TagMade {
  /** Whether this run and no other has made it: two of one second may make the very same object. */
  readonly alone: boolean;
  /** The pointers that moved with it. */
  readonly moved: readonly PointerMoved[];
}

/** One way to carry out the part of a plan that is refs: through git, through GitHub's API, or in the clone alone. */
export interface Publisher {
  /** Whether pointers can move together with the tag, all or none. */
  readonly atomic: boolean;
  /**
   * Makes the tag, create-only: on the same commit it is done already.
   *
   * @param together pointers that move with it, where {@link atomic}; they are left out where they moved meanwhile
   * @throws Problem `tag-taken` where it stands on another commit, naming both; or what the remote's refusal means
   */
  tag(step: TagStep, together: readonly PointerStep[]): Promise<TagPublished>;
  /** Moves pointers from where they are expected. Those that stand elsewhere meanwhile are left alone. */
  move(steps: readonly PointerStep[]): Promise<readonly PointerMoved[]>;
}

export function taken(tag: string, commit: string, other: string, where: string): Error {
  return undecided(
    'tag-taken',
    `${tag} exists at ${where} on ${other.slice(0, 9)}, and was to stand on ${commit.slice(0, 9)}`,
    'fetch the tags (git fetch --tags) and run this again: the next version follows from them; where a day is given as today, releases after that day are not seen: leave it out',
  );
}
