import type { CheckAnnotations, CheckToWrite, StandingCheck } from '../../hosts/github/checks.ts';
import {
  annotationKey,
  annotationsAt,
  checkRunsOf,
  createCheckRun,
  updateCheckRun,
} from '../../hosts/github/checks.ts';
import type { Client } from '../../hosts/github/client.ts';
import { Refusal } from '../../hosts/github/refusal.ts';
import type { CheckRun } from '../../report/check-run.ts';

/** GitHub takes so many annotations in one request. */
const BATCH = 50;

/** Which check run it is. */
export interface CheckPlace {
  readonly name: string;
  readonly head: string;
  /** The key of the step: the same when it is run again. */
  readonly externalId: string;
  readonly details: string | null;
}

/**
 * Keeps one check run of this step on a commit: a step that is run again changes it where it says something else.
 *
 * @throws Refusal
 */
export async function keepCheckRun(client: Client, place: CheckPlace, check: CheckRun): Promise<void> {
  const standing = await standingAt(client, place);
  const known =
    standing === null || standing.annotations === 0 ? null : await annotationsAt(client, standing.id);
  const fresh = annotationsOf(check).filter(
    ({ path, start_line, message }) => known?.has(annotationKey(path, start_line, message)) !== true,
  );
  const [first = [], ...later] = batches(fresh);
  const base = { title: check.title, summary: check.summary };
  const write = (annotations: CheckAnnotations): CheckToWrite => ({
    ...place,
    conclusion: check.conclusion,
    output: annotations.length === 0 ? base : { ...base, annotations },
  });
  if (standing !== null && fresh.length === 0 && says(standing, check)) return;
  const id = await writeFirst(client, standing, place, write(first));
  for (const batch of later) await updateCheckRun(client, id, write(batch));
}

async function standingAt(
  client: Client,
  { head, name, externalId }: CheckPlace,
): Promise<StandingCheck | null> {
  const found = await checkRunsOf(client, head, name);
  return found.find((run) => run.externalId === externalId) ?? null;
}

async function writeFirst(
  client: Client,
  standing: StandingCheck | null,
  place: CheckPlace,
  check: CheckToWrite,
): Promise<number> {
  if (standing !== null) {
    try {
      await updateCheckRun(client, standing.id, check);
      return standing.id;
    } catch (error) {
      // Only the app that made a check run may change it: a step that has another token now makes its own.
      if (!(error instanceof Refusal) || !/app_id/.test(error.said)) throw error;
    }
  }
  try {
    return await createCheckRun(client, check);
  } catch (error) {
    // The answer may be lost and the work done.
    if (!(error instanceof Refusal) || (error.kind !== 'network' && error.kind !== 'server')) throw error;
    const there = await standingAt(client, place);
    if (there === null) throw error;
    return there.id;
  }
}

function says(standing: StandingCheck, { conclusion, title, summary }: CheckRun): boolean {
  return (
    standing.conclusion === conclusion &&
    standing.title === title &&
    withoutFooter(standing.summary ?? '') === withoutFooter(summary)
  );
}

/** The last line says which run it was and on which day. */
function withoutFooter(summary: string): string {
  return summary.replaceAll('\r\n', '\n').trimEnd().split('\n').slice(0, -1).join('\n');
}

function annotationsOf({ annotations }: CheckRun): CheckAnnotations {
  return annotations.map(({ at, level, title, message }) => {
    const line = at.line ?? 1;
    return {
      path: at.file,
      start_line: line,
      end_line: line,
      ...(at.column === undefined ? {} : { start_column: at.column, end_column: at.column }),
      annotation_level: level,
      title,
      message,
    };
  });
}

function batches(annotations: CheckAnnotations): CheckAnnotations[] {
  const found: CheckAnnotations[] = [];
  for (let from = 0; from < annotations.length; from += BATCH)
    found.push(annotations.slice(from, from + BATCH));
  return found;
}
