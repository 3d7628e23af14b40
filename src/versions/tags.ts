import type { Failure, Result } from '../base/result.ts';
import { fault, ok } from '../base/result.ts';
import type { PartSettings } from './part.ts';
import { refProblem } from './ref.ts';
import type { Scheme, Version } from './scheme.ts';
import { compileTemplate } from './template.ts';

/**
 * How versions are written as tags.
 *
 * `auto` reads `v?` + version and writes the spelling it is shown; an explicit template is exact, a prefix is
 * written in it, `{version}` stands for the whole version (policy.md, *Decisions*, "Tags").
 */
export interface TagStyle {
  readonly source: string;
  /** The version that a tag names canonically, or the fault: `no-match` or `non-canonical` (a loose spelling). */
  read(tag: string): Result<Version>;
  /** The tag of a version. @param like a tag whose spelling `auto` follows; `v` where there is none. */
  write(version: Version, like?: string | null): Result<string>;
  /** Whether a tag is a pointer to a line (`v6`, `v6.1`): no release and no mistake. */
  isPointer(tag: string): boolean;
  /** The version that a test tag names: one that was tested, and perhaps never published. */
  readTested(tag: string): Version | null;
}

type Style = Omit<TagStyle, 'readTested'>;

/** How test tags are written where a policy with a counter does not say it; `{tag}` is the ordinary tag. */
const TESTED: readonly string[] = ['test-{tag}', 'test/{tag}', '{tag}-test'];

/**
 * @param template `auto`, or a template over the parts of the scheme or `{version}`
 * @param settings what the policy says of single parts
 * @param tested how test tags are written; by default {@link TESTED} where the scheme has a counter
 */
export function tagStyle(
  scheme: Scheme,
  template: string,
  settings: Readonly<Record<string, PartSettings>> = {},
  tested: readonly string[] = counts(scheme) ? TESTED : [],
): Result<TagStyle> {
  const style = template === 'auto' ? ok(autoStyle(scheme)) : templateStyle(scheme, template, settings);
  if (!style.ok) return style;
  const around: (readonly [before: string, after: string])[] = [];
  for (const each of tested) {
    const [before = '', after, ...more] = each.split('{tag}');
    if (after === undefined || more.length > 0 || before + after === '' || /[{}[\]]/.test(before + after))
      return fault(
        'bad-template',
        `the test tag "${each}" does not say what it adds to a tag`,
        'write {tag} once, with plain text around it: "test-{tag}"',
      );
    around.push([before, after]);
  }
  return ok({ ...style.value, readTested: (tag) => readTested(tag, around, style.value) });
}

function counts({ details }: Scheme): boolean {
  return [...details.values()].some(({ counter }) => counter);
}

function readTested(
  tag: string,
  around: readonly (readonly [string, string])[],
  style: Style,
): Version | null {
  for (const [before, after] of around) {
    if (tag.length <= before.length + after.length || !tag.startsWith(before) || !tag.endsWith(after))
      continue;
    const read = style.read(tag.slice(before.length, tag.length - after.length));
    if (read.ok) return read.value;
  }
  return null;
}

function autoStyle(scheme: Scheme): Style {
  return {
    source: 'auto',
    read(tag) {
      const marked = tag.startsWith('v');
      const parsed = scheme.parse(marked ? tag.slice(1) : tag);
      // A format may begin with v itself.
      const whole = parsed.ok || !marked ? parsed : scheme.parse(tag);
      if (whole.ok) return whole;
      return readAs(tag, parsed, 'v?{version}', (text) => (marked ? `v${text}` : text));
    },
    write(version, like) {
      const marked = like === undefined || like === null || like.startsWith('v');
      return legal((marked && !version.text.startsWith('v') ? 'v' : '') + version.text, version);
    },
    isPointer: (tag) => pointer(tag.startsWith('v') ? tag.slice(1) : tag, scheme),
  };
}

