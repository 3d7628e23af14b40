// The functions that make hostile text safe for the log, for Markdown and for JSON (platform.md, *The log is a command
// channel*).
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { jsonText, logLines, logText, markdownSentence, markdownText } from '../../src/report/safe.ts';

const ESC = '\u001b';

/** Text made to get through: pieces that are dangerous together, and everything that Unicode has. */
const hostile = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          ...[
            '::',
            ':',
            '#',
            '##',
            '##[',
            '[',
            'error]',
            'set-output name=x::y',
            '%0A',
            '%25',
            '@octocat',
            'GH-1',
            '#1',
          ],
          ...[
            `${ESC}[31m`,
            ESC,
            `${ESC}]8;;https://evil.example${'\u0007'}`,
            '\u009b31m',
            '\u0085',
            '\u2028',
            '\u200b',
          ],
          ...[
            '\u202e',
            '\u2066',
            '\ufeff',
            '\u00ad',
            '\r',
            '\n',
            '\r\n',
            '\t',
            '\0',
            '\v',
            '\f',
            ' ',
            '\u00a0',
            '\u3000',
          ],
          ...[
            '<',
            '>',
            '&',
            '&#35;',
            '<!--',
            '-->',
            '`',
            '``',
            '|',
            '*',
            '_',
            '~',
            '\\',
            '](',
            'https://evil.example',
            'www.x.y',
          ],
          ...['\u{e0001}', '\ud800', 'ä', '語', '👍'],
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const COMMANDING = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]|\p{Cf}|##\[/u;

const decode = (markdown: string) =>
  markdown.replaceAll('<!-- -->', '').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

describe('logText', () => {
  test.each([
    ['fix: plain words, "quotes" & <angles> 100%', 'fix: plain words, "quotes" & <angles> 100%'],
    ['::error::x', ': :error::x'],
    [' \t ::error::x', ': :error::x'],
    ['\u00a0::error::x', ': :error::x'],
    ['\u200b::error::x', ': :error::x'],
    [`${ESC}[1m::error::x`, ': :error::x'],
    ['a ::error::x', 'a ::error::x'],
    ['##[error]x', '## [error]x'],
    ['a ##[error]x', 'a ## [error]x'],
    ['###[error]x', '### [error]x'],
    ['#\u200b#[error]x', '## [error]x'],
    [`##${ESC}[0m[error]x`, '## [error]x'],
    ['##\n[error]x', '## [error]x'],
    ['one\ntwo\r\nthree\u2028four\u0085five', 'one two three four five'],
    [`${ESC}[31mred${ESC}[0m`, 'red'],
    [`${ESC}]8;;https://evil.example${ESC}\\link${ESC}]8;;${ESC}\\`, 'link'],
    [`${ESC}]0;title\u0007text`, 'text'],
    [`${ESC}c${ESC}(Bx`, 'c(Bx'],
    ['\u009b31mx', '31mx'],
    ['\u202egnp.exe', 'gnp.exe'],
    ['a\u0000b\u0007c\u007fd', 'abcd'],
    ['a\ttab', 'a tab'],
    ['trailing \n', 'trailing'],
    ['', ''],
    ['größe 語 👍', 'größe 語 👍'],
  ])('%j', (text, safe) => {
    expect(logText(text)).toBe(safe);
  });

  property.prop([hostile], { numRuns: 2000 })('never commands the log, whatever comes', (text) => {
    const safe = logText(text);
    expect(safe).not.toMatch(COMMANDING);
    expect(safe.trimStart().startsWith('::')).toBe(false);
    expect(logText(safe)).toBe(safe);
  });

  property.prop([fc.string({ unit: fc.constantFrom(...'abc XYZ019.,;-_()/äöü語') })])(
    'leaves plain text as it is',
    (text) => {
      expect(logText(text)).toBe(text.trimEnd());
    },
  );

  property.prop([hostile])('for several lines, each for itself', (text) => {
    for (const line of logLines(`ours ${text}`).split('\n')) expect(line).toBe(logText(line));
  });
});

describe('markdownText', () => {
  test.each([
    ['fix: x', '<code>fix&#58; x</code>'],
    ['<b>', '<code>&#60;b&#62;</code>'],
    ['`a` | b', '<code>&#96;a&#96; &#124; b</code>'],
    ['@octocat #1', '<code>&#64;octocat &#35;1</code>'],
    ['</code>', '<code>&#60;&#47;code&#62;</code>'],
    ['\u0000', ''],
    ['', ''],
  ])('%j', (text, safe) => {
    expect(markdownText(text)).toBe(safe);
  });

  property.prop([hostile], { numRuns: 2000 })(
    'is one code span of letters, digits, spaces and entities',
    (text) => {
      const markdown = markdownText(text);
      expect(markdown).toMatch(/^(<code>(?:[^!-/:-@[-`{-~]|&#\d+;)+<\/code>)?$/u);
      expect(markdown).not.toMatch(COMMANDING);
      expect(decode(markdown.replace(/^<code>|<\/code>$/g, ''))).toBe(logText(text));
    },
  );
});

describe('markdownSentence', () => {
  test.each([
    ['line 6 ends on 2027-04-30.', 'line 6 ends on 2027&#45;04&#45;30.'],
    ['@octocat', '&#64;<!-- -->octocat'],
    ['#1 and a@b', '&#35;<!-- -->1 and a&#64;<!-- -->b'],
    ['https://evil.example', 'https:<!-- -->&#47;&#47;evil.example'],
    ['www.evil.example', 'www<!-- -->.evil.example'],
    ['a | b', 'a &#124; b'],
    ['deadbeef01', 'deadbe<!-- -->ef01'],
    ['our own 0123456ab', 'our own 0123456ab'],
  ])('%j', (text, safe) => {
    expect(markdownSentence(text)).toBe(safe);
  });

  property.prop([hostile], { numRuns: 2000 })('has no markup, mention, reference or link', (text) => {
    const markdown = markdownSentence(text);
    const bare = markdown.replaceAll('<!-- -->', '').replace(/&#\d+;/g, '');
    expect(bare).not.toMatch(/[!"#$%&'()*+/<=>?@[\\\]^_`{|}~-]/);
    expect(markdown).not.toMatch(/&#(?:64|35);\w|:&#47;&#47;|\bwww\./i);
    expect(markdown).not.toMatch(COMMANDING);
    expect(decode(markdown)).toBe(logText(text));
  });
});

describe('jsonText', () => {
  property.prop([hostile], { numRuns: 2000 })('is the same data, and never commands the log', (text) => {
    const json = jsonText({ [text]: [text, { subject: text }] });
    expect(JSON.parse(json)).toEqual({ [text]: [text, { subject: text }] });
    for (const line of json.split('\n')) {
      expect(line).not.toMatch(COMMANDING);
      expect(line.trimStart().startsWith('::')).toBe(false);
    }
  });
});
