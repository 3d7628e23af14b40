import type { Rule } from '../context.ts';
import { shortId } from '../words.ts';

/** A version's tag never moves: who has the old one would never learn of the new. */
export const tagMoved: Rule = {
  id: 'tag-moved',
  level: 'error',
  check({ tag }) {
    if (tag === null) return [];
    const { name, commit, movedFrom, remoteAsked } = tag.facts;
    const where = { tag: name, commit };
    if (movedFrom !== null) {
      return [
        {
          message: `${name} stands on ${shortId(commit)} here and on ${shortId(movedFrom)} elsewhere: the tag of a version was moved`,
          remedy: `put ${name} back to where it was published first, and tag a new version for the new commit`,
          where,
        },
      ];
    }
    if (remoteAsked === false) {
      return [
        {
          message: `the remote did not answer, so whether ${name} was moved is not known`,
          remedy: 'run this where the remote can be reached',
          where,
          softened: 'note',
        },
      ];
    }
    return [];
  },
};
