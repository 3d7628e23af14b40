import type ts from 'typescript-6';
import type { Printer } from './printer.ts';
import type { Inside, Owner, Setting } from './witness.ts';

/** A thing with members: an instance, the static side of a class, an object. */
export interface Container {
  readonly owner: Owner;
  readonly where: string;
  /** "self", "pkg.Option". */
  readonly expression: string;
  /** "self: pkg.Option<T>"; null where the expression stands by itself. */
  readonly given: string | null;
  readonly old: ts.Type;
  readonly next: ts.Type | null;
  /** The type by its name, for what users build: null where nobody can name it, or builds it. */
  readonly built: string | null;
  readonly settings: readonly Setting[];
  /** For what is declared elsewhere: another public name whose member it is. */
  readonly printer: () => Printer;
  readonly isStatic: boolean;
  /** The class by its name, for what users extend: "pkg.Queue<T>"; null for what is no class, and for its static side. */
  readonly base: string | null;
  /** Where the expression is `this`, in a class of the user's own. */
  readonly inside: Inside | null;
}
