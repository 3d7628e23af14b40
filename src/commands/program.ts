import { Command, CommanderError } from 'commander';
import type { Problem } from '../base/problem.ts';
import { mistake, problemOf } from '../base/problem.ts';
import { ciBranch, ciTarget } from '../hosts/ci-branch.ts';
import { Clone } from '../hosts/clone.ts';
import { Git } from '../hosts/git.ts';
import { githubOfRemote } from '../hosts/github/lazy.ts';
import type { Terminal } from '../hosts/terminal.ts';
import { problemJson, problemText } from '../report/problem.ts';
import { jsonText, logText } from '../report/safe.ts';
import { COLOURED, PLAIN } from '../report/style.ts';
import type { Run, Runs } from './command.ts';
import type { GivenCounter } from './counter.ts';
import { counterNumber, withCounter } from './counter.ts';
import type { DiffGiven } from './diff.ts';
import { licenseCommands } from './license-commands.ts';
import type { CommonOptions } from './options.ts';
import { dayNamed } from './options.ts';
import { policyCommands } from './policy-commands.ts';
import type { GivenPull } from './pull/pull-call.ts';
import { pullOfCall, withPull } from './pull/pull-call.ts';
import type { GivenWays } from './release/release-inputs.ts';
import { waysGiven, withWays } from './release/release-inputs.ts';
import { replayCommand } from './replay-commands.ts';
import { several } from './several.ts';
import type { Given } from './statements.ts';
import { statementsOf, withApprovals, withOverrides } from './statements.ts';
import { versionCommands } from './version-commands.ts';

/** What the process gives to a command line. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
  /** Seconds since 1970. */
  readonly now: number;
  readonly version: string;
  /** The script that runs; without it nothing can start itself again. */
  readonly program?: string | undefined;
}

