import type { Candidate } from './candidate.ts';
import { commonPrefix } from './candidate.ts';
import type { Family, NumberedTag } from './families.ts';

const BUILD = /^[-_]b(?:uild)?[-_.]?(?=\d+$)/;

/**
 * Versions with a build counter behind them, `v6.3.5-b15`. A semantic version would read the build as a pre-release;
 * it is none where the number without it is not released afterwards.
 */
export function buildCounter({ tags }: Family): Candidate[] {
  const built = tags.filter(({ suffix, separator }) => separator === '.' && BUILD.test(suffix));
  if (built.length < 2 || built.length * 4 < tags.length) return [];
  const plain = new Map(
    tags.flatMap((tag) => (tag.suffix === '' ? [[tag.numbers.join('.'), tag.tag.time] as const] : [])),
  );
  const followed = built.filter(({ numbers, tag }) => {
    const time = plain.get(numbers.join('.'));
    return time !== undefined && time > tag.time;
  });
  if (followed.length * 4 > built.length) return [];
  const word = BUILD.exec((built[0] as NumberedTag).suffix)?.[0] ?? '-b';
  const prefix = commonPrefix(tags);
  return [
    {
      versions: {
        format: '{major}.{minor}[.{issue}][ Build {build}]',
        tag: `${prefix}{major}.{minor}[.{issue}][${word}{build}]`,
        parts: { issue: { default: 0 }, build: { default: 1, min: 1, counter: true } },
        bump: { major: 'major', minor: 'minor', issue: 'issue', patch: 'build', security: 'build' },
      },
      reads: `${prefix}MAJOR.MINOR.ISSUE${word}BUILD, issue and build left out where they are 0 and 1`,
      guesses: [
        `${built.length} tags end with a build, and only ${followed.length} of those were released without it later, so it is a counter and no pre-release. If it is one, write scheme: semver instead.`,
        'Tags do not show how the version is written elsewhere: format says "6.3.5 Build 15", change it to your spelling.',
        'Fixes count up the build; the third number is a kind of its own, issue. Say in bump what each number means for you.',
      ],
    },
  ];
}
