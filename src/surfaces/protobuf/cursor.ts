import { oneLine } from '../../base/one-line.ts';
import { clip } from '../../base/words.ts';
import type { Token } from './tokens.ts';
import { Lexer, SyntaxFault } from './tokens.ts';

/** Blocks within blocks, and names within names: more than any schema has, and few enough for every stack. */
const DEEPEST = 64;

/** Where a parser stands in a file: what it may expect next, and what it says where that is not there. */
export class Cursor {
  readonly #lexer: Lexer;
  readonly #ahead: Token[] = [];
  #depth = 0;

  constructor(source: string) {
    this.#lexer = new Lexer(source);
  }

  /** @param ahead 0 for the next token, 1 for the one after it */
  peek(ahead = 0): Token {
    while (this.#ahead.length <= ahead) this.#ahead.push(this.#lexer.next());
    return this.#ahead[ahead] as Token;
  }

  next(): Token {
    return this.#ahead.shift() ?? this.#lexer.next();
  }

  /** Passes a symbol, where it comes next. */
  skip(symbol: string): boolean {
    const { kind, text } = this.peek();
    const there = kind === 'symbol' && text === symbol;
    if (there) this.next();
    return there;
  }

  /** Whether a word comes next. */
  isWord(...words: readonly string[]): boolean {
    const { kind, text } = this.peek();
    return kind === 'name' && words.includes(text);
  }

  skipWord(word: string): boolean {
    const there = this.isWord(word);
    if (there) this.next();
    return there;
  }

  symbol(symbol: string): void {
    if (!this.skip(symbol)) this.expected(this.next(), `"${symbol}"`);
  }

  name(what: string): Token {
    const token = this.next();
    return token.kind === 'name' ? token : this.expected(token, what);
  }

  /** Strings that follow each other are one. */
  string(what: string): string {
    const first = this.next();
    if (first.kind !== 'string') return this.expected(first, what);
    const parts = [first.text];
    while (this.peek().kind === 'string') parts.push(this.next().text);
    return parts.join('');
  }

  /** `acme.User`, `.acme.User`. */
  typeName(): string {
    const { spot } = this.peek();
    const start = this.skip('.') ? '.' : '';
    const parts = [this.name('a name').text];
    while (this.skip('.')) parts.push(this.name('a name').text);
    if (parts.length > DEEPEST) throw new SyntaxFault(`a name has more than ${DEEPEST} parts`, spot);
    return start + parts.join('.');
  }

  /** A whole number within bounds, both inclusive. */
  integer(what: string, least: number, most: number): number {
    const sign = least < 0 && this.skip('-') ? -1 : 1;
    const token = this.next();
    if (token.kind !== 'int') return this.expected(token, what);
    const value = sign * Number(/^0[0-7]+$/.test(token.text) ? `0o${token.text.slice(1)}` : token.text);
    if (value < least || value > most) throw new SyntaxFault(`${what} is out of range`, token.spot);
    return value;
  }

  /** Runs what reads a block within others. */
  deeper<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > DEEPEST)
      throw new SyntaxFault(`more than ${DEEPEST} blocks within each other`, this.peek().spot);
    const found = read();
    this.#depth -= 1;
    return found;
  }

  expected(token: Token, what: string): never {
    const found = token.kind === 'end' ? 'the end of the file' : `"${clip(oneLine(token.text), 40)}"`;
    throw new SyntaxFault(`${what} was expected, and ${found} found`, token.spot);
  }
}
