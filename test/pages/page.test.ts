// The policy in prose: whole pages as golden files, and what a page never is.
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { FORMATS, LANGUAGES } from '../../src/pages/model.ts';
import { policyPage, rendered } from '../../src/pages/page.ts';
import { PRESET_NAMES } from '../../src/policy/presets.ts';
import { expectGolden } from '../support/golden.ts';
import { page, policySets, published } from './support.ts';

const PRODUCTS: Readonly<Record<string, string>> = { otrs: 'Helpdesk', elaisa: 'Ledger', addon: 'Add-on' };

const pages = PRESET_NAMES.flatMap((preset) =>
  LANGUAGES.flatMap((language) => FORMATS.map((format) => ({ preset, language, format }))),
);

test.each(pages)('the preset $preset in $language as $format', async ({ preset, language, format }) => {
  const text = page(`product: ${PRODUCTS[preset] ?? 'Library'}\nextends: [${preset}]\n`, language, format);
  const ending = format === 'html' ? 'html' : 'md';
  await expectGolden(text, `pages/${preset}.${language}.${ending}`);
});

describe('versions', () => {
  test('padding, limits, words, dates', () => {
    const text = (language: 'en' | 'de') =>
      page(
        `
versions:
  format: "{YYYY}.{minor:02}[-{stage}]"
  parts: {minor: {max: 99}, stage: {values: [a, b, final], default: final}}
  bump: {minor: date, patch: minor, security: stage}
lines: {by: YYYY}
commits: {kinds: {feat: minor, fix: patch, perf: patch}}
`,
        language,
      );
    expect(text('en')).toContain('The minor version is written with at least two digits.');
    expect(text('en')).toContain('The minor version is at most 99.');
    expect(text('en')).toContain('The part stage is one of these, in this order: `a`, `b` or `final`.');
    expect(text('en')).toContain(
      'The year is that of the day of the release; patch releases and security releases keep it.',
    );
    expect(text('de')).toContain('Die Nebenversion wird mit mindestens zwei Ziffern geschrieben.');
    expect(text('de')).toContain(
      'Die Jahreszahl ist die vom Tag der Veröffentlichung; Patch-Releases und Security-Releases behalten sie bei.',
    );
  });
});

describe('releases', () => {
  test('freezes, approvals, cadence, licenses that may be left behind', () => {
    const policy = `
extends: [addon]
cadence: {minor: {every: P1M}, patch: {every: P6W, tolerance: P1W}}
freeze: [{from: 12-20, to: 01-06, except: [security]}]
approvals: {major: {teams: [board], files: ["docs/migration/**"]}}
licenses: {max-stranded: {patch: 0, minor: 50}}
`;
    const english = page(policy);
    expect(english).toContain('One comes every month.');
    expect(english).toContain('One comes about every 6 weeks, give or take one week.');
    expect(english).toContain(
      'From 20 December to 6 January every year there are no releases, except security releases.',
    );
    expect(english).toContain('It needs the approval of `board`.');
    expect(english).toContain('A patch release leaves no license behind');
    expect(english).toContain('A minor release leaves at most 50 licenses behind');
    const german = page(policy, 'de');
    expect(german).toContain('Es erscheint jeden Monat.');
    expect(german).toContain(
      'Es erscheint etwa alle 6 Wochen, mit einer Abweichung von höchstens einer Woche.',
    );
    expect(german).toContain(
      'Vom 20. Dezember bis zum 6. Januar gibt es jedes Jahr keine Releases, ausgenommen Security-Releases.',
    );
  });

  test('advice, in the language of the page or in the one there is', () => {
    const policy =
      'advice: {minor: Read the notes., support: {en: Ask us., de: Fragen Sie uns.}, patch: {de: Nur deutsch.}}\n';
    expect(page(policy)).toContain('Read the notes.');
    expect(page(policy)).toContain('Ask us.');
    expect(page(policy)).toContain('Nur deutsch.');
    expect(page(policy, 'de')).toContain('Fragen Sie uns.');
  });
});

