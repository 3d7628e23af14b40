import type { PolicyDocument } from '../document.ts';

/**
 * The preset `semver`: Semantic Versioning 2.0.0 with the types of Conventional Commits 1.0.0. It is what holds
 * without a policy file (policy.md, *Presets*).
 */
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
