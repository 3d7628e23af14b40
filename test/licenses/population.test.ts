import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Population, RowCount } from '../../src/licenses/population.ts';
import { readPopulation } from '../../src/licenses/population.ts';
import { versionReader } from '../../src/licenses/reader.ts';
import { NoPopulation } from '../../src/licenses/rows.ts';
import { formatScheme } from '../../src/versions/format.ts';
import { semverScheme } from '../../src/versions/semver.ts';

const TODAY = '2026-11-21';

function read(...chunks: string[]): { population: Population; rows: RowCount } {
  return readPopulation(chunks, {}, versionReader(semverScheme), TODAY);
}

/** What was counted: "1.7 plain 120". */
function counted({ population }: { population: Population }): string[] {
  const groups = population.groups.map(
    ({ version, upgradeRight, count }) =>
      `${Object.values(version).join('.')} ${upgradeRight ? 'right' : 'plain'} ${count}`,
  );
  return population.expired === 0 ? groups : [...groups, `expired ${population.expired}`];
}

function broken({ rows }: { rows: RowCount }): string[] {
  return rows.broken.map(({ row, line, reason }) => `${row}@${line} ${reason}`);
}

const WANTED = ['1.7 plain 120', '1.7 right 61', '1.8 plain 1', 'expired 5'];

describe('the same licenses are read from', () => {
  const rows = [
    { version: '1.7.3', upgradeRight: false, count: 120 },
    { version: '1.7.0', upgradeRight: true, count: 60 },
    { version: '1.8.0' },
    { version: '1.7.9', upgradeRight: true, count: 1, validUntil: TODAY },
    { version: '1.7.9', count: 5, validUntil: '2026-11-20' },
  ];
  const csv = [
    'version,upgradeRight,count,validUntil',
    '1.7.3,false,120,',
    '1.7.0,true,60,',
    '1.8.0,,,',
    `1.7.9,TRUE,1,${TODAY}`,
    '1.7.9,no,5,2026-11-20',
  ];
  test.each<[string, string]>([
    ['a JSON list', JSON.stringify(rows)],
    ['a JSON list on many lines', JSON.stringify(rows, null, 2)],
    [
      'a JSON list with CRLF and blanks',
      ` \r\n${JSON.stringify(rows, null, '\t').replaceAll('\n', '\r\n')}\r\n`,
    ],
    ['a JSON list with a byte order mark', `\uFEFF${JSON.stringify(rows)}`],
    ['JSON Lines', rows.map((row) => JSON.stringify(row)).join('\n')],
    ['JSON Lines with empty lines and CRLF', rows.map((row) => `${JSON.stringify(row)}\r\n\r\n`).join('')],
    ['CSV', csv.join('\n')],
    ['CSV with CRLF, a last line break and a byte order mark', `\uFEFF${csv.join('\r\n')}\r\n`],
    ['CSV with empty lines', `\n${csv.join('\n\n')}\n\n`],
    [
      'CSV with everything in quotes',
      csv
        .map((line) =>
          line
            .split(',')
            .map((cell) => `"${cell}"`)
            .join(','),
        )
        .join('\n'),
    ],
    ['CSV with semicolons', csv.map((line) => line.replaceAll(',', ';')).join('\n')],
    [
      'CSV with its columns in another order and of other names',
      [
        'Customer,count,Upgrade Right,valid-until,VERSION',
        '"Doe, ""J."" & sons\nof Berlin",120,0,,1.7.3',
        'x,60,yes,,1.7.0',
        'y,1,no,,1.8.0',
        `z,1,1,${TODAY},1.7.9`,
        'z,5,0,2026-11-20,1.7.9',
      ].join('\n'),
    ],
    [
      'JSON with keys of its own',
      JSON.stringify(
        rows.map((row) => ({ id: 1, notes: 'a ] } "b" \\ , [{', nested: [{ a: ['}'] }], ...row })),
      ),
    ],
  ])('%s', (_, text) => {
    const found = read(text);
    expect(broken(found)).toEqual([]);
    expect(found.rows.read).toBe(5);
    expect(counted(found)).toEqual(WANTED);
    expect(found.population.licenses).toBe(187);
    // However the file is cut into pieces, the same.
    expect(read(...text)).toEqual(found);
  });
});

