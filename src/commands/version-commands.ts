import type { Command } from 'commander';
import type { Runs } from './command.ts';
import type { GivenCounter } from './counter.ts';
import { counterNumber, withCounter } from './counter.ts';

/** `version`: the version scheme alone. */
export function versionCommands(program: Command, run: Runs): void {
  const versions = program.command('version').description('the version scheme alone, for scripts');
  versions
    .command('parse <version>')
    .description('its parts and its canonical form')
    .action((text: string) =>
      run(async (options) => (await import('./version.ts')).versionParse(options, text)),
    );
  versions
    .command('compare <a> <b>')
    .description('-1, 0 or 1')
    .action((a: string, b: string) =>
      run(async (options) => (await import('./version.ts')).versionCompare(options, a, b)),
    );
  withCounter(versions.command('bump <version> <kind>'))
    .description('the version after a release of that kind')
    .action((text: string, kind: string, given: GivenCounter) =>
      run(async (options) => {
        const counter = counterNumber(given.counter, '--counter');
        return (await import('./version.ts')).versionBump({ ...options, counter }, text, kind);
      }),
    );
}
