import { isMapping } from '../base/mapping.ts';
import type { PolicyDocument } from './document.ts';

/** Where the schema found a mistake, and whether the key itself is one too many. */
export interface SchemaIssue {
  readonly path: readonly string[];
  readonly key: boolean;
}

type Json = Record<string, unknown>;

/** Sections that cannot be judged without another one: a mistake there would show as false ones here. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  versions: [
    'versions',
    'commits',
    'branches',
    'lines',
    'support',
    'cadence',
    'compatibility',
    'freeze',
    'approvals',
    'release',
  ],
  lines: ['lines', 'branches', 'support'],
  cadence: ['cadence', 'support'],
};

/** Keys that nothing else depends on: without them the rest of their section is judged as it stands. */
const ALONE = new Set(['unknown', 'convention', 'order', 'minimum', 'notice', 'initial']);

/**
 * What is left of a policy once the schema's mistakes are taken out, so that the mistakes which a schema cannot see
 * are shown at once with them, and none that is only a consequence. Null where nothing sound is left.
 */
export function salvage(raw: unknown, issues: readonly SchemaIssue[]): PolicyDocument | null {
  if (!isMapping(raw)) return null;
  const rest = structuredClone(raw);
  for (const issue of issues) takeOut(rest, issue);
  if (!isMapping(rest.support)) forgetPhases(rest);
  return { ...rest, policy: 1 } as unknown as PolicyDocument;
}

function takeOut(rest: Json, { path, key }: SchemaIssue): void {
  const until = path.indexOf('until');
  // An end that cannot be read is taken for one that is open: nothing contradicts it.
  if (until > 0) {
    set(rest, path.slice(0, until + 1), 'open');
    return;
  }
  // A branch with a key too many may lack the one that was meant.
  if (key && path.length > 0 && path[0] !== 'branches') {
    set(rest, path, undefined);
    return;
  }
  // Nothing else speaks of the files that carry the number.
  if (path[0] === 'versions' && path[1] === 'files') {
    set(rest, path.slice(0, 2), undefined);
    return;
  }
  if (ALONE.has(path.at(-1) ?? '') && path.length === 2) {
    set(rest, path, undefined);
    return;
  }
  const section = path[0] ?? '';
  for (const needing of NEEDS[section] ?? [section]) delete rest[needing];
}

function set(rest: Json, path: readonly string[], value: unknown): void {
  let node: unknown = rest;
  for (const step of path.slice(0, -1)) node = (node as Json | undefined)?.[step];
  const last = path.at(-1);
  if (typeof node !== 'object' || node === null || last === undefined) return;
  if (value === undefined) delete (node as Json)[last];
  else (node as Json)[last] = value;
}

/** Without phases, explicit ends and tracks would all be called unknown. */
function forgetPhases(rest: Json): void {
  const known = isMapping(rest.lines) && isMapping(rest.lines.known) ? rest.lines.known : {};
  for (const line of Object.values(known)) {
    if (!isMapping(line)) continue;
    delete line.end;
    delete line.track;
  }
}
