import type { Result } from '../base/result.ts';
import type { Day } from './calendar.ts';
/** Days on which nothing is released but what is excepted; both days belong to it. */
export interface Freeze {
    /** `MM-DD` for every year, `YYYY-MM-DD` for once; `to` is written as `from` is. */
    readonly from: string;
    readonly to: string;
    /** The kinds that may be released all the same. */
    readonly except: readonly string[];
    readonly why: string | null;
}
/** A freeze that holds on a day, and the last day that it holds this time. */
export interface Frozen {
    readonly freeze: Freeze;
    readonly until: Day;
}
/** A day of every year, or one day. 29 February is a day of the year, though not of each. */
export declare function parseFreezeDay(text: string): Result<string>;
export declare function isYearly({ from }: Pick<Freeze, 'from'>): boolean;
/** The freeze that stops a release of a kind on a day; of several the one that lasts longest. */
export declare function frozenOn(day: Day, kind: string, freezes: readonly Freeze[]): Frozen | null;
/** The first day, from this one on, on which no freeze stops a release of a kind; null where none is in sight. */
export declare function nextFree(from: Day, kind: string, freezes: readonly Freeze[]): Day | null;
