import { lineId, onOneLine } from '../../lines/lines.ts';
import { compareParts } from '../../versions/scheme.ts';
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
    // Few releases are on higher lines, and only of those it matters whether they are contained.
    const above =
      own === undefined
        ? []
        : releases.stable.filter(
            (release) =>
              !onOneLine(release.version.parts, version.parts, rules.by) &&
              (rules.order === 'date' || compareParts(rules.by, release.version.parts, version.parts) > 0) &&
              (place.get(lineId(release.version.parts, rules.by, scheme)) ?? 0) > own,
          );
    const contained = above.length === 0 ? null : new Set(at.contains);
    const higher = above.find((release) => contained?.has(release.tag));
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
