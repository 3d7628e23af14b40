import type { LoadedPolicy } from '../../policy/load.ts';
import { judge } from '../judge.ts';
import type { Finding, Judgement, Verdict } from '../verdict.ts';
import type { Expected, PolicyCase } from './cases.ts';
import { factsOf } from './facts.ts';

/** What became of one case. */
export interface CaseResult {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly passed: boolean;
  /** Empty where it passed. */
  readonly differences: readonly Difference[];
}

/** One thing that is not as expected. */
export interface Difference {
  /** The key of `expect`. */
  readonly field: string;
  readonly expected: unknown;
  readonly actual: unknown;
  /** What the verdict says of it. */
  readonly because: readonly string[];
}

/** Judges each case as a repository in its circumstances would be judged, and compares what the case names. */
export function runCases(
  cases: readonly PolicyCase[],
  { document, policy }: Pick<LoadedPolicy, 'document' | 'policy'>,
): CaseResult[] {
  return cases.map((one) => {
    const { name, place, expect } = one;
    const differences = differencesOf(expect, judge(factsOf(one, document, policy)));
    return { name, file: place.file, line: place.line, passed: differences.length === 0, differences };
  });
}

function differencesOf(expect: Expected, judgement: Judgement): Difference[] {
  if (judgement.outcome === 'undecided') return ofUndecided(expect, judgement.error);
  const { findings, error, ...plain } = expect;
  const actual = shown(judgement);
  const found = Object.entries(plain).flatMap(([field, expected]): Difference[] => {
    const value = actual[field as keyof typeof actual];
    return value === expected ? [] : [{ field, expected, actual: value, because: [] }];
  });
  if (error !== undefined) found.push({ field: 'error', expected: error, actual: null, because: [] });
  return findings === undefined ? found : [...found, ...ofFindings(findings, judgement.findings)];
}

/** The fields of a verdict by the keys of `expect`. */
function shown({ outcome, kind, next, line, security }: Verdict) {
  return {
    outcome,
    kind,
    next: next?.version ?? null,
    tag: next?.tag ?? null,
    line: line?.id ?? null,
    opens: line?.opens ?? null,
    phase: line?.phase ?? null,
    security,
  };
}

/** What cannot be decided has no kind, no version and no findings: a case that expects one expects a verdict. */
function ofUndecided(
  { outcome, error, ...rest }: Expected,
  { code, message }: { readonly code: string; readonly message: string },
): Difference[] {
  const because = [message];
  if (error !== undefined && error !== code)
    return [{ field: 'error', expected: error, actual: code, because }];
  const nothing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);
  const undecided = outcome === undefined ? error !== undefined : outcome === 'undecided';
  if (undecided && Object.values(rest).every(nothing)) return [];
  const expected = outcome === undefined || outcome === 'undecided' ? 'a verdict' : outcome;
  return [{ field: 'outcome', expected, actual: `undecided (${code})`, because }];
}

/** Every finding that is named must be there, and none above a note that is not. */
function ofFindings(expected: NonNullable<Expected['findings']>, findings: readonly Finding[]): Difference[] {
  const wanted = expected.map((each) => (typeof each === 'string' ? { rule: each } : each));
  const fits = (finding: Finding, { rule, level }: { rule: string; level?: string | undefined }): boolean =>
    finding.rule === rule && (level === undefined || finding.level === level);
  const missing = wanted.filter((each) => !findings.some((finding) => fits(finding, each)));
  const loud = findings.filter(({ level }) => level !== 'note');
  const surplus = loud.filter((finding) => !wanted.some((each) => fits(finding, each)));
  if (missing.length + surplus.length === 0) return [];
  const words = ({ rule, level }: { rule: string; level?: string | undefined }): string =>
    level === undefined ? rule : `${level} ${rule}`;
  const named = findings.filter(
    ({ rule, level }) => level !== 'note' || wanted.some((each) => each.rule === rule),
  );
  return [
    {
      field: 'findings',
      expected: wanted.map(words),
      actual: [...new Set(named.map(words))],
      because: surplus.map((finding) => `${words(finding)}: ${finding.message}`),
    },
  ];
}
