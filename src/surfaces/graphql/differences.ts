import type { GraphQLSchema, NamedTypeNode } from 'graphql';
import { isRequiredArgument, isTypeSubTypeOf, parseType, typeFromAST } from 'graphql';
import type { Affected, Difference, Proof } from '../difference.ts';
import { differenceId } from '../difference.ts';
import { answerThatBreaks } from './answers.ts';
import { causesOf } from './causes.ts';
import type { Change } from './changes.ts';
import type { Ground } from './ground.ts';
import { placeOf } from './place.ts';
import { probesOf } from './probes.ts';
import { isForClients } from './probes-directive.ts';
import { provenBy } from './proof.ts';
import { fieldIn, reachOf } from './reach.ts';
import { whereOf } from './spot.ts';

const CHECKER = 'graphql';

/** Changes that come out in answers: who reads them meets them. */
const READ = new Set(['enum-value-added', 'union-member-added', 'interface-added']);

/** The changes that users can meet, each with its proof where there is one, sorted by id. */
export function differencesOf(
  changes: readonly Change[],
  old: GraphQLSchema,
  next: GraphQLSchema,
): readonly Difference[] {
  const gone = changes.flatMap(({ spot }) => (spot.of === 'value' ? [`${spot.type}.${spot.value}`] : []));
  const ground: Ground = {
    old,
    next,
    both: reachOf(old, next),
    before: reachOf(old, null),
    gone: new Set(gone),
  };
  const found = changes.flatMap((change) => {
    const judged = judge(change, ground);
    return judged === null ? [] : [{ change, ...judged }];
  });
  const causes = causesOf(
    found.map(({ change, proof }) => ({ change, id: idOf(change), proven: proof !== null })),
    ground,
  );
  return found
    .map(({ change, proof, affected }): Difference => {
      const id = idOf(change);
      return {
        checker: CHECKER,
        id,
        change: change.kind,
        requires: 'major',
        affected,
        grade: proof === null ? 'likely' : 'proven',
        where: whereOf(change.spot),
        message: change.message,
        proof,
        at: placeOf(change.spot, next),
        cause: causes.get(id) ?? null,
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function idOf({ kind, spot }: Change): string {
  return differenceId(CHECKER, kind, whereOf(spot));
}

/** Whom a change meets, and with what; null where it meets nobody. */
function judge(change: Change, ground: Ground): { proof: Proof | null; affected: Affected } | null {
  const proof = provenBy(probesOf(change, ground), ground, change.spot);
  if (proof !== null) return { proof, affected: 'caller' };
  if (change.kind === 'field-type-changed' && change.spot.of === 'field') {
    const answer = answerThatBreaks(change.spot, ground);
    if (answer !== null) return { proof: answer, affected: 'reader' };
  }
  if (change.level === 'safe' || meetsNobody(change, ground)) return null;
  return { proof: null, affected: affectedBy(change, ground) };
}

function affectedBy({ kind, spot }: Change, { old }: Ground): Affected {
  if (spot.of === 'directive') {
    const found = old.getDirective(spot.directive);
    return found && isForClients(found) ? 'caller' : 'type-user';
  }
  if (READ.has(kind) || kind === 'field-type-changed' || kind === 'enum-value-removed') return 'reader';
  return 'caller';
}

/** What the inspector holds to be dangerous or breaking, and no operation and no answer can meet. */
function meetsNobody({ kind, level, spot }: Change, { old, next, both, before }: Ground): boolean {
  switch (kind) {
    // Nothing that was written before lacks them: probes would have shown it.
    case 'argument-added':
    case 'input-field-added':
      return level === 'dangerous';
    case 'directive-argument-added': {
      if (spot.of !== 'directive') return false;
      const added = next.getDirective(spot.directive)?.args.find(({ name }) => name === spot.argument);
      return added !== undefined && !isRequiredArgument(added);
    }
    // A value that comes in alone is a new possibility for who writes.
    case 'enum-value-added':
      return spot.of === 'value' && !both.outlets.has(spot.type);
    case 'union-member-added':
      return spot.of === 'member' && !before.stops.has(spot.type);
    case 'interface-added':
      return spot.of === 'interface' && !before.stops.has(spot.member);
    // Narrower than before, and every selection on the wider type stays valid.
    case 'field-type-changed':
      return spot.of === 'field' && isNarrower(spot.type, spot.field, old, next);
    default:
      return false;
  }
}

function isNarrower(type: string, field: string, old: GraphQLSchema, next: GraphQLSchema): boolean {
  const [was, now] = [fieldIn(old, type, field), fieldIn(next, type, field)];
  if (was === undefined || now === undefined) return false;
  const same = typeFromAST(next, parseType(String(was.type)) as NamedTypeNode);
  return same !== undefined && isTypeSubTypeOf(next, now.type, same);
}
