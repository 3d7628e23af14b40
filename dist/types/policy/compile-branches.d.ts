import type { BranchRule } from '../lines/branch.ts';
import type { Scheme } from '../versions/scheme.ts';
import type { PolicyDocument } from './document.ts';
import type { Mistakes } from './mistakes.ts';
/** The rules for branches, with every name they use checked; null without configuration. */
export declare function compileBranches(document: PolicyDocument, scheme: Scheme, by: readonly string[], mistakes: Mistakes): BranchRule[] | null;
