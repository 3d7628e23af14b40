import { LineCounter, parseDocument } from 'yaml';
import { jsonFault } from '../../base/json-place.ts';
import { unescapedStep } from '../../base/json-pointer.ts';
import { isMapping } from '../../base/mapping.ts';
import type { Place } from '../difference.ts';
import type { Dialect } from './read-words.ts';

/** More aliases than this in one YAML file are no schema. */
const MOST_ALIASES = 100;
/** In longer texts no line is looked for. */
const LONGEST_PLACED = 2_000_000;

const SCHEMAS: readonly (readonly [RegExp, Dialect])[] = [
  [/json-schema\.org\/draft-04\//, 'draft-04'],
  [/json-schema\.org\/draft-06\//, 'draft-06'],
  [/json-schema\.org\/draft-07\//, 'draft-07'],
  [/json-schema\.org\/draft\/2019-09\//, '2019-09'],
];

/** The data of a text in JSON or YAML, or why there is none. */
export function parseText(
  path: string,
  text: string,
): { readonly raw: unknown } | { readonly reason: string } {
  const source = text.replace(/^\uFEFF/, '');
  if (path.endsWith('.json')) {
    try {
      return { raw: JSON.parse(source) };
    } catch {
      const fault = jsonFault(source);
      return {
        reason:
          fault === null
            ? 'it nests too deep'
            : `it is no JSON: expected ${fault.expected} in line ${fault.line}, column ${fault.column}`,
      };
    }
  }
  try {
    const tree = parseDocument(source, { schema: 'core', prettyErrors: false, logLevel: 'silent' });
    const [error] = tree.errors;
    if (error !== undefined) {
      // yaml gathers what it throws itself.
      const deep = /call stack/.test(error.message);
      return { reason: deep ? 'it nests too deep' : `it is no YAML: ${firstLine(error.message)}` };
    }
    return { raw: tree.toJS({ maxAliasCount: MOST_ALIASES }) as unknown };
  } catch (error) {
    return {
      reason:
        error instanceof RangeError
          ? 'it nests too deep'
          : `it is no YAML: ${firstLine(error instanceof Error ? error.message : String(error))}`,
    };
  }
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

/** The dialect that a schema names, else the one whose words it uses, else the newest. */
export function dialectOf(raw: unknown, text: string): Dialect {
  const named = isMapping(raw) && typeof raw.$schema === 'string' ? raw.$schema : null;
  if (named !== null) return SCHEMAS.find(([pattern]) => pattern.test(named))?.[1] ?? '2020-12';
  // A list under `items` has a meaning up to 2019-09 only.
  if (!/"?\bitems"?\s*:\s*(?:\[|\n\s*-\s)/.test(text)) return '2020-12';
  return /\bunevaluated|\bdependentRe|\bdependentSc|\$anchor|\$recursive/.test(text) ? '2019-09' : 'draft-07';
}

/** Where something stands in a text. @param pointer a JSON pointer */
export function placeIn(path: string, text: string, pointer: string): Place {
  const place = (line: number | null, column: number | null): Place => ({ path, line, column });
  if (text.length > LONGEST_PLACED) return place(null, null);
  const counter = new LineCounter();
  try {
    const tree = parseDocument(text, {
      lineCounter: counter,
      schema: 'core',
      prettyErrors: false,
      logLevel: 'silent',
    });
    const steps = pointer.split('/').slice(1).map(unescapedStep);
    for (let length = steps.length; length >= 0; length -= 1) {
      const found = tree.getIn(steps.slice(0, length), true) as { range?: readonly number[] } | undefined;
      const offset = found?.range?.[0];
      if (offset === undefined) continue;
      const { line, col } = counter.linePos(offset);
      return place(line, col);
    }
    return place(null, null);
  } catch {
    // Nested too deep for the parser: the file is known, the line is not.
    return place(null, null);
  }
}
