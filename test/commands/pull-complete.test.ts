// What GitHub's API adds to what a payload says of a pull request, and what it may refuse to say.
import { describe, expect, test } from 'vitest';
import { pullOfEvent } from '../../src/commands/pull/pull.ts';
import { completePull } from '../../src/commands/pull/pull-complete.ts';
import type { Client } from '../../src/hosts/github/client.ts';
import { Refusal } from '../../src/hosts/github/refusal.ts';
import { landingOf } from '../../src/verdict/pull.ts';
import { payload } from '../action/story.ts';
import type { Json } from '../support/run.ts';

const PULLS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
const RULES = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
const REPOSITORY = 'GET /repos/{owner}/{repo}';

/** Answers by route; what is not there is refused. */
function github(answers: Readonly<Record<string, unknown>>) {
  const asked: [route: string, parameters: unknown][] = [];
  const answer = (route: string, parameters: unknown): unknown => {
    asked.push([route, parameters]);
    if (route in answers) return answers[route];
    throw new Refusal({ kind: 'missing-right', status: 403, route, said: 'Resource not accessible' });
  };
  const client = {
    place: { owner: 'codertocat', repo: 'Hello-World' },
    request: async (route: string, parameters: unknown) => ({ data: answer(route, parameters) }),
    async *pages(route: string, parameters: unknown) {
      yield* answer(route, parameters) as unknown[];
    },
  } as unknown as Client;
  return { asked, open: () => Promise.resolve(client) };
}

const opened = (change: (pull: Json) => void = () => {}): Json =>
  payload(
    'pull_request',
    ({ action, pull_request: { base } }) => action === 'opened' && base.repo.allow_squash_merge === undefined,
    (copy) => change(copy.pull_request),
  );

const ALL = { allow_merge_commit: true, allow_squash_merge: true, allow_rebase_merge: true };
const TITLES = {
  squash_merge_commit_title: 'PR_TITLE',
  squash_merge_commit_message: 'PR_BODY',
  merge_commit_title: 'PR_TITLE',
  merge_commit_message: 'BLANK',
};

describe('the payload', () => {
  test('says title, body, number and whence', () => {
    expect(pullOfEvent(opened())).toEqual({
      number: 2,
      title: 'Update the README with new information.',
      body: 'This is a pretty simple change that we need to pull into master.',
      from: 'Codertocat/changes',
      repository: 'Codertocat/Hello-World',
      chosen: null,
      queue: null,
      allowed: null,
      settings: { squashTitle: null, squashMessage: null, mergeTitle: null, mergeMessage: null },
    });
  });

  test('may say the settings', () => {
    const event = opened(({ base }) =>
      Object.assign(base.repo, { ...ALL, ...TITLES, allow_merge_commit: false }),
    );
    expect(pullOfEvent(event)).toMatchObject({
      allowed: ['squash', 'rebase'],
      settings: {
        squashTitle: 'PR_TITLE',
        squashMessage: 'PR_BODY',
        mergeTitle: 'PR_TITLE',
        mergeMessage: 'BLANK',
      },
    });
  });

  test('may say an older setting alone', () => {
    const event = opened(({ base }) =>
      Object.assign(base.repo, { ...ALL, use_squash_pr_title_as_default: true }),
    );
    expect(pullOfEvent(event)?.settings).toMatchObject({ squashTitle: 'PR_TITLE', squashMessage: null });
  });

  test('may say auto-merge', () => {
    const auto = { merge_method: 'squash', commit_title: 'feat: x (#2)', commit_message: '' };
    expect(pullOfEvent(opened((pull) => Object.assign(pull, { auto_merge: auto })))?.chosen).toEqual({
      method: 'squash',
      by: 'auto-merge',
      title: 'feat: x (#2)',
      message: null,
    });
  });

  test.each([{}, { pull_request: null }, { pull_request: { title: 7 } }, { pull_request: 'x' }])(
    'of another shape is no pull request: %j',
    (event) => {
      expect(pullOfEvent(event)).toBeNull();
    },
  );

  test('with nonsense in it says less', () => {
    const pull = {
      title: 'x',
      number: '7',
      body: 3,
      head: null,
      base: 'main',
      auto_merge: { merge_method: 'octopus' },
    };
    expect(pullOfEvent({ pull_request: pull })).toMatchObject({
      number: null,
      body: '',
      from: null,
      chosen: null,
    });
  });
});

