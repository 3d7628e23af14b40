import { mistake, undecided } from '../../base/problem.ts';
import { authorNames } from '../../hosts/authors.ts';
import { isLinkBelow, pathWithin, readNamed } from '../../hosts/files.ts';
import { runCommand } from '../../hosts/run-command.ts';
import { differingWord } from '../../hosts/work-tree.ts';
import { notesPath } from '../../policy/compile-release.ts';
import type { Policy } from '../../policy/policy.ts';
import type { ReleaseContents } from '../../publish/contents.ts';
import { contentsOf } from '../../publish/contents.ts';
import { MOST_NOTES, notesOf } from '../../publish/notes.ts';
import type { CommitFact, Facts } from '../../verdict/facts.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { policyAt, policyPaths } from '../gather/policy-file.ts';
import type { CommonOptions } from '../options.ts';
import { mustBeOnBranch } from './release-branch.ts';
import type { Ways } from './release-ways.ts';

/** What notes are made of. */
export interface NotesSetting {
  readonly verdict: Verdict;
  readonly facts: Facts;
  readonly policy: Policy;
  readonly ways: Pick<Ways, 'remote' | 'view' | 'client' | 'page' | 'dryRun'>;
  /** The commit whose policy may name a command: that on which this run stands. */
  readonly from: string;
}

/** A command may ask services of its own, but a release must not hang. In ms. */
const DEADLINE = 5 * 60_000;

/**
 * The notes of a release as GitHub Markdown: those of the file that was named for this run, else those that the policy
 * says, else the ones from the commits.
 *
 * @param deadline how long a command may take, in ms
 * @throws Problem where the notes that are wanted cannot be had: nothing is published then
 */
export async function releaseNotes(
  options: CommonOptions,
  setting: NotesSetting,
  deadline = DEADLINE,
): Promise<string> {
  const { notesFile } = options;
  if (notesFile != null) return await notesNamed(options, notesFile);
  const { file, command } = setting.policy.release.notes;
  if (file !== null) return await notesInRepository(options, setting, file);
  if (command === null) return notesOf(await contents(options, setting), setting.ways.page);
  if (setting.ways.dryRun) return `_The notes will be those that the command of release.notes writes._\n`;
  return await notesOfCommand(options, setting, command, deadline);
}

/** A link in the repository could publish any file of this machine: whoever wrote the commit made it. */
async function notesNamed({ git, history }: CommonOptions, file: string): Promise<string> {
  const top = (history.onDisk ? (await history.infoIfAny)?.top : null) ?? git.directory;
  const path = pathWithin(top, file);
  if (path !== null && isLinkBelow(top, path))
    throw mistake(
      'notes-link',
      `the notes file ${file} is a symbolic link, or lies behind one`,
      'name the file itself. Nothing was published',
    );
  return written(readNamed(file, 'notes file'), `the notes file ${file}`);
}

/**
 * A notes file that nobody would read is a mistake before anything is released, also where nothing is to release.
 *
 * @throws Problem where the policy makes no release on GitHub, or the file is missing
 */
export function mustUseNotesFile({ notesFile }: CommonOptions, { release }: Policy): void {
  if (notesFile == null) return;
  if (!release.githubRelease)
    throw mistake(
      'bad-call',
      `the notes file ${notesFile} is for a release on GitHub, and the policy makes none`,
      'set release.github-release: true in the policy, or name no notes file. Nothing was released',
    );
  readNamed(notesFile, 'notes file');
}

async function contents(
  options: CommonOptions,
  { verdict, facts, policy, ways }: NotesSetting,
): Promise<ReleaseContents> {
  const of = verdict.because.map(({ commit }) => commit);
  const commits = await withAuthors(options, ways, facts.commits, of);
  return contentsOf(verdict, { ...facts, commits }, policy);
}

/** Names those who made the commits that the release is for: as GitHub says, where it is asked, else as git does. */
async function withAuthors(
  { git }: CommonOptions,
  { client }: Pick<Ways, 'client'>,
  commits: readonly CommitFact[],
  of: readonly string[],
): Promise<CommitFact[]> {
  const [names, told] = await Promise.all([
    authorNames(git, of),
    client === null
      ? null
      : import('../../hosts/github/authors.ts').then(({ commitAuthors }) => commitAuthors(client, of)),
  ]);
  return commits.map((fact) => {
    const asked = told?.get(fact.commit);
    const name = names.get(fact.commit) ?? asked?.name;
    return {
      ...fact,
      ...(name === undefined ? {} : { author: { name, login: asked?.login ?? null } }),
      ...(asked === undefined ? {} : { broughtBy: asked.pull }),
    };
  });
}

