import type { Story } from '../story.ts';

/**
 * One statement of a vendor's published page, in our own words, and what becomes of it: lines of policy that execute it
 * with a verdict that shows it, or the reason why it stays a human matter.
 *
 * `test/statements/` has a test named after each of the first sort.
 */
export type Statement = Executed | Human;

export interface Executed {
  /** What the page says. */
  readonly says: string;
  /** The lines of the story's policy, most of them from the preset, which execute the statement; null where an option does. */
  readonly policy: string | null;
  /** A repository and one command; the whole story is told for every test. */
  readonly story: Story;
  /** What the command must answer. */
  readonly exit: 0 | 1 | 2;
  /** Parts of what the command prints; the documentation shows the lines that hold them. */
  readonly shows: readonly string[];
}

interface Human {
  readonly says: string;
  /** Why no policy can execute it, and what helps. */
  readonly human: string;
}

/** A vendor's page: its statements in the order in which it makes them, by section. */
export interface VendorPage {
  readonly sections: readonly { readonly title: string; readonly statements: readonly Statement[] }[];
}

export function isExecuted(statement: Statement): statement is Executed {
  return 'story' in statement;
}
