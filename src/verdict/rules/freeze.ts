import { oneOf } from '../../base/nearest.ts';
import { frozenOn } from '../../lines/freeze.ts';
import type { Rule } from '../context.ts';
import { allowedWords, nextAllowedDay } from '../due.ts';
import { occasionOf, softenedUntilRelease } from '../occasion.ts';
import { aRelease } from '../words.ts';

/** In a freeze nothing is released but the kinds that it excepts. */
export const freeze: Rule = {
  id: 'freeze',
  level: 'error',
  check(context) {
    const occasion = occasionOf(context);
    if (occasion === null) return [];
    const { kind, day } = occasion;
    const { policy, tag, line } = context;
    const frozen = frozenOn(day, kind, policy.freeze);
    if (frozen === null) return [];
    const { from, to, except, why } = frozen.freeze;
    const passes = except.length === 0 ? 'nothing' : `only ${oneOf(except)}`;
    const what = tag === null ? aRelease(kind) : `${tag.facts.name}, ${aRelease(kind)},`;
    const wait =
      tag === null
        ? 'wait until then'
        : `delete ${tag.facts.name}, and release on the next allowed day or later`;
    return [
      {
        message: `${what} on ${day} falls into the freeze from ${from} to ${to}${why === null ? '' : ` (${why})`}, which lets ${passes} pass; ${allowedWords(nextAllowedDay(kind, day, context))}`,
        remedy: `${wait}, or allow this release with --allow-frozen --reason TEXT`,
        where: {
          line: line.id,
          policy: 'freeze',
          ...(tag === null ? {} : { tag: tag.facts.name, commit: tag.facts.commit }),
        },
        allowable: kind,
        ...softenedUntilRelease(context, 'freeze'),
      },
    ];
  },
};
