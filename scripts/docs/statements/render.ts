import { dated, fence, tell } from '../story.ts';
import { ADD_ONS } from './add-ons.ts';
import { FOUR_NUMBERS } from './four-numbers.ts';
import { HELPDESK } from './helpdesk.ts';
import type { Executed, VendorPage } from './statement.ts';
import { isExecuted } from './statement.ts';

/** The vendors' pages by the name of their page in docs/vendors and of their test in test/statements. */
export const VENDORS: Readonly<Record<string, VendorPage>> = {
  helpdesk: HELPDESK,
  'four-numbers': FOUR_NUMBERS,
  'add-ons': ADD_ONS,
};

/** The walk through a page: each statement with its policy and verdict, and a table of all of them at the end. */
export async function statements(vendor: string): Promise<string> {
  const page = VENDORS[vendor];
  if (page === undefined) throw new Error(`there is no vendor ${vendor} in scripts/docs/statements`);
  const blocks: string[] = [];
  const rows: string[] = [];
  for (const { title, statements: all } of page.sections) {
    blocks.push(`### ${title}`);
    for (const statement of all) {
      blocks.push(`**${statement.says}.**`);
      if (isExecuted(statement)) {
        const policy = statement.policy === null ? 'a reason on the command line' : `\`${statement.policy}\``;
        blocks.push(`Policy: ${policy}`, await verdict(statement));
        rows.push(
          row(statement.says, policy, `[${vendor}.test.ts](../../test/statements/${vendor}.test.ts)`),
        );
      } else {
        blocks.push(`_Stays a human matter._ ${statement.human}`);
        rows.push(row(statement.says, 'a human matter', ''));
      }
    }
  }
  const table = ['| statement | policy | test |', '| --- | --- | --- |', ...rows].join('\n');
  return [...blocks, '### All statements', table].join('\n\n');
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** The command, and the lines of its answer which show the statement. */
async function verdict({ story, shows, exit }: Executed): Promise<string> {
  const [told] = await tell(story);
  if (told === undefined) throw new Error('a statement runs one command');
  const printed = (told.out + told.error).split('\n');
  const shown = printed.filter((line) => shows.some((part) => line.includes(part)));
  const last = story.history.at(-1);
  const changed =
    last === undefined || !told.command.startsWith('check') ? [] : [`# last commit: ${last[2]}`];
  return fence(
    'console',
    [...changed, `$ semverdict ${dated(told.command, story)}`, ...shown, '$ echo $?', String(exit)].join(
      '\n',
    ),
  );
}
