import { didYouMean } from '../../base/nearest.ts';
import type { Until } from '../../lines/until.ts';
import type { LintCheck } from './context.ts';
import { phasePath, tracksOf } from './context.ts';
import { flagsIn } from './track-unreachable.ts';

/** Flags that phases or tracks ask for and that no line has. */
export const flagUnknown: LintCheck = {
  id: 'flag-unknown',
  asksRepository: false,
  check(context) {
    const there = new Set(
      Object.values(context.policy.lines.known).flatMap(({ flags }) => Object.keys(flags)),
    );
    const unknown = (flag: string, path: readonly string[]) =>
      there.has(flag)
        ? []
        : [
            {
              level: 'warning' as const,
              message: `no line has the flag "${flag}"${didYouMean(flag, there)}`,
              remedy: `set it in lines.known, for instance {flags: {${flag}: 2027-01-31}}`,
              path,
            },
          ];
    return tracksOf(context).flatMap((placed) => [
      ...(placed.track.match === null
        ? []
        : flagsIn(placed.track.match).flatMap((flag) => unknown(flag, [...placed.path, 'match', 'flag']))),
      ...placed.track.phases.flatMap(({ until }, index) =>
        flagsOf(until).flatMap((flag) => unknown(flag, [...phasePath(placed, index), 'until'])),
      ),
    ]);
  },
};

function flagsOf(until: Until): string[] {
  if (until.is === 'latest' || until.is === 'earliest') return until.of.flatMap(flagsOf);
  return until.is === 'anchor' && until.anchor.on === 'flag' ? [until.anchor.flag] : [];
}
