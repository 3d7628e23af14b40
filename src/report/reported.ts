import * as v from 'valibot';
import { Problem } from '../base/problem.ts';
import { MERGE_METHODS } from '../changes/merge-message.ts';
import type { ProofLanguage } from '../surfaces/difference.ts';
import { AFFECTED } from '../surfaces/difference.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Told } from './feedback.ts';

/**
 * What a run reports, read as data that nobody vouches for (schema/verdict.schema.json, schema/error.schema.json). Only
 * what is shown is kept, and each of it is of its form: what stands in a link or outside of a quotation is a word, a
 * commit or a day. The texts are hostile until they are rendered, as ever.
 */

const LANGUAGES = [
  'ts',
  'json',
  'http',
  'graphql',
  'proto',
  'text',
] as const satisfies readonly ProofLanguage[];

const MOST_ITEMS = 10_000;
const MOST_CHARACTERS = 100_000;

const text = v.pipe(v.string(), v.maxLength(MOST_CHARACTERS));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const dayOrNever = v.pipe(v.string(), v.regex(/^(?:\d{4}-\d{2}-\d{2}|never)$/));
const commit = v.pipe(v.string(), v.regex(/^[0-9a-f]{7,64}$/));
const number = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const from = v.optional(v.picklist(['pull-request', 'base']));

/** The id of a rule: it is part of a link. A later version may have rules that this one has not. */
const rule = v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z]+(?:-[a-z]+)*$/));

function list<T extends v.GenericSchema>(item: T) {
  return v.pipe(v.array(item), v.maxLength(MOST_ITEMS));
}

const line = v.object({
  id: text,
  name: v.nullable(text),
  phase: v.nullable(text),
  until: v.nullable(dayOrNever),
  newest: v.boolean(),
  opens: v.nullable(text),
});

const reason = v.object({
  commit,
  kind: text,
  subject: text,
  security: v.boolean(),
  via: v.optional(text),
  from,
});

const evidence = v.object({
  checker: text,
  id: text,
  change: text,
  requires: text,
  affected: v.picklist(AFFECTED),
  grade: v.picklist(['proven', 'likely']),
  where: text,
  message: text,
  proof: v.nullable(text),
  confirmed: v.optional(v.object({ language: v.picklist(LANGUAGES), by: text, said: v.nullable(text) })),
  at: v.optional(v.object({ path: text, line: v.nullable(number), column: v.nullable(number) })),
  surface: v.optional(text),
  cause: v.optional(text),
  counts: v.optional(v.literal(false)),
  accepted: v.optional(v.object({ reason: text, until: v.nullable(day) })),
  from,
});

const finding = v.object({
  rule,
  level: v.picklist(['error', 'warning', 'note']),
  message: text,
  remedy: text,
  where: v.object({
    commit: v.optional(text),
    commits: v.optional(list(text)),
    tag: v.optional(text),
    line: v.optional(text),
    path: v.optional(text),
    row: v.optional(number),
    column: v.optional(number),
    policy: v.optional(text),
  }),
  evidence: v.optional(list(text)),
  known: v.optional(v.object({ since: day, why: v.optional(text) })),
});

const override = v.object({
  rule,
  line: v.optional(text),
  kind: v.optional(text),
  reason: text,
  used: v.boolean(),
});

const results = v.object({ OK: number, WRONG_VERSION: number, NOK: v.optional(number) });

const licenses = v.object({
  from: text,
  version: text,
  before: results,
  after: results,
  stranded: number,
  transitions: v.optional(v.record(text, number), {}),
  kinds: v.record(text, number),
  lines: list(v.object({ line: text, plain: number, reached: v.boolean() })),
});

const pull = v.object({
  number: v.nullable(number),
  judged: v.picklist(MERGE_METHODS),
  by: v.picklist(['policy', 'auto-merge', 'call', 'queue', 'allowed', 'unknown']),
  methods: v.pipe(
    v.array(
      v.object({
        method: v.picklist(MERGE_METHODS),
        outcome: v.picklist(['pass', 'fail', 'undecided']),
        kind: v.nullable(text),
        next: v.nullable(v.object({ version: text, tag: v.nullable(text) })),
      }),
    ),
    v.minLength(1),
    v.maxLength(MERGE_METHODS.length),
  ),
});

const baseline = v.object({
  file: text,
  missing: v.boolean(),
  changed: v.boolean(),
  known: number,
  unmatched: list(
    v.object({
      rule,
      since: day,
      branch: v.nullable(text),
      why: v.optional(text),
      cause: v.object({
        about: v.optional(v.record(text, text)),
        value: v.optional(text),
        commits: v.optional(v.record(commit, text)),
        line: v.optional(text),
        path: v.optional(text),
        policy: v.optional(text),
      }),
    }),
  ),
});

const affected = v.object({
  line: text,
  name: v.nullable(text),
  phase: text,
  before: v.nullable(dayOrNever),
  until: dayOrNever,
  next: text,
  nextUntil: v.nullable(dayOrNever),
});

const reportedVerdict = v.object({
  outcome: v.picklist(['pass', 'fail']),
  today: day,
  head: commit,
  branch: v.optional(v.nullable(text), null),
  line: v.nullable(line),
  last: v.nullable(v.object({ version: text, tag: text, commit })),
  kind: text,
  security: v.boolean(),
  next: v.nullable(v.object({ version: text, tag: v.nullable(text) })),
  because: list(reason),
  evidence: list(evidence),
  surfaces: v.optional(
    list(
      v.object({
        checker: text,
        name: text,
        baseline: text,
        differences: number,
        inconclusive: list(v.object({ where: text, reason: text })),
      }),
    ),
  ),
  proposed: v.optional(list(v.object({ checker: text, file: text }))),
  mentions: v.optional(list(v.object({ commit, ids: list(text), subject: text })), []),
  findings: list(finding),
  overrides: v.optional(list(override), []),
  licenses: v.optional(licenses),
  affects: v.optional(list(affected)),
  policyChanged: v.optional(v.boolean(), false),
  pull: v.optional(pull),
  baseline: v.optional(baseline),
  counts: v.optional(v.object({ commits: number, cancelled: number, ignoredTags: number }), {
    commits: 0,
    cancelled: 0,
    ignoredTags: 0,
  }),
});

const reportedNothing = v.object({
  outcome: v.literal('pass'),
  kind: v.literal('none'),
  message: text,
});

const reportedError = v.object({
  outcome: v.optional(v.literal('undecided')),
  error: v.object({
    code: v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z]+(?:-[a-z]+)*$/)),
    message: text,
    remedy: text,
  }),
});

/** Null for what is no report on a pull request. */
export function reportedBy(document: unknown): Told | null {
  const error = v.safeParse(reportedError, document);
  if (error.success) {
    const { outcome, error: given } = error.output;
    return { is: 'problem', problem: new Problem({ ...given, exit: outcome === undefined ? 2 : 3 }) };
  }
  // Only what is no verdict has a message; else it may look like one that finds nothing to release.
  const nothing = v.safeParse(reportedNothing, document);
  if (nothing.success) return { is: 'nothing', why: nothing.output.message };
  const verdict = v.safeParse(reportedVerdict, document);
  // The ids of rules are words here, since another version may have made the report.
  return verdict.success ? { is: 'verdict', verdict: verdict.output as Verdict } : null;
}
