// Files that a policy extends are read where the policy is: the work tree, HEAD of a bare repository, the base.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshDirectory } from '../support/environment.ts';
import { Repository } from '../support/repository.ts';
import { run, runJson } from '../support/run.ts';

const EXTENDING = 'policy: 1\nextends: [./base.yml]\n';
const BASE = 'policy: 1\ncommits: {kinds: {chore: minor}}\n';
const PULL = ['check', '--base', 'main'];

const repository = (files: Readonly<Record<string, string | null>>) =>
  new Repository().commit('feat: one', { files }).tag('v1.0.0').commit('chore: more');

describe('where it is read', () => {
  test('beside the policy, in the work tree', async () => {
    const made = repository({ 'release-policy.yml': EXTENDING, 'base.yml': BASE });
    expect((await runJson(made.path, ['check'])).next.version).toBe('1.1.0');
    made.write('base.yml', BASE.replace('minor', 'patch'));
    expect((await runJson(made.path, ['check'])).next.version).toBe('1.0.1');
  });

  test('from .github a path leads up', async () => {
    const made = repository({
      '.github/release-policy.yml': 'policy: 1\nextends: ../policies/base.yml\n',
      'policies/base.yml': 'policy: 1\nextends: [./team/kinds.yml]\n',
      'policies/team/kinds.yml': BASE,
    });
    expect((await runJson(made.path, ['check'])).next.version).toBe('1.1.0');
    expect((await runJson(`${made.path}/policies`, ['check'])).next.version).toBe('1.1.0');
  });

  test('at HEAD in a bare repository', async () => {
    const made = repository({ 'release-policy.yml': EXTENDING, 'base.yml': BASE });
    const bare = made.clone('--bare');
    expect((await runJson(bare, ['check', '--branch', 'main'])).next.version).toBe('1.1.0');
  });

  test('at the base of a pull request, whatever its head brings', async () => {
    const made = repository({ 'release-policy.yml': EXTENDING, 'base.yml': BASE })
      .branch('topic')
      .commit('chore: mine', { files: { 'base.yml': BASE.replace('minor', 'none') } });
    const verdict = await runJson(made.path, PULL);
    expect(verdict).toMatchObject({ kind: 'minor', policyChanged: true });
  });

  test('a change of an extended file alone is a change of the policy', async () => {
    const phases = (end: string) =>
      `policy: 1\nsupport: {phases: [{name: a, allow: [minor, patch, security], until: {latest: [${end}, {newer: 1}]}}]}\n`;
    const made = new Repository()
      .commit('feat: one', { files: { 'release-policy.yml': EXTENDING, 'base.yml': phases('P5Y') } })
      .tag('v1.0.0')
      .commit('feat!: two')
      .tag('v2.0.0')
      .branch('topic')
      .commit('docs: shorter', { files: { 'base.yml': phases('P1Y') } });
    const { findings } = await runJson(made.path, PULL);
    expect(findings).toEqual([expect.objectContaining({ rule: 'policy-shortened', level: 'error' })]);
  });

  test('beside a file that is named', async () => {
    const directory = freshDirectory();
    mkdirSync(join(directory, 'p'));
    writeFileSync(join(directory, 'p', 'a.yml'), 'policy: 1\nextends: ../b.yml\n');
    writeFileSync(join(directory, 'b.yml'), 'policy: 1\nextends: [elaisa]\n');
    const args = ['version', 'bump', '6.3', 'patch', '--policy', join(directory, 'p', 'a.yml')];
    expect((await runJson(directory, args)).version).toBe('6.3 Build 2');
  });
});

describe('where it cannot be read', () => {
  const errors = async (files: Readonly<Record<string, string | null>>) => {
    const { status, error } = await runJson(repository(files).path, ['check']);
    return [status, error.code, ...(error.details ?? []).map((each: { message: string }) => each.message)];
  };

  test.each([
    ['there is none', './bsae.yml', 'there is no file bsae.yml; check the path'],
    ['it lies outside', '../base.yml', 'it lies outside of the repository'],
    ['it lies outside, from the root of the machine', '/etc/hosts', 'it lies outside of the repository'],
    ['it lies outside, on a drive', 'C:/base.yml', 'it lies outside of the repository'],
  ])('%s', async (_, path, why) => {
    const [status, code, message] = await errors({
      'release-policy.yml': `policy: 1\nproduct: x\nextends: ["${path}"]\n`,
    });
    expect([status, code]).toEqual([2, 'policy-invalid']);
    expect(message).toContain(`the file "${path}" cannot be extended: ${why}`);
  });

  test('the message names file, line and column of the entry', async () => {
    const made = repository({ '.github/release-policy.yml': 'policy: 1\nextends:\n  - ./none.yml\n' });
    const { err, status } = await run(made.path, ['check']);
    expect(status).toBe(2);
    expect(err).toContain('.github/release-policy.yml:3:5: the file "./none.yml" cannot be extended');
  });

  test('a mistake inside has the line of its own file', async () => {
    const made = repository({
      'release-policy.yml': EXTENDING,
      'base.yml': 'policy: 1\n\ncommits: {kinds: {feat: minro}}\n',
    });
    expect((await run(made.path, ['check'])).err).toContain('base.yml:3:25: unknown kind "minro"');
  });

  test('a link is not followed, nor a folder that is one', async () => {
    const made = repository({ 'release-policy.yml': EXTENDING });
    symlinkSync('/etc/hosts', join(made.path, 'base.yml'));
    expect((await runJson(made.path, ['check'])).error.code).toBe('policy-link');
    const other = repository({ 'release-policy.yml': 'policy: 1\nextends: ./in/base.yml\n' });
    const outside = freshDirectory();
    writeFileSync(join(outside, 'base.yml'), BASE);
    symlinkSync(outside, join(other.path, 'in'));
    expect((await runJson(other.path, ['check'])).error.code).toBe('policy-link');
  });

  test('a pull request whose head breaks it is told so', async () => {
    const made = repository({ 'release-policy.yml': EXTENDING, 'base.yml': BASE })
      .branch('topic')
      .commit('chore: mine', { files: { 'base.yml': null } });
    const { status, error } = await runJson(made.path, PULL);
    expect([status, error.code]).toEqual([2, 'policy-invalid']);
    expect(error.details[0]).toMatchObject({ file: 'release-policy.yml', line: 2, column: 11 });
  });

  test('a named file inside the repository extends nothing outside of it', async () => {
    const made = repository({ 'ci/policy.yml': 'policy: 1\nextends: ../../base.yml\n' });
    writeFileSync(join(made.path, '..', 'base.yml'), BASE);
    const { error } = await runJson(made.path, ['check', '--policy', join(made.path, 'ci/policy.yml')]);
    expect(error.details[0].message).toContain('it lies outside of the repository');
  });
});
