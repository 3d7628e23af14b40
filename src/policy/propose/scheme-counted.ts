import { tally } from './advice.ts';
import type { Candidate } from './candidate.ts';
import { commonPrefix, commonShape, joined, padded } from './candidate.ts';
import type { Family, NumberedTag } from './families.ts';

const PARTS = ['major', 'minor', 'patch', 'build'];
const WORDS = ['no', 'one', 'two', 'three', 'four'];

/** Versions of two, three or four numbers that are no semantic versions, the last one left out where it is 0. */
export function countedNumbers({ tags }: Family): Candidate[] {
  const { shape, separator, length } = commonShape(tags);
  if (length < 2 || length > 4) return [];
  const more = tags.filter(
    (tag) => tag.suffix === '' && tag.numbers.length === length + 1 && tag.separator === separator,
  );
  const prefix = commonPrefix(shape);
  const whole = candidate([...shape], length, false, prefix, separator);
  // A number that some tags have and others leave out.
  const optional = more.length * 10 >= tags.length && length < 4;
  return optional ? [whole, candidate([...shape, ...more], length + 1, true, prefix, separator)] : [whole];
}

function candidate(
  tags: readonly NumberedTag[],
  length: number,
  optional: boolean,
  prefix: string,
  separator: string,
): Candidate {
  const parts = PARTS.slice(0, length).map((part, index) => `{${part}${paddingOf(tags, index)}}`);
  const write = (between: string): string => {
    const last = parts.at(-1) as string;
    return optional ? `${parts.slice(0, -1).join(between)}[${between}${last}]` : parts.join(between);
  };
  const last = PARTS[length - 1] as string;
  const { bump, guesses } = countingOf(tags, length);
  return {
    versions: {
      format: write('.'),
      ...joined(prefix, [write(separator)], separator),
      ...(optional ? { parts: { [last]: { default: 0 } } } : {}),
      bump,
    },
    reads: `${WORDS[length]} numbers${optional ? ', the last one left out where it is 0' : ''}`,
    guesses,
  };
}

function paddingOf(tags: readonly NumberedTag[], index: number): string {
  const zeros = tags.flatMap(({ numbers }) =>
    padded(numbers[index] ?? '') ? [(numbers[index] as string).length] : [],
  );
  return zeros.length === 0 ? '' : `:0${Math.min(9, Math.max(...zeros))}`;
}

/** Which kind counts up which number; of four numbers the tags say which of the last two grows with each fix. */
function countingOf(
  tags: readonly NumberedTag[],
  length: number,
): { bump: Record<string, string>; guesses: string[] } {
  if (length === 2)
    return {
      bump: { major: 'major', minor: 'minor', patch: 'minor', security: 'minor' },
      guesses: ['Two numbers do not tell features from fixes: both count up the second one.'],
    };
  if (length === 3)
    return { bump: { major: 'major', minor: 'minor', patch: 'patch', security: 'patch' }, guesses: [] };
  const [third, fourth] = growthOf(tags);
  const decide = 'Who counts up what is a guess from that: say in bump what each number means for you.';
  if (fourth >= third)
    return {
      bump: { major: 'major', minor: 'minor', issue: 'patch', patch: 'build', security: 'build' },
      guesses: [
        `The fourth number grew ${fourth} times and the third ${third} times, so fixes count up the fourth, and a kind of its own, issue, the third. ${decide}`,
      ],
    };
  return {
    bump: { major: 'major', minor: 'minor', patch: 'patch', revision: 'build', security: 'patch' },
    guesses: [
      `The third number grew ${third} times and the fourth ${fourth} times, so fixes count up the third, and a kind of its own, revision, the fourth. ${decide}`,
    ],
  };
}

/** How often the third and the fourth number were the first to differ from one version to the next. */
function growthOf(tags: readonly NumberedTag[]): [third: number, fourth: number] {
  const versions = tags
    .map(({ numbers }) => PARTS.map((_, index) => Number(numbers[index] ?? 0)))
    .sort((a, b) => a.reduce((order, number, index) => order || number - (b[index] as number), 0));
  const first = versions.slice(1).map((version, index) => {
    const before = versions[index] as number[];
    return version.findIndex((number, place) => number !== before[place]);
  });
  return [first.filter((place) => place === 2).length, first.filter((place) => place === 3).length];
}

/**
 * Three numbers of which the one in the middle never changes, `rel-7_0_52`: it counts for nothing. Where tags look
 * like semantic versions they are taken for such.
 */
export function constantMiddle({ tags }: Family): Candidate[] {
  const { shape, separator, length } = commonShape(tags);
  const middles = tally(shape.map(({ numbers }) => numbers[1] ?? ''));
  const majors = new Set(shape.map(({ numbers }) => numbers[0]));
  if (length !== 3 || separator === '.' || middles.length !== 1 || majors.size < 3) return [];
  const middle = Number(middles[0]?.[0]);
  const bump = { major: 'major', patch: 'patch', security: 'patch' };
  return [
    {
      versions: {
        format: `{major}.${middle}.{patch}`,
        ...joined(commonPrefix(shape), ['{major}', String(middle), '{patch}'], separator),
        bump,
      },
      reads: `three numbers of which the second is always ${middle}`,
      guesses: [
        `In all ${majors.size} majors the second number is ${middle}, so it is written and never counted up. A feature then asks for a major release, as in the preset otrs (extends: [otrs]), which also brings phases and a cadence.`,
      ],
      kinds: { feat: 'major' },
    },
  ];
}

/** One number, `v255`: every release counts it up. */
export function oneNumber({ tags }: Family): Candidate[] {
  const { shape, length } = commonShape(tags);
  const prefix = commonPrefix(shape);
  // Longer numbers are days or builds.
  if (length !== 1 || !/^(?:v|r|rel|release|version)?[-_./]?$/i.test(prefix)) return [];
  if (shape.some(({ numbers }) => padded(numbers[0] as string) || (numbers[0] as string).length > 5))
    return [];
  return [
    {
      versions: {
        format: '{major}',
        ...joined(prefix, ['{major}'], ''),
        bump: { major: 'major', minor: 'major', patch: 'major', security: 'major' },
      },
      reads: 'one number',
      guesses: ['One number does not tell kinds apart: every release counts it up.'],
    },
  ];
}
