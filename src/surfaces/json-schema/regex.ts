/** Code points from and to, both included. */
export type Range = readonly [from: number, to: number];

/** A regular expression without what no automaton can do. */
export type Regex =
  | { readonly is: 'set'; readonly ranges: readonly Range[] }
  | { readonly is: 'sequence' | 'choice'; readonly of: readonly Regex[] }
  | { readonly is: 'repeat'; readonly of: Regex; readonly least: number; readonly most: number }
  | { readonly is: 'start' | 'end' };

export const LAST = 0x10ffff;
const LONGEST = 2000;
const DEEPEST = 40;

const DIGIT: readonly Range[] = [[48, 57]];
const WORD: readonly Range[] = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
const SPACE: readonly Range[] = [
  [9, 13],
  [32, 32],
  [160, 160],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
const LINE_ENDS: readonly Range[] = [
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
];
const CONTROLS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0 };

/** What a class does not hold. */
function inverse(ranges: readonly Range[]): Range[] {
  const found: Range[] = [];
  let from = 0;
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (start > from) found.push([from, start - 1]);
    from = Math.max(from, end + 1);
  }
  if (from <= LAST) found.push([from, LAST]);
  return found;
}

/** Reads a pattern; null where it is none, or has what is not understood here: look-around, back-references, `\b`, `\p`. */
export function parseRegex(source: string): Regex | null {
  if (source.length > LONGEST) return null;
  try {
    const parser = new Parser(source);
    return parser.whole();
  } catch (error) {
    if (error instanceof NotUnderstood) return null;
    throw error;
  }
}

class NotUnderstood extends Error {}

