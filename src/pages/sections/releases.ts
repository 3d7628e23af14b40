import type { Day } from '../../lines/calendar.ts';
import { DATE } from '../../versions/scheme.ts';
import type { Language } from '../language.ts';
import type { Block } from '../model.ts';
import type { Said } from '../source.ts';
import { exampleOf } from '../source.ts';
import type { Text } from '../text.ts';
import { capital, sentences } from '../text.ts';
import { adviceOn } from './advice.ts';

/** Later than the day of the version that explains versions. */
const EXAMPLE_RELEASE: Day = '2027-06-30';

/** Each kind of release: what it counts up, what it contains, how often it comes, what it needs. */
export function releasesSection(said: Said, language: Language): Block[] {
  const { order } = said.policy.kinds;
  return [
    { heading: language.releasesHeading, level: 2 },
    ...order.flatMap((kind): Block[] => [
      { heading: capital(language.kind(kind)), level: 3 },
      {
        paragraph: sentences(
          countsUp(kind, said, language),
          contains(kind, said, language),
          kind === 'major' ? language.breakingOnlyHere : null,
          paths(kind, said, language),
          pace(kind, said, language),
          ...approval(kind, said, language),
        ),
      },
      ...adviceOn(kind, said, language),
    ]),
  ];
}

/** When nothing is released. */
export function freezeSection({ policy }: Said, language: Language): Block[] {
  if (policy.freeze.length === 0) return [];
  return [
    { heading: language.freezeHeading, level: 2 },
    { list: policy.freeze.map(({ from, to, except, why }) => language.freeze(from, to, except, why)) },
  ];
}

function countsUp(kind: string, { policy }: Said, language: Language): Text | null {
  const parts = policy.kinds.parts(kind);
  if (parts === null) return null;
  const before = exampleOf(policy.scheme);
  const after = policy.scheme.bump(before, parts, { today: EXAMPLE_RELEASE });
  if (!after.ok) return null;
  return parts.includes(DATE)
    ? language.takesDay(before.text, after.value.text, EXAMPLE_RELEASE)
    : language.countsUp(parts, before.text, after.value.text);
}

function contains(kind: string, { policy }: Said, language: Language): Text | null {
  if (kind === 'security') return language.onlySecurity;
  const changes = Object.entries(policy.commits.kinds)
    .filter(([, counts]) => counts === kind)
    .map(([type]) => {
      const [, name = type, scope = null] = /^([^(]+)\((.+)\)$/.exec(type) ?? [];
      return language.changes(name, scope);
    });
  const all = kind === 'major' ? [...changes, language.breaking] : changes;
  const unique = [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
  return unique.length === 0 ? null : language.contains(unique);
}

/** Paths whose changes ask for at least this kind. */
function paths(kind: string, { document }: Said, language: Language): Text | null {
  const asked = (document.compatibility ?? []).flatMap((checker) =>
    Object.entries(checker.paths ?? {}).flatMap(([path, least]) => (least === kind ? [path] : [])),
  );
  return asked.length === 0 ? null : language.paths([...new Set(asked)]);
}

function pace(kind: string, { policy }: Said, language: Language): Text | null {
  const cadence = Object.hasOwn(policy.cadence, kind) ? policy.cadence[kind] : undefined;
  if (cadence === undefined) return null;
  const { every, tolerance } = cadence;
  if (every === null)
    return language.whenNeeded(Object.values(policy.cadence).some((each) => each.every !== null));
  const none = tolerance !== null && 'percent' in tolerance && tolerance.percent === 0;
  return language.every(every, none ? null : tolerance);
}

function approval(kind: string, { document }: Said, language: Language): (Text | null)[] {
  const all = document.approvals ?? {};
  const needed = Object.hasOwn(all, kind) ? all[kind] : undefined;
  if (needed === undefined) return [];
  return [
    needed.label === undefined ? null : language.approvalLabel(needed.label),
    needed.teams === undefined ? null : language.approvalTeams(needed.teams),
    needed.files === undefined ? null : language.approvalFiles(needed.files),
  ];
}
