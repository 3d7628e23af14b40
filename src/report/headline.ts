import type { Verdict } from '../verdict/verdict.ts';
import { landsShortly } from './landing.ts';

/** The verdict in one line, without paint. */
export function headline(verdict: Verdict): string {
  return `${plainHeadline(verdict)}${landsShortly(verdict)}`;
}

function plainHeadline(verdict: Verdict): string {
  const errors = verdict.findings.filter(({ level }) => level === 'error').length;
  if (verdict.outcome === 'fail') {
    const broken = `policy violated: ${errors} error${errors === 1 ? '' : 's'}`;
    if (verdict.tag !== undefined) return `${broken} for the tag ${verdict.tag.name}`;
    return verdict.next === null ? broken : `${broken}; the next release would be ${nextWords(verdict)}`;
  }
  if (verdict.tag !== undefined)
    return `${verdict.tag.name} holds the policy: ${verdict.kind}${lineWords(verdict)}`;
  if (verdict.next === null)
    return `nothing to release${verdict.last === null ? '' : ` since ${verdict.last.tag}`}${lineWords(verdict)}`;
  return `next release: ${nextWords(verdict)}`;
}

/** The verdict in a few words: what a title has room for. */
export function titleOf(verdict: Verdict): string {
  const { tag, next, findings } = verdict;
  const errors = findings.filter(({ level }) => level === 'error').length;
  if (verdict.outcome === 'fail')
    return `Policy violated: ${errors} error${errors === 1 ? '' : 's'}${tag === undefined ? '' : ` for the tag ${tag.name}`}`;
  if (tag !== undefined) return `${tag.name} holds the policy`;
  return next === null ? 'Nothing to release' : `Next release: ${numberWords(verdict)}`;
}

/** What belongs below {@link titleOf}: the version where the title has none, line, phase and the last release. */
export function leadOf(verdict: Verdict): string {
  const { outcome, tag, next, last } = verdict;
  const on = lineWords(verdict) + endWords(verdict);
  const line = on.replace(/^,? /, '');
  const would = outcome === 'fail' && tag === undefined && next !== null;
  const first = would
    ? `The next release would be ${numberWords(verdict)}${on}`
    : `${line.slice(0, 1).toUpperCase()}${line.slice(1)}`;
  const before = last === null ? 'There is no release before it' : `The last release is ${last.tag}`;
  return [first, before]
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ');
}

/** Of a phase whose end is not known: so much. */
function endWords({ line }: Verdict): string {
  if (line === null || line.opens !== null || line.until !== null) return '';
  return line.phase === null || line.phase === 'ended' ? '' : ', whose end is not known yet';
}

function nextWords(verdict: Verdict): string {
  return numberWords(verdict) + lineWords(verdict);
}

function numberWords({ kind, security, next }: Verdict): string {
  const marked = security && kind !== 'security' ? `${kind} with security changes` : kind;
  return `${next?.version} (${marked})`;
}

function lineWords({ line }: Verdict): string {
  if (line === null) return '';
  const name = line.name === null ? '' : ` (${line.name})`;
  if (line.opens !== null && line.opens !== line.id) return `, opens line ${line.opens}`;
  if (line.opens !== null) return `, opens line ${line.id}${name}`;
  return ` on line ${line.id}${name}${line.newest ? ', the newest' : ''}${phaseWords(line)}`;
}

function phaseWords({ phase, until }: NonNullable<Verdict['line']>): string {
  if (phase === null) return '';
  if (phase === 'ended') return `, ended${until === null ? '' : ` after ${until}`}`;
  if (until === 'never') return `, phase ${phase} without end`;
  return `, phase ${phase}${until === null ? '' : ` until ${until}`}`;
}