test('the columns that may be left out have their usual values', () => {
  expect(counted(read('version\n1.7.3\n1.7.4\n'))).toEqual(['1.7 plain 2']);
});

test('a separator in a quoted name of a column is none', () => {
  expect(counted(read('"Name, Vorname";version;count\n"Doe; J.";1.7.3;3\n'))).toEqual(['1.7 plain 3']);
  expect(counted(read('"a;b",version,count\nx,1.7.3,3\n'))).toEqual(['1.7 plain 3']);
});

test('columns and keys that exports have are no misspelled ones', () => {
  const names = [
    'country',
    'county',
    'account',
    'amount',
    'counter',
    'region',
    'valid',
    'validFrom',
    'upgrade',
  ];
  const csv = read(`version,${names.join(',')}\n1.7.3,${names.join(',')}\n`);
  const json = read(
    JSON.stringify([{ version: '1.7.3', ...Object.fromEntries(names.map((each) => [each, 1])) }]),
  );
  for (const found of [csv, json]) expect([broken(found), counted(found)]).toEqual([[], ['1.7 plain 1']]);
  for (const [name, meant] of [
    ['counts', 'count'],
    ['coutn', 'count'],
    ['upgrade_rigth', 'upgradeRight'],
    ['updateRight', 'upgradeRight'],
    ['valid until?', 'validUntil'],
    ['validTill', 'validUntil'],
  ]) {
    expect(() => read(`version,${name}\n`)).toThrow(`unknown column "${name}"; did you mean "${meant}"?`);
    expect(broken(read(`[{"version": "1.7.3", "${name}": 1}]`))).toEqual([
      `1@1 has the unknown key "${name}"; did you mean "${meant}"?`,
    ]);
  }
});

test('an empty population is one', () => {
  for (const text of ['[]', ' [ ] ', 'version,count\n', 'version'])
    expect(read(text).population).toEqual({ licenses: 0, expired: 0, groups: [] });
});

