import { listed, some } from '../../base/words.ts';
import type { Release } from '../../lines/releases.ts';
import type { Parts } from '../../versions/scheme.ts';
import { numberOf } from '../../versions/scheme.ts';
import type { Policy } from '../policy.ts';
import type { Advice } from './advice.ts';
import { advice } from './advice.ts';
import type { ProposedBranches } from './branches.ts';
import type { RepositoryFacts } from './facts.ts';
import type { Line } from './history.ts';
import { linesOfHistory } from './history.ts';
import type { SecurityTable } from './security-page.ts';
import { securityTable } from './security-page.ts';

/** In seconds. */
const DAY = 86_400;

const PROMISE =
  'What is promised is yours to decide: these phases make a habit a promise, and semverdict holds every release to it.';

/** The phases of support that the table of SECURITY.md or the history of releases shows. */
export function proposePhases(
  facts: RepositoryFacts,
  policy: Policy,
  releases: readonly Release[],
  carried: Carried,
): Advice {
  const lines = linesOfHistory(policy, releases);
  const kinds = kindsOnALine(policy);
  const table = tableOf(facts, lines);
  const file = table?.file ?? '';
  if (kinds.length === 0)
    return advice('support', [
      'Every release opens a line of its own here, so there is nothing to support longer.',
    ]);
  const habit = habitOf(lines, policy, carried);
  if (table !== null && table.newest !== null) {
    const said = `${file} calls ${some(table.supported)} supported: the newest ${table.newest === 1 ? 'line' : `${table.newest} lines`}. ${PROMISE}`;
    const full = Math.min(habit?.clear === true ? habit.newer : 1, table.newest);
    return advice('support', [said], {
      phases:
        full === table.newest
          ? [phase('maintenance', kinds, full)]
          : [phase('maintenance', kinds, full), phase('security', securityAlone(policy), table.newest)],
    });
  }
  const reasons =
    table === null
      ? []
      : [
          `${file} calls ${listed(table.supported)} supported, which are not simply the newest lines: give each its own end under lines.known.`,
        ];
  if (habit === null)
    return advice('support', reasons, null, {
      reasons: ['The history does not show for how long lines are supported. A beginning, as a proposal:'],
      value: { phases: [phase('maintenance', kinds, 1), phase('security', securityAlone(policy), 2)] },
    });
  const value = { phases: phasesOf(habit, kinds, policy) };
  if (habit.clear && table === null) return advice('support', [...habit.reasons, PROMISE], value);
  return advice('support', reasons, null, {
    reasons: [
      ...habit.reasons,
      'That is no clear habit, so it is only a proposal. What is promised is yours to decide.',
    ],
    value,
  });
}

/** The branches of numbered lines. */
type Carried = ProposedBranches['carried'];

interface Habit {
  /** The lines are released on until the day on which this many newer ones are there. */
  readonly newer: number;
  readonly clear: boolean;
  /** Whether what followed on older lines was more than fixes. */
  readonly features: boolean;
  readonly reasons: readonly string[];
}

/** The phase until n newer lines are there, where most lines were released on while n - 1 were, and few beyond. */
function habitOf(lines: readonly Line[], policy: Policy, carried: Carried): Habit | null {
  const at = (newer: number) => {
    const able = lines.filter((line) => line.newer >= newer);
    return { able: able.length, on: able.filter((line) => line.newerAtLast >= newer) };
  };
  const once = at(1);
  // Tags that were all made on a few days, as by a migration, say nothing of what came after what.
  const days = new Set(lines.map(({ opened }) => Math.floor(opened / DAY)));
  if (days.size * 2 < lines.length) return null;
  if (once.able < 2) return null;
  let newer = 1;
  while (at(newer).able >= 2 && at(newer).on.length * 4 >= at(newer).able * 3) newer += 1;
  const beyond = at(newer);
  const on = newer === 1 ? beyond.on : at(newer - 1).on;
  // What was done last says more than what was done always.
  const lately = beyond.on.some((line) => line.newer <= newer + 1);
  // Who has a branch for the line below the newest means to release from it. Those further down are often left over.
  const ended = newer === 1 ? lines[1] : undefined;
  const branch = carried.find(({ bound }) => ended !== undefined && isOf(ended, bound, policy));
  const clear =
    once.able >= 3 &&
    beyond.able >= 2 &&
    beyond.on.length * 4 <= beyond.able &&
    !lately &&
    branch === undefined;
  const featured = on.filter((line) => hasFeature(line, lines, policy)).length;
  return {
    newer,
    clear,
    features: featured * 2 >= on.length && on.length > 0,
    reasons: [
      `Of ${once.able} lines that have a newer one, ${once.on.length} got a release after it came${
        once.on.length === 0
          ? ''
          : ` (${some(
              once.on.map(({ id }) => id),
              5,
            )})`
      }${newer > 1 ? `; ${at(newer).on.length} of ${at(newer).able} did with ${newer} newer ones there` : ''}.`,
      ...(branch === undefined || ended === undefined
        ? []
        : [`But ${branch.name} is here, a branch of the line ${ended.id}, which would have ended.`]),
    ],
  };
}

/** Whether a branch of that bound carries the line, or a part of it. */
function isOf(line: Line, bound: Parts, { lines: { by } }: Policy): boolean {
  return by.every((part, index) => bound[part] === undefined || bound[part] === line.numbers[index]);
}

/** Whether a line got more than fixes after the next one came. */
function hasFeature(line: Line, lines: readonly Line[], policy: Policy): boolean {
  const next = lines[line.newer - 1];
  const below = policy.scheme.parts[policy.lines.by.length + 1];
  if (next === undefined || below === undefined) return false;
  return line.later.some(({ time, version }) => time > next.opened && numberOf(version.parts, below) === 0);
}

function phasesOf(habit: Habit, kinds: readonly string[], policy: Policy): Phase[] {
  if (habit.newer === 1 || habit.features) return [phase('maintenance', kinds, habit.newer)];
  return [phase('active', kinds, 1), phase('fixes', fixes(kinds, policy), habit.newer)];
}

interface Phase {
  readonly name: string;
  readonly allow: readonly string[];
  readonly until: { readonly newer: number };
}

function phase(name: string, allow: readonly string[], newer: number): Phase {
  return { name, allow, until: { newer } };
}

/** The kinds that do not open a line, highest first. */
function kindsOnALine({ kinds, lines }: Policy): string[] {
  return kinds.order.filter((kind) => (kinds.position(kind) ?? 0) >= lines.by.length);
}

/** Those that count up the last part that any kind counts up. */
function fixes(onALine: readonly string[], { kinds }: Policy): string[] {
  const last = Math.max(...onALine.map((kind) => kinds.position(kind) ?? 0));
  return onALine.filter((kind) => kinds.position(kind) === last);
}

function securityAlone(policy: Policy): string[] {
  const onALine = kindsOnALine(policy);
  return onALine.includes('security') ? ['security'] : fixes(onALine, policy);
}

function tableOf({ texts }: RepositoryFacts, lines: readonly Line[]): SecurityTable | null {
  for (const [file, text] of Object.entries(texts)) {
    if (!/(?:^|\/)SECURITY\.md$/i.test(file)) continue;
    const table = securityTable(file, text, lines);
    if (table !== null) return table;
  }
  return null;
}
