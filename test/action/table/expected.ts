// What a row must come to: by its event and outcome alone where the repository can be read, whatever token, checkout and
// way of merging it has.
import type { Event, Row } from './factors.ts';
import { PULL_EVENTS, RIGHTS, readable } from './factors.ts';

/** Exit status and outputs; annotations by level, without the notice about feedback. */
export interface Expected {
  readonly status: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: string;
  /** The first words of comment, check run and summary. */
  readonly headline: string;
}

type Verdict = readonly [kind: string, version: string, line: string, phase: string, annotations: string];

/** errors/warnings/notices. */
const PASS: Readonly<Record<string, Verdict>> = {
  pull: ['minor', '2.1.0', '2', 'active', '0/0/1'],
  merge_group: ['minor', '2.1.0', '2', 'active', '0/0/1'],
  main: ['patch', '2.0.1', '2', 'active', '0/1/0'],
  'release/1.x': ['security', '1.1.1', '1', 'security', '0/1/0'],
  tag: ['major', '2.0.0', '2', '', '0/0/0'],
};
/** What a shallow checkout lacks of it: the security fixes of other lines, see docs/rules/security-coverage.md. */
const SHALLOW: Readonly<Record<string, string>> = {
  pull: '0/0/0',
  merge_group: '0/0/0',
  main: '0/0/0',
  'release/1.x': '0/0/1',
};
const FAIL: Readonly<Record<string, Verdict>> = {
  pull: ['minor', '2.1.0', '2', 'active', '1/0/1'],
  merge_group: ['minor', '2.1.0', '2', 'active', '1/0/1'],
  main: ['minor', '2.1.0', '2', 'active', '1/0/0'],
  'release/1.x': ['minor', '1.2.0', '1', 'security', '1/0/0'],
  tag: ['minor', '1.2.0', '1', 'security', '2/0/0'],
};
/** Nothing to release on a line, and nothing to judge at all. */
const NOTHING: Readonly<Record<string, Verdict>> = {
  pull: ['none', '', '', '', '0/0/0'],
  merge_group: ['none', '', '', '', '0/0/0'],
  main: ['none', '', '2', 'active', '0/0/0'],
  'release/1.x': ['none', '', '1', 'security', '0/0/0'],
  tag: ['none', '', '', '', '0/0/0'],
};

/** Events that are judged alike. */
function subject(event: Event): string {
  if (PULL_EVENTS.includes(event)) return 'pull';
  if (event === 'push of a tag' || event === 'release') return 'tag';
  if (event === 'push to release/1.x') return 'release/1.x';
  return event === 'merge_group' ? event : 'main';
}

/** Null where the repository cannot be read, so that there is no verdict. */
export function expectedOf(row: Row): Expected | null {
  const { event, outcome, depth } = row;
  if (!readable(row)) return null;
  if (event === 'workflow_run')
    return { status: 0, outputs: { outcome: 'pass' }, annotations: '0/0/0', headline: HEADLINES[outcome] };
  if (outcome === 'undecided' || outcome === 'error') {
    const status = outcome === 'error' ? 2 : 3;
    return { status, outputs: { outcome }, annotations: '1/0/0', headline: HEADLINES[outcome] };
  }
  const table = { pass: PASS, fail: FAIL, nothing: NOTHING }[outcome];
  const [kind, version, line, phase, whole] = table[subject(event)] as Verdict;
  const shallow = outcome === 'pass' && (depth === '1' || depth === 'misses-tag');
  const annotations = (shallow ? SHALLOW[subject(event)] : undefined) ?? whole;
  const tag = version === '' ? '' : `v${version}`;
  return {
    status: outcome === 'fail' ? 1 : 0,
    outputs: {
      outcome: outcome === 'fail' ? 'fail' : 'pass',
      ...{ kind, version, tag, line, phase },
      released: 'false',
    },
    annotations,
    headline: HEADLINES[outcome],
  };
}

const HEADLINES = {
  pass: 'next release: 2.1.0 (minor)',
  fail: 'policy violated: 1 error',
  nothing: 'nothing to do',
  undecided: 'cannot decide',
  error: 'error',
} as const;

/** What the step is to leave on GitHub. */
export interface Feedback {
  readonly comment: boolean;
  readonly checkRun: 'success' | 'failure' | 'neutral' | null;
  /** The rights that the one notice names; null where there is no notice. */
  readonly missing: readonly string[] | null;
}

export function feedbackOf({ event, rights, seen, outcome }: Row, status: number): Feedback {
  const onPull = PULL_EVENTS.includes(event);
  const onCommit = onPull || event === 'merge_group';
  const may = RIGHTS[rights];
  const comments = may?.pull_requests === 'write';
  const checks = may?.checks === 'write';
  if (event === 'workflow_run')
    return { comment: comments && outcome !== 'nothing', checkRun: null, missing: null };
  const conclusion = status > 0 ? 'failure' : outcome === 'nothing' ? 'neutral' : 'success';
  // With nothing to say no right is needed, but to see whether there is a comment from before.
  const wanted = onPull && (outcome !== 'nothing' || seen === 'private');
  const missing = [
    ...(wanted && !comments ? ['pull-requests: write'] : []),
    ...(onCommit && !checks ? ['checks: write'] : []),
  ];
  const told = onCommit && rights !== 'no-token';
  return {
    comment: onPull && comments && outcome !== 'nothing',
    checkRun: onCommit && checks ? conclusion : null,
    // Of a token that GitHub does not know no right is missing.
    missing: !told || missing.length === 0 ? null : may === null ? [] : missing,
  };
}
