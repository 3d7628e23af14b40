// releases.json and OpenEoX documents: against the published schemas, and what their dates mean.
import { describe, expect, test } from 'vitest';
import { docsOf } from '../../src/pages/docs.ts';
import { openEoxDocument } from '../../src/pages/openeox.ts';
import { releasesDocument } from '../../src/pages/releases.ts';
import type { Json } from '../support/run.ts';
import { checker } from './schemas.ts';
import { policySets, published } from './support.ts';

const releasesProblems = checker('endoflife-date-api-v1');
const openEoxProblems = checker('openeox-core-1.0');
const NO_OPTIONS = { link: null, category: null };

const POLICY = `
product: Old & New
timezone: Europe/Berlin
lines:
  known:
    "6": {name: LTS, flags: {lts: 2025-06-01}, end: {security: 2031-12-31}, why: contract}
    "5": {flags: {lts: true}}
support:
  phases:
    - {name: maintenance, allow: [patch, security], until: {newer: 2}}
    - {name: security, allow: [security], until: {newer: 3}}
    - {name: archive, allow: [], until: never}
`;
const RELEASES = [
  ['5.0.0', '2022-01-01'],
  ['6.0.0', '2023-02-01'],
  ['6.0.30', '2026-04-01'],
  ['7.0.0', '2024-02-05'],
  ['8.0.0', '2025-07-03'],
] as const;

function releasesOf(policy: string, today = '2026-06-01'): Json {
  return releasesDocument(published(policy, RELEASES, today), NO_OPTIONS);
}

describe('the schemas', () => {
  test('reject what is wrong', () => {
    const right = releasesOf(POLICY);
    expect(releasesProblems(right)).toEqual([]);
    right.result.releases[0].eolFrom = 'never';
    delete right.result.releases[1].isLts;
    expect(releasesProblems(right)).toHaveLength(2);
    const [line] = published(POLICY, RELEASES).lines;
    const eox = openEoxDocument(line!, published(POLICY, RELEASES));
    expect(openEoxProblems(eox)).toEqual([]);
    expect(openEoxProblems({ ...eox, end_of_life: '2027-04-30' })).not.toEqual([]);
    expect(openEoxProblems({ ...eox, other: 1 })).not.toEqual([]);
  });

  test.each(policySets())('$product: releases.json and OpenEoX are valid', ({ published: given }) => {
    expect(releasesProblems(releasesDocument(given, NO_OPTIONS))).toEqual([]);
    expect(given.lines.length).toBeGreaterThan(0);
    for (const line of given.lines) expect(openEoxProblems(openEoxDocument(line, given))).toEqual([]);
  });

  test('without a release, without support, without a product', () => {
    expect(releasesProblems(releasesDocument(published(''), NO_OPTIONS))).toEqual([]);
    expect(releasesProblems(releasesOf(''))).toEqual([]);
    expect(releasesOf('').result).toMatchObject({ name: 'product', label: 'Product' });
  });
});

describe('releases.json', () => {
  test('a whole document', () => {
    const { result, ...around } = releasesOf(POLICY);
    expect(around).toEqual({
      schema_version: '1.2.1',
      generated_at: '2026-04-01T00:00:00+02:00',
      last_modified: '2026-04-01T00:00:00+02:00',
    });
    expect(result).toMatchObject({
      name: 'old-new',
      label: 'Old & New',
      labels: { eoas: 'maintenance', eol: 'security, archive', eoes: null, discontinued: null },
      links: { html: 'about:blank' },
    });
    expect(result.releases.map(({ name }: Json) => name)).toEqual(['8', '7', '6', '5']);
    expect(result.releases[2]).toEqual({
      name: '6',
      codename: 'LTS',
      label: "6 'LTS' (LTS)",
      releaseDate: '2023-02-01',
      isLts: true,
      ltsFrom: '2025-06-01',
      isEoas: true,
      eoasFrom: '2025-07-03',
      isEol: false,
      eolFrom: null,
      isMaintained: true,
      latest: { name: '6.0.30', date: '2026-04-01', link: null },
      custom: null,
    });
    expect(result.releases[3]).toMatchObject({ isLts: true, ltsFrom: null, label: '5 (LTS)' });
    expect(result.releases[0]).toMatchObject({ isEoas: false, eoasFrom: null });
  });

  test('the last day still counts', () => {
    const policy = 'support: {phases: [{name: active, allow: [patch], until: P1Y}]}\n';
    const on = (day: string) =>
      (releasesOf(policy, day).result.releases as Json[]).find(({ name }) => name === '8');
    expect(on('2026-07-03')).toMatchObject({ isEol: false, eolFrom: '2026-07-03', isMaintained: true });
    expect(on('2026-07-04')).toMatchObject({ isEol: true, eolFrom: '2026-07-03', isMaintained: false });
    expect(on('2026-07-04')).not.toHaveProperty('isEoas');
  });

  test('an address and a category that the policy names', () => {
    const given = published(POLICY, RELEASES);
    const { result } = releasesDocument(given, {
      link: 'https://example.org/old',
      category: 'server-app',
    }) as Json;
    expect(result).toMatchObject({
      category: 'server-app',
      tags: ['server-app'],
      links: { html: 'https://example.org/old' },
    });
  });

  test('it says the same every day until something happens', () => {
    expect(releasesOf(POLICY, '2026-05-01')).toEqual(releasesOf(POLICY, '2026-06-01'));
  });
});

