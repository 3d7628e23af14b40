import { isMapping } from '../../base/mapping.ts';
import { clip } from '../../base/words.ts';
import type { Context, RawFinding } from '../context.ts';
import type { Cause, ExcusableRule } from './entries.ts';

const LONGEST_SUBJECT = 72;

/** What a finding comes from. */
export function causeOf(rule: ExcusableRule, { where, about }: RawFinding, context: Context): Cause {
  const commits = where.commits ?? (where.commit === undefined ? undefined : [where.commit]);
  return {
    ...(commits === undefined ? {} : { commits: withSubjects(commits, context) }),
    ...(where.line === undefined ? {} : { line: where.line }),
    ...(where.path === undefined ? {} : { path: where.path }),
    ...(where.policy === undefined
      ? {}
      : { policy: where.policy, value: policyValue(rule, where.policy, context) }),
    ...(about === undefined ? {} : { about }),
  };
}

function withSubjects(commits: readonly string[], { changes, facts }: Context): Record<string, string> {
  const known = new Map(changes.map(({ commit, subject }) => [commit, subject]));
  const fixes = facts.project.security?.lines.flatMap(({ there, here }) => [...there, ...here]) ?? [];
  const subject = (id: string): string =>
    known.get(id) ?? fixes.find(({ commit }) => commit === id)?.subject ?? '';
  return Object.fromEntries([...commits].sort().map((id) => [id, clip(subject(id), LONGEST_SUBJECT)]));
}

/** What the policy says under a key. Ends follow from all of `support`, so there the whole of it counts. */
function policyValue(rule: ExcusableRule, key: string, { facts }: Context): unknown {
  const judged = rule.startsWith('policy-') ? (facts.policyAtHead ?? facts.policy) : facts.policy;
  return valueAt(judged, (key.startsWith('support') ? 'support' : key).split('.')) ?? null;
}

/** Keys may hold dots themselves, as the line 24.04 does. */
function valueAt(value: unknown, steps: readonly string[]): unknown {
  if (steps.length === 0) return value;
  if (!isMapping(value)) return undefined;
  for (let taken = 1; taken <= steps.length; taken++) {
    const key = steps.slice(0, taken).join('.');
    const found = Object.hasOwn(value, key) ? valueAt(value[key], steps.slice(taken)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
