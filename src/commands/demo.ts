import { Clone } from '../hosts/clone.ts';
import { withTemporaryDirectory, writeText } from '../hosts/files.ts';
import { Git } from '../hosts/git.ts';
import { noGithub } from '../hosts/github/lazy.ts';
import type { Style } from '../report/style.ts';
import { check } from './check.ts';
import type { Answer } from './command.ts';
import { lines } from './lines.ts';
import type { CommonOptions } from './options.ts';
import { verify } from './verify.ts';

const POLICY = `policy: 1
product: Demo
support:
  phases:
    - {name: maintenance, allow: [minor, patch, security], until: {newer: 1}}
    - {name: security,    allow: [security],               until: {newer: 2}}
`;

const TODAY = '2026-06-01';

/** Three lines: 6 has ended, 7 gets security fixes only, 8 is the newest. */
const HISTORY: readonly Step[] = [
  { day: '2024-01-10', message: 'feat: the first version', tag: 'v6.0.0' },
  { day: '2024-02-01', branch: 'release/6.x' },
  { day: '2024-03-01', checkout: 'release/6.x', message: 'fix: a late fix', tag: 'v6.0.1' },
  { day: '2025-01-15', checkout: 'main', message: 'feat!: a new core', tag: 'v7.0.0' },
  { day: '2025-02-01', branch: 'release/7.x' },
  { day: '2025-03-01', checkout: 'release/7.x', message: 'feat: exports', tag: 'v7.1.0' },
  { day: '2026-01-20', checkout: 'main', message: 'feat!: another core', tag: 'v8.0.0' },
];

type Step =
  | { readonly day: string; readonly branch: string }
  | { readonly day: string; readonly checkout?: string; readonly message: string; readonly tag?: string };

interface Scene {
  readonly title: string;
  readonly steps: readonly Step[];
  readonly command: string;
  readonly run: (options: CommonOptions) => Promise<Answer>;
}

const unreleased = (branch: string, message: string): readonly Step[] => [
  { day: '2026-05-01', checkout: branch, message },
];

/** On both lines that get security fixes: the advisory says that it is one. */
const FIX = "security: check the token's owner (CVE-2026-12345)";

const SCENES: readonly Scene[] = [
  {
    title: 'Every line, its phase and its ends',
    steps: [],
    command: 'lines',
    run: (options) => lines(options, null),
  },
  {
    title: 'A feature on the newest line',
    steps: unreleased('main', 'feat: search'),
    command: 'check',
    run: (options) => check({ ...options, branch: 'main' }, HEAD),
  },
  {
    title: 'A security fix on a line that gets those alone',
    steps: [...unreleased('main', FIX), ...unreleased('release/7.x', FIX)],
    command: 'check --branch release/7.x',
    run: (options) => check({ ...options, branch: 'release/7.x' }, HEAD),
  },
  {
    title: 'A feature there is stopped',
    steps: unreleased('release/7.x', 'feat: search, backported'),
    command: 'check --branch release/7.x',
    run: (options) => check({ ...options, branch: 'release/7.x' }, HEAD),
  },
  {
    title: 'A line that has ended gets nothing',
    steps: unreleased('release/6.x', 'fix: one more'),
    command: 'check --branch release/6.x',
    run: (options) => check({ ...options, branch: 'release/6.x' }, HEAD),
  },
  {
    title: 'A tag with the wrong number',
    steps: [{ day: '2026-05-02', checkout: 'main', message: 'docs: notes', tag: 'v8.0.1' }],
    command: 'verify v8.0.1',
    run: (options) => verify(options, 'v8.0.1'),
  },
];

const HEAD = { base: null, head: null };

/** Makes a throw-away repository with three lines and shows the verdicts that matter; removes it afterwards. */
export async function demo(options: CommonOptions): Promise<Answer> {
  const answers = await withTemporaryDirectory('semverdict-demo-', async (directory) => {
    const git = new Git(directory, {}, true);
    await git.ask(['init', '--quiet', '--initial-branch=main', '.']);
    writeText(directory, 'release-policy.yml', POLICY);
    await play(git, HISTORY);
    const shown: { title: string; command: string; answer: Answer }[] = [];
    for (const { title, steps, command, run } of SCENES) {
      await play(git, steps);
      shown.push({
        title,
        command,
        answer: await run({
          ...options,
          git,
          history: new Clone(git, options.progress),
          github: noGithub,
          today: TODAY,
          policy: null,
          branch: null,
          ciBranch: null,
          ciTarget: null,
        }),
      });
    }
    return shown;
  });
  return {
    json: answers.map(({ title, command, answer }) => ({
      title,
      command,
      exit: answer.exit,
      answer: answer.json,
    })),
    text: (style) =>
      opening(style) +
      answers
        .map(
          ({ title, command, answer }) =>
            `${style.bold(title)}\n${style.dim(`$ semverdict ${command}   (exit status ${answer.exit})`)}\n${answer.text(style)}`,
        )
        .join('\n'),
    exit: 0,
  };
}

function opening(style: Style): string {
  const policy = POLICY.trimEnd()
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
  return `${style.bold('The policy, release-policy.yml')}\n${policy}\n\n${style.dim(`Today is ${TODAY} here.`)}\n\n`;
}

async function play(git: Git, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    const date = `${step.day}T12:00:00Z`;
    const env = {
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
      GIT_AUTHOR_NAME: 'Demo',
      GIT_AUTHOR_EMAIL: 'demo@example.org',
      GIT_COMMITTER_NAME: 'Demo',
      GIT_COMMITTER_EMAIL: 'demo@example.org',
      GIT_CONFIG_GLOBAL: '',
      GIT_CONFIG_NOSYSTEM: '1',
    };
    const plain = ['-c', 'commit.gpgSign=false', '-c', 'tag.gpgSign=false', '-c', 'core.hooksPath='];
    if ('branch' in step) {
      await git.ask(['branch', step.branch], { env });
      continue;
    }
    if (step.checkout !== undefined) await git.ask([...plain, 'checkout', '--quiet', step.checkout], { env });
    await git.ask([...plain, 'commit', '--quiet', '--allow-empty', '-m', step.message], { env });
    if (step.tag !== undefined) await git.ask([...plain, 'tag', step.tag], { env });
  }
}
