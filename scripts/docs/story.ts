import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { VERSION } from '../../src/base/version.ts';
import { runProgram } from '../../src/commands/program.ts';
import { Progress } from '../../src/hosts/progress.ts';

/**
 * A story is a small repository with fixed dates and the commands that are run in it. The documentation shows what
 * they really print: `npm run generate` tells every story again.
 */
export interface Story {
  /** The text of release-policy.yml, committed with the first commit; no file without it. */
  readonly policy?: string;
  readonly history: readonly Step[];
  /** Files in the work tree that a command names. */
  readonly files?: Readonly<Record<string, string>>;
  /** The branch that is checked out; the last one written to without it. */
  readonly branch?: string;
  /** Whether a remote, origin, holds all of it; `moved` names a tag that stands on another commit there. */
  readonly remote?: { readonly moved?: readonly [tag: string, revision: string] };
  /** The day that counts as today. */
  readonly today?: string;
  /** Command lines, without the name of the program and without --today. */
  readonly run: readonly string[];
  /** Leaves the policy and the history out of the page: the text around it shows them. */
  readonly bare?: true;
  /** Shows the files that commits write, each as it is written. */
  readonly showsFiles?: true;
}

/**
 * One commit: day, branch, message, tags, a policy that it changes to, and other files that it writes. A branch that is
 * new starts where main is, or at a revision: `release/6.x<v6.0.0`.
 */
export type Step = readonly [
  day: string,
  branch: string,
  message: string,
  tags?: string,
  policy?: string | undefined,
  files?: Readonly<Record<string, string>>,
];

export interface Told {
  readonly command: string;
  readonly out: string;
  readonly error: string;
  readonly exit: number;
}

const TODAY = '2026-06-01';

/** Nothing of the machine's own git settings may show. */
function isolate(): void {
  for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) delete process.env[name];
  process.env.GIT_CONFIG_GLOBAL = '';
  process.env.GIT_CONFIG_NOSYSTEM = '1';
  // A tag that a story makes is of the day that counts as today.
  process.env.GIT_COMMITTER_DATE = `${TODAY}T12:00:00Z`;
}

