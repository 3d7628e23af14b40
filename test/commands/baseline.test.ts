// check --write-baseline, and the baseline where it is read: in the work tree, at HEAD, and at the base of a pull request.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { schemaFile, validator } from '../docs/support.ts';
import { Repository } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import { found, run, runJson } from '../support/run.ts';

const FILE = 'release-baseline.json';
const POLICY = `policy: 1
commits: {unknown: error}
baseline: ${FILE}
`;

const adopted = (policy = POLICY) =>
  new Repository()
    .commit('feat: one', { files: { 'release-policy.yml': policy } })
    .tag('v1.0.0')
    .commit('Fixed the input ##[group]')
    .commit('fix: dates');

const read = (repository: Repository, file = FILE): Json =>
  JSON.parse(readFileSync(join(repository.path, file), 'utf8'));

const WRITE = ['check', '--branch', 'main', '--write-baseline'];
const CHECK = ['check', '--branch', 'main'];

describe('--write-baseline', () => {
  test('writes what is found, and judges by it', async () => {
    const repository = adopted();
    expect(found(await runJson(repository.path, CHECK))).toEqual(['error commit-convention']);
    const { status, out, err } = await run(repository.path, WRITE);
    expect(status).toBe(0);
    expect(out).toContain('known since 2026-06-01');
    expect(err).toBe('note: release-baseline.json holds 1 entry now: 1 new, 0 dropped\n');
    const document = read(repository);
    expect(document.entries).toEqual([
      {
        rule: 'commit-convention',
        since: '2026-06-01',
        branch: 'main',
        cause: {
          about: { against: 'convention' },
          commits: { [repository.id('main~1')]: 'Fixed the input ##[group]' },
        },
      },
    ]);
    // What a subject hides in the file is hidden there too.
    expect(readFileSync(join(repository.path, FILE), 'utf8')).not.toContain('##[');
    const fits = validator(schemaFile('baseline.schema.json'));
    expect(fits(document) ? [] : fits.errors).toEqual([]);
  });

  test('writes the same again on another day, and keeps what a person wrote', async () => {
    const repository = adopted();
    await run(repository.path, WRITE);
    const document = read(repository);
    document.entries[0].why = 'older than the policy';
    writeFileSync(join(repository.path, FILE), JSON.stringify(document));
    await run(repository.path, [...WRITE, '--today', '2026-07-01']);
    expect(read(repository)).toEqual(document);
    const { findings } = await runJson(repository.path, [...CHECK, '--today', '2027-01-01']);
    expect(findings[0]).toMatchObject({
      level: 'note',
      known: { since: '2026-06-01', why: 'older than the policy' },
    });
  });

  test('drops what matches nothing any more, which a check names', async () => {
    const repository = adopted();
    await run(repository.path, WRITE);
    repository.tag('v1.0.1').commit('fix: more');
    const verdict = await runJson(repository.path, CHECK);
    expect(verdict.baseline).toMatchObject({ file: FILE, known: 0, missing: false, changed: false });
    expect(verdict.baseline.unmatched).toHaveLength(1);
    const { out } = await run(repository.path, CHECK);
    expect(out).toMatch(
      /note: an entry of release-baseline\.json matches nothing any more, and check --write-baseline drops it: commit-convention \([0-9a-f]{9}\) of 2026-06-01/,
    );
    expect((await run(repository.path, WRITE)).err).toContain('holds 0 entries now: 0 new, 1 dropped');
    expect(read(repository).entries).toEqual([]);
  });

  test('writes below the folders that its path names', async () => {
    const repository = adopted(POLICY.replace(FILE, 'release/known/baseline.json'));
    expect((await run(repository.path, WRITE)).status).toBe(0);
    expect(read(repository, 'release/known/baseline.json').entries).toHaveLength(1);
  });

  test('leaves alone what may not be known', async () => {
    const repository = adopted(`${POLICY}freeze: [{from: 05-01, to: 06-30}]\n`);
    const verdict = await runJson(repository.path, WRITE);
    expect(verdict.status).toBe(1);
    expect(found(verdict).sort()).toEqual(['error freeze', 'note commit-convention']);
    expect(read(repository).entries).toHaveLength(1);
  });

  test.each<[string, string[], string]>([
    ['policy: 1\n', WRITE, 'baseline-unnamed'],
    [POLICY, [...WRITE, '--base', 'main~1'], 'baseline-of-pull-request'],
  ])('refuses %j with %j', async (policy, args, code) => {
    const { status, error } = await runJson(adopted(policy).path, args);
    expect([status, error.code]).toEqual([2, code]);
  });

  test('refuses a bare repository', async () => {
    const bare = new Repository({ bare: true }).commit('feat: one', {
      files: { 'release-policy.yml': POLICY },
    });
    const { status, error } = await runJson(bare.path, WRITE);
    expect([status, error.code]).toEqual([2, 'baseline-without-work-tree']);
  });

  test('writes over no link', async () => {
    const repository = adopted();
    symlinkSync('elsewhere.json', join(repository.path, FILE));
    const { status, error } = await runJson(repository.path, WRITE);
    expect([status, error.code]).toEqual([2, 'baseline-link']);
  });
});

