import type { Category } from './catalogue.ts';
import { RULES } from './catalogue.ts';
import type { Finding, Subject } from './finding.ts';
import { ofMethod } from './finding.ts';
import { fieldFindings } from './rules-fields.ts';
import { enumFindings, messageFindings } from './rules-messages.ts';
import type { File, Method, Schema } from './schema.ts';

/**
 * All that buf's rules in WIRE and WIRE_JSON find between two schemas, by file and place.
 *
 * @param moved the new paths of files that have another one
 */
export function findingsOf(
  old: Schema,
  next: Schema,
  moved: ReadonlyMap<string, string> = new Map(),
): Finding[] {
  const sides = { old, next };
  const found: Finding[] = [];
  for (const [path, file] of old.files)
    pair(file, next.files.get(moved.get(path) ?? path), (a, b) => found.push(...fileFindings(a, b)));
  for (const [name, message] of old.messages)
    pair(message, next.messages.get(name), (a, b) => {
      found.push(...messageFindings(a, b));
      for (const [number, field] of a.fields)
        pair(field, b.fields.get(number), (c, d) => found.push(...fieldFindings(c, d, sides)));
    });
  for (const [extendee, fields] of old.extensions)
    for (const [number, field] of fields)
      pair(field, next.extensions.get(extendee)?.get(number), (a, b) =>
        found.push(...fieldFindings(a, b, sides)),
      );
  for (const [name, declared] of old.enums)
    pair(declared, next.enums.get(name), (a, b) => found.push(...enumFindings(a, b)));
  for (const [name, service] of old.services)
    pair(service, next.services.get(name), (a, b) => {
      for (const [rpc, method] of a.methods)
        pair(method, b.methods.get(rpc), (c, d) => found.push(...methodFindings(c, d)));
    });
  return found.sort(byPlace);
}

/** What buf answers in one of its categories: each of its rules has its own finding, also where another says the same. */
export function inCategory(findings: readonly Finding[], category: Category): Finding[] {
  return findings.filter(({ rule }) => RULES[rule].categories.includes(category));
}

function pair<T>(old: T, next: T | undefined, compare: (old: T, next: T) => void): void {
  if (next !== undefined) compare(old, next);
}

function byPlace(a: Finding, b: Finding): number {
  const line = ({ spot }: Finding): number => spot?.line ?? 0;
  return (
    order(a.path, b.path) ||
    line(a) - line(b) ||
    order(a.where, b.where) ||
    order(a.rule, b.rule) ||
    order(a.message, b.message)
  );
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function fileFindings(old: File, next: File): Finding[] {
  if (old.package === next.package) return [];
  const named = (name: string): string => (name === '' ? 'none' : name);
  return [
    {
      rule: 'FILE_SAME_PACKAGE',
      path: next.path,
      spot: next.packageSpot,
      where: next.path,
      message: `the package changed from ${named(old.package)} to ${named(next.package)}`,
      subject: { sort: 'package', old, next },
      named: next.path,
    },
  ];
}

const NONE: Subject = { sort: 'none' };

function methodFindings(old: Method, next: Method): Finding[] {
  const found: Finding[] = [];
  const streaming = (is: boolean): string => (is ? 'a stream' : 'one message');
  const called = next.fullName;
  if (old.input !== next.input)
    found.push(
      ofMethod('RPC_SAME_REQUEST_TYPE', next, `${called} takes ${next.input} instead of ${old.input}`, {
        sort: 'rpc-type',
        old: old.input,
        next: next.input,
      }),
    );
  if (old.output !== next.output)
    found.push(
      ofMethod('RPC_SAME_RESPONSE_TYPE', next, `${called} returns ${next.output} instead of ${old.output}`, {
        sort: 'rpc-type',
        old: old.output,
        next: next.output,
      }),
    );
  if (old.clientStreaming !== next.clientStreaming)
    found.push(
      ofMethod(
        'RPC_SAME_CLIENT_STREAMING',
        next,
        `${called} takes ${streaming(next.clientStreaming)} now`,
        NONE,
      ),
    );
  if (old.serverStreaming !== next.serverStreaming)
    found.push(
      ofMethod(
        'RPC_SAME_SERVER_STREAMING',
        next,
        `${called} returns ${streaming(next.serverStreaming)} now`,
        NONE,
      ),
    );
  if (old.idempotency !== next.idempotency) {
    const message = `the idempotency of ${called} changed from ${old.idempotency} to ${next.idempotency}`;
    found.push(ofMethod('RPC_SAME_IDEMPOTENCY_LEVEL', next, message, NONE));
  }
  return found;
}
