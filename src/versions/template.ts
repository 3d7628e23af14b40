import type { Failure, Result } from '../base/result.ts';
import { fault, ok } from '../base/result.ts';

/**
 * A template over named whole numbers: `{major}.{minor:02}`, `rel-{major}_0_{patch}`, `release/{major}.x`.
 *
 * Version formats, tags and branch patterns are all written so (policy.md, *Version templates*).
 */
export interface Template {
  readonly source: string;
  /** The parts in the order of their first appearance. */
  readonly parts: readonly string[];
  /** The numbers a text shows in order: a part's name, or a number that the template writes itself. */
  readonly numbers: readonly (string | number)[];
  /** The part values of a text, or null where it does not fit; padding is read loosely (`24.4` fits `{minor:02}`). */
  match(text: string): Readonly<Record<string, number>> | null;
  /** The text of these values; a part that is missing counts as 0. */
  fill(values: Readonly<Record<string, number>>): string;
  /** How one part's value is written: padded where the template says so. */
  write(part: string, value: number): string;
}

type Token =
  | { readonly literal: string }
  | { readonly part: string; readonly width: number; readonly column: number };

const DATE_PARTS = new Set(['YYYY', 'YY', '0Y', 'MM', '0M', 'DD', '0D', 'WW', '0W']);

/** Longer numbers cannot be told apart any more (2^53 − 1 has 16 digits). */
const MOST_DIGITS = 15;

/** Compiles a template once; the fault names the column (from 1) of what is wrong. */
export function compileTemplate(source: string): Result<Template> {
  const tokens = tokenize(source);
  if (!tokens.ok) return tokens;
  const widths = new Map<string, number>();
  let pattern = '';
  const groups: string[] = [];
  let previous: Token | undefined;
  for (const token of tokens.value) {
    if ('literal' in token) {
      pattern += escapeRegex(token.literal);
    } else {
      if (previous !== undefined && 'part' in previous) {
        return wrong(
          source,
          token.column,
          `{${token.part}} follows {${previous.part}} with nothing between them, so the two numbers cannot be told apart`,
          'write a separator between them',
        );
      }
      if (!widths.has(token.part)) widths.set(token.part, token.width);
      groups.push(token.part);
      pattern += token.width > 0 ? `(\\d{1,${MOST_DIGITS}})` : `(0|[1-9]\\d{0,${MOST_DIGITS - 1}})`;
    }
    previous = token;
  }
  const regex = new RegExp(`^${pattern}$`);
  return ok({
    source,
    parts: [...widths.keys()],
    numbers: tokens.value.flatMap((token): (string | number)[] =>
      'part' in token ? [token.part] : (token.literal.match(/\d+/g) ?? []).map(Number),
    ),
    match(text) {
      const found = regex.exec(text);
      if (found === null) return null;
      const values: Record<string, number> = {};
      for (const [index, part] of groups.entries()) {
        const value = Number(found[index + 1]);
        // A part that is written twice must say the same twice.
        if (Object.hasOwn(values, part) && values[part] !== value) return null;
        values[part] = value;
      }
      return values;
    },
    fill: (values) =>
      tokens.value
        .map((token) => ('literal' in token ? token.literal : pad(values[token.part] ?? 0, token.width)))
        .join(''),
    write: (part, value) => pad(value, widths.get(part) ?? 0),
  });
}

function tokenize(source: string): Result<Token[]> {
  const tokens: Token[] = [];
  let literal = '';
  for (let index = 0; index < source.length; index++) {
    const char = source[index] as string;
    if (char === '[' || char === ']') {
      return unsupported(source, index + 1, 'optional groups [ … ]');
    }
    if (char === '}') {
      return wrong(source, index + 1, '} closes nothing', 'write {part} with its opening brace');
    }
    if (char !== '{') {
      literal += char;
      continue;
    }
    const end = source.indexOf('}', index);
    if (end < 0) return wrong(source, index + 1, '{ is never closed', 'write {part} with its closing brace');
    const inside = source.slice(index + 1, end);
    if (DATE_PARTS.has(inside)) return unsupported(source, index + 1, `the date part {${inside}}`);
    const named = /^([A-Za-z][A-Za-z0-9_-]*)(?::0([1-9]))?$/.exec(inside);
    if (named === null) {
      return wrong(
        source,
        index + 1,
        `{${inside}} is no part`,
        'write a name such as {major}, or a padded one such as {minor:02}',
      );
    }
    if (literal !== '') tokens.push({ literal });
    literal = '';
    tokens.push({ part: named[1] as string, width: Number(named[2] ?? 0), column: index + 1 });
    index = end;
  }
  if (literal !== '') tokens.push({ literal });
  return ok(tokens);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function escapeRegex(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

function wrong(source: string, column: number, what: string, remedy: string): Failure {
  return fault('bad-template', `in the template "${source}", character ${column}: ${what}`, remedy);
}

function unsupported(source: string, column: number, what: string): Failure {
  return fault(
    'not-supported',
    `in the template "${source}", character ${column}: ${what} ${what.startsWith('the') ? 'is' : 'are'} not supported yet`,
    'use whole-number parts, padding and plain text',
  );
}
