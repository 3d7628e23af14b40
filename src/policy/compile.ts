import { didYouMean, oneOf } from '../base/nearest.ts';
import type { Span } from '../lines/calendar.ts';
import { parseSpan } from '../lines/calendar.ts';
import type { KnownLine, LineRules } from '../lines/lines.ts';
import { NEVER } from '../lines/until.ts';
import { formatScheme } from '../versions/format.ts';
import { COMMON_KINDS, kindsOf, NONE } from '../versions/kinds.ts';
import type { Scheme, Version } from '../versions/scheme.ts';
import { semverScheme } from '../versions/semver.ts';
import { tagStyle } from '../versions/tags.ts';
import { compileBranches } from './compile-branches.ts';
import { compileTracks } from './compile-support.ts';
import type { KnownLineDocument, PolicyDocument } from './document.ts';
import type { PolicyMistake } from './mistakes.ts';
import { Mistakes } from './mistakes.ts';
import type { Policy } from './policy.ts';

export type Compiled =
  | { readonly policy: Policy; readonly mistakes: readonly [] }
  | { readonly policy: null; readonly mistakes: readonly PolicyMistake[] };

/**
 * Compiles a validated document and checks what a schema cannot: that parts, kinds, phases, tracks and lines which
 * one key names exist in another. All mistakes at once.
 */
export function compilePolicy(document: PolicyDocument): Compiled {
  const before = compiledOnce.get(document);
  if (before !== undefined) return before;
  const compiled = compile(document);
  compiledOnce.set(document, compiled);
  return compiled;
}

/** Documents are never changed, and gathering and judging compile the same one. */
const compiledOnce = new WeakMap<PolicyDocument, Compiled>();

function compile(document: PolicyDocument): Compiled {
  const mistakes = new Mistakes();
  const versions = document.versions ?? {};
  if (versions.scheme !== undefined && versions.format !== undefined) {
    mistakes.add(
      ['versions', 'format'],
      'scheme and format exclude each other: a format is a scheme of its own; remove one of them',
    );
  }
  const scheme = schemeOf(document, mistakes);
  if (scheme === null) return { policy: null, mistakes: mistakes.list };

  const tags = tagStyle(scheme, versions.tag ?? 'auto');
  if (!tags.ok) mistakes.fault(['versions', 'tag'], tags.fault);
  const bump = bumpOf(document, scheme, mistakes);
  const kinds = kindsOf(bump, scheme);
  const knownKinds = [...new Set([...Object.keys(bump), ...COMMON_KINDS])];
  const before = mistakes.list.length;
  const by = byOf(document, scheme, mistakes);
  const wrongBy = mistakes.list.length > before;
  const cycle = cycleOf(document, bump, by);
  const lines: LineRules = {
    by,
    order: document.lines?.order ?? 'version',
    // Ids are named by lines.by: where that is wrong, every id would seem so too.
    known: wrongBy ? {} : knownLines(document, scheme, by, mistakes),
    tracks: compileTracks(document, by, scheme, knownKinds, cycle, mistakes),
    cycle,
  };
  checkKinds(document, scheme, knownKinds, mistakes);
  const initial = initialOf(document, scheme, mistakes);
  const branches = compileBranches(document, scheme, by, mistakes);
  if (mistakes.list.length > 0 || !tags.ok || initial === null)
    return { policy: null, mistakes: mistakes.list };
  return {
    mistakes: [],
    policy: {
      product: document.product ?? null,
      timezone: document.timezone ?? 'UTC',
      scheme,
      tags: tags.value,
      kinds,
      initial,
      zero: versions.zero ?? {},
      commits: { kinds: document.commits?.kinds ?? {}, unknown: document.commits?.unknown ?? 'note' },
      branches,
      lines,
      minimum: spanOf(document.support?.minimum),
      notice: spanOf(document.support?.notice),
      rules: document.rules ?? {},
    },
  };
}

function schemeOf(document: PolicyDocument, mistakes: Mistakes): Scheme | null {
  const format = document.versions?.format;
  if (format === undefined) return semverScheme;
  const scheme = formatScheme(format);
  if (scheme.ok) return scheme.value;
  mistakes.fault(['versions', 'format'], scheme.fault);
  return null;
}

function bumpOf(
  document: PolicyDocument,
  scheme: Scheme,
  mistakes: Mistakes,
): Record<string, readonly string[]> {
  const bump: Record<string, readonly string[]> = {};
  for (const [kind, written] of Object.entries(document.versions?.bump ?? {})) {
    const parts = typeof written === 'string' ? [written] : written;
    for (const part of parts) {
      if (scheme.parts.includes(part)) continue;
      const later =
        part === 'date' ? 'counting up "date" is not supported yet' : `the versions have no part "${part}"`;
      mistakes.add(
        ['versions', 'bump', kind],
        `${later}; expected ${oneOf(scheme.parts)}${didYouMean(part, scheme.parts)}`,
      );
    }
    if (!/^[A-Za-z][\w-]*$/.test(kind))
      mistakes.key(
        ['versions', 'bump', kind],
        `"${kind}" is no name of a kind; expected a word such as patch`,
      );
    const existing = parts.filter((part) => scheme.parts.includes(part));
    if (kind === NONE)
      mistakes.add(
        ['versions', 'bump', kind],
        'none is the absence of a release and counts up nothing; remove it',
      );
    else if (existing.length > 0) bump[kind] = existing;
  }
  return bump;
}

