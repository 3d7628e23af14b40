// Runs one row and holds it to what it must come to; and writes it down in a line.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaFile, validator } from '../../docs/support.ts';
import type { Seen } from '../../github/seen.ts';
import { freshDirectory } from '../../support/environment.ts';
import { expectGolden } from '../../support/golden.ts';
import type { StepRan } from '../runner.ts';
import { runStepAt } from '../runner.ts';
import type { Expected } from './expected.ts';
import { expectedOf, feedbackOf } from './expected.ts';
import type { Event, Row } from './factors.ts';
import { FACTORS, ROWS } from './factors.ts';
import type { World } from './world.ts';
import { startWorld } from './world.ts';

const SCHEMAS = {
  verdict: validator(schemaFile('verdict.schema.json')),
  error: validator(schemaFile('error.schema.json')),
};

/** A run without a verdict says one of these. */
const UNREADABLE =
  /^(?:no-repository|bad-input|github-|history-too-shallow|tags-missing|unknown-revision|missing-objects)/;

interface Left {
  readonly comments: readonly string[];
  readonly checks: readonly { readonly conclusion: string | null; readonly title: string | null }[];
  readonly requests: readonly Seen[];
}

/** Runs a row; what it left on GitHub. */
async function runRow(world: World, row: Row): Promise<{ ran: StepRan; left: Left }> {
  const { hub } = world;
  const step = world.step(row);
  const report = row.event === 'workflow_run' ? await downloaded(world) : null;
  if (report !== null) world.step(row);
  const from = hub.requests.length;
  const ran = await runStepAt(hub, {
    ...step,
    ...(report === null ? {} : { inputs: { mode: 'comment', report } }),
  });
  const comments = hub.state.comments.map(({ body }) => body);
  const left = { comments, checks: [...hub.state.checkRuns], requests: hub.requests.slice(from) };
  return { ran, left };
}

const reports = new Map<World, string>();

/** What actions/download-artifact leaves of the run of a fork's pull request. */
async function downloaded(world: World): Promise<string> {
  const known = reports.get(world);
  if (known !== undefined) return known;
  const fork = { event: 'pull_request of a fork', rights: 'none', seen: 'public' } as const;
  const step = world.step({ ...fork, merge: 'all', depth: 'full', outcome: world.outcome });
  const { report } = await runStepAt(world.hub, step);
  const folder = freshDirectory('artifact');
  mkdirSync(join(folder, 'semverdict'));
  const path = join(folder, 'semverdict', 'report.json');
  writeFileSync(path, JSON.stringify(report));
  reports.set(world, path);
  return path;
}

function expectRow(world: World, row: Row, ran: StepRan, left: Left): void {
  const { report: path, ...outputs } = ran.outputs;
  const expected = expectedOf(row);
  const notices = feedbackNotices(ran);
  if (expected === null && row.depth === 'blobless' && ran.status < 2) {
    // All commits are there, and perhaps the files that count, too: then it is the right one.
    const { status, outputs: right } = expectedOf({ ...row, rights: 'all' }) as Expected;
    expect({ status: ran.status, outputs }).toEqual({ status, outputs: right });
  } else if (expected === null) {
    // Never a wrong verdict: none, and the way to one.
    expect([2, 3]).toContain(ran.status);
    expect(outputs).toEqual({ outcome: ran.status === 2 ? 'error' : 'undecided' });
    expect(ran.report.error.code).toMatch(UNREADABLE);
    expect(ran.report.error.remedy).not.toBe('');
    expect(levels(ran)).toBe('1/0/0');
  } else {
    expect({ status: ran.status, outputs, annotations: levels(ran) }).toEqual({
      status: expected.status,
      outputs: expected.outputs,
      annotations: expected.annotations,
    });
  }
  expectReport(row, ran, path);

  const due = feedbackOf(row, ran.status);
  expect({
    comments: left.comments.length,
    checkRuns: left.checks.map(({ conclusion }) => conclusion),
    notices: notices.map(rightsIn),
  }).toEqual({
    comments: due.comment ? 1 : 0,
    checkRuns: due.checkRun === null ? [] : [due.checkRun],
    notices: due.missing === null ? [] : [due.missing],
  });
  const headline = expected?.headline ?? HEADLINE_OF_STATUS[ran.status];
  for (const said of [...left.comments.map(headingOf), ...left.checks.map(({ title }) => title ?? '')])
    expect(said.toLowerCase().startsWith(headline ?? '?'), said).toBe(true);
  expectRequests(row, left.requests, due);
  expect(world.hub.problems, 'not as GitHub describes it').toEqual([]);
}

const HEADLINE_OF_STATUS: Readonly<Record<number, string>> = { 2: 'error', 3: 'cannot decide' };

