import { listed } from '../base/words.ts';
import { forksPage } from './docs.ts';

/** What feedback was kept from, and by what. */
export interface Missing {
  readonly what: 'the comment' | 'the check run';
  /** The right that the token lacks, as `permissions` writes it; null where it was something else. */
  readonly right: 'pull-requests: write' | 'checks: write' | null;
  /** What it was, on one line; empty where it was a right. */
  readonly why: string;
  /** What switches it off: `comment: off`. */
  readonly off: string;
}

/**
 * One notice for all feedback that could not be given; null where nothing is missing. The verdict has been said already,
 * so none of it is a fault.
 *
 * @param readOnly why the token may only read, whatever the workflow gives it
 */
export function feedbackNotice(
  missing: readonly Missing[],
  readOnly: 'fork' | 'dependabot' | null,
): string | null {
  const rights = missing.filter(({ right }) => right !== null);
  const others = missing.filter(({ right }) => right === null);
  const sentences = [
    ...(rights.length === 0 ? [] : [lacking(rights, readOnly), `→ ${remedy(rights, readOnly)}`]),
    ...others.flatMap(({ what, why, off }) => [
      `${what} could not be brought up to date: ${why}`,
      `→ nothing needs to be done, the next run tries again; ${off} switches it off`,
    ]),
  ];
  return sentences.length === 0 ? null : sentences.join('\n');
}

function lacking(rights: readonly Missing[], readOnly: 'fork' | 'dependabot' | null): string {
  const without = listed(rights.map(({ what }) => what));
  const needed = rights.map(({ what, right }) => `${right} for ${what}`).join(', ');
  const whose =
    readOnly === 'fork'
      ? 'this pull request comes from a fork, so its token may only read'
      : readOnly === 'dependabot'
        ? 'Dependabot started this run, so its token may only read unless the workflow gives it more'
        : 'the token has no right to it';
  return `without ${without}: ${whose}; missing is ${needed}`;
}

function remedy(rights: readonly Missing[], readOnly: 'fork' | 'dependabot' | null): string {
  const off = `set ${listed(rights.map((each) => each.off))}`;
  if (readOnly === 'fork') return `a second workflow can write the comment, see ${forksPage()}; or ${off}`;
  const give = `give ${rights.length === 1 ? 'it' : 'them'} to the job under permissions`;
  return readOnly === 'dependabot'
    ? `${give}, or let a second workflow write the comment, see ${forksPage()}; or ${off}`
    : `${give}, or ${off}`;
}
