import type { RuleId } from './catalogue.ts';
import type { Spot } from './declarations.ts';
import type { Enum, Field, File, Message, Method } from './schema.ts';

/** What a proof is made of. */
export type Subject =
  | { readonly sort: 'field'; readonly old: Field; readonly next: Field }
  /** @property next the message that it was in */
  | { readonly sort: 'field-gone'; readonly old: Field; readonly next: Message }
  /** @property next a field that must be there now, and was not there or optional */
  | { readonly sort: 'field-required'; readonly old: Message; readonly next: Field }
  | { readonly sort: 'enum-value'; readonly old: Enum; readonly next: Enum; readonly number: number }
  | { readonly sort: 'rpc-type'; readonly old: string; readonly next: string }
  | { readonly sort: 'package'; readonly old: File; readonly next: File }
  /** Nothing that a message could show. */
  | { readonly sort: 'none' };

/** One finding of one of buf's rules. */
export interface Finding {
  readonly rule: RuleId;
  /** The file of the new side that it is told of. */
  readonly path: string;
  readonly spot: Spot | null;
  readonly where: string;
  readonly message: string;
  readonly subject: Subject;
  /** What buf names, which shows that both mean the same: `2 b A` of a field; not for users. */
  readonly named: string;
}

/** An rpc as its users call it, and the number of its finding: one rule finds one thing of it. */
export function ofMethod(rule: RuleId, next: Method, message: string, subject: Subject): Finding {
  const { path, spot, fullName } = next;
  return { rule, path, spot, where: fullName, message, subject, named: `${next.name} ${next.service}` };
}
