import type { Header, Message } from './message.ts';

/**
 * Security declarations (policy.md, *Changes*): a change is security only if its commit declares it; an advisory
 * that a sentence, a dependency bump, a revert or the documentation names is a mention.
 */

const ID = String.raw`(?:CVE-\d{4}-\d{4,}|GHSA(?:-[0-9a-z]{4}){3}|RUSTSEC-\d{4}-\d{4}|PYSEC-\d{4}-\d+|GO-\d{4}-\d{4,}|OSV-\d{4}-\d+)`;
const ID_ANYWHERE = new RegExp(String.raw`(?<![\w-])${ID}(?![\w-])`, 'gi');
const IDS_ALONE = new RegExp(
  String.raw`^[\s*•-]*[([<]*${ID}[)\]>]*(?:(?:[\s,;&/]|\band\b)+[([<]*${ID}[)\]>]*)*[\s.,;]*$`,
  'i',
);
const ID_FIRST = new RegExp(String.raw`^[([<]*${ID}(?![\w-])`, 'i');
const ADVISORY_MERGE = /^Merge (?:pull request|commit|branch)\b.* from GHSA(?:-[0-9a-z]{4}){3}\b/i;
const TRAILERS = new Set(['fixes', 'cve', 'cve-id', 'security', 'ghsa']);

/** The advisory ids that the text names, upper case in their prefix, each once. */
export function advisories(text: string): string[] {
  return [...new Set((text.match(ID_ANYWHERE) ?? []).map(normal))];
}

/** The ids that a message declares by its form; empty where it names them in prose at most. */
export function declaredIds(message: Message): string[] {
  const declared: string[] = [];
  if (ADVISORY_MERGE.test(message.subject)) declared.push(...advisories(message.subject));
  for (const line of message.body) {
    if (line.length < 1_000 && IDS_ALONE.test(line)) declared.push(...advisories(line));
  }
  for (const footer of message.footers) {
    const value = footer.value.split('\n')[0] ?? '';
    if (TRAILERS.has(footer.token.toLowerCase()) && ID_FIRST.test(value)) {
      declared.push(...advisories(value));
    }
  }
  return [...new Set(declared)];
}

/**
 * The ids by which a declared security change is known: those it declares, those that its subject names, and a vendor's
 * own by their prefix, wherever the message names them.
 *
 * @param prefixes what a vendor's ids start with, such as `ZSA-`; a digit follows it
 */
export function securityIds(
  { subject, advisories: declared }: { readonly subject: string; readonly advisories: readonly string[] },
  message: string,
  prefixes: readonly string[],
): string[] {
  return [...new Set([...declared, ...advisories(subject), ...prefixedIds(message, prefixes)])];
}

/** The ids that a text names, those with a vendor's prefix included. */
export function namedIds(text: string, prefixes: readonly string[]): string[] {
  return [...new Set([...advisories(text), ...prefixedIds(text, prefixes)])];
}

function prefixedIds(text: string, prefixes: readonly string[]): string[] {
  return prefixes.flatMap((prefix) => {
    const escaped = prefix.replace(/[^\w]/g, '\\$&');
    return text.match(new RegExp(`(?<![\\w-])${escaped}\\d[\\w-]*`, 'g')) ?? [];
  });
}

/** Whether a commit only moves a dependency: its advisories are the dependency's. */
export function isDependencyBump(header: Header | null, subject: string): boolean {
  if (BUMP.test(header?.description ?? subject)) return header === null || !isSecurityType(header.type);
  if (header === null) return false;
  const { type, scope } = header;
  return (
    type === 'deps' ||
    type === 'bump' ||
    type === 'dependencies' ||
    (scope !== null && /^(deps|dependencies)\b/.test(scope) && !isSecurityType(type))
  );
}

/** Whether a commit only writes about changes. */
export function isDocumentation(header: Header | null, subject: string): boolean {
  if (CHANGELOG.test(header?.description ?? subject)) return true;
  return (
    header !== null && (header.type === 'docs' || header.type === 'changelog' || header.scope === 'changelog')
  );
}

/** The types that declare a security change whatever else the commit does. */
export function isSecurityType(type: string): boolean {
  return type === 'security' || type === 'sec';
}

const BUMP = /^(bump\b|update dependency\b)/i;
const CHANGELOG = /^(update |add |write )?(the )?change ?log\b/i;

function normal(id: string): string {
  const upper = id.toUpperCase();
  return upper.startsWith('GHSA-') ? `GHSA-${id.slice(5).toLowerCase()}` : upper;
}
