import type { PolicyDocument } from '../document.ts';

/**
 * The preset `addon`: semantic versions whose parts say what a license reaches (policy.md, *Presets*; the add-on
 * store's page on versions and licenses).
 *
 * What that page says: a major breaks, and no older license reaches it, with an upgrade right or without. A minor
 * adds, and only a license with an upgrade right reaches it. A patch repairs, and every license of the same major and
 * minor reaches it. The number is written in each package.
 */
export const ADDON: PolicyDocument = {
  policy: 1,
  // Its page says nothing of commits and tags: those of semantic versions hold.
  extends: ['semver'],
  versions: { scheme: 'semver', files: [{ path: 'package.json', pointer: '/version' }] },
  lines: { by: 'major' },
  licenses: { reach: { plain: 'minor', 'upgrade-right': 'major' }, older: 'deny' },
};
