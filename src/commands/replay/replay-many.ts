import { mistake, undecided } from '../../base/problem.ts';
import { count, some } from '../../base/words.ts';
import { readNamed } from '../../hosts/files.ts';
import { runOwn } from '../../hosts/own-process.ts';
import type { ManyReport, OneOfMany } from '../../report/replay-many.ts';
import { manyJson, renderMany } from '../../report/replay-many.ts';
import type { Answer } from '../command.ts';
import { policyFromFile } from '../gather/policy-file.ts';
import type { CommonOptions } from '../options.ts';
import type { ReplayCall } from '../replay.ts';
import { refuseContradictions } from '../replay.ts';

/**
 * Replays several histories at once, each in a process of its own, as many as there are cores: an organisation's view.
 *
 * @param file a file with the directories of repositories, one a line
 */
export async function replayMany(
  options: CommonOptions,
  call: ReplayCall,
  file: string | null,
): Promise<Answer> {
  refuseContradictions(call);
  if (call.against !== undefined)
    throw mistake('bad-call', '--against compares two policies on one past', 'name one repository');
  if (options.program === undefined) throw new Error('nothing is known of the program that runs');
  const directories = directoriesOf(options, file);
  // What is wrong with a policy that all share is no fault of theirs.
  if (options.policy !== null) await policyFromFile(options.policy, options);
  const shared = argumentsOf(options, call);
  const ended = (count: number): void => options.steps?.(count, directories.length, 'replaying histories');
  ended(0);
  const runs = await runOwn(
    options.program,
    directories.map((directory) => ['replay', '--json', '-C', directory, ...shared]),
    ended,
  );
  const histories = runs.map(
    ({ status, stdout, stderr }, index): OneOfMany =>
      ({ directory: directories[index] as string, ...read(stdout, status, stderr) }) as OneOfMany,
  );
  const report: ManyReport = { histories };
  const failed = histories.filter((each) => 'error' in each);
  const [first] = failed;
  return {
    json: manyJson(report),
    text: (style) => renderMany(report, call.format ?? 'text', style),
    exit: 0,
    ...(first === undefined
      ? {}
      : {
          problem: undecided(
            'histories-failed',
            `${count(failed.length, 'history', 'histories')} of ${directories.length} could not be replayed: ${some(failed.map(({ directory }) => directory))}`,
            failed.length === histories.length
              ? 'see what is said of each'
              : 'see what is said of each; the others were replayed',
          ),
        }),
  };
}

function directoriesOf({ git, others = [] }: CommonOptions, file: string | null): string[] {
  if (file === null) return [git.directory, ...others];
  if (others.length > 0)
    throw mistake('bad-call', '--repositories names the repositories, and so does -C', 'use one of them');
  const listed = readNamed(file, 'list of repositories')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (listed.length === 0)
    throw mistake('no-directory', `${file} names no repository`, 'write the directories, one a line');
  return listed;
}

/** The call again, as words. */
function argumentsOf({ policy, today }: CommonOptions, call: ReplayCall): string[] {
  const { since, line = [], tag = [], policyAt, prereleases, surfaces, suggest } = call;
  return [
    ...(policy === null ? [] : [`--policy=${policy}`]),
    ...(today === null ? [] : [`--today=${today}`]),
    ...(since === undefined ? [] : [`--since=${since}`]),
    ...line.map((id) => `--line=${id}`),
    ...tag.map((name) => `--tag=${name}`),
    ...(policyAt === undefined ? [] : [`--policy-at=${policyAt}`]),
    ...(prereleases === true ? ['--prereleases'] : []),
    ...(surfaces === true ? ['--surfaces'] : []),
    ...(suggest === true ? ['--suggest'] : []),
  ];
}

function read(stdout: string, status: number, stderr: string): object {
  try {
    const { error, outcome, ...said } = JSON.parse(stdout) as Record<string, unknown>;
    if (error === undefined) return said;
    return { error, ...(outcome === undefined ? {} : { outcome }) };
  } catch {
    const said = stderr.trim().split('\n').at(-1) ?? '';
    const message = `it ended with ${status}${said === '' ? '' : `: ${said}`}`;
    return { error: { code: 'history-failed', message, remedy: 'replay it alone to see more' } };
  }
}
