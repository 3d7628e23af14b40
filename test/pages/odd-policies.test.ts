// What a page says of policies that are none of the presets: no half sentence, no wrong number, nothing that the policy does not hold.
import { describe, expect, test } from 'vitest';
import { page } from './support.ts';

const both = (policy: string) => [page(policy), page(policy, 'de')] as const;
const SUPPORT = (until: string, by: string) => `lines: {by: ${by}}
support: {phases: [{name: first, allow: [patch, security], until: ${until}}]}
`;

describe('parts', () => {
  const calendar = `
versions:
  format: "{YYYY}.{0M}[.{fix}]"
  parts: {fix: {default: 0}}
  bump: {minor: date, patch: fix, security: fix}
`;

  test('of the calendar have words, and are not counted up', () => {
    const [english, german] = both(calendar + SUPPORT('{newer: 2}', 'YYYY'));
    expect(english).toContain('| `2027` | Year | minor releases |');
    expect(english).toContain(
      'The year and the month are those of the day of the release; patch releases and security releases keep them.',
    );
    expect(english).toContain(
      'Its number comes from the day on which it is made: after `2027.04.6` comes `2027.06` on 30 June 2027.',
    );
    expect(english).toContain('what stands to the right of it starts again: the part fix at 0.');
    expect(english).toContain('two newer years are available');
    expect(german).toContain('| `04` | Monatszahl | Minor-Releases |');
    expect(german).toContain(
      'Die Jahreszahl und die Monatszahl sind die vom Tag der Veröffentlichung; Patch-Releases und Security-Releases behalten sie bei.',
    );
    expect(german).toContain('Auf `2027.04.6` folgt am 30. Juni 2027 `2027.06`.');
    expect(german).toContain('beginnt neu, was rechts von ihr steht: die Stelle „fix“ bei 0.');
    expect(german).toContain('zwei neuere Jahreszahlen verfügbar sind');
    expect(english + german).not.toMatch(/\bdate\b.*:/);
  });

  test('a number that nothing stands right of sets nothing back', () => {
    const [english, german] = both('versions: {format: "{n}", bump: {major: n, patch: n, security: n}}\n');
    expect(english).not.toContain('to the right of it');
    expect(german).not.toContain('rechts von ihr');
  });

  test('with names of their own have a plural', () => {
    const format = (part: string) =>
      `versions: {format: "{${part}}.{minor}", bump: {major: ${part}, patch: minor, security: minor}}\n`;
    const [english, german] = both(format('feature') + SUPPORT('{newer: 2}', 'feature'));
    expect(english).toContain('two newer values of the part feature are available');
    expect(german).toContain('zwei neuere Stellen „feature“ verfügbar sind');
    expect(both(format('build') + SUPPORT('{newer: 2}', 'build'))).toEqual([
      expect.stringContaining('two newer build numbers are available'),
      expect.stringContaining('zwei neuere Build-Nummern verfügbar sind'),
    ]);
  });

  test('in one optional group are left out together', () => {
    const [english, german] = both(`
versions:
  format: "{feature}[.{interim}.{update}[.{patch}]]"
  parts: {interim: {default: 0}, update: {default: 0}, patch: {default: 0}}
  bump: {major: feature, minor: interim, patch: update, security: update}
`);
    expect(english).toContain('Not written: patch number 0. So `6.3.5` means patch number 0.');
    expect(english).toContain(
      'Not written, but only together: part interim 0 and part update 0. So `6` means part interim 0 and part update 0.',
    );
    expect(german).toContain(
      'Nicht mitgeschrieben werden, aber nur gemeinsam, eine Stelle „interim“ 0 und eine Stelle „update“ 0.',
    );
  });

  test('with a default that is always written are not said to be left out', () => {
    const policy =
      'versions: {format: "{major}.{minor}", parts: {minor: {default: 1}}, bump: {major: major, patch: minor, security: minor}}\n';
    expect(page(policy)).not.toContain('Not written');
    expect(page(policy)).toContain('starts again: the minor version at 1.');
  });

  test('of words and letters: where they start, and what they look like', () => {
    const words = `
versions:
  format: "{major}.{minor}{stage}{n}"
  parts: {stage: {values: [a, b, f]}, n: {min: 1}}
  bump: {major: major, minor: minor, patch: n, security: n}
`;
    expect(both(words)).toEqual([
      expect.stringContaining('the part stage at a and the part n at 1, any other at 0.'),
      expect.stringContaining('die Stelle „stage“ bei a und die Stelle „n“ bei 1, alle anderen bei 0.'),
    ]);
    const letters = `
versions:
  format: "{major}.{minor}.{fix}[{letter}]"
  parts: {letter: {type: alpha, compare: length}}
  bump: {major: minor, minor: fix, patch: letter, security: letter}
`;
    expect(page(letters)).toContain('| `c` | Part letter | patch releases and security releases |');
    expect(page(letters)).toContain('after `6.3.5c` comes `6.3.5d`');
  });

  test('numbers that never change stand where they stand', () => {
    const [english, german] = both(
      'versions: {format: "1.{major}.{patch}", bump: {major: major, patch: patch, security: patch}}\n',
    );
    expect(english).toContain('The 1 in its fixed place is always there');
    expect(german).toContain('Die 1 an ihrer festen Stelle steht immer da');
  });

  test('of lines that several parts name', () => {
    expect(both('lines: {by: major.minor}\n')).toEqual([
      expect.stringContaining('A new main version or minor version opens a new line.'),
      expect.stringContaining('Eine neue Hauptversion oder Nebenversion eröffnet eine neue Linie.'),
    ]);
  });

  test('with the names of what every object has', () => {
    const policy = `
versions: {format: "{major}.{minor}", bump: {major: major, toString: minor}}
commits: {kinds: {feat: major, valueof: toString, tostring: toString, fix: none, perf: none, security: none, sec: none, revert: none}}
support: {phases: [{name: constructor, allow: [toString], until: {newer: 2}}]}
`;
    for (const text of both(policy)) expect(text).not.toMatch(/native code|undefined|\bfunction\b/);
  });
});

