import type { Rule } from '../context.ts';
import { licenseVerdict } from '../licenses.ts';
import { occasionOf } from '../occasion.ts';
import { count } from '../words.ts';

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
    return [
      {
        message: `${verdict.version} (${kind}) strands ${count(verdict.stranded, 'license')} that ${verdict.stranded === 1 ? 'is' : 'are'} good for ${verdict.from}; licenses.max-stranded allows ${most} for ${kind}`,
        remedy: `take what makes the release ${kind} out of it, upgrade these licenses first, or raise licenses.max-stranded.${kind}`,
        where: { policy: `licenses.max-stranded.${kind}` },
      },
    ];
  },
};
