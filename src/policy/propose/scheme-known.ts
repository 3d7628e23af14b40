import { tally } from './advice.ts';
import type { Candidate } from './candidate.ts';
import { around, commonPrefix } from './candidate.ts';
import type { RepositoryFacts } from './facts.ts';
import { has } from './facts.ts';
import type { Family } from './families.ts';

/** Semantic versions, in the spellings that tags give them. */
export function semanticVersions({ prefix, tags }: Family): Candidate[] {
  const threes = tags.filter(({ numbers }) => numbers.length === 3);
  if (threes.length === 0) return [];
  const [separator = '.'] = tally(threes.map((tag) => tag.separator))[0] ?? [];
  const real = prefix === '' ? '' : prefix;
  if (separator !== '.') {
    const tag = `${commonPrefix(threes)}{major}${separator}{minor}${separator}{patch}`;
    return [{ versions: { scheme: 'semver', tag }, reads: `three numbers, ${shownAs(tag)}`, guesses: [] }];
  }
  const plain: Candidate = {
    versions: { scheme: 'semver', ...around(real) },
    reads: real === '' ? 'MAJOR.MINOR.PATCH, with or without v' : `${shownAs(real)}MAJOR.MINOR.PATCH`,
    guesses: [],
  };
  // 1.4.0.Final is no semantic version; the word is part of the spelling.
  const [suffix = '', times = 0] =
    tally(threes.flatMap((tag) => (tag.suffix === '' ? [] : [tag.suffix])))[0] ?? [];
  if (!/^[._-]?[A-Za-z]+$/.test(suffix) || times * 2 < threes.length) return [plain];
  const ended = around(commonPrefix(threes), suffix);
  return [plain, { versions: { scheme: 'semver', ...ended }, reads: shownAs(ended.tag ?? ''), guesses: [] }];
}

interface Ecosystem {
  readonly scheme: string;
  readonly files: RegExp;
  readonly what: string;
}

const ECOSYSTEMS: readonly Ecosystem[] = [
  { scheme: 'pep440', files: /^(?:pyproject\.toml|setup\.(?:py|cfg))$/, what: 'Python' },
  { scheme: 'rubygems', files: /^[^/]+\.gemspec$/, what: 'Ruby' },
  { scheme: 'maven', files: /^(?:pom\.xml|build\.gradle(?:\.kts)?)$/, what: 'Java' },
  { scheme: 'dpkg', files: /^debian\/changelog$/, what: 'Debian' },
];

/** The schemes of package managers whose files the repository has. */
export function packageVersions({ prefix }: Family, facts: RepositoryFacts): Candidate[] {
  return ECOSYSTEMS.filter(({ files }) => has(facts, files)).map(({ scheme, what }) => ({
    versions: { scheme, ...around(prefix) },
    reads: `${what} versions (${scheme})`,
    guesses: [
      `A file of a ${what} package is here, and the scheme ${scheme} reads tags that semantic versions leave out.`,
    ],
  }));
}

function shownAs(tag: string): string {
  return tag.replace(/\{(\w+)\}/g, (_, part: string) => part.toUpperCase());
}
