/** Where a text stops being JSON; line and column count from 1. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
  /** What was expected there. */
  readonly expected: string;
}

const BLANKS = /[ \t\r\n]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
// In pieces: an expression that takes millions of characters at once runs out of stack.
const IN_TEXT = /(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})){1,1000}/y;

/** The first place at which a text is no JSON, or null where it is. JSON.parse tells it on some versions of Node alone. */
export function jsonFault(text: string): JsonPlace | null {
  const open: ('{' | '[')[] = [];
  let at = 0;
  let expect: 'value' | 'first' | 'key' | 'after' = 'value';
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  const takeText = (): boolean => {
    const start = at;
    at += 1;
    while (take(IN_TEXT) !== null);
    const closed = text[at] === '"';
    at = closed ? at + 1 : start;
    return closed;
  };
  const inObject = (): boolean => open.at(-1) === '{';
  for (;;) {
    take(BLANKS);
    const char = text[at];
    if (expect === 'after' && open.length === 0)
      return char === undefined ? null : placeOf(text, at, 'the end of the file');
    if ((expect === 'after' || expect === 'first') && char === (inObject() ? '}' : ']')) {
      open.pop();
      at += 1;
      expect = 'after';
    } else if (expect === 'after') {
      if (char !== ',') return placeOf(text, at, inObject() ? 'a comma or }' : 'a comma or ]');
      at += 1;
      expect = inObject() ? 'key' : 'value';
    } else if (expect === 'key' || (expect === 'first' && inObject())) {
      if (char !== '"' || !takeText()) return placeOf(text, at, 'a key in double quotes');
      take(BLANKS);
      if (text[at] !== ':') return placeOf(text, at, 'a colon');
      at += 1;
      expect = 'value';
    } else if (char === '{' || char === '[') {
      open.push(char);
      at += 1;
      expect = 'first';
    } else if (char === '"' ? !takeText() : take(SCALAR) === null) return placeOf(text, at, 'a value');
    else expect = 'after';
  }
}

function placeOf(text: string, at: number, expected: string): JsonPlace {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) as string).length + 1, expected };
}
