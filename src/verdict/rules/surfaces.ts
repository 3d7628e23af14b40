import { some } from '../../base/words.ts';
import type { Context, RawFinding } from '../context.ts';
import { isExpired } from '../evidence.ts';

/** Surfaces of the policy that were not compared, or not in full: never the same as "nothing changed". */
export function notCompared({ policy, facts, last }: Context): RawFinding[] {
  const { surfaces } = facts.project;
  // Stored facts and cases of a policy may speak of none.
  if (last === null || surfaces === undefined) return [];
  return policy.compatibility.surfaces.flatMap(({ index, name, onInconclusive }): RawFinding[] => {
    const found = surfaces.find((each) => each.index === index);
    const key = `compatibility.${index}`;
    const open = found?.inconclusive ?? [];
    if (found !== undefined && open.length === 0) return [];
    const reasons = open.map(({ where, reason }) => `${where}: ${reason}`);
    const what = found === undefined ? 'was not compared' : `was not fully compared with ${found.baseline}`;
    return [
      {
        message: `${name} ${what}: ${reasons.length === 0 ? 'nothing is known of it here' : some(reasons)}`,
        remedy: `mend what keeps it from being compared, or say on-inconclusive: ${onInconclusive === 'error' ? 'warning' : 'note'} under ${key}: what is not compared may be broken`,
        where: {},
        beside: { policy: key },
        about: { surface: name, inconclusive: some(open.map(({ where }) => where)), after: last.tag },
        ...(onInconclusive === 'error' ? {} : { softened: onInconclusive }),
      },
    ];
  });
}

/** Files that are compared from the next release on. */
export function freshFiles({ policy, facts, last }: Context): RawFinding[] {
  return (facts.project.surfaces ?? []).flatMap(({ index, fresh = [] }): RawFinding[] => {
    const declared = policy.compatibility.surfaces.find((each) => each.index === index);
    if (fresh.length === 0 || declared === undefined || last === null) return [];
    return [
      {
        message: `${declared.name} is new: ${last.tag} does not have ${some(fresh)}, so nothing was compared yet`,
        remedy: 'nothing has to be done; if it had another name before, look through it yourself',
        where: {},
        beside: { policy: `compatibility.${index}` },
        about: { fresh: some(fresh), after: last.tag },
        softened: 'note',
      },
    ];
  });
}

/** Accepted breaks that no difference matches, though all was compared: they are left over from an earlier release. */
export function staleAccepts({ policy, facts, evidence, last }: Context): RawFinding[] {
  const { surfaces = [], paths } = facts.project;
  if (last === null) return [];
  const compared = [
    ...policy.compatibility.surfaces.filter(({ index }) =>
      surfaces.some((each) => each.index === index && each.inconclusive.length === 0),
    ),
    ...(paths === undefined ? [] : policy.compatibility.paths),
  ];
  return compared.flatMap(({ index, name, accept }) =>
    accept.flatMap((accepted, place): RawFinding[] => {
      const found = evidence.some(({ entry, id }) => entry.index === index && id === accepted.id);
      if (found || isExpired(accepted, facts.today)) return [];
      const key = `compatibility.${index}.accept.${place}`;
      return [
        {
          message: `${name} accepts ${accepted.id}, and nothing of it differs from ${last.tag}`,
          remedy: `remove it from ${key}, or check the id`,
          where: {},
          beside: { policy: key },
          about: { accepted: accepted.id, after: last.tag },
          softened: 'note',
        },
      ];
    }),
  );
}