/** There is a report, but of a run that passes one on, and it is as described. */
function expectReport({ event }: Row, ran: StepRan, path: string | undefined): void {
  if (event === 'workflow_run' && ran.status === 0) {
    if (path === undefined) return;
  } else expect(path).toBeDefined();
  const fits = ran.report.error === undefined ? SCHEMAS.verdict : SCHEMAS.error;
  expect(fits(ran.report) ? [] : fits.errors).toEqual([]);
}

/** Nothing is written that is not due, but one refused try for each missing right; nothing is pushed. */
function expectRequests(
  { rights }: Row,
  requests: readonly Seen[],
  due: ReturnType<typeof feedbackOf>,
): void {
  const writes = requests.filter(
    ({ method, route }) => method !== 'GET' && route !== 'graphql' && !route.startsWith('fetch/'),
  );
  const done = writes.filter(({ status }) => status !== null && status < 300).map(({ route }) => route);
  expect(done.sort()).toEqual([
    ...(due.checkRun === null ? [] : ['checks/create']),
    ...(due.comment ? ['issues/create-comment'] : []),
  ]);
  const refused = writes.filter(({ status }) => status === null || status >= 300).map(({ route }) => route);
  expect(refused, 'one try of each').toEqual([...new Set(refused)]);
  for (const route of refused) expect(route).toMatch(/^(?:issues\/create-comment|checks\/create)$/);
  for (const { route, body } of requests)
    if (route === 'graphql') expect(body.query).not.toMatch(/\bmutation\b/);
  if (rights === 'no-token') expect(requests.filter(({ route }) => !route.startsWith('fetch/'))).toEqual([]);
}

function feedbackNotices({ annotations }: StepRan): string[] {
  return annotations.filter(isFeedback).map(({ message }) => message);
}

function isFeedback({ properties }: StepRan['annotations'][number]): boolean {
  return properties.title === 'feedback';
}

/** The rights that a notice names, in their order. */
function rightsIn(notice: string): string[] {
  return notice.match(/\b(?:pull-requests|checks|contents|issues): (?:read|write)\b/g) ?? [];
}

/** Annotations by level, as errors/warnings/notices. */
function levels({ annotations }: StepRan): string {
  const shown = annotations.filter((each) => !isFeedback(each));
  return ['error', 'warning', 'notice']
    .map((level) => shown.filter(({ command }) => command === level).length)
    .join('/');
}

/** The heading of a comment as text, without its sign. */
function headingOf(body: string): string {
  const heading = /^### \S+ (.*)$/m.exec(body)?.[1] ?? '';
  return heading
    .replace(/<!-- -->/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

/** A row and what came of it, in one line. */
function lineOf(row: Row, ran: StepRan, left: Left): string {
  const { outcome = '', version = '', kind = '' } = ran.outputs;
  const [comment] = left.comments;
  const [check] = left.checks;
  const notices = feedbackNotices(ran).map(
    (notice) => rightsIn(notice).join(' and ') || 'token not accepted',
  );
  const cells = [
    ...Object.keys(FACTORS).map((name) => row[name as keyof Row]),
    `exit ${ran.status}`,
    outcome,
    kind === '' ? '–' : version === '' ? kind : `${version} (${kind})`,
    ran.report?.error?.code ?? '–',
    levels(ran),
    comment === undefined ? 'no comment' : `comment "${headingOf(comment)}"`,
    check === undefined ? 'no check run' : `check run ${check.conclusion}`,
    notices.length === 0 ? 'no notice' : `notice: ${notices.join('; ')}`,
  ];
  return cells.join(' | ');
}

const HEAD = [
  ...Object.keys(FACTORS),
  'exit',
  'output outcome',
  'version',
  'problem',
  'errors/warnings/notices',
  'comment',
  'check run',
  'missing',
].join(' | ');

/** The rows of some events, as tests, and their golden file. */
export function tableOf(name: string, events: readonly Event[]): void {
  describe(`the table: ${name}`, () => {
    const worlds = new Map<string, World>();
    const rows = ROWS.filter(({ event }) => events.includes(event));
    const lines: string[] = [];

    beforeAll(async () => {
      for (const outcome of FACTORS.outcome) worlds.set(outcome, await startWorld(outcome));
    });
    afterAll(async () => {
      for (const world of worlds.values()) await world.hub.close();
    });

    test.each(rows.map((row) => [Object.values(row).join(', '), row] as const))('%s', async (_, row) => {
      const world = worlds.get(row.outcome) as World;
      const { ran, left } = await runRow(world, row);
      lines.push(lineOf(row, ran, left));
      expectRow(world, row, ran, left);
    });

    test('reads well as a whole', async () => {
      expect(lines).toHaveLength(rows.length);
      await expectGolden(`${HEAD}\n${lines.join('\n')}\n`, `action/table/${name}.txt`);
    });
  });
}