describe('a broken row is told, and the rest is kept', () => {
  test.each<[string, string, string]>([
    ['no version', '{"count": 3}', 'has no version'],
    ['an empty version', '{"version": ""}', 'has no version'],
    ['a version that is a number', '{"version": 1.7}', 'has the version 1.7: expected text'],
    ['a version that is none', '{"version": "newest"}', 'has the version "newest", which is none'],
    ['a version of one part', '{"version": "1"}', 'has the version "1", which is none'],
    [
      'a right that is text',
      '{"version": "1.7.3", "upgradeRight": "yes"}',
      'has the upgradeRight "yes": expected true or false',
    ],
    ['a negative count', '{"version": "1.7.3", "count": -1}', 'has the count -1: expected a whole number'],
    ['half a license', '{"version": "1.7.3", "count": 0.5}', 'has the count 0.5: expected a whole number'],
    [
      'a count that is text',
      '{"version": "1.7.3", "count": "3"}',
      'has the count "3": expected a whole number',
    ],
    [
      'a count past all bounds',
      '{"version": "1.7.3", "count": 1e300}',
      'has the count 1e+300: expected a whole number',
    ],
    [
      'an end that does not exist',
      '{"version": "1.7.3", "validUntil": "2027-02-29"}',
      'has the validUntil "2027-02-29": expected a day as YYYY-MM-DD',
    ],
    [
      'a misspelled key',
      '{"version": "1.7.3", "upgradeRigth": true}',
      'has the unknown key "upgradeRigth"; did you mean "upgradeRight"?',
    ],
    [
      'a key of another style',
      '{"version": "1.7.3", "upgrade_right": true}',
      'has the unknown key "upgrade_right"; did you mean "upgradeRight"?',
    ],
    ['a number', '5', 'is no object'],
    ['a list', '["1.7.3"]', 'is no object'],
    ['null', 'null', 'is no object'],
    ['no JSON', '{"version": "1.7.3", }', 'is no JSON'],
  ])('JSON: %s', (_, row, reason) => {
    const good = '{"version": "1.7.3", "count": 2}';
    const list = read(`[${good},\n${row},\n${good}]`);
    expect([broken(list), counted(list), list.rows.read]).toEqual([[`2@2 ${reason}`], ['1.7 plain 4'], 3]);
    const lines = read(`${good}\n\n${row}\n${good}`);
    expect([broken(lines), counted(lines), lines.rows.read]).toEqual([[`2@3 ${reason}`], ['1.7 plain 4'], 3]);
  });

  test.each<[string, string, string]>([
    ['no version', ',true,3,', 'has no version'],
    ['a version that is none', 'v1.7,,,', 'has the version "v1.7", which is none'],
    [
      'a right that is no word for one',
      '1.7.3,maybe,,',
      'has the upgradeRight "maybe": expected true or false',
    ],
    [
      'a right by a name that every object has',
      '1.7.3,constructor,,',
      'has the upgradeRight "constructor": expected true or false',
    ],
    ['a negative count', '1.7.3,,-1,', 'has the count "-1": expected a whole number'],
    ['a count with an exponent', '1.7.3,,1e3,', 'has the count "1e3": expected a whole number'],
    [
      'a count that is too long',
      '1.7.3,,9007199254740993,',
      'has the count 9007199254740992: expected a whole number',
    ],
    [
      'an end in another notation',
      '1.7.3,,,31.12.2027',
      'has the validUntil "31.12.2027": expected a day as YYYY-MM-DD',
    ],
    ['too few cells', '1.7.3,true', 'has 2 cells where the header has 4 columns'],
    ['too many cells', '1.7.3,true,1,,', 'has 5 cells where the header has 4 columns'],
    [
      'a quote within a cell',
      '1.7"3"x,true,1,',
      'has quotes that do not fit: write "" for a quote within quotes',
    ],
    [
      'text after a quote',
      '"1.7.3"x,true,1,',
      'has quotes that do not fit: write "" for a quote within quotes',
    ],
  ])('CSV: %s', (_, row, reason) => {
    const found = read(`version,upgradeRight,count,validUntil\n"1.7.3",,2,\n\n${row}\n1.7.3,,2,\n`);
    expect([broken(found), counted(found), found.rows.read]).toEqual([[`2@4 ${reason}`], ['1.7 plain 4'], 3]);
  });

  test.each<[string, string, string[], string[]]>([
    ['within a cell', 'no,5" screen', ['1@2'], ['1.7 plain 5']],
    ['that is not closed', 'no,"open', ['1@2'], ['1.7 plain 5']],
    ['that is not closed, before one that is', 'no,"open\n1.7.3,no,"two\nlines"', ['1@2'], ['1.7 plain 6']],
    ['that is not closed, twice', 'no,"open\n1.7.3,no,"open', ['1@2', '2@3'], ['1.7 plain 5']],
  ])('a quote %s costs its own line', (_, row, wanted, kept) => {
    const reason = 'has quotes that do not fit: write "" for a quote within quotes';
    const text = `version,upgradeRight,note\n1.7.3,${row}\n${'1.7.3,no,x\n'.repeat(5)}`;
    const found = read(text);
    expect([broken(found), counted(found)]).toEqual([wanted.map((each) => `${each} ${reason}`), kept]);
    expect(read(...text)).toEqual(found);
  });

  test('a quote that is not closed in a long file, too', () => {
    const lines = 200_000;
    const found = read(
      'version,note\n1.7.3,"open\n',
      ...Array.from({ length: 20 }, () => '1.7.3,x\n'.repeat(lines / 20)),
    );
    expect([found.rows.brokenCount, found.rows.read]).toEqual([1, lines + 1]);
  });

  test('the line is the one on which the row begins', () => {
    const found = read('version,note\n1.7.3,"two\nlines"\nx,"three\n\nlines"\n,\n');
    expect(broken(found)).toEqual(['2@4 has the version "x", which is none', '3@7 has no version']);
  });

  test('twenty are told, all are counted', () => {
    const found = read(`version\n${'x\n'.repeat(50)}1.7.3\n`);
    expect([found.rows.brokenCount, found.rows.broken.length, found.rows.read]).toEqual([50, 20, 51]);
    expect(counted(found)).toEqual(['1.7 plain 1']);
  });

  test('a sum past all bounds', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const found = read(`version,count\n1.7.3,${most}\n1.7.3,1\n1.8.0,0\n`);
    expect(broken(found)).toEqual([`2@3 has the count 1, which brings the sum past ${most}`]);
    expect(counted(found)).toEqual([`1.7 plain ${most}`, '1.8 plain 0']);
  });
});

