import { isMapping } from '../base/mapping.ts';
import { didYouMean, oneOf } from '../base/nearest.ts';
import type { Span } from '../lines/calendar.ts';
import type { PhaseRule, Track } from '../lines/lines.ts';
import type { End, Until } from '../lines/until.ts';
import { isKnown } from '../lines/until.ts';
import type { Scheme } from '../versions/scheme.ts';
import { compileMatch, compileUntil } from './compile-until.ts';
import type { PhaseDocument, PolicyDocument, UntilDocument } from './document.ts';
import { countedLines, endsIn, months } from './life.ts';
import type { Mistakes } from './mistakes.ts';

const COUNTED = ['line', 'major', 'same-major'];

/** The tracks of a policy, with every name they use checked; null without `support`. */
export function compileTracks(
  document: PolicyDocument,
  by: readonly string[],
  scheme: Scheme,
  kinds: readonly string[],
  cycle: Span | null,
  mistakes: Mistakes,
): Track[] | null {
  const { support } = document;
  if (support?.phases === undefined && support?.tracks === undefined) {
    if (support !== undefined && (support.minimum !== undefined || support.notice !== undefined)) {
      mistakes.add(
        ['support'],
        'minimum and notice speak of phases, and there are none; add phases or tracks',
      );
    }
    for (const [id, known] of Object.entries(document.lines?.known ?? {})) {
      for (const phase of Object.keys(known.end ?? {}))
        mistakes.key(
          ['lines', 'known', id, 'end', phase],
          `there is no phase "${phase}": the policy has no support`,
        );
      if (known.track !== undefined)
        mistakes.add(
          ['lines', 'known', id, 'track'],
          `there is no track "${known.track}": the policy has no support.tracks`,
        );
    }
    return null;
  }
  const names = (support.tracks ?? []).map(({ name }) => name);
  const context = { by, scheme, kinds, cycle, names, mistakes, flags: flagKinds(document) };
  const tracks: Track[] =
    support.tracks === undefined
      ? [
          {
            name: null,
            match: null,
            phases: phaseRules(support.phases ?? [], ['support', 'phases'], context),
          },
        ]
      : support.tracks.map((track, index) => {
          const path = ['support', 'tracks', String(index)];
          if (names.indexOf(track.name) !== index)
            mistakes.add([...path, 'name'], `there are two tracks "${track.name}"; give each its own name`);
          if (COUNTED.includes(track.name))
            mistakes.add(
              [...path, 'name'],
              `"${track.name}" already has a meaning in of:; give the track another name`,
            );
          checkMatch(track.match, [...path, 'match'], context);
          return {
            name: track.name,
            match: track.match === undefined ? null : compileMatch(track.match),
            phases: phaseRules(track.phases, [...path, 'phases'], context),
          };
        });
  checkKnown(document, tracks, mistakes);
  return tracks;
}

interface Context {
  readonly by: readonly string[];
  readonly scheme: Scheme;
  readonly kinds: readonly string[];
  readonly cycle: Span | null;
  readonly names: readonly string[];
  readonly mistakes: Mistakes;
  /** The flags that lines carry, and whether each is a day somewhere and `true` somewhere. */
  readonly flags: ReadonlyMap<string, 'day' | 'true' | 'both'>;
}

function flagKinds(document: PolicyDocument): Map<string, 'day' | 'true' | 'both'> {
  const flags = new Map<string, 'day' | 'true' | 'both'>();
  for (const known of Object.values(document.lines?.known ?? {})) {
    for (const [name, value] of Object.entries(known.flags ?? {})) {
      const kind = typeof value === 'string' ? 'day' : 'true';
      const before = flags.get(name);
      flags.set(name, before === undefined || before === kind ? kind : 'both');
    }
  }
  return flags;
}

function phaseRules(
  phases: readonly PhaseDocument[],
  path: readonly string[],
  context: Context,
): PhaseRule[] {
  const { mistakes, kinds } = context;
  const rules = phases.map((phase, index): PhaseRule => {
    const here = [...path, String(index)];
    const earlier = phases.slice(0, index).map(({ name }) => name);
    if (earlier.includes(phase.name))
      mistakes.add([...here, 'name'], `there are two phases "${phase.name}"; give each its own name`);
    if (phase.name === 'ended')
      mistakes.add(
        [...here, 'name'],
        'ended is what a line is after its last phase; give the phase another name',
      );
    for (const [position, kind] of phase.allow.entries()) {
      if (!kinds.includes(kind))
        mistakes.add(
          [...here, 'allow', String(position)],
          `unknown kind "${kind}"; expected ${oneOf(kinds)}${didYouMean(kind, kinds)}`,
        );
    }
    checkUntil(
      phase.until,
      [...here, 'until'],
      earlier,
      phases.map(({ name }) => name),
      context,
    );
    return { name: phase.name, allow: phase.allow, until: compileUntil(phase.until) };
  });
  checkOrder(rules, path, context);
  return rules;
}

