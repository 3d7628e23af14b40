// Where the population of a policy is read from, and what becomes of it in the verdict.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshPath } from '../support/environment.ts';
import { Repository } from '../support/repository.ts';
import { run, runJson } from '../support/run.ts';

const POLICY = 'policy: 1\nlicenses: {population: sales/sold.csv, max-stranded: {minor: 10}}\n';
const sold = (plain: number): string =>
  `version,upgradeRight,count\n1.1.0,no,${plain}\n1.0.0,yes,5\n1.0.0,no,7\n`;

/** 1.1.0 is out, and a feature is not. */
function store(files: Record<string, string> = {}, bare = false): Repository {
  return new Repository({ bare })
    .commit('feat: first', { files: { 'release-policy.yml': POLICY, ...files } })
    .tag('v1.0.0')
    .commit('feat: second')
    .tag('v1.1.0')
    .commit('feat: third');
}

const STRANDED = { rule: 'license-stranded', level: 'error' };

describe('the verdict', () => {
  test('holds the impact of the next release', async () => {
    const found = await runJson(store({ 'sales/sold.csv': sold(10) }).path, ['check']);
    expect(found).toMatchObject({ status: 0, kind: 'minor', findings: [] });
    expect(found.licenses).toEqual({
      from: '1.1.0',
      version: '1.2.0',
      before: { OK: 15, WRONG_VERSION: 7 },
      after: { OK: 5, WRONG_VERSION: 17 },
      stranded: 10,
      transitions: { 'OK to OK': 5, 'OK to WRONG_VERSION': 10, 'WRONG_VERSION to WRONG_VERSION': 7 },
      kinds: { major: 15, minor: 10, patch: 0, security: 0 },
      lines: [
        { line: '1.1', plain: 10, reached: false },
        { line: '1.0', plain: 7, reached: false },
      ],
    });
  });

  test('fails where too many are stranded, and shows it to people', async () => {
    const { path } = store({ 'sales/sold.csv': sold(11) });
    expect(await runJson(path, ['check'])).toMatchObject({ status: 1, findings: [STRANDED] });
    const { out } = await run(path, ['check']);
    expect(out).toContain('\n  licenses: 11 of the 16 that are good for 1.1.0 are not for 1.2.0\n');
    expect(out).toContain('\n     WRONG_VERSION  7      18\n');
  });

  test('of a tag that somebody made', async () => {
    const { path } = store({ 'sales/sold.csv': sold(11) }).tag('v1.2.0');
    const found = await runJson(path, ['verify', 'v1.2.0']);
    expect(found).toMatchObject({
      status: 1,
      findings: [STRANDED],
      licenses: { from: '1.1.0', version: '1.2.0' },
    });
  });

  test('has no such part where nothing is released, or no population is named', async () => {
    const quiet = store({ 'sales/sold.csv': sold(1) })
      .tag('v1.2.0')
      .commit('docs: x');
    expect(await runJson(quiet.path, ['check'])).not.toHaveProperty('licenses');
    const none = new Repository()
      .commit('feat: a', { files: { 'release-policy.yml': 'policy: 1\nlicenses: {older: allow}\n' } })
      .tag('v1.0.0')
      .commit('fix: b');
    expect(await runJson(none.path, ['check'])).not.toHaveProperty('licenses');
  });

  test('of `today`: what has expired counts no more', async () => {
    const csv = 'version,validUntil,count\n1.1.0,2026-06-01,20\n';
    const { path } = store({ 'sales/sold.csv': csv });
    expect(await runJson(path, ['check', '--today', '2026-06-01'])).toMatchObject({ status: 1 });
    const later = await runJson(path, ['check', '--today', '2026-06-02']);
    expect(later).toMatchObject({ status: 0, licenses: { before: { OK: 0, WRONG_VERSION: 0, NOK: 20 } } });
  });
});

describe('the file', () => {
  test('is the one in the work tree, committed or not', async () => {
    const repository = store({ 'sales/sold.csv': sold(10) }).write('sales/sold.csv', sold(11));
    expect(await runJson(repository.path, ['check'])).toMatchObject({ findings: [STRANDED] });
    expect(await runJson(store().write('sales/sold.csv', sold(11)).path, ['check'])).toMatchObject({
      findings: [STRANDED],
    });
  });

  test("is HEAD's in a bare repository", async () => {
    const { path } = store({ 'sales/sold.csv': sold(11) }, true);
    expect(await runJson(path, ['check'])).toMatchObject({ findings: [STRANDED] });
  });

  test('must be there', async () => {
    const found = await runJson(store().path, ['check']);
    expect(found).toMatchObject({ status: 2, error: { code: 'no-population' } });
    expect(await runJson(store({}, true).path, ['check'])).toMatchObject({
      error: { code: 'no-population' },
    });
  });

  test('must have no broken row', async () => {
    const { path } = store({ 'sales/sold.csv': `${sold(1)}newest,no,3\n` });
    const found = await runJson(path, ['check']);
    expect(found).toMatchObject({ status: 2, error: { code: 'population-broken' } });
    expect(found.error.message).toBe(
      'sales/sold.csv: 1 of 4 rows cannot be counted: row 4 (line 5) has the version "newest", which is none',
    );
  });

  test('must be a population', async () => {
    const { path } = store({ 'sales/sold.csv': '[{"version": "1.0.0"}' });
    const found = await runJson(path, ['check']);
    expect(found).toMatchObject({ status: 2, error: { code: 'bad-population' } });
    expect(found.error.message).toBe('sales/sold.csv: line 1: the file ends inside the list');
  });

  test.each(['sales', 'sales/sold.csv'])('is no link (%s), which could lead anywhere', async (link) => {
    const { path } = store();
    const outside = freshPath('outside');
    mkdirSync(outside, { recursive: true });
    writeFileSync(join(outside, 'sold.csv'), sold(1));
    if (link === 'sales') symlinkSync(outside, join(path, 'sales'));
    else {
      mkdirSync(join(path, 'sales'));
      symlinkSync(join(outside, 'sold.csv'), join(path, link));
    }
    expect(await runJson(path, ['check'])).toMatchObject({ status: 2, error: { code: 'population-link' } });
  });

  test('of a pull request is the one at the base', async () => {
    const repository = store({ 'sales/sold.csv': sold(11) })
      .branch('topic')
      .commit('feat: fourth', { files: { 'sales/sold.csv': sold(0) } });
    const args = ['check', '--base', 'main', '--head', 'topic'];
    expect(await runJson(repository.path, args)).toMatchObject({ findings: [STRANDED] });
  });

  test('that a pull request brings is not taken; one that CI put there is', async () => {
    const repository = store()
      .branch('topic')
      .commit('feat: fourth', { files: { 'sales/sold.csv': sold(0) } });
    const args = ['check', '--base', 'main', '--head', 'topic'];
    expect(await runJson(repository.path, args)).toMatchObject({
      status: 2,
      error: { code: 'no-population' },
    });
    const other = store().branch('topic').commit('feat: fourth').write('sales/sold.csv', sold(11));
    expect(await runJson(other.path, args)).toMatchObject({ findings: [STRANDED] });
  });
});
