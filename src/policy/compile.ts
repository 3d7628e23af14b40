import { didYouMean, oneOf } from '../base/nearest.ts';
import type { Span } from '../lines/calendar.ts';
import { parseSpan } from '../lines/calendar.ts';
import type { KnownLine, LineRules } from '../lines/lines.ts';
import { NEVER } from '../lines/until.ts';
import type { Kinds } from '../versions/kinds.ts';
import { COMMON_KINDS, kindsOf, NONE } from '../versions/kinds.ts';
import type { Scheme } from '../versions/scheme.ts';
import { compileApprovals } from './compile-approvals.ts';
import { compileBranches } from './compile-branches.ts';
import { compileCadence, compileFreeze } from './compile-cadence.ts';
import { compileCompatibility } from './compile-compatibility.ts';
import { compileLicenses } from './compile-licenses.ts';
import { checkAdvice, compileDocs } from './compile-page.ts';
import { compileRelease } from './compile-release.ts';
import { compileTracks } from './compile-support.ts';
import { compileBump, compileBy, compileInitial, compileScheme, compileTags } from './compile-versions.ts';
import { compileWritten } from './compile-written.ts';
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
  const scheme = compileScheme(document, mistakes);
  if (scheme === null) return { policy: null, mistakes: mistakes.list };

  const tags = compileTags(document, scheme, mistakes);
  const bump = compileBump(document, scheme, mistakes);
  const kinds = kindsOf(bump, scheme);
  const knownKinds = [...new Set([...Object.keys(bump), ...COMMON_KINDS])];
  const before = mistakes.list.length;
  const by = compileBy(document, scheme, mistakes);
  const wrongBy = mistakes.list.length > before;
  const cycle = cycleOf(document, kinds, by);
  const lines: LineRules = {
    by,
    order: document.lines?.order ?? 'version',
    // Ids are named by lines.by: where that is wrong, every id would seem so too.
    known: wrongBy ? {} : knownLines(document, scheme, by, mistakes),
    tracks: compileTracks(document, by, scheme, knownKinds, cycle, mistakes),
    cycle,
  };
  checkKinds(document, scheme, knownKinds, mistakes);
  const initial = compileInitial(document, scheme, mistakes);
  const branches = compileBranches(document, scheme, by, mistakes);
  const cadence = compileCadence(document, mistakes);
  const freeze = compileFreeze(document, knownKinds, mistakes);
  const approvals = compileApprovals(document, knownKinds, mistakes);
  const compatibility = compileCompatibility(document, kinds, mistakes);
  const licenses = compileLicenses(document, scheme, knownKinds, mistakes);
  const docs = compileDocs(document, mistakes);
  checkAdvice(document, knownKinds, mistakes);
  const release = compileRelease(document, scheme, tags, mistakes);
  if (mistakes.list.length > 0 || tags === null || initial === null)
    return { policy: null, mistakes: mistakes.list };
  return {
    mistakes: [],
    policy: {
      product: document.product ?? null,
      timezone: document.timezone ?? 'UTC',
      scheme,
      tags,
      kinds,
      initial: initial.version,
      initialDated: initial.dated,
      zero: versions.zero ?? {},
      commits: { kinds: document.commits?.kinds ?? {}, unknown: document.commits?.unknown ?? 'note' },
      merge: document.commits?.merge ?? 'auto',
      branches,
      lines,
      written: compileWritten(document),
      compatibility,
      cadence,
      freeze,
      approvals,
      licenses,
      baseline: document.baseline ?? null,
      minimum: spanOf(document.support?.minimum),
      notice: spanOf(document.support?.notice),
      docs,
      release,
      rules: document.rules ?? {},
    },
  };
}

/** The length of a release cycle: the cadence of the highest kind that opens a line (semantics, 5). */
function cycleOf(document: PolicyDocument, kinds: Kinds, by: readonly string[]): Span | null {
  const place = (kind: string): number => kinds.position(kind) ?? by.length;
  const opening = kinds.order.filter((kind) => place(kind) < by.length);
  // With lines by major.minor both kinds open lines; the one that counts up the last named part sets the pace.
  const sorted = opening.sort((a, b) => place(b) - place(a));
  for (const kind of sorted) {
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

function spanOf(text: string | undefined): Span | null {
  if (text === undefined) return null;
  const span = parseSpan(text);
  return span.ok ? span.value : null;
}
