import { mistake } from '../../base/problem.ts';
import type { RunnerEvent } from '../../hosts/runner.ts';

/** What an event asks for (platform.md, *Events*). */
export type Task =
  | {
      readonly do: 'check';
      readonly branch: string | null;
      readonly base: string | null;
      readonly head: string | null;
      readonly withLines: boolean;
    }
  | { readonly do: 'verify'; readonly tag: string; readonly before: string | null }
  | { readonly do: 'nothing'; readonly why: string };

type Json = Readonly<Record<string, unknown>>;

const ZERO = /^0+$/;

/** @param env the runner's variables: GITHUB_REF, GITHUB_SHA and their like */
export function taskOf(
  { name, payload }: RunnerEvent,
  env: Readonly<Record<string, string | undefined>>,
): Task {
  switch (name) {
    case 'pull_request':
    case 'pull_request_review': {
      const { base, head } = object(payload.pull_request);
      return {
        do: 'check',
        branch: text(object(base).ref),
        base: required(object(base).sha, 'pull_request.base.sha'),
        head: required(object(head).sha, 'pull_request.head.sha'),
        withLines: false,
      };
    }
    case 'merge_group': {
      const group = object(payload.merge_group);
      return {
        do: 'check',
        branch: branchOf(text(group.base_ref)),
        base: required(group.base_sha, 'merge_group.base_sha'),
        head: required(group.head_sha, 'merge_group.head_sha'),
        withLines: false,
      };
    }
    case 'push':
      return pushTask(payload);
    case 'release': {
      const { tag_name: tag, draft } = object(payload.release);
      if (draft === true) return { do: 'nothing', why: 'the release is a draft and has no tag yet' };
      return { do: 'verify', tag: required(tag, 'release.tag_name'), before: null };
    }
    case 'schedule':
    case 'workflow_dispatch':
      return refTask(env, true);
    case 'pull_request_target':
      throw mistake(
        'pull-request-target',
        "pull_request_target runs with the base's rights on what a stranger wrote, and is blocked by default in public repositories",
        'use on: pull_request; forks get the verdict there too, without any right',
      );
    default:
      throw mistake(
        'unknown-event',
        `mode auto does not know what to do on ${name}`,
        'set mode: check, verify, release or lines, or use pull_request, pull_request_review, merge_group, push, release, schedule or workflow_dispatch',
      );
  }
}

function pushTask(payload: Json): Task {
  const ref = required(payload.ref, 'ref');
  const before = text(payload.before);
  if (payload.deleted === true) return { do: 'nothing', why: `${ref} was deleted` };
  if (ref.startsWith('refs/tags/')) {
    const moved = payload.created !== true && before !== null && !ZERO.test(before);
    return { do: 'verify', tag: ref.slice('refs/tags/'.length), before: moved ? before : null };
  }
  return { do: 'check', branch: branchOf(ref), base: null, head: text(payload.after), withLines: false };
}

/** What the ref of the run itself is: for modes that are named, and for events without one of their own. */
export function refTask(env: Readonly<Record<string, string | undefined>>, withLines: boolean): Task {
  const ref = env.GITHUB_REF ?? '';
  if (ref.startsWith('refs/tags/'))
    return { do: 'verify', tag: ref.slice('refs/tags/'.length), before: null };
  return { do: 'check', branch: branchOf(ref), base: null, head: text(env.GITHUB_SHA), withLines };
}

function branchOf(ref: string | null): string | null {
  if (ref === null || ref === '') return null;
  if (ref.startsWith('refs/heads/')) return ref.slice('refs/heads/'.length);
  return ref.startsWith('refs/') ? null : ref;
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function required(value: unknown, name: string): string {
  const found = text(value);
  if (found !== null) return found;
  throw mistake('bad-event', `the event's payload has no ${name}`, 'run the workflow again');
}
