import { describe, expect, test } from 'vitest';
import { isBreakingFooter, parseMessage } from '../../src/changes/message.ts';

describe('the header', () => {
  test.each([
    ['feat: add x', { type: 'feat', scope: null, breaking: false, description: 'add x' }],
    ['feat(api): add x', { type: 'feat', scope: 'api', breaking: false, description: 'add x' }],
    ['feat!: drop x', { type: 'feat', scope: null, breaking: true, description: 'drop x' }],
    ['feat(api)!: drop x', { type: 'feat', scope: 'api', breaking: true, description: 'drop x' }],
    ['FEAT(API): add x', { type: 'feat', scope: 'api', description: 'add x' }],
    ['feat:   add x', { description: 'add x' }],
    ['feat( api ): add x', { scope: 'api' }],
    ['feat(@scope/pkg, cli): add x', { scope: '@scope/pkg, cli' }],
    ['build-tools: x', { type: 'build-tools' }],
    ['docs: what !: means', { type: 'docs', breaking: false, description: 'what !: means' }],
    ['docs: explain feat!: x', { type: 'docs', breaking: false, description: 'explain feat!: x' }],
    ['defeat: the enemy', { type: 'defeat' }],
    ['fix: #majority rules', { type: 'fix', breaking: false, description: '#majority rules' }],
    ['constructor: x', { type: 'constructor' }],
    ['__proto__: x', null],
    ['feat: 🎉 add x', { type: 'feat', description: '🎉 add x' }],
    ['feat: drop x!', { breaking: false }],
    ['fix: ::set-output name=x::y', { description: '::set-output name=x::y' }],
    ['feat: add x (#12)', { description: 'add x (#12)' }],
    ['feat: @user did # this', { description: '@user did # this' }],
  ])('%s', (line, header) => {
    if (header === null) expect(parseMessage(line).header).toBeNull();
    else expect(parseMessage(line).header).toMatchObject({ ...header, text: line });
  });

  test.each([
    'add x',
    'feat:add x',
    'feat : add x',
    'feat',
    'feat:',
    'feat: ',
    'feat(): add x',
    'feat(a)(b): add x',
    'feat (a): add x',
    'feat!(a): add x',
    'feat!!: add x',
    'feat! : add x',
    'what !: means',
    'Merge feat: x',
    'Merge branch "feat: x"',
    '🎉 feat: add x',
    ':sparkles: feat: add x',
    '✨: add x',
    '#majority',
    'BREAKING CHANGE: x',
    '1.2.3: x',
    '',
  ])('"%s" is none', (line) => {
    expect(parseMessage(line).header).toBeNull();
  });

  test('is the first line, whatever blank lines and white space are around it', () => {
    const message = parseMessage('\n  \n  feat: add x  \n\nbody');
    expect(message.subject).toBe('feat: add x');
    expect(message.header?.description).toBe('add x');
    expect(message.body).toEqual(['', 'body']);
  });

  test('a subject of a million characters is none', () => {
    expect(parseMessage(`feat: ${'x'.repeat(1_000_000)}`).header).toBeNull();
  });
});

