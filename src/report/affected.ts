import { clip } from '../base/words.ts';
import { NEVER } from '../lines/until.ts';
import type { AffectedLine, Verdict } from '../verdict/verdict.ts';
import { markdownText } from './safe.ts';

const MOST_LINES = 20;
const LONGEST_NAME = 100;

/** What a release does to the lines: the one it opens, and those whose phases it ends; null where it does neither. */
export function affectedMarkdown({ line, affects = [] }: Verdict): string | null {
  const opens = line?.opens ?? null;
  if (opens === null) return null;
  const first = `The release opens line ${name(opens)}`;
  if (affects.length === 0) return `${first}.`;
  const rows = affects.slice(0, MOST_LINES).map(rowOf);
  const more = affects.length > rows.length ? ['', `and ${affects.length - rows.length} more lines`] : [];
  return [
    `${first} and ends phases of others. If it came out today:`,
    '',
    '| line | phase | last day until now | last day then | what follows |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    ...more,
  ].join('\n');
}

function rowOf({ line, name: called, phase, before, until, next, nextUntil }: AffectedLine): string {
  const end = nextUntil === null || nextUntil === NEVER ? '' : ` until ${nextUntil}`;
  const id = called === null ? name(line) : `${name(line)} ${name(called)}`;
  return `| ${id} | ${name(phase)} | ${dayOr(before, 'not known')} | ${dayOr(until, '')} | ${name(next)}${end} |`;
}

function dayOr(day: string | null, otherwise: string): string {
  return day === null ? otherwise : day === NEVER ? 'never ends' : day;
}

function name(text: string): string {
  return markdownText(clip(text, LONGEST_NAME));
}
