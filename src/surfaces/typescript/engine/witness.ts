import type ts from 'typescript-6';
import type { TypeScript } from './compiler.ts';
import type { Names, PublicName } from './names.ts';
import { keyOf, shown } from './names.ts';
import type { Pair, Pairs } from './pairs.ts';
import { Printer } from './printer.ts';

/**
 * Which way what a witness tests goes: out to the user, who reads or calls it; in from the user, who gives it; or
 * neither: a name is used.
 */
type Direction = 'out' | 'in' | 'name';

/** A small program of a user. It counts only where it compiles against the old side. */
export interface Witness {
  /** What kind of change it shows. Of several that fail for one place and change the first is told. */
  readonly change: string;
  readonly where: string;
  readonly message: string;
  readonly direction: Direction;
  readonly text: string;
  /** Where in the text begins what is tested: an error before that is another name's. */
  readonly tested: number;
  /** Why it shows no more than a likely break; null where it may prove one. */
  readonly weak: string | null;
  /** Whether only those meet it who implement or build the type. */
  readonly implementer: boolean;
  /** If the error stands at this word, the result is what changed. */
  readonly result: {
    readonly at: number;
    readonly change: string;
    readonly message: string;
    readonly wasAny: boolean;
  } | null;
  readonly owner: Owner;
  /** Where the new side declares it; null where it is gone. */
  readonly declaration: ts.Symbol | null;
}

/** A public name that may have changed, on both sides. */
export interface Owner {
  readonly name: PublicName;
  readonly where: string;
  readonly old: ts.Symbol;
  readonly next: ts.Symbol | null;
  readonly pair: Pair | null;
}

/** Type parameters, once as types of their own and once left open. */
export interface Setting {
  readonly open: boolean;
  /** `type T = …;` before the program. */
  readonly aliases: readonly string[];
  /** `T extends …` of the program itself. */
  readonly parameters: readonly string[];
}

/** Why a module is weak that a package does not name. */
export const ASIDE = 'the package may not mean it for its users';

export const CLOSED: Setting = { open: false, aliases: [], parameters: [] };

/** What stands in the function, or in the class, of a witness. */
interface Program {
  readonly parameters: readonly string[];
  readonly body: string;
  /** Where it is a method of a class of the user's own. */
  readonly inside?: Inside;
}

/** A class of the user's own, in which something is tried. */
export interface Inside {
  /** What it extends: "pkg.Queue<T>". */
  readonly base: string;
  /** "example", "constructor". */
  readonly method: string;
}

/** What all that write witnesses share. */
export class Workshop {
  readonly ts: TypeScript;
  readonly old: Names;
  readonly next: Names;
  readonly pairs: Pairs;
  readonly witnesses: Witness[] = [];
  /** What could not be written down, by place. */
  readonly unwritten = new Map<string, string>();

  constructor(ts: TypeScript, old: Names, next: Names, pairs: Pairs) {
    this.ts = ts;
    this.old = old;
    this.next = next;
    this.pairs = pairs;
  }

  owner(name: PublicName): Owner {
    const next = this.next.get(keyOf(name))?.symbol ?? null;
    return {
      name,
      where: shown(name, this.old.side.folder.name),
      old: name.symbol,
      next,
      pair: next === null ? null : this.pairs.pair(name.symbol, next),
    };
  }

  printer(
    owner: Owner,
    more: { asCopy?: ts.Symbol; self?: string; taken?: readonly string[] } = {},
  ): Printer {
    return new Printer({ ts: this.ts, names: this.old, next: this.next, owner: owner.name, ...more });
  }

  /** The type parameters of a declaration in each way they are tried; one empty way where it has none. */
  settings(
    printer: Printer,
    parameters: readonly ts.TypeParameterDeclaration[],
    outer: Setting | null = null,
  ): Setting[] {
    if (parameters.length === 0) return [outer ?? CLOSED];
    const written = parameters.map((parameter) => ({
      name: parameter.name.text,
      constraint: parameter.constraint === undefined ? null : printer.print(parameter.constraint),
    }));
    const closed: Setting = {
      open: false,
      aliases: [
        ...(outer?.aliases ?? []),
        ...written.map(
          ({ name, constraint }) => `type ${name} = ${constraint ?? `{ readonly some: '${name}' }`};`,
        ),
      ],
      parameters: outer?.parameters ?? [],
    };
    const open: Setting = {
      open: true,
      aliases: outer?.aliases ?? [],
      parameters: [
        ...(outer?.parameters ?? []),
        ...written.map(({ name, constraint }) =>
          constraint === null ? name : `${name} extends ${constraint}`,
        ),
      ],
    };
    if (outer !== null) return outer.open ? [open] : [closed];
    // The compiler does not look into a conditional type before it knows what stands in it.
    return parameters.some(({ constraint }) => constraint !== undefined && this.#isConditional(constraint))
      ? [closed]
      : [closed, open];
  }

  #isConditional(node: ts.TypeNode): boolean {
    const type = this.old.checker.getTypeFromTypeNode(node);
    const parts = type.isUnion() ? type.types : [type];
    return parts.some(({ flags }) => (flags & this.ts.TypeFlags.Conditional) !== 0);
  }

