import parseSemver from 'semver/functions/parse.js';
import validRange from 'semver/ranges/valid.js';
import type { Result } from './result.ts';
import { fault, ok } from './result.ts';

/** A package of npm's registry, and which of its versions. */
export interface PackageSpec {
  readonly name: string;
  /** As the registry writes it, or a dist-tag such as `latest`. */
  readonly version: string;
  readonly is: 'version' | 'tag';
}

// The rules of npm's validate-npm-package-name for what may be published or once was: letters may be upper-case there.
// It begins as no option of a command line does.
const NAME = /^(?:@[a-z0-9][a-z0-9._~-]*\/)?[a-z0-9][a-z0-9._~-]*$/i;
const LONGEST_NAME = 214;
const NOT_NAMES = new Set(['node_modules', 'favicon.ico']);
const TAG = /^[a-z][a-z0-9._-]*$/i;

/**
 * Reads `name`, `name@1.2.3` or `name@tag`: `@scope/name@next`. Nothing else that npm would take is one: no range, no
 * file, no address, no alias.
 */
export function packageSpec(text: string): Result<PackageSpec> {
  const at = text.indexOf('@', 1);
  const name = at === -1 ? text : text.slice(0, at);
  const version = at === -1 ? 'latest' : text.slice(at + 1);
  if (!NAME.test(name) || name.length > LONGEST_NAME || NOT_NAMES.has(name.toLowerCase()))
    return wrong(`"${name}" is no name of a package`);
  const exact = parseSemver(version);
  if (exact !== null) return ok({ name, version: exact.version, is: 'version' });
  if (validRange(version) !== null) return wrong(`"${version}" is a range`);
  if (!TAG.test(version)) return wrong(`"${version}" is neither a version nor a dist-tag`);
  return ok({ name, version, is: 'tag' });
}

function wrong(message: string): Result<never> {
  return fault(
    'bad-package',
    message,
    'name one version, or a dist-tag: name@1.2.3, @scope/name@1.2.3, name@latest',
  );
}