/** Makes the repository of a story, runs its commands in it, and removes it. */
export async function tell(story: Story): Promise<Told[]> {
  isolate();
  const directory = await mkdtemp(join(tmpdir(), 'semverdict-docs-'));
  try {
    const work = join(directory, 'work');
    await git(directory, ['init', '--quiet', '--initial-branch=main', work]);
    const last = story.history.at(-1);
    if (last !== undefined) {
      await git(work, ['fast-import', '--quiet'], stream(story));
      await git(work, ['checkout', '--quiet', story.branch ?? (last[1].split('<')[0] as string)]);
    }
    for (const [name, text] of Object.entries(story.files ?? {})) await writeFile(join(work, name), text);
    if (story.remote !== undefined) await addRemote(directory, work, story.remote);
    const told: Told[] = [];
    for (const command of story.run) told.push(await run(work, command, story));
    return told;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function addRemote(
  directory: string,
  work: string,
  { moved }: NonNullable<Story['remote']>,
): Promise<void> {
  const remote = join(directory, 'origin.git');
  await git(directory, ['init', '--quiet', '--bare', '--initial-branch=main', remote]);
  await git(work, ['remote', 'add', 'origin', remote]);
  await git(work, ['config', 'user.name', 'Ada']);
  await git(work, ['config', 'user.email', 'ada@example.org']);
  await git(work, ['push', '--quiet', 'origin', '--all']);
  await git(work, ['push', '--quiet', 'origin', '--tags']);
  if (moved !== undefined)
    await git(work, ['push', '--quiet', '--force', 'origin', `${moved[1]}:refs/tags/${moved[0]}`]);
}

function run(work: string, command: string, { files = {}, today = TODAY }: Story): Promise<Told> {
  // The words of a command line, single quotes kept together as a shell does.
  const words = (command.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^'(.*)'$/, '$1'));
  const args = words.map((word) => (Object.hasOwn(files, word) ? join(work, word) : word));
  return call(work, command, [...args, '--today', today], Date.parse(`${today}T12:00:00Z`) / 1000);
}

/** Runs the program in this process, as it would run in that directory without a terminal. */
async function call(directory: string, command: string, args: readonly string[], now: number): Promise<Told> {
  let out = '';
  let error = '';
  const exit = await runProgram(args, {
    terminal: {
      out: (text) => {
        out += text;
      },
      error: (text) => {
        error += text;
      },
      colours: { out: false, error: false },
      progress: new Progress(() => {}),
    },
    env: {},
    directory,
    now,
    version: VERSION,
  });
  return { command, out, error, exit };
}

/** What one command line prints that needs no repository. */
export async function output(args: readonly string[]): Promise<string> {
  isolate();
  // In a terminal, help is folded at its width.
  const { stdout } = process;
  const { columns } = stdout;
  stdout.columns = 80;
  try {
    return (await call(tmpdir(), args.join(' '), args, Date.parse(`${TODAY}T12:00:00Z`) / 1000)).out.trim();
  } finally {
    stdout.columns = columns;
  }
}

/** The history as `git fast-import` reads it: one process however long it is. */
function stream({ policy, history }: Story): string {
  const known = new Set<string>();
  const lines: string[] = [];
  for (const [index, [day, where, message, tags = '', changed, files = {}]] of history.entries()) {
    const [branch = 'main', start] = where.split('<');
    const time = `${Date.parse(`${day}T12:00:00Z`) / 1000} +0000`;
    lines.push(
      `commit refs/heads/${branch}`,
      `mark :${index + 1}`,
      `committer Ada <ada@example.org> ${time}`,
    );
    lines.push(...data(`${message}\n`));
    if (!known.has(branch) && index > 0)
      lines.push(`from refs/${start === undefined ? 'heads/main' : `tags/${start}`}`);
    known.add(branch);
    const text = changed ?? (index === 0 ? policy : undefined);
    if (text !== undefined) lines.push('M 100644 inline release-policy.yml', ...data(text));
    for (const [path, content] of Object.entries(files))
      lines.push(`M 100644 inline ${path}`, ...data(content));
    for (const tag of tags.split(' ').filter(Boolean))
      lines.push(`reset refs/tags/${tag}`, `from :${index + 1}`, '');
  }
  return `${lines.join('\n')}\n`;
}

function data(text: string): string[] {
  return [`data ${Buffer.byteLength(text)}`, text];
}

function git(cwd: string, args: readonly string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd, stdio: ['pipe', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('error', reject);
    child.on('close', (status) =>
      status === 0 ? resolve(said) : reject(new Error(`git ${args.join(' ')}: ${said}`)),
    );
    // git may stop reading early; its exit status says what happened.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** A story as the documentation shows it: the policy, the history, and what the commands print. */
export function render(story: Story, told: readonly Told[]): string {
  const blocks: string[] = [];
  if (story.bare !== true) {
    if (story.policy !== undefined)
      blocks.push(`The policy, \`release-policy.yml\`:\n\n${fence('yaml', story.policy)}`);
    else if (story.history.length > 0) blocks.push('There is no policy file.');
    if (story.history.length > 0) blocks.push(`The history:\n\n${fence('text', table(story.history))}`);
    for (const [day, , , tags, , files = {}] of story.showsFiles === true ? story.history : [])
      for (const [name, text] of Object.entries(files))
        blocks.push(`\`${name}\` of ${tags || day}:\n\n${fence(languageOf(name), text)}`);
    for (const [name, text] of Object.entries(story.files ?? {}))
      blocks.push(`The file \`${name}\`:\n\n${fence(languageOf(name), text)}`);
    for (const [, branch, , , policy] of story.history)
      if (policy !== undefined)
        blocks.push(`The policy on \`${branch.split('<')[0]}\`:\n\n${fence('yaml', policy)}`);
  }
  for (const { command, out, error, exit } of told) {
    const json = command.includes('--json');
    const printed = json ? out : out + error;
    blocks.push(
      fence(
        'console',
        `$ semverdict ${dated(command, story)}${json ? ' 2>/dev/null' : ''}\n${printed}$ echo $?\n${exit}`,
      ),
    );
  }
  return blocks.join('\n\n');
}

/** A command with the day that counted as today, where it asks for one. */
export function dated(command: string, { today = TODAY }: Story): string {
  return /^(?:version|diff) /.test(command) ? command : `${command} --today ${today}`;
}

function table(history: readonly Step[]): string {
  const cells = history.map(([day, branch, message, tags = '', , files = {}]) => [
    day,
    branch.split('<')[0] ?? '',
    tags,
    [message, ...Object.keys(files).map((path) => `(writes ${path})`)].join('\n'),
  ]);
  const width = (column: number): number => Math.max(...cells.map((row) => row[column]?.length ?? 0));
  const widths = [0, 1, 2].map(width);
  const indent = ' '.repeat(widths.reduce((sum, each) => sum + each + (each === 0 ? 0 : 2), 0));
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          column === 3 ? cell.replaceAll('\n', `\n${indent}`) : cell.padEnd(widths[column] ?? 0),
        )
        .filter((cell) => cell !== '')
        .join('  '),
    )
    .join('\n')
    .replace(/[ \t]+$/gm, '');
}

/** Blocks of `yaml` are policies, and tested as such. */
function languageOf(file: string): string {
  if (file.endsWith('.json')) return 'json';
  if (file.endsWith('.csv')) return 'csv';
  if (file.endsWith('.graphql')) return 'graphql';
  return file.endsWith('.test.yml') ? 'yml' : 'yaml';
}

export function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}
