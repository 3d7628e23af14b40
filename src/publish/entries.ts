import { classify } from '../changes/classify.ts';
import type { Header, Message } from '../changes/message.ts';
import { isBreakingFooter, parseMessage } from '../changes/message.ts';
import { advisories, isDependencyBump } from '../changes/security.ts';
import type { Policy } from '../policy/policy.ts';
import type { Change } from '../verdict/changes.ts';
import type { CommitFact } from '../verdict/facts.ts';
import { NONE } from '../versions/kinds.ts';
import { pullsOfMerges } from './merged-pulls.ts';

/** One thing that a release changes for its users. All text in it is hostile. */
export interface ReleaseEntry {
  /** The commit type; null where the message follows no convention, `revert` for what is taken back. */
  readonly type: string | null;
  readonly scope: string | null;
  /** The subject without its type and without the numbers of pull requests. */
  readonly description: string;
  readonly breaking: boolean;
  /** What whoever upgrades has to do: the texts of BREAKING CHANGE. */
  readonly migration: readonly string[];
  readonly security: boolean;
  /** The advisories that are declared. */
  readonly advisories: readonly string[];
  readonly commits: readonly string[];
  readonly pulls: readonly number[];
  readonly authors: readonly EntryAuthor[];
}

export interface EntryAuthor {
  readonly name: string;
  /** The account, where GitHub itself said it. */
  readonly login: string | null;
}

/**
 * What the commits change for users, the oldest first. What asks for no release, and what a revert cancelled, is not
 * among it; what several commits say alike is one entry.
 */
export function entriesOf(
  commits: readonly CommitFact[],
  changes: readonly Change[],
  policy: Policy,
): ReleaseEntry[] {
  const merged = pullsOfMerges(commits);
  const facts = new Map(commits.map((fact) => [fact.commit, fact]));
  const found = new Map<string, ReleaseEntry>();
  for (const change of [...changes].reverse()) {
    const fact = facts.get(change.commit);
    if (fact === undefined || change.counts === NONE) continue;
    const broughtBy = fact.broughtBy ?? merged.get(change.commit) ?? null;
    for (const entry of entriesOfCommit(fact, change, policy, broughtBy)) {
      const key = JSON.stringify([entry.type, entry.scope, entry.description]).toLowerCase();
      const same = found.get(key);
      found.set(key, same === undefined ? entry : joined(same, entry));
    }
  }
  return [...found.values()];
}

function entriesOfCommit(
  fact: CommitFact,
  change: Change,
  policy: Policy,
  broughtBy: number | null,
): ReleaseEntry[] {
  const message = parseMessage(fact.message);
  const subject = subjectOf(message, change);
  const own = withoutPulls(subject);
  const of = {
    commits: [change.commit],
    pulls: own.pulls.length > 0 || broughtBy === null ? own.pulls : [broughtBy],
    authors: authorsOf(fact, message),
  };
  const breaks = message.footers.filter(isBreakingFooter).map(({ value }) => untilNextStep(value, message));
  const title = {
    ...headed(change.revert === null ? message.header : null, own.text),
    ...(change.revert === null ? {} : { type: 'revert', ...reverted(change) }),
    breaking: (message.header?.breaking ?? false) || breaks.length > 0,
    migration: breaks,
    security: change.security,
    advisories: change.advisories,
    ...of,
  };
  if (change.revert !== null) return [title];
  const steps = stepsOf(message, policy).map((step) => entryOfStep(step, of, policy));
  if (kindOf(message.header?.text ?? null, policy) !== NONE || steps.length === 0)
    return [
      title,
      ...steps.filter(
        (step) =>
          (step.breaking || step.security) &&
          (step.description !== title.description || step.scope !== title.scope),
      ),
    ];
  if (steps.length > MOST_STEPS && !SEVERAL.test(message.subject)) {
    const highest = steps.reduce((a, b) => (rankOf(b, policy) > rankOf(a, policy) ? b : a));
    const aside = steps.filter((step) => step.breaking || step.security);
    return [{ ...title, type: highest.type }, ...aside];
  }
  const [first, ...rest] = steps as [ReleaseEntry, ...ReleaseEntry[]];
  // A title that asks for nothing leaves what the whole message declares to its first step.
  return [
    {
      ...first,
      breaking: first.breaking || breaks.length > 0,
      migration: breaks,
      security: first.security || change.advisories.length > 0,
      advisories: change.advisories,
    },
    ...rest,
  ];
}

/** A title that asks for nothing says less than a few steps of its squash, and more than a dozen: "fix: lint", "fix: types". */
const MOST_STEPS = 3;
/** Unless it only says that several things come together. */
const SEVERAL = /\b(?:merge|release|sync|backport)\b/i;

