import type { Kinds } from '../versions/kinds.ts';
import { NONE } from '../versions/kinds.ts';
import type { Footer, Header, Message } from './message.ts';
import { isBreakingFooter, parseMessage } from './message.ts';
import { advisories, declaredIds, isDependencyBump, isDocumentation, isSecurityType } from './security.ts';

/** What a policy says of commits; the keys of `kinds` are types (`feat`) or types with a scope (`fix(deps)`). */
export interface CommitRules {
  readonly kinds: Readonly<Record<string, string>>;
  /** What a message that follows no convention is: shown, refused, or taken for a patch. */
  readonly unknown: 'note' | 'error' | 'patch';
}

/** What one commit says it does, before reverts are settled. */
export interface Claim {
  readonly subject: string;
  /** The kind, or {@link NONE}. */
  readonly kind: string;
  /** The bullet of a squash that set the kind, where the subject did not. */
  readonly via: string | null;
  readonly security: boolean;
  /** Advisories that are declared. */
  readonly advisories: readonly string[];
  /** Advisories that are named without being declared. */
  readonly mentions: readonly string[];
  /** The message follows no convention. */
  readonly unknown: boolean;
  /** A line looks like a BREAKING CHANGE footer and is none. */
  readonly misplacedBreak: boolean;
  readonly releaseAs: string | null;
  readonly revert: Revert | null;
}

/** What a commit says it takes back: object ids as written, and the quoted subject. */
interface Revert {
  readonly ids: readonly string[];
  readonly subject: string | null;
}

/**
 * @param merge whether the commit has several parents: it carries what it merges, so its own message need follow
 *   no convention (policy.md, *Changes*).
 */
export function classify(raw: string, rules: CommitRules, kinds: Kinds, merge = false): Claim {
  const message = parseMessage(raw);
  const { header, subject } = message;
  const breaking = message.footers.some(isBreakingFooter);
  const named = advisories(raw);
  const revert = revertOf(message);
  if (revert !== null) {
    const kind = header?.breaking || breaking ? 'major' : (kindOfType('revert', null, rules) ?? 'patch');
    return {
      ...{ subject, kind, via: null, security: false, advisories: [], mentions: named, unknown: false },
      ...{ misplacedBreak: false, releaseAs: releaseAs(message.footers), revert },
    };
  }

  const bump = isDependencyBump(header, subject);
  const declared = bump || isDocumentation(header, subject) ? [] : declaredIds(message);
  const unknown = header === null && !merge && declared.length === 0;
  const claims = claimsOf(message, bump, rules, kinds);
  let highest: HeaderClaim = { kind: NONE, security: false, text: subject };
  for (const claim of claims) if (kinds.rank(claim.kind) > kinds.rank(highest.kind)) highest = claim;
  let { kind } = highest;
  if (unknown && kind === NONE && rules.unknown === 'patch') kind = 'patch';
  if (breaking && claims.length > 0) kind = 'major';
  return {
    subject,
    kind: declared.length > 0 ? asSecurity(kind, kinds) : kind,
    via: highest.text === subject || kind !== highest.kind ? null : highest.text,
    security: declared.length > 0 || claims.some((claim) => claim.security),
    advisories: declared,
    mentions: named.filter((id) => !declared.includes(id)),
    unknown,
    misplacedBreak:
      !(breaking && claims.length > 0) && message.body.some((line) => /^BREAKING[ -]CHANGE:/.test(line)),
    releaseAs: releaseAs(message.footers),
    revert: null,
  };
}

/**
 * What the title claims, and what the bullets of a squash do. A title that asks for a release sums its steps up: of
 * "fix: …" with a step "feat: …" the maintainer says that all in all it is a fix. A break among the steps is never
 * summed away, nor a declared security change, and a title that asks for none erases nothing. (All 298 releases of dom-testing-library agree.)
 */
function claimsOf(
  { header, bullets }: Message,
  bump: boolean,
  rules: CommitRules,
  kinds: Kinds,
): HeaderClaim[] {
  const title = header === null ? [] : [claimOf(header, rules, kinds)];
  // A dependency bump quotes the other project's changelog: its bullets are not our changes.
  if (bump) return title;
  const summed = title.some(({ kind }) => kind !== NONE);
  const steps = bullets.map((bullet) => ({ ...claimOf(bullet, rules, kinds), breaking: bullet.breaking }));
  return [...title, ...steps.filter(({ breaking, security }) => !summed || breaking || security)];
}

interface HeaderClaim {
  readonly kind: string;
  readonly security: boolean;
  readonly text: string;
}

function claimOf(header: Header, rules: CommitRules, kinds: Kinds): HeaderClaim {
  const { text } = header;
  const mapped = kindOfType(header.type, header.scope, rules) ?? NONE;
  const kind = header.breaking ? 'major' : mapped;
  if (isSecurityType(header.type) || mapped === 'security') return { kind, security: true, text };
  const scoped = header.scope === 'security' && mapped !== NONE;
  if (!scoped || isDependencyBump(header, text) || isDocumentation(header, text))
    return { kind, security: false, text };
  return { kind: asSecurity(kind, kinds), security: true, text };
}

function kindOfType(type: string, scope: string | null, rules: CommitRules): string | null {
  const scoped = scope === null ? undefined : own(rules.kinds, `${type}(${scope})`);
  const found = scoped ?? own(rules.kinds, type);
  // `sec` is short for `security`: a policy that lists only one of them means both.
  return found ?? (type === 'sec' ? own(rules.kinds, 'security') : undefined) ?? null;
}

/**
 * A fix that is declared security becomes `security`; "a `feat(security)` or a break keeps its kind and is marked"
 * (policy.md, *Changes*). What counts up less than `security` does would lose the declaration, so it becomes one too.
 */
function asSecurity(kind: string, kinds: Kinds): string {
  if (kind === NONE || kind === 'patch') return 'security';
  const position = kinds.position(kind);
  const security = kinds.position('security');
  return position !== null && security !== null && position > security ? 'security' : kind;
}

function releaseAs(footers: readonly Footer[]): string | null {
  const found = footers.find((footer) => footer.token.toLowerCase() === 'release-as');
  return found === undefined ? null : (found.value.split('\n')[0] ?? '').trim();
}

/**
 * git's `Revert "…"` with `This reverts commit …`, its `Reapply "…"`, and Conventional Commits' `revert:` with `Refs:`.
 */
function revertOf(message: Message): Revert | null {
  const quoted = /^(Revert|Reapply) "(.*)"(?: \(#\d+\))?$/.exec(message.subject);
  if (quoted === null && message.header?.type !== 'revert') return null;
  const text = message.body.join('\n');
  const ids = [...text.matchAll(/\bThis reverts commit ([0-9a-f]{7,64})\b/g)].map(
    (match) => match[1] as string,
  );
  if (quoted !== null) {
    // "Reapply" quotes the first commit while it reverts the revert: only the id says which one.
    return { ids, subject: quoted[1] === 'Revert' ? (quoted[2] as string) : `Revert "${quoted[2]}"` };
  }
  for (const footer of message.footers) {
    if (footer.token.toLowerCase() !== 'refs') continue;
    ids.push(...(footer.value.match(/(?<![\w#-])[0-9a-f]{7,64}(?![\w-])/g) ?? []));
  }
  return { ids, subject: message.header?.description ?? null };
}

/** Types come from commits, so `constructor: x` must not find Object's members. */
function own(record: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
