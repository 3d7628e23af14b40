import * as v from 'valibot';
import { oneLine } from '../../base/one-line.ts';
import { Problem } from '../../base/problem.ts';
import type { Result } from '../../base/result.ts';
import { fault, ok } from '../../base/result.ts';
import { Unreadable } from '../../base/unreadable.ts';
import { ComparisonCache } from '../../hosts/comparison-cache.ts';
import { TemporaryFolders } from '../../hosts/temporary-folders.ts';
import { MachineTools } from '../../hosts/tools.ts';
import { WorkTrees } from '../../hosts/work-trees.ts';
import { COMMAND } from '../../policy/compatibility-keys.ts';
import type { Surface } from '../../policy/compile-compatibility.ts';
import type { Checker } from '../../surfaces/checker.ts';
import { entriesOf, optionsIn } from '../../surfaces/checker-options.ts';
import type { Comparison, Difference, Inconclusive } from '../../surfaces/difference.ts';
import { checkerNamed } from '../../surfaces/registry.ts';
import type { SurfaceFacts } from '../../verdict/facts.ts';
import type { Compared, Side, Sources } from './surface-sides.ts';
import { inDirectory, releasedSide, sideAt } from './surface-sides.ts';

/** Compares the surfaces of a policy with the last release, one after the other: each may take much memory. */
export async function compareSurfaces(
  surfaces: readonly Surface[],
  compared: Compared,
  cache: ComparisonCache = new ComparisonCache(),
): Promise<SurfaceFacts[]> {
  const { options } = compared;
  const folders = new TemporaryFolders();
  const trees = new WorkTrees(options.git, folders);
  const tools = new MachineTools(options.progress);
  const found: SurfaceFacts[] = [];
  try {
    for (const surface of surfaces) {
      const sources: Sources = { ...compared, folders, trees };
      const means = { compared, sources, tools, cache };
      found.push(await new SurfaceComparison(surface, await loaded(surface), means).facts());
    }
  } finally {
    await trees.remove();
    await folders.remove();
  }
  return found;
}

/** What is not there on one side: a file, or the side itself. */
const NOTHING: Comparison = { changes: [], inconclusive: [] };

/** A checker, and what is said to it. */
interface Loaded {
  readonly checker: Checker<unknown>;
  readonly options: unknown;
  /** Whether it takes all files that patterns name together. */
  readonly together: boolean;
}

async function loaded({ checker: id, given }: Surface): Promise<Loaded> {
  const registered = checkerNamed(id);
  if (registered === null) throw new Error(`the policy names ${id}, which is no checker`);
  return {
    checker: await registered.load(),
    options: v.parse(registered.options, optionsIn(registered, given)),
    together: Object.hasOwn(entriesOf(registered), 'files'),
  };
}

interface Means {
  readonly compared: Compared;
  readonly sources: Sources;
  readonly tools: MachineTools;
  readonly cache: ComparisonCache;
}

class SurfaceComparison {
  readonly #surface: Surface;
  readonly #loaded: Loaded;
  readonly #compared: Compared;
  readonly #means: Means;

  constructor(surface: Surface, given: Loaded, means: Means) {
    this.#surface = surface;
    this.#loaded = given;
    this.#compared = means.compared;
    this.#means = means;
  }

