import { count } from '../../base/words.ts';
import type { Rule } from '../context.ts';
import { licenseVerdict } from '../licenses.ts';
import { occasionOf } from '../occasion.ts';
import { nameCommits } from '../words.ts';

/** More licenses are good for the last release and not for this one than `licenses.max-stranded` allows for its kind. */
export const licenseStranded: Rule = {
  id: 'license-stranded',
  level: 'error',
  check(context) {
    const { licenses } = context.policy;
    const verdict = licenseVerdict(context);
    const occasion = occasionOf(context);
    if (licenses === null || verdict === null || occasion === null) return [];
    const { kind } = occasion;
    const most = Object.hasOwn(licenses.maxStranded, kind) ? licenses.maxStranded[kind] : undefined;
    if (most === undefined || verdict.stranded <= most) return [];
    const { changes, facts, releaseAs } = context;
    const causes = changes.filter((change) => change.counts === kind || change === releaseAs.chosen?.change);
    const said = causes.length === 0 ? '' : `: ${nameCommits(causes)}`;
    // Older changes of this kind had their own pull request.
    const own = facts.base === null || causes.some((change) => change.own);
    return [
      {
        message: `${verdict.version} (${kind}) strands ${count(verdict.stranded, 'license')} that ${verdict.stranded === 1 ? 'is' : 'are'} good for ${verdict.from}; licenses.max-stranded allows ${most} for ${kind}${said}`,
        remedy: `take what makes the release ${kind} out of it, upgrade these licenses first, or raise licenses.max-stranded.${kind}`,
        where: {
          policy: `licenses.max-stranded.${kind}`,
          ...(causes[0] === undefined
            ? {}
            : { commit: causes[0].commit, commits: causes.map(({ commit }) => commit) }),
        },
        ...(own ? {} : { softened: 'note' as const }),
      },
    ];
  },
};
