import { didYouMean, oneOf } from '../base/nearest.ts';
import { mistake, undecided } from '../base/problem.ts';
import { count } from '../base/words.ts';
import { TemporaryFolders } from '../hosts/temporary-folders.ts';
import { MachineTools } from '../hosts/tools.ts';
import type { DiffReport } from '../report/diff.ts';
import { diffJson, diffText, requiredBy } from '../report/diff.ts';
import { optionsOf } from '../surfaces/checker-options.ts';
import { compared } from '../surfaces/compare.ts';
import { checkersFor } from '../surfaces/recognise.ts';
import type { RegisteredChecker } from '../surfaces/registry.ts';
import { CHECKERS, checkerNamed } from '../surfaces/registry.ts';
import type { Snapshot } from '../surfaces/snapshot.ts';
import type { Answer } from './command.ts';
import type { CommonOptions } from './options.ts';
import { sideNamed } from './surfaces/diff-side.ts';

/** The kinds that a difference may require without a policy, the least first. */
const KINDS = ['none', 'patch', 'minor', 'major'] as const;

/** What `diff` was asked for. */
export interface DiffGiven {
  readonly checker?: string;
  /** `key=value`, each. */
  readonly option?: readonly string[];
  readonly failOn?: string;
}

/** Evidence alone: what parts two sides, without a policy. */
export async function diff(
  { history, progress }: CommonOptions,
  old: string,
  next: string,
  given: DiffGiven,
): Promise<Answer> {
  const failOn = failingKind(given.failOn);
  const named = given.checker === undefined ? null : knownChecker(given.checker);
  const said = optionsGiven(given.option ?? []);
  // What is wrong with the call is said before a package is fetched.
  if (named !== null) readOptions(named, said);
  const folders = new TemporaryFolders();
  try {
    const sources = { history, progress, folder: () => folders.make() };
    const sides = [await sideNamed(old, sources), await sideNamed(next, sources)] as const;
    const checker = named ?? (await fittingChecker(...sides));
    const options = readOptions(checker, said);
    progress(`comparing ${old} with ${next}`);
    const comparison = await compared(
      { checker, old: sides[0], next: sides[1], options },
      new MachineTools(progress),
    );
    return {
      ...answer({ checker: checker.id, old, next, ...comparison }, failOn),
      ...(named === null ? { note: `compared as ${checker.id}; --checker chooses another` } : {}),
    };
  } finally {
    await folders.remove();
  }
}

function answer(report: DiffReport, failOn: Kind | null): Answer {
  const shown = {
    json: diffJson(report),
    text: (style: Parameters<Answer['text']>[0]) => diffText(report, style),
  };
  const fails = failOn !== null && KINDS.indexOf(requiredBy(report) as Kind) >= KINDS.indexOf(failOn);
  if (fails) return { ...shown, exit: 1 };
  const open = report.inconclusive.length;
  // What was not compared may be what breaks.
  if (failOn !== null && open > 0)
    return {
      ...shown,
      exit: 3,
      problem: undecided(
        'inconclusive',
        `${count(open, 'thing was', 'things were')} not compared, so nobody can say that nothing requires ${failOn}`,
        'mend what the reasons name, or leave --fail-on out',
      ),
    };
  return { ...shown, exit: 0 };
}

type Kind = (typeof KINDS)[number];

function failingKind(given: string | undefined): Kind | null {
  if (given === undefined) return null;
  const kinds = KINDS.filter((kind) => kind !== 'none');
  const kind = kinds.find((each) => each === given);
  if (kind !== undefined) return kind;
  throw mistake(
    'bad-call',
    `--fail-on: "${given}" is no kind${didYouMean(given, kinds)}`,
    `expected ${oneOf(kinds)}`,
  );
}

function knownChecker(id: string): RegisteredChecker {
  const checker = checkerNamed(id);
  if (checker !== null) return checker;
  const ids = CHECKERS.map((each) => each.id);
  throw mistake(
    'no-checker',
    `there is no checker "${id}" that compares two sides${didYouMean(id, ids)}`,
    `expected ${oneOf(ids)}`,
  );
}

/** The only checker that fits both sides. @throws Problem where none does, or several do */
async function fittingChecker(old: Snapshot, next: Snapshot): Promise<RegisteredChecker> {
  const [before, after] = [await checkersFor(old), await checkersFor(next)];
  const both = after.filter((id) => before.includes(id));
  // What is there on one side alone has come, or gone.
  const fitting = (both.length > 0 ? both : [...before, ...after]).flatMap((id) => checkerNamed(id) ?? []);
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  const ids = CHECKERS.map((each) => each.id);
  throw mistake(
    'no-checker',
    only === undefined
      ? 'what the two sides are does not show in them'
      : `the two sides hold what several checkers compare: ${fitting.map(({ id }) => id).join(', ')}`,
    `name a checker: --checker ${ids.join('|')}`,
  );
}

function readOptions(checker: RegisteredChecker, said: Record<string, unknown>): unknown {
  const read = optionsOf(checker, said);
  if (!read.ok) throw mistake(read.fault.code, read.fault.message, read.fault.remedy);
  return read.value;
}

/** A value is JSON where it reads as such, else text. */
function optionsGiven(given: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    given.map((option): [string, unknown] => {
      const at = option.indexOf('=');
      if (at < 1)
        throw mistake('bad-call', `--option: "${option}" names no value`, 'write --option key=value');
      return [option.slice(0, at), optionValue(option.slice(at + 1))];
    }),
  );
}

function optionValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
