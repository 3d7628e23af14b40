import type { Release } from '../../lines/releases.ts';
import { identity } from '../../versions/scheme.ts';
import type { Rule } from '../context.ts';
import { shortId } from '../words.ts';

/** A version stands on one commit: neither the tag under judgement nor the next version exists elsewhere. */
export const versionTaken: Rule = {
  id: 'version-taken',
  level: 'error',
  check({ tag, published, opening, releases, facts, policy: { scheme } }) {
    // A release that may not be made at all needs no second reason.
    if (tag === null && opening?.allowed === false) return [];
    const version = tag === null ? published : tag.version;
    const commit = tag === null ? facts.head : tag.facts.commit;
    if (version === null) return [];
    const wanted = identity(version);
    const isElsewhere = (release: Release): boolean =>
      scheme.compare(release.version, version) === 0 &&
      release.commit !== commit &&
      identity(release.version) === wanted;
    const elsewhere =
      releases.stable.find(isElsewhere) ??
      releases.prerelease.find(isElsewhere) ??
      releases.conflicts.flat().find(isElsewhere);
    if (elsewhere === undefined) return [];
    const name = tag === null ? `the next version, ${version.text},` : `${tag.facts.name}`;
    return [
      {
        message: `${name} exists already as ${elsewhere.tag} on ${shortId(elsewhere.commit)}, ${tag === null ? 'which this branch does not contain' : 'another commit'}`,
        remedy:
          tag === null
            ? `merge ${elsewhere.tag} into this branch, so that its release counts`
            : `delete ${tag.facts.name}; a version stands for one commit for ever`,
        where:
          tag === null ? { tag: elsewhere.tag, commit: elsewhere.commit } : { tag: tag.facts.name, commit },
        // A pull request cannot help what was tagged elsewhere before it.
        ...(facts.base === null ? {} : { softened: 'warning' as const }),
      },
    ];
  },
};
