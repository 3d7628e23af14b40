import { cutMarkdown, units } from './cut.ts';
import type { Origin, Told } from './feedback.ts';
import { toldMarkdown } from './feedback.ts';

/**
 * GitHub says "maximum is 65536 characters", and was measured to take 262,144 bytes of UTF-8, which are as many
 * characters of four bytes. So many UTF-16 units are within both, and within what older servers take.
 */
export const LONGEST_COMMENT = 65_536;

/** What tells one comment of ours from another, and a newer one from an older one. */
export interface Marker {
  /** The step that writes it: {@link stepKey}. */
  readonly key: string;
  /** The commit that it is about. */
  readonly head: string;
  /** GITHUB_RUN_ID, which grows with every run of a repository and stays when one is run again. */
  readonly run: number;
  /** GITHUB_RUN_ATTEMPT. */
  readonly attempt: number;
}

/** The key of a step: the same in each of its runs, and another one for each step and directory. */
export function stepKey(names: readonly string[]): string {
  // "--" and ">" would end the comment that holds it.
  return names
    .map((name) => encodeURIComponent(name.toWellFormed()).replace(/[-!'()*~_]/g, escaped))
    .join('/');
}

function escaped(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** The whole comment: the marker, which nobody sees, and what is told. */
export function commentOf(told: Told, origin: Origin, marker: Marker): string {
  const { key, head, run, attempt } = marker;
  const first = `<!-- semverdict step=${key} head=${head} run=${run}.${attempt} -->`;
  return `${first}\n${cutMarkdown(toldMarkdown(told, origin), LONGEST_COMMENT - first.length - 1, units)}`;
}

/** The marker of a comment; null where it has none of ours at its very start. */
export function markerOf(body: string): Marker | null {
  const found = /^<!-- semverdict step=(\S+) head=([0-9a-f]{40,64}) run=(\d{1,15})\.(\d{1,9}) -->\r?\n/.exec(
    body,
  );
  if (found === null) return null;
  const [, key = '', head = '', run, attempt] = found;
  return { key, head, run: Number(run), attempt: Number(attempt) };
}

/** Whether two comments say the same of the same commit, whichever run says it, and on whichever day. */
export function sameComment(a: string, b: string): boolean {
  return markerOf(a)?.head === markerOf(b)?.head && saidIn(a) === saidIn(b);
}

/** Whether a run came after another one, or is a later attempt of it. */
export function isLater(a: Marker, b: Marker): boolean {
  return a.run > b.run || (a.run === b.run && a.attempt > b.attempt);
}

/** All but the marker and the last line, which says where the comment comes from. */
function saidIn(body: string): string {
  const lines = body.replaceAll('\r\n', '\n').trimEnd().split('\n');
  return lines.slice(1, -1).join('\n');
}
