import type { Token } from './tokens.ts';

/**
 * Whether a template reads some text in two ways, decided exactly: its positions make an automaton (Glushkov's), and a
 * walk over pairs of positions looks for one text along two different ways.
 */

/** The texts that a part may be, as far as telling parts apart needs it. */
export type Shape =
  | { readonly is: 'run'; readonly chars: string }
  /** Between so many and so many characters. */
  | { readonly is: 'width'; readonly chars: string; readonly least: number; readonly most: number }
  | { readonly is: 'words'; readonly words: readonly string[] };

export interface Ambiguity {
  readonly example: string;
  /** Where the two ways part: the first reads on at `a`, the second at `b`. */
  readonly a: Token;
  readonly b: Token;
}

interface Position {
  readonly chars: string;
  readonly token: Token;
  readonly follow: Set<number>;
}

/** A piece of the template: where it may begin, where it may end. */
interface Piece {
  readonly nullable: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

export function ambiguityOf(
  tokens: readonly Token[],
  shapeOf: (token: Extract<Token, { is: 'part' }>) => Shape,
): Ambiguity | null {
  const positions: Position[] = [];
  const whole = sequence(
    tokens.map((token) => pieceOf(token)),
    positions,
  );
  return search(positions, whole);

  function pieceOf(token: Token): Piece {
    if (token.is === 'group') {
      const inner = sequence(token.tokens.map(pieceOf), positions);
      return { ...inner, nullable: true };
    }
    if (token.is === 'literal') return word(token.text, token);
    const shape = shapeOf(token);
    if (shape.is === 'words') {
      const words = shape.words.map((each) => word(each, token));
      return {
        nullable: false,
        first: words.flatMap(({ first }) => first),
        last: words.flatMap(({ last }) => last),
      };
    }
    if (shape.is === 'width') return chain(Array(shape.most).fill(shape.chars), shape.least, token);
    const index = add(shape.chars, token);
    positions[index]?.follow.add(index);
    return { nullable: false, first: [index], last: [index] };
  }

  function word(text: string, token: Token): Piece {
    const chars = [...text];
    return chain(chars, chars.length, token);
  }

  function add(chars: string, token: Token): number {
    positions.push({ chars, token, follow: new Set() });
    return positions.length - 1;
  }

  /** One class of characters after the other, of which those after the first `least` may be missing. */
  function chain(classes: readonly string[], least: number, token: Token): Piece {
    const made = classes.map((chars) => add(chars, token));
    for (const [index, position] of made.entries()) {
      const next = made[index + 1];
      if (next !== undefined) positions[position]?.follow.add(next);
    }
    return { nullable: false, first: made.slice(0, 1), last: made.slice(least - 1) };
  }
}

function sequence(pieces: readonly Piece[], positions: readonly Position[]): Piece {
  return pieces.reduce<Piece>(
    (before, after) => {
      for (const from of before.last) for (const to of after.first) positions[from]?.follow.add(to);
      return {
        nullable: before.nullable && after.nullable,
        first: before.nullable ? [...before.first, ...after.first] : before.first,
        last: after.nullable ? [...before.last, ...after.last] : after.last,
      };
    },
    { nullable: true, first: [], last: [] },
  );
}

interface Walk {
  readonly a: number;
  readonly b: number;
  readonly text: string;
  readonly parted: readonly [Token, Token] | null;
}

function search(positions: readonly Position[], whole: Piece): Ambiguity | null {
  const ends = new Set(whole.last);
  const seen = new Set<string>();
  const queue: Walk[] = [];
  const step = (as: Iterable<number>, bs: Iterable<number>, text: string, parted: Walk['parted']): void => {
    const second = [...bs];
    for (const a of as)
      for (const b of second) {
        const [x, y] = [positions[a] as Position, positions[b] as Position];
        const char = common(x.chars, y.chars);
        if (char === null) continue;
        const ways = parted ?? (a === b ? null : ([x.token, y.token] as const));
        const key = `${a},${b},${ways !== null}`;
        if (seen.has(key)) continue;
        seen.add(key);
        queue.push({ a, b, text: text + char, parted: ways });
      }
  };
  step(whole.first, whole.first, '', null);
  for (let index = 0; index < queue.length; index++) {
    const { a, b, text, parted } = queue[index] as Walk;
    if (parted !== null && ends.has(a) && ends.has(b)) return { example: text, a: parted[0], b: parted[1] };
    step((positions[a] as Position).follow, (positions[b] as Position).follow, text, parted);
  }
  return null;
}

/** A character that both classes have; 1 before 0, since a number does not begin with 0. */
function common(a: string, b: string): string | null {
  if (a.includes('1') && b.includes('1')) return '1';
  for (const char of a) if (b.includes(char)) return char;
  return null;
}
