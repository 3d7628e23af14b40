import { isMapping } from '../base/mapping.ts';
import type { PolicyDocument } from './document.ts';

/** The preset `semver`: what holds without a policy file (policy.md, *Presets*). */
export const SEMVER: PolicyDocument = {
  policy: 1,
  versions: {
    scheme: 'semver',
    tag: 'auto',
    initial: '0.1.0',
    zero: { major: 'minor' },
    bump: { major: 'major', minor: 'minor', patch: 'patch', security: 'patch' },
  },
  lines: { by: 'major' },
  commits: {
    kinds: {
      feat: 'minor',
      fix: 'patch',
      perf: 'patch',
      security: 'security',
      sec: 'security',
      revert: 'patch',
    },
  },
};

/**
 * A policy file over what it extends: later keys win, mappings merge, lists are replaced.
 *
 * Every policy starts from the preset `semver`, so a file needs to say only what differs. A `format` is another
 * scheme: it takes the place of the preset's scheme with all that belongs to it, and the lines are named by its own
 * first part.
 */
export function overPresets(written: PolicyDocument): PolicyDocument {
  return merge(
    written.versions?.format === undefined ? SEMVER : withoutScheme(SEMVER),
    written,
  ) as PolicyDocument;
}

function withoutScheme(preset: PolicyDocument): PolicyDocument {
  const { scheme: _scheme, bump: _bump, zero: _zero, initial: _initial, ...versions } = preset.versions ?? {};
  const { by: _by, ...lines } = preset.lines ?? {};
  return { ...preset, versions, lines };
}

function merge(under: unknown, over: unknown): unknown {
  if (over === undefined) return under;
  if (!isMapping(under) || !isMapping(over)) return over;
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    merged[key] = Object.hasOwn(merged, key) ? merge(merged[key], value) : value;
  }
  return merged;
}