describe('OpenEoX', () => {
  test('an end is the last second of its day, in the policy’s time zone', () => {
    const policy = `
timezone: Europe/Berlin
support:
  phases:
    - {name: active, allow: [patch, security], until: P1Y}
    - {name: rest, allow: [patch], until: P18M}
`;
    const given = published(policy, [['1.0.0', '2026-01-15']]);
    expect(openEoxDocument(given.lines[0]!, given)).toEqual({
      $schema: 'https://docs.oasis-open.org/openeox/v1.0/schema/core.json',
      end_of_life: '2027-07-15T23:59:59+02:00',
      end_of_security_support: '2027-01-15T23:59:59+01:00',
      general_availability: '2026-01-15T00:00:00+01:00',
      last_updated: '2026-01-15T00:00:00+01:00',
    });
  });

  test('what is not known, or never comes, is to be announced', () => {
    const given = published(POLICY, RELEASES);
    const six = given.lines.find(({ id }) => id === '6')!;
    expect(openEoxDocument(six, given)).toMatchObject({
      end_of_life: 'tba',
      end_of_security_support: '2031-12-31T23:59:59+01:00',
      // The day on which 8 made the end of maintenance known.
      last_updated: '2025-07-03T00:00:00+02:00',
    });
    expect(openEoxDocument(given.lines[0]!, given)).toMatchObject({ end_of_security_support: 'tba' });
    const free = published('', RELEASES);
    expect(openEoxDocument(free.lines[0]!, free)).toMatchObject({
      end_of_life: 'tba',
      end_of_security_support: 'tba',
    });
  });

  test('a line that no phase ever gave security fixes has none', () => {
    const given = published('support: {phases: [{name: a, allow: [patch], until: P1Y}]}\n', [
      ['1.0.0', '2026-01-15'],
    ]);
    expect(openEoxDocument(given.lines[0]!, given).end_of_security_support).toBe('2026-01-15T23:59:59Z');
  });
});

describe('files', () => {
  const policy = `${POLICY}docs: {openeox: docs/eox/, releases: releases.json}\n`;
  const docs = (today = '2026-06-01') => {
    const given = published(policy, RELEASES, today);
    return docsOf(given.policy.docs, given);
  };

  test('one for each line, beside the others', () => {
    expect(docs().map(({ path }) => path)).toEqual([
      'releases.json',
      'docs/eox/8.json',
      'docs/eox/7.json',
      'docs/eox/6.json',
      'docs/eox/5.json',
    ]);
  });

  test('a new one is dated by its facts, a changed one by the day of the change, and the rest stays as it is', () => {
    const record = (today?: string) => docs(today).find(({ path }) => path.endsWith('6.json'))!;
    const text = (existing: string, today: string) => {
      const made = record(today).write(existing, today);
      return made.ok ? made.value : made.fault.message;
    };
    const first = text('', '2025-01-01');
    expect(first).toContain('"last_updated": "2023-02-01T00:00:00+01:00"');
    expect(text(first, '2025-02-01')).toBe(first);
    const compact = JSON.stringify(JSON.parse(first));
    expect(text(compact, '2025-02-01')).toBe(compact);
    const other = first.replace('2031', '2030');
    expect(record().holds(other)).toBe(false);
    expect(text(other, '2025-02-01')).toContain('"last_updated": "2025-02-01T00:00:00+01:00"');
    expect(text('no JSON', '2025-02-01')).toBe(first);
  });

  test('the document of a product that is not an object is no document', () => {
    for (const text of ['[]', 'null', '"x"', '{', '']) expect(docs()[0]!.holds(text)).toBe(false);
  });
});
