// Where annotations stand: on the files of commits, from the clone or from GitHub, else on the policy's key.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Hub } from '../github/hub.ts';
import { startGitHub } from '../github/hub.ts';
import { commentsOn, PULLS, pullStep } from './feedback-story.ts';
import type { StepRan } from './runner.ts';
import { runStep, runStepAt } from './runner.ts';
import { asServer, checkout, onPush, pullRequest, story } from './story.ts';

const { forbidden } = PULLS;
const origin = story()
  .checkout('backport')
  .commit('feat: files', { files: { 'src/b.ts': 'b', 'src/a.ts': 'a' } })
  .commit('feat: gone', { files: { 'src/c.ts': 'c' } })
  .checkout('main');
pullRequest(origin, 8, 'release/1.x', 'backport');
asServer(origin.checkout('main'));
let hub: Hub;

beforeAll(async () => {
  hub = await startGitHub({ repository: origin.path });
  hub.seed.pull({ ...forbidden });
});
afterAll(() => hub.close());

/** The places of the annotations with the title of a rule. */
function placesOf({ annotations }: StepRan, rule: string): (string | undefined)[] {
  return annotations
    .filter(({ properties }) => properties.title === rule)
    .map(({ properties: { file, line, col } }) =>
      [file, line, col].filter((each) => each !== undefined).join(':'),
    );
}

test('a shallow checkout asks GitHub for the files of commits', async () => {
  const from = hub.requests.length;
  const ran = await runStepAt(hub, {
    ...pullStep(hub, origin, forbidden),
    workspace: checkout(origin, 'refs/pull/8/merge'),
  });
  expect(ran.status).toBe(1);
  expect(placesOf(ran, 'line-phase')).toEqual(['src/c.ts']);
  const asked = hub.requests.slice(from).filter(({ route }) => route === 'repos/get-commit');
  expect(asked).toHaveLength(1);
  expect(commentsOn(hub, forbidden)).toHaveLength(1);
});

test('a whole clone has them itself', async () => {
  const from = hub.requests.length;
  const ran = await runStepAt(hub, {
    ...pullStep(hub, origin, forbidden),
    workspace: checkout(origin, 'refs/pull/8/merge', null),
  });
  expect(placesOf(ran, 'line-phase')).toEqual(['src/c.ts']);
  expect(hub.requests.slice(from).filter(({ route }) => route === 'repos/get-commit')).toEqual([]);
});

test('where neither knows, the annotation stands without a file', async () => {
  const start = pullStep(hub, origin, forbidden);
  const ran = await runStep({ ...start, token: '', workspace: checkout(origin, start.ref) });
  expect(ran.status).toBe(1);
  expect(placesOf(ran, 'line-phase')).toEqual(['']);
});

test('a slow answer costs its own time, and the annotation is there', async () => {
  hub.fault({ route: 'repos/get-commit', kind: 'hang', times: 100 });
  const ran = await runStepAt(hub, {
    ...pullStep(hub, origin, forbidden, { inputs: { comment: 'off', 'check-run': 'off' } }),
    workspace: checkout(origin, 'refs/pull/8/merge'),
  });
  hub.clearFaults();
  expect(ran.status).toBe(1);
  expect(placesOf(ran, 'line-phase')).toEqual(['']);
}, 30_000);

test('a finding about the policy stands on its key', async () => {
  const policy = `policy: 1
support:
  minimum: P5Y
  phases:
    - {name: active, allow: [minor, patch, security], until: {newer: 1}}
    - {name: security, allow: [security], until: {after: active, plus: P1M}}
`;
  const own = story()
    .checkout('main')
    .commit('fix: y', { files: { 'release-policy.yml': policy } });
  const start = onPush(own, 'refs/heads/main');
  const ran = await runStep({ ...start, workspace: checkout(own, start.ref) });
  expect(placesOf(ran, 'policy-minimum')).toContain('release-policy.yml:3:3');
});
