import { didYouMean, oneOf } from '../base/nearest.ts';
import { formatScheme, partFaults } from '../versions/format.ts';
import { NONE } from '../versions/kinds.ts';
import type { Scheme, Version } from '../versions/scheme.ts';
import type { SchemeName } from '../versions/schemes.ts';
import { SCHEMES } from '../versions/schemes.ts';
import type { TagStyle } from '../versions/tags.ts';
import { tagStyle } from '../versions/tags.ts';
import type { PolicyDocument } from './document.ts';
import type { Mistakes } from './mistakes.ts';
import { SEMVER } from './presets/semver.ts';

/** The scheme of a policy, or null where it has none that could be compiled. */
export function compileScheme(document: PolicyDocument, mistakes: Mistakes): Scheme | null {
  const { scheme: name = 'semver', format, parts = {} } = document.versions ?? {};
  if (document.versions?.scheme !== undefined && format !== undefined)
    mistakes.add(
      ['versions', 'format'],
      'scheme and format exclude each other: a format is a scheme of its own; remove one of them',
    );
  if (format === undefined) {
    for (const part of Object.keys(parts))
      mistakes.key(
        ['versions', 'parts', part],
        `parts describe those of a format, and the scheme ${name} has its own; remove them`,
      );
    return SCHEMES[name as SchemeName];
  }
  const faults = partFaults(format, parts);
  for (const { part, key, message } of faults) {
    const path = ['versions', 'parts', part];
    if (key === null) mistakes.key(path, message);
    else mistakes.add([...path, key], message);
  }
  if (faults.length > 0) return null;
  const scheme = formatScheme(format, parts);
  if (scheme.ok) return scheme.value;
  mistakes.fault(['versions', 'format'], scheme.fault);
  return null;
}

export function compileTags(document: PolicyDocument, scheme: Scheme, mistakes: Mistakes): TagStyle | null {
  const { tag = 'auto', parts, tested } = document.versions ?? {};
  const style = tagStyle(scheme, tag, parts, []);
  if (!style.ok) {
    mistakes.fault(['versions', 'tag'], style.fault);
    return null;
  }
  for (const [index, each] of (tested ?? []).entries()) {
    const made = tagStyle(scheme, tag, parts, [each]);
    if (!made.ok) mistakes.fault(['versions', 'tested', String(index)], made.fault);
  }
  const whole = tagStyle(scheme, tag, parts, tested);
  return whole.ok ? whole.value : null;
}

/** Kind → the parts that it counts up, each of which exists. */
export function compileBump(
  document: PolicyDocument,
  scheme: Scheme,
  mistakes: Mistakes,
): Record<string, readonly string[]> {
  const bump: Record<string, readonly string[]> = {};
  const { countable } = scheme;
  for (const [kind, written] of Object.entries(document.versions?.bump ?? {})) {
    const path = ['versions', 'bump', kind];
    const parts = typeof written === 'string' ? [written] : written;
    for (const part of parts) {
      if (countable.includes(part)) continue;
      const why = scheme.parts.includes(part)
        ? `{${part}} holds text that cannot be counted up`
        : part === 'date'
          ? 'the versions have no date part such as {YYYY}'
          : `the versions have no part "${part}"`;
      mistakes.add(path, `${why}; expected ${oneOf(countable)}${didYouMean(part, countable)}`);
    }
    if (!/^[A-Za-z][\w-]*$/.test(kind))
      mistakes.key(path, `"${kind}" is no name of a kind; expected a word such as patch`);
    const existing = parts.filter((part) => countable.includes(part));
    if (kind === NONE)
      mistakes.add(path, 'none is the absence of a release and counts up nothing; remove it');
    else if (existing.length > 0) bump[kind] = existing;
  }
  return bump;
}

/** The parts that name a line: the first ones of a version, all of them numbers that every version has. */
export function compileBy(document: PolicyDocument, scheme: Scheme, mistakes: Mistakes): readonly string[] {
  const { naming } = scheme;
  const first = naming[0] as string;
  const by = (document.lines?.by ?? first).split('.');
  if (by.length <= naming.length && by.every((part, index) => part === naming[index])) return by;
  const possible = naming.map((_, index) => naming.slice(0, index + 1).join('.'));
  const other = by.find((part) => scheme.parts.includes(part) && !naming.includes(part));
  const why =
    other === undefined
      ? `"${by.join('.')}" does not name lines`
      : `lines cannot be named by {${other}}, which is no number that every version has`;
  mistakes.add(['lines', 'by'], `${why}: expected the first parts of a version, ${oneOf(possible)}`);
  return [first];
}

/** The first version of a repository, and whether its date parts wait for the day of that release. */
export interface Initial {
  readonly version: Version;
  readonly dated: boolean;
}

/**
 * The first version: as written, else 0.1.0 where the scheme can write it, else its first part at 1
 * (`{major}.0.{patch}` → 1.0.0). One with a date has the day of the release.
 */
export function compileInitial(document: PolicyDocument, scheme: Scheme, mistakes: Mistakes): Initial | null {
  const written = document.versions?.initial;
  if (written === undefined) {
    const usual = scheme.read('0.1.0');
    const dated = scheme.dates.length > 0;
    const first = dated ? {} : { [scheme.parts[0] as string]: 1 };
    return { version: usual.ok && !dated ? usual.value : scheme.of(first), dated };
  }
  // What the preset says is no mistake of the file: to go 0.1.0 is v0.1.0.
  const parsed = written === SEMVER.versions?.initial ? scheme.read(written) : scheme.parse(written);
  if (parsed.ok && parsed.value.prerelease.length === 0) return { version: parsed.value, dated: false };
  if (parsed.ok)
    mistakes.add(
      ['versions', 'initial'],
      `"${written}" is a pre-release; the first version must be a stable one`,
    );
  else mistakes.fault(['versions', 'initial'], parsed.fault);
  return null;
}
