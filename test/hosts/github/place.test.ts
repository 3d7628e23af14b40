import { describe, expect, test } from 'vitest';
import { placeOfRemote, placeOfRun, remoteName, tokenFor } from '../../../src/hosts/github/place.ts';

describe('what the URL of a remote names', () => {
  test.each([
    ['https://github.com/octo/app.git', 'github.com octo app'],
    ['https://github.com/octo/app', 'github.com octo app'],
    ['https://github.com/octo/app/', 'github.com octo app'],
    ['https://x-access-token:secret@github.com/octo/app.git', 'github.com octo app'],
    ['https://GitHub.com/Octo/App.git', 'github.com Octo App'],
    ['http://127.0.0.1:4000/octo/app.git', '127.0.0.1:4000 octo app'],
    ['git@github.com:octo/app.git', 'github.com octo app'],
    ['git@github.com:octo/octo.github.io.git', 'github.com octo octo.github.io'],
    ['github.com:octo/app', 'github.com octo app'],
    ['work:octo/app', 'work octo app'],
    ['org-123@github.com:octo/app.git', 'github.com octo app'],
    ['ssh://git@github.com/octo/app.git', 'github.com octo app'],
    ['ssh://git@ssh.github.com:443/octo/app.git', 'github.com octo app'],
    ['ssh://git@ghe.example:2222/octo/app.git', 'ghe.example octo app'],
  ])('%s', (url, expected) => {
    const { host, owner, repo } = remoteName(url) ?? {};
    expect(`${host} ${owner} ${repo}`).toBe(expected);
  });

  test.each([
    '/srv/git/octo/app.git',
    '../app.git',
    'C:\\git\\app',
    'C:/git/app',
    'file:///srv/octo/app.git',
    'https://github.com/app',
    'https://gitlab.com/group/sub/app.git',
    'https://github.com/octo/..',
    'https://github.com/octo/a%2Fb',
    'https://github.com/octo/a b',
    'git://',
    '',
  ])('nothing: %s', (url) => {
    expect(remoteName(url)).toBeNull();
  });
});

const RUN = {
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/app',
};
const GHES = {
  GITHUB_API_URL: 'https://ghe.example/api/v3',
  GITHUB_GRAPHQL_URL: 'https://ghe.example/api/graphql',
  GITHUB_SERVER_URL: 'https://ghe.example',
  GITHUB_REPOSITORY: 'octo/app',
};

describe('in a workflow run', () => {
  test('the checkout decides: several of them are in one job', () => {
    const place = placeOfRun(RUN, 'https://github.com/octo/other.git');
    expect(place).toEqual({
      api: 'https://api.github.com',
      graphql: 'https://api.github.com/graphql',
      server: 'https://github.com',
      owner: 'octo',
      repo: 'other',
    });
    expect(placeOfRun(GHES, 'git@ghe.example:octo/other.git')).toMatchObject({ repo: 'other' });
  });

  test.each([null, '/srv/git/app.git', 'https://mirror.example/octo/app.git', 'git@work:Octo/App.git'])(
    'the repository of the run, where the remote is %s',
    (remote) => {
      expect(placeOfRun(RUN, remote)).toMatchObject({ owner: 'octo', repo: 'app' });
    },
  );

  test('no place for another repository elsewhere', () => {
    expect(placeOfRun(RUN, 'https://gitlab.com/octo/other.git')).toBeNull();
    expect(placeOfRun(GHES, 'https://github.com/octo/other.git')).toBeNull();
  });

  test('GitHub Enterprise Server, and variables that are missing', () => {
    expect(placeOfRun(GHES, null)).toMatchObject({
      api: 'https://ghe.example/api/v3',
      graphql: 'https://ghe.example/api/graphql',
    });
    expect(placeOfRun({ GITHUB_SERVER_URL: 'https://ghe.example/', GITHUB_REPOSITORY: 'o/r' }, null)).toEqual(
      {
        api: 'https://ghe.example/api/v3',
        graphql: 'https://ghe.example/api/graphql',
        server: 'https://ghe.example',
        owner: 'o',
        repo: 'r',
      },
    );
    expect(placeOfRun({ GITHUB_REPOSITORY: 'o/r' }, null)?.api).toBe('https://api.github.com');
    expect(placeOfRun({ ...RUN, GITHUB_REPOSITORY: '' }, null)).toBeNull();
    expect(placeOfRun({ ...RUN, GITHUB_REPOSITORY: '../../x' }, null)).toBeNull();
  });
});

