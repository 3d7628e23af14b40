// Real words of GitHub, and what is made of them.
import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../../src/hosts/github/classify.ts';
import { pushRefusal } from '../../../src/hosts/github/push-refusal.ts';
import type { RefusalKind } from '../../../src/hosts/github/refusal.ts';
import { explained, Refusal } from '../../../src/hosts/github/refusal.ts';

interface Case {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly route?: string;
}

const REFS = 'POST /repos/{owner}/{repo}/git/refs';
const RELEASES = 'POST /repos/{owner}/{repo}/releases';

function read({ status, body, headers = {}, route = REFS }: Case): Refusal {
  const type = typeof body === 'string' ? 'text/html' : 'application/json; charset=utf-8';
  const answer = {
    status,
    headers: new Map([['content-type', type], ...Object.entries(headers)]),
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
  return refusalOf(route, answer, 0).refusal;
}

const NOT_ACCESSIBLE = {
  message: 'Resource not accessible by integration',
  documentation_url: 'https://docs.github.com/rest',
  status: '403',
};

const CASES: readonly [string, Case, RefusalKind, code: string, words: RegExp][] = [
  [
    'a missing right',
    { status: 403, body: NOT_ACCESSIBLE, headers: { 'x-accepted-github-permissions': 'contents=write' } },
    'missing-right',
    'github-rights',
    /permissions: \{contents: write\}/,
  ],
  [
    'one of several rights',
    {
      status: 403,
      body: NOT_ACCESSIBLE,
      headers: {
        'x-accepted-github-permissions': 'contents=write,workflows=write; issues=write; pull_requests=write',
      },
    },
    'missing-right',
    'github-rights',
    /permissions: \{issues: write\}/,
  ],
  [
    'a right that GITHUB_TOKEN cannot have',
    { status: 403, body: NOT_ACCESSIBLE, headers: { 'x-accepted-github-permissions': 'members=read' } },
    'missing-right',
    'github-rights',
    /GitHub App or a person with members: read: GITHUB_TOKEN cannot/,
  ],
  [
    'a personal token without the right',
    { status: 403, body: { message: 'Resource not accessible by personal access token' } },
    'missing-right',
    'github-rights',
    /fork the token stays read-only .* for Dependabot .* unless/,
  ],
  [
    'single sign-on',
    {
      status: 403,
      body: {
        message:
          'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
      },
    },
    'missing-right',
    'github-rights',
    /Configure SSO/,
  ],
  [
    'an archived repository',
    { status: 403, body: { message: 'Repository was archived so is read-only.' } },
    'missing-right',
    'github-rights',
    /unarchive/,
  ],
  [
    'a missing right on the last request of the hour',
    {
      status: 403,
      body: NOT_ACCESSIBLE,
      headers: {
        'x-accepted-github-permissions': 'contents=write',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '9999999999',
      },
    },
    'missing-right',
    'github-rights',
    /contents: write/,
  ],
  [
    'a wrong token',
    { status: 401, body: { message: 'Bad credentials' } },
    'bad-token',
    'github-token',
    /expired/,
  ],
  [
    'nothing there',
    { status: 404, body: { message: 'Not Found' } },
    'not-found',
    'github-not-found',
    /private/,
  ],
  [
    'a release on a commit that changes workflows',
    { status: 404, body: { message: 'Not Found' }, route: RELEASES },
    'not-found',
    'github-not-found',
    /workflows: write/,
  ],
  [
    'a workflow',
    {
      status: 403,
      body: {
        message:
          'refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission',
      },
    },
    'workflow-change',
    'github-workflows',
    /GITHUB_TOKEN cannot have it/,
  ],
  [
    'a ruleset',
    {
      status: 422,
      body: {
        message:
          'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
        documentation_url: 'https://docs.github.com/rest/git/refs#create-a-reference',
      },
    },
    'ruleset',
    'github-ruleset',
    /bypass the rule/,
  ],
  [
    'a burnt name, which a rule violation comes along with',
    {
      status: 422,
      route: RELEASES,
      body: {
        message: 'Validation Failed',
        errors: [
          {
            resource: 'Release',
            code: 'custom',
            field: 'pre_receive',
            message:
              'pre_receive Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
          },
          {
            resource: 'Release',
            code: 'custom',
            field: 'tag_name',
            message: 'tag_name was used by an immutable release',
          },
          { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' },
        ],
      },
    },
    'burnt-tag',
    'github-tag-burnt',
    /release the next version, which counts on from the tag/,
  ],
  [
    'a ref that exists',
    { status: 422, body: { message: 'Reference already exists' } },
    'exists',
    'github-refused',
    /look at it/,
  ],
  [
    'a release that exists',
    {
      status: 422,
      route: RELEASES,
      body: {
        message: 'Validation Failed',
        errors: [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }],
      },
    },
    'exists',
    'github-refused',
    /look at it/,
  ],
  [
    'what makes no sense',
    { status: 422, body: { message: 'Object does not exist' } },
    'invalid',
    'github-refused',
    /mend what GitHub says/,
  ],
  [
    'a limit',
    {
      status: 403,
      body: { message: 'API rate limit exceeded for installation ID 1.' },
      headers: {
        date: 'Mon, 01 Jun 2026 12:00:00 GMT',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Date.parse('2026-06-01T12:40:00Z') / 1000),
      },
    },
    'rate-limit',
    'github-rate-limit',
    /after 2026-06-01T12:40:00Z/,
  ],
  [
    'a fault of GitHub',
    { status: 502, body: '<html><head><style>p{}</style></head><body><p>Unicorn!</p></body></html>' },
    'server',
    'github-unavailable',
    /githubstatus/,
  ],
];

