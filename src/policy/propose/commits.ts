import { parseMessage } from '../../changes/message.ts';
import type { Policy } from '../policy.ts';
import type { Advice } from './advice.ts';
import { advice, tally } from './advice.ts';
import type { RepositoryFacts } from './facts.ts';
import { learnedOf } from './past.ts';

/** Types that everybody knows to release nothing (the convention of Angular, which most linters share). */
const SILENT = new Set(['build', 'chore', 'ci', 'docs', 'style', 'refactor', 'test']);

/** @param kinds what the scheme makes of types whose kind of the preset has no part in it */
export function proposeCommits(
  { subjects, past }: RepositoryFacts,
  policy: Policy,
  kinds: Readonly<Record<string, string>>,
): Advice {
  const types = subjects.map((subject) => parseMessage(subject).header?.type ?? null);
  const followed = types.filter((type) => type !== null);
  const mapped = Object.entries(kinds).map(([type, kind]) => `${type} → ${kind}`);
  const reasons = [
    ...(mapped.length === 0
      ? []
      : [`These versions have no part for what the type usually asks for: ${mapped.join(', ')}.`]),
    shareOf(followed.length, subjects.length),
  ];
  const learned = learnedOf(past);
  const all = { ...kinds, ...(learned.value.kinds as Readonly<Record<string, string>> | undefined) };
  return advice(
    'commits',
    [...reasons, ...learned.reasons],
    { unknown: 'note', ...learned.value, ...(Object.keys(all).length === 0 ? {} : { kinds: all }) },
    both(
      unknownTypes(followed, policy, all) ??
        (learned.value.unknown === undefined ? fewFollow(followed.length, subjects.length) : null),
      learned.perhaps,
    ),
  );
}

/** Two guesses as one. */
function both(one: Advice['perhaps'], other: Advice['perhaps']): Advice['perhaps'] {
  if (one === null || other === null) return one ?? other;
  const [first, second] = [one.value as Kinded, other.value as Kinded];
  const kinds = { ...first.kinds, ...second.kinds };
  return {
    reasons: [...one.reasons, ...other.reasons],
    value: { ...first, ...second, ...(Object.keys(kinds).length === 0 ? {} : { kinds }) },
  };
}

interface Kinded extends Readonly<Record<string, unknown>> {
  readonly kinds?: Readonly<Record<string, string>>;
}

function shareOf(followed: number, all: number): string {
  if (all === 0)
    return 'No commit is here yet. Conventional Commits hold: feat: is a minor release, fix: a patch. What follows none is shown and not guessed.';
  const share =
    all === 1
      ? `The only commit ${followed === 1 ? 'follows' : 'does not follow'} Conventional Commits`
      : `${followed} of the newest ${all} commits follow Conventional Commits`;
  if (followed === all)
    return `${share}: unknown: error would keep it so. What follows none is shown and not guessed.`;
  return `${share}. The rest is shown and not guessed (unknown: note); unknown: error would refuse it.`;
}

/** @param given the kinds that are proposed already */
function unknownTypes(
  followed: readonly string[],
  policy: Policy,
  given: Readonly<Record<string, string>>,
): Advice['perhaps'] {
  const found = tally(followed).filter(
    ([type, times]) =>
      times > 1 &&
      !SILENT.has(type) &&
      !Object.hasOwn(policy.commits.kinds, type) &&
      !Object.hasOwn(given, type) &&
      /^[a-z][\w-]*$/.test(type),
  );
  if (found.length === 0) return null;
  const named = found.slice(0, 8);
  return {
    reasons: [
      `Types besides the usual ones, which release nothing unless a kind is given here: ${named.map(([type, times]) => `${type} (${times})`).join(', ')}.`,
    ],
    value: { kinds: Object.fromEntries(named.map(([type]) => [type, 'none'])) },
  };
}

function fewFollow(followed: number, all: number): Advice['perhaps'] {
  if (all < 5 || followed * 2 >= all) return null;
  return {
    reasons: [
      'Most messages say nothing of their kind, so most verdicts will be "nothing to release". To take every such message for a fix:',
    ],
    value: { unknown: 'patch' },
  };
}
