import { mistake, undecided } from '../base/problem.ts';
import { writeBelow } from '../hosts/write-files.ts';
import { jsonText } from '../report/safe.ts';
import type { BaselineEntry } from '../verdict/baseline/entries.ts';
import { baselineDocument } from '../verdict/baseline/file.ts';
import type { Facts } from '../verdict/facts.ts';
import { baselineBy } from '../verdict/judge-by.ts';
import { ALL_RULES } from '../verdict/rules/all.ts';
import type { Gathered } from './gather/gather.ts';
import type { CheckTarget } from './gather/judged-branch.ts';

/**
 * Writes what is found now into the baseline that the policy names.
 *
 * @returns the facts as they are from now on, and what was done, in words
 * @throws Problem where there is nothing to write it into, or no verdict to take it from
 */
export function writeBaseline(
  { facts, policy: { policy }, info }: Gathered,
  { base }: CheckTarget,
): { readonly facts: Facts; readonly note: string } {
  const file = policy.baseline;
  if (file === null)
    throw mistake(
      'baseline-unnamed',
      'the policy names no file for a baseline',
      'add baseline: release-baseline.json to the policy',
    );
  if (base !== null)
    throw mistake(
      'baseline-of-pull-request',
      '--write-baseline writes down what a branch has, and --base judges a pull request',
      'leave --base out, and name the branch with --branch',
    );
  if (info.top === null)
    throw mistake(
      'baseline-without-work-tree',
      'this repository has no work tree that the baseline could be written into',
      'run this in a clone with one',
    );
  const entries = baselineBy(facts, ALL_RULES);
  if ('outcome' in entries) {
    const { code, message, remedy } = entries.error;
    throw undecided(code, message, remedy);
  }
  writeBelow(info.top, file, jsonText(baselineDocument(entries)));
  return {
    facts: { ...facts, baseline: { file, entries, missing: false, changed: false } },
    note: words(file, facts.baseline?.entries ?? [], entries),
  };
}

function words(file: string, before: readonly BaselineEntry[], after: readonly BaselineEntry[]): string {
  const added = after.filter((entry) => !before.includes(entry)).length;
  const dropped = before.filter((entry) => !after.includes(entry)).length;
  return `${file} holds ${after.length} ${after.length === 1 ? 'entry' : 'entries'} now: ${added} new, ${dropped} dropped`;
}
