import type { Context } from './context.ts';
import type { Finding, Verdict } from './verdict.ts';
/** Puts what was derived into the shape that others rely on. */
export declare function verdictOf(context: Context, findings: readonly Finding[]): Verdict;
