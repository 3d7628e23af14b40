import type { Failure, Result } from '../base/result.ts';
import { fault, ok } from '../base/result.ts';
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
  /** Whether a tag is a floating pointer to a line (`v6`, `v6.1`): no release and no mistake. */
  isPointer(tag: string): boolean;
}

/** @param template `auto`, or a template over the parts of the scheme or `{version}`. */
export function tagStyle(scheme: Scheme, template: string): Result<TagStyle> {
  return template === 'auto' ? ok(autoStyle(scheme)) : templateStyle(scheme, template);
}

function autoStyle(scheme: Scheme): TagStyle {
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

function templateStyle(scheme: Scheme, source: string): Result<TagStyle> {
  if (source.includes('{version}')) return versionStyle(scheme, source);
  const compiled = compileTemplate(source);
  if (!compiled.ok) return compiled;
  const template = compiled.value;
  const missing = scheme.parts.filter((part) => !template.parts.includes(part));
  const unknown = template.parts.filter((part) => !scheme.parts.includes(part));
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
  return ok({
    source,
    read(tag) {
      const values = template.match(tag);
      if (values === null) return noMatch(tag, source);
      const version = scheme.of(values);
      const canonical = template.fill(version.parts);
      return canonical === tag ? ok(version) : nonCanonical(tag, canonical);
    },
    write(version) {
      if (version.prerelease.length > 0) {
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

function versionStyle(scheme: Scheme, source: string): Result<TagStyle> {
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
  return text.split('.').length < scheme.numbers.length;
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

function noMatch(tag: string, source: string): Failure {
  return fault(
    'no-match',
    `the tag "${tag}" is no version: it does not fit "${source}"`,
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