describe('what is hostile stays text', () => {
  const hostile = `<script>alert(1)</script> [x](https://evil.example) ![y](z) \`code\` *b* _i_ | ##[error]x ::warning::y\\n# Heading \\u001b[31m www.evil.example`;
  const policy = `
product: "${hostile}"
advice: {major: "${hostile}", minor: "::error::x", patch: "- item", security: "1. item"}
lines: {known: {"6": {name: "${hostile}"}}}
`;

  test('in Markdown', () => {
    const text = page(policy);
    expect(text).not.toMatch(
      /(?<!\\)<script|(?<!\\)\[x\]|\n::|\n- item|\n1\. item|##\[|https:\/\/evil|www\.evil|\n# Heading/,
    );
    expect(text).not.toContain('\u001b');
    expect(text).toContain('\\<script\\>');
  });

  test('in HTML', () => {
    const text = page(policy, 'en', 'html');
    expect(text).not.toMatch(/<script|##\[|\n::/);
    expect(text).not.toContain('\u001b');
    expect(text).toContain('&lt;script&gt;');
    expect(text.match(/<h1>/g)).toHaveLength(1);
  });
});

/** The elements of a page, without the text between them. */
const elements = (html: string): string => [...html.matchAll(/<[^>]*>/g)].join('');

property.prop([fc.string({ minLength: 1, unit: 'binary' }), fc.string({ minLength: 1, unit: 'grapheme' })])(
  'no name changes what a page is made of',
  (product, name) => {
    const made = (texts: readonly [string, string]) => {
      const document = {
        policy: 1,
        product: texts[0],
        lines: { known: { '6': { name: texts[1] } } },
        advice: { minor: texts[1] },
      };
      return JSON.stringify(document);
    };
    const plain = made(['a', 'b']);
    const odd = made([product, name]);
    expect(elements(page(odd, 'en', 'html'))).toBe(elements(page(plain, 'en', 'html')));
    // In Markdown no line is added, and none begins otherwise than with the name's own first character.
    const [a, b] = [page(odd).split('\n'), page(plain).split('\n')];
    expect(a).toHaveLength(b.length);
    for (const [index, line] of a.entries()) {
      if (b[index] === 'b') expect(line).not.toMatch(/^(?:\s|#|>|[-+*=:]|\d+[.)](?:\s|$)|\||<|`{3}|~{3})/);
    }
  },
);

test('HTML has its language, and every element is closed', () => {
  for (const language of LANGUAGES) {
    const text = page('extends: [elaisa]\n', language, 'html');
    expect(text).toContain(`<html lang="${language}">`);
    const open: string[] = [];
    for (const [, end, name] of text.matchAll(/<(\/?)([a-z]\w*)[^>]*>/g)) {
      if (name === 'meta') continue;
      if (end === '') open.push(name as string);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  }
});

test.each(policySets())('$product: a page with its lines, in both languages', ({ published: given }) => {
  for (const language of LANGUAGES) {
    const text = rendered(policyPage(given, language), 'markdown');
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\{|\}|–\./);
    for (const { id } of given.lines) expect(text).toContain(`\n| ${id}`);
  }
});

test('a page with its lines stays as it is until a phase changes', () => {
  const policy = 'support: {phases: [{name: active, allow: [patch, security], until: P1Y}]}\n';
  const on = (day: string) =>
    rendered(
      policyPage(
        published(
          policy,
          [
            ['1.0.0', '2025-06-01'],
            ['1.0.1', '2026-01-01'],
          ],
          day,
        ),
        'en',
      ),
      'markdown',
    );
  expect(on('2025-06-02')).toBe(on('2026-06-01'));
  expect(on('2026-06-01')).toContain('| 1 | 1 June 2025 | active | active: 1 June 2026 |');
  expect(on('2026-06-02')).toContain('| 1 | 1 June 2025 | ended | active: 1 June 2026 |');
});
