/** A review of a pull request, as its reviewer left it. */
export interface Review {
  /** Who; null where the account is gone. */
  readonly login: string | null;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED' | 'COMMENTED' | 'PENDING';
  /** The commit that it is of; null where that is gone. */
  readonly commit: string | null;
  /** Whether GitHub says that the reviewer is of the organization or was invited: anybody may review what is public. */
  readonly belongs: boolean;
}

/** The pull request that the reviews are of. */
export interface Reviewed {
  readonly author: string | null;
  /** Its last commit, or the one that is judged. */
  readonly head: string;
}

/**
 * The reviews that approve: the last word of each reviewer, not of the author, and not dismissed. A comment takes no
 * approval back.
 *
 * @param reviews oldest first
 * @param of `head`: only reviews of the last commit count, since what came after was not seen
 */
export function approving(
  reviews: readonly Review[],
  { author, head }: Reviewed,
  of: 'head' | 'any',
): readonly (Review & { readonly login: string })[] {
  const last = new Map<string, Review & { readonly login: string }>();
  for (const review of reviews) {
    const { login, state } = review;
    if (login === null || state === 'COMMENTED' || state === 'PENDING') continue;
    last.set(login.toLowerCase(), { ...review, login });
  }
  last.delete(author?.toLowerCase() ?? '');
  return [...last.values()].filter(
    ({ state, commit }) => state === 'APPROVED' && (of === 'any' || commit === head),
  );
}

/** A team as GitHub's URLs name it. A policy may write `core`, `Core Team`, `acme/core` or `@acme/core`. */
export interface TeamName {
  readonly org: string;
  readonly slug: string;
}

/** @param owner the organization that a team without one belongs to */
export function teamName(written: string, owner: string): TeamName {
  const [, org = owner, name = written] = /^@?([\w-]+)\/(.+)$/.exec(written.trim()) ?? [];
  const slug = name
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return { org, slug };
}
