import type { MergeMethod } from '../changes/merge-message.ts';
import type { BaselineEntry } from './baseline/entries.ts';
import type { Caused } from './baseline/excuse.ts';
import { renewed, unmatched } from './baseline/excuse.ts';
import { changesOf } from './changes.ts';
import type { Context, PullContext, Way } from './context.ts';
import { compiled, derive } from './derive.ts';
import type { Facts, PullFacts } from './facts.ts';
import type { RuleSet } from './findings.ts';
import { findingsOf } from './findings.ts';
import { landed, landingOf } from './pull.ts';
import type { Judgement, PullVerdict, Undecided, Verdict } from './verdict.ts';
import { verdictOf } from './verdict-of.ts';

/**
 * The verdict on these facts by some rules. Pure: no clock, no disk, no network; the same facts give the same bytes.
 *
 * @throws Error where the facts hold a policy that does not compile: loading refuses those
 */
export function judgeBy(facts: Facts, rules: RuleSet): Judgement {
  if (facts.pull !== undefined && facts.base !== null) return judgePull(facts, facts.pull, rules);
  const context = derive(facts);
  return 'outcome' in context ? context : judged(context, rules);
}

function judged(context: Context, rules: RuleSet): Verdict {
  const { findings, overrides, found } = findingsOf(context, rules);
  return { ...verdictOf(context, findings, overrides), ...baselineVerdict(context, findings, found) };
}

/** What the baseline had to say; only where the policy names one. */
function baselineVerdict(
  { facts }: Context,
  findings: Verdict['findings'],
  found: readonly Caused[],
): Pick<Verdict, 'baseline'> {
  const { baseline } = facts;
  if (baseline === undefined) return {};
  const { file, missing, changed } = baseline;
  const known = findings.filter((finding) => finding.known !== undefined).length;
  return { baseline: { file, missing, changed, known, unmatched: unmatched(found, facts) } };
}

/**
 * The baseline after these facts, for what is found by some rules.
 *
 * @returns the entries, or why there is no verdict that they could be taken from
 */
export function baselineBy(facts: Facts, rules: RuleSet): readonly BaselineEntry[] | Undecided {
  const context = derive(facts);
  return 'outcome' in context ? context : renewed(findingsOf(context, rules).found, facts);
}

/**
 * Judges a pull request as each possible method would land it. Where nobody can know which one it will be, the verdict is
 * the worst of them: a violated policy before one that holds, then the highest kind.
 */
function judgePull(facts: Facts, pull: PullFacts, rules: RuleSet): Judgement {
  const policy = compiled(facts.policy);
  const landing = landingOf(pull, policy.merge);
  const derived = landing.methods.map((method) => ({
    method,
    context: derive({ ...facts, commits: landed(facts, pull, method) }),
  }));
  const decided = derived.filter(isDecided);
  const [first] = decided;
  // Of no method anything can be said: the first one's reason stands for all.
  if (first === undefined) return derived[0]?.context as Undecided;
  const shared: Omit<PullContext, 'method'> = {
    facts: pull,
    landing,
    ways: decided.map(wayOf),
    written: writtenChanges(facts, first.context),
    squash: squashIn(decided),
  };
  const verdicts = decided.map(({ method, context }) => ({
    method,
    verdict: judged({ ...context, pull: { ...shared, method } }, rules),
  }));
  const worst = verdicts.reduce((found, each) => {
    const worse = Number(each.verdict.outcome === 'fail') - Number(found.verdict.outcome === 'fail');
    const higher = policy.kinds.rank(each.verdict.kind) - policy.kinds.rank(found.verdict.kind);
    return worse > 0 || (worse === 0 && higher > 0) ? each : found;
  });
  const methods = derived.map(({ method }): PullVerdict['methods'][number] => {
    const verdict = verdicts.find((each) => each.method === method)?.verdict;
    return verdict === undefined
      ? { method, outcome: 'undecided', kind: null, next: null }
      : { method, outcome: verdict.outcome, kind: verdict.kind, next: verdict.next };
  });
  return {
    ...worst.verdict,
    pull: { number: pull.number, judged: worst.method, by: landing.by, methods },
  };
}

interface Derived<C> {
  readonly method: MergeMethod;
  readonly context: C;
}

function isDecided(derived: Derived<Context | Undecided>): derived is Derived<Context> {
  return !('outcome' in derived.context);
}

function wayOf({ method, context: { kind, published } }: Derived<Context>): Way {
  return { method, kind, next: published?.text ?? null };
}

function squashIn(decided: readonly Derived<Context>[]): PullContext['squash'] {
  const context = decided.find(({ method }) => method === 'squash')?.context;
  const change = context?.changes.find(({ own }) => own);
  const commit = context?.facts.commits.find(({ own }) => own);
  if (context === undefined || change === undefined || commit === undefined) return null;
  const { policy, last } = context;
  const alone = { ...commit, message: change.subject };
  const [title = change] = changesOf([alone], policy, last?.version ?? policy.initial);
  return { change, title, message: commit.message };
}

function writtenChanges({ commits }: Facts, { policy, last }: Context): PullContext['written'] {
  return changesOf(commits, policy, last?.version ?? policy.initial).filter(({ own }) => own);
}