class Parser {
  readonly #chars: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(source: string) {
    this.#chars = [...source];
  }

  whole(): Regex {
    const found = this.#choice();
    if (this.#at < this.#chars.length) throw new NotUnderstood();
    return found;
  }

  #choice(): Regex {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new NotUnderstood();
    const of = [this.#sequence()];
    while (this.#take('|')) of.push(this.#sequence());
    this.#depth -= 1;
    return of.length === 1 ? (of[0] as Regex) : { is: 'choice', of };
  }

  #sequence(): Regex {
    const of: Regex[] = [];
    for (let char = this.#peek(); char !== undefined && char !== '|' && char !== ')'; char = this.#peek())
      of.push(this.#repeated(this.#atom()));
    return { is: 'sequence', of };
  }

  #atom(): Regex {
    const char = this.#next();
    if (char === '^') return { is: 'start' };
    if (char === '$') return { is: 'end' };
    if (char === '.') return { is: 'set', ranges: inverse(LINE_ENDS) };
    if (char === '[') return { is: 'set', ranges: this.#class() };
    if (char === '(') return this.#group();
    if (char === '\\') return { is: 'set', ranges: this.#escape() };
    if ('*+?{}])'.includes(char) && char !== ']' && char !== '}') throw new NotUnderstood();
    return { is: 'set', ranges: [single(char)] };
  }

  #group(): Regex {
    if (this.#take('?')) {
      if (this.#take('<')) {
        // A named group; `(?<=` and `(?<!` look behind.
        if (this.#peek() === '=' || this.#peek() === '!') throw new NotUnderstood();
        while (this.#next() !== '>');
      } else if (!this.#take(':')) throw new NotUnderstood();
    }
    const inner = this.#choice();
    if (!this.#take(')')) throw new NotUnderstood();
    return inner;
  }

  #repeated(of: Regex): Regex {
    const counts = this.#counts();
    if (counts === null) return of;
    if (of.is === 'start' || of.is === 'end') throw new NotUnderstood();
    // Lazy or not, it is the same language.
    this.#take('?');
    if ('*+{'.includes(this.#peek() ?? ' ')) throw new NotUnderstood();
    return { is: 'repeat', of, least: counts[0], most: counts[1] };
  }

  #counts(): [number, number] | null {
    if (this.#take('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.#take('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.#take('?')) return [0, 1];
    if (this.#peek() !== '{') return null;
    const end = this.#chars.indexOf('}', this.#at);
    const found = /^\{(\d{1,6})(,(\d{1,6})?)?\}$/.exec(this.#chars.slice(this.#at, end + 1).join(''));
    if (found === null) throw new NotUnderstood();
    this.#at = end + 1;
    const least = Number(found[1]);
    const most =
      found[2] === undefined ? least : found[3] === undefined ? Number.POSITIVE_INFINITY : Number(found[3]);
    if (most < least) throw new NotUnderstood();
    return [least, most];
  }

  #class(): readonly Range[] {
    const not = this.#take('^');
    const ranges: Range[] = [];
    while (!this.#take(']')) {
      const from = this.#classAtom();
      const [first] = from;
      if (this.#peek() !== '-' || this.#chars[this.#at + 1] === ']') {
        ranges.push(...from);
        continue;
      }
      this.#next();
      const to = this.#classAtom();
      const [last] = to;
      const single =
        from.length === 1 && to.length === 1 && first?.[0] === first?.[1] && last?.[0] === last?.[1];
      // `[\w-.]`: the hyphen stands for itself.
      if (!single) ranges.push(...from, [45, 45], ...to);
      else if ((first as Range)[0] > (last as Range)[0]) throw new NotUnderstood();
      else ranges.push([(first as Range)[0], (last as Range)[0]]);
    }
    return not ? inverse(ranges) : ranges;
  }

  #classAtom(): readonly Range[] {
    const char = this.#next();
    if (char !== '\\') return [single(char)];
    if (this.#take('b')) return [[8, 8]];
    return this.#escape();
  }

  #escape(): readonly Range[] {
    const char = this.#next();
    if (char === 'd') return DIGIT;
    if (char === 'D') return inverse(DIGIT);
    if (char === 'w') return WORD;
    if (char === 'W') return inverse(WORD);
    if (char === 's') return SPACE;
    if (char === 'S') return inverse(SPACE);
    if (char === '0' && /\d/.test(this.#peek() ?? '')) throw new NotUnderstood();
    if (Object.hasOwn(CONTROLS, char)) return [[CONTROLS[char] as number, CONTROLS[char] as number]];
    if (char === 'x') return [this.#hex(2)];
    if (char === 'u') return [this.#unicode()];
    if (/[A-Za-z1-9]/.test(char)) throw new NotUnderstood();
    return [single(char)];
  }

  #unicode(): Range {
    if (!this.#take('{')) {
      const found = this.#hex(4);
      // Half of a pair: the two are one character.
      if (found[0] >= 0xd800 && found[0] <= 0xdfff) throw new NotUnderstood();
      return found;
    }
    const end = this.#chars.indexOf('}', this.#at);
    const digits = this.#chars.slice(this.#at, end).join('');
    const code = /^[0-9a-fA-F]{1,6}$/.test(digits) ? Number.parseInt(digits, 16) : LAST + 1;
    if (end < 0 || code > LAST) throw new NotUnderstood();
    this.#at = end + 1;
    return [code, code];
  }

  #hex(length: number): Range {
    const digits = this.#chars.slice(this.#at, this.#at + length).join('');
    if (!/^[0-9a-fA-F]+$/.test(digits) || digits.length !== length) throw new NotUnderstood();
    this.#at += length;
    const code = Number.parseInt(digits, 16);
    return [code, code];
  }

  #peek(): string | undefined {
    return this.#chars[this.#at];
  }

  #next(): string {
    const char = this.#chars[this.#at];
    if (char === undefined) throw new NotUnderstood();
    this.#at += 1;
    return char;
  }

  #take(char: string): boolean {
    if (this.#peek() !== char) return false;
    this.#at += 1;
    return true;
  }
}

function single(char: string): Range {
  const code = char.codePointAt(0) as number;
  return [code, code];
}
