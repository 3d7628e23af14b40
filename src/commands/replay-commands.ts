import type { Command } from 'commander';
import { Option } from 'commander';
import type { Runs } from './command.ts';
import type { ReplayCall } from './replay.ts';
import { several } from './several.ts';

/** The call of `replay`. */
export function replayCommand(program: Command, run: Runs): void {
  program
    .command('replay')
    .description(
      'judge every past release with the facts of its own day, and show where policy and history part',
    )
    .option('--since <day|tag>', 'leave out what was released before')
    .option('--line <id>', 'judge this line alone; may be given several times', several)
    .option('--tag <name>', 'judge this release alone; may be given several times', several)
    .addOption(
      new Option(
        '--policy-at <when>',
        'by which policy: the one of today, or the one that each release holds',
      )
        .choices(['today', 'release'])
        .default('today'),
    )
    .option('--prereleases', 'judge pre-releases too')
    .option('--surfaces', 'compare the surfaces of the policy too, release by release: this takes long')
    .option('--suggest', 'look for small changes of the policy that fit the past better')
    .option('--against <file>', 'a second policy: show what it says differently')
    .addOption(
      new Option('--format <format>', 'how it is shown without --json')
        .choices(['text', 'markdown', 'csv'])
        .default('text'),
    )
    .option(
      '--repositories <file>',
      'the directories of several repositories, one a line; so does -C, repeated',
    )
    .action((given: ReplayCall & { repositories?: string }) =>
      run(async (options) => {
        const { repositories, ...call } = given;
        if (options.others !== undefined || repositories !== undefined)
          return (await import('./replay/replay-many.ts')).replayMany(options, call, repositories ?? null);
        options.history.start();
        return (await import('./replay.ts')).replay(options, call);
      }, true),
    );
}
