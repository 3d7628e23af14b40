import type { Difference, Place } from '../difference.ts';
import { differenceId } from '../difference.ts';
import type { SchemaFile } from './documents.ts';
import type { Included, SchemaBreak } from './included.ts';
import { placeIn } from './parse.ts';

export const CHECKER = 'json-schema';

/** `accepts`: others make the data, and the product reads it; `produces`: the product makes it. */
export type Direction = 'accepts' | 'produces';

/** The breaks of a schema as differences. */
export function differencesOf(given: {
  readonly found: Included;
  readonly direction: Direction;
  /** The file, as the old side calls it. */
  readonly path: string;
  /** The pointer of the schema in it; empty for the whole. */
  readonly under: string;
  readonly next: SchemaFile;
  /** A file of the new side by its address. */
  readonly fileAt: (address: string) => SchemaFile | null;
}): Difference[] {
  const { found, direction, path, under, next, fileAt } = given;
  const surface = under === '' ? path : `${path}#${under}`;
  const changeOf = ({ keyword }: SchemaBreak): string =>
    `${direction === 'accepts' ? 'narrowed' : 'widened'}-${kebab(keyword)}`;
  const whereOf = ({ at }: SchemaBreak): string => (at === '' ? surface : `${surface} → ${at}`);
  const ids = found.breaks.map((one) =>
    differenceId(CHECKER, changeOf(one), one.detail === '' ? whereOf(one) : `${whereOf(one)} ${one.detail}`),
  );
  const causes = causesOf(found.breaks, ids);
  return found.breaks.map((one, index): Difference => {
    return {
      checker: CHECKER,
      id: ids[index] as string,
      change: changeOf(one),
      requires: 'major',
      affected: direction === 'accepts' ? 'writer' : 'reader',
      grade: one.grade,
      where: whereOf(one),
      message: messageOf(one, direction),
      proof:
        one.proof === null
          ? null
          : {
              language: 'json',
              text: JSON.stringify(one.proof.instance, null, 2),
              by: one.proof.by,
              said: one.proof.said,
            },
      // What refuses stands in the old schema where data is produced: the same place in the new one, or what is left of it.
      at: placeOf(one.schema, next, fileAt),
      cause: causes[index] ?? null,
    };
  });
}

/** Where a keyword stands. @param schema a pointer in the file, or an address with one */
function placeOf(schema: string, next: SchemaFile, fileAt: (path: string) => SchemaFile | null): Place {
  if (schema === '' || schema.startsWith('/')) return placeIn(next.path, next.text, schema);
  const [address = '', pointer = ''] = schema.split('#', 2);
  const file = fileAt(address);
  return file === null
    ? { path: next.path, line: null, column: null }
    : placeIn(file.path, file.text, pointer);
}

/**
 * Who declares a property that was not declared refuses what it does not say of it, all for one reason; and where it is
 * required, that is the reason.
 */
function causesOf(breaks: readonly SchemaBreak[], ids: readonly string[]): (string | null)[] {
  return breaks.map(({ undeclared, at }, index) => {
    if (!undeclared) return null;
    const first = breaks.findIndex(
      (other) => (other.undeclared || other.keyword === 'required') && isWithin(at, other.at),
    );
    const required = breaks.findIndex((other) => other.keyword === 'required' && isWithin(at, other.at));
    const cause = required < 0 ? first : required;
    return cause === index ? null : (ids[cause] ?? null);
  });
}

function isWithin(at: string, outer: string): boolean {
  return at === outer || (at.startsWith(outer) && /^[.[]/.test(at.slice(outer.length)));
}

/** A place in a schema. @param schema a pointer in the file, or an address with one */
export function pointed(path: string, schema: string): string {
  if (schema.startsWith('file:///')) return schema.slice('file:///'.length);
  return schema === '' || schema.startsWith('/') ? `${path}#${schema}` : `${path}: ${schema}`;
}

function messageOf({ refused, undeclared, at }: SchemaBreak, direction: Direction): string {
  const one = /^(?:the value |the property |null$|any value$)/.test(refused);
  const said =
    direction === 'accepts'
      ? `${refused} ${one ? 'is' : 'are'} no longer accepted`
      : `${refused} may come now`;
  return undeclared ? `${said}, where the schema says nothing of ${at} on the other side` : said;
}

function kebab(keyword: string): string {
  return keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
