import { mistake, undecided } from '../../base/problem.ts';
import { sleep } from '../../hosts/clock.ts';
import type { Git } from '../../hosts/git.ts';
import type { Client } from '../../hosts/github/client.ts';
import { placeOfRemote, remoteName, repositoryPage } from '../../hosts/github/place.ts';
import type { Publisher } from '../../hosts/publish.ts';
import { PublishGit } from '../../hosts/publish-git.ts';
import { PublishHere } from '../../hosts/publish-here.ts';
import { pushUrls, remoteUrl, sameRemote } from '../../hosts/remote.ts';
import { RemoteView } from '../../hosts/remote-view.ts';
import { readRemote, remoteNames } from '../../hosts/repository.ts';
import { withoutUser } from '../../hosts/secrets.ts';
import type { ReleaseRules } from '../../policy/compile-release.ts';
import type { CommonOptions } from '../options.ts';

/** What a release is made with. */
export interface Ways {
  /** Null where there is none. */
  readonly remote: string | null;
  readonly view: RemoteView;
  /** GitHub's API; null where nothing needs it, or a dry run has no token. */
  readonly client: Client | null;
  readonly publisher: Publisher;
  readonly wait: (ms: number) => Promise<void>;
  /** The page of the repository on GitHub, for links; null where it has none. */
  readonly page: string | null;
  /** Whether nothing is published. */
  readonly dryRun: boolean;
}

/**
 * Chooses the way, before anything is done.
 *
 * @throws Problem where what the policy asks for needs a token, and there is none
 */
export async function waysOf(options: CommonOptions, rules: ReleaseRules, dryRun: boolean): Promise<Ways> {
  const { git, history, identity, via = 'auto', dispatch = [], wait = sleep } = options;
  if (!history.onDisk) return await withoutCheckout(options, rules, wait, dryRun);
  const remote = await readRemote(git);
  if (remote === null) await mustBeWithoutRemote(git);
  const view = await history.view();
  const needs = rules.githubRelease ? 'release.github-release' : dispatch.length > 0 ? 'dispatch' : null;
  const client = via === 'git' && needs === null ? null : await options.github();
  if (client === null && !dryRun && (needs !== null || via === 'api')) throw noToken(needs ?? 'via api');
  const url = remote === null ? null : await remoteUrl(git, remote);
  const around = { remote, view, client, wait, page: pageOf(client, url), dryRun };
  if (client !== null && (via === 'api' || (via === 'auto' && fits(client, url, rules)))) {
    const { PublishApi } = await import('../../hosts/publish-api.ts');
    const publisher = new PublishApi(client, git, remote, identity);
    if (isThere(client, url)) return { ...around, publisher };
    // A mirror does not have at once what is made there.
    const { readRemoteRefs } = await import('../../hosts/github/history-refs.ts');
    const page = repositoryPage(client.place);
    return { ...around, remote: page, view: new RemoteView(() => readRemoteRefs(client)), publisher };
  }
  if (remote !== null && url !== null) await mustPushThere(git, remote, url);
  const publisher =
    remote === null ? new PublishHere(git, identity) : new PublishGit(git, remote, view, identity, wait);
  return { ...around, publisher };
}

/** @throws Problem where there are remotes, and nothing says which one is released to */
async function mustBeWithoutRemote(git: Git): Promise<void> {
  const names = await remoteNames(git);
  if (names.length === 0) return;
  throw undecided(
    'remote-unclear',
    `there are several remotes (${names.join(', ')}), none is called origin, and the branch follows none of them`,
    'say which one: git branch --set-upstream-to=REMOTE/BRANCH, or git remote rename REMOTE origin; nothing was changed',
  );
}

/** What is judged at one repository must not be published in another. @throws Problem where it would be */
async function mustPushThere(git: Git, remote: string, url: string): Promise<void> {
  const elsewhere = (await pushUrls(git, remote)).find((pushed) => !sameRemote(url, pushed));
  if (elsewhere === undefined) return;
  throw undecided(
    'push-elsewhere',
    `${remote} is read from ${withoutUser(url)}, and pushes to it go to ${withoutUser(elsewhere)}, which is another repository`,
    `make them the same (git config --unset-all remote.${remote}.pushurl), or publish with --via api; nothing was changed`,
  );
}

/** Without a token only github.com is known to be a GitHub. */
function pageOf(client: Client | null, url: string | null): string | null {
  if (client !== null) return repositoryPage(client.place);
  const place = placeOfRemote({}, url);
  return place?.server === 'https://github.com' ? repositoryPage(place) : null;
}

/** Where nothing is checked out, all goes through the API. @throws Problem where git is needed for it */
async function withoutCheckout(
  { github, git, history, identity, via }: CommonOptions,
  rules: ReleaseRules,
  wait: Ways['wait'],
  dryRun: boolean,
): Promise<Ways> {
  const needs = via === 'git' ? 'via: git' : rules.tag === 'signed' ? 'release.tag: signed' : null;
  if (needs !== null)
    throw mistake(
      'no-repository',
      `${needs} needs git, and the repository is not checked out`,
      'check it out before this step: uses: actions/checkout. Nothing was changed',
    );
  const client = await github();
  if (client === null) throw noToken('a release without a checkout');
  const { PublishApi } = await import('../../hosts/publish-api.ts');
  const view = await history.view();
  const publisher = new PublishApi(client, git, null, identity, false);
  const page = repositoryPage(client.place);
  return { remote: page, view, client, publisher, wait, page, dryRun };
}

/** Whether the API is the better way: the remote is that repository, and no signature has to survive it. */
function fits(client: Client, url: string | null, rules: ReleaseRules): boolean {
  return isThere(client, url) && rules.tag !== 'signed';
}

/** Whether the remote is on the server of the API. */
function isThere({ place }: Client, url: string | null): boolean {
  const there = url === null ? null : remoteName(url);
  const { host, hostname } = new URL(place.server);
  return there !== null && [host, hostname].includes(there.host);
}

function noToken(needs: string): Error {
  return mistake(
    'no-token',
    `${needs} needs GitHub's API, and there is no token for it, or the remote is on no GitHub`,
    'in a workflow leave the input token as it is; elsewhere set GH_TOKEN to a token with contents: write. Nothing was changed',
  );
}
