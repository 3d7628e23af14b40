import satisfies from 'semver/functions/satisfies.js';
import { oneLine } from '../../base/one-line.ts';
import { Unreadable } from '../../base/unreadable.ts';
import { clip, count } from '../../base/words.ts';
import type { Checker, Ran, Tools } from '../checker.ts';
import type { Comparison } from '../difference.ts';
import type { Snapshot } from '../snapshot.ts';
import { readJson } from './json.ts';
import type { CommandOptions } from './options.ts';
import type { Read } from './reported.ts';
import { differencesOf } from './reported.ts';
import { readSarif } from './sarif.ts';

/** Seconds in which a program tells its version. */
const VERSION_DEADLINE = 60;
const LONGEST_COMPLAINT = 300;
/** Differences of one run: more of them nobody reads. */
const MOST_DIFFERENCES = 5_000;

/**
 * A program of the user's own choice, under contract: it is given the folders of the two sides, and answers with its exit
 * status and its output. What it cannot answer is inconclusive; it is never taken for "nothing changed".
 */
export const command: Checker<CommandOptions> = {
  id: 'command',
  async compare(old: Snapshot, next: Snapshot, options: CommandOptions, tools: Tools): Promise<Comparison> {
    const name = options.name ?? nameOf(options.command[0]);
    try {
      const folders = { old: await old.directory(), new: await next.directory() };
      const version = await versionOf(options, folders.new, tools);
      if (typeof version !== 'string') return inconclusive(name, version.reason);
      tools.progress(`${name} compares ${old.label} with ${next.label}`);
      const [program, ...given] = options.command;
      const ran = await tools.command({
        command: [program, ...given.map((each) => filled(each, folders))],
        directory: folders[options.side],
        deadline: options.deadline,
      });
      return answer(ran, options, name, version === '' ? name : `${name} ${version}`, folders);
    } catch (error) {
      if (error instanceof Unreadable) return inconclusive(error.where, error.message);
      throw error;
    }
  },
};

interface Folders {
  readonly old: string;
  readonly new: string;
}

function inconclusive(where: string, reason: string): Comparison {
  return { changes: [], inconclusive: [{ where, reason }] };
}

/** The last part of a program's path. */
function nameOf(program: string): string {
  return program.split(/[\\/]/).at(-1) ?? program;
}

/** `{old}` and `{new}` in an argument. In one pass: a folder's own name is not looked at again. */
function filled(argument: string, folders: Folders): string {
  return argument.replace(/\{(old|new)\}/g, (_, side: 'old' | 'new') => folders[side]);
}

/** The version that the program tells, empty where it is not asked; or why it is not used. */
async function versionOf(
  { version, expect, deadline }: CommandOptions,
  directory: string,
  tools: Tools,
): Promise<string | { readonly reason: string }> {
  if (version === undefined) return '';
  const seconds = Math.min(deadline, VERSION_DEADLINE);
  const ran = await tools.command({ command: version, directory, deadline: seconds });
  if (ran.end !== 'exit') return { reason: `asked for its version, ${ended(ran, version[0], seconds)}` };
  if (ran.status !== 0)
    return { reason: `asked for its version, it ended with ${ran.status}${complaint(ran)}` };
  const told = /\d+\.\d+(?:\.\d+)?(?:-[0-9A-Za-z.-]+)?/.exec(`${ran.stdout}\n${ran.stderr}`)?.[0];
  if (told === undefined) return { reason: 'asked for its version, it names none' };
  if (expect !== undefined && !satisfies(/\.\d+\./.test(told) ? told : `${told}.0`, expect))
    return { reason: `it is of version ${told}, and the policy expects ${expect}` };
  return told;
}

function answer(ran: Ran, options: CommandOptions, name: string, by: string, folders: Folders): Comparison {
  if (ran.end !== 'exit') return inconclusive(name, ended(ran, options.command[0], options.deadline));
  const outcome = Object.hasOwn(options.status, String(ran.status))
    ? options.status[String(ran.status)]
    : 'failed';
  if (outcome === 'failed') return inconclusive(name, `it ended with ${ran.status}${complaint(ran)}`);
  const { marker } = options;
  if (outcome === 'breaking' && marker !== undefined && !`${ran.stdout}\n${ran.stderr}`.includes(marker))
    return inconclusive(
      name,
      `it ended with ${ran.status}, and its output does not hold "${marker}"${complaint(ran)}`,
    );
  const read = readOutput(ran, options.output, outcome === 'breaking', name, folders);
  if (typeof read === 'string') return inconclusive(name, read);
  if (outcome === 'breaking' && read.reported.length === 0 && read.inconclusive.length === 0)
    return inconclusive(name, `it ended with ${ran.status}, which means breaking, and names no difference`);
  const shown = read.reported.slice(0, MOST_DIFFERENCES);
  return {
    changes: differencesOf(shown, { ...options, name, by }),
    inconclusive: [
      ...read.inconclusive.map(({ where, reason }) => ({
        where: `${name} ${oneLine(where)}`,
        reason: clip(oneLine(reason), LONGEST_COMPLAINT),
      })),
      ...(shown.length < read.reported.length
        ? [
            {
              where: name,
              reason: `it names ${read.reported.length} differences, of which ${MOST_DIFFERENCES} are read`,
            },
          ]
        : []),
    ],
  };
}

function readOutput(
  { status, stdout, stderr }: Extract<Ran, { end: 'exit' }>,
  output: CommandOptions['output'],
  isBreaking: boolean,
  name: string,
  folders: Folders,
): Read {
  if (output === 'text') {
    const text = stdout.trim() === '' ? stderr : stdout;
    const told = {
      change: 'breaking',
      where: name,
      message: `${name} found breaking changes`,
      grade: 'proven',
      proof: {
        language: 'text',
        text: text.trim() === '' ? `it ended with ${status}` : text.trim(),
        said: null,
      },
      at: null,
    } as const;
    return { reported: isBreaking ? [told] : [], inconclusive: [] };
  }
  let written: unknown;
  try {
    written = JSON.parse(stdout);
  } catch {
    return `its output is not JSON${stdout.trim() === '' ? ', but empty' : ''}`;
  }
  return output === 'json' ? readJson(written) : readSarif(written, [folders.new, folders.old]);
}

function ended(ran: Exclude<Ran, { end: 'exit' }>, program: string, deadline: number): string {
  switch (ran.end) {
    case 'missing':
      return `${nameOf(program)} is not installed`;
    case 'deadline':
      return `the deadline of ${count(deadline, 'second')} passed`;
    case 'too-much':
      return 'it wrote more than is read';
    case 'crash':
      return `it crashed (${oneLine(ran.how)})`;
  }
}

/** The last line that a program complained with. */
function complaint({ stdout, stderr }: Extract<Ran, { end: 'exit' }>): string {
  const last = [stderr, stdout]
    .flatMap((text) => text.trim().split('\n').at(-1) ?? [])
    .find((line) => line !== '');
  return last === undefined ? '' : `: ${clip(oneLine(last), LONGEST_COMPLAINT)}`;
}
