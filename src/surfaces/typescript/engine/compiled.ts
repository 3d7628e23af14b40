import type ts from 'typescript-6';
import type { TypeScript } from './compiler.ts';
import type { Side } from './side.ts';

/** What the compiler says to a program, first things first. */
export interface Said {
  readonly text: string;
  readonly code: number;
  readonly at: number;
}

/** Programs of one side, compiled together. */
export class Compiled {
  readonly #side: Side;
  readonly #program: ts.Program;

  constructor(side: Side, texts: readonly string[]) {
    this.#side = side;
    this.#program = side.program(new Map(texts.map((text, index) => [`example${index}`, text])));
  }

  /** How many types the compiler has made for them: the same on every machine, unlike the time that it took. */
  get types(): number {
    return this.#program.getTypeCount();
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

/** Whether the time was over. */
export function isLate(ts: TypeScript, error: unknown): boolean {
  return error instanceof ts.OperationCanceledException;
}
