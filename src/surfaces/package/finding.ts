import type { Affected, Grade, Proof } from '../difference.ts';

/** A difference before it has its id and its place. */
export interface Finding {
  readonly change: string;
  readonly where: string;
  readonly message: string;
  readonly grade: Grade;
  readonly affected: Affected;
  readonly proof: Proof | null;
  /** The key of the manifest on whose line it is shown. */
  readonly key: string;
  /** The finding that explains it, as its change and its place. */
  readonly cause?: string;
}

/** The resolution that proofs are checked with: an own implementation, which tests compare with Node. */
export const NODE = "Node's resolution of packages";

/** A specifier: `pkg`, `pkg/feature`. */
export function specifierOf(name: string, subpath: string): string {
  return subpath === '.' ? name : `${name}/${subpath.slice(2)}`;
}

/** The statement with which code asks for a module. */
export function statement(way: 'import' | 'require', specifier: string): string {
  return way === 'import' ? `import '${specifier}';` : `require('${specifier}');`;
}