describe('the file', () => {
  test('that is not there is said', async () => {
    const { out } = await run(adopted().path, CHECK);
    expect(out).toContain('there is no baseline release-baseline.json yet');
  });

  test('that is broken is refused with its place', async () => {
    const repository = adopted().write(
      FILE,
      '{\n  "baseline": 1,\n  "entries": [{"rule": "tag-moved"}]\n}\n',
    );
    const { status, error } = await runJson(repository.path, CHECK);
    expect([status, error.code]).toEqual([2, 'baseline-invalid']);
    expect(error.message).toContain(`${FILE}:3:24`);
  });

  test('is read at HEAD of a bare repository', async () => {
    const repository = adopted();
    await run(repository.path, WRITE);
    const text = readFileSync(join(repository.path, FILE), 'utf8');
    repository.commit('chore: adopt the policy', { files: { [FILE]: text } });
    const verdict = await runJson(repository.clone('--bare'), CHECK);
    expect(found(verdict)).toEqual(['note commit-convention']);
    expect(verdict.baseline.known).toBe(1);
  });

  test('judges a tag too', async () => {
    const repository = adopted();
    await run(repository.path, WRITE);
    repository.tag('v1.0.1');
    const verdict = await runJson(repository.path, ['verify', 'v1.0.1']);
    expect([verdict.status, ...found(verdict)]).toEqual([0, 'note commit-convention']);
  });
});

describe('a pull request', () => {
  const PULL = ['check', '--branch', 'main', '--base', 'main', '--head', 'topic'];

  /** A branch whose baseline knows what it holds, and a topic that adds to it. */
  async function withTopic(): Promise<Repository> {
    const repository = adopted();
    await run(repository.path, WRITE);
    const text = readFileSync(join(repository.path, FILE), 'utf8');
    return repository.commit('chore: adopt the policy', { files: { [FILE]: text } }).branch('topic');
  }

  test('brings no excuse of its own, and its change is said', async () => {
    const repository = (await withTopic()).commit('Made it faster');
    const document = read(repository);
    document.entries.push({
      ...document.entries[0],
      cause: { ...document.entries[0].cause, commits: { [repository.id('topic')]: 'Made it faster' } },
    });
    repository.commit('chore: excuse it', { files: { [FILE]: JSON.stringify(document) } }).checkout('main');
    const verdict = await runJson(repository.path, PULL);
    expect(verdict.status).toBe(1);
    expect(found(verdict).sort()).toEqual(['error commit-convention', 'note commit-convention']);
    expect(verdict.baseline).toMatchObject({ changed: true, unmatched: [] });
    const { out } = await run(repository.path, PULL);
    expect(out).toContain(
      'note: the baseline release-baseline.json changes here; that of the base did the judging',
    );
  });

  test('of a branch that is behind changes nothing', async () => {
    const repository = (await withTopic())
      .commit('fix: more')
      .checkout('main')
      .commit('chore: empty it', {
        files: { [FILE]: '{"baseline": 1, "entries": []}' },
      });
    const verdict = await runJson(repository.path, PULL);
    expect(verdict.baseline).toMatchObject({ changed: false });
  });
});

test('what is not asked for is not read', async () => {
  const repository = adopted('policy: 1\n');
  mkdirSync(join(repository.path, FILE));
  expect((await runJson(repository.path, CHECK)).baseline).toBeUndefined();
});
