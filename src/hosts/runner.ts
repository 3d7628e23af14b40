import { appendFileSync, existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import * as core from '@actions/core';
import { mistake } from '../base/problem.ts';
import { Progress } from './progress.ts';
import { basic } from './secrets.ts';

/** The event that started a workflow, as its payload says. */
export interface RunnerEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A job summary is dropped whole over 1 MiB, counted in bytes; other writers of this step may add to it. */
const MOST_SUMMARY_BYTES = 1_000_000;

/** The GitHub runner as this action uses it. Nothing else imports `@actions/*`. */
export class Runner {
  readonly env: Readonly<Record<string, string | undefined>> = process.env;

  readonly progress = new Progress((text) => this.log(text));

  /** What could not be written for later steps and readers, and why: a release is made by then, and stays made. */
  readonly unwritten = new Map<string, string>();

  input(name: string): string | null {
    const value = core.getInput(name);
    return value === '' ? null : value;
  }

  /** @throws Problem where the payload is missing or broken */
  event(): RunnerEvent {
    const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = this.env;
    if (name === undefined || name === '' || path === undefined || path === '') {
      throw mistake(
        'no-event',
        'GITHUB_EVENT_NAME and GITHUB_EVENT_PATH are not set, so this is no workflow run',
        'use the command line outside GitHub Actions: node dist/cli check',
      );
    }
    try {
      const payload: unknown = JSON.parse(readFileSync(path, 'utf8'));
      if (typeof payload === 'object' && payload !== null)
        return { name, payload: payload as RunnerEvent['payload'] };
    } catch {
      // Falls through: a file that is not there and one that is no JSON need the same answer.
    }
    throw mistake('bad-event', `the event's payload ${path} is no JSON object`, 'run the workflow again');
  }

  /** The directory to judge, from the workspace. */
  directory(relative: string | null): string {
    const workspace = this.env.GITHUB_WORKSPACE ?? process.cwd();
    if (relative === null) return workspace;
    return isAbsolute(relative) ? relative : join(workspace, relative);
  }

  output(name: string, value: string): void {
    // Without the file, the toolkit would print the old command, which a log must not hold.
    if (this.env.GITHUB_OUTPUT) this.#write('the outputs', () => core.setOutput(name, value));
  }

  summary(markdown: string): void {
    const file = this.env.GITHUB_STEP_SUMMARY;
    if (file === undefined || file === '') return;
    const bytes = Buffer.from(markdown, 'utf8');
    this.#write('the job summary', () => appendFileSync(file, fitting(bytes)));
  }

  annotate(
    level: 'error' | 'warning' | 'notice',
    message: string,
    title: string,
    file: string | null,
    at: { readonly line?: number | undefined; readonly column?: number | undefined } = {},
  ): void {
    const properties: core.AnnotationProperties = { title };
    if (file !== null) properties.file = file;
    if (at.line !== undefined) properties.startLine = at.line;
    if (at.column !== undefined) properties.startColumn = at.column;
    if (level === 'error') core.error(message, properties);
    else if (level === 'warning') core.warning(message, properties);
    else core.notice(message, properties);
  }

  /** Text that is safe for the log already. */
  log(text: string): void {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  }

  /** Masks the token, and the form in which git sends it. */
  secret(token: string): void {
    core.setSecret(token);
    core.setSecret(basic(token));
  }

  /** Writes the JSON report; null where the runner gives no place for it, or it cannot be written there. */
  report(document: unknown): string | null {
    const directory = this.env.RUNNER_TEMP;
    if (directory === undefined || directory === '') return null;
    const path = join(directory, `semverdict-${this.env.GITHUB_ACTION ?? 'report'}-${process.pid}.json`);
    const text = `${JSON.stringify(document, null, 2)}\n`;
    return this.#write('the report', () => writeFileSync(path, text)) ? path : null;
  }

  #write(what: string, write: () => void): boolean {
    try {
      write();
      return true;
    } catch (error) {
      this.unwritten.set(what, (error as Error).message);
      return false;
    }
  }
}

/** What GitHub takes as a job summary. */
function fitting(bytes: Buffer): Buffer | string {
  if (bytes.length <= MOST_SUMMARY_BYTES) return bytes;
  // Cut at a line's end, so that no entity or code span stays open.
  const cut = bytes.subarray(0, MOST_SUMMARY_BYTES).toString('utf8');
  return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\nThe summary is cut off here; the report has everything.\n`;
}

/**
 * The environment through which git learns the token and trusts the workspace: never an argument, never a file. What
 * the workflow itself tells git that way stays.
 *
 * @param directory where git is started: the repository, or a folder in it
 */
export function gitEnvironment(
  token: string | null,
  {
    GITHUB_SERVER_URL,
    GITHUB_WORKSPACE,
    GIT_CEILING_DIRECTORIES,
    GIT_CONFIG_COUNT,
  }: Readonly<Record<string, string | undefined>>,
  directory: string,
): Record<string, string> {
  const settings = trusted(directory, GITHUB_WORKSPACE).map((path) => ['safe.directory', path]);
  if (token !== null) {
    const key = `http.${(GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '')}/.extraheader`;
    // The empty value clears the header that actions/checkout may have left: two of them are refused.
    settings.push([key, ''], [key, `AUTHORIZATION: basic ${basic(token)}`]);
  }
  const first = Number(GIT_CONFIG_COUNT) || 0;
  const env: Record<string, string> = {
    ...ceiling(directory, GITHUB_WORKSPACE, GIT_CEILING_DIRECTORIES),
    GIT_CONFIG_COUNT: String(first + settings.length),
  };
  for (const [index, [key = '', value = '']] of settings.entries()) {
    env[`GIT_CONFIG_KEY_${first + index}`] = key;
    env[`GIT_CONFIG_VALUE_${first + index}`] = value;
  }
  return env;
}

/** The directory and those above it in the workspace, as they are named and as git names them: without links. */
function trusted(directory: string, workspace: string | undefined): string[] {
  const found = new Set<string>();
  for (let at = resolve(directory); ; at = dirname(at)) {
    // As git writes paths, on Windows too.
    for (const path of existsSync(at) ? [at, realpathSync(at)] : [at]) found.add(path.split(sep).join('/'));
    if (workspace === undefined || !at.startsWith(resolve(workspace) + sep)) return [...found];
  }
}

/** A runner of one's own may have its folders in some repository: what lies around the workspace is not meant. */
function ceiling(
  directory: string,
  workspace: string | undefined,
  before: string | undefined,
): Record<string, string> {
  if (workspace === undefined) return {};
  const top = resolve(workspace);
  if (resolve(directory) !== top && !resolve(directory).startsWith(top + sep)) return {};
  const around = [top, ...(existsSync(top) ? [realpathSync(top)] : [])].map((path) => dirname(path));
  return { GIT_CEILING_DIRECTORIES: [...(before ? [before] : []), ...new Set(around)].join(delimiter) };
}
