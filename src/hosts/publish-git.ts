import { undecided } from '../base/problem.ts';
import type { PointerMoved } from '../publish/receipt.ts';
import type { PointerStep, TagStep } from '../publish/steps.ts';
import { sleep } from './clock.ts';
import type { Git, GitResult } from './git.ts';
import { pushRefusal } from './github/push-refusal.ts';
import { explained } from './github/refusal.ts';
import type { Publisher, TagPublished } from './publish.ts';
import { taken } from './publish.ts';
import { createHere } from './publish-here.ts';
import { takeTagOver } from './remote.ts';
import type { RemoteView } from './remote-view.ts';
import { withoutUser } from './secrets.ts';
import { tagObject } from './tag-object.ts';

/** How often a push is tried where the network, and not the remote, stands against it. */
const TRIES = 3;
/** Milliseconds before the second try; before the third, twice that. */
const PAUSE = 1000;

/**
 * Publishes by `git push`, the remote first and the clone after: a run that dies in between leaves what the next one
 * finds and takes for done. Versions' tags are pushed without force; pointers with a lease, so that nothing that moved
 * meanwhile is overwritten.
 */
export class PublishGit implements Publisher {
  readonly atomic = true;
  readonly #git: Git;
  readonly #remote: string;
  readonly #view: RemoteView;
  readonly #identity: string | null;
  readonly #wait: (ms: number) => Promise<void>;

  constructor(
    git: Git,
    remote: string,
    view: RemoteView,
    identity: string | null,
    wait: (ms: number) => Promise<void> = sleep,
  ) {
    this.#git = git;
    this.#remote = remote;
    this.#view = view;
    this.#identity = identity;
    this.#wait = wait;
  }

  async tag(step: TagStep, together: readonly PointerStep[]): Promise<TagPublished> {
    const { name, commit } = step;
    const object = await tagObject(this.#git, step, this.#identity);
    const done = { tag: name, commit, pushed: this.#remote };
    for (let tried = 1; ; tried += 1) {
      const leased = await this.#leased(together);
      const pushed = await this.#push([`${object}:refs/tags/${name}`, ...leased.refs], leased.leases);
      if (pushed.status === 0) {
        await createHere(this.#git, step, object);
        // A push of what is there already succeeds too.
        const made = pushed.stdout.includes(`*\t${object}:refs/tags/${name}`);
        return { ...done, existed: !made, alone: made, moved: leased.moved };
      }
      // Whatever it said: what stands there now decides.
      this.#view.forget();
      const refs = await this.#view.refs();
      const there = refs?.tags.get(name);
      if (there !== undefined) {
        if (there.commit !== commit) throw taken(name, commit, there.commit, this.#remote);
        await takeTagOver(this.#git, this.#remote, name);
        // It is atomic: our own object there means that everything arrived, and only the answer was lost.
        const ours = there.object === object && object !== commit;
        return { ...done, existed: !ours, alone: false, moved: ours ? leased.moved : [] };
      }
      if (tried < TRIES && (isNetwork(pushed) || isStale(pushed))) {
        await this.#wait(PAUSE * tried);
        continue;
      }
      throw refused(this.#remote, `the tag ${name}`, pushed, refs !== null);
    }
  }

  async move(steps: readonly PointerStep[]): Promise<readonly PointerMoved[]> {
    for (let tried = 1; ; tried += 1) {
      const { refs, leases, moved } = await this.#leased(steps);
      if (refs.length === 0) return [];
      const pushed = await this.#push(refs, leases);
      if (pushed.status === 0) return moved;
      this.#view.forget();
      if (isStale(pushed)) return [];
      if (tried < TRIES && isNetwork(pushed)) {
        await this.#wait(PAUSE * tried);
        continue;
      }
      throw refused(
        this.#remote,
        `the pointers ${steps.map(({ name }) => name).join(', ')}`,
        pushed,
        !isNetwork(pushed),
      );
    }
  }

  /** The pointers that stand where they are expected, each with its lease on the object that is there. */
  async #leased(
    steps: readonly PointerStep[],
  ): Promise<{ refs: string[]; leases: string[]; moved: PointerMoved[] }> {
    const found = { refs: [] as string[], leases: [] as string[], moved: [] as PointerMoved[] };
    if (steps.length === 0) return found;
    const there = await this.#view.refs();
    if (there === null)
      throw (
        (await this.#view.silence()) ??
        undecided(
          'remote-silent',
          `${this.#remote} did not answer where its pointers stand`,
          'run this again: what is missing is made up for',
        )
      );
    for (const { name, commit, from } of steps) {
      const tag = there.tags.get(name);
      if ((tag?.commit ?? null) !== from) continue;
      found.refs.push(`${commit}:refs/tags/${name}`);
      // An empty value says that it must not exist.
      found.leases.push(`--force-with-lease=refs/tags/${name}:${tag?.object ?? ''}`);
      found.moved.push({ name, from, to: commit });
    }
    return found;
  }

  #push(refs: readonly string[], leases: readonly string[]): Promise<GitResult> {
    return this.#git.run([
      'push',
      '--no-progress',
      '--atomic',
      '--no-follow-tags',
      '--no-verify',
      '--porcelain',
      ...leases,
      '--end-of-options',
      this.#remote,
      ...refs,
    ]);
  }
}

/** Whether the way to the remote failed, and not the remote itself. */
function isNetwork({ stderr }: GitResult): boolean {
  return /unable to access|RPC failed|hung up|early EOF|unexpected disconnect|[Cc]onnection (?:reset|refused|timed out|closed)|Could not (?:resolve|read from remote)|Operation timed out|error: 5\d\d/.test(
    stderr,
  );
}

/** Whether something stood elsewhere than the push expected. */
function isStale({ stdout, stderr }: GitResult): boolean {
  return /stale info|fetch first|cannot lock ref|failed to update ref|already exists/.test(stdout + stderr);
}

/** @param known whether the remote has said that nothing of it arrived: the answer to a push may be lost */
function refused(remote: string, what: string, { stdout, stderr }: GitResult, known: boolean): Error {
  const said = stderr + stdout;
  const refusal = pushRefusal(said);
  if (refusal !== null) return explained(refusal, `pushing ${what}`);
  const line =
    said.split('\n').find((each) => /rejected|denied|error:|fatal:|remote:/.test(each)) ??
    said.split('\n')[0] ??
    '';
  const shown = withoutUser(line).replace(/\t/g, ' ').trim().slice(0, 300);
  return undecided(
    'push-refused',
    `${remote} did not take ${what}: ${shown || 'no reason given'}`,
    'check the right to push tags (on GitHub: contents: write) and the rules for tags; ' +
      (known
        ? 'nothing was left behind'
        : 'it is not known whether anything arrived: run this again, what is there is found'),
  );
}
