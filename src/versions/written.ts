import { unescapedStep } from '../base/json-pointer.ts';
import type { Result } from '../base/result.ts';
import { fault, ok } from '../base/result.ts';

/** Where in a file the number of a version is written. */
export type WrittenPlace =
  | { readonly is: 'whole' }
  /** The steps of a JSON Pointer (RFC 6901) into JSON or YAML. */
  | { readonly is: 'pointer'; readonly source: string; readonly steps: readonly string[] }
  /** The text before and after the number on its line. */
  | { readonly is: 'line'; readonly source: string; readonly before: string; readonly after: string };

/** Compiles a JSON Pointer: `/version`, `/packages/0/version`; `~1` is a slash, `~0` a tilde. Fault: `bad-pointer`. */
export function compilePointer(source: string): Result<WrittenPlace> {
  if (!source.startsWith('/'))
    return fault(
      'bad-pointer',
      `"${source}" is no JSON Pointer: it starts with a slash`,
      `write /${source || 'version'}`,
    );
  if (/~(?![01])/.test(source))
    return fault(
      'bad-pointer',
      `"${source}" is no JSON Pointer: a tilde is followed by 0 or 1`,
      'write ~0 for a tilde and ~1 for a slash',
    );
  const steps = source.slice(1).split('/').map(unescapedStep);
  return ok({ is: 'pointer', source, steps });
}

/** Compiles a line such as `version = "{version}"`. Fault: `bad-line`. */
export function compileLine(source: string): Result<WrittenPlace> {
  const [before, after, ...more] = source.trim().split('{version}');
  if (before === undefined || after === undefined || more.length > 0 || /[\r\n]/.test(source.trim()))
    return fault(
      'bad-line',
      `"${source}" does not say where on its line the number stands`,
      'write one line with {version} once: version = "{version}"',
    );
  return ok({ is: 'line', source: source.trim(), before, after });
}

/** Where the number stands, in words; empty for a file that holds nothing else. */
export function placeWords(place: WrittenPlace): string {
  if (place.is === 'whole') return '';
  return place.is === 'pointer' ? `at ${place.source}` : `on the line ${place.source}`;
}

/** The one file whose place for the number everybody knows. */
export function isPackageJson(path: string): boolean {
  return /(?:^|\/)package\.json$/.test(path);
}
