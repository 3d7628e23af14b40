import type { Command } from 'commander';
import type { Runs } from './command.ts';
import type { PageOptions } from './policy-page.ts';

/** `policy`: the policy as a thing of its own. */
export function policyCommands(program: Command, run: Runs): void {
  const policies = program
    .command('policy')
    .description('the policy file itself: look it through, test it, print it');
  policies
    .command('page')
    .description('the policy in prose, or as SECURITY.md, releases.json and OpenEoX have it')
    .option('--as <what>', 'page, security, releases or openeox (default: page)')
    .option('--lang <language>', 'en or de (default: en)')
    .option('--format <format>', 'markdown or html (default: markdown)')
    .option('--line <line>', 'with --as openeox: the document of this line alone')
    .option('--with-lines', 'show the lines of today; without a word, where there is a repository')
    .option('--without-lines', 'show the policy alone, whatever the day')
    .option('--output <file>', 'write it into this file')
    .option('--write', 'write the files that the policy names under docs, where they say something else')
    .action((given: PageOptions) =>
      run(async (options) => (await import('./policy-page.ts')).policyPage(options, given)),
    );
  policies
    .command('lint [file]')
    .description(
      'look for what the schema cannot see: phases that never hold, tags that git refuses, and more',
    )
    .option('--strict', 'let warnings fail too')
    .action((file: string | undefined, given: { strict?: boolean }) =>
      run(async (options) =>
        (await import('./policy-lint.ts')).policyLint(options, file ?? null, given.strict === true),
      ),
    );
  policies
    .command('test [file...]')
    .description('run the cases beside the policy, in release-policy.test.yml')
    .action((files: string[]) =>
      run(async (options) => (await import('./policy-test.ts')).policyTest(options, files)),
    );
}
