/**
 * A commit message taken apart as Conventional Commits 1.0.0 defines it.
 *
 * The header goes through conventional-commits-parser. The footers do not: that library finds `BREAKING CHANGE`
 * anywhere in the text, in any case and without a colon, while the specification wants a footer (items 8 to 12).
 */
export interface Message {
    /** The first line. */
    readonly subject: string;
    /** Null where the first line follows no convention. */
    readonly header: Header | null;
    readonly footers: readonly Footer[];
    /** The headers that a squash merge listed as bullets in the body. */
    readonly bullets: readonly Header[];
    /** Every line after the subject. */
    readonly body: readonly string[];
}
/** `type(scope)!: description`; type and scope are in lower case, since only BREAKING CHANGE is case sensitive (item 15). */
export interface Header {
    readonly type: string;
    readonly scope: string | null;
    readonly breaking: boolean;
    readonly description: string;
    readonly text: string;
}
/** `token: value` or `token #value`; the token as written, the value with its continuation lines. */
export interface Footer {
    readonly token: string;
    readonly value: string;
}
export declare function parseMessage(raw: string): Message;
/** "A BREAKING CHANGE footer" (items 12 and 16): upper case, with its colon, and with a description. */
export declare function isBreakingFooter(footer: Footer): boolean;
