// How long a line is supported: every form of a rule in words, in both languages.
import { describe, expect, test } from 'vitest';
import { page } from './support.ts';

describe('how long a line is supported', () => {
  const phase = (until: string, more = '') => `
${more}
cadence: {major: {every: P12M}}
support:
  phases:
    - {name: active, allow: [minor, patch, security], until: P1D}
    - {name: last, allow: [security], until: ${until}}
`;

  test.each([
    [
      'P18M',
      '18 months after the day of its first release',
      '18 Monate nach dem Tag ihrer ersten Veröffentlichung',
    ],
    [
      'P1Y',
      'one year after the day of its first release',
      'ein Jahr nach dem Tag ihrer ersten Veröffentlichung',
    ],
    ['P2Y6M', '2 years and 6 months after', '2 Jahre und 6 Monate nach'],
    ['2027-04-30', 'until 30 April 2027', 'bis zum 30. April 2027'],
    ['never', 'any more, without end.', 'mehr, ohne Ende.'],
    ['open', 'until a day that has not been decided yet', 'bis zu einem Tag, der noch nicht feststeht'],
    [
      '{newer: 1}',
      'until the day on which one newer main version is available',
      'bis zu dem Tag, an dem eine neuere Hauptversion verfügbar ist',
    ],
    [
      '{newer: 2, plus: P6M}',
      'until 6 months after the day on which two newer main versions are available',
      'bis 6 Monate nach dem Tag, an dem zwei neuere Hauptversionen verfügbar sind',
    ],
    [
      '{newer: 1, of: same-major}',
      'one newer line of the same main version is available',
      'eine neuere Linie derselben Hauptversion verfügbar ist',
    ],
    [
      '{after: active, plus: P1Y}',
      'until one year after the end of the phase active',
      'bis ein Jahr nach dem Ende der Phase „aktive Pflege“',
    ],
    [
      '{after: active, plus: 1 cycles}',
      'until one release cycle (12 months) after the end of the phase active',
      'bis einen Release-Zyklus (12 Monate) nach dem Ende der Phase „aktive Pflege“',
    ],
    [
      '{after: active, plus: 2 cycles}',
      'until two release cycles (12 months each) after',
      'bis zwei Release-Zyklen (zu je 12 Monaten) nach',
    ],
    [
      '{flag: promoted, plus: P3M}',
      'until 3 months after the day that is set for the line as `promoted`',
      'bis 3 Monate nach dem Tag, der für die Linie als `promoted` festgelegt ist',
    ],
    [
      '{plus: P1Y, snap: month-end}',
      'first release, moved to the last day of that month',
      'Veröffentlichung, verschoben auf den letzten Tag dieses Monats',
    ],
    ['{plus: P1Y, snap: month-start}', 'the first day of that month', 'den ersten Tag dieses Monats'],
    ['{plus: P1Y, snap: quarter-start}', 'the first day of that quarter', 'den ersten Tag dieses Quartals'],
    ['{plus: P1Y, snap: quarter-end}', 'the last day of that quarter', 'den letzten Tag dieses Quartals'],
    ['{plus: P1Y, snap: year-end}', '31 December of that year', 'den 31. Dezember dieses Jahres'],
    ['{plus: P1Y, snap: day-28}', 'day 28 of that month', 'den 28. dieses Monats'],
    ['{plus: P1Y, snap: tue-2}', 'the second Tuesday of that month', 'den zweiten Dienstag dieses Monats'],
    [
      '{plus: P1Y, snap: "next thu-2 of 2,5"}',
      'the next second Thursday of February or May',
      'den nächsten zweiten Donnerstag im Februar oder Mai',
    ],
    [
      '{latest: [P1Y, {newer: 1}]}',
      'one year after the day of its first release or the day on which one newer main version is available, whichever is later',
      'bis zum späteren dieser Zeitpunkte: ein Jahr nach dem Tag ihrer ersten Veröffentlichung oder dem Tag, an dem eine neuere Hauptversion verfügbar ist',
    ],
    [
      '{earliest: [P1Y, 2027-04-30]}',
      'or 30 April 2027, whichever is earlier',
      'bis zum früheren dieser Zeitpunkte',
    ],
    ['{latest: [P1Y]}', 'until one year after', 'bis ein Jahr nach'],
    ['{latest: [P1Y, never]}', 'a day that never comes', 'dem Tag, der nie kommt'],
    ['{latest: [P1Y, open]}', 'a day that has not been decided yet', 'dem Tag, der noch nicht feststeht'],
  ])('until: %s', (until, english, german) => {
    expect(page(phase(until))).toContain(english);
    expect(page(phase(until), 'de')).toContain(german);
  });

  test('a phase that counts on from the one before it lasts so many cycles', () => {
    const counting = `support: {phases: [{name: maintenance, allow: [patch, security], until: {newer: 2}}, {name: security, allow: [security], until: {newer: 4}}]}`;
    expect(page(counting)).toContain(
      'for two further release cycles, that is until the day on which four newer',
    );
    expect(page(counting, 'de')).toContain('für zwei weitere Release-Zyklen, das heißt bis zu dem Tag');
  });

  test('what a phase no longer gives', () => {
    expect(page(phase('never'))).toContain(
      '**last**: security releases only, no minor releases or patch releases any more',
    );
    expect(page(phase('never'), 'de')).toContain(
      'nur noch Security-Releases, keine Minor-Releases und keine Patch-Releases mehr',
    );
  });

  test('tracks with what they match', () => {
    const tracks = (match: string) => `
lines: {by: major.minor}
support:
  tracks:
    - {name: LTS, match: ${match}, phases: [{name: lts, allow: [patch], until: {newer: 1, of: LTS}}]}
    - {name: rest, phases: [{name: short, allow: [patch], until: P6M}]}
`;
    const both = (match: string) => [page(tracks(match)), page(tracks(match), 'de')];
    const [english, german] = both('"*.4"');
    expect(english).toContain('### Support: LTS\n\nHolds for the lines `*.4`.');
    expect(english).toContain('one newer line of the course “LTS” is available');
    expect(english).toContain('Holds for all other lines.');
    expect(german).toContain('Gilt für die Linien `*.4`.');
    expect(both('["6.4", ">=8.2 <9"]')).toEqual([
      expect.stringContaining('Holds for the line `6.4` or lines from 8.2 and before 9.'),
      expect.stringContaining('Gilt für die Linie `6.4` oder Linien ab 8.2 und vor 9.'),
    ]);
    expect(both('{major: even, minor: [0, 4], flag: kept}')).toEqual([
      expect.stringContaining(
        'lines with an even main version, the minor version 0 or 4 and the mark `kept`',
      ),
      expect.stringContaining(
        'Linien mit gerader Hauptversion, der Nebenversion 0 oder 4 und der Kennzeichnung `kept`',
      ),
    ]);
  });

  test('ends of single lines with their reasons, and the day they are counted by', () => {
    const policy = `
timezone: Europe/Berlin
lines: {known: {"6": {name: Old, end: {last: 2031-12-31, active: null}, why: a contract}}}
${phase('P2Y')}`;
    expect(page(policy)).toContain(
      '- Line 6 (Old): last until 31 December 2031 and the end of active is open (a contract).',
    );
    expect(page(policy)).toContain('by the clock of Europe/Berlin');
    expect(page(policy, 'de')).toContain(
      'Linie 6 (Old): last bis zum 31. Dezember 2031 und aktive Pflege mit offenem Ende',
    );
  });
});
