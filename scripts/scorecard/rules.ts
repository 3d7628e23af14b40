// Labels that hold for one rule. A list that was made of the tests of another tool says of each pair what one rule of that
// tool says of it, in requests or in responses; what else is in the same documents has a label of its own, or none.
import type { Difference } from '../../src/surfaces/difference.ts';
import type { Judged } from './judged.ts';
import type { Label, LabelledPair } from './pairs.ts';

type Side = 'request' | 'response';

interface Count {
  readonly pairs: number;
  readonly proven: number;
  /** Pairs with nothing more than likely. */
  readonly likely: number;
}

/** The pairs of both labels, counted in one way. */
interface Counted {
  readonly breaking: Count;
  readonly compatible: Count;
  /** The compatible pairs in which something was found. */
  readonly flagged: readonly Judged[];
}

export interface ByRule {
  /** Without pairs whose documents are, word for word, those of a pair with the contrary label. */
  readonly withoutTwins: Counted;
  /**
   * Only what was found on the side of a pair's rule counts. Pairs whose documents have the contrary label on the same
   * side are left out.
   */
  readonly onSide: Counted;
}

/** The side of a message that rules are about: `RequestBodyMaxSetId`; null where they name none, or both. */
function sideOfRules(rules: readonly string[]): Side | null {
  const [request, response] = ['Request', 'Response'].map((word) =>
    rules.some((rule) => rule.includes(word)),
  );
  if (request === response) return null;
  return request ? 'request' : 'response';
}

/** By its name, since the sides of a webhook are turned for who is affected; else by who is affected. */
function sideOfDifference({ change, affected }: Difference): Side {
  if (/^(?:response|header)-/.test(change)) return 'response';
  if (/^(?:body|parameter|security)-/.test(change)) return 'request';
  return affected === 'caller' ? 'request' : 'response';
}

/** @returns null where no pair of them says for which rule its label holds */
export function byRule(all: readonly Judged[]): ByRule | null {
  if (!all.some(({ pair }) => pair.rules.length > 0)) return null;
  const contrary = (pair: LabelledPair, side: Side | null): boolean =>
    all.some(
      ({ pair: other }) =>
        other.documents === pair.documents &&
        isContrary(pair.label, other.label) &&
        (side === null || [null, side].includes(sideOfRules(other.rules))),
    );
  return {
    withoutTwins: counted(all.filter(({ pair }) => !contrary(pair, null))),
    onSide: counted(
      all.filter(({ pair }) => !contrary(pair, sideOfRules(pair.rules))).map((one) => ofItsSide(one)),
    ),
  };
}

function isContrary(one: Label, other: Label): boolean {
  return one !== other && [one, other].every((label) => label === 'breaking' || label === 'compatible');
}

/** What was found on the side of its rule alone. */
function ofItsSide(one: Judged): Judged {
  const side = sideOfRules(one.pair.rules);
  const { answer } = one.compared;
  if (side === null || answer === null) return one;
  const changes = answer.comparison.changes.filter((change) => sideOfDifference(change) === side);
  const has = (grade: Difference['grade']): boolean => changes.some((change) => change.grade === grade);
  return {
    pair: one.pair,
    outcome: has('proven') ? 'proven' : has('likely') ? 'likely' : 'nothing',
    compared: { ...one.compared, answer: { ...answer, comparison: { ...answer.comparison, changes } } },
  };
}

function counted(all: readonly Judged[]): Counted {
  const of = (label: Label): Count => {
    const some = all.filter(({ pair }) => pair.label === label);
    const count = (outcome: Judged['outcome']): number =>
      some.filter((one) => one.outcome === outcome).length;
    return { pairs: some.length, proven: count('proven'), likely: count('likely') };
  };
  return {
    breaking: of('breaking'),
    compatible: of('compatible'),
    flagged: all.filter(
      ({ pair, outcome }) => pair.label === 'compatible' && (outcome === 'proven' || outcome === 'likely'),
    ),
  };
}
