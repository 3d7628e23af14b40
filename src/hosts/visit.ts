import type { Problem } from '../base/problem.ts';
import { undecided } from '../base/problem.ts';
import { sleep } from './clock.ts';
import type { Git, GitOptions, GitResult } from './git.ts';

/** Before the second, the third and the fourth try, in ms: those of requests to the API. */
const PAUSES = [250, 1000, 4000];

/** Faults that may pass: of the network, half an answer, a status 5xx. Where nobody listens, nobody will in a second. */
const PASSING =
  /error: 5\d\d|HTTP 5\d\d|RPC failed|hung up|early EOF|unexpected disconnect|[Cc]onnection (?:was )?(?:reset|closed)|Could not resolve|Empty reply|transfer closed|Recv failure/;
/**
 * A certificate does not get better; what has come to a halt was waited for long enough; and what the remote itself gives
 * as its reason is no fault of the way.
 */
const LASTING = /certificate|too slow|timed out|remote error:|not our ref|unadvertised object|error: 4\d\d/i;

/** Words of git after which nothing that was asked has reached the remote's repository, or its answer did not come whole. */
const UNREACHED =
  /unable to access|RPC failed|could not read (?:Username|Password)|Authentication failed|Could not read from remote repository|does not appear to be a git repository|repository '.*' (?:not found|does not exist)|[Cc]onnection (?:was )?(?:reset|refused|timed out|closed)|unable to connect|unable to look up|Could not resolve|had not answered/;

/**
 * Runs a git command that reads from a remote, and again where what went wrong may pass. Reading can be repeated without
 * harm: this is for `fetch` and `ls-remote`, and never for a push.
 */
export async function visit(
  git: Pick<Git, 'run'>,
  args: readonly string[],
  options: GitOptions = {},
  wait: (ms: number) => Promise<void> = sleep,
): Promise<GitResult> {
  for (let tries = 0; ; tries += 1) {
    const result = await git.run(args, options);
    const pause = PAUSES[tries];
    if (result.status === 0 || pause === undefined || !mayPass(result)) return result;
    await wait(pause);
  }
}

function mayPass({ stderr }: GitResult): boolean {
  return PASSING.test(stderr) && !LASTING.test(stderr);
}

/** Whether a failed visit ended before the remote could judge what was asked: at the way, or at the door. */
export function isUnreached({ status, stderr }: GitResult): boolean {
  return status !== 0 && UNREACHED.test(stderr);
}

/** Why a remote could not be read, in GitHub's terms where it is one, with the way out. */
export async function silence(git: Git, remote: string, { stderr }: GitResult): Promise<Problem> {
  const url = (await git.run(['remote', 'get-url', '--', remote])).stdout.trim();
  // Loaded where something went wrong, and only then.
  const [{ fetchRefusal, tellingLines }, { explained }] = await Promise.all([
    import('./github/push-refusal.ts'),
    import('./github/refusal.ts'),
  ]);
  const refusal = fetchRefusal(stderr, isGithub(url));
  if (refusal !== null) return explained(refusal, `reading ${remote}`);
  const said = tellingLines(stderr);
  return undecided(
    'remote-silent',
    `${remote} could not be read${said === '' ? '' : `; git says: ${JSON.stringify(said)}`}`,
    `check its address, the network and the right to read it until this works: git ls-remote ${remote}`,
  );
}

/** In a workflow a server of one's own counts, too. */
function isGithub(url: string): boolean {
  const server = (process.env.GITHUB_SERVER_URL ?? '').replace(/\/+$/, '');
  return /[/@.](?:github|[\w-]+\.ghe)\.com[/:]/.test(url) || (server !== '' && url.startsWith(`${server}/`));
}
