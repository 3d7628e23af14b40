import type { PolicyDocument } from '../document.ts';
/**
 * The preset `semver`: Semantic Versioning 2.0.0 with the types of Conventional Commits 1.0.0. It is what holds
 * without a policy file (policy.md, *Presets*).
 */
export declare const SEMVER: PolicyDocument;
