import { dpkgScheme } from './dpkg.ts';
import { goScheme } from './go.ts';
import { mavenScheme } from './maven.ts';
import { pep440Scheme } from './pep440.ts';
import { rubygemsScheme } from './rubygems.ts';
import type { Scheme } from './scheme.ts';
import { semverScheme } from './semver.ts';

/** The schemes that a policy may name. All have the parts major, minor and patch, so one `bump` fits all. */
export const SCHEMES = {
  semver: semverScheme,
  pep440: pep440Scheme,
  maven: mavenScheme,
  dpkg: dpkgScheme,
  rubygems: rubygemsScheme,
  go: goScheme,
} as const satisfies Readonly<Record<string, Scheme>>;

export type SchemeName = keyof typeof SCHEMES;

export const SCHEME_NAMES = Object.keys(SCHEMES) as readonly SchemeName[];
