import type { Result } from '../base/result.ts';
/** A calendar day as `YYYY-MM-DD`; days compare as text. */
export type Day = string;
/** ISO 8601 in years, months, weeks and days. */
export interface Span {
    readonly years: number;
    readonly months: number;
    readonly weeks: number;
    readonly days: number;
}
/** Where a day moves to (policy.md, SNAP). */
export type Snap = {
    readonly to: 'month-start' | 'month-end' | 'quarter-start' | 'quarter-end' | 'year-end';
} | {
    readonly to: 'day';
    readonly day: number;
} | {
    readonly to: 'weekday';
    readonly weekday: number;
    readonly nth: number;
} | {
    readonly to: 'next';
    readonly weekday: number;
    readonly nth: number;
    readonly months: readonly number[];
};
export declare function parseDay(text: string): Result<Day>;
export declare function parseSpan(text: string): Result<Span>;
export declare function parseSnap(text: string): Result<Snap>;
/** Months clamp: 31 August + P6M is the last day of February. A day past the year 9999 stays there. */
export declare function addSpan(day: Day, span: Span, times?: number): Day;
export declare function subtractSpan(day: Day, span: Span): Day;
/** How many days lie between two; negative where the second is the earlier one. */
export declare function daysBetween(a: Day, b: Day): number;
export declare function snapDay(day: Day, snap: Snap): Day;
/** The day on which a moment falls in a time zone. @param seconds since 1970-01-01T00:00Z */
export declare function dayOf(seconds: number, timezone: string): Day;
/** The first moment after a day in a time zone, in seconds since 1970-01-01T00:00Z. */
export declare function endOfDay(day: Day, timezone: string): number;
export declare function isTimezone(name: string): boolean;
/** The first second of a day in a time zone, as RFC 3339 writes it: 2027-04-30T00:00:00+02:00. */
export declare function startStamp(day: Day, timezone: string): string;
/** The last second of a day in a time zone: a day is over after it, and it still bears the day's date. */
export declare function endStamp(day: Day, timezone: string): string;
