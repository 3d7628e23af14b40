import { CommitParser } from 'conventional-commits-parser';

/**
 * A commit message taken apart as Conventional Commits 1.0.0 defines it.
 *
 * The header goes through conventional-commits-parser. The footers do not: that library finds `BREAKING CHANGE`
 * anywhere in the text, in any case and without a colon, while the specification wants a footer (items 8 to 12).
 */
export interface Message {
  /** The first line. */
  readonly subject: string;
  /** Null where the first line follows no convention. */
  readonly header: Header | null;
  readonly footers: readonly Footer[];
  /** The headers that a squash merge listed as bullets in the body. */
  readonly bullets: readonly Header[];
  /** Every line after the subject. */
  readonly body: readonly string[];
}

/** `type(scope)!: description`; type and scope are in lower case, since only BREAKING CHANGE is case sensitive (item 15). */
export interface Header {
  readonly type: string;
  readonly scope: string | null;
  readonly breaking: boolean;
  readonly description: string;
  readonly text: string;
}

/** `token: value` or `token #value`; the token as written, the value with its continuation lines. */
export interface Footer {
  readonly token: string;
  readonly value: string;
}

// Items 1, 4 and 5: a noun, an optional scope in parentheses, an optional "!", then colon and space. The whole
// line must fit, so that "docs: what !: means" is no break and "Merge feat: x" no feature.
const HEADER = /^([A-Za-z][\w-]*)(?:\(([^()]+)\))?(!)?: +(\S.*)$/;

// Item 8: a word token with - in place of spaces, then ": " or " #"; item 9: BREAKING CHANGE is the exception, and by
// item 12 a colon follows it. git takes the blank off the end of a line, so a description may begin on the next one.
const FOOTER = /^(BREAKING[ -]CHANGE(?=: )|(?!BREAKING-CHANGE )[A-Za-z][\w-]*)(?:: | (?=#))(.*)$/;

const BREAK_ALONE = /^BREAKING[ -]CHANGE:$/;

const BULLET = /^[*-] +(.*)$/;

const parser = new CommitParser({
  headerPattern: HEADER,
  headerCorrespondence: ['type', 'scope', 'breaking', 'description'],
  // What follows belongs to the body, which this parser is not asked about.
  issuePrefixes: [],
  referenceActions: [],
  noteKeywords: [],
  mergePattern: /(?!)/,
  revertPattern: /(?!)/,
});

export function parseMessage(raw: string): Message {
  const lines = withoutComments(raw)
    .replace(/^\s*\n/, '')
    .split(/\r\n|\n|\r/);
  // git shows a subject without the white space around it, so that is what its author saw.
  const subject = (lines[0] ?? '').trim();
  const body = lines.slice(1);
  return {
    subject,
    header: parseHeader(subject),
    footers: footersOf(body),
    bullets: body.flatMap((line) => {
      const bullet = BULLET.exec(line);
      const header = bullet === null ? null : parseHeader((bullet[1] ?? '').trimEnd());
      return header === null ? [] : [header];
    }),
    body,
  };
}

/**
 * What a template left behind in an HTML comment is nobody's statement. Only closed comments go, and none that begins
 * in the subject: "fix: escape <!--" must not take a BREAKING CHANGE below it away.
 */
function withoutComments(raw: string): string {
  const template = /^\s*<!--/.test(raw);
  const subject = template ? -1 : raw.trimStart().search(/[\r\n]|$/) + raw.length - raw.trimStart().length;
  let kept = '';
  let from = 0;
  for (;;) {
    const open = raw.indexOf('<!--', Math.max(from, subject));
    const close = open < 0 ? -1 : raw.indexOf('-->', open);
    if (close < 0) return kept + raw.slice(from);
    kept += raw.slice(from, open);
    from = close + 3;
  }
}

function parseHeader(line: string): Header | null {
  // The library trips over empty text, and a header that long is no header: nobody reads it as one.
  if (line.length > 10_000 || !HEADER.test(line)) return null;
  const found = parser.parse(line) as unknown as Record<string, string | null | undefined>;
  if (typeof found.type !== 'string' || typeof found.description !== 'string') return null;
  return {
    type: found.type.toLowerCase(),
    scope: found.scope?.trim().toLowerCase() ?? null,
    breaking: found.breaking === '!',
    description: found.description,
    text: line,
  };
}

/**
 * Footers begin after a blank line (item 8), with the first paragraph whose first line is one; from there on every
 * line that starts with a token starts a footer, and all else continues its value (item 10). So the footers of a
 * commit in the middle of a squash count.
 */
function footersOf(body: readonly string[]): Footer[] {
  const footers: { token: string; value: string[] }[] = [];
  let inFooters = false;
  let blankBefore = false;
  for (const [index, line] of body.entries()) {
    const blank = line.trim() === '';
    const wrapped = BREAK_ALONE.test(line) && (body[index + 1] ?? '').trim() !== '';
    const found = inFooters || blankBefore ? FOOTER.exec(wrapped ? `${line} ` : line) : null;
    if (found !== null) {
      inFooters = true;
      footers.push({ token: found[1] as string, value: [found[2] ?? ''] });
    } else if (inFooters) {
      footers.at(-1)?.value.push(line);
    }
    blankBefore = blank;
  }
  return footers.map(({ token, value }) => ({ token, value: value.join('\n').trim() }));
}

/** "A BREAKING CHANGE footer" (items 12 and 16): upper case, with its colon, and with a description. */
export function isBreakingFooter(footer: Footer): boolean {
  return (footer.token === 'BREAKING CHANGE' || footer.token === 'BREAKING-CHANGE') && footer.value !== '';
}
