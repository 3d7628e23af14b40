import type { Result } from '../base/result.ts';
import type { Scheme } from './scheme.ts';
/**
 * A scheme from a format template of whole-number parts, `{major}.0.{patch}` (policy.md, *Version templates*).
 * Faults: those of the template, or `bad-template` where it holds no part.
 */
export declare function formatScheme(format: string): Result<Scheme>;
