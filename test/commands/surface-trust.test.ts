// A checker of the policy's own runs only as the commit holds it that the policy is read from.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FoundPolicy } from '../../src/commands/gather/policy-file.ts';
import { preset } from '../../src/commands/gather/policy-file.ts';
import type { CommonOptions } from '../../src/commands/options.ts';
import { whyUntrusted } from '../../src/commands/surfaces/surface-trust.ts';
import { Clone } from '../../src/hosts/clone.ts';
import { Git } from '../../src/hosts/git.ts';
import { Repository } from '../support/repository.ts';

/** The policy of a repository without a file, with a checker that is a program. */
function policyWith(...command: readonly string[]): FoundPolicy {
  const found = preset();
  const surface = { checker: 'command', build: [], given: { command, version: ['node', '--version'] } };
  return {
    ...found,
    policy: { ...found.policy, compatibility: { paths: [], surfaces: [surface] } },
  } as unknown as FoundPolicy;
}

async function why(
  repository: Repository,
  pull: boolean,
  ...command: readonly string[]
): Promise<string | null> {
  const git = new Git(repository.path);
  const history = new Clone(git, () => {});
  const options = { git, history, policy: null, policyTrusted: false } as unknown as CommonOptions;
  const [base, head] = await Promise.all(['main', 'topic'].map((name) => history.commitOf(name)));
  const info = await history.info;
  return await whyUntrusted(
    options,
    info,
    policyWith(...command),
    pull ? (base ?? '') : null,
    (pull ? head : base) ?? '',
  );
}

const repository = () =>
  new Repository()
    .commit('feat: one', { files: { 'tools/check.js': 'one\n', 'src/a.js': 'a\n' } })
    .branch('topic')
    .commit('fix: two', { files: { 'src/a.js': 'b\n' } });
const changed = () => repository().commit('fix: three', { files: { 'tools/check.js': 'nothing to see\n' } });

test('what the pull request leaves alone may run', async () => {
  expect(await why(repository(), true, 'node', 'tools/check.js', '{old}', '{new}')).toBeNull();
});

test.each(['tools/check.js', './tools/check.js', 'tools'])('what it changes may not: %s', async (word) => {
  const said = `the command names ${word}, which`;
  expect(await why(changed(), true, 'node', word)).toContain(said);
  // Also where the work tree is another commit: a checker runs where the head is laid out.
  expect(await why(changed().checkout('main'), true, 'node', word)).toContain(said);
});

test('nor what only lies in the work tree', async () => {
  const made = repository().checkout('main');
  expect(await why(made, false, 'node', 'tools/check.js')).toBeNull();
  writeFileSync(join(made.path, 'tools/check.js'), 'mine\n');
  expect(await why(made, false, 'node', 'tools/check.js')).toContain('otherwise or not at all');
});
