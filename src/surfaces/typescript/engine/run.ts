import type ts from 'typescript-6';
import { some } from '../../../base/words.ts';
import type { EngineDifference, EngineInput, EngineOutput } from '../protocol.ts';
import type { TypeScript } from './compiler.ts';
import { ParsedFiles } from './compiler.ts';
import { Flows } from './flow.ts';
import type { Broken } from './judge.ts';
import { brokenWitnesses, confirmed, isLate, told } from './judge.ts';
import { furtherModes, withMode, withoutModes } from './modes.ts';
import type { PublicName } from './names.ts';
import { keyOf, Names, shown } from './names.ts';
import { Pairs } from './pairs.ts';
import type { Session } from './session.ts';
import { Side } from './side.ts';
import { isUnchanged } from './unchanged.ts';
import { Unwritable } from './unwritable.ts';
import type { Owner, Witness } from './witness.ts';
import { Workshop } from './witness.ts';
import { typeWitnesses } from './witness-types.ts';
import { existenceWitnesses, formWitnesses, moduleWitness, valueWitnesses } from './witness-values.ts';

/** What the engine needs from outside besides the compiler. */
export interface Machine {
  /** Milliseconds, from any start. */
  readonly now: () => number;
}

const MS = 1000;

/** Compares the declarations of two folders. */
export function compareDeclarations(
  ts: TypeScript,
  machine: Machine,
  input: EngineInput,
  files = new ParsedFiles(ts),
): EngineOutput {
  const end = machine.now() + input.seconds * MS;
  const watch: ts.CancellationToken = {
    isCancellationRequested: () => machine.now() > end,
    throwIfCancellationRequested: () => {
      if (machine.now() > end) throw new ts.OperationCanceledException();
    },
  };
  const session: Session = { ts, files, resolution: 'bundler', types: [], watch };
  let output = compareUnder(session, input, null);
  if (input.listOnly) return output;
  try {
    for (const mode of furtherModes(session, input)) {
      const { resolution, specifiers } = mode;
      output = withMode(output, compareUnder({ ...session, resolution }, input, specifiers), mode);
    }
  } catch (error) {
    if (!isLate(ts, error)) throw error;
    return withoutModes(output);
  }
  return output;
}

/** @param only the modules that are compared; null for all */
function compareUnder(session: Session, input: EngineInput, only: ReadonlySet<string> | null): EngineOutput {
  const { ts } = session;
  const first = new Comparison(ts, session, input, only);
  const output = first.run();
  // Users of a package that speaks of Node have its types, and no dependency may say so.
  if (!first.lacksGlobals || !hasNodeTypes(ts, input)) return output;
  return new Comparison(ts, { ...session, types: ['node'] }, input, only).run();
}

const NODE_TYPES = 'node_modules/@types/node/package.json';

/** Whether both sides find the types of Node. */
function hasNodeTypes({ sys }: TypeScript, { old, next }: EngineInput): boolean {
  return [old, next].every(({ directory }) => {
    const parts = sys.resolvePath(directory).replaceAll('\\', '/').split('/');
    return parts.some((_, index) =>
      sys.fileExists([...parts.slice(0, parts.length - index), NODE_TYPES].join('/')),
    );
  });
}

class Comparison {
  /** Whether something that may have changed mentions what is not installed. */
  lacksGlobals = false;
  readonly #ts: TypeScript;
  readonly #input: EngineInput;
  readonly #session: Session;
  readonly #only: ReadonlySet<string> | null;
  readonly #differences: EngineDifference[] = [];
  readonly #inconclusive = new Map<string, string>();
  /** Files that do not parse. */
  readonly #broken = new Set<ts.SourceFile>();
  #isNextBroken = false;

  constructor(ts: TypeScript, session: Session, input: EngineInput, only: ReadonlySet<string> | null) {
    this.#only = only;
    this.#ts = ts;
    this.#session = session;
    this.#input = input;
  }

