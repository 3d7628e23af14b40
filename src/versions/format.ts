import type { Result } from '../base/result.ts';
import { fault, ok } from '../base/result.ts';
import type { Scheme, Version } from './scheme.ts';
import { canonicalOnly, compareParts, countUp } from './scheme.ts';
import type { Template } from './template.ts';
import { compileTemplate } from './template.ts';

/**
 * A scheme from a format template of whole-number parts, `{major}.0.{patch}` (policy.md, *Version templates*).
 * Faults: those of the template, or `bad-template` where it holds no part.
 */
export function formatScheme(format: string): Result<Scheme> {
  const compiled = compileTemplate(format);
  if (!compiled.ok) return compiled;
  const template = compiled.value;
  if (template.parts.length === 0) {
    return fault(
      'bad-template',
      `the format "${format}" has no part, so all its versions would be the same`,
      'write at least one part, for instance {major}',
    );
  }
  return ok(schemeOf(template));
}

function schemeOf(template: Template): Scheme {
  const versionOf = (values: Readonly<Record<string, number>>): Version => ({
    text: template.fill(values),
    parts: Object.fromEntries(template.parts.map((part) => [part, values[part] ?? 0])),
    prerelease: [],
  });
  const read = (text: string): Result<Version> => {
    const values = template.match(text);
    if (values === null) {
      return fault(
        'no-match',
        `"${text}" does not fit the format "${template.source}"`,
        `write it as in ${example(template)}`,
      );
    }
    return ok(versionOf(values));
  };
  return {
    id: template.source,
    parts: template.parts,
    numbers: template.numbers,
    parse: (text) => canonicalOnly(text, read),
    read,
    of: versionOf,
    compare: (a, b) => compareParts(template.parts, a.parts, b.parts),
    bump(version, parts) {
      const grown = countUp(template.parts, version.parts, parts);
      if (Object.values(grown).some((value) => value > 999_999_999_999_999)) {
        return fault(
          'overflow',
          `${version.text} cannot be counted up: a number would have more than 15 digits`,
          'count up a part further left',
        );
      }
      return ok(versionOf(grown));
    },
    prerelease: (version) =>
      fault(
        'no-prerelease',
        `the format "${template.source}" has no place for a pre-release of ${version.text}`,
        'use scheme: semver for branches with prerelease',
      ),
    write: (part, value) => template.write(part, value),
  };
}

function example(template: Template): string {
  return template.fill(
    Object.fromEntries(template.parts.map((part, index) => [part, index === 0 ? 6 : index])),
  );
}