describe('a long list, which is read many rows at once, gives what it gives row by row', () => {
  const rows = Array.from({ length: 200 }, (_, index) => ({
    version: index % 50 === 17 ? 'newest' : `1.${index % 7}.3`,
    note: index % 3 === 0 ? '} , ] "x" \\ \n {' : index % 5 === 0 ? { inner: [{ a: {} }] } : undefined,
    count: index % 60 === 5 ? -1 : 2,
  }));
  const said = (chunks: Iterable<string>): unknown => {
    try {
      return read(...chunks);
    } catch (error) {
      return (error as NoPopulation).failure.fault.message;
    }
  };
  const flat = rows.map((row) => JSON.stringify(row));
  test.each<[string, string]>([
    ['on one line', `[${flat.join(',')}]`],
    ['on a line each', `[\n${flat.join(',\n')}\n]\n`],
    ['indented', JSON.stringify(rows, null, 2)],
    [
      'with an inner object at the end of a piece',
      `[${flat.join(',')}, {"version": "1.7.3", "x": {"y": {}}}]`,
    ],
    ['with numbers and texts between', `[${flat.join(',')}, 5, "}", null, ${flat.join(',')}]`],
    ['with a row that is no JSON', `[${flat.join(',')}, {"version": "1.7.3",}, ${flat.join(',')}]`],
    ['without a comma', `[${flat.join(',')} {"version": "1.7.3"}]`],
    ['with a comma too many', `[${flat.join(',')},]`],
    ['with a bracket too many', `[${flat.join(',')}}]`],
    ['that ends early', `[${flat.join(',')}`],
    ['that ends in a row', `[${flat.join(',')},\n{"version`],
  ])('%s', (_, text) => {
    const slowly = said(text);
    expect(typeof slowly === 'string' || broken(slowly as ReturnType<typeof read>).length > 5).toBe(true);
    expect(said([text])).toEqual(slowly);
    for (const length of [1500, 4000, 7777])
      expect(said(text.match(new RegExp(`[^]{1,${length}}`, 'g')) ?? [])).toEqual(slowly);
  });
});

