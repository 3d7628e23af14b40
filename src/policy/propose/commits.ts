import { parseMessage } from '../../changes/message.ts';
import type { Policy } from '../policy.ts';
import type { Advice } from './advice.ts';
import { advice, tally } from './advice.ts';
import type { RepositoryFacts } from './facts.ts';

/** Types that everybody knows to release nothing (the convention of Angular, which most linters share). */
const SILENT = new Set(['build', 'chore', 'ci', 'docs', 'style', 'refactor', 'test']);

/** @param kinds what the scheme makes of types whose kind of the preset has no part in it */
export function proposeCommits(
  { subjects }: RepositoryFacts,
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
  const value = { ...(mapped.length === 0 ? {} : { kinds }), unknown: 'note' };
  return advice(
    'commits',
    reasons,
    value,
    unknownTypes(followed, policy) ?? fewFollow(followed.length, subjects.length),
  );
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

function unknownTypes(followed: readonly string[], policy: Policy): Advice['perhaps'] {
  const found = tally(followed).filter(
    ([type, times]) =>
      times > 1 &&
      !SILENT.has(type) &&
      !Object.hasOwn(policy.commits.kinds, type) &&
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
