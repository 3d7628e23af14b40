import type { Past, PastChange } from './facts.ts';

/** A change that mends fewer releases than this may be chance. */
const LEAST_GAIN = 3;

/** What past releases say of commits: what can be written down at once, and what a person has to look at. */
export interface Learned {
  readonly reasons: readonly string[];
  readonly value: Readonly<Record<string, unknown>>;
  readonly perhaps: {
    readonly reasons: readonly string[];
    readonly value: Readonly<Record<string, unknown>>;
  } | null;
}

/** What a past teaches of commits: what mended several releases and spoiled none is proposed, the rest only shown. */
export function learnedOf(past: Past | null): Learned {
  if (past === null) return { reasons: [], value: {}, perhaps: null };
  const sure = past.changes.filter(isSure);
  const unsure = past.changes.filter((change) => !isSure(change));
  const reasons = [
    `${past.agree} of ${past.releases} past releases have the number that their commits ask for by the usual kinds.`,
    ...(sure.length === 0
      ? []
      : [`The past says more: ${sure.map(words).join(', ')}. semverdict replay --suggest shows it.`]),
  ];
  return {
    reasons,
    value: below(sure),
    perhaps:
      unsure.length === 0
        ? null
        : {
            reasons: [`These fit some past releases, too: ${unsure.map(words).join(', ')}.`],
            value: below(unsure),
          },
  };
}

function isSure({ key, gained, lost }: PastChange): boolean {
  return key[0] === 'commits' && lost === 0 && gained >= LEAST_GAIN;
}

function words({ key, value, gained, lost }: PastChange): string {
  const said = typeof value === 'string' ? value : JSON.stringify(value);
  return `${key.join('.')}: ${said} (+${gained}${lost === 0 ? '' : `, -${lost}`})`;
}

/** What stands below `commits`; changes of other keys are told in words alone. */
function below(changes: readonly PastChange[]): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const { key, value: each } of changes) {
    const [first, second, third] = key;
    if (first !== 'commits' || second === undefined) continue;
    if (third === undefined) value[second] = each;
    else value[second] = { ...(value[second] as object | undefined), [third]: each };
  }
  return value;
}
