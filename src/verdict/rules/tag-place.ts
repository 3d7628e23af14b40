import { lineId } from '../../lines/lines.ts';
import type { Rule } from '../context.ts';
import { carryVersion } from '../gathered.ts';
import { shortId } from '../words.ts';

/** A version's tag stands on a branch that carries its line, and contains no release of a higher one. */
export const tagPlace: Rule = {
  id: 'tag-place',
  level: 'error',
  check({ tag, policy, facts, releases, lines }) {
    if (tag?.version == null) return [];
    const { version, facts: at } = tag;
    const { scheme, lines: rules } = policy;
    const line = lineId(version.parts, rules.by, scheme);
    const where = { tag: at.name, commit: at.commit, line };
    const place = new Map(lines.map(({ id }, index) => [id, lines.length - index]));
    const own = place.get(line);
    const contained = new Set(at.contains);
    const higher = releases.stable.find(
      (release) =>
        contained.has(release.tag) &&
        own !== undefined &&
        (place.get(lineId(release.version.parts, rules.by, scheme)) ?? 0) > own,
    );
    if (higher !== undefined) {
      return [
        {
          message: `${at.name} stands on ${shortId(at.commit)}, which contains ${higher.tag} of a higher line`,
          remedy: `delete ${at.name} and tag a commit of line ${line}`,
          where,
        },
      ];
    }
    if (carryVersion(at.branches, version, policy, facts.defaultBranch)) return [];
    const on =
      at.branches.length === 0
        ? 'no branch contains it'
        : `it is only on ${at.branches.slice(0, 5).join(', ')}`;
    return [
      {
        message: `${at.name} stands on ${shortId(at.commit)}, outside the branches of line ${line}: ${on}`,
        remedy: `delete ${at.name}, bring the commit to a branch that carries line ${line}, and tag it there`,
        where,
      },
    ];
  },
};