describe('a file that is no population is refused', () => {
  test.each<[string, string[], string]>([
    ['empty', [''], 'the file is empty'],
    ['blank', ['\uFEFF \n', '\n'], 'the file is empty'],
    [
      'without a header',
      ['1.7.3,true,1\n'],
      'line 1: there is no column "version", so this is no population',
    ],
    [
      'with a misspelled column',
      ['version,upgraderigt\n1.7.3,true\n'],
      'line 1: unknown column "upgraderigt"; did you mean "upgradeRight"?',
    ],
    [
      'with a column that is there twice',
      ['version,count,Count\n'],
      'line 1: the column count is there twice',
    ],
    [
      'a list that ends early',
      ['[{"version": "1.7.3"},\n{"version":'],
      'line 2: the file ends inside the element that begins on line 2',
    ],
    ['a list that is not closed', ['[{"version": "1.7.3"},'], 'line 1: the file ends inside the list'],
    ['a list with a hole', ['[{"version": "1.7.3"},\n,]'], 'line 2: an element is missing before the comma'],
    [
      'a list with a comma too many',
      ['[{"version": "1.7.3"},]'],
      'line 1: an element is missing between the last comma and the bracket',
    ],
    [
      'a list with a bracket too many',
      ['[{"version": "1.7.3"}}]'],
      'line 1: a bracket is closed that was not opened',
    ],
    [
      'a list without a comma',
      ['[{"version": "1.7.3"} \n{"version": "1.7.3"}]'],
      'line 2: a comma is missing between two elements',
    ],
    ['a list with something after it', ['[]\n[]'], 'line 2: something stands after the end of the list'],
    [
      'an element without end',
      ['["', 'x'.repeat(2 ** 20)],
      'line 1: the element that begins on line 1 is longer than 1048576 characters',
    ],
    ['a line without end', ['{"', 'x'.repeat(2 ** 20)], 'line 1 is longer than 1048576 characters'],
    ['a row without end', ['version\n"', 'x'.repeat(2 ** 20)], 'line 2 is longer than 1048576 characters'],
    ['of lines that end with CR alone', ['version,note\r1.7.3,x\r'], 'line 1: lines end with CR alone'],
    ['of blanks', Array(20).fill(' '.repeat(2 ** 16)), 'the file begins with nothing but blanks'],
    ['in UTF-16', ['v\0e\0r\0s\0i\0o\0n\0\n\0'], 'line 1: the file is no UTF-8 text'],
    [
      'an object on several lines',
      ['\n{\n  "version": "1.7.3"\n}\n'],
      'line 2: an object begins here that goes over several lines',
    ],
    [
      'of too many versions',
      ['version\n', ...Array.from({ length: 100_001 }, (_, index) => `${index}.0\n`)],
      'the licenses are for more than 100000 different versions',
    ],
  ])('%s', (_, chunks, message) => {
    let said: string | null = null;
    try {
      read(...chunks);
    } catch (error) {
      expect(error).toBeInstanceOf(NoPopulation);
      said = (error as NoPopulation).failure.fault.message;
    }
    expect(said).toBe(message);
  });
});

test('versions of another scheme are read by it', () => {
  const scheme = formatScheme('{major}.{minor}-r{build}');
  if (!scheme.ok) throw new Error(scheme.fault.message);
  const { population, rows } = readPopulation(
    ['version,count\n6.3-r15,2\n6.3-r16,3\n6.3.1,1\n'],
    { parts: scheme.value.parts },
    versionReader(scheme.value),
    TODAY,
  );
  expect(population.groups).toEqual([{ version: { major: 6, minor: 3 }, upgradeRight: false, count: 5 }]);
  expect(rows.broken).toEqual([{ row: 3, line: 4, reason: 'has the version "6.3.1", which is none' }]);
});

const row = fc.record(
  {
    version: fc.constantFrom('1.7.3', '1.7.9', '2.0.0', 'x', ''),
    upgradeRight: fc.boolean(),
    count: fc.nat(9),
    note: fc.string(),
  },
  { requiredKeys: ['version'] },
);

property.prop([fc.array(row, { maxLength: 8 }), fc.array(fc.nat(40), { maxLength: 6 }), fc.boolean()])(
  'JSON and CSV agree, whatever stands in other columns and wherever the file is cut',
  (rows, cuts, pretty) => {
    const json = JSON.stringify(rows, null, pretty ? 1 : undefined);
    const cell = (value: unknown): string => `"${String(value ?? '').replaceAll('"', '""')}"`;
    const csv = [
      'note,version,upgradeRight,count',
      ...rows.map(({ note, version, upgradeRight, count }) =>
        [note, version, upgradeRight, count].map(cell).join(','),
      ),
    ].join('\n');
    const cut = (text: string): string[] => {
      const pieces: string[] = [];
      let rest = text;
      for (const at of cuts) {
        pieces.push(rest.slice(0, at));
        rest = rest.slice(at);
      }
      return [...pieces, rest];
    };
    const found = read(...cut(json));
    expect(read(...cut(csv)).population).toEqual(found.population);
    expect(found.rows.read).toBe(rows.length);
    expect(found.rows.brokenCount).toBe(rows.filter(({ version }) => !version.includes('.')).length);
  },
);