describe('the API', () => {
  const known = pullOfEvent(opened())!;

  test('says title, body and auto-merge as they are now', async () => {
    const now = { ...opened().pull_request, title: 'feat: x', body: null };
    const { open } = github({ [PULLS]: now });
    expect(await completePull(open, known, 'main')).toMatchObject({ title: 'feat: x', body: '' });
  });

  test('is asked for the settings only where nothing said them', async () => {
    const { base } = opened().pull_request;
    const now = { ...opened().pull_request, base: { ...base, repo: { ...base.repo, ...ALL, ...TITLES } } };
    const { open, asked } = github({ [PULLS]: now, [RULES]: [] });
    expect((await completePull(open, known, 'release/1.x')).settings.squashTitle).toBe('PR_TITLE');
    expect(asked).toEqual([
      [PULLS, { pull_number: 2 }],
      [RULES, { branch: 'release/1.x' }],
    ]);
    const less = github({ [REPOSITORY]: { ...ALL, ...TITLES, allow_rebase_merge: false } });
    expect(await completePull(less.open, known, 'main')).toMatchObject({
      title: known.title,
      allowed: ['merge', 'squash'],
      settings: { squashTitle: 'PR_TITLE' },
    });
  });

  test.each([
    ['no rule', [], ['merge', 'squash', 'rebase'], 'unknown'],
    ['a linear history', [{ type: 'required_linear_history' }], ['squash', 'rebase'], 'allowed'],
    [
      'allowed methods of two rules',
      [
        { type: 'pull_request', parameters: { allowed_merge_methods: ['squash', 'merge'] } },
        { type: 'pull_request', parameters: { allowed_merge_methods: ['rebase', 'squash'] } },
      ],
      ['squash'],
      'allowed',
    ],
    [
      'a rule that says nothing of methods',
      [{ type: 'pull_request', parameters: { required_approving_review_count: 1 } }],
      ['merge', 'squash', 'rebase'],
      'unknown',
    ],
    ['a merge queue', [{ type: 'merge_queue', parameters: { merge_method: 'REBASE' } }], ['rebase'], 'queue'],
  ])('tells the rules of the base: %s', async (_, rules, methods, by) => {
    const { open } = github({ [RULES]: rules });
    const pull = await completePull(open, known, 'main');
    expect(landingOf(pull, 'auto')).toEqual({ methods, by });
  });

  test('settings and rules both hold', async () => {
    const { open } = github({
      [RULES]: [{ type: 'required_linear_history' }],
      [REPOSITORY]: { ...ALL, allow_rebase_merge: false },
    });
    expect((await completePull(open, known, 'main')).allowed).toEqual(['squash']);
  });

  test('may refuse everything: then all stays as it was', async () => {
    const { open, asked } = github({});
    expect(await completePull(open, known, 'main')).toEqual(known);
    expect(asked).toHaveLength(3);
  });

  test('is not asked without a token, nor about what has no number or is of another repository', async () => {
    expect(await completePull(() => Promise.resolve(null), known, 'main')).toBe(known);
    const { open, asked } = github({});
    const given = { ...known, number: null };
    expect(await completePull(open, given, 'main')).toBe(given);
    const elsewhere = { ...known, repository: 'somebody/else' };
    expect(await completePull(open, elsewhere, 'main')).toBe(elsewhere);
    expect(asked).toEqual([]);
  });

  test('passes on what is no refusal', async () => {
    const { place } = await github({}).open();
    const broken = { place, request: () => Promise.reject(new Error('a fault of ours')), pages: () => [] };
    await expect(
      completePull(() => Promise.resolve(broken as unknown as Client), known, 'main'),
    ).rejects.toThrow('a fault of ours');
  });
});

describe('a pull request that GitHub does not show', () => {
  test.each([
    ['is told of', {}, 1],
    ['and one that it shows is not', { [PULLS]: opened().pull_request }, 0],
  ])('%s', async (_, answers, times) => {
    let told = 0;
    const known = pullOfEvent(opened());
    if (known === null) throw new Error('the payload has no pull request');
    await completePull(github({ [RULES]: [], ...answers }).open, known, 'main', () => {
      told += 1;
    });
    expect(told).toBe(times);
  });
});
