import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { inlineText, proseText } from '../../src/publish/notes-text.ts';
import { shownBy } from '../support/markdown.ts';

const PIECES = [
  '`',
  '``',
  '```',
  '~~~',
  '\\',
  '@octocat',
  '#1',
  'GH-1',
  'a/b#1',
  '[',
  '](',
  ')',
  '![',
  '<',
  '>',
  '<b>',
  '<!--',
  '-->',
  '&',
  '&lt;',
  '&#64;',
  '|',
  '*',
  '**',
  '_',
  '__',
  '~',
  '$',
  '#',
  '# ',
  '- ',
  '+ ',
  '1. ',
  '1) ',
  '=',
  '---',
  ':',
  'https://evil.example',
  'www.evil.example',
  'a@b.example',
  'd1b2946b0e4c320599fec6524928211f6e2b0f6b',
  ' ',
  '    ',
  '\t',
  'x',
  'mermaid',
  '\u200b',
  '\u0007',
  '\u2028',
  'ä',
];

const hostile = (more: readonly string[] = []) =>
  fc.array(fc.constantFrom(...PIECES, ...more), { maxLength: 14 }).map((pieces) => pieces.join(''));

describe('one line', () => {
  property.prop([hostile()], { numRuns: 700 })('is nothing but text and code, whatever comes', (text) => {
    const line = inlineText(text);
    for (const hidden of ['\n', '\r', '\u2028', '\u0007', '\u200b']) expect(line).not.toContain(hidden);
    const shown = shownBy(`- ${line}\n- **${line}:** x ([\`a\`](https://ours.example)) by ${line}\n`);
    const [list, ...tags] = shown.tags;
    expect(list).toBe('ul');
    expect(tags.filter((tag) => !['li', 'strong', 'code', 'a', '!--'].includes(tag))).toEqual([]);
    expect(tags.filter((tag) => tag === 'li')).toHaveLength(2);
    expect(shown.links).toEqual(['https://ours.example']);
    expect([shown.mentions, shown.references]).toEqual([[], []]);
  });

  test.each([
    ['use `a_b` and *this*', 'use `a_b` and &#42;this&#42;'],
    ['snake_case and _em_', 'snake_case and &#95;em&#95;'],
    ['1. one', '1&#46; one'],
    ['1.5 is a number', '1.5 is a number'],
    ['# x', '&#35; x'],
    ['-1 is one', '&#45;1 is one'],
    ['a stray ` here', 'a stray &#96; here'],
    ['deadbeef1', 'deadbe<!-- -->ef1'],
    ['deadbeef is a word', 'deadbeef is a word'],
  ])('%j', (text, made) => {
    expect(inlineText(text)).toBe(made);
  });

  test('is cut where it grows too long', () => {
    expect(inlineText('x'.repeat(1000))).toBe(`${'x'.repeat(299)}…`);
  });
});

describe('prose', () => {
  property.prop([hostile(['\n', '\n\n', '\r\n', '\n```\n', '\n```js\n', '\n- '])], { numRuns: 700 })(
    'is nothing but paragraphs, lists, text and code, whatever comes',
    (text) => {
      const shown = shownBy(`- ours\n\n${proseText(text, '  ')}\n\n**ours**\n`);
      const known = ['ul', 'ol', 'li', 'p', 'code', 'pre', 'strong', '!--'];
      expect(shown.tags.filter((tag) => !known.includes(tag))).toEqual([]);
      // Nothing swallows what comes after it.
      expect(shown.tags.filter((tag) => tag === 'strong')).toHaveLength(1);
      expect(shown.tags.slice(-2)).toEqual(['p', 'strong']);
      expect([shown.links, shown.mentions, shown.references]).toEqual([[], [], []]);
    },
  );

  test('paragraphs, lists and code stay', () => {
    expect(proseText('One.\n\n\n* a\n2) b\n\n```ts\n\tx < y\n```', '  ')).toBe(
      '  One.\n\n  - a\n  2. b\n\n  ```ts\n    x < y\n  ```',
    );
  });
});
