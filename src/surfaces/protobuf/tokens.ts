import type { Spot } from './declarations.ts';

/** A text that is no protobuf, and where it stops being it. */
export class SyntaxFault extends Error {
  override readonly name = 'SyntaxFault';
  readonly spot: Spot;

  constructor(message: string, spot: Spot) {
    super(message);
    this.spot = spot;
  }
}

export interface Token {
  readonly kind: 'name' | 'int' | 'float' | 'string' | 'symbol' | 'end';
  /** As it is written; of a string its bytes, one character of a code below 256 for each. */
  readonly text: string;
  readonly spot: Spot;
}

// Sticky, and without a repetition inside of another: each reads a token in time that is linear in its length.
const SPACE = /[ \t\r\n\v\f]+/y;
const LINE_COMMENT = /\/\/[^\n]*/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /(?:0[xX][0-9a-fA-F]+|(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)/y;
const INTEGER = /^(?:0|[1-9][0-9]*|0[0-7]+|0[xX][0-9a-fA-F]+)$/;
const SYMBOLS = '{}[]()<>=;:,.-+/';
const PLAIN = /[^"'\\\n\0]+/y;
const QUOTE = /["']/y;
const ESCAPE = /\\(?:[xX][0-9a-fA-F]{1,2}|[0-7]{1,3}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[abfnrtv\\'"?])/y;
const ESCAPED: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** Reads a file token by token, so that a large one is never held as a list of millions of them. */
export class Lexer {
  readonly #source: string;
  #at: number;
  #line = 1;
  #lineStart: number;

  constructor(source: string) {
    this.#source = source;
    // A byte order mark is no part of the text.
    this.#at = source.startsWith('\ufeff') ? 1 : 0;
    this.#lineStart = this.#at;
  }

  /** The next token; comments are left out, and at the end there are only ends. @throws SyntaxFault */
  next(): Token {
    this.#skip();
    const spot = this.#spot();
    const char = this.#source[this.#at];
    if (char === undefined) return { kind: 'end', text: '', spot };
    if (char === '"' || char === "'") return { kind: 'string', text: this.#string(char, spot), spot };
    const name = this.#take(NAME);
    if (name !== null) return { kind: 'name', text: name, spot };
    const number = /[0-9.]/.test(char) ? this.#take(NUMBER) : null;
    if (number !== null) {
      const after = this.#source[this.#at] ?? '';
      if (/[A-Za-z0-9_]/.test(after)) throw new SyntaxFault(`${number}${after} starts no number`, spot);
      return { kind: INTEGER.test(number) ? 'int' : 'float', text: number, spot };
    }
    if (!SYMBOLS.includes(char)) throw new SyntaxFault('a character has no meaning here', spot);
    this.#at += 1;
    return { kind: 'symbol', text: char, spot };
  }

  #spot(): Spot {
    return { line: this.#line, column: this.#at - this.#lineStart + 1 };
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const text = pattern.exec(this.#source)?.[0] ?? null;
    if (text !== null) this.#at += text.length;
    return text;
  }

  /** Passes blanks and comments. */
  #skip(): void {
    for (;;) {
      const start = this.#at;
      if (this.#source.startsWith('/*', start)) {
        const end = this.#source.indexOf('*/', start + 2);
        if (end === -1) throw new SyntaxFault('a comment has no end', this.#spot());
        this.#at = end + 2;
      } else if (this.#take(SPACE) === null && this.#take(LINE_COMMENT) === null) return;
      for (let at = this.#source.indexOf('\n', start); at !== -1 && at < this.#at; ) {
        this.#line += 1;
        this.#lineStart = at + 1;
        at = this.#source.indexOf('\n', at + 1);
      }
    }
  }

  /** The bytes of the string that starts here. */
  #string(quote: string, start: Spot): string {
    const parts: string[] = [];
    this.#at += 1;
    for (;;) {
      const char = this.#source[this.#at];
      if (char === undefined || char === '\n' || char === '\0')
        throw new SyntaxFault('a string has no end', start);
      const escaped = char === '\\';
      const text = escaped ? this.#take(ESCAPE) : (this.#take(PLAIN) ?? this.#take(QUOTE));
      if (text === null) throw new SyntaxFault('strings do not have such an escape', this.#spot());
      if (text === quote) return parts.join('');
      parts.push(escaped ? unescaped(text, start) : bytesOf(text));
    }
  }
}

function unescaped(text: string, spot: Spot): string {
  const sort = text[1] as string;
  if (/[0-7]/.test(sort)) return String.fromCharCode(Number.parseInt(text.slice(1), 8) & 0xff);
  if (/[xX]/.test(sort)) return String.fromCharCode(Number.parseInt(text.slice(2), 16));
  if (/[uU]/.test(sort)) {
    const code = Number.parseInt(text.slice(2), 16);
    if (code > 0x10ffff) throw new SyntaxFault('an escape lies beyond Unicode', spot);
    return bytesOf(String.fromCodePoint(code));
  }
  return ESCAPED[sort] ?? sort;
}

/** The bytes of a text in UTF-8, one character for each. */
function bytesOf(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}

/** The text that bytes stand for, one character for each byte. */
export function textOf(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
}
