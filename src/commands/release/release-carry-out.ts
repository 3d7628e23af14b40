import { Problem, undecided } from '../../base/problem.ts';
import type { Client } from '../../hosts/github/client.ts';
import { repositoryPage } from '../../hosts/github/place.ts';
import type { Dispatched, PointerMoved, Receipt, ReleaseMade } from '../../publish/receipt.ts';
import type { DispatchStep, LaterStep, PlanStep, PointerStep, ReleaseStep } from '../../publish/steps.ts';
import { stepWords } from '../../report/release.ts';
import type { Ways } from './release-ways.ts';

/** Milliseconds that another run gets to start what it has to start. */
const PATIENCE = 10_000;
/** How often pointers are looked at again where other runs move them too. */
const TRIES = 4;

/** A release whose tag is there; what follows it is done next. */
export type Tagged = Pick<Receipt, 'tag' | 'commit' | 'pushed' | 'existed'>;

/** What is still to be put right, by what the remote holds now: other runs may have released meanwhile. */
export interface Now {
  /** Where the pointers of this release are still to move. */
  pointers(): Promise<readonly PointerStep[]>;
  /** The tag that is to be GitHub's latest release in place of this one; null where this one is. */
  latest(): Promise<string | null>;
}

/**
 * Carries a plan out, the tag first.
 *
 * @throws Problem at the step that failed; it says which steps before it are done. Running again goes on from there
 */
export async function carryOut(steps: readonly PlanStep[], ways: Ways, now: Now): Promise<Receipt | null> {
  const [first, ...after] = steps;
  if (first?.do !== 'tag') return null;
  const later = after.filter((step): step is LaterStep => step.do !== 'tag');
  // A pointer must not lead to a release that is not published yet.
  const together = later.some((step) => step.do === 'release') ? [] : later.filter(isPointer);
  const { moved, alone, ...tagged } = await ways.publisher.tag(first, ways.publisher.atomic ? together : []);
  return await carryOutAfter(later, tagged, ways, now, { alone, fresh: true, moved });
}

interface Circumstances {
  /** Whether this run and no other has made the tag. */
  readonly alone: boolean;
  /** Whether the tag is so young that the run which made it may still be at work. */
  readonly fresh: boolean;
  /** The pointers that moved together with the tag. */
  readonly moved?: readonly PointerMoved[];
}

/** Carries out what follows a tag that is there. */
export async function carryOutAfter(
  steps: readonly LaterStep[],
  tagged: Tagged,
  ways: Ways,
  now: Now,
  { alone, fresh, moved = [] }: Circumstances,
): Promise<Receipt> {
  let receipt: Receipt = { ...tagged, release: null, pointers: moved, dispatched: [] };
  let left = steps.filter((step) => !moved.some(({ name }) => step.do === 'pointer' && step.name === name));
  try {
    const planned = left.find((step) => step.do === 'release');
    // Planned before the tag was made: another run may have released since.
    const latest = planned?.latest === true && (await now.latest()) === null;
    if (planned !== undefined)
      receipt = {
        ...receipt,
        release: await makeReleaseOf({ ...planned, latest }, ways, tagged.pushed === addressOf(ways)),
      };
    left = left.filter((step) => step !== planned);

    const pointers = left.filter(isPointer);
    if (pointers.length > 0)
      receipt = {
        ...receipt,
        pointers: [...receipt.pointers, ...(await movePointers(pointers, ways, now))],
      };
    left = left.filter((step) => !isPointer(step));
    const shown = left.find((step) => step.do === 'latest');
    if (latest || shown !== undefined) await putLatestRight(ways, now, shown?.tag ?? null);
    left = left.filter((step) => step !== shown);

    const starts = left.filter((step) => step.do === 'dispatch');
    // Whoever made the tag a moment ago is about to start them itself.
    if (starts.length > 0 && !alone && fresh) await ways.wait(PATIENCE);
    for (const step of starts) {
      receipt = { ...receipt, dispatched: [...receipt.dispatched, await start(step, ways)] };
      left = left.filter((each) => each !== step);
    }
    return receipt;
  } catch (error) {
    if (error instanceof Problem) throw halfDone(error, tagged, left);
    throw error;
  }
}

