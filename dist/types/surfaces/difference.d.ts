/** Evidence of compatibility: what really changed for those who use it (compatibility.md, *One model for all checkers*). */
/**
 * Who meets a difference. Which of them count is policy (`affects` of a checker).
 *
 * - `caller`: who calls, reads or writes what is there (code, an HTTP client, a query)
 * - `implementer`: who implements an interface, extends a class, or builds a value that only ever came from here
 * - `type-user`: who names a type and uses it in types of their own
 * - `installer`: who installs it: engines, peers, the form of its modules
 * - `writer`, `reader`: who makes data that this side reads, and who reads data that this side makes
 * - `wire`, `json`: who exchanges protobuf messages in binary, and as JSON
 * - `path`: whoever relies on the files under a path
 */
export declare const AFFECTED: readonly ['caller', 'implementer', 'type-user', 'installer', 'writer', 'reader', 'wire', 'json', 'path'];
export type Affected = (typeof AFFECTED)[number];
/** `proven`: its proof was checked again by a tool that did not find it, and fails a build. `likely` is a note for a review. */
export type Grade = 'proven' | 'likely';
/** What a proof is written in, so that it can be shown as such. */
export type ProofLanguage = 'ts' | 'json' | 'http' | 'graphql' | 'proto' | 'text';
/** What worked before and does not now: a program, an instance, a request, a query or a message. */
export interface Proof {
    readonly language: ProofLanguage;
    /** Complete: who copies it sees the break. It holds both outcomes where they are not plain from it. */
    readonly text: string;
    /** The tool and its version that accepted it on the one side and refused it on the other: "TypeScript 6.0.3". */
    readonly by: string;
    /** What that tool said against the new side, on one line; null where it only says no. */
    readonly said: string | null;
}
/** A place in a file of the new side: 1-based, as editors count; columns in UTF-16 units. */
export interface Place {
    /** From the root of the snapshot, with `/`. */
    readonly path: string;
    readonly line: number | null;
    readonly column: number | null;
}
/** One difference between two surfaces that some user can meet. */
export interface Difference {
    readonly checker: string;
    /**
     * Stable as long as the difference is the same one: over runs, machines and other changes. Accepted breaks and
     * baselines name it. Built by {@link differenceId}.
     */
    readonly id: string;
    /** What sort of change it is: a stable word of its checker, such as `export-removed`. */
    readonly change: string;
    /** The least kind of a release that may hold it, as the policy names kinds, before `versions.zero`. */
    readonly requires: string;
    readonly affected: Affected;
    readonly grade: Grade;
    /** What changed, as users of the surface name it: `Option.fullDescription`, `GET /pets 200 → [].name`, a path. */
    readonly where: string;
    /** What was found, in one sentence without a full stop: "the method fullDescription is gone". */
    readonly message: string;
    /** Null only where the difference needs none (a path that changed), or where it is no more than likely. */
    readonly proof: Proof | null;
    /** Where the declaration still stands in the new side; null where it is gone. */
    readonly at: Place | null;
    /** Differences with one cause are told as one: the id of the difference that explains this one; null for itself. */
    readonly cause: string | null;
}
/** Something that was not compared, said by name: never the same as "nothing changed". */
export interface Inconclusive {
    readonly where: string;
    /** Why, in one sentence: "the deadline of 60 seconds passed". */
    readonly reason: string;
}
/** What a checker answers. Both lists in an order that does not depend on the machine. */
export interface Comparison {
    readonly changes: readonly Difference[];
    readonly inconclusive: readonly Inconclusive[];
}
/** `checker:change:where`. @param where what tells this difference from others of its sort; without numbers of lines */
export declare function differenceId(checker: string, change: string, where: string): string;