function checkUntil(
  until: UntilDocument,
  path: readonly string[],
  earlier: readonly string[],
  all: readonly string[],
  context: Context,
): void {
  const { mistakes, names, flags, cycle } = context;
  if (typeof until === 'string') return;
  if (until.after !== undefined && !earlier.includes(until.after)) {
    const why = all.includes(until.after)
      ? `"${until.after}" is not before this phase`
      : `there is no phase "${until.after}"${didYouMean(until.after, earlier)}`;
    mistakes.add(
      [...path, 'after'],
      `${why}; expected ${earlier.length > 0 ? oneOf(earlier) : 'another anchor: this is the first phase'}`,
    );
  }
  if (until.of !== undefined && !COUNTED.includes(until.of) && !names.includes(until.of)) {
    mistakes.add(
      [...path, 'of'],
      `"${until.of}" names no lines; expected ${oneOf([...COUNTED, ...names])}${didYouMean(until.of, [...COUNTED, ...names])}`,
    );
  }
  if (until.flag !== undefined && flags.get(until.flag) !== undefined && flags.get(until.flag) !== 'day') {
    mistakes.add(
      [...path, 'flag'],
      `the flag "${until.flag}" is true on some line, but a phase can only end on a day; give it a date in lines.known`,
    );
  }
  if (until.plus !== undefined && / cycles?$/.test(until.plus) && cycle === null) {
    mistakes.add(
      [...path, 'plus'],
      `"${until.plus}" needs the length of a cycle; add cadence with every: for the kind that opens a line`,
    );
  }
  for (const key of ['latest', 'earliest'] as const) {
    for (const [index, each] of (until[key] ?? []).entries())
      checkUntil(each, [...path, key, String(index)], earlier, all, context);
  }
}

function checkMatch(match: unknown, path: readonly string[], { by, mistakes }: Context): void {
  if (!isMapping(match)) return;
  for (const key of Object.keys(match)) {
    if (key !== 'flag' && !by.includes(key))
      mistakes.key(
        [...path, key],
        `lines have no part "${key}"; expected ${oneOf([...by, 'flag'])}${didYouMean(key, [...by, 'flag'])}`,
      );
  }
}

function checkKnown(document: PolicyDocument, tracks: readonly Track[], mistakes: Mistakes): void {
  const phases = [...new Set(tracks.flatMap((track) => track.phases.map(({ name }) => name)))];
  const names = tracks.flatMap(({ name }) => (name === null ? [] : [name]));
  for (const [id, known] of Object.entries(document.lines?.known ?? {})) {
    for (const phase of Object.keys(known.end ?? {})) {
      if (!phases.includes(phase))
        mistakes.key(
          ['lines', 'known', id, 'end', phase],
          `there is no phase "${phase}"; expected ${oneOf(phases)}${didYouMean(phase, phases)}`,
        );
    }
    if (known.track !== undefined && !names.includes(known.track)) {
      mistakes.add(
        ['lines', 'known', id, 'track'],
        `there is no track "${known.track}"; expected ${names.length > 0 ? oneOf(names) : 'none: the policy has no support.tracks'}${didYouMean(known.track, names)}`,
      );
    }
  }
}

/**
 * "Impossible phase order": a phase that would end before the one ahead of it on every line, or that follows one
 * which never ends, can never hold.
 */
function checkOrder(phases: readonly PhaseRule[], path: readonly string[], context: Context): void {
  for (const [index, phase] of phases.entries()) {
    const before = phases[index - 1];
    if (before === undefined) continue;
    const here = [...path, String(index), 'until'];
    if (before.until.is === 'never') {
      context.mistakes.add(
        here,
        `the phase "${phase.name}" can never begin, because "${before.name}" never ends; remove one of them`,
      );
    } else if (neverAfter(phase.until, before.until, phases.slice(0, index), context.cycle)) {
      context.mistakes.add(
        here,
        `the phase "${phase.name}" would end before "${before.name}" does, so it could never hold; put the phases in the order of their ends`,
      );
    }
  }
}

/** Whether an end comes before the one ahead of it, whenever the line is released and however fast others follow. */
function neverAfter(until: Until, before: Until, earlier: readonly PhaseRule[], cycle: Span | null): boolean {
  const counted = new Set([until, before, ...earlier.map((phase) => phase.until)].flatMap(countedLines));
  // Fixed days say nothing about a line released long before or after them.
  for (const released of ['2023-01-01', '2023-08-31', '2024-02-29', '1970-01-01', '2200-01-01']) {
    for (const pace of [1, 12, 120].map(months)) {
      for (const rare of ['', ...counted]) {
        const ends = endsIn({ released, pace, rare }, [...earlier, { name: '', allow: [], until }], cycle);
        const [first, second] = [ends.at(-2), ends.at(-1)] as [End, End];
        // Ends that stay open say nothing at all. One order that works is enough, and the first one tried nearly
        // always does.
        if (!isKnown(first) || !isKnown(second) || second.to >= first.from) return false;
      }
    }
  }
  return true;
}
