import type ts from 'typescript-6';
import type { TypeScript } from './compiler.ts';

/** What a name of the world stands for, whatever it may mean; undefined where it stands for nothing. */
export function globalSymbol(api: TypeScript, checker: ts.TypeChecker, name: string): ts.Symbol | undefined {
  const { Type, Value, Namespace } = api.SymbolFlags;
  // The compiler has it and does not declare it.
  const { resolveName } = checker as unknown as {
    resolveName(
      name: string,
      at: undefined,
      meaning: ts.SymbolFlags,
      excludeGlobals: boolean,
    ): ts.Symbol | undefined;
  };
  return resolveName(name, undefined, Type | Value | Namespace, false);
}
