// Every request of a release × every fault: one run with the fault, one without, and the end has to be the same as
// without any fault.
import { expect } from 'vitest';
import { Problem } from '../../src/base/problem.ts';
import type { Fault } from '../github/faults.ts';
import { secondaryLimit } from '../github/faults.ts';
import type { Json } from '../support/run.ts';
import type { Stage, Template, Via } from './stage.ts';

/** What may happen to one request. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'status 500': { kind: 'status', status: 500, body: { message: 'Server Error' } },
  '502 after the work': { kind: 'bad-gateway', status: 502 },
  'reset before the work': { kind: 'reset' },
  'answer lost after the work': { kind: 'lost-answer' },
  'cut body': { kind: 'cut' },
  late: { kind: 'late', delay: 20 },
  'answered twice': { kind: 'twice' },
  'secondary limit': secondaryLimit(1),
};

export interface Undisturbed {
  readonly end: Json;
  /** The routes of its requests, in order. */
  readonly requests: readonly string[];
}

export async function undisturbed(template: Template, via: Via): Promise<Undisturbed> {
  const stage = await template.stage(via);
  const made = await stage.release();
  expect(made.released).toMatchObject({ existed: false, release: { existed: false } });
  const requests = stage.hub.requests.map(({ route }) => route);
  const end = await stage.end();
  await stage.close();
  return { end, requests };
}

export interface Row {
  readonly nth: number;
  readonly route: string;
  readonly fault: string;
}

/** Every row takes minutes: without `EVERY_FAULT=true` each request meets a part of the faults, in turn. */
export const EVERY = process.env.EVERY_FAULT === 'true';
const READS = /^fetch\/|^graphql$|\/(?:get|list)-|^push\/refs$/;

export function rowsOf({ requests }: Undisturbed, faults: readonly string[]): Row[] {
  return requests.flatMap((route, index) =>
    faults
      .filter((_fault, which) => EVERY || (index + which) % (READS.test(route) ? 8 : 2) === 0)
      .map((fault) => ({ nth: index + 1, route, fault })),
  );
}

/** Runs one row. @returns null, or what went wrong */
export async function tryRow(
  template: Template,
  via: Via,
  row: Row,
  { end }: Undisturbed,
): Promise<string | null> {
  const stage = await template.stage(via);
  try {
    stage.hub.fault({ ...FAULTS[row.fault], nth: row.nth } as Fault);
    const clone = stage.checkout();
    const first = await outcomeOf(stage, clone);
    stage.hub.clearFaults();
    const second = await outcomeOf(stage, nextClone(stage, row, clone));
    return await verdictOn(stage, row, [first, second], end);
  } finally {
    await stage.close();
  }
}

/** On a machine of one's own the clone stays, with what it got; a hosted runner starts anew, which takes longer. */
export function nextClone(stage: Stage, { nth, fault }: Row, before: string): string {
  return (nth + fault.length) % 3 === 0 ? stage.checkout() : before;
}

/** How a run ends: well, or with a problem that names a way out. Anything else is a fault of the program. */
export async function outcomeOf(stage: Stage, clone: string): Promise<Json> {
  try {
    return await stage.release(clone);
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'internal') throw error;
    return { problem: error.code };
  }
}

export async function verdictOn(
  stage: Stage,
  row: Row,
  outcomes: readonly Json[],
  end: Json,
): Promise<string | null> {
  const wrong: string[] = [];
  const last = outcomes.at(-1);
  if (last.problem !== undefined) wrong.push(`the run without a fault ended with ${last.problem}`);
  else if (last.release?.tag !== 'v1.1.0' || last.release.url === null)
    wrong.push(`the run without a fault names the release ${JSON.stringify(last.release)}`);
  const reached = await stage.end();
  for (const key of Object.keys(end))
    if (JSON.stringify(reached[key]) !== JSON.stringify(end[key]))
      wrong.push(`${key}: ${JSON.stringify(reached[key])}`);
  const started = stage.hub.state.dispatches.length;
  // What a proxy sends twice is started twice: nobody but it could know.
  const most = row.route === 'actions/create-workflow-dispatch' && row.fault === 'answered twice' ? 2 : 1;
  if (started > most) wrong.push(`the workflow was started ${started} times`);
  return wrong.length === 0 ? null : wrong.join('\n');
}

/** Tries all rows, a few at a time, and gives those that went wrong. */
export async function tryAll(
  rows: readonly Row[],
  attempt: (row: Row) => Promise<string | null>,
): Promise<string[]> {
  const failed: string[] = [];
  const waiting = [...rows];
  const worker = async (): Promise<void> => {
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
      const { nth, route, fault } = row;
      const wrong = await attempt(row).catch((error: unknown) =>
        String(error instanceof Error ? error.stack : error),
      );
      if (wrong !== null) failed.push(`request ${nth} (${route}), ${fault}: ${wrong}`);
    }
  };
  await Promise.all([worker(), worker(), worker()]);
  return failed;
}