interface Global {
  readonly C?: readonly string[];
  readonly policy?: string;
  readonly branch?: string;
  readonly today?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Start here:
  $ semverdict check                      judge what is unreleased on this branch
  $ semverdict check --base main          judge this branch as a pull request into main
  $ semverdict next                       print the next version alone
  $ semverdict lines                      every release line, its phase and when that ends
  $ semverdict verify v6.1.1              judge a tag that somebody made
  $ semverdict release --dry-run          show what a release would do; needs no rights
  $ semverdict replay                     what the policy would have said of every past release
  $ semverdict diff old/api.yaml api.yaml    what breaks between two surfaces, and the proof
  $ semverdict demo                       see it work on a throw-away repository
  $ semverdict init --dry-run             propose a first policy from the tags and branches

The policy is release-policy.yml at the root or under .github/. Without one, semver and Conventional Commits hold.

Exit status:
  0  the policy holds
  1  the policy is violated
  2  the call, the policy file or an input is wrong
  3  cannot decide: the message says why and how to mend it. Never a guessed version.
`;

/** Runs one command line and returns its exit status. */
export async function runProgram(args: readonly string[], around: Surroundings): Promise<number> {
  const { terminal } = around;
  let exit = 0;
  const program = build(around, async (run, takesSeveral = false) => {
    const global = program.opts<Global>();
    const options = commonOptions(global, around);
    if (options.others !== undefined && !takesSeveral) throw tooManyDirectories();
    const answer = await run(options);
    terminal.progress.done();
    const { problem } = answer;
    exit = problem?.exit ?? answer.exit;
    const document =
      problem === undefined ? answer.json : { ...problemJson(problem), ...Object(answer.json) };
    terminal.out(
      global.json === true ? jsonText(document) : answer.text(terminal.colours.out ? COLOURED : PLAIN),
    );
    if (answer.note !== undefined) terminal.error(`note: ${logText(answer.note)}\n`);
    if (problem !== undefined)
      terminal.error(problemText(problem, terminal.colours.error ? COLOURED : PLAIN));
  });
  const json = args.includes('--json');
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exit;
  } catch (error) {
    terminal.progress.done();
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    // Without a command, commander has shown the help; that says it all.
    const helped = error instanceof CommanderError && error.code === 'commander.help';
    return report(asProblem(error), json, helped, terminal);
  }
}

function tooManyDirectories(): Problem {
  return mistake('bad-call', '-C is given several times', 'name one repository; only replay takes several');
}

function asProblem(error: unknown): Problem {
  if (!(error instanceof CommanderError)) return problemOf(error);
  return mistake(
    'bad-call',
    error.code === 'commander.help' ? 'no command is given' : error.message.replace(/^error: /, '').trim(),
    'semverdict --help shows the commands, semverdict COMMAND --help their options',
  );
}

function report(problem: Problem, json: boolean, shown: boolean, terminal: Terminal): number {
  if (json) terminal.out(jsonText(problemJson(problem)));
  if (!shown || json) terminal.error(problemText(problem, terminal.colours.error ? COLOURED : PLAIN));
  return problem.exit;
}

function commonOptions(global: Global, around: Surroundings): CommonOptions {
  const { terminal, env, directory, now } = around;
  // Also for a command that has no use for a day: what is wrong is said, not passed over.
  if (global.today !== undefined) dayNamed(global.today);
  const [directoryGiven, ...others] = global.C ?? [];
  const git = new Git(directoryGiven ?? directory, {}, directoryGiven !== undefined);
  const progress = (text: string): void => terminal.progress.now(logText(text));
  return {
    git,
    history: new Clone(git, progress),
    github: githubOfRemote({ git, env, progress }),
    today: global.today ?? null,
    policy: global.policy ?? null,
    // Who calls the command line has chosen the file.
    policyTrusted: true,
    branch: global.branch ?? null,
    ciBranch: ciBranch(env),
    ciTarget: ciTarget(env),
    defaultBranch: null,
    identity: null,
    now,
    statements: statementsOf({}),
    progress,
    steps: (done, all, what) => terminal.progress.step(done, all, what),
    ...(others.length === 0 ? {} : { others }),
    program: around.program,
  };
}

function build({ terminal, version }: Surroundings, run: Runs): Command {
  const program = new Command('semverdict')
    .description('The release policy you publish, enforced on every pull request and every tag.')
    .version(version)
    .option('-C <dir>', 'the repository to judge (default: the one you stand in)', several)
    .option('--policy <file>', 'the policy file (default: release-policy.yml or .github/release-policy.yml)')
    .option(
      '--branch <name>',
      'the branch whose line is judged (default: the one checked out, or what CI says)',
    )
    .option('--today <day>', 'the day that counts as today, as YYYY-MM-DD')
    .option('--json', 'print one JSON document, nothing else, on standard output')
    .addHelpText('after', EXAMPLES)
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.error(text),
      // What is wrong with the call is reported as every other problem is.
      outputError: () => {},
    })
    .exitOverride();

  // The first questions to git are under way while the command's code is loaded.
  const judging = (given: Given & GivenCounter, command: Run): Promise<void> =>
    run((options) => {
      const statements = statementsOf(given);
      options.history.start();
      return command({ ...options, statements, counter: counterNumber(given.counter, '--counter') });
    });
  const range = (command: Command): Command =>
    command
      .option('--base <revision>', 'judge a pull request into this commit or branch')
      .option('--head <revision>', 'the commit to judge (default: HEAD, or the branch named by --branch)');

  withCounter(withOverrides(withApprovals(withPull(range(program.command('check'))))))
    .description('judge what is unreleased: line, phase, kind, next version, and what breaks the policy')
    .option('--write-baseline', 'write what is found into the baseline of the policy, and judge by that')
    .action((given: Range & Given & GivenCounter & GivenPull & { writeBaseline?: boolean }) =>
      judging(given, async (options) =>
        (await import('./check.ts')).check(
          { ...options, pull: pullOfCall(given) },
          target(given),
          given.writeBaseline === true,
        ),
      ),
    );
  withCounter(withOverrides(withApprovals(withPull(range(program.command('next'))))))
    .description('print the next version alone; nothing where there is nothing to release')
    .action((given: Range & Given & GivenCounter & GivenPull) =>
      judging(given, async (options) =>
        (await import('./check.ts')).next({ ...options, pull: pullOfCall(given) }, target(given)),
      ),
    );
  withOverrides(program.command('verify <tag>'))
    .description('judge a tag that somebody made')
    .action((tag: string, given: Given) =>
      judging(given, async (options) => (await import('./verify.ts')).verify(options, tag)),
    );
  withCounter(withOverrides(withApprovals(withWays(program.command('release')))))
    .description('check, then make the tag and what follows it; never over an existing one')
    .option('--dry-run', 'show the plan; needs no rights and changes nothing')
    .action((given: { dryRun?: boolean } & GivenWays & Given & GivenCounter) =>
      judging(given, async (options) =>
        (await import('./release.ts')).release({ ...options, ...waysGiven(given) }, given.dryRun === true),
      ),
    );
  program
    .command('lines')
    .description('every release line with its phase and the day each phase ends')
    .option('--releases <file>', 'take [{"version","date"}, …] from a JSON file instead of the tags')
    .action((given: { releases?: string }) =>
      run(async (options) => (await import('./lines.ts')).lines(options, given.releases ?? null)),
    );

  program
    .command('diff <old> <new>')
    .description('what breaks between two surfaces, with the proof: files, folders, commits or npm packages')
    .option('--checker <name>', 'what compares them (default: what their files show)')
    .option('--option <key=value>', 'an option of the checker; may be given several times', several)
    .option('--fail-on <kind>', 'fail where a proven difference requires this kind, or a higher one')
    .action((old: string, next: string, given: DiffGiven) =>
      run(async (options) => (await import('./diff.ts')).diff(options, old, next, given)),
    );

  replayCommand(program, run);
  versionCommands(program, run);
  policyCommands(program, run);

  program
    .command('init')
    .description('propose a first policy and the workflow from what the repository shows; never over a file')
    .option('--dry-run', 'print both and write nothing')
    .action((given: { dryRun?: boolean }) =>
      run(async (options) => (await import('./init.ts')).init(options, given.dryRun === true)),
    );

  licenseCommands(program, run);

  program
    .command('demo')
    .description('make a throw-away repository with three lines and show the verdicts that matter')
    .action(() => run(async (options) => (await import('./demo.ts')).demo(options)));
  return program;
}

interface Range {
  readonly base?: string;
  readonly head?: string;
}

function target({ base, head }: Range): {
  base: string | null;
  head: string | null;
} {
  return { base: base ?? null, head: head ?? null };
}
