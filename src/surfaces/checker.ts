/** Evidence of compatibility: what a release changes, beside what its commits say (compatibility.md, *One model for all checkers*). */

/** One difference between the last release and what is judged, and the kind of release that it requires. */
export interface Difference {
  readonly checker: string;
  /** What sort of change it is: a stable word of its checker. */
  readonly change: string;
  /** The least kind of a release that may hold it, as the policy names kinds, before `versions.zero`. */
  readonly requires: string;
  /** How sure it is. `proven` fails a build. */
  readonly grade: 'proven';
  /** The place: a path. */
  readonly where: string;
  /** What was found, in a few words. */
  readonly message: string;
}

/**
 * One way to find differences: a pure function of what it is given to read. What it cannot read is a problem of whoever
 * gathers it, never "nothing changed".
 */
export interface Checker<Rules, Surface> {
  readonly id: string;
  differences(rules: Rules, surface: Surface): Difference[];
}