describe('on the command line', () => {
  test.each([
    ['git@github.com:o/r.git', 'https://api.github.com', 'https://api.github.com/graphql'],
    ['https://ghe.example/o/r', 'https://ghe.example/api/v3', 'https://ghe.example/api/graphql'],
    ['https://acme.ghe.com/o/r', 'https://api.acme.ghe.com', 'https://api.acme.ghe.com/graphql'],
  ])('%s', (remote, api, graphql) => {
    expect(placeOfRemote({}, remote)).toMatchObject({ api, graphql, owner: 'o', repo: 'r' });
  });

  test('the variables of the runner where the remote is on its server, and only there', () => {
    const env = { ...RUN, GITHUB_SERVER_URL: 'http://127.0.0.1:9', GITHUB_API_URL: 'http://127.0.0.1:9/api' };
    expect(placeOfRemote(env, 'http://127.0.0.1:9/o/r.git')?.api).toBe('http://127.0.0.1:9/api');
    expect(placeOfRemote(env, 'https://github.com/o/r.git')?.api).toBe('https://api.github.com');
    expect(
      placeOfRemote({ GITHUB_API_URL: 'https://api.acme.ghe.com' }, 'https://acme.ghe.com/o/r')?.api,
    ).toBe('https://api.acme.ghe.com');
  });

  test('a path has none, whatever the run is for', () => {
    expect(placeOfRemote(RUN, '/srv/git/app.git')).toBeNull();
    expect(placeOfRemote(RUN, null)).toBeNull();
  });
});

describe('a token goes to the host that it is for', () => {
  const ALL = {
    GH_TOKEN: 'gh',
    GITHUB_TOKEN: 'github',
    GH_ENTERPRISE_TOKEN: 'enterprise',
    GITHUB_ENTERPRISE_TOKEN: 'github-enterprise',
  };
  const token = (remote: string, env: Record<string, string | undefined>): string | null => {
    const place = placeOfRemote(env, remote);
    return place === null ? null : tokenFor(place, env);
  };

  test.each([
    ['github.com', 'https://github.com/o/r', ALL, 'gh'],
    ['github.com', 'https://github.com/o/r', { ...ALL, GH_TOKEN: ' ' }, 'github'],
    ['ghe.com', 'https://acme.ghe.com/o/r', ALL, 'gh'],
    ['a host that nobody named', 'https://evil.example/o/r', ALL, null],
    ['one that looks like GitHub', 'https://github.com.evil.example/o/r', ALL, null],
    ['one that looks like ghe.com', 'https://evilghe.com/o/r', ALL, null],
    ['the API itself is no server', 'https://api.github.com/o/r', ALL, null],
    [
      'a host that GH_HOST names',
      'https://ghe.example/o/r',
      { ...ALL, GH_HOST: 'ghe.example' },
      'enterprise',
    ],
    ['another one than GH_HOST', 'https://evil.example/o/r', { ...ALL, GH_HOST: 'ghe.example' }, null],
    ['the server of the run', 'https://ghe.example/o/r', { ...GHES, GITHUB_TOKEN: 'run' }, 'run'],
    [
      'github.com from a server of one’s own',
      'https://github.com/o/r',
      { ...GHES, GITHUB_TOKEN: 'run' },
      null,
    ],
    ['another server in a run', 'https://evil.example/o/r', { ...GHES, ...ALL }, null],
  ])('%s', (_name, remote, env, expected) => {
    expect(token(remote, env)).toBe(expected);
  });
});