function byOf(document: PolicyDocument, scheme: Scheme, mistakes: Mistakes): readonly string[] {
  const first = scheme.parts[0] as string;
  const by = (document.lines?.by ?? first).split('.');
  const leading = scheme.parts.slice(0, by.length);
  if (by.length <= scheme.parts.length && by.every((part, index) => part === leading[index])) return by;
  const possible = scheme.parts.map((_, index) => scheme.parts.slice(0, index + 1).join('.'));
  mistakes.add(
    ['lines', 'by'],
    `"${by.join('.')}" does not name lines: expected the first parts of a version, ${oneOf(possible)}`,
  );
  return [first];
}

/** The length of a release cycle: the cadence of the highest kind that opens a line (semantics, 5). */
function cycleOf(
  document: PolicyDocument,
  bump: Readonly<Record<string, readonly string[]>>,
  by: readonly string[],
): Span | null {
  const opening = Object.entries(bump).filter(([, parts]) => parts.some((part) => by.includes(part)));
  // With lines by major.minor both kinds open lines; the one that counts up the last named part sets the pace.
  const sorted = opening.sort(([, a], [, b]) => by.indexOf(b[0] as string) - by.indexOf(a[0] as string));
  for (const [kind] of sorted) {
    const every = Object.hasOwn(document.cadence ?? {}, kind) ? document.cadence?.[kind]?.every : undefined;
    if (every !== undefined && every !== 'any') return spanOf(every);
  }
  return null;
}

function knownLines(
  document: PolicyDocument,
  scheme: Scheme,
  by: readonly string[],
  mistakes: Mistakes,
): Record<string, KnownLine> {
  const result: Record<string, KnownLine> = {};
  for (const [written, known] of Object.entries(document.lines?.known ?? {})) {
    const path = ['lines', 'known', written];
    const numbers = written.split('.');
    if (numbers.length !== by.length || !numbers.every((number) => /^\d{1,15}$/.test(number))) {
      mistakes.key(
        path,
        `"${written}" is no line: expected ${by.length === 1 ? 'one number' : `${by.length} numbers joined by dots`} for ${by.join('.')}`,
      );
      continue;
    }
    const id = by.map((part, index) => scheme.write(part, Number(numbers[index]))).join('.');
    if (id in result) mistakes.key(path, `the line ${id} stands here twice, written in two ways`);
    result[id] = knownLine(known);
  }
  return result;
}

function knownLine(known: KnownLineDocument): KnownLine {
  const end = Object.entries(known.end ?? {}).map(([phase, day]): [string, string | null] => [
    phase,
    day === 'open' ? null : day === 'never' ? NEVER : day,
  ]);
  return {
    name: known.name ?? null,
    released: known.released ?? null,
    track: known.track ?? null,
    flags: known.flags ?? {},
    end: Object.fromEntries(end),
    why: known.why ?? null,
  };
}

function checkKinds(
  document: PolicyDocument,
  scheme: Scheme,
  known: readonly string[],
  mistakes: Mistakes,
): void {
  const check = (path: readonly string[], kind: string): void => {
    if (kind !== NONE && !known.includes(kind))
      mistakes.add(
        path,
        `unknown kind "${kind}"; expected ${oneOf([...known, NONE])}${didYouMean(kind, known)}`,
      );
  };
  for (const [type, kind] of Object.entries(document.commits?.kinds ?? {})) {
    check(['commits', 'kinds', type], kind);
    if (!/^[a-z][\w-]*(\([^()]+\))?$/.test(type) || type !== type.toLowerCase())
      mistakes.key(
        ['commits', 'kinds', type],
        `"${type}" is no commit type: expected a word in lower case such as feat, or one with its scope such as fix(deps)`,
      );
  }
  if (document.versions?.zero !== undefined && !scheme.parts.includes('major')) {
    mistakes.key(
      ['versions', 'zero'],
      'zero speaks of the part major, which the versions do not have; remove it',
    );
  }
  for (const [from, to] of Object.entries(document.versions?.zero ?? {})) {
    check(['versions', 'zero', from], from);
    check(['versions', 'zero', from], to);
  }
  for (const kind of Object.keys(document.cadence ?? {})) {
    if (!known.includes(kind))
      mistakes.key(
        ['cadence', kind],
        `unknown kind "${kind}"; expected ${oneOf(known)}${didYouMean(kind, known)}`,
      );
  }
}

/**
 * The first version: as written, else 0.1.0 where the scheme can write it, else its first part at 1
 * (`{major}.0.{patch}` → 1.0.0).
 */
function initialOf(document: PolicyDocument, scheme: Scheme, mistakes: Mistakes): Version | null {
  const written = document.versions?.initial;
  if (written === undefined) {
    const usual = scheme.read('0.1.0');
    return usual.ok ? usual.value : scheme.of({ [scheme.parts[0] as string]: 1 });
  }
  const parsed = scheme.parse(written);
  if (parsed.ok && parsed.value.prerelease.length === 0) return parsed.value;
  if (parsed.ok)
    mistakes.add(
      ['versions', 'initial'],
      `"${written}" is a pre-release; the first version must be a stable one`,
    );
  else mistakes.fault(['versions', 'initial'], parsed.fault);
  return null;
}

function spanOf(text: string | undefined): Span | null {
  if (text === undefined) return null;
  const span = parseSpan(text);
  return span.ok ? span.value : null;
}