  run(): EngineOutput {
    const { old: oldSide, next: nextSide, entries, part, of, listOnly } = this.#input;
    const scope = {
      entries,
      name: null,
      only: this.#only,
      isShallow: this.#only !== null || entries !== null,
    };
    const old = new Side(this.#session, oldSide.directory, scope);
    const next = new Side(this.#session, nextSide.directory, { ...scope, name: old.folder.name });
    if (isUnchanged(old, next)) return this.#output([]);
    const oldNames = new Names(old);
    const nextNames = new Names(next);
    const pairs = new Pairs(this.#ts, oldNames, nextNames);
    const shop = new Workshop(this.#ts, oldNames, nextNames, pairs);
    const main = old.folder.name;
    const names = [...new Set(oldNames.all.map((name) => shown(name, main)))].sort();
    if (listOnly) return this.#output(names);
    if (this.#isEmpty(old, next)) return this.#output(names);
    for (const { program, side } of [oldNames, nextNames]) this.#readFaults(program, side, side === next);
    const mine = new Set(names.filter((_, index) => index % of === part));
    const flows = new Flows(this.#ts, oldNames);
    if (part === 0) this.#modules(shop);
    for (const name of oldNames.all) if (mine.has(shown(name, main))) this.#write(shop, name);
    for (const [where, reason] of shop.unwritten) this.#inconclusive.set(where, reason);
    if (this.lacksGlobals && this.#session.types.length === 0 && hasNodeTypes(this.#ts, this.#input))
      return this.#output(names);
    const broken = brokenWitnesses(old, next, shop.witnesses, {
      late: (rest) => {
        for (const { where } of rest)
          this.#inconclusive.set(where, 'the deadline passed before it was compared');
      },
      untried: (where) => {
        if (!this.#inconclusive.has(where))
          this.#inconclusive.set(where, 'no program that uses it compiles against the old side');
      },
      failed: ({ where }) => this.#inconclusive.set(where, 'it is too deep for the compiler'),
    });
    this.#tell(shop, broken, flows, old, next);
    return this.#output(names);
  }

  #isEmpty(old: Side, next: Side): boolean {
    // Of a further way of resolution it is known that there were some.
    if (this.#only !== null) return false;
    const empty = [old, next].filter(({ entries }) => entries.length === 0);
    for (const { folder } of empty)
      this.#inconclusive.set(folder.name, 'one of the sides has no declarations');
    return empty.length > 0;
  }

  #readFaults(program: ts.Program, side: Side, isNext: boolean): void {
    for (const file of program.getSourceFiles()) {
      if (!side.owns(file.fileName) || program.getSyntacticDiagnostics(file).length === 0) continue;
      this.#broken.add(file);
      if (isNext) this.#isNextBroken = true;
    }
  }

  #write(shop: Workshop, name: PublicName): void {
    const owner = shop.owner(name);
    if (this.#isBroken(owner)) return;
    const before = shop.witnesses.length;
    if (owner.next === null) this.#gone(shop, owner);
    else this.#kept(shop, owner, owner.next);
    shop.weaken(before, owner.old);
  }

  /** Declarations that do not parse say nothing, and what is missing may stand in one of them. */
  #isBroken({ where, old, next }: Owner): boolean {
    const files = [old, next]
      .flatMap((symbol) => symbol?.declarations ?? [])
      .map((node) => node.getSourceFile());
    const found = files.find((file) => this.#broken.has(file));
    if (found === undefined && (next !== null || !this.#isNextBroken)) return false;
    this.#inconclusive.set(where, 'its declarations do not parse');
    return true;
  }

  /** Modules that are no longer there. */
  #modules(shop: Workshop): void {
    const found = new Set(shop.next.side.entries.map(({ specifier }) => specifier));
    for (const entry of shop.old.side.entries) if (!found.has(entry.specifier)) moduleWitness(shop, entry);
  }

  #gone(shop: Workshop, owner: Owner): void {
    const { name } = owner;
    const { specifier } = name.module.entry;
    const above = name.path.includes('.') ? name.path.slice(0, name.path.lastIndexOf('.')) : null;
    // Of a namespace that is gone, only that is told; of a module that is gone, too.
    if (above !== null && shop.next.get(`${specifier}#${above}`) === undefined) return;
    const isThere = shop.next.side.entries.some((entry) => entry.specifier === specifier);
    if (!name.isGlobal && name.module.with === null && !isThere) return;
    if (name.path === '') attempt(shop, owner.where, () => formWitnesses(shop, owner, 'require'));
    attempt(shop, owner.where, () => existenceWitnesses(shop, owner));
  }

  #kept(shop: Workshop, owner: Owner, next: ts.Symbol): void {
    const { name, where, pair } = owner;
    const lostValue = shop.next.get(keyOf(name))?.isTypeOnly === true && !name.isTypeOnly;
    const { Value, Type } = this.#ts.SymbolFlags;
    const { flags } = name.symbol;
    const lost = [Value, Type].some((meaning) => (flags & meaning) !== 0 && (next.flags & meaning) === 0);
    if (lost || lostValue) attempt(shop, where, () => existenceWitnesses(shop, owner));
    // The same declaration, and another thing that a default import gives: the module whole, or what it exports so.
    if (name.path === 'default' && shop.next.get(keyOf(name))?.module.isInterop !== name.module.isInterop)
      attempt(shop, where, () => formWitnesses(shop, owner, 'a default import'));
    // A declaration is compared under its first name; every other name has only to be there.
    const [first] = shop.old.of(name.symbol);
    if (first !== name || pair === null || !shop.pairs.isAffected(pair)) return;
    const missing = shop.pairs.missing(pair);
    if (missing.length > 0) {
      this.lacksGlobals = true;
      this.#inconclusive.set(where, `it mentions what is not installed: ${some(missing)}`);
    }
    attempt(shop, where, () => valueWitnesses(shop, owner));
    attempt(shop, where, () => typeWitnesses(shop, owner));
  }

  #tell(shop: Workshop, broken: readonly Broken[], flows: Flows, old: Side, next: Side): void {
    const byPlace = new Map<string, EngineDifference>();
    const sources = new Map<EngineDifference, Broken>();
    for (const found of broken) {
      const { owner } = found.witness;
      const difference = told(this.#ts, found, flows.of(owner.old));
      if (difference === null) continue;
      const key = `${difference.where} ${difference.change}`;
      const known = byPlace.get(key);
      if (known !== undefined && !(known.grade === 'likely' && difference.grade === 'proven')) continue;
      byPlace.set(key, difference);
      sources.set(difference, found);
    }
    for (const difference of byPlace.values()) {
      if (isToldElse(difference, byPlace.values())) continue;
      const source = sources.get(difference) as Broken;
      const checked = this.#checked(shop, difference, source, old, next);
      if (checked !== null) this.#differences.push(checked);
    }
  }

  #checked(
    shop: Workshop,
    difference: EngineDifference,
    source: Broken,
    old: Side,
    next: Side,
  ): EngineDifference | null {
    const through = source.witness.owner.pair === null ? null : shop.pairs.through(source.witness.owner.pair);
    const placed: EngineDifference = {
      ...difference,
      at: placeOf(source.witness, next),
      through: through === null || through === source.witness.owner.pair ? null : hiddenName(through.old),
    };
    try {
      const said = confirmed(old, next, source);
      return said === null ? null : { ...placed, said: said.text };
    } catch (error) {
      if (!isLate(this.#ts, error) && !(error instanceof RangeError)) throw error;
      return { ...placed, grade: 'likely' };
    }
  }

  #output(names: string[]): EngineOutput {
    return {
      compiler: `TypeScript ${this.#ts.version}`,
      names,
      differences: this.#differences,
      inconclusive: [...this.#inconclusive].map(([where, reason]) => ({ where, reason })),
    };
  }
}

/** Whether who overrides a member learns of its change by what others meet of it. */
function isToldElse({ change, where, grade }: EngineDifference, all: Iterable<EngineDifference>): boolean {
  if (change !== 'override-refused') return false;
  return [...all].some(
    (other) =>
      other.where === where && other.change !== change && (other.grade === 'proven' || grade === 'likely'),
  );
}

/** Runs a writer of witnesses; what it cannot write down is noted. */
function attempt(shop: Workshop, where: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    shop.unwritten.set(where, error.message);
  }
}

/** A declaration without a public name, told from others of its name by its file. */
function hiddenName({ name, declarations }: ts.Symbol): string {
  const file = declarations?.[0]?.getSourceFile().fileName ?? '';
  return `${file.slice(file.lastIndexOf('/') + 1)} ${name}`;
}

function placeOf({ declaration }: Witness, next: Side): EngineDifference['at'] {
  const node = declaration?.declarations?.[0];
  if (node === undefined) return null;
  const file = node.getSourceFile();
  if (!next.owns(file.fileName)) return null;
  const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file));
  return { path: file.fileName.slice(next.folder.root.length + 1), line: line + 1, column: character + 1 };
}
