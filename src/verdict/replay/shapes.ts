import type { CommitRules } from '../../changes/classify.ts';
import { classify } from '../../changes/classify.ts';
import type { Header } from '../../changes/message.ts';
import { isBreakingFooter, parseMessage } from '../../changes/message.ts';
import { declaredIds, isDependencyBump, isDocumentation } from '../../changes/security.ts';
import type { Kinds } from '../../versions/kinds.ts';
import type { CommitFact } from '../facts.ts';

/** All that the kind of a commit depends on besides the policy: commits of one shape have one kind under any. */
export interface Shape {
  /** One commit that has it. */
  readonly message: string;
  readonly merge: boolean;
  /** The type, and the type with its scope, of the title and of what a squash lists: what `kinds` may name. */
  readonly keys: readonly string[];
  readonly unknown: boolean;
}

/** Finds the shapes of many commits; each is held once. */
export class Shapes {
  readonly #shapes = new Map<string, Shape>();

  of({ message, parents }: CommitFact): Shape {
    const merge = parents.length > 1;
    const parsed = parseMessage(message);
    const { header, subject, footers, bullets } = parsed;
    const declared = declaredIds(parsed).length > 0;
    const headers = header === null ? bullets : [header, ...bullets];
    const key = JSON.stringify([
      merge,
      declared,
      footers.some(isBreakingFooter),
      isDependencyBump(header, subject),
      isDocumentation(header, subject),
      /^(?:Revert|Reapply) "/.test(subject),
      header === null,
      headers.map(keyOf),
    ]);
    const known = this.#shapes.get(key);
    if (known !== undefined) return known;
    const shape: Shape = {
      message,
      merge,
      keys: [
        ...new Set(
          headers.flatMap(({ type, scope }) => (scope === null ? [type] : [type, `${type}(${scope})`])),
        ),
      ],
      unknown: header === null && !merge && !declared,
    };
    this.#shapes.set(key, shape);
    return shape;
  }
}

function keyOf({ type, scope, breaking }: Header): unknown {
  return [type, scope, breaking];
}

/** The kind that commits of a shape have, before `versions.zero`. */
export function kindOfShape({ message, merge }: Shape, rules: CommitRules, kinds: Kinds): string {
  return classify(message, rules, kinds, merge).kind;
}
