// commands/events.ts: what each event asks for, as a table.
import { describe, expect, test } from 'vitest';
import { refTask, taskOf } from '../../src/commands/action/events.ts';
import type { Json } from '../support/run.ts';
import { payload, ZERO } from './story.ts';

const first = (name: string, change: (copy: Json) => void = () => {}): Json =>
  payload(name, ({ action, deleted }) => action !== 'created' && deleted !== true, change);

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const pull = first('pull_request', ({ pull_request: { base, head } }) => {
  Object.assign(base, { ref: 'release/1.x', sha: A });
  Object.assign(head, { ref: 'topic', sha: B });
});
const group = (ref: unknown): Json =>
  first('merge_group', ({ merge_group: each }) =>
    Object.assign(each, { base_ref: ref, base_sha: A, head_sha: B }),
  );
const pushed = (values: Json): Json => first('push', (copy) => Object.assign(copy, values));
const released = (values: Json): Json => first('release', (copy) => Object.assign(copy.release, values));
const check = { do: 'check', branch: null, base: null, head: null, withLines: false };

test.each<[string, string, Json, Record<string, string>, unknown]>([
  [
    'a pull request: base … head, never the merge commit',
    'pull_request',
    pull,
    { GITHUB_SHA: 'c'.repeat(40), GITHUB_REF: 'refs/pull/7/merge' },
    { ...check, branch: 'release/1.x', base: A, head: B },
  ],
  [
    'a merge group',
    'merge_group',
    group('refs/heads/main'),
    {},
    { ...check, branch: 'main', base: A, head: B },
  ],
  [
    'a merge group whose base is a bare name',
    'merge_group',
    group('main'),
    {},
    { ...check, branch: 'main', base: A, head: B },
  ],
  [
    'a push to a branch',
    'push',
    pushed({ ref: 'refs/heads/release/1.x', before: A, after: B, created: false }),
    {},
    { ...check, branch: 'release/1.x', head: B },
  ],
  [
    'a new branch',
    'push',
    pushed({ ref: 'refs/heads/v2', before: ZERO, after: B, created: true }),
    {},
    { ...check, branch: 'v2', head: B },
  ],
  [
    'a new tag',
    'push',
    pushed({ ref: 'refs/tags/a/v1', before: ZERO, after: B, created: true }),
    {},
    { do: 'verify', tag: 'a/v1', before: null },
  ],
  [
    'a tag that was moved',
    'push',
    pushed({ ref: 'refs/tags/v1', before: A, after: B, created: false }),
    {},
    { do: 'verify', tag: 'v1', before: A },
  ],
  [
    'a tag of zeros that no one calls new, in SHA-256',
    'push',
    pushed({ ref: 'refs/tags/v1', before: '0'.repeat(64), after: B, created: false }),
    {},
    { do: 'verify', tag: 'v1', before: null },
  ],
  [
    'a deleted branch',
    'push',
    pushed({ ref: 'refs/heads/x', after: ZERO, deleted: true }),
    {},
    { do: 'nothing', why: 'refs/heads/x was deleted' },
  ],
  [
    'a deleted tag',
    'push',
    pushed({ ref: 'refs/tags/v1', after: ZERO, deleted: true }),
    {},
    { do: 'nothing', why: 'refs/tags/v1 was deleted' },
  ],
  [
    'a release',
    'release',
    released({ tag_name: 'v1.0.0', draft: false }),
    {},
    { do: 'verify', tag: 'v1.0.0', before: null },
  ],
  [
    'a draft',
    'release',
    released({ tag_name: 'v1.0.0', draft: true }),
    {},
    { do: 'nothing', why: 'the release is a draft and has no tag yet' },
  ],
  [
    'a schedule',
    'schedule',
    {},
    { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: B },
    { ...check, branch: 'main', head: B, withLines: true },
  ],
  [
    'a dispatch on a tag',
    'workflow_dispatch',
    {},
    { GITHUB_REF: 'refs/tags/v1.0.0', GITHUB_SHA: B },
    { do: 'verify', tag: 'v1.0.0', before: null },
  ],
])('%s', (_, name, event, env, task) => {
  expect(taskOf({ name, payload: event }, env)).toEqual(task);
});

test.each<[string, string, Json, string]>([
  ['pull_request_target', 'pull_request_target', pull, 'pull-request-target'],
  ['an event without a meaning here', 'issues', {}, 'unknown-event'],
  ['a pull request without a head', 'pull_request', { pull_request: { base: { sha: A } } }, 'bad-event'],
  ['a pull request that is a text', 'pull_request', { pull_request: 'x' }, 'bad-event'],
  ['a merge group without a base', 'merge_group', { merge_group: { head_sha: B } }, 'bad-event'],
  ['a push without a ref', 'push', { ref: '' }, 'bad-event'],
  ['a release whose tag is a number', 'release', { release: { tag_name: 1 } }, 'bad-event'],
])('refuses %s', (_, name, event, code) => {
  expect(() => taskOf({ name, payload: event }, {})).toThrow(expect.objectContaining({ code, exit: 2 }));
});

describe('the ref of the run', () => {
  test.each([
    ['refs/heads/release/1.x', { ...check, branch: 'release/1.x', head: B }],
    ['refs/tags/v1.0.0', { do: 'verify', tag: 'v1.0.0', before: null }],
    ['refs/pull/7/merge', { ...check, head: B }],
    ['', { ...check, head: B }],
    [undefined, { ...check, head: B }],
  ])('%s', (ref, task) => {
    expect(refTask({ GITHUB_REF: ref, GITHUB_SHA: B }, false)).toEqual(task);
  });
});