function templateStyle(
  scheme: Scheme,
  source: string,
  settings: Readonly<Record<string, PartSettings>>,
): Result<Style> {
  if (source.includes('{version}')) return versionStyle(scheme, source);
  const compiled = compileTemplate(source, settings);
  if (!compiled.ok) return compiled;
  const template = compiled.value;
  const missing = scheme.parts.filter((part) => !template.parts.includes(part));
  const unknown = template.parts.filter((part) => !scheme.parts.includes(part));
  const isOptional = (part: string): boolean => scheme.details.get(part)?.optional === true;
  if (missing.length > 0 || unknown.length > 0) {
    const what =
      missing.length > 0
        ? `lacks {${missing.join('}, {')}}`
        : `names {${unknown.join('}, {')}}, which the versions do not have`;
    return fault(
      'bad-template',
      `the tag template "${source}" ${what}`,
      `use the parts {${scheme.parts.join('}, {')}}, each at least once, or {version}`,
    );
  }
  const lost = scheme.parts.find((part) => isOptional(part) && !template.grouped.has(part));
  if (lost !== undefined)
    return fault(
      'bad-template',
      `the tag template "${source}" always writes {${lost}}, which a version may be without`,
      `put it into an optional group: [-{${lost}}]`,
    );
  const unsure = scheme.parts.find((part) => !isOptional(part) && template.part.get(part)?.optional);
  if (unsure !== undefined)
    return fault(
      'bad-template',
      `the tag template "${source}" may leave {${unsure}} out, and nothing says its value then`,
      `write it always, or give it a default in versions.parts`,
    );
  return ok({
    source,
    read(tag) {
      const values = template.match(tag);
      if (values === null) return noMatch(tag, source, template.why(tag));
      const version = scheme.of(values);
      const canonical = template.fill(version.parts);
      return canonical === tag ? ok(version) : nonCanonical(tag, canonical);
    },
    write(version) {
      const again = template.match(template.fill(version.parts));
      if (version.prerelease.length > 0 && (again === null || scheme.of(again).text !== version.text)) {
        return fault(
          'no-prerelease',
          `the tag template "${source}" has no place for the pre-release ${version.text}`,
          'use {version} in versions.tag, for instance "v{version}"',
        );
      }
      return legal(template.fill(version.parts), version);
    },
    isPointer: () => false,
  });
}

function versionStyle(scheme: Scheme, source: string): Result<Style> {
  const [prefix = '', suffix = '', ...more] = source.split('{version}');
  if (more.length > 0 || /[{}[\]]/.test(prefix + suffix)) {
    return fault(
      'bad-template',
      `the tag template "${source}" mixes {version} with other parts`,
      'write {version} once, with plain text around it: "pkg-v{version}"',
    );
  }
  const inside = (tag: string): string | null =>
    tag.length > prefix.length + suffix.length && tag.startsWith(prefix) && tag.endsWith(suffix)
      ? tag.slice(prefix.length, tag.length - suffix.length)
      : null;
  return ok({
    source,
    read(tag) {
      const text = inside(tag);
      if (text === null) return noMatch(tag, source);
      return readAs(tag, scheme.parse(text), source, (canonical) => prefix + canonical + suffix);
    },
    write: (version) => legal(prefix + version.text + suffix, version),
    isPointer(tag) {
      const text = inside(tag);
      return text !== null && pointer(text, scheme);
    },
  });
}

/** Fewer numbers than a version has, and nothing else: `6` or `6.1` where versions have three parts. */
function pointer(text: string, scheme: Scheme): boolean {
  if (!/^(0|[1-9]\d*)(\.(0|[1-9]\d*))*$/.test(text)) return false;
  return text.split('.').length < scheme.numbers.length && !scheme.read(text).ok;
}

function readAs(
  tag: string,
  parsed: Result<Version>,
  source: string,
  spell: (text: string) => string,
): Result<Version> {
  if (parsed.ok) return parsed;
  const { canonical } = parsed.fault;
  return canonical === undefined ? noMatch(tag, source) : nonCanonical(tag, spell(canonical));
}

function noMatch(tag: string, source: string, why = ''): Failure {
  return fault(
    'no-match',
    `the tag "${tag}" is no version: it does not fit "${source}"${why === '' ? '' : `: ${why}`}`,
    "name the tag as the policy's versions.tag says",
  );
}

function nonCanonical(tag: string, canonical: string): Failure {
  return fault(
    'non-canonical',
    `the tag "${tag}" is not canonical: it should be ${canonical}`,
    `name the tag ${canonical}`,
    canonical,
  );
}

function legal(tag: string, version: Version): Result<string> {
  const problem = refProblem(tag);
  if (problem === null) return ok(tag);
  return fault(
    'tag-illegal',
    `${version.text} has no legal tag: git refuses "${tag}" because ${problem}`,
    'give versions.tag a template without such characters',
  );
}
