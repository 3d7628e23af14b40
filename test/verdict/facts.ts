import type { Population } from '../../src/licenses/population.ts';
import { readPopulation } from '../../src/licenses/population.ts';
import { versionReader } from '../../src/licenses/reader.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { RuleId } from '../../src/policy/rule-ids.ts';
import type {
  CommitFact,
  DocFact,
  Facts,
  Override,
  PullFacts,
  SecurityFacts,
  SurfaceFacts,
  TagFacts,
  WrittenFact,
} from '../../src/verdict/facts.ts';
import { UNKNOWN_SETTINGS } from '../../src/verdict/pull.ts';

/** Facts in short: what a fixture does not say is what a healthy repository with one release has. */
export interface FactsInShort {
  readonly policy?: string;
  readonly policyAtHead?: string;
  readonly today?: string;
  readonly branch?: string | null;
  readonly defaultBranch?: string | null;
  /** tag → [commit, day] */
  readonly tags?: Readonly<Record<string, readonly [commit: string, day: string]>>;
  readonly last?: string | null;
  /** Newest first; a text is a message, an own commit. */
  readonly commits?: readonly (string | Partial<CommitFact>)[];
  readonly pullRequest?: boolean;
  readonly head?: string;
  readonly tag?: Partial<TagFacts> & { readonly name: string };
  readonly security?: SecurityFacts;
  readonly written?: readonly WrittenFact[];
  /** The changed paths; all are its own where nothing else is said. */
  readonly paths?: { readonly all: readonly string[]; readonly own?: readonly string[] };
  /** What the first surface of the policy showed: differences in short, each its own, and what was not compared. */
  readonly surface?: {
    readonly changes?: readonly Partial<SurfaceFacts['changes'][number]>[];
    readonly inconclusive?: readonly string[];
    readonly fresh?: readonly string[];
  };
  readonly securityReleases?: readonly string[];
  /** Files that `docs` names, each its own where nothing else is said. */
  readonly docs?: readonly (Omit<DocFact, 'own'> & { readonly own?: boolean })[];
  /** The rows of the file that licenses.population names. */
  readonly population?: readonly object[];
  readonly releasing?: boolean;
  readonly approvals?: Facts['approvals'];
  readonly overrides?: readonly Override[];
  /** What is known of the pull request; it brings every commit that says nothing else. */
  readonly pull?: Partial<PullFacts>;
}

export const TAGS = { 'v1.0.0': ['c100', '2025-01-01'], 'v1.1.0': ['c110', '2025-06-01'] } as const;

export function seconds(day: string): number {
  return Date.parse(`${day}T12:00:00Z`) / 1000;
}

export function facts(short: FactsInShort = {}): Facts {
  const tags: NonNullable<FactsInShort['tags']> = short.tags ?? TAGS;
  const names = Object.keys(tags);
  return {
    today: short.today ?? '2026-01-15',
    policy: document(short.policy ?? ''),
    project: {
      tags: names.map((name) => ({ name, commit: tags[name]![0], time: seconds(tags[name]![1]) })),
      ...(short.security === undefined ? {} : { security: short.security }),
      ...(short.written === undefined ? {} : { written: short.written }),
      ...(short.population === undefined ? {} : { population: populationOf(short) }),
      ...(short.paths === undefined ? {} : { paths: { own: short.paths.all, ...short.paths } }),
      ...(short.surface === undefined ? {} : { surfaces: [surfaceFacts(short.surface)] }),
      ...(short.docs === undefined ? {} : { docs: short.docs.map((doc) => ({ own: true, ...doc })) }),
      ...(short.securityReleases === undefined ? {} : { securityReleases: short.securityReleases }),
    },
    head: short.head ?? 'head',
    branch: short.tag === undefined ? (short.branch ?? 'main') : null,
    defaultBranch: short.defaultBranch ?? null,
    base: short.pullRequest === true || short.pull !== undefined ? 'base' : null,
    last: short.last === undefined ? (names.at(-1) ?? null) : short.last,
    commits: (short.commits ?? []).map((commit, index, all) => ({
      commit: `commit${all.length - index}`,
      parents: [`commit${all.length - index - 1}`],
      message: typeof commit === 'string' ? commit : 'chore: nothing',
      own: true,
      ...(typeof commit === 'string' ? {} : commit),
    })),
    tag:
      short.tag === undefined
        ? null
        : {
            commit: 'head',
            time: seconds(short.today ?? '2026-01-15'),
            branches: ['main'],
            contains: names,
            movedFrom: null,
            remoteAsked: true,
            ...short.tag,
          },
    policyAtHead: short.policyAtHead === undefined ? null : document(short.policyAtHead),
    ...(short.releasing === undefined ? {} : { releasing: short.releasing }),
    ...(short.approvals === undefined ? {} : { approvals: short.approvals }),
    ...(short.overrides === undefined ? {} : { overrides: short.overrides }),
    ...(short.pull === undefined ? {} : { pull: { ...PULL, ...short.pull } }),
  };
}

