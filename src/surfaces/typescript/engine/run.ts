import type ts from 'typescript-6';
import { some } from '../../../base/words.ts';
import type { EngineDifference, EngineInput, EngineOutput } from '../protocol.ts';
import { isLate } from './compiled.ts';
import type { TypeScript } from './compiler.ts';
import { ParsedFiles } from './compiler.ts';
import { Flows } from './flow.ts';
import { furtherModes, withMode, withoutModes } from './modes.ts';
import { Names, shown } from './names.ts';
import { Pairs } from './pairs.ts';
import type { Session } from './session.ts';
import { Side } from './side.ts';
import { differencesOf } from './tell.ts';
import type { Unanswered } from './trial.ts';
import { Trial } from './trial.ts';
import { isUnchanged } from './unchanged.ts';
import type { Owner, Witness } from './witness.ts';
import { Workshop } from './witness.ts';
import { isChanged, modulesGone, presence, use } from './writers.ts';

/** What the engine needs from outside besides the compiler. */
export interface Machine {
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** Is given what is known so far, for the case that the rest takes too long, or the process down. */
  readonly early: (output: EngineOutput) => void;
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
  let output = compareUnder(session, input, { only: null, early: machine.early });
  if (input.listOnly) return output;
  try {
    for (const mode of furtherModes(session, input)) {
      machine.early(output);
      const { resolution, specifiers: only } = mode;
      const found = compareUnder({ ...session, resolution }, input, { only, early: () => {} });
      output = withMode(output, found, mode);
    }
  } catch (error) {
    if (!isLate(ts, error)) throw error;
    return withoutModes(output);
  }
  return output;
}

interface Way {
  /** The modules that are compared; null for all. */
  readonly only: ReadonlySet<string> | null;
  readonly early: Machine['early'];
}

function compareUnder(session: Session, input: EngineInput, way: Way): EngineOutput {
  const { ts } = session;
  const first = new Comparison(ts, session, input, way);
  const output = first.run();
  // Users of a package that speaks of Node have its types, and no dependency may say so.
  if (!first.lacksGlobals || !hasNodeTypes(ts, input)) return output;
  return new Comparison(ts, { ...session, types: ['node'] }, input, way).run();
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
  readonly #way: Way;
  readonly #differences: EngineDifference[] = [];
  readonly #inconclusive = new Map<string, string>();
  /** Files that do not parse. */
  readonly #broken = new Set<ts.SourceFile>();
  #isNextBroken = false;

  constructor(ts: TypeScript, session: Session, input: EngineInput, way: Way) {
    this.#way = way;
    this.#ts = ts;
    this.#session = session;
    this.#input = input;
  }

  run(): EngineOutput {
    const { old: oldSide, next: nextSide, entries, part, of, listOnly, isTold } = this.#input;
    const { only, early } = this.#way;
    const scope = { entries, name: null, only, isShallow: only !== null || entries !== null };
    const old = new Side(this.#session, oldSide.directory, scope);
    const next = new Side(this.#session, nextSide.directory, { ...scope, name: old.folder.name });
    if (isUnchanged(old, next)) return this.#output([]);
    const oldNames = new Names(old);
    const nextNames = new Names(next);
    const shop = new Workshop(this.#ts, oldNames, nextNames, new Pairs(this.#ts, oldNames, nextNames));
    const main = old.folder.name;
    const names = [...new Set(oldNames.all.map((name) => shown(name, main)))].sort();
    if (listOnly) return this.#output(names);
    if (this.#isEmpty(old, next)) return this.#output(names);
    for (const { program, side } of [oldNames, nextNames]) this.#readFaults(program, side, side === next);
    const mine = new Set(names.filter((_, index) => index % of === part));
    const owners = oldNames.all
      .filter((name) => mine.has(shown(name, main)))
      .map((name) => shop.owner(name))
      .filter((owner) => !this.#isBroken(owner));
    if (part === 0 && only === null) this.#nameless(oldNames, old);
    for (const owner of owners) this.#lacks(shop, owner);
    if (this.lacksGlobals && this.#session.types.length === 0 && hasNodeTypes(this.#ts, this.#input))
      return this.#output(names);
    let flows: Flows | null = null;
    const known = (): Flows => {
      flows ??= new Flows(this.#ts, oldNames);
      return flows;
    };
    const trial = new Trial(old, next, this.#unanswered());
    const tried = (from: number): void => {
      this.#differences.push(...differencesOf(shop, trial.broken(shop.witnesses.slice(from)), known));
      for (const [where, reason] of shop.unwritten) this.#inconclusive.set(where, reason);
    };
    // What is gone costs little and is certain: it is told before anything is tried that may take the compiler long.
    if (!isTold || only !== null) {
      if (part === 0) modulesGone(shop);
      for (const owner of owners) presence(shop, owner);
      tried(0);
      early({ ...this.#output(names), inconclusive: [] });
    }
    const before = shop.witnesses.length;
    for (const owner of owners) use(shop, owner);
    tried(before);
    trial.end();
    return this.#output(names);
  }

  #unanswered(): Unanswered {
    const all = (rest: readonly Witness[], reason: string): void => {
      for (const { where } of rest) this.#inconclusive.set(where, reason);
    };
    return {
      late: (rest) => all(rest, 'the deadline passed before it was compared'),
      costly: (rest) => all(rest, 'the compiler makes too many types for the programs that use it'),
      failed: (witness) => all([witness], 'it is too deep for the compiler'),
      untried: (where) => {
        if (!this.#inconclusive.has(where))
          this.#inconclusive.set(where, 'no program that uses it compiles against the old side');
      },
    };
  }

  /** Notes what a declaration that changed mentions and that is not installed. */
  #lacks(shop: Workshop, owner: Owner): void {
    const { pair, where } = owner;
    if (pair === null || !isChanged(shop, owner)) return;
    const missing = shop.pairs.missing(pair);
    if (missing.length === 0) return;
    this.lacksGlobals = true;
    this.#inconclusive.set(where, `it mentions what is not installed: ${some(missing)}`);
  }

  #isEmpty(old: Side, next: Side): boolean {
    // Of a further way of resolution it is known that there were some.
    if (this.#way.only !== null) return false;
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

  /** What a file of before declared is not known where it does not parse and no name of it was found. */
  #nameless({ all }: Names, side: Side): void {
    const told = new Set(
      all.flatMap(({ symbol }) => (symbol.declarations ?? []).map((node) => node.getSourceFile())),
    );
    for (const file of this.#broken) {
      const { fileName } = file;
      if (!side.owns(fileName) || told.has(file)) continue;
      const path = fileName.slice(side.folder.root.length + 1);
      this.#inconclusive.set(path, 'its declarations do not parse');
    }
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

  #output(names: string[]): EngineOutput {
    return {
      compiler: `TypeScript ${this.#ts.version}`,
      names,
      differences: this.#differences,
      inconclusive: [...this.#inconclusive].map(([where, reason]) => ({ where, reason })),
    };
  }
}
