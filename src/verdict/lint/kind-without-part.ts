import { oneOf } from '../../base/nearest.ts';
import { NONE } from '../../versions/kinds.ts';
import type { LintCheck, LintContext, LintFinding } from './context.ts';
import { phasePath, phaseWords, tracksOf } from './context.ts';

type Found = Omit<LintFinding, 'check'>;

/** Kinds that other keys speak of and that count up nothing. */
export const kindWithoutPart: LintCheck = {
  id: 'kind-without-part',
  asksRepository: false,
  check: (context) => [...ofCommits(context), ...idle(context)],
};

/** Commits of such a kind cannot be released at all. */
function ofCommits({ document, policy }: LintContext): Found[] {
  const types = new Map<string, string[]>();
  for (const [type, kind] of Object.entries(policy.commits.kinds))
    if (kind !== NONE && policy.kinds.parts(kind) === null)
      types.set(kind, [...(types.get(kind) ?? []), type]);
  const found = [...types].map(([kind, names]): Found => {
    const path = ['commits', 'kinds', names[0] as string];
    return {
      level: 'error',
      message: `commits of type ${oneOf(names)} are ${kind}, and the versions have no part for that: every one of them would fail the check`,
      remedy: `give ${kind} a part in versions.bump, or the type another kind (none releases nothing)`,
      path,
      instead: ['versions', 'bump'],
    };
  });
  if (policy.commits.unknown === 'patch' && policy.kinds.parts('patch') === null)
    found.push({
      level: 'error',
      message:
        'messages that follow no convention are taken for a patch, and the versions have no part for that',
      remedy: 'give patch a part in versions.bump, or write unknown: note',
      path: ['commits', 'unknown'],
    });
  for (const [from, to] of Object.entries(document.versions?.zero ?? {}))
    if (to !== NONE && policy.kinds.parts(to) === null)
      found.push({
        level: 'error',
        message: `while major is 0 ${from} counts as ${to}, and the versions have no part for that`,
        remedy: `give ${to} a part in versions.bump, or let ${from} count as another kind`,
        path: ['versions', 'zero', from],
      });
  return found;
}

/** Words without effect: no release can be of such a kind. */
function idle(context: LintContext): Found[] {
  const { document, policy } = context;
  const dead = (kind: string, what: string, path: readonly string[], at: 'key' | 'value'): Found[] =>
    policy.kinds.parts(kind) !== null
      ? []
      : [
          {
            level: 'warning',
            message: `${what} speaks of ${kind}, and the versions have no part for that: no release is ever of this kind`,
            remedy: `remove it, or give ${kind} a part in versions.bump`,
            path,
            at,
          },
        ];
  const keys = (mapping: object | undefined, path: readonly string[]): Found[] =>
    Object.keys(mapping ?? {}).flatMap((kind) => dead(kind, path.join('.'), [...path, kind], 'key'));
  return [
    ...tracksOf(context).flatMap((placed) =>
      placed.track.phases.flatMap((phase, index) =>
        phase.allow.flatMap((kind, position) =>
          dead(
            kind,
            phaseWords(placed, phase),
            [...phasePath(placed, index), 'allow', String(position)],
            'value',
          ),
        ),
      ),
    ),
    ...keys(document.cadence, ['cadence']),
    ...keys(document.approvals, ['approvals']),
    ...keys(document.licenses?.['max-stranded'], ['licenses', 'max-stranded']),
    ...(document.freeze ?? []).flatMap(({ except = [] }, index) =>
      except.flatMap((kind, position) =>
        dead(kind, 'the freeze', ['freeze', String(index), 'except', String(position)], 'value'),
      ),
    ),
  ];
}