async function makeReleaseOf(step: ReleaseStep, ways: Ways, sure: boolean): Promise<ReleaseMade> {
  const client = clientOf(ways);
  const [{ makeRelease }, { readTag }, { publishing }] = await Promise.all([
    import('../../hosts/github/releases.ts'),
    import('../../hosts/github/refs.ts'),
    import('../../hosts/github/workflow-changes.ts'),
  ]);
  return await publishing(client, step.commit, `releasing ${step.tag}`, async () => {
    // GitHub would make a missing tag by itself. What was not made there now may be on a mirror alone.
    const there = sure ? step : await readTag(client, step.tag);
    if (there?.commit !== step.commit)
      throw undecided(
        'release-no-tag',
        `${addressOf(ways)} has ${there === null ? 'no tag' : 'another tag'} ${step.tag}, so its release was not made`,
        'push to that repository itself: where the remote is a mirror of it, use via: api',
      );
    return await makeRelease(client, step);
  });
}

/**
 * Two runs may each have thought that theirs was the latest: the last one to publish looks again.
 *
 * @param found what is to be the latest where nothing is newer; null where that is so already
 */
async function putLatestRight(ways: Ways, now: Now, found: string | null): Promise<void> {
  const tag = (await now.latest()) ?? found;
  if (tag === null) return;
  const client = clientOf(ways);
  const [{ makeLatest }, { asking }] = await Promise.all([
    import('../../hosts/github/releases.ts'),
    import('../../hosts/github/asking.ts'),
  ]);
  await asking(`showing ${tag} as the latest release`, () => makeLatest(client, tag));
}

async function start(step: DispatchStep, ways: Ways): Promise<Dispatched> {
  const client = clientOf(ways);
  const [{ startOnce }, { asking }] = await Promise.all([
    import('../../hosts/github/dispatch.ts'),
    import('../../hosts/github/asking.ts'),
  ]);
  const { workflow, ref } = step;
  const here = await asking(`starting ${workflow} on ${ref}`, () => startOnce(client, step, ways.wait));
  return { workflow, ref, existed: !here };
}

/** Moves pointers until all stand where they belong, whatever other runs do. */
async function movePointers(
  steps: readonly PointerStep[],
  { publisher }: Ways,
  now: Now,
): Promise<PointerMoved[]> {
  const moved: PointerMoved[] = [];
  // Without a lease nothing but a look keeps a pointer from moving backwards: the plan is from before the tag.
  let left = publisher.atomic ? steps : await now.pointers();
  for (let tried = 1; left.length > 0 && tried <= TRIES; tried += 1) {
    const done = await publisher.move(left);
    moved.push(...done);
    // With a lease nothing is overwritten; without one the last to write has to look once more.
    if (publisher.atomic && done.length === left.length) return moved;
    left = await now.pointers();
  }
  if (left.length === 0) return moved;
  throw undecided(
    'pointers-unsettled',
    `${left.map(({ name }) => name).join(', ')} cannot be moved: each time it was tried, something stood against it`,
    'look whether other runs move them at this moment, and whether a ruleset forbids it; then run this again',
  );
}

/** The page of the repository on GitHub, which is where the API has made a tag. */
function addressOf({ client }: Ways): string | null {
  return client === null ? null : repositoryPage(client.place);
}

function clientOf({ client }: Ways): Client {
  if (client === null) throw new Error('a step needs the API, and waysOf has let it pass without');
  return client;
}

function isPointer(step: LaterStep): step is PointerStep {
  return step.do === 'pointer';
}

function halfDone(problem: Problem, { tag, commit }: Tagged, left: readonly LaterStep[]): Problem {
  const open = left.map(stepWords).join('; ');
  return new Problem({
    code: problem.code,
    message: `${problem.message}. ${tag} is made on ${commit.slice(0, 9)}; not done: ${open}`,
    remedy:
      problem.code === 'github-tag-burnt'
        ? problem.remedy
        : `${problem.remedy}; the next run goes on from there`,
    exit: problem.exit,
  });
}
