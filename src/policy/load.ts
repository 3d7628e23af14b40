import { compilePolicy } from './compile.ts';
import type { PolicyDocument } from './document.ts';
import type { ExtendedFiles } from './extended-files.ts';
import { readExtended } from './extended-files.ts';
import { Layers } from './layers.ts';
import type { Place } from './place.ts';
import type { Policy } from './policy.ts';
import { invalid } from './yaml-file.ts';

export { readExtended };

/** A policy as read from its file: its data, and the same compiled. */
export interface LoadedPolicy {
  /** What it extends is merged in already. */
  readonly document: PolicyDocument;
  readonly policy: Policy;
  /** Where a key or a value of the document stands. */
  place(path: readonly string[], at?: 'key' | 'value'): Place;
  /** Whether the file says it, or what it extends; else it is a default. */
  has(path: readonly string[]): boolean;
}

/**
 * Reads a policy file (YAML 1.2, core schema, so that 2027-04-30 stays text; JSON is YAML too).
 *
 * @param file the name that errors show
 * @param extended the files that it extends, where it extends some
 * @throws Problem `policy-invalid` with every mistake, each with its file, line and column
 */
export function loadPolicy(source: string, file: string, extended: ExtendedFiles = new Map()): LoadedPolicy {
  const layers = new Layers(source, file, extended);
  const { details, document } = layers;
  const compiled = document === null ? null : compilePolicy(document);
  const found = [...details, ...(compiled?.mistakes ?? []).map((each) => layers.detail(each))];
  if (document === null || compiled?.policy == null || found.length > 0)
    throw invalid({ code: 'policy-invalid', file, details: found, where: 'the policy file' });
  return {
    document,
    policy: compiled.policy,
    place: (path, at) => layers.place(path, at),
    has: (path) => layers.has(path),
  };
}
