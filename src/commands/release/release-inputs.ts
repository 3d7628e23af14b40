import type { Command } from 'commander';
import { mistake } from '../../base/problem.ts';
import type { CommonOptions } from '../options.ts';

/** How refs are published: through git, through GitHub's API, or through the API where there is a token for it. */
export const VIAS = ['auto', 'api', 'git'] as const;

/** How the command line says how a release is published. */
export interface GivenWays {
  readonly via?: string;
  readonly dispatch?: readonly string[];
  readonly notesFile?: string;
}

export function withWays(command: Command): Command {
  return command
    .option('--via <way>', 'publish through api, git, or auto: the API where there is a token for it')
    .option(
      '--dispatch <workflow>',
      'start this workflow on the tag, by the name of its file; may be given several times',
      (name: string, before: readonly string[] = []) => [...before, name],
    )
    .option('--notes-file <file>', 'publish the notes in this file instead of those that the policy says');
}

/** @throws Problem where something was given that cannot be */
export function waysGiven({
  via = 'auto',
  dispatch = [],
  notesFile,
}: GivenWays): Pick<CommonOptions, 'via' | 'dispatch' | 'notesFile'> {
  const way = VIAS.find((each) => each === via);
  if (way === undefined)
    throw mistake('bad-call', `--via is ${JSON.stringify(via)}`, `give ${VIAS.join(', ')}`);
  return { via: way, dispatch: workflowFiles(dispatch, '--dispatch'), notesFile: notesFile ?? null };
}

/** The files of workflows, as GitHub's API takes them: without their folder. @param what who names them */
export function workflowFiles(names: readonly string[], what: string): readonly string[] {
  const files = [...new Set(names.map((name) => name.trim().replace(/^\.github\/workflows\//, '')))];
  const wrong = files.find((file) => !/^[\w.-]+\.ya?ml$/.test(file));
  if (wrong === undefined) return files;
  throw mistake(
    'bad-workflow',
    `${what} names ${JSON.stringify(wrong)}, which is no file of a workflow`,
    'give the name of a file in .github/workflows, such as build.yml',
  );
}