describe('releases', () => {
  const cadence = (every: string) => both(`cadence: {${every}}\n`);

  test('how often they come', () => {
    expect(cadence('major: {every: P1Y6M}')).toEqual([
      expect.stringContaining('One comes at intervals of one year and 6 months.'),
      expect.stringContaining('Es erscheint im Abstand von einem Jahr und 6 Monaten.'),
    ]);
    expect(cadence('major: {every: P12M, tolerance: 0%}')).toEqual([
      expect.stringContaining('One comes every 12 months.'),
      expect.stringContaining('Es erscheint alle 12 Monate.'),
    ]);
    expect(cadence('major: {every: P12M, tolerance: 10%}')[0]).toContain('give or take 10%.');
  });

  test('on demand: outside a cycle only where there is one', () => {
    expect(cadence('security: {every: any}')).toEqual([
      expect.stringContaining('One comes whenever it is needed.'),
      expect.stringContaining('Es erscheint bei Bedarf.'),
    ]);
    expect(cadence('security: {every: any}, patch: {every: P6W}')[0]).toContain(
      'whenever it is needed, outside the regular cycle.',
    );
  });

  test('approvals: one of the teams is enough, and no file is more than a file', () => {
    expect(both('approvals: {minor: {teams: [core, support], files: [CHANGELOG.md]}}\n')).toEqual([
      expect.stringContaining(
        'It needs the approval of `core` or `support`. It comes with a change to `CHANGELOG.md`.',
      ),
      expect.stringContaining(
        'Es bedarf der Freigabe durch `core` oder `support`. Dazu gehört eine Änderung an `CHANGELOG.md`.',
      ),
    ]);
  });

  test('a freeze of a single day', () => {
    expect(both('freeze: [{from: 2026-09-01, to: 2026-09-01}]\n')).toEqual([
      expect.stringContaining('On 1 September 2026 there are no releases.'),
      expect.stringContaining('Am 1. September 2026 gibt es keine Releases.'),
    ]);
  });

  test('an article fits the kind', () => {
    const text = page('extends: [elaisa]\nversions: {zero: {major: issue}}\n');
    expect(text).toContain('a change that would need a major release comes as an issue release');
  });
});

