import type { Failure, Result } from '../base/result.ts';
import { fault, ok } from '../base/result.ts';
import { isDatePart } from './dates.ts';

/** What a template is made of; columns count from 1. */
export type Token = LiteralToken | PartToken | GroupToken;

interface LiteralToken {
  readonly is: 'literal';
  readonly text: string;
  readonly column: number;
}

export interface PartToken {
  readonly is: 'part';
  readonly name: string;
  /** The least number of digits; 0 without padding. */
  readonly width: number;
  readonly column: number;
}

/** `[…]`, written only where something in it differs from its default. */
interface GroupToken {
  readonly is: 'group';
  readonly tokens: readonly Token[];
  readonly column: number;
}

const PADDED = new Set(['0Y', '0M', '0D', '0W']);
/** More optional groups in one another than anybody writes; it bounds the recursion. */
const DEEPEST = 10;

/** Reads a template; the fault names the column of what is wrong. @param groups whether `[…]` may stand in it */
export function tokenize(source: string, groups: boolean): Result<Token[]> {
  const open: { tokens: Token[]; column: number }[] = [{ tokens: [], column: 0 }];
  let literal = '';
  let since = 1;
  const flush = (): void => {
    if (literal !== '') open.at(-1)?.tokens.push({ is: 'literal', text: literal, column: since });
    literal = '';
  };
  for (let index = 0; index < source.length; index++) {
    const char = source[index] as string;
    const column = index + 1;
    if (char === '[' || char === ']') {
      if (!groups)
        return wrong(
          source,
          column,
          `${char} has no place here`,
          'optional groups are for versions and tags',
        );
      flush();
      if (char === '[') {
        if (open.length > DEEPEST)
          return wrong(source, column, 'too many groups stand in one another', `nest at most ${DEEPEST}`);
        open.push({ tokens: [], column });
        continue;
      }
      const group = open.length > 1 ? open.pop() : undefined;
      if (group === undefined)
        return wrong(source, column, '] closes nothing', 'write [ … ] with its opening bracket');
      if (!holdsPart(group.tokens))
        return wrong(
          source,
          group.column,
          'the optional group holds no part, so nothing says when it is written',
          'put a part into it',
        );
      open.at(-1)?.tokens.push({ is: 'group', ...group });
    } else if (char === '}') {
      return wrong(source, column, '} closes nothing', 'write {part} with its opening brace');
    } else if (char === '{') {
      const end = source.indexOf('}', index);
      if (end < 0) return wrong(source, column, '{ is never closed', 'write {part} with its closing brace');
      const inside = source.slice(index + 1, end);
      const named = isDatePart(inside)
        ? [inside, inside]
        : /^([A-Za-z][A-Za-z0-9_-]*)(?::0([1-9]))?$/.exec(inside);
      if (named === null || named[1] === 'date')
        return wrong(
          source,
          column,
          named === null ? `{${inside}} is no part` : '{date} stands for all date parts in versions.bump',
          'write a name such as {major}, a padded one such as {minor:02}, or a date part such as {YYYY}',
        );
      flush();
      const name = named[1] as string;
      const width = PADDED.has(name) ? 2 : Number(named[2] ?? 0);
      open.at(-1)?.tokens.push({ is: 'part', name, width, column });
      index = end;
    } else {
      if (literal === '') since = column;
      literal += char;
    }
  }
  flush();
  const [top, unclosed] = open;
  if (unclosed !== undefined)
    return wrong(source, unclosed.column, '[ is never closed', 'write [ … ] with its closing bracket');
  return ok(top?.tokens ?? []);
}

function holdsPart(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.is === 'part' || (token.is === 'group' && holdsPart(token.tokens)));
}

export function wrong(source: string, column: number, what: string, remedy: string): Failure {
  return fault('bad-template', `in the template "${source}", character ${column}: ${what}`, remedy);
}
