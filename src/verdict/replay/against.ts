import type { Replayed } from './replayed.ts';

/** A release of which two policies say something different; null where one of them sees no release there. */
export interface Differing {
  readonly tag: string;
  readonly before: Replayed | null;
  readonly after: Replayed | null;
}

/** The releases of which two policies say something different, in their order. Pure. */
export function differing(before: readonly Replayed[], after: readonly Replayed[]): Differing[] {
  const later = new Map(after.map((release) => [release.tag, release]));
  const earlier = new Set(before.map(({ tag }) => tag));
  const all = [
    ...before.map(
      (release): Differing => ({
        tag: release.tag,
        before: release,
        after: later.get(release.tag) ?? null,
      }),
    ),
    ...after
      .filter(({ tag }) => !earlier.has(tag))
      .map((release) => ({ tag: release.tag, before: null, after: release })),
  ];
  return all
    .filter(({ before: old, after: next }) => JSON.stringify(old) !== JSON.stringify(next))
    .sort((a, b) => compare(a, b));
}

function compare(a: Differing, b: Differing): number {
  const [x, y] = [dateOf(a), dateOf(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function dateOf({ before, after }: Differing): string {
  return before?.date ?? after?.date ?? '';
}
