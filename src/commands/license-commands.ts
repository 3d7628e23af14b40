import type { Command } from 'commander';
import type { Runs } from './command.ts';

/** `license`: licenses, and what versions mean for them. */
export function licenseCommands(program: Command, run: Runs): void {
  const licenses = program.command('license').description('what licenses reach, and whom a version strands');
  licenses
    .command('check')
    .description('whether a license is good for an installed version: OK, NOK or WRONG_VERSION')
    .requiredOption('--license <file>', 'a JSON file with one license, a list of them, or null')
    .requiredOption('--installed <version>', 'the version that runs')
    .action((given: { license: string; installed: string }) =>
      run(async (options) => (await import('./license.ts')).licenseCheck(options, given)),
    );
  licenses
    .command('impact')
    .description('how many licenses a version leaves behind')
    .requiredOption('--population <file>', 'the licenses that are out: JSON, JSON Lines or CSV')
    .option('--from <version>', 'the version before (default: the highest release below --to)')
    .requiredOption('--to <version>', 'the version to release')
    .action((given: { population: string; from?: string; to: string }) =>
      run(async (options) => (await import('./license.ts')).licenseImpact(options, given)),
    );
}
