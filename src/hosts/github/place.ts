/** Where a repository is on a GitHub. No URL ends with a slash. */
export interface Place {
  /** The REST API: `https://api.github.com`, `https://HOST/api/v3`. */
  readonly api: string;
  /** The one URL of the GraphQL API. */
  readonly graphql: string;
  /** Where people and git look: `https://github.com`. */
  readonly server: string;
  readonly owner: string;
  readonly repo: string;
}

/** Where people see the repository. */
export function repositoryPage({ server, owner, repo }: Place): string {
  return `${server}/${owner}/${repo}`;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** A repository as a remote's URL names it. */
export interface RemoteName {
  /** The host; with its port where the URL is one of HTTP. */
  readonly host: string;
  readonly owner: string;
  readonly repo: string;
}

/**
 * What a remote's URL names: `https://host/owner/repo.git`, `ssh://git@host:22/owner/repo`, `git@host:owner/repo.git`.
 * Null for a path, and for what has more or fewer parts than an owner and a repository.
 */
export function remoteName(url: string): RemoteName | null {
  const scp = /^(?:[^@/\s]+@)?([\w.-]{2,}):(?!\/\/)\/?([^/\s]+)\/([^/\s]+?)(?:\.git)?\/?$/.exec(url);
  if (scp !== null) return named(scp[1] as string, scp[2] as string, scp[3] as string);
  if (!URL.canParse(url)) return null;
  const { protocol, host, hostname, pathname } = new URL(url);
  const web = protocol === 'https:' || protocol === 'http:';
  if (!web && protocol !== 'ssh:' && protocol !== 'git+ssh:') return null;
  const path = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(pathname);
  // GitHub answers SSH on another host too, for networks that let only port 443 pass.
  const at = web ? host : hostname === 'ssh.github.com' ? 'github.com' : hostname;
  return path === null ? null : named(at, path[1] as string, path[2] as string);
}

/** Only what GitHub allows in a name: the rest would lead elsewhere in a URL. */
function named(host: string, owner: string, repo: string): RemoteName | null {
  const safe = /^[\w.-]+$/;
  if (!safe.test(owner) || !safe.test(repo) || /^\.+$/.test(owner) || /^\.+$/.test(repo)) return null;
  return { host: host.toLowerCase(), owner, repo };
}

/**
 * Where the repository under judgement is, in a workflow run: several checkouts in one job mean that it may be another
 * one than that of the run. The remote's URL decides where it is on the runner's GitHub. A remote that is a path, and a
 * mirror or an SSH alias that names the run's own repository, mean that one. A remote that names another repository
 * elsewhere has no place: what is done to the run's own repository would be done to the wrong one.
 */
export function placeOfRun(env: Variables, remote: string | null): Place | null {
  const run = runner(env);
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  const own = named('', owner, repo);
  const there = remote === null ? null : remoteName(remote);
  if (there !== null && onServer(there, run.server)) return { ...run, owner: there.owner, repo: there.repo };
  if (own === null) return null;
  if (there !== null && !sameRepository(there, own)) return null;
  return { ...run, owner, repo };
}

/** Where the repository is, on the command line: where its remote is on a GitHub that is known to be one. */
export function placeOfRemote(env: Variables, remote: string | null): Place | null {
  const there = remote === null ? null : remoteName(remote);
  if (there === null) return null;
  const { owner, repo } = there;
  const run = runner(env);
  if ((env.GITHUB_SERVER_URL || env.GITHUB_API_URL) && onServer(there, run.server))
    return { ...run, owner, repo };
  const server = `https://${there.host}`;
  const api = apiOf(there.host);
  return { api, graphql: graphqlOf(api), server, owner, repo };
}

/**
 * The token that is for a place, out of the environment's, by the names that GitHub's own command line gives them:
 * GH_TOKEN and GITHUB_TOKEN are for github.com and *.ghe.com, GH_ENTERPRISE_TOKEN and GITHUB_ENTERPRISE_TOKEN for the
 * host that GH_HOST names. In a workflow run GITHUB_SERVER_URL says whom GITHUB_TOKEN is for, and a server of one's own
 * counts as named. Any other host gets none: a remote's URL is what somebody else may have written.
 */
export function tokenFor({ server }: Place, env: Variables): string | null {
  const host = hostOf(server);
  const running = env.GITHUB_SERVER_URL ? hostOf(env.GITHUB_SERVER_URL) : null;
  const hosted = isHosted(host);
  const names = [
    ...(hosted ? ['GH_TOKEN'] : []),
    ...(host === running || (running === null && hosted) ? ['GITHUB_TOKEN'] : []),
    ...(!hosted && (host === running || host === env.GH_HOST?.toLowerCase())
      ? ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN']
      : []),
  ];
  return names.map((name) => env[name]?.trim()).find(Boolean) ?? null;
}

/** The GitHub that runs a workflow. */
function runner(env: Variables): Pick<Place, 'api' | 'graphql' | 'server'> {
  const api = trimmed(env.GITHUB_API_URL) ?? apiOf(hostOf(trimmed(env.GITHUB_SERVER_URL) ?? GITHUB));
  return {
    api,
    graphql: trimmed(env.GITHUB_GRAPHQL_URL) ?? graphqlOf(api),
    server: trimmed(env.GITHUB_SERVER_URL) ?? serverOf(api),
  };
}

const GITHUB = 'https://github.com';

function trimmed(url: string | undefined): string | null {
  return url === undefined || !URL.canParse(url) ? null : url.replace(/\/+$/, '');
}

/** github.com, or a company's part of it (GitHub Enterprise Cloud with data residency). */
function isHosted(host: string): boolean {
  return host === 'github.com' || /^[\w-]+\.ghe\.com$/.test(host);
}

function apiOf(host: string): string {
  return isHosted(host) ? `https://api.${host}` : `https://${host}/api/v3`;
}

function graphqlOf(api: string): string {
  return api.endsWith('/api/v3') ? `${api.slice(0, -'/v3'.length)}/graphql` : `${api}/graphql`;
}

function serverOf(api: string): string {
  const host = hostOf(api);
  return host.startsWith('api.') && isHosted(host.slice('api.'.length))
    ? `https://${host.slice('api.'.length)}`
    : new URL(api).origin;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.toLowerCase() : '';
}

/** SSH has a port of its own, so a name without one is on the server whatever its port. */
function onServer({ host }: RemoteName, server: string): boolean {
  const url = new URL(server);
  return host === url.host || host === url.hostname;
}

function sameRepository(a: RemoteName, b: RemoteName): boolean {
  return a.owner.toLowerCase() === b.owner.toLowerCase() && a.repo.toLowerCase() === b.repo.toLowerCase();
}