describe('footers', () => {
  const footers = (...lines: string[]) =>
    parseMessage(['fix: x', ...lines].join('\n')).footers.map(({ token, value }) => [token, value]);

  test.each<[string, string[], [string, string][]]>([
    ['after a blank line', ['', 'Refs: #1'], [['Refs', '#1']]],
    ['with #', ['', 'Fixes #12'], [['Fixes', '#12']]],
    ['with - in place of spaces', ['', 'Reviewed-by: Z'], [['Reviewed-by', 'Z']]],
    [
      'BREAKING CHANGE is the exception',
      ['', 'BREAKING CHANGE: y is gone'],
      [['BREAKING CHANGE', 'y is gone']],
    ],
    [
      'four of them',
      [
        '',
        'Why.',
        '',
        'Reviewed-by: Z',
        'BREAKING CHANGE: y is gone',
        'Refs: #1',
        'Signed-off-by: A <a@b.c>',
      ],
      [
        ['Reviewed-by', 'Z'],
        ['BREAKING CHANGE', 'y is gone'],
        ['Refs', '#1'],
        ['Signed-off-by', 'A <a@b.c>'],
      ],
    ],
    [
      'a value goes on',
      ['', 'BREAKING CHANGE: y is gone', '  use z', '', 'instead'],
      [['BREAKING CHANGE', 'y is gone\n  use z\n\ninstead']],
    ],
    ['none right under the subject', ['Refs: #1'], []],
    ['none in a sentence', ['', 'This Refs: #1'], []],
    ['none without a space', ['', 'Refs:#1'], []],
    ['none in a later line of prose', ['', 'As the saying goes', 'Note: never change'], []],
  ])('%s', (_name, lines, expected) => {
    expect(footers(...lines)).toEqual(expected);
  });

  test.each([
    ['BREAKING CHANGE: y is gone', true],
    ['BREAKING-CHANGE: y is gone', true],
    ['BREAKING CHANGE: #12 is no longer accepted', true],
    ['BREAKING CHANGE:', false],
    ['BREAKING CHANGE: ', false],
    ['BREAKING CHANGE y is gone', false],
    ['BREAKING CHANGE #12', false],
    ['BREAKING-CHANGE #12', false],
    ['BREAKING CHANGES: y is gone', false],
    ['BREAKING_CHANGE: y is gone', false],
    ['Breaking Change: y is gone', false],
    ['breaking-change: y is gone', false],
    ['NOT A BREAKING CHANGE: y stays', false],
    ['**BREAKING CHANGE**: y is gone', false],
  ])('"%s" says that it breaks: %s', (line, expected) => {
    expect(parseMessage(`fix: x\n\n${line}`).footers.some(isBreakingFooter)).toBe(expected);
  });

  test('a BREAKING CHANGE may have its text below it', () => {
    expect(parseMessage('fix: x\n\nBREAKING CHANGE: \ny is gone').footers.some(isBreakingFooter)).toBe(true);
  });

  test.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('%s ends a line too', (_name, newline) => {
    const message = parseMessage(['fix: x', '', 'Refs: #1', 'BREAKING CHANGE: y', ''].join(newline));
    expect(message.header?.description).toBe('x');
    expect(message.footers).toEqual([
      { token: 'Refs', value: '#1' },
      { token: 'BREAKING CHANGE', value: 'y' },
    ]);
  });
});

describe('the bullets of a squash', () => {
  test('are headers of their own', () => {
    const { bullets } = parseMessage(
      'all of it (#12)\n\n* feat: a\n- fix(x)!: b \n* merge main\n*fix: c\n  * fix: d\n+ fix: e',
    );
    expect(bullets.map(({ text }) => text)).toEqual(['feat: a', 'fix(x)!: b']);
  });
});

describe('HTML comments of a template', () => {
  const breaks = (message: string) => parseMessage(message).footers.some(isBreakingFooter);

  test.each([
    'fix: x\n\n<!--\n\nBREAKING CHANGE: describe it\n-->\n',
    'fix: x\n\nBreaks: <!-- yes or no\n\nBREAKING CHANGE: describe it --> no',
    '<!-- type: subject\n\nBREAKING CHANGE: describe it -->\nfix: x',
  ])('say nothing: %j', (message) => {
    expect(breaks(message)).toBe(false);
    expect(parseMessage(message).subject).toBe('fix: x');
  });

  test.each([
    'fix: escape <!--\n\nBREAKING CHANGE: y is gone',
    'fix: escape <!--\n\nBREAKING CHANGE: y is gone\n\nand -->',
    'fix: escape <!-- and -->\n\nBREAKING CHANGE: y is gone',
    'fix: x\n\nescapes <!--\n\nBREAKING CHANGE: y is gone',
  ])('what only looks like one hides nothing: %j', (message) => {
    expect(breaks(message)).toBe(true);
    expect(parseMessage(message).subject).toBe(message.split('\n')[0]);
  });
});
