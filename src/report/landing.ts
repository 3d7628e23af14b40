import type { PullVerdict, Verdict } from '../verdict/verdict.ts';

/** How a pull request lands, in words. All of them are our own. */

const WHY: Readonly<Record<PullVerdict['by'], string>> = {
  policy: 'the policy says so in commits.merge',
  'auto-merge': 'its auto-merge is set to that',
  call: '--merge says so',
  queue: 'the merge queue does that',
  allowed: 'nothing else is allowed',
  unknown: 'what is allowed is not known',
};

/** Behind the headline: how what it says comes about, where that is certain or makes a difference. */
export function landsShortly({ pull }: Verdict): string {
  if (pull === undefined || (pull.methods.length > 1 && agree(pull))) return '';
  return `, as it lands by ${pull.judged}`;
}

/** One sentence; null where no pull request is judged by more than its commits. */
export function landsWords({ pull }: Verdict): string | null {
  if (pull === undefined) return null;
  const { methods, judged, by } = pull;
  const names = methods.map(({ method }) => method);
  if (names.length === 1) return `judged as it lands by ${judged}: ${WHY[by]}`;
  const which = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
  const open = `it may land by ${which}${by === 'unknown' ? `: ${WHY.unknown}` : ''}`;
  if (agree(pull)) return `${open}; each comes to the same`;
  const passing = methods.filter(({ outcome }) => outcome === 'pass').map(({ method }) => method);
  const well =
    passing.length === 0 || passing.length === methods.length
      ? ''
      : `; by ${passing.join(' and ')} it passes`;
  return `${open}; judged by ${judged}, the worst${well}`;
}

function agree({ methods }: PullVerdict): boolean {
  const seen = methods.map(({ outcome, kind, next }) => JSON.stringify([outcome, kind, next]));
  return new Set(seen).size === 1;
}
