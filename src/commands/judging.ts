import { mistake, undecided as problem } from '../base/problem.ts';
import { verdictText } from '../report/text.ts';
import type { Facts } from '../verdict/facts.ts';
import { judgeBy } from '../verdict/judge-by.ts';
import { RULES } from '../verdict/rules/index.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** The number, the line or the kind was given with the call: the call is wrong. */
const WRONG_CALLS = new Set(['counter-not-greater', 'override-elsewhere']);

/** The verdict on facts. @throws Problem where they allow none */
export async function verdictOn(facts: Facts): Promise<Verdict> {
  const judgement =
    facts.project.docs === undefined
      ? judgeBy(facts, RULES)
      : (await import('../verdict/judge.ts')).judge(facts);
  if (judgement.outcome !== 'undecided') return judgement;
  const { code, message, remedy } = judgement.error;
  throw WRONG_CALLS.has(code) ? mistake(code, message, remedy) : problem(code, message, remedy);
}

export { verdictText };