describe('support', () => {
  test('lines that never end are not said to end', () => {
    const [english, german] = both(
      'support: {phases: [{name: all, allow: [minor, patch, security], until: never}]}\n',
    );
    expect(english).not.toContain('After that the line has ended');
    expect(german).not.toContain('Danach ist die Linie beendet');
  });

  test('no empty paragraph where nothing gets security fixes', () => {
    const policy = 'support: {phases: [{name: only, allow: [minor, patch], until: P1M}]}\n';
    expect(page(policy)).not.toContain('\n\n\n');
    expect(page(policy, 'de', 'html')).not.toContain('<p></p>');
  });

  test('lines that no track takes', () => {
    const policy =
      'support: {tracks: [{name: lts, match: {major: even}, phases: [{name: all, allow: [patch], until: P5Y}]}]}\n';
    expect(both(policy)).toEqual([
      expect.stringContaining('No end of support has been set for any other line.'),
      expect.stringContaining('Für alle anderen Linien ist kein Ende des Supports festgelegt.'),
    ]);
  });

  test('a line that is put on a track by name, and a phase without releases', () => {
    const policy = `
lines: {known: {"5": {track: lts}}}
support:
  tracks:
    - {name: lts, match: {major: even}, phases: [{name: all, allow: [patch], until: P5Y}, {name: idle, allow: [], until: P6Y}]}
    - {name: rest, phases: [{name: all, allow: [patch], until: {newer: 1}}]}
`;
    expect(both(policy)).toEqual([
      expect.stringContaining(
        'Holds for lines with an even main version. Whatever else fits, it holds for the line `5` too.',
      ),
      expect.stringContaining('Auch für die Linie `5` gilt dies, was immer sonst auf sie zutrifft.'),
    ]);
    expect(both(policy)).toEqual([
      expect.stringContaining('**idle**: no releases any more, until 6 years'),
      expect.stringContaining('**idle**: keine Releases mehr, bis 6 Jahre'),
    ]);
  });

  test('more than two days, choices in choices, and several cycles', () => {
    const text = (until: string) => both(`cadence: {major: {every: P12M}}\n${SUPPORT(until, 'major')}`);
    expect(text('{latest: [P1Y, P2Y, 2027-01-31]}')).toEqual([
      expect.stringContaining('31 January 2027, whichever is latest.'),
      expect.stringContaining('bis zum spätesten dieser Zeitpunkte: '),
    ]);
    expect(text('{earliest: [{latest: [P1Y, {newer: 1}]}, P3Y]}')).toEqual([
      expect.stringContaining(
        'available, whichever is later) or 3 years after the day of its first release, whichever is earlier.',
      ),
      expect.stringContaining(
        'bis zum früheren dieser Zeitpunkte: (dem späteren dieser Zeitpunkte: ein Jahr',
      ),
    ]);
    expect(text('{newer: 1, plus: 2 cycles}')).toEqual([
      expect.stringContaining('until two release cycles (12 months each) after'),
      expect.stringContaining('bis zwei Release-Zyklen (zu je 12 Monaten) nach'),
    ]);
  });
});

describe('licenses', () => {
  test('that reach nothing but their own version', () => {
    const [english, german] = both('licenses: {reach: {plain: patch, upgrade-right: patch}}\n');
    expect(english).toContain('A license for `6.3.5` does not reach `6.3.6`, `6.4.0` or `7.0.0`.');
    expect(german).toContain('Eine Lizenz für `6.3.5` gilt nicht für `6.3.6`, `6.4.0` oder `7.0.0`.');
  });

  test('of which one may be left behind', () => {
    expect(
      both(
        'extends: [elaisa]\nlicenses: {reach: {plain: minor, upgrade-right: major}, max-stranded: {issue: 1}}\n',
      ),
    ).toEqual([
      expect.stringContaining('An issue release leaves at most one license behind that reached'),
      expect.stringContaining('höchstens eine Lizenz zurück, die für die Version davor galt.'),
    ]);
  });
});
