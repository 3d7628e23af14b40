import { isMapping } from '../../base/mapping.ts';
import { ciBranch, ciTarget } from '../../hosts/ci-branch.ts';
import { now } from '../../hosts/clock.ts';
import { Git } from '../../hosts/git.ts';
import { githubOfRun } from '../../hosts/github/lazy.ts';
import { hasOwnCredentials } from '../../hosts/left-credentials.ts';
import type { Runner, RunnerEvent } from '../../hosts/runner.ts';
import { gitEnvironment } from '../../hosts/runner.ts';
import { logText } from '../../report/safe.ts';
import { counterNumber } from '../counter.ts';
import type { CommonOptions } from '../options.ts';
import { pullOfEvent } from '../pull/pull.ts';
import { flag } from './action-inputs.ts';
import { actionStatements } from './action-statements.ts';
import type { Task } from './events.ts';
import { historyOfRun } from './history-of-run.ts';

/** Whom GitHub shows as the maker of a tag that a workflow made. */
const BOT = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>';

/** The options of every command, from the inputs and the event. @throws Problem where an input is wrong */
export async function actionOptions(
  runner: Runner,
  task: Task,
  event: RunnerEvent,
  releasing: boolean,
): Promise<CommonOptions> {
  const inputs = {
    text: (name: string) => runner.input(name),
    flag: (name: string) => flag(runner, name),
  };
  const statements = actionStatements(inputs, event, releasing);
  const token = runner.input('token');
  if (token !== null) runner.secret(token);
  const place = runner.input('working-directory');
  const directory = runner.directory(place);
  const gitWith = (secret: string | null): Git =>
    new Git(directory, gitEnvironment(secret, runner.env, directory), true);
  const withToken = gitWith(token);
  const left = token !== null && (await hasOwnCredentials(withToken, runner.env.GITHUB_REPOSITORY));
  const git = left ? gitWith(null) : withToken;
  const progress = (text: string): void => runner.progress.now(logText(text));
  const github = githubOfRun({ git, env: runner.env, progress }, token);
  return {
    git,
    history: await historyOfRun({ git, github, progress }, runner.env, place !== null),
    github,
    today: runner.input('today'),
    policy: runner.input('policy'),
    // A pull request must not choose its judge: a file of the repository is read at the base.
    policyTrusted: false,
    counter: counterNumber(runner.input('counter'), 'the input counter'),
    branch: runner.input('branch') ?? (task.do === 'check' ? task.branch : null),
    ciBranch: ciBranch(runner.env),
    ciTarget: ciTarget(runner.env),
    defaultBranch: defaultBranch(event.payload),
    pull: pullOfEvent(event.payload),
    pullIsOld: () => noticeOldPull(runner),
    identity: BOT,
    now: now(),
    statements,
    progress,
  };
}

/** The payload of a first run is new; only that of a repeated one may say what has been edited since. */
function noticeOldPull(runner: Runner): void {
  if (!(Number(runner.env.GITHUB_RUN_ATTEMPT) > 1)) return;
  runner.annotate(
    'notice',
    'title and body of the pull request are those of the first run: GitHub does not show the token what they are now\n→ give pull-requests: read to the job under permissions, or let the workflow run on the type edited',
    'pull request',
    null,
  );
}

function defaultBranch({ repository }: RunnerEvent['payload']): string | null {
  const name = isMapping(repository) ? repository.default_branch : null;
  return typeof name === 'string' ? name : null;
}
