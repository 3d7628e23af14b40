import type { Scheme, Version } from '../../versions/scheme.ts';
import { counterOf, numberOf } from '../../versions/scheme.ts';
import type { Rule } from '../context.ts';
import { settingsOf } from '../context.ts';

/** The tag is the next version that is computed, a later build or a pre-release of it. With `accept: higher`, or a higher one. */
export const versionNext: Rule = {
  id: 'version-next',
  level: 'error',
  check({ tag, next, kind, last, policy }) {
    if (tag?.version == null || tag.fault !== null) return [];
    const { version, facts } = tag;
    const where = { tag: facts.name, commit: facts.commit };
    const since = last === null ? 'in the history' : `since ${last.tag}`;
    if (next === null) {
      if (kind !== 'none') return [];
      return [
        {
          message: `${facts.name} releases nothing: no change ${since} asks for a release`,
          remedy: `delete ${facts.name}, or say in a commit what it is for (Release-As: ${version.text})`,
          where,
        },
      ];
    }
    const order = policy.scheme.compare(policy.scheme.stable(version), next);
    if (
      order === 0 ||
      isLaterBuild(version, next, policy.scheme) ||
      (order > 0 && settingsOf(policy, 'version-next').accept === 'higher')
    )
      return [];
    const written = policy.tags.write(next, facts.name);
    const right = written.ok ? written.value : next.text;
    if (last === null) {
      return [
        {
          message: `${facts.name} is not the first version, which is ${next.text} by versions.initial`,
          remedy: `set versions.initial: ${version.text} in the policy, or delete ${facts.name} and tag ${right}`,
          where,
        },
      ];
    }
    return [
      {
        message: `${facts.name} is not the next version: the changes ${since} are ${kind}, which makes ${next.text}`,
        remedy: `delete ${facts.name} and tag ${right}, or say Release-As: ${version.text} in a commit`,
        where,
      },
    ];
  },
};

/** "Must grow, gaps are fine": a counter says how many builds there were, not how many were published. */
function isLaterBuild(version: Version, next: Version, scheme: Scheme): boolean {
  const part = counterOf(scheme);
  if (part === null || numberOf(version.parts, part) <= numberOf(next.parts, part)) return false;
  return scheme.compare(scheme.of({ ...version.parts, [part]: next.parts[part] ?? 0 }), next) === 0;
}
