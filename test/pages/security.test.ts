// The block of SECURITY.md: what it says, and that it changes nothing around it.
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import {
  SECURITY_END,
  SECURITY_START,
  securityBlock,
  securityBlockIn,
  withSecurityBlock,
} from '../../src/pages/security.ts';
import { published } from './support.ts';

const POLICY = `
lines: {known: {"6": {name: "a|b <c>", end: {security: 2031-12-31}, why: contract}}}
support:
  phases:
    - {name: maintenance, allow: [patch, security], until: {newer: 2}}
    - {name: closed, allow: [patch], until: {newer: 2, plus: P1M}}
    - {name: security, allow: [security], until: {latest: [{newer: 3}, P4Y]}}
`;
const RELEASES = [
  ['5.0.0', '2022-01-01'],
  ['6.0.0', '2023-02-01'],
  ['7.0.0', '2024-02-05'],
  ['8.0.0', '2025-07-03'],
] as const;

const rows = (policy: string, today?: string, lang: 'en' | 'de' = 'en') =>
  securityBlock(published(policy, RELEASES, today), lang)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2);

describe('who gets security fixes', () => {
  test('each line with its end: a day, or the rule and what is known of it', () => {
    expect(rows(POLICY)).toEqual([
      '| 8.x | yes | until the day on which three newer main versions are available or 4 years after the day of its first release, whichever is later (not before 3 July 2029) |',
      '| 7.x | yes | until the day on which three newer main versions are available or 4 years after the day of its first release, whichever is later (not before 5 February 2028) |',
      '| 6.x (a\\|b \\<c\\>) | yes | until 31 December 2031 |',
      '| all others | no |  |',
    ]);
    expect(rows(POLICY, '2026-06-01', 'de')[2]).toBe(
      '| 6.x (a\\|b \\<c\\>) | ja | bis zum 31. Dezember 2031 |',
    );
  });

  test('not in a phase without them, and not after the end', () => {
    // In July 2025 line 6 is in the phase "closed", and 5 still has its four years.
    expect(rows(POLICY, '2025-07-20').map((row) => row.slice(0, 6))).toEqual([
      '| 8.x ',
      '| 7.x ',
      '| 5.x ',
      '| all ',
    ]);
    expect(rows(POLICY, '2032-01-01').join()).not.toContain('6.x');
  });

  test('without support every line, without an end', () => {
    expect(rows('')).toEqual([
      '| 8.x | yes | not known yet |',
      '| 7.x | yes | not known yet |',
      '| 6.x | yes | not known yet |',
      '| 5.x | yes | not known yet |',
      '| all others | no |  |',
    ]);
  });

  test('where nothing has been released', () => {
    expect(securityBlock(published(POLICY), 'en')).toContain('\nNothing has been released yet.\n');
  });

  test('it stays as it is until a phase changes', () => {
    expect(rows(POLICY, '2026-01-02')).toEqual(rows(POLICY, '2026-06-01'));
  });
});

describe('its place in the file', () => {
  const block = `${SECURITY_START}\nnew\n${SECURITY_END}`;
  const old = `# Security\n\n${SECURITY_START}\nold\n${SECURITY_END}\n\nWrite to us.\n`;

  test('only what stands between the markers changes', () => {
    expect(withSecurityBlock(old, block)).toEqual({ ok: true, value: old.replace('old', 'new') });
    const windows = old.replaceAll('\n', '\r\n');
    expect(withSecurityBlock(windows, block)).toEqual({ ok: true, value: windows.replace('old', 'new') });
  });

  test.each([
    ['no markers', '# Security\n', 'it has no place for the supported versions'],
    ['one alone', `${SECURITY_START}\n`, 'the second is missing'],
    ['the other alone', `${SECURITY_END}\n`, 'the first is missing'],
    ['the wrong way round', `${SECURITY_END}\n${SECURITY_START}\n`, 'the second comes first'],
    ['two pairs', `${old}${old}`, 'stand there twice'],
  ])('%s: refused, with the way out', (_, text, message) => {
    const made = withSecurityBlock(text, block);
    expect(made.ok ? '' : made.fault.message).toContain(message);
    expect(made.ok ? '' : made.fault.remedy).not.toBe('');
  });

  property.prop([fc.string(), fc.string(), fc.string(), fc.boolean()])(
    'writing keeps every character outside, and writing again changes nothing',
    (before, between, after, windows) => {
      const parts = [before, between, after].map((text) =>
        text.replace(/[<\r]/g, '').replaceAll('\n', windows ? '\r\n' : '\n'),
      );
      const text = `${parts[0]}${SECURITY_START}${parts[1]}${SECURITY_END}${parts[2]}`;
      const once = withSecurityBlock(text, block);
      if (!once.ok) throw new Error(once.fault.message);
      expect(once.value.startsWith(parts[0]!)).toBe(true);
      expect(once.value.endsWith(parts[2]!)).toBe(true);
      expect(withSecurityBlock(once.value, block)).toEqual(once);
      expect(securityBlockIn(once.value)).toEqual({ ok: true, value: block });
    },
  );
});
