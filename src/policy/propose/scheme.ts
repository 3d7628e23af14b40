import type { Result } from '../../base/result.ts';
import { fault, ok } from '../../base/result.ts';
import { count, listed, some } from '../../base/words.ts';
import { compilePolicy } from '../compile.ts';
import type { PolicyDocument } from '../document.ts';
import type { Policy } from '../policy.ts';
import { overPresets } from '../presets.ts';
import type { Advice } from './advice.ts';
import { advice } from './advice.ts';
import type { Candidate } from './candidate.ts';
import type { RepositoryFacts } from './facts.ts';
import { has } from './facts.ts';
import type { Family, NumberedTag } from './families.ts';
import { chosenFamily, familiesOf, takeApart } from './families.ts';
import { buildCounter } from './scheme-build.ts';
import { calendarVersions } from './scheme-calendar.ts';
import { constantMiddle, countedNumbers, oneNumber } from './scheme-counted.ts';
import { packageVersions, semanticVersions } from './scheme-known.ts';

/** The scheme and the spelling of tags that a repository shows. */
export interface ProposedScheme {
  readonly advice: Advice;
  /** The policy with these versions and nothing else of its own. */
  readonly policy: Policy;
  /** The kinds of commit types that this scheme makes necessary. */
  readonly kinds: Readonly<Record<string, string>>;
}

/** How tags are read, the most particular first: a general one would read them too, and wrongly. */
const READERS = [
  calendarVersions,
  buildCounter,
  constantMiddle,
  semanticVersions,
  packageVersions,
  countedNumbers,
  oneNumber,
];

/** Fault `no-scheme`: the tags hold numbers, and nothing reads most of them. */
export function proposeScheme(facts: RepositoryFacts): Result<ProposedScheme> {
  const numbered = facts.tags.map(takeApart).filter((tag) => tag !== null);
  const families = familiesOf(numbered);
  const chosen = chosenFamily(families);
  if (chosen === null) return ok(withoutTags(facts));
  for (const family of [chosen, ...families.filter((each) => each !== chosen)]) {
    const found = bestOf(family, facts);
    if (found !== null) return ok(proposed(found, family, families, facts));
  }
  return fault(
    'no-scheme',
    `no scheme reads these tags: ${some(
      facts.tags.map(({ name }) => name),
      5,
    )}`,
    'write versions.format and versions.tag by hand: a template over the numbers of a version, such as "{major}.{minor}"',
  );
}

interface Found {
  readonly candidate: Candidate;
  readonly policy: Policy;
  /** The tags that it reads as versions. */
  readonly read: readonly NumberedTag[];
}

function bestOf(family: Family, facts: RepositoryFacts): Found | null {
  // Braces and brackets mean something in a template.
  if (/[{}[\]]/.test(family.prefix)) return null;
  const found = READERS.flatMap((reader) => reader(family, facts)).flatMap((candidate): Found[] => {
    const policy = compiled(candidate.versions);
    if (policy === null) return [];
    return [{ candidate, policy, read: family.tags.filter(({ tag }) => policy.tags.read(tag.name).ok) }];
  });
  const most = Math.max(0, ...found.map(({ read }) => read.length));
  if (most * 2 < family.tags.length) return null;
  // A few tags more are no reason for a scheme that is less usual.
  return found.find(({ read }) => read.length >= most * 0.97) ?? null;
}

function compiled(versions: Candidate['versions']): Policy | null {
  return compilePolicy(overPresets({ policy: 1, versions } as PolicyDocument)).policy;
}

function proposed(
  { candidate, policy, read }: Found,
  family: Family,
  families: readonly Family[],
  facts: RepositoryFacts,
): ProposedScheme {
  const { tags } = facts;
  const known = new Set(read.map(({ tag }) => tag.name));
  const others = tags.filter(({ name }) => !known.has(name)).map(({ name }) => name);
  const rest =
    others.length === 0
      ? ''
      : `; ${others.length === 1 ? `the other one, ${others[0]}, counts` : `the ${others.length} others, such as ${others.at(-1)}, count`} for nothing`;
  const early = read.filter(({ tag }) => {
    const version = policy.tags.read(tag.name);
    return version.ok && version.value.prerelease.length > 0;
  });
  const reasons = [
    `${read.length} of ${count(tags.length, 'tag')} read ${candidate.reads}${rest}.`,
    ...(early.length > 0 ? [`Of them ${early.length} are pre-releases, which open no line.`] : []),
    ...candidate.guesses,
    ...familyNotes(family, families, facts),
  ];
  return {
    advice: advice('versions', reasons, candidate.versions),
    policy,
    kinds: candidate.kinds ?? {},
  };
}

/** One policy judges one product; where tags of several are here, the choice among them is said. */
function familyNotes(family: Family, families: readonly Family[], facts: RepositoryFacts): string[] {
  const others = families.filter((each) => each !== family && each.tags.length > 1);
  const workspace = facts.paths.find((path) => /^(?:lerna\.json|nx\.json|pnpm-workspace\.yaml)$/.test(path));
  const notes: string[] = [];
  if (others.length > 0) {
    const names = others.map(({ prefix, tags }) => `${prefix === '' ? 'v' : prefix}… (${tags.length})`);
    const choice =
      family.prefix === ''
        ? 'the tags without a name'
        : `the one with the most tags, ${family.prefix}…; for another, write its prefix in tag`;
    notes.push(
      `Other tags look like those of other products: ${some(names, 4)}. One policy judges one product, here ${choice}.`,
    );
  } else if (workspace !== undefined) {
    notes.push(
      `${workspace} speaks of several packages; one policy judges one product, whose tags these are.`,
    );
  }
  if (has(facts, /^go\.mod$/) && family.prefix === '')
    notes.push('go.mod is here: Go wants the v of its tags.');
  return notes;
}

function withoutTags({ tags }: RepositoryFacts): ProposedScheme {
  const versions = { scheme: 'semver' };
  const policy = compiled(versions);
  if (policy === null) throw new Error('the preset semver does not compile');
  const names = tags.map(({ name }) => name);
  const seen =
    names.length === 0
      ? 'There is no tag yet'
      : `${listed(names.slice(0, 3))}${names.length > 3 ? ` and ${names.length - 3} other tags` : ''} hold no number, so no version is tagged yet`;
  const reasons = [
    `${seen}: semantic versions are what most projects use. The first release will be ${policy.initial.text}; initial says another. Other numbers are a template: format: "{major}.{minor}".`,
  ];
  return { advice: advice('versions', reasons, versions), policy, kinds: {} };
}
