import type ts from 'typescript-6';
import type { ParsedFiles, Resolution, TypeScript } from './compiler.ts';

/** What the compiler is asked with. */
export interface Session {
  readonly ts: TypeScript;
  readonly files: ParsedFiles;
  readonly resolution: Resolution;
  /** Packages of global types that consumers have, such as `node`. */
  readonly types: readonly string[];
  /** Throws when the time is over. */
  readonly watch: ts.CancellationToken;
}