function rankOf({ type, scope }: ReleaseEntry, policy: Policy): number {
  const header = `${type ?? ''}${scope === null ? '' : `(${scope})`}: x`;
  return policy.kinds.rank(kindOf(header, policy));
}

/** The bullets of a squash that ask for a release. */
function stepsOf({ header, bullets, subject }: Message, policy: Policy): Header[] {
  // A dependency bump quotes the other project's changelog.
  if (isDependencyBump(header, subject)) return [];
  return bullets.filter(({ text }) => kindOf(text, policy) !== NONE);
}

function entryOfStep(
  step: Header,
  of: Pick<ReleaseEntry, 'commits' | 'pulls' | 'authors'>,
  policy: Policy,
): ReleaseEntry {
  const { text, pulls } = withoutPulls(step.description);
  return {
    type: step.type,
    scope: scopeOf(step),
    description: text,
    breaking: step.breaking,
    migration: [],
    security: classify(step.text, policy.commits, policy.kinds).security,
    advisories: [],
    ...of,
    pulls: pulls.length > 0 ? pulls : of.pulls,
  };
}

function kindOf(header: string | null, policy: Policy): string {
  return header === null ? NONE : classify(header, policy.commits, policy.kinds).kind;
}

/** Of an advisory's merge, whose subject names branches, the title in its body. */
function subjectOf(message: Message, { subject, advisories: declared }: Change): string {
  if (message.header !== null) return message.header.description;
  const title = message.body.find((line) => line.trim() !== '')?.trim();
  const isMerge = /^Merge (?:pull request|commit|branch)\b/.test(subject);
  return isMerge && declared.length > 0 && title !== undefined && advisories(title).length === 0
    ? title
    : subject;
}

function headed(
  header: Header | null,
  description: string,
): Pick<ReleaseEntry, 'type' | 'scope' | 'description'> {
  return { type: header?.type ?? null, scope: scopeOf(header), description };
}

/** As it was written: ssrTransform. What compares scopes has them in lower case. */
function scopeOf(header: Header | null): string | null {
  if (header === null || header.scope === null) return null;
  return /^[^(:]*\(([^()]+)\)/.exec(header.text)?.[1]?.trim() ?? header.scope;
}

/** What a revert takes back, by the words of the commit that brought it. */
function reverted({ revert, subject }: Change): Pick<ReleaseEntry, 'scope' | 'description'> {
  const text = withoutPulls(revert?.subject ?? subject).text;
  const { header } = parseMessage(text);
  return { scope: scopeOf(header), description: header?.description ?? text };
}

/** A subject without the numbers of pull requests that GitHub appends, and those numbers. */
function withoutPulls(subject: string): { text: string; pulls: number[] } {
  const [, text = subject, numbers = ''] = /^(.*?)((?: *\(#\d{1,9}\))+)$/.exec(subject.trim()) ?? [];
  if (text.trim() === '') return { text: subject.trim(), pulls: [] };
  return { text: text.trim(), pulls: (numbers.match(/\d+/g) ?? []).map(Number) };
}

/** A footer in the middle of a squash goes on until the next step's bullet. */
function untilNextStep(value: string, { bullets }: Message): string {
  const headers = new Set(bullets.map(({ text }) => text));
  const lines = value.split('\n');
  const end = lines.findIndex((line) => headers.has(line.replace(/^[*-] +/, '').trimEnd()));
  return (end < 0 ? lines : lines.slice(0, end)).join('\n').trim();
}

const COAUTHOR = 'co-authored-by';

/** Who made a commit. Addresses are nobody's business, and one in a trailer proves no account. */
function authorsOf({ author }: CommitFact, { footers }: Message): EntryAuthor[] {
  if (author === undefined) return [];
  const others = footers
    .filter(({ token }) => token.toLowerCase() === COAUTHOR)
    .map(({ value }) => ({ name: (value.split(/[<\n]/)[0] ?? '').trim(), login: null }));
  return unique([{ name: author.name, login: author.login ?? null }, ...others]);
}

function joined(a: ReleaseEntry, b: ReleaseEntry): ReleaseEntry {
  return {
    ...a,
    breaking: a.breaking || b.breaking,
    migration: [...new Set([...a.migration, ...b.migration])],
    security: a.security || b.security,
    advisories: [...new Set([...a.advisories, ...b.advisories])],
    commits: [...new Set([...a.commits, ...b.commits])],
    pulls: [...new Set([...a.pulls, ...b.pulls])],
    authors: unique([...a.authors, ...b.authors]),
  };
}

function unique(authors: readonly EntryAuthor[]): EntryAuthor[] {
  const seen = new Set<string>();
  return authors.filter(({ name, login }) => {
    const keys = [login, name].filter((key) => key !== null && key !== '').map(String);
    if (keys.length === 0 || keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}