  /** Keeps a witness. */
  add(
    printer: Printer,
    setting: Setting,
    program: Program,
    what: Omit<Witness, 'text' | 'tested' | 'result' | 'weak' | 'implementer' | 'declaration'> & {
      readonly weak?: string | null;
      readonly implementer?: boolean;
      readonly declaration?: ts.Symbol | null;
      readonly result?: { readonly change: string; readonly message: string; readonly wasAny: boolean };
    },
  ): void {
    const generic = setting.parameters.length === 0 ? '' : `<${setting.parameters.join(', ')}>`;
    const given = program.parameters.join(', ');
    const before = [printer.preamble(), ...setting.aliases].join('\n');
    const [open, close] = framed(program.inside ?? null, generic, given);
    const head = `${before}\n${open}\n`;
    const indent = program.inside === undefined ? '  ' : '    ';
    const text = `${head}${indent}${program.body}\n${close}\n`;
    const at = program.body.indexOf('result: ');
    this.witnesses.push({
      weak: setting.open ? 'it fails only where type parameters are left open' : null,
      implementer: false,
      declaration: what.owner.next,
      ...what,
      text,
      tested: head.length,
      result:
        what.result === undefined || at < 0 ? null : { at: head.length + indent.length + at, ...what.result },
    });
  }

  /** What says of itself that it is internal breaks at most who does not listen. @param from of the witnesses */
  weaken(from: number, symbol: ts.Symbol): void {
    if (!isInternal(this.ts, symbol)) return;
    for (const [index, witness] of this.witnesses.entries())
      if (index >= from)
        this.witnesses[index] = { ...witness, weak: 'it says of itself that it is internal' };
  }

  /** A program without a function around it. */
  addPlain(
    printer: Printer,
    body: string,
    what: Omit<Witness, 'text' | 'tested' | 'result' | 'weak' | 'implementer' | 'declaration'> & {
      readonly weak?: string | null;
    },
  ): void {
    const head = `${printer.preamble()}\n`;
    this.witnesses.push({
      weak: null,
      implementer: false,
      declaration: what.owner.next,
      ...what,
      text: `${head}${body}\n`,
      tested: head.length,
      result: null,
    });
  }
}

/** What stands before and after the body of a witness. */
function framed(inside: Inside | null, generic: string, parameters: string): readonly [string, string] {
  if (inside === null) return [`export function example${generic}(${parameters}) {`, '}'];
  return [
    `export abstract class Example${generic} extends ${inside.base} {\n  ${inside.method}(${parameters}) {`,
    '  }\n}',
  ];
}

function isInternal(ts: TypeScript, symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some((declaration) => {
    if (symbol.name.startsWith('_') && ts.isClassElement(declaration)) return true;
    const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    const text = statement.getSourceFile().text;
    return (ts.getLeadingCommentRanges(text, statement.pos) ?? []).some(({ pos, end }) =>
      /@(?:internal|private)\b/.test(text.slice(pos, end)),
    );
  });
}

/** The type parameters of a declaration of any kind. */
export function typeParametersOf(ts: TypeScript, symbol: ts.Symbol): readonly ts.TypeParameterDeclaration[] {
  for (const declaration of symbol.declarations ?? [])
    if (
      (ts.isInterfaceDeclaration(declaration) ||
        ts.isClassDeclaration(declaration) ||
        ts.isTypeAliasDeclaration(declaration)) &&
      declaration.typeParameters !== undefined
    )
      return declaration.typeParameters;
  return [];
}

/** "<T, U>" or nothing. */
export function argumentsText(parameters: readonly ts.TypeParameterDeclaration[]): string {
  return parameters.length === 0 ? '' : `<${parameters.map(({ name }) => name.text).join(', ')}>`;
}
