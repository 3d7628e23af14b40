import type { BaselineEntry } from '../verdict/baseline/entries.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { shortId } from '../verdict/words.ts';

const MOST_ENTRIES = 5;

/** What there is to know of the baseline, a sentence each. They quote hostile text. */
export function baselineWords({ baseline }: Verdict): string[] {
  if (baseline === undefined) return [];
  const { file, missing, changed, unmatched } = baseline;
  const words: string[] = [];
  if (changed) words.push(`the baseline ${file} changes here; that of the base did the judging`);
  if (missing)
    words.push(`there is no baseline ${file} yet, so nothing is known: check --write-baseline writes it`);
  if (unmatched.length > 0) {
    const one = unmatched.length === 1;
    const shown = unmatched.slice(0, MOST_ENTRIES).map(entryWords).join('; ');
    const more = unmatched.length > MOST_ENTRIES ? `; and ${unmatched.length - MOST_ENTRIES} more` : '';
    words.push(
      `${one ? 'an entry' : `${unmatched.length} entries`} of ${file} ${one ? 'matches' : 'match'} nothing any more, and check --write-baseline drops ${one ? 'it' : 'them'}: ${shown}${more}`,
    );
  }
  return words;
}

function entryWords({ rule, since, cause }: BaselineEntry): string {
  const commits = Object.keys(cause.commits ?? {}).map(shortId);
  const of = [
    ...(cause.line === undefined ? [] : [`line ${cause.line}`]),
    ...(cause.path === undefined ? [] : [cause.path]),
    ...(cause.policy === undefined ? [] : [cause.policy]),
    ...(commits.length > 3 ? [`${commits.length} commits`] : commits),
  ];
  return `${rule} (${of.join(', ')}) of ${since}`;
}
