import type ts from 'typescript-6';
import type { EngineDifference } from '../protocol.ts';
import type { TypeScript } from './compiler.ts';
import type { Flow } from './flow.ts';
import type { Broken } from './trial.ts';
import type { Witness } from './witness.ts';
import { ASIDE } from './witness.ts';

/** The compiler gives up on a type, or finds something too complex: it does not say that anything is wrong. */
const GIVES_UP = new Set([2589, 2590, 2321, 2456, 2502, 7022, 7023]);
const OTHER_ARGUMENTS = new Set([2314, 2315, 2344, 2707]);
/** Modules that say by their path that they are nobody else's. */
const INTERNAL = /(?:^|\/)_?internals?(?:\/|$)/i;
const MISSING_MEMBER = new Set([2339, 2551, 2353, 2561]);

/** A break as it is told; null where it is another name's. */
export function told(ts: TypeScript, { witness, said }: Broken, flow: Flow): EngineDifference | null {
  if (said.at < witness.tested) return null;
  // A type that is named with other type arguments is told as that, not once more of each of its members.
  if (OTHER_ARGUMENTS.has(said.code) && witness.change.startsWith('member-')) return null;
  const asResult = witness.result !== null && said.at === witness.result.at ? witness.result : null;
  if (asResult?.change === 'type-changed' && wasNever(said.text)) return null;
  let { change, message } = asResult ?? witness;
  if (
    MISSING_MEMBER.has(said.code) &&
    witness.where.includes('.') &&
    change === 'call-refused' &&
    !said.text.includes('argument')
  ) {
    change = 'member-removed';
    message = `${witness.where} is gone`;
  }
  const { entry } = witness.owner.name.module;
  // Nobody who is not meant reads the number of a version.
  if (entry.isAside && isLiteralForLiteral(said.text)) return null;
  const isKnown = flow.out || flow.in;
  const ways = witness.owner.old.flags;
  const weak =
    witness.weak !== null ||
    GIVES_UP.has(said.code) ||
    entry.isAside ||
    INTERNAL.test(entry.specifier) ||
    // Who implements what also comes from here is told; few do.
    (witness.implementer && change === 'member-not-given' && (flow.out || !flow.in)) ||
    (isLiteralForLiteral(said.text) && (isVariable(ts, ways) || /version/i.test(witness.where))) ||
    (asResult?.wasAny === true && !said.text.includes("'unknown'")) ||
    (isKnown && witness.direction === 'out' && !flow.out) ||
    (isKnown && witness.direction === 'in' && !flow.in) ||
    // Which way it goes is not known, and what goes in may take more.
    (!isKnown &&
      witness.direction === 'out' &&
      (change === 'member-changed' || change === 'type-changed') &&
      !witness.text.includes('\ntype '));
  return {
    change,
    where: witness.where,
    message,
    affected: affectedBy(witness, flow),
    grade: weak ? 'likely' : 'proven',
    program: witness.text,
    said: said.text,
    at: null,
    // Files that lie aside go together: one step of a build left them out.
    through: witness.weak === ASIDE ? 'files that are imported by their paths' : null,
  };
}

function affectedBy({ direction, implementer, change }: Witness, flow: Flow): EngineDifference['affected'] {
  if (implementer) return 'implementer';
  if (direction === 'in' && flow.out && !flow.in) return 'implementer';
  if (change === 'type-arguments' || change === 'type-changed' || change === 'default-changed')
    return 'type-user';
  return flow.out || flow.in || direction === 'name' ? 'caller' : 'type-user';
}

/** A type whose old meaning was `never`: nobody holds a value of it who could meet another one now. */
function wasNever(said: string): boolean {
  return /^TS2322: Type '(?:(?!' is not assignable ).)*' is not assignable to type 'never'\./.test(said);
}

/** `"1.2.4"` where `"1.2.3"` was: the value of a constant, which is rarely relied on. */
function isLiteralForLiteral(said: string): boolean {
  return /Type '("[^"']*"|-?[\d.]+)' is not assignable to type '("[^"']*"|-?[\d.]+)'\.$/.test(said);
}

function isVariable(ts: TypeScript, flags: ts.SymbolFlags): boolean {
  return (flags & ts.SymbolFlags.Variable) !== 0;
}
