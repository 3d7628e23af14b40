// The facts of a repository, from a few words of each test.
import type { RepositoryFacts } from '../../../src/policy/propose/facts.ts';
import type { Proposal } from '../../../src/policy/propose/propose.ts';
import { propose } from '../../../src/policy/propose/propose.ts';

interface Given extends Partial<Omit<RepositoryFacts, 'tags'>> {
  /** Names, each a week after the one before it from 2020-01-06 on; "name@2024-05-01" names its day. */
  readonly tags?: readonly string[];
}

const WEEK = 7 * 86_400;

export function factsOf({ tags = [], ...given }: Given = {}): RepositoryFacts {
  return {
    today: '2026-06-01',
    tags: tags.map((each, index) => {
      const [, name = each, day] = /^(.+)@(\d{4}-\d\d-\d\d)$/.exec(each) ?? [];
      const time =
        day === undefined
          ? Date.parse('2020-01-06T12:00:00Z') / 1000 + index * WEEK
          : Date.parse(`${day}T12:00:00Z`) / 1000;
      return { name, commit: index.toString(16).padStart(40, '0'), time };
    }),
    branches: ['main'],
    current: 'main',
    defaultBranch: null,
    subjects: [],
    paths: Object.keys(given.texts ?? {}),
    texts: {},
    surfaces: [],
    remote: null,
    past: null,
    ...given,
  };
}

export function proposed(given: Given): Proposal {
  const result = propose(factsOf(given));
  if (!result.ok) throw new Error(result.fault.message);
  return result.value;
}

/** All reasons on one key, in one text. */
export function why({ advice }: Proposal, key: string): string {
  return advice
    .filter((each) => each.key === key)
    .flatMap(({ reasons, perhaps }) => [...reasons, ...(perhaps?.reasons ?? [])])
    .join(' ');
}

/** Majors m on their day, each with a fix a week later and, on `late` ones, another after the next major. */
export function majors(count: number, late: readonly number[] = []): string[] {
  return Array.from({ length: count }, (_, index) => index + 1).flatMap((m) => [
    `v${m}.0.0@${2010 + m}-01-10`,
    `v${m}.0.1@${2010 + m}-01-17`,
    ...(late.includes(m) ? [`v${m}.0.2@${2011 + m}-05-01`] : []),
  ]);
}
