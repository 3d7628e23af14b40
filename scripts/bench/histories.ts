// Histories of any size for measuring, as streams for git fast-import: the same text on every machine.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A line of commits: mostly fixes, some features, the last 10 unreleased. */
export function* straight(commits: number, tags: number): Generator<string> {
  const every = Math.floor(commits / tags);
  let minor = 0;
  for (let index = 1; index <= commits; index++) {
    yield commitText('refs/heads/main', index, kind(index), index > 1 ? [index - 1] : []);
    if (index % every === 0 && index <= commits - 10) yield tagText(`v1.${minor++}.0`, index);
  }
}

/**
 * Release lines one after the other, each with a stretch of main, where every tenth commit merges a branch of two, and a
 * branch of its own that goes on from its end. Minors are tagged on main, patches on the branches, half of the tags each.
 */
export function* lined(commits: number, tags: number, lines: number): Generator<string> {
  const onMain = Math.floor((commits / lines) * 0.7);
  const onBranch = Math.floor(commits / lines) - onMain;
  const tagsEach = Math.max(1, Math.floor(tags / lines / 2));
  let mark = 0;
  let main: number | null = null;
  for (let major = 1; major <= lines; major++) {
    let minor = 0;
    for (let step = 0; step < onMain; step++) {
      const parents: number[] = main === null ? [] : [main];
      const merges = main !== null && step % 10 === 9 && step + 2 < onMain;
      if (merges) {
        yield commitText('refs/heads/topic', ++mark, kind(mark), parents);
        yield commitText('refs/heads/topic', ++mark, `test: cover ${mark - 1}`, [mark - 1]);
        parents.push(mark);
        step += 2;
      }
      const opens = step === 0 && main !== null;
      const subject = merges ? 'Merge branch topic' : opens ? `feat!: open ${major}.x` : kind(mark + 1);
      yield commitText('refs/heads/main', ++mark, subject, parents);
      main = mark;
      if (minor < tagsEach && step >= (minor * onMain) / tagsEach)
        yield tagText(`v${major}.${minor++}.0`, mark);
    }
    let tip = main as number;
    let patch = 0;
    for (let step = 0; step < onBranch; step++) {
      yield commitText(`refs/heads/release/${major}.x`, ++mark, `fix: keep ${major}.x well, ${step}`, [tip]);
      tip = mark;
      if (patch < tagsEach && step >= (patch * onBranch) / tagsEach)
        yield tagText(`v${major}.${minor - 1}.${++patch}`, mark);
    }
  }
}

function kind(index: number): string {
  const type = index % 7 === 0 ? 'feat' : index % 3 === 0 ? 'chore' : 'fix';
  return `${type}: change ${index}`;
}

function commitText(branch: string, mark: number, subject: string, parents: readonly number[]): string {
  const message = `${subject}\n\nWhy it was needed, in a sentence or two of ordinary length.\n`;
  const [from, ...merged] = parents;
  return [
    `commit ${branch}`,
    `mark :${mark}`,
    `committer A <a@example.org> ${1_400_000_000 + mark * 60} +0000`,
    `data ${Buffer.byteLength(message)}`,
    message,
  ]
    .concat(from === undefined ? [] : [`from :${from}`])
    .concat(merged.map((parent) => `merge :${parent}`))
    .concat('')
    .join('\n');
}

function tagText(name: string, mark: number): string {
  return `reset refs/tags/${name}\nfrom :${mark}\n\n`;
}

/** Makes a repository of a stream. */
export async function imported(directory: string, stream: Iterable<string>): Promise<string> {
  spawnSync('git', ['init', '-q', '-b', 'main', directory]);
  const importer = spawn('git', ['-C', directory, 'fast-import', '--quiet', '--force'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  let chunk = '';
  for (const text of stream) {
    chunk += text;
    if (chunk.length < 1 << 20) continue;
    if (!importer.stdin.write(chunk)) await new Promise((resolve) => importer.stdin.once('drain', resolve));
    chunk = '';
  }
  importer.stdin.end(chunk);
  await new Promise((resolve) => importer.on('close', resolve));
  for (const args of [
    ['branch', '-q', '-D', 'topic'],
    ['gc', '-q'],
    ['reset', '-q', '--hard'],
  ])
    spawnSync('git', ['-C', directory, ...args], { stdio: 'ignore' });
  return directory;
}

/** Makes a repository of a packed stream of `git fast-import`. */
export function unpacked(directory: string, file: string): string {
  spawnSync('git', ['init', '-q', '-b', 'main', directory]);
  const input = gunzipSync(readFileSync(file));
  const { status } = spawnSync('git', ['-C', directory, 'fast-import', '--quiet'], {
    input,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${file} could not be imported`);
  return directory;
}
