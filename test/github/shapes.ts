// The forms in which GitHub gives people, repositories and commits: every field that its description requires.
import type { Json } from '../support/run.ts';
import type { ChangedFile, Commit } from './git-store.ts';
import type { World } from './world.ts';

/** A small number from a name: the same in every run. */
export function numberOf(name: string): number {
  let number = 7;
  for (const character of name) number = (number * 31 + (character.codePointAt(0) ?? 0)) % 90_000_000;
  return number + 1;
}

export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64');
}

export function user({ api, server }: World, login: string): Json {
  const bot = login.endsWith('[bot]');
  const url = `${api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: numberOf(login),
    node_id: nodeId('User', login),
    avatar_url: `${server}/avatars/${encodeURIComponent(login)}`,
    gravatar_id: '',
    url,
    html_url: bot ? `${server}/apps/${login.slice(0, -5)}` : `${server}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: bot ? 'Bot' : 'User',
    site_admin: false,
  };
}

export function app(world: World, slug: string): Json {
  return {
    id: numberOf(slug),
    slug,
    node_id: nodeId('App', slug),
    owner: user(world, 'github'),
    name: slug,
    description: null,
    external_url: world.server,
    html_url: `${world.server}/apps/${slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2019-12-10T19:04:12Z',
    permissions: {},
    events: [],
  };
}

/** The slug of the app whose login this is. */
export function appOf(login: string): string | null {
  return login.endsWith('[bot]') ? login.slice(0, -5) : null;
}

const LINKS: Record<string, string> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

/** @param owner another one for a fork */
export function repository(world: World, owner = world.owner): Json {
  const { state, server, api, repo } = world;
  const url = `${api}/repos/${owner}/${repo}`;
  return {
    id: numberOf(`${owner}/${repo}`),
    node_id: nodeId('Repository', `${owner}/${repo}`),
    name: repo,
    full_name: `${owner}/${repo}`,
    owner: user(world, owner),
    private: state.settings.private,
    visibility: state.settings.private ? 'private' : 'public',
    html_url: `${server}/${owner}/${repo}`,
    description: null,
    fork: owner !== world.owner,
    url,
    ...Object.fromEntries(Object.entries(LINKS).map(([name, path]) => [name, `${url}${path}`])),
    git_url: `git:${server.slice(server.indexOf(':') + 1)}/${owner}/${repo}.git`,
    ssh_url: `git@127.0.0.1:${owner}/${repo}.git`,
    clone_url: `${server}/${owner}/${repo}.git`,
    svn_url: `${server}/${owner}/${repo}`,
    mirror_url: null,
    homepage: null,
    language: null,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 108,
    default_branch: state.settings.default_branch,
    open_issues: 0,
    open_issues_count: 0,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    has_downloads: true,
    archived: false,
    disabled: false,
    license: null,
    pushed_at: '2026-01-01T00:00:00Z',
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  };
}

export const UNSIGNED = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
};

/** The account that GitHub finds by an address of its own; null where it finds none. */
function account(world: World, email: string): Json {
  const login = loginOf(email);
  return login === null ? null : user(world, login);
}

/** The account whose address this is, where it says so itself. */
export function loginOf(email: string): string | null {
  return /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(email)?.[1] ?? null;
}

export function commit(world: World, { sha, tree, parents, author, committer, message }: Commit): Json {
  const { repoApi, repoPage } = world;
  return {
    sha,
    node_id: nodeId('Commit', sha),
    commit: {
      author,
      committer,
      message,
      tree: { sha: tree, url: `${repoApi}/git/trees/${tree}` },
      url: `${repoApi}/git/commits/${sha}`,
      comment_count: 0,
      verification: UNSIGNED,
    },
    url: `${repoApi}/commits/${sha}`,
    html_url: `${repoPage}/commit/${sha}`,
    comments_url: `${repoApi}/commits/${sha}/comments`,
    author: account(world, author.email),
    committer: account(world, committer.email),
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${repoApi}/commits/${parent}`,
      html_url: `${repoPage}/commit/${parent}`,
    })),
  };
}

export function file({ repoApi, repoPage }: World, at: string, changed: ChangedFile): Json {
  const { filename, previous, status, sha, additions, deletions } = changed;
  const path = filename.split('/').map(encodeURIComponent).join('/');
  return {
    sha,
    filename,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${repoPage}/blob/${at}/${path}`,
    raw_url: `${repoPage}/raw/${at}/${path}`,
    contents_url: `${repoApi}/contents/${path}?ref=${at}`,
    ...(previous === undefined ? {} : { previous_filename: previous }),
  };
}
