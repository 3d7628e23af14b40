// What a run can be: its event, what the token may do, who sees the repository, how pull requests land, what the checkout
// left, and what it comes to. Every pair of values that can come together is in some row.
import type { Rights } from '../../github/rights.ts';
import type { RowOf } from '../../support/pairwise.ts';
import { pairwise } from '../../support/pairwise.ts';

export const FACTORS = {
  event: [
    'pull_request',
    'pull_request of a fork',
    'pull_request of Dependabot',
    'pull_request_review',
    'merge_group',
    'push to main',
    'push to release/1.x',
    'push of a tag',
    'release',
    'schedule',
    'workflow_dispatch',
    'workflow_run',
  ],
  rights: ['none', 'contents', 'comment', 'check-run', 'all', 'expired', 'no-token'],
  seen: ['public', 'private'],
  merge: ['merge', 'squash', 'rebase', 'all', 'auto-merge', 'unknown'],
  depth: ['1', 'misses-tag', 'full', 'api', 'blobless'],
  outcome: ['pass', 'fail', 'nothing', 'undecided', 'error'],
} as const;

export type Row = RowOf<typeof FACTORS>;
export type Event = Row['event'];

/** What the workflow's `permissions` give; null: the token is none that GitHub knows, or there is none. */
export const RIGHTS: Readonly<Record<Row['rights'], Rights | null>> = {
  none: {},
  contents: { contents: 'read' },
  comment: { contents: 'read', pull_requests: 'write' },
  'check-run': { contents: 'read', checks: 'write' },
  all: { contents: 'write', pull_requests: 'write', checks: 'write', issues: 'write', actions: 'write' },
  expired: null,
  'no-token': null,
};

export const PULL_EVENTS: readonly Event[] = [
  'pull_request',
  'pull_request of a fork',
  'pull_request of Dependabot',
  'pull_request_review',
];

/** Why values cannot come together. */
export function impossible({ event, rights, depth }: Partial<Row>): string | null {
  if (event === 'pull_request of a fork' && ['comment', 'check-run', 'all'].includes(rights ?? ''))
    return "GitHub lets the token of a fork's run read only, whatever the workflow says";
  if (event === 'workflow_run' && depth !== undefined && depth !== 'api')
    return 'the companion workflow checks nothing out';
  return null;
}

/** Whether the token opens what this run has to ask for. */
export function readable({ event, rights, seen, depth, outcome }: Row): boolean {
  // It passes on a report, and needs no more than to look for the pull request and to comment on it.
  if (event === 'workflow_run')
    return (
      ['comment', 'all'].includes(rights) ||
      (outcome === 'nothing' && seen === 'public' && RIGHTS[rights] !== null)
    );
  // Of a tag that is not there nothing is asked, but something must be there to ask.
  const asks = outcome !== 'nothing' || !['push of a tag', 'release'].includes(event);
  if (depth === 'full' || !asks) return depth !== 'api' || rights !== 'no-token';
  const reads = ['contents', 'comment', 'check-run', 'all'].includes(rights);
  if (depth === 'api') return reads || (rights === 'none' && seen === 'public');
  return reads || (seen === 'public' && rights !== 'expired');
}

/** A run that cannot read the repository comes to no verdict, and shows nothing about what it would be. */
export const TABLE = {
  factors: FACTORS,
  impossible,
  hidden: (row: Row) => (readable(row) ? [] : (['outcome', 'merge'] as const)),
};

export const { rows: ROWS, pairs: PAIRS } = pairwise(TABLE);
