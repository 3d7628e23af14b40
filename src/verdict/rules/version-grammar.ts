import type { Rule } from '../context.ts';
import { refusedReleaseAs } from './refused.ts';

/** The tag under judgement names a version, canonically; so does every Release-As. */
export const versionGrammar: Rule = {
  id: 'version-grammar',
  level: 'error',
  check(context) {
    const { tag } = context;
    const findings = refusedReleaseAs(context, 'version-grammar');
    if (tag?.fault == null) return findings;
    return [
      ...findings,
      {
        message: tag.fault.message,
        remedy: `${tag.fault.remedy}, and delete this tag`,
        where: { tag: tag.facts.name, commit: tag.facts.commit },
      },
    ];
  },
};