function surfaceFacts({
  changes = [],
  inconclusive = [],
  fresh,
}: NonNullable<FactsInShort['surface']>): SurfaceFacts {
  return {
    index: 0,
    baseline: 'v1.1.0',
    changes: changes.map((change) => ({
      checker: 'openapi',
      id: `openapi:word-removed:${change.where ?? 'GET /a'}`,
      change: 'word-removed',
      requires: 'major',
      affected: 'caller',
      grade: 'proven',
      where: 'GET /a',
      message: 'the operation is gone',
      proof: { language: 'http', text: 'GET /a', by: 'a test', said: null },
      at: null,
      cause: null,
      own: true,
      ...change,
    })),
    inconclusive: inconclusive.map((where) => ({ where, reason: 'it cannot be read' })),
    ...(fresh === undefined ? {} : { fresh }),
  };
}

const PULL: PullFacts = {
  number: 7,
  title: 'feat: search',
  body: 'By date.',
  from: 'octocat/search',
  repository: 'octocat/hello-world',
  chosen: null,
  queue: null,
  allowed: null,
  settings: UNKNOWN_SETTINGS,
};

/** A repository that lands every pull request as a squash with its title and its body. */
export const SQUASHED = {
  allowed: ['squash'],
  settings: { ...UNKNOWN_SETTINGS, squashTitle: 'PR_TITLE', squashMessage: 'PR_BODY' },
} satisfies Partial<PullFacts>;

function populationOf({ population, policy, today }: FactsInShort): Population {
  const compiled = loadPolicy(`policy: 1\n${policy}`, 'release-policy.yml').policy;
  const read = versionReader(compiled.scheme);
  const pieces = [JSON.stringify(population)];
  return readPopulation(pieces, compiled.licenses!.terms, read, today ?? '2026-01-15').population;
}

function document(text: string): Facts['policy'] {
  return loadPolicy(`policy: 1\n${text}`, 'release-policy.yml').document;
}

/** Facts on which no rule may speak up above the level of a note. */
export type Passing = FactsInShort & { readonly name: string };
/** Facts on which one rule must, with a part of its message; `also` where others must too. */
export type Failing = FactsInShort & {
  readonly name: string;
  readonly says: string;
  readonly also?: readonly RuleId[];
};

/** Two majors are supported: the newest takes everything, the one before it security fixes. */
export const TWO_MAJORS = `
support:
  phases:
    - {name: maintenance, allow: [major, minor, patch, security], until: {newer: 1}}
    - {name: security, allow: [security], until: {newer: 2}}
`;

/** 1 has ended, 2 gets security fixes, 3 is the newest. */
export const THREE_LINES = {
  'v1.0.0': ['c100', '2023-01-01'],
  'v2.0.0': ['c200', '2024-01-01'],
  'v2.1.0': ['c210', '2024-06-01'],
  'v3.0.0': ['c300', '2025-01-01'],
} as const;