test.each(CASES)('%s', (_name, given, kind, code, words) => {
  const refusal = read(given);
  expect(refusal.kind).toBe(kind);
  const problem = explained(refusal, 'creating the tag v1.2.3');
  expect(problem).toMatchObject({ code, exit: 3 });
  expect(problem.message).toMatch(/^creating the tag v1\.2\.3: /);
  expect(problem.remedy).toMatch(words);
});

test('GitHub’s words stand apart from ours, on one line', () => {
  const refusal = read({ status: 422, body: { message: 'bad "name"\n::error::\u001b[31m pwned' } });
  expect(refusal.said).toBe('bad "name" ::error:: pwned');
  expect(explained(refusal, 'asking').message).toBe(
    'asking: GitHub refused it; it says: "bad \\"name\\" ::error:: pwned"',
  );
  const page = read({ status: 500, body: '<script>alert(1)</script><b>Oh no</b>' });
  expect(page.said).toBe('Oh no');
  expect(read({ status: 500, body: 'x'.repeat(5000) }).said.length).toBeLessThan(700);
});

describe('what git push prints', () => {
  const cases: readonly [string, string, RefusalKind, RegExp][] = [
    [
      'a ruleset',
      `remote: error: GH013: Repository rule violations found for refs/tags/v42.0.0.        \nremote: Review all repository rules at https://github.com/o/r/rules?ref=refs%2Ftags%2Fv42.0.0        \nremote: \nremote: - Cannot create ref due to creations being restricted.        \nremote: \nTo https://github.com/o/r\n!\trefs/tags/v42.0.0:refs/tags/v42.0.0\t[remote rejected] (push declined due to repository rule violations)\nerror: failed to push some refs to 'https://github.com/o/r'`,
      'ruleset',
      /^error: GH013: .* Cannot create ref due to creations being restricted\.$/,
    ],
    [
      'a workflow',
      "!\tHEAD:refs/heads/x\t[remote rejected] (refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission)\nerror: failed to push some refs to 'https://github.com/o/r'",
      'workflow-change',
      /^refusing to allow a GitHub App/,
    ],
    [
      'no right',
      "remote: Permission to o/r.git denied to github-actions[bot].\nfatal: unable to access 'https://x-access-token:ghs_secret@github.com/o/r/': The requested URL returned error: 403",
      'missing-right',
      /^Permission to o\/r\.git denied to github-actions\[bot\]\.$/,
    ],
    [
      'no right, and no word of GitHub',
      "fatal: unable to access 'https://x-access-token:ghs_secret@github.com/o/r/': The requested URL returned error: 403",
      'missing-right',
      /'https:\/\/github\.com\/o\/r\/'/,
    ],
    [
      'a wrong token',
      "remote: Invalid username or token. Password authentication is not supported for Git operations.\nfatal: Authentication failed for 'https://github.com/o/r/'",
      'bad-token',
      /Invalid username/,
    ],
    [
      'no repository',
      "remote: Repository not found.\nfatal: repository 'https://github.com/o/r/' not found",
      'not-found',
      /Repository not found/,
    ],
    [
      'no network',
      "fatal: unable to access 'https://github.com/o/r/': Could not resolve host: github.com",
      'network',
      /Could not resolve host/,
    ],
    [
      'a fault of GitHub',
      "remote: Internal Server Error\nerror: failed to push some refs to 'https://github.com/o/r'",
      'server',
      /Internal Server Error/,
    ],
  ];
  test.each(cases)('%s', (_name, said, kind, words) => {
    const refusal = pushRefusal(said);
    expect(refusal).toMatchObject({ kind, route: 'git push', status: null });
    expect(refusal?.said).toMatch(words);
    expect(refusal?.said).not.toContain('ghs_');
    expect(explained(refusal as Refusal, 'pushing the tag v1').remedy).not.toBe('');
  });

  test('a burnt name has the words of a ruleset, so that the way out names both', () => {
    const refusal = pushRefusal('remote: error: GH013: Repository rule violations found for refs/tags/v1.');
    expect(explained(refusal as Refusal, 'x').remedy).toMatch(/bypass.*immutable release/);
  });

  test('what any host may say counts only of GitHub', () => {
    const from = (host: string): string =>
      `fatal: unable to access 'https://${host}/o/r/': The requested URL returned error: 403`;
    expect(pushRefusal(from('github.com'))?.kind).toBe('missing-right');
    expect(pushRefusal(from('acme.ghe.com'))?.kind).toBe('missing-right');
    expect(pushRefusal(from('gitlab.com'))).toBeNull();
    expect(pushRefusal(from('notgithub.com'))).toBeNull();
  });

  test('what is not GitHub’s is not read', () => {
    expect(
      pushRefusal(
        '!\trefs/tags/v1:refs/tags/v1\t[rejected] (already exists)\nerror: failed to push some refs',
      ),
    ).toBeNull();
    expect(pushRefusal('')).toBeNull();
  });
});

test('a refusal holds no request and no cause', () => {
  const refusal = new Refusal({ kind: 'invalid', status: 422, route: REFS, said: 'no' });
  expect(refusal.cause).toBeUndefined();
  expect(Object.keys(refusal).sort()).toEqual(['kind', 'name', 'rights', 'route', 'said', 'status', 'until']);
  expect(refusal.message).toBe(`${REFS}: 422: no`);
});
