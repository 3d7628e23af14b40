import type { Result } from '../base/result.ts';
/** Which lines a track takes: all conditions of one match hold; a list is one of them (policy.md, *Phases and ends*). */
export type Match = {
    readonly is: 'any';
    readonly of: readonly Match[];
} | {
    readonly is: 'glob';
    readonly glob: string;
} | {
    readonly is: 'range';
    readonly bounds: readonly Bound[];
} | {
    readonly is: 'keys';
    readonly parts: Readonly<Record<string, PartTest>>;
    readonly flag: string | null;
};
export type PartTest = 'even' | 'odd' | readonly number[];
interface Bound {
    readonly operator: '<' | '<=' | '>' | '>=' | '=';
    readonly numbers: readonly number[];
}
/** What of a line is matched. */
export interface Matchable {
    readonly id: string;
    /** The numbers of the parts that name the line, in order. */
    readonly numbers: readonly number[];
    readonly parts: Readonly<Record<string, number>>;
    readonly flags: Readonly<Record<string, Day | boolean>>;
}
type Day = string;
export declare function matches(match: Match, line: Matchable): boolean;
/** A glob over line ids (`*.4`) or a range (`>=8.2 <9`). */
export declare function parseMatchText(text: string): Result<Match>;
export {};
