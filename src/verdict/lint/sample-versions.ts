import type { Version } from '../../versions/scheme.ts';
import type { LintContext } from './context.ts';

const MOST = 60;

/** Versions as the policy would make them, from its first one on, and the pre-releases of its branches. */
export function sampleVersions({ policy, today }: LintContext): Version[] {
  const { scheme, kinds, initial, branches } = policy;
  const found = new Map<string, Version>([[initial.text, initial]]);
  // Breadth first: every kind after every other.
  const open = [initial];
  for (let next = open.shift(); next !== undefined && found.size < MOST; next = open.shift()) {
    for (const kind of kinds.order) {
      const bumped = scheme.bump(next, kinds.parts(kind) ?? [], { today });
      if (!bumped.ok || found.has(bumped.value.text)) continue;
      found.set(bumped.value.text, bumped.value);
      open.push(bumped.value);
    }
  }
  const stable = [...found.values()];
  const channels = (branches ?? []).flatMap(({ prerelease }) => (prerelease === null ? [] : [prerelease]));
  const early = channels.flatMap((channel) =>
    [1, 12].flatMap((n) => {
      const made = scheme.prerelease(initial, channel, n);
      return made.ok ? [made.value] : [];
    }),
  );
  return [...stable, ...early];
}
