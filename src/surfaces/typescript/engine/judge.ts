import type ts from 'typescript-6';
import type { EngineDifference } from '../protocol.ts';
import type { TypeScript } from './compiler.ts';
import type { Flow } from './flow.ts';
import type { Side } from './side.ts';
import type { Witness } from './witness.ts';

/** What the compiler says to a program, first things first. */
interface Said {
  readonly text: string;
  readonly code: number;
  readonly at: number;
}

export interface Broken {
  readonly witness: Witness;
  readonly said: Said;
}

/** What is told of witnesses that did not come to an answer. */
export interface Unanswered {
  /** The deadline passed before these were compiled. */
  late(rest: readonly Witness[]): void;
  /** None of a name's witnesses compiled against the old side. */
  untried(where: string): void;
  /** The compiler itself failed on it. */
  failed(witness: Witness): void;
}

/** Compiles all witnesses on both sides, and keeps those that compiled and no longer do. */
export function brokenWitnesses(
  old: Side,
  next: Side,
  witnesses: readonly Witness[],
  unanswered: Unanswered,
): Broken[] {
  const kept = answers(old, witnesses, unanswered).flatMap(([witness, said]) =>
    said === null ? [witness] : [],
  );
  const tried = new Set(kept.map(({ owner }) => owner.where));
  for (const { owner } of witnesses) if (!tried.has(owner.where)) unanswered.untried(owner.where);
  return answers(next, kept, unanswered).flatMap(([witness, said]) =>
    said === null ? [] : [{ witness, said }],
  );
}

/** What the compiler of one side says to each. */
function answers(
  side: Side,
  witnesses: readonly Witness[],
  unanswered: Unanswered,
): [Witness, Said | null][] {
  const found: [Witness, Said | null][] = [];
  let from = 0;
  let compiled = new Compiled(
    side,
    witnesses.map(({ text }) => text),
  );
  for (const [index, witness] of witnesses.entries()) {
    try {
      found.push([witness, compiled.said(index - from)]);
    } catch (error) {
      if (isLate(side.session.ts, error)) {
        unanswered.late(witnesses.slice(index));
        break;
      }
      if (!(error instanceof RangeError)) throw error;
      // Its stack ran over. What it was in the midst of must not speak to the rest: they get a compiler of their own.
      unanswered.failed(witness);
      from = index + 1;
      compiled = new Compiled(
        side,
        witnesses.slice(from).map(({ text }) => text),
        true,
      );
    }
  }
  return found;
}

/**
 * Compiles one witness by itself in a new program on both sides, with nothing else around that could matter; null where it
 * does not break then.
 */
export function confirmed(old: Side, next: Side, { witness }: Broken): Said | null {
  if (new Compiled(old, [witness.text], true).said(0) !== null) return null;
  return new Compiled(next, [witness.text], true).said(0);
}

export function isLate(ts: TypeScript, error: unknown): boolean {
  return error instanceof ts.OperationCanceledException;
}

/** Programs of one side, compiled together. */
class Compiled {
  readonly #side: Side;
  readonly #program: ts.Program;

  constructor(side: Side, texts: readonly string[], fresh = false) {
    this.#side = side;
    this.#program = side.program(new Map(texts.map((text, index) => [`example${index}`, text])), fresh);
  }

  /** The first error of one of them; null where it compiles. @throws OperationCanceledException when time is over */
  said(index: number): Said | null {
    const { ts, watch } = this.#side.session;
    const file = this.#program.getSourceFile(this.#side.consumer(`example${index}`)) as ts.SourceFile;
    watch.throwIfCancellationRequested();
    const [first] = [
      ...this.#program.getSyntacticDiagnostics(file),
      ...this.#program.getSemanticDiagnostics(file, watch),
    ];
    if (first === undefined) return null;
    const text = ts.flattenDiagnosticMessageText(first.messageText, '\n').replace(/\s*\n\s*/g, ' ');
    return { text: `TS${first.code}: ${this.#withoutFolders(text)}`, code: first.code, at: first.start ?? 0 };
  }

  /** Where a package lies on this machine is nobody's business. */
  #withoutFolders(text: string): string {
    const { root, name } = this.#side.folder;
    return text.replaceAll(`"${root}/`, `"${name}/`).replace(/"(?:\/|[A-Za-z]:)[^"]*\/node_modules\//g, '"');
  }
}

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
  const isKnown = flow.out || flow.in;
  const ways = witness.owner.old.flags;
  const weak =
    witness.weak !== null ||
    GIVES_UP.has(said.code) ||
    witness.owner.name.module.entry.isAside ||
    INTERNAL.test(witness.owner.name.module.entry.specifier) ||
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
    through: null,
  };
}

function affectedBy({ direction, implementer, change }: Witness, flow: Flow): EngineDifference['affected'] {
  if (implementer) return 'implementer';
  if (direction === 'in' && flow.out && !flow.in) return 'implementer';
  if (change === 'type-arguments' || change === 'type-changed' || change === 'default-changed')
    return 'type-user';
  return flow.out || flow.in || direction === 'name' ? 'caller' : 'type-user';
}

/** `"1.2.4"` where `"1.2.3"` was: the value of a constant, which is rarely relied on. */
function isLiteralForLiteral(said: string): boolean {
  return /Type '("[^"']*"|-?[\d.]+)' is not assignable to type '("[^"']*"|-?[\d.]+)'\.$/.test(said);
}

function isVariable(ts: TypeScript, flags: ts.SymbolFlags): boolean {
  return (flags & ts.SymbolFlags.Variable) !== 0;
}
