import type { Rule } from '../context.ts';
import { allowedWords, dueOf, nextAllowedDay } from '../due.ts';
import { occasionOf, softenedUntilRelease } from '../occasion.ts';
import { aRelease } from '../words.ts';

/** A release comes no earlier than its cadence allows; a security release whenever it is needed. */
export const cadenceEarly: Rule = {
  id: 'cadence-early',
  level: 'error',
  check(context) {
    const occasion = occasionOf(context);
    if (occasion === null || !occasion.stable) return [];
    const { kind, day } = occasion;
    const due = dueOf(kind, context);
    if (due === null || day >= due.window.earliest) return [];
    const { tag, line } = context;
    const what = tag === null ? aRelease(kind) : tag.facts.name;
    const where = due.opens ? '' : ` on line ${line.id}`;
    const wait =
      tag === null
        ? 'wait until then'
        : `delete ${tag.facts.name}, and release on the next allowed day or later`;
    return [
      {
        message: `${what}${where} on ${day} is too early: ${due.after} came on ${due.since}, and ${kind} releases come ${due.words}; ${allowedWords(nextAllowedDay(kind, day, context))}`,
        remedy: `${wait}, or allow this release with --allow-early --reason TEXT`,
        where: {
          line: line.id,
          policy: `cadence.${kind}`,
          ...(tag === null ? {} : { tag: tag.facts.name, commit: tag.facts.commit }),
        },
        allowable: kind,
        ...softenedUntilRelease(context, 'cadence-early'),
      },
    ];
  },
};
