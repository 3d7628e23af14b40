import type { Checker } from '../checker.ts';
import type { Difference, Inconclusive } from '../difference.ts';
import { differenceId } from '../difference.ts';
import type { Snapshot } from '../snapshot.ts';
import { affectedOf, changeOf, RULES } from './catalogue.ts';
import type { Finding } from './finding.ts';
import type { ProtobufOptions } from './options.ts';
import { proofOf } from './proof.ts';
import type { Side } from './read.ts';
import { readSide } from './read.ts';
import { findingsOf } from './rules.ts';

const CHECKER = 'protobuf';
/** A release that breaks more is no accident, and each proof takes a moment: the rest is told without. */
const MOST_PROOFS = 500;

/**
 * Protobuf schemas: what buf's rules in WIRE and WIRE_JSON find between two trees of `.proto` files, each with a message
 * that shows it where there is one.
 */
export const protobufChecker: Checker<ProtobufOptions> = {
  id: CHECKER,
  async compare(old, next, options) {
    const sides = { old: await readSide(old, options), next: await readSide(next, options) };
    return {
      changes: differencesOf(sides.old, sides.next, { old, next }),
      inconclusive: inconclusiveOf(sides.old, sides.next, { old, next }),
    };
  },
};

interface Snapshots {
  readonly old: Snapshot;
  readonly next: Snapshot;
}

function differencesOf(old: Side, next: Side, { old: before, next: after }: Snapshots): Difference[] {
  const schemas = { old: old.schema, next: next.schema };
  // Two files that were named are the same one, whatever they are called.
  const renamed = before.entry !== null && after.entry !== null ? { [before.entry]: after.entry } : {};
  const findings = findingsOf(schemas.old, schemas.next, new Map(Object.entries(renamed))).filter(
    ({ path }) => after.entry === null || path === after.entry,
  );
  const graded = findings.map((finding, index) => ({
    finding,
    proof: index < MOST_PROOFS ? proofOf(finding, schemas) : null,
  }));
  const byKey = new Map(graded.map((one) => [keyOf(one.finding.rule, one.finding.where), one]));
  return graded.map(({ finding, proof }) => {
    const { rule, path, spot, where, message } = finding;
    // What is proven is not told below what is only likely.
    const explaining = RULES[rule].explainedBy
      .map((other) => byKey.get(keyOf(other, where)))
      .find((one) => one !== undefined && (one.proof !== null || proof === null));
    return {
      checker: CHECKER,
      id: idOf(finding),
      change: changeOf(rule),
      requires: 'major',
      affected: affectedOf(rule),
      grade: proof === null ? 'likely' : 'proven',
      where,
      message,
      proof,
      at: { path, line: spot?.line ?? null, column: spot?.column ?? null },
      cause: explaining === undefined ? null : idOf(explaining.finding),
    };
  });
}

function keyOf(rule: string, where: string): string {
  return `${rule} ${where}`;
}

function idOf({ rule, where }: Finding): string {
  return differenceId(CHECKER, changeOf(rule), where);
}

function inconclusiveOf(old: Side, next: Side, { old: before, next: after }: Snapshots): Inconclusive[] {
  if (old.count === 0 || next.count === 0)
    return [
      { where: '.', reason: `there are no .proto files in ${old.count === 0 ? before.label : after.label}` },
    ];
  const keysOf = (problems: readonly Inconclusive[]): Set<string> =>
    new Set(problems.map(({ where, reason }) => `${where}: ${reason}`));
  const [inOld, inNext] = [keysOf(old.problems), keysOf(next.problems)];
  const isIn = (keys: ReadonlySet<string>, { where, reason }: Inconclusive): boolean =>
    keys.has(`${where}: ${reason}`);
  const found = [
    ...old.problems.map((one) => (isIn(inNext, one) ? one : onSide(one, before.label))),
    ...next.problems.filter((one) => !isIn(inOld, one)).map((one) => onSide(one, after.label)),
  ];
  return found.sort((a, b) => (`${a.where} ${a.reason}` < `${b.where} ${b.reason}` ? -1 : 1));
}

function onSide({ where, reason }: Inconclusive, label: string): Inconclusive {
  return { where, reason: `in ${label}: ${reason}` };
}
