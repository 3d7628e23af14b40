import { undecided } from '../base/problem.ts';
import type { PointerMoved } from '../publish/receipt.ts';
import type { PointerStep, TagStep } from '../publish/steps.ts';
import type { Git } from './git.ts';
import type { Client } from './github/client.ts';
import { repositoryPage } from './github/place.ts';
import { createTagObject, createTagRef, movePointer, readTag } from './github/refs.ts';
import { publishing } from './github/workflow-changes.ts';
import type { Publisher, TagPublished } from './publish.ts';
import { taken } from './publish.ts';
import { takeTagOver } from './remote.ts';
import type { Tagger } from './tag-object.ts';
import { signedTag, taggerNamed, taggerOf, tagObjectBy } from './tag-object.ts';

/** Publishes by GitHub's API: the checkout needs no right of its own to push. */
export class PublishApi implements Publisher {
  readonly atomic = false;
  readonly #client: Client;
  readonly #git: Git;
  readonly #remote: string | null;
  readonly #identity: string | null;
  readonly #clone: boolean;

  /**
   * @param remote where the clone takes the new tag over from; null where it does not
   * @param clone whether there is one, which gets the new tag too
   */
  constructor(client: Client, git: Git, remote: string | null, identity: string | null, clone = true) {
    this.#clone = clone;
    this.#client = client;
    this.#git = git;
    this.#remote = remote;
    this.#identity = identity;
  }

  async tag(step: TagStep): Promise<TagPublished> {
    const { name, commit } = step;
    const pushed = repositoryPage(this.#client.place);
    return await publishing(this.#client, commit, `creating the tag ${name}`, async () => {
      const { sha, here } = await this.#object(step);
      const made = await createTagRef(this.#client, name, sha);
      const there = made ? { object: sha, commit } : await readTag(this.#client, name);
      if (there === null)
        throw undecided(
          'tag-taken',
          `there is something named ${name} at ${pushed} already, and it is no tag of a commit`,
          'look at the refs of the repository, and remove what is in the way',
        );
      if (there.commit !== commit) throw taken(name, commit, there.commit, pushed);
      await this.#takeOver(name, there.object, here);
      // Our own object there: only the answer was lost. A commit may be anybody's.
      const ours = made || (there.object === sha && sha !== commit);
      return { tag: name, commit, pushed, existed: !ours, alone: made, moved: [] };
    });
  }

  async move(steps: readonly PointerStep[]): Promise<readonly PointerMoved[]> {
    const moved: PointerMoved[] = [];
    for (const { name, commit, from } of steps) {
      await publishing(this.#client, commit, `moving the pointer ${name}`, async () => {
        // The API has no lease: who writes last looks afterwards whether all is right.
        const done =
          from === null
            ? await createTagRef(this.#client, name, commit)
            : await movePointer(this.#client, name, commit);
        if (!done) return;
        moved.push({ name, from, to: commit });
      });
    }
    return moved;
  }

  /** What the ref is to name, here and at GitHub; `here` differs where GitHub writes the text in another way. */
  async #object(step: TagStep): Promise<{ sha: string; here: string }> {
    if (step.kind === 'lightweight') return { sha: step.commit, here: step.commit };
    const tagger = this.#clone ? await taggerOf(this.#git, this.#identity) : taggerNamed(this.#identity);
    if (step.kind === 'signed') {
      const sha = await this.#signed(step, tagger);
      return { sha, here: sha };
    }
    const sha = await createTagObject(this.#client, step, tagger);
    return { sha, here: this.#clone ? await tagObjectBy(this.#git, step, tagger) : sha };
  }

  /** A signature is the end of a tag's message, and good for exactly these bytes: GitHub must make the same object of it. */
  async #signed(step: TagStep, tagger: Tagger): Promise<string> {
    const { object, message } = await signedTag(this.#git, step, tagger);
    const sha = await createTagObject(this.#client, { ...step, message }, tagger);
    if (sha === object) return sha;
    throw undecided(
      'signature-lost',
      `GitHub changed the text of the tag ${step.name}, so its signature would not hold`,
      'publish through git: --via git, or via: git in the action; nothing was changed',
    );
  }

  /** Has the tag here too, as after a push. Best effort: the next run asks the remote anyway. */
  async #takeOver(name: string, object: string, here: string): Promise<void> {
    if (!this.#clone) return;
    const ref = `refs/tags/${name}`;
    if (object === here) await this.#git.run(['update-ref', ref, object, '0'.repeat(object.length)]);
    else if (this.#remote !== null) await takeTagOver(this.#git, this.#remote, name);
  }
}