  async facts(): Promise<SurfaceFacts> {
    const { index, name } = this.#surface;
    const { last, head, options } = this.#compared;
    const { untrusted } = this.#compared;
    if (this.#surface.checker === COMMAND && untrusted !== null)
      return { index, baseline: last.tag, changes: [], inconclusive: [this.#whole({ message: untrusted })] };
    options.progress(`comparing ${name} with ${last.tag}`);
    const old = await attempt(() => releasedSide(last, this.#surface, this.#means.sources));
    if (!old.ok) return { index, baseline: last.tag, changes: [], inconclusive: [this.#whole(old.fault)] };
    const { label: baseline } = old.value;
    const next = await attempt(() => this.#side(head, 'the head'));
    if (!next.ok) return { index, baseline, changes: [], inconclusive: [this.#whole(next.fault)] };
    const { changes, inconclusive, fresh } = await this.#compare(old.value, next.value);
    return {
      index,
      baseline,
      changes: await this.#owned(await this.#placed(changes), old.value, next.value),
      inconclusive,
      ...(fresh.length === 0 ? {} : { fresh }),
    };
  }

  /** The differences, with those places alone that who reads the head can look at. */
  async #placed(changes: readonly Difference[]): Promise<readonly Difference[]> {
    const paths = [...new Set(changes.flatMap(({ at }) => (at === null ? [] : [at.path])))];
    if (paths.length === 0) return changes;
    const { options, head } = this.#compared;
    const there = new Set((await options.history.entriesAt(head, paths)).map(({ path }) => path));
    return changes.map((change) =>
      change.at === null || there.has(change.at.path) ? change : { ...change, at: null },
    );
  }

  /** Which differences the pull request brings, without those that the base has and it lacks. */
  async #owned(changes: readonly Difference[], old: Side, next: Side): Promise<SurfaceFacts['changes']> {
    const { base, fork } = this.#compared;
    if (base === null || changes.length === 0) return changes.map((change) => ({ ...change, own: true }));
    const before = await this.#between(old, base, 'the base');
    const known = new Set(before.changes.map(({ id }) => id));
    const isNew = changes.some(({ id }) => !known.has(id));
    // A head that is behind its base lacks what the base got since: nobody took that away.
    const forked = isNew && fork !== base ? await attempt(() => this.#side(fork, 'the fork')) : null;
    const since = forked?.ok === true ? await this.#compare(forked.value, next) : null;
    const brought = since === null ? null : new Set(since.changes.map(({ id }) => id));
    const whole = since?.inconclusive.length === 0;
    return changes.flatMap((change): SurfaceFacts['changes'] => {
      if (known.has(change.id)) return [{ ...change, own: false }];
      const behind = brought !== null && whole && !brought.has(change.id);
      return behind ? [] : [{ ...change, own: true }];
    });
  }

  async #between(old: Side, commit: string, label: string): Promise<Comparison> {
    const side = await attempt(() => this.#side(commit, label));
    return side.ok ? await this.#compare(old, side.value) : NOTHING;
  }

  #side(commit: string, label: string): Promise<Result<Side>> {
    return sideAt(commit, label, this.#surface, this.#means.sources);
  }

  async #compare(old: Side, next: Side): Promise<Comparison & { readonly fresh: readonly string[] }> {
    const entries = await this.#entries(old, next);
    if (!entries.ok) return { changes: [], inconclusive: [this.#whole(entries.fault)], fresh: [] };
    const found: Comparison[] = [];
    const fresh: string[] = [];
    for (const entry of entries.value) {
      const missing = entry === null ? null : await this.#missing(entry, old, next);
      if (missing === 'fresh') fresh.push(inDirectory(this.#surface, entry ?? ''));
      else found.push(missing ?? (await this.#checked(entry, old, next)));
    }
    return {
      changes: found.flatMap(({ changes }) => changes).map((change) => this.#fromTop(change)),
      inconclusive: found.flatMap(({ inconclusive }) => inconclusive),
      fresh,
    };
  }

  /** The files that are compared, each for itself; null for the surface as a whole. */
  async #entries(old: Side, next: Side): Promise<Result<readonly (string | null)[]>> {
    const { entry, files } = this.#surface.place;
    if (files.length === 0 || this.#loaded.together) return ok([entry]);
    return await attempt(async () => {
      const lists = await Promise.all([old, next].map((side) => side.named(null).list()));
      const all = [...new Set(lists.flat())]
        .filter((file) => files.some((glob) => glob.matches(file)))
        .sort();
      const patterns = files.map(({ source }) => source).join(', ');
      if (all.length === 0) throw new Unreadable(patterns, `no file fits ${patterns}`);
      return ok(all);
    });
  }

  /** What there is to say where a named file is on one side alone, or on none; null where it is on both. */
  async #missing(entry: string, old: Side, next: Side): Promise<Comparison | 'fresh' | null> {
    const there = await attempt(async () => {
      const [before, after] = await Promise.all(
        [old, next].map(async (side) => (await side.named(entry).read(entry)) !== null),
      );
      return ok({ before, after });
    });
    if (!there.ok) return { changes: [], inconclusive: [{ where: entry, reason: there.fault.message }] };
    const { before, after } = there.value;
    if (before && after) return null;
    const { build, baseline } = this.#surface;
    const committed = build.length === 0 && baseline === 'tag';
    if (after && committed && (await this.#isCommitted(entry))) return 'fresh';
    const made = committed ? '; if a build makes it, say how with build, or compare with baseline: npm' : '';
    const reason = before
      ? `${next.label} does not have it, or has it elsewhere`
      : `${after ? old.label : `neither ${old.label} nor ${next.label}`} ${after ? 'does not have' : 'has'} it${made}`;
    return { changes: [], inconclusive: [{ where: entry, reason }] };
  }

  /** What only lies in a work tree was there before, too, wherever it came from. */
  async #isCommitted(entry: string): Promise<boolean> {
    const { options, head } = this.#compared;
    return (await options.history.entriesAt(head, [inDirectory(this.#surface, entry)])).length > 0;
  }

  async #checked(entry: string | null, old: Side, next: Side): Promise<Comparison> {
    const { checker, options } = this.#loaded;
    const { cache, tools } = this.#means;
    const [before, after] = await Promise.all([old.identity(), next.identity()].map(orNull));
    const key = { checker: checker.id, options, entry, old: before ?? null, next: after ?? null };
    const kept = await cache.kept(key);
    if (kept !== null) return kept;
    try {
      const found = await checker.compare(old.named(entry), next.named(entry), options, tools);
      await cache.keep(key, found);
      return found;
    } catch (error) {
      const where = error instanceof Unreadable ? error.where : (entry ?? this.#surface.name);
      return { changes: [], inconclusive: [{ where, reason: reasonOf(error) }] };
    }
  }

  #whole({ message }: { readonly message: string }): Inconclusive {
    const { entry, directory } = this.#surface.place;
    return { where: entry ?? (directory === '' ? 'the surface' : directory), reason: message };
  }

  /** Places count from the top of the repository, as its files do. */
  #fromTop(change: Difference): Difference {
    const { at } = change;
    return at === null ? change : { ...change, at: { ...at, path: inDirectory(this.#surface, at.path) } };
  }
}

/** A side that cannot be had is a reason, whatever kept it away: never the same as one without a difference. */
async function attempt<T>(make: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await make();
  } catch (error) {
    return fault('no-side', reasonOf(error), '');
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Problem || error instanceof Unreadable) return oneLine(error.message);
  return `the comparison failed (${oneLine(error instanceof Error ? error.message : String(error))})`;
}

function orNull<T>(promise: Promise<T>): Promise<T | null> {
  return promise.catch(() => null);
}