/** The file as the released commit holds it: what lies around uncommitted is not what was reviewed. */
async function notesInRepository(
  { history }: CommonOptions,
  { verdict, policy }: NotesSetting,
  file: string,
): Promise<string> {
  const version = policy.scheme.parse(verdict.next?.version ?? '');
  const path = version.ok ? notesPath(file, version.value, policy.scheme) : file;
  const { head } = verdict;
  const entry = (await history.entriesAt(head, [path])).find((each) => each.path === path);
  // A link could lead anywhere; what it names is not what was committed under this name.
  const found = entry?.type === 'blob' && entry.mode !== '120000' ? await history.read([entry], null) : [];
  const text = found[0]?.text ?? null;
  if (text !== null) return written(text, path);
  throw undecided(
    'notes-missing',
    `the notes of ${verdict.next?.version} are to be in ${path}, and ${head.slice(0, 9)} has no such file`,
    'commit it, name another file for this release with --notes-file, or remove release.notes from the policy',
  );
}

async function notesOfCommand(
  options: CommonOptions,
  setting: NotesSetting,
  command: readonly string[],
  deadline: number,
): Promise<string> {
  const { git, history } = options;
  if (!history.onDisk)
    throw mistake(
      'no-repository',
      'release.notes.command runs in the repository, which is not checked out',
      'check it out before this step: uses: actions/checkout. Nothing was published',
    );
  await mustBeTrusted(options, setting, command);
  const release = await contents(options, setting);
  const { verdict } = setting;
  const url = setting.ways.page;
  const input = JSON.stringify({ release, verdict, repository: url, notes: notesOf(release, url) });
  options.progress(`running ${command[0]} for the notes`);
  const ran = await runCommand(command, {
    directory: (await history.info).top ?? git.directory,
    input: `${input}\n`,
    deadline,
    most: 4 * MOST_NOTES,
  });
  const what = `the command of release.notes, ${command.join(' ')},`;
  if (ran.stopped === null && ran.status === 0) return written(ran.out, `what ${what} wrote`);
  const why = {
    deadline: `did not end within ${deadline / 1000} seconds`,
    'too-much': 'wrote far more than a release holds',
    missing: 'could not be started',
    'not-started': 'could not be started',
  };
  const how = ran.stopped === null ? `failed with status ${ran.status}` : why[ran.stopped];
  throw undecided(
    'notes-failed',
    `${what} ${how}${ran.complaint === '' ? '' : `: ${ran.complaint}`}`,
    'run it by hand: it reads JSON from standard input and writes Markdown. Nothing was published',
  );
}

/** A program runs only where, and as, a commit of the remote's branch says so; a work tree may hold anything. */
async function mustBeTrusted(
  options: CommonOptions,
  { from, facts, verdict, ways }: NotesSetting,
  command: readonly string[],
): Promise<void> {
  const { git, history } = options;
  const { remote, view } = ways;
  const tag = verdict.next?.tag ?? 'the release';
  if (remote !== null)
    await mustBeOnBranch(options, remote, view, { branch: facts.branch ?? '', commit: from, tag });
  const info = await history.info;
  const paths = policyPaths(options, info);
  // A file elsewhere is the choice of whoever runs this.
  if (paths === null) return;
  const { document } = await policyAt(history, from, paths);
  if (JSON.stringify(document) !== JSON.stringify(facts.policy))
    throw undecided(
      'notes-untrusted',
      'the policy names a command for the notes, and the commit that is released has another policy',
      'commit the policy first; a command runs only from there',
    );
  const other = info.top === null ? null : await differingWord(git, info.top, from, command);
  if (other !== null)
    throw undecided(
      'notes-untrusted',
      `the command of release.notes names ${other}, which ${from.slice(0, 9)} has otherwise or not at all`,
      'commit and push it, or check out that commit; a command runs only as it is there. Nothing was published',
    );
}

/** Notes that somebody wrote: published as they are, and never cut. */
function written(text: string, where: string): string {
  const notes = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n/g, '\n')
    .trim();
  if (notes === '')
    throw undecided('notes-empty', `${where} is empty`, 'write the notes there; nothing was published');
  if (notes.length >= MOST_NOTES)
    throw undecided(
      'notes-too-long',
      `${where} has ${notes.length} characters, and GitHub takes ${MOST_NOTES}`,
      'shorten it, and link to the rest; nothing was published',
    );
  return `${notes}\n`;
}
